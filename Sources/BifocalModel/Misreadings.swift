/// How the scorer misreads titles: the rates by which shares are corrected and their recorded
/// intervals are made.
public struct Misreadings: Codable, Sendable, Equatable {
  /// Of rows read from their words.
  public var words: Misreading
  /// Of rows whose title is hidden, read from their structure alone.
  public var structure: Misreading

  public init(words: Misreading, structure: Misreading) {
    self.words = words
    self.structure = structure
  }
}
