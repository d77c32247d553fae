/// A time of day as it stands in a cell.
enum ClockReading: Equatable {
  /// Nothing that looks like a time begins here.
  case absent
  /// Seconds after midnight; 86,400 for `24:00`.
  case seconds(Int)
  /// Shaped like a time that no clock shows: hour 99, minute 60, 13 PM.
  case impossible

  /// Reads `9:14`, `19:0:00`, `9:14:05.250`, `9:14 AM`, `9 am`, `24:00`, and moves on.
  static func read(_ text: Span<UInt8>, at index: inout Int) -> ClockReading {
    guard let hour = number(text, &index) else { return .absent }
    var minute = 0
    var second = 0
    var hasMinutes = false
    if index < text.count, text[index] == 0x3A {
      index += 1
      guard let found = number(text, &index) else { return .absent }
      (minute, hasMinutes) = (found, true)
      if index < text.count, text[index] == 0x3A {
        index += 1
        guard let found = number(text, &index) else { return .absent }
        second = found
        skipFraction(text, &index)
      }
    }
    let half = Half.read(text, &index)
    guard hasMinutes || half != nil else { return .absent }
    return seconds(hour: hour, minute: minute, second: second, half: half)
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

  /// One or two digits.
  private static func number(_ text: Span<UInt8>, _ index: inout Int) -> Int? {
    var value = 0
    let start = index
    while index < text.count, text[index] &- 0x30 < 10, index - start < 3 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  private static func skipFraction(_ text: Span<UInt8>, _ index: inout Int) {
    guard index + 1 < text.count, text[index] == 0x2E || text[index] == 0x2C,
      text[index + 1] &- 0x30 < 10
    else { return }
    index += 1
    while index < text.count, text[index] &- 0x30 < 10 { index += 1 }
  }

  /// Before or after noon, as `AM`, `p.m.`, with any blank before it (U+202F since CLDR 42).
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

/// Blanks of every width between the parts of a cell.
enum Blanks {
  static func skip(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      if text[index] > 0x20, text[index] < 0x80 { return index }
      let scalar = UTF8Scalar(text, at: index)
      guard scalar.isBlank || scalar.isSilent else { return index }
      index += scalar.length
    }
    return index
  }
}
