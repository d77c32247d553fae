import BifocalModel

/// A date with or without a time of day, as one cell says it.
struct Moment: Equatable {
  /// Days since 1970-01-01.
  var day: Int
  /// Seconds after midnight; nil where the cell has a date only.
  var second: Int?
  /// Seconds east of UTC; nil where the cell does not say.
  var offset: Int?

  /// Why a cell is not a moment.
  enum Problem: Error, Equatable { case missing, unreadable, noSuchDay, yearOutside, noSuchTime }

  /// Local seconds; midnight where there is no time.
  var local: Int { day * 86_400 + (second ?? 0) }

  /// Reads a whole cell.
  static func read(_ text: Span<UInt8>, _ reading: DateReading) throws(Problem) -> Moment {
    guard let token = DateToken(text) else { throw text.isEmpty ? .missing : .unreadable }
    guard let date = token.date(reading.order(for: token.shape)) else { throw .noSuchDay }
    guard years.contains(date.day) else { throw .yearOutside }
    var moment = Moment(day: date.day)
    var index = Blanks.skip(text, from: token.end)
    guard index < text.count else { return moment }
    if text[index] | 0x20 == 0x74 || text[index] == 0x2C {
      index = Blanks.skip(text, from: index + 1)
    } else if index == token.end {
      throw .unreadable
    }
    switch ClockReading.read(text, at: &index) {
    case .absent: throw .unreadable
    case .impossible: throw .noSuchTime
    case .seconds(let second): moment.second = second
    }
    moment.offset = ZoneOffset.read(text, at: &index)
    guard Blanks.skip(text, from: index) == text.count else { throw .unreadable }
    return moment
  }

  /// Reads a cell that holds a time of day only.
  static func readClock(_ text: Span<UInt8>) throws(Problem) -> Int {
    var index = 0
    switch ClockReading.read(text, at: &index) {
    case .absent: throw text.isEmpty ? .missing : .unreadable
    case .impossible: throw .noSuchTime
    case .seconds(let second):
      guard Blanks.skip(text, from: index) == text.count else { throw .unreadable }
      return second
    }
  }

  /// No export of a calendar is older, and the zones' rules are not known further on. Outlook
  /// writes 4501 for "none"; spreadsheets write 1900 for nothing.
  private static let years =
    CivilDate.days(year: 1990, month: 1, day: 1)...CivilDate.days(year: 2100, month: 12, day: 31)
}
