import BifocalModel

/// Finds when an export was made in the name of its file: `export-2025-11-03.csv`,
/// `dana_20251103.csv`, `2025-11-03T0915.csv`.
enum StampInName {
  /// The stamp; nil where the last part of the name has no date with the year first, or has two: a
  /// period says nothing about when it was exported.
  static func find(in name: String) -> ExportStamp? {
    found([UInt8](name.utf8.split(separator: 0x2F).last ?? "".utf8[...]))?.stamp
  }

  /// The bytes of a name without folders that its stamp takes.
  static func place(in name: String) -> Range<Int>? { found([UInt8](name.utf8))?.place }

  private static func found(_ bytes: [UInt8]) -> (stamp: ExportStamp, place: Range<Int>)? {
    var found: (stamp: ExportStamp, place: Range<Int>)?
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes, index), index == 0 || !isDigit(bytes, index - 1),
        let (day, end) = date(bytes, index)
      else {
        index += 1
        continue
      }
      guard found == nil else { return nil }
      let (second, rest) = clock(bytes, end)
      found = (ExportStamp(day: day, second: second), index..<rest)
      index = rest
    }
    return found
  }

  private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    index < bytes.count && bytes[index] &- 0x30 < 10
  }

  /// The digits from a position on, and where they end.
  private static func number(_ bytes: [UInt8], _ start: Int, digits: Int) -> (Int, Int)? {
    let end = start + digits
    guard end <= bytes.count, (start..<end).allSatisfy({ isDigit(bytes, $0) }) else { return nil }
    return (bytes[start..<end].reduce(0) { $0 * 10 + Int($1 &- 0x30) }, end)
  }

  /// `2025-11-03`, with dashes, underscores, points or nothing between.
  private static func date(_ bytes: [UInt8], _ start: Int) -> (CivilDate, Int)? {
    guard let (year, afterYear) = number(bytes, start, digits: 4), (1990...2100).contains(year)
    else { return nil }
    let separator = afterYear < bytes.count ? bytes[afterYear] : 0
    let gap = [0x2D, 0x5F, 0x2E].contains(separator) ? 1 : 0
    guard let (month, afterMonth) = number(bytes, afterYear + gap, digits: 2),
      gap == 0 || afterMonth < bytes.count && bytes[afterMonth] == separator,
      let (day, end) = number(bytes, afterMonth + gap, digits: 2),
      let date = CivilDate(year: year, month: month, day: day),
      !isDigit(bytes, end) || gap == 0 && number(bytes, end, digits: 4) != nil
    else { return nil }
    return (date, end)
  }

  /// A time of four or six digits behind the date, and where it ends; where there is none, the
  /// date's own end.
  private static func clock(_ bytes: [UInt8], _ end: Int) -> (Int?, Int) {
    var start = end
    if start < bytes.count, [0x54, 0x74, 0x2D, 0x5F, 0x20].contains(bytes[start]) { start += 1 }
    // `2025-01-01-2025-03-31` is a period, not 20:25 on its first day.
    if date(bytes, start) != nil { return (nil, end) }
    guard let (hour, afterHour) = number(bytes, start, digits: 2), hour < 24 else {
      return (nil, end)
    }
    let gap = afterHour < bytes.count && [0x2D, 0x3A, 0x5F].contains(bytes[afterHour]) ? 1 : 0
    guard let (minute, afterMinute) = number(bytes, afterHour + gap, digits: 2), minute < 60 else {
      return (nil, end)
    }
    let minutes = hour * 3_600 + minute * 60
    if !isDigit(bytes, afterMinute + gap) || gap == 1 && bytes[afterMinute] != bytes[afterHour] {
      return isDigit(bytes, afterMinute) ? (nil, end) : (minutes, afterMinute)
    }
    guard let (second, rest) = number(bytes, afterMinute + gap, digits: 2), second < 60,
      !isDigit(bytes, rest)
    else { return (nil, end) }
    return (minutes + second, rest)
  }
}
