import BifocalModel

/// A date as it stands in a cell, before the order of its parts is known.
struct DateToken {
  enum Shape {
    /// The year stands first: `2024-03-05`.
    case yearFirst
    /// The month is a name: `05/Mar/24`.
    case named
    /// Numbers parted by slashes or dashes: the order is not in the cell.
    case bare
    /// Numbers parted by dots: `05.03.2024`.
    case dotted
  }

  let shape: Shape
  /// The parts from left to right; of `yearFirst` and `named` year, month and day.
  let first: Int
  let second: Int
  let third: Int
  /// The number of digits of the third part.
  let yearDigits: Int
  /// The position after the date.
  let end: Int

  /// Reads the date that begins at a position, or nil where there is none.
  init?(_ text: Span<UInt8>, from start: Int = 0) {
    var index = start
    guard let a = Part(text, &index), let one = Separator(text, &index),
      let b = Part(text, &index), let two = Separator(text, &index), let c = Part(text, &index),
      index == text.count || !Part.isDigit(text[index])
    else { return nil }
    end = index
    if a.isName || b.isName {
      guard !(a.isName && b.isName), !c.isName, c.digits == 2 || c.digits == 4 else { return nil }
      guard (a.isName ? b : a).digits <= 2 else { return nil }
      shape = .named
      first = c.digits == 2 ? 2_000 + c.value : c.value
      second = a.isName ? a.value : b.value
      third = a.isName ? b.value : a.value
      yearDigits = 4
      return
    }
    guard !c.isName, one == two, one.kind != .blank, b.digits <= 2 else { return nil }
    if a.digits == 4 {
      guard c.digits <= 2 else { return nil }
      shape = .yearFirst
    } else {
      guard a.digits <= 2, c.digits == 2 || c.digits == 4 else { return nil }
      shape = one.kind == .dot ? .dotted : .bare
    }
    first = a.value
    second = b.value
    third = c.value
    yearDigits = c.digits
  }

  /// The day that the token names when its parts stand in an order; nil where there is none.
  func date(_ order: DateOrder) -> CivilDate? {
    switch (shape, order) {
    case (.yearFirst, _), (.named, _): CivilDate(year: first, month: second, day: third)
    case (_, .dmy): CivilDate(year: year, month: second, day: first)
    case (_, .mdy): CivilDate(year: year, month: first, day: second)
    case (_, .ymd):
      yearDigits == 2 ? CivilDate(year: 2_000 + first, month: second, day: third) : nil
    }
  }

  /// Exports write years of two digits for this century.
  private var year: Int { yearDigits == 2 ? 2_000 + third : third }

  /// One number or month name.
  private struct Part {
    let value: Int
    let digits: Int
    let isName: Bool

    init?(_ text: Span<UInt8>, _ index: inout Int) {
      let start = index
      var number = 0
      while index < text.count, Self.isDigit(text[index]), index - start < 5 {
        number = number * 10 + Int(text[index] - 0x30)
        index += 1
      }
      if index > start {
        value = number
        digits = index - start
        isName = false
        if digits > 4 { return nil }
        return
      }
      while index < text.count, text[index] > 0x40, index - start < 16 { index += 1 }
      guard index > start else { return nil }
      guard let month = MonthNames.month(written: text.extracting(start..<index)) else {
        return nil
      }
      if index + 1 < text.count, text[index] == 0x2E, !Self.isDigit(text[index + 1]) { index += 1 }
      value = month
      digits = 0
      isName = true
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  }

  /// What stands between two parts.
  private struct Separator: Equatable {
    enum Kind { case slash, dash, dot, blank }
    let kind: Kind

    init?(_ text: Span<UInt8>, _ index: inout Int) {
      guard index < text.count else { return nil }
      switch text[index] {
      case 0x2F: kind = .slash
      case 0x2D: kind = .dash
      case 0x2E: kind = .dot
      case 0x20, 0x2C: kind = .blank
      default: return nil
      }
      index += 1
      // `5. Mar 2024` and `March 5, 2024`.
      while kind != .slash, index < text.count, text[index] == 0x20 { index += 1 }
    }
  }
}
