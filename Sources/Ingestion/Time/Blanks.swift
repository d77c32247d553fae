/// Blanks of every width between the parts of a cell.
enum Blanks {
  /// The position of the first byte from a position on that is none.
  static func skip(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      if text[index] > 0x20, text[index] < 0x7F { return index }
      let scalar = UTF8Scalar(text, at: index)
      guard scalar.isBlank || scalar.isSilent else { return index }
      index += scalar.length
    }
    return index
  }
}
