/// One distinct title as it was read: rows that have all of this in common are right or wrong
/// together.
///
/// A title that one leader has in two altitudes, because its rows differ in structure, is two.
public struct TitleReading: Hashable, Comparable, Sendable {
  /// A fingerprint that reaches no output.
  public var title: Hash128
  /// What it was read as; `private` for all time that is not available.
  public var altitude: Altitude
  public var manner: Manner

  /// How it was read, and so by which rates it is misread.
  public enum Manner: UInt8, Sendable, CaseIterable, Comparable {
    /// From its words and all else that the row says.
    case words
    /// From its structure alone, its title being hidden.
    case structure
    /// Not by the program: a person of the site said what it is, or the row is marked private.
    case exact

    public static func < (lhs: Manner, rhs: Manner) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  public init(title: Hash128, altitude: Altitude, manner: Manner) {
    self.title = title
    self.altitude = altitude
    self.manner = manner
  }

  public static func < (lhs: TitleReading, rhs: TitleReading) -> Bool {
    if lhs.title != rhs.title { return lhs.title < rhs.title }
    return (lhs.altitude.index, lhs.manner.rawValue) < (rhs.altitude.index, rhs.manner.rawValue)
  }
}
