/// What misread titles can do to the four-week shares that they can be told of.
///
/// Rates of misreading are known by altitude, not by activity or strand: hands-on and one-to-one
/// shares have no such interval.
public struct RecordedShares: Sendable, Equatable {
  /// Strategic of strategic and craft; nil where there is no macro share.
  public var macro: RecordedShare?
  /// Strategic and craft, each of readable time; nil where nothing is readable.
  public var strategic: RecordedShare?
  public var craft: RecordedShare?
  /// Where the rates came from by which most of the unconfirmed minutes were judged.
  public var source: Misreading.Source

  public init(
    macro: RecordedShare?, strategic: RecordedShare?, craft: RecordedShare?,
    source: Misreading.Source
  ) {
    self.macro = macro
    self.strategic = strategic
    self.craft = craft
    self.source = source
  }
}
