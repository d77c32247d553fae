public import BifocalModel

/// Two rows that say different things of one title for the same leader, field, or all.
public struct ContradictingAnswers: Error, Sendable, Equatable, CustomStringConvertible {
  /// In the order of their files and lines.
  public let first: Correction
  public let second: Correction

  init(_ first: Correction, _ second: Correction) {
    self.first = first
    self.second = second
  }

  /// Names both lines and never the title.
  public var description: String {
    "\(second.place): activity: \(second.answer?.name ?? "") contradicts"
      + " \(first.answer?.name ?? "") on \(first.place), of the same title and scope"
      + " (keep one of the two answers)"
  }
}
