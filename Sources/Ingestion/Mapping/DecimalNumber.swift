/// Decimal numbers as exports write them, read into scaled integers without `Double`.
enum DecimalNumber {
  /// The number times `scale`, rounded half up; nil where the text is no number from 0 to 10^9.
  ///
  /// A comma or a dot before the fraction: `3.5`, `7,5`.
  static func scaled(_ text: Span<UInt8>, by scale: Int) -> Int? {
    var whole = 0
    var index = 0
    while index < text.count, text[index] &- 0x30 < 10 {
      whole = whole * 10 + Int(text[index] - 0x30)
      guard whole <= 1_000_000_000 else { return nil }
      index += 1
    }
    guard index < text.count else { return index > 0 ? whole * scale : nil }
    guard text[index] == 0x2E || text[index] == 0x2C else { return nil }
    var fraction = 0
    var unit = 1
    let point = index
    index += 1
    while index < text.count, text[index] &- 0x30 < 10 {
      // Nine places are more than any clock needs; the rest cannot change a second.
      if unit < 1_000_000_000 {
        fraction = fraction * 10 + Int(text[index] - 0x30)
        unit *= 10
      }
      index += 1
    }
    guard index == text.count, text.count > 1, index > point + 1 || point > 0 else { return nil }
    return whole * scale + (fraction * scale * 2 + unit) / (unit * 2)
  }
}
