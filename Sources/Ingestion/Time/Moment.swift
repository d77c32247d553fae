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
  enum Problem: Error, Equatable {
    case missing, unreadable, noSuchDay, yearOutside, noSuchTime
    /// `0000-00-00`: a database's word for no date.
    case placeholder
    /// The weekday beside the date is another one.
    case wrongWeekday
    /// A number alone, and nothing says what it counts.
    case bareNumber
    /// The letters behind the time stand for several offsets.
    case zoneAmbiguous(ZoneAbbreviation)
  }

  /// Local seconds; midnight where there is no time.
  var local: Int { day * 86_400 + (second ?? 0) }

  /// Reads a whole cell, in time linear in its length.
  static func read(_ text: Span<UInt8>, _ reading: DateReading) throws(Problem) -> Moment {
    if let numbers = reading.numbers, isNumber(text) {
      let moment = try NumberDate.read(text, numbers)
      guard years.contains(moment.day) else { throw .yearOutside }
      return moment
    }
    guard let token = DateToken(text) else {
      throw text.isEmpty ? .missing : isNumber(text) ? .bareNumber : .unreadable
    }
    var moment = Moment(day: try day(token, reading))
    var index = Blanks.skip(text, from: token.end)
    guard index < text.count else { return moment }
    let isISO = index == token.end && text[index] | 0x20 == 0x74
    if isISO {
      index += 1
    } else if text[index] == 0x2C {
      index = Blanks.skip(text, from: index + 1)
    } else if index == token.end {
      throw .unreadable
    }
    if !isISO { index = afterJoiningWord(text, index) }
    let clock =
      isISO ? ClockReading.readISO(text, at: &index) : ClockReading.read(text, at: &index)
    switch clock {
    case .absent: throw .unreadable
    case .impossible: throw .noSuchTime
    case .seconds(let second): moment.second = second
    }
    moment.offset = try ZoneOffset.read(text, at: &index)
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

  private static func day(_ token: DateToken, _ reading: DateReading) throws(Problem) -> Int {
    if token.isZero { throw .placeholder }
    guard let date = token.date(reading.order(for: token.shape)) else { throw .noSuchDay }
    guard years.contains(date.day) else { throw .yearOutside }
    guard token.fits(date) else { throw .wrongWeekday }
    return date.day
  }

  /// Whether a cell holds nothing but digits and at most one point.
  private static func isNumber(_ text: Span<UInt8>) -> Bool {
    var points = 0
    for index in text.indices {
      if text[index] == 0x2E || text[index] == 0x2C {
        points += 1
      } else if !DatePart.isDigit(text[index]) {
        return false
      }
    }
    return points <= 1 && text.count > points && DatePart.isDigit(text[0])
  }

  /// The words that long forms put between date and time (CLDR 41, dateTimeFormats), and `T`.
  private static let joiningWords = WordTable([("at um à às om a las alle ore t", 1)])

  /// The position behind `at`, `um`, `à`, `a las`, `alle ore`; at most two words.
  private static func afterJoiningWord(_ text: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    for _ in 0..<2 {
      let end = WordTable.end(text, from: index)
      guard end > index, joiningWords[text.extracting(index..<end)] != nil else { return index }
      index = Blanks.skip(text, from: end)
    }
    return index
  }

  /// No export of a calendar is older, and the zones' rules are not known further on. Outlook
  /// writes 4501 for "none"; spreadsheets write 1900 for nothing.
  private static let years =
    CivilDate.days(year: 1990, month: 1, day: 1)...CivilDate.days(year: 2100, month: 12, day: 31)
}
