/// The names that one cell of a ticket lists.
enum NameList {
  enum Style: Sendable {
    /// One name, which may hold commas.
    case one
    /// `ana, ben`.
    case commas
    /// `[ana, ben]`.
    case brackets
  }

  /// Calls `body` with the range of every name.
  static func forEach(
    _ cell: Range<Int>, of bytes: Span<UInt8>, _ style: Style, _ body: (Range<Int>) -> Void
  ) {
    var cell = cell
    if style == .brackets, cell.count >= 2, bytes[cell.lowerBound] == 0x5B,
      bytes[cell.upperBound - 1] == 0x5D
    {
      cell = cell.lowerBound + 1..<cell.upperBound - 1
    }
    var start = cell.lowerBound
    while start < cell.upperBound {
      let comma = style == .one ? nil : CellText.first(0x2C, in: start..<cell.upperBound, of: bytes)
      let end = comma ?? cell.upperBound
      let name = CellText.trimmed(start..<end, in: bytes)
      if !name.isEmpty { body(name) }
      start = end + 1
    }
  }
}
