/// A time of day as it stands in a cell.
enum ClockReading: Equatable {
  /// Nothing that looks like a time begins here.
  case absent
  /// Seconds after midnight; 86,400 for `24:00`.
  case seconds(Int)
  /// Shaped like a time that no clock shows: hour 99, minute 60, 13 PM.
  case impossible

  /// Reads `9:14`, `19:0:00`, `9:14:05.250`, `9:14 AM`, `9 am`, `14h30`, `24:00`, and moves on.
  ///
  /// Fractions of a second are dropped: items begin and end on whole seconds.
  static func read(_ text: Span<UInt8>, at index: inout Int) -> ClockReading {
    guard let hour = number(text, &index) else { return .absent }
    var minute = 0
    var second = 0
    var isWritten = false
    if index < text.count, text[index] == 0x3A {
      index += 1
      guard let found = number(text, &index) else { return .absent }
      (minute, isWritten) = (found, true)
      if index < text.count, text[index] == 0x3A {
        index += 1
        guard let found = number(text, &index) else { return .absent }
        second = found
        skipFraction(text, &index)
      }
    } else if let found = minutesAfterH(text, &index) {
      (minute, isWritten) = (found, true)
    }
    let half = Half.read(text, &index)
    guard isWritten || half != nil else { return .absent }
    if half == nil { skipUhr(text, &index) }
    return seconds(hour: hour, minute: minute, second: second, half: half)
  }

  /// Reads the time behind the `T` of ISO 8601, which may do without colons: `091405`, `0914`.
  static func readISO(_ text: Span<UInt8>, at index: inout Int) -> ClockReading {
    var at = index
    guard let digits = DatePart.number(text, &at), at - index == 4 || at - index == 6 else {
      return read(text, at: &index)
    }
    let hasSeconds = at - index == 6
    let clock = hasSeconds ? digits : digits * 100
    index = at
    if hasSeconds { skipFraction(text, &index) }
    return seconds(
      hour: clock / 10_000, minute: clock / 100 % 100, second: clock % 100, half: nil)
  }

  private static func seconds(hour: Int, minute: Int, second: Int, half: Half?) -> ClockReading {
    guard minute < 60, second < 60 else { return .impossible }
    let minutes = minute * 60 + second
    guard let half else {
      return hour < 24 || (hour == 24 && minutes == 0)
        ? .seconds(hour * 3_600 + minutes) : .impossible
    }
    guard hour <= 12 else { return .impossible }
    return .seconds((hour % 12 + (half == .afternoon ? 12 : 0)) * 3_600 + minutes)
  }

  /// One or two digits; three where somebody wrote what no clock shows.
  private static func number(_ text: Span<UInt8>, _ index: inout Int) -> Int? {
    var value = 0
    let start = index
    while index < text.count, DatePart.isDigit(text[index]), index - start < 3 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  /// The minutes of `14h30`, `14 h 30` and `14h`, as French writes times (CLDR 41, fr_CA).
  private static func minutesAfterH(_ text: Span<UInt8>, _ index: inout Int) -> Int? {
    var at = Blanks.skip(text, from: index)
    guard at < text.count, text[at] | 0x20 == 0x68 else { return nil }
    at = Blanks.skip(text, from: at + 1)
    guard at < text.count else {
      index = at
      return 0
    }
    guard let minute = number(text, &at) else { return nil }
    index = at
    return minute
  }

  private static let uhr = WordTable([("uhr", 1)])

  /// German writes `9:14 Uhr`.
  private static func skipUhr(_ text: Span<UInt8>, _ index: inout Int) {
    let at = Blanks.skip(text, from: index)
    let end = WordTable.end(text, from: at)
    if at > index, end > at, uhr[text.extracting(at..<end)] != nil { index = end }
  }

  private static func skipFraction(_ text: Span<UInt8>, _ index: inout Int) {
    guard index + 1 < text.count, text[index] == 0x2E || text[index] == 0x2C,
      DatePart.isDigit(text[index + 1])
    else { return }
    index += 1
    while index < text.count, DatePart.isDigit(text[index]) { index += 1 }
  }

  /// Before or after noon, as `AM`, `p.m.`, `a. m.`, with any blank before and inside: U+202F since
  /// CLDR 42, U+00A0 in Spanish. English, Spanish, Dutch, Portuguese and Canadian French have no
  /// other letters for it (CLDR 41), the rest of the supported languages use 24 hours.
  private enum Half {
    case morning, afternoon

    static func read(_ text: Span<UInt8>, _ index: inout Int) -> Half? {
      var at = Blanks.skip(text, from: index)
      guard at < text.count else { return nil }
      let letter = text[at] | 0x20
      guard letter == 0x61 || letter == 0x70 else { return nil }
      at += 1
      if at < text.count, text[at] == 0x2E { at = Blanks.skip(text, from: at + 1) }
      guard at < text.count, text[at] | 0x20 == 0x6D else { return nil }
      at += 1
      if at < text.count, text[at] == 0x2E { at += 1 }
      index = at
      return letter == 0x61 ? .morning : .afternoon
    }
  }
}
