/// The minutes of one distinct title in one week's balance.
public struct TitleMinutes: Sendable, Equatable {
  public var reading: TitleReading
  public var minutes: Int

  public init(reading: TitleReading, minutes: Int) {
    self.reading = reading
    self.minutes = minutes
  }
}
