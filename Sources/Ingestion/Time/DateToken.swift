import BifocalModel

/// A date as it stands in a cell, before the order of its parts is known.
struct DateToken {
  enum Shape {
    /// The year stands first: `2024-03-05`, `20240305`, `2024-065`, `2024-W10-2`.
    case yearFirst
    /// The month is a name: `05/Mar/24`, `5 de marzo de 2024`, `March 5th, 2024`.
    case named
    /// Numbers parted by slashes: the order is not in the cell.
    case slashed
    /// Numbers parted by dashes: the order is not in the cell.
    case dashed
    /// Numbers parted by dots: `05.03.2024`.
    case dotted
  }

  private(set) var shape: Shape
  /// The parts from left to right; of `yearFirst` and `named` year, month and day.
  private(set) var first: Int
  private(set) var second: Int
  private(set) var third: Int
  /// The number of digits of the third part.
  private(set) var yearDigits = 4
  /// Whether the first and the second part have two digits.
  private(set) var isPadded = (first: false, second: false)
  /// The weekday before the date, if there is one.
  var weekday: WeekdayNames?
  /// The position after the date.
  private(set) var end: Int

  /// Reads the date that begins at a position, or nil where there is none.
  init?(_ text: Span<UInt8>, from start: Int = 0) {
    if let plain = DateToken(plain: text, from: start) {
      self = plain
      return
    }
    // `mar` may be Tuesday and March, so a weekday is looked for only where a date alone fails.
    var index = start
    guard let weekday = WeekdayNames.read(text, at: &index),
      let plain = DateToken(plain: text, from: index)
    else { return nil }
    self = plain
    self.weekday = weekday
  }

  /// The day that the token names when its parts stand in an order; nil where there is none.
  func date(_ order: DateOrder) -> CivilDate? {
    switch (shape, order) {
    case (.yearFirst, _), (.named, _): CivilDate(year: first, month: second, day: third)
    case (_, .dmy): CivilDate(year: year, month: second, day: first)
    case (_, .mdy): CivilDate(year: year, month: first, day: second)
    case (_, .ymd):
      yearDigits == 2
        ? CivilDate(year: Self.year(ofTwoDigits: first), month: second, day: third) : nil
    }
  }

  /// Whether the order of the parts is not in the cell.
  var isOpen: Bool { shape != .yearFirst && shape != .named }

  /// Whether all its numbers are zero: a database's word for no date.
  var isZero: Bool { first == 0 && second == 0 && third == 0 }

  /// Whether a date falls on the weekday that stands beside it.
  func fits(_ date: CivilDate) -> Bool { weekday?.holds(weekday: date.weekday) ?? true }

  private var year: Int { yearDigits == 2 ? Self.year(ofTwoDigits: third) : third }

  /// Years of two digits are those from 1990 to 2089: dates before 1990 are refused in any form.
  static func year(ofTwoDigits value: Int) -> Int { value < 90 ? 2_000 + value : 1_900 + value }
}

extension DateToken {
  /// A date without a weekday.
  private init?(plain text: Span<UInt8>, from start: Int) {
    var index = start
    guard let a = DatePart(text, &index) else { return nil }
    if a.digits == 8 {
      self.init(year: a.value / 10_000, a.value / 100 % 100, a.value % 100, end: index)
      return
    }
    if a.digits == 4, let token = DateToken(text, yearAndDays: a.value, from: index) {
      self = token
      return
    }
    guard let one = DateSeparator(text, &index), let b = DatePart(text, &index),
      let two = DateSeparator(text, &index), let c = DatePart(text, &index),
      a.digits <= 4, b.digits <= 4, c.digits <= 4, Self.ends(text, at: index)
    else { return nil }
    if a.isName || b.isName {
      self.init(named: (a, b, c), one, two, end: index)
    } else {
      self.init(numbers: (a, b, c), one, two, end: index)
    }
  }

