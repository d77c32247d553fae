public import BifocalModel

/// A row that somebody has labelled: what a model learns from and is judged by.
public struct LabelledRow: Sendable {
  /// Where its content stands.
  public var batch: Int
  public var content: Int
  public var activity: Activity
  /// The leader's field; rows of one field are held out together.
  public var field: String

  public init(batch: Int, content: Int, activity: Activity, field: String) {
    self.batch = batch
    self.content = content
    self.activity = activity
    self.field = field
  }
}
