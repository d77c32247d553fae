/// The people that one cell lists.
enum PeopleList {
  /// Calls `body` with the range of every name.
  ///
  /// Semicolons part people, because names hold `, `; commas do so only between addresses.
  static func forEach(_ cell: Range<Int>, of bytes: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    let separator = separator(cell, bytes)
    var start = cell.lowerBound
    while start < cell.upperBound {
      let end = CellText.first(separator, in: start..<cell.upperBound, of: bytes) ?? cell.upperBound
      let name = CellText.trimmed(start..<end, in: bytes)
      if !name.isEmpty { body(name) }
      start = end + 1
    }
  }

  private static func separator(_ cell: Range<Int>, _ bytes: Span<UInt8>) -> UInt8 {
    var commas = 0
    var addresses = 0
    for index in cell {
      switch bytes[index] {
      case 0x3B: return 0x3B
      case 0x2C: commas += 1
      case 0x40: addresses += 1
      default: break
      }
    }
    return commas > 0 && addresses == commas + 1 ? 0x2C : 0x3B
  }
}