  /// More digits, or one more part, would make it something else: `1/2/3/4`, `5-3-2024-7`.
  private static func ends(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return true }
    return !DatePart.isDigit(text[index]) && text[index] != 0x2F
  }

  private init(year: Int, _ month: Int, _ day: Int, _ shape: Shape = .yearFirst, end: Int) {
    self.shape = shape
    (first, second, third) = (year, month, day)
    self.end = end
  }

  private init?(
    named parts: (a: DatePart, b: DatePart, c: DatePart), _ one: DateSeparator,
    _ two: DateSeparator, end: Int
  ) {
    let (a, b, c) = parts
    guard one.goesWith(two), !c.isName, a.isName != b.isName else { return nil }
    let month = a.isName ? a.value : b.value
    let other = a.isName ? b : a
    if other.digits == 4, b.isName {
      guard c.digits <= 2, !other.isOrdinal else { return nil }
      self.init(year: other.value, month, c.value, .named, end: end)
      return
    }
    guard other.digits <= 2, c.digits == 2 || c.digits == 4, !c.isOrdinal else { return nil }
    let year = c.digits == 2 ? Self.year(ofTwoDigits: c.value) : c.value
    self.init(year: year, month, other.value, .named, end: end)
  }

  private init?(
    numbers parts: (a: DatePart, b: DatePart, c: DatePart), _ one: DateSeparator,
    _ two: DateSeparator, end: Int
  ) {
    let (a, b, c) = parts
    guard one.kind == two.kind, one.kind != .blank, b.digits <= 2, !one.hasWord, !two.hasWord,
      !a.isOrdinal, !b.isOrdinal, !c.isOrdinal, !c.isName
    else { return nil }
    if a.digits == 4 {
      guard c.digits <= 2 else { return nil }
      self.init(year: a.value, b.value, c.value, end: end)
      return
    }
    guard a.digits <= 2, c.digits == 2 || c.digits == 4 else { return nil }
    let shape: Shape = one.kind == .dot ? .dotted : one.kind == .dash ? .dashed : .slashed
    self.init(year: a.value, b.value, c.value, shape, end: end)
    yearDigits = c.digits
    isPadded = (a.digits == 2, b.digits == 2)
  }

  /// ISO 8601 dates by day of the year, `2024-065`, and by week, `2024-W10-2`.
  private init?(_ text: Span<UInt8>, yearAndDays year: Int, from start: Int) {
    guard start < text.count, text[start] == 0x2D else { return nil }
    var index = start + 1
    let isWeek = index < text.count && text[index] | 0x20 == 0x77
    if isWeek { index += 1 }
    let from = index
    guard let number = DatePart.number(text, &index), index - from == (isWeek ? 2 : 3) else {
      return nil
    }
    let first = CivilDate(day: CivilDate.days(year: year, month: 1, day: 1))
    if !isWeek {
      let length = CivilDate.length(ofMonth: 2, year: year) + 337
      guard Self.ends(text, at: index), index == text.count || text[index] != 0x2D else {
        return nil
      }
      // A day that the year does not have becomes one that no year has.
      let parts = (first + (number - 1)).components
      let isThere = number >= 1 && number <= length
      self.init(
        year: year, isThere ? parts.month : 0, isThere ? parts.day : number, end: index)
      return
    }
    guard index + 1 < text.count, text[index] == 0x2D, text[index + 1] &- 0x31 < 7 else {
      return nil
    }
    let weekday = Int(text[index + 1] - 0x31)
    index += 2
    guard Self.ends(text, at: index) else { return nil }
    // The fourth of January lies in the first week.
    let monday = (first + 3).week.monday + (number - 1) * 7
    let isThere = number >= 1 && (monday + 3).components.year == year
    let parts = (monday + weekday).components
    self.init(
      year: isThere ? parts.year : year, isThere ? parts.month : 0, isThere ? parts.day : number,
      end: index)
  }
}
