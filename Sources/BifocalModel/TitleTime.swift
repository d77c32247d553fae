/// The time of one distinct title in one week, as Attribution hands it on.
public struct TitleTime: Sendable, Equatable {
  public var week: Week
  public var reading: TitleReading
  /// In parts of a second, since concurrent items share one: 1,024 are a second. Whoever rounds
  /// takes minutes from the balance and only their proportion from here.
  public var parts: Int

  /// How many parts a second has.
  public static let partsASecond = 1_024

  public init(week: Week, reading: TitleReading, parts: Int) {
    self.week = week
    self.reading = reading
    self.parts = parts
  }
}
