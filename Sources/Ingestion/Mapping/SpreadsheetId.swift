/// What spreadsheets do to ids: `="00123"` keeps one as text, `1.03E+13` has lost its last digits.
enum SpreadsheetId {
  /// The id inside `="..."`, which a spreadsheet writes to keep leading zeros.
  static func unwrapped(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    guard cell.count > 3, bytes[cell.lowerBound] == 0x3D, bytes[cell.lowerBound + 1] == 0x22,
      bytes[cell.upperBound - 1] == 0x22
    else { return cell }
    return cell.lowerBound + 2..<cell.upperBound - 1
  }

  /// Whether it is a number with an exponent, such as `1.03E+13` or `1,03E+13`: several ids look
  /// the same once they are rounded.
  static func isRounded(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var index = cell.lowerBound
    func digits() -> Int {
      let first = index
      while index < cell.upperBound, (0x30...0x39).contains(bytes[index]) { index += 1 }
      return index - first
    }
    guard digits() == 1 else { return false }
    if index < cell.upperBound, bytes[index] == 0x2E || bytes[index] == 0x2C {
      index += 1
      guard digits() > 0 else { return false }
    }
    guard index + 1 < cell.upperBound, bytes[index] | 0x20 == 0x65, bytes[index + 1] == 0x2B else {
      return false
    }
    index += 2
    return digits() > 0 && index == cell.upperBound
  }
}
