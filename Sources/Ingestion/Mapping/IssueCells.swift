/// One entry of Jira's `Log Work` columns: `comment;date;account;seconds`.
///
/// The comment may hold semicolons, so the cell is split from the right.
struct LogWorkCell {
  let comment: Range<Int>
  let date: Range<Int>
  let account: Range<Int>
  let seconds: Range<Int>

  init?(_ cell: Range<Int>, of bytes: Span<UInt8>) {
    guard let third = CellText.last(0x3B, in: cell, of: bytes),
      let second = CellText.last(0x3B, in: cell.lowerBound..<third, of: bytes)
    else { return nil }
    // An entry without a comment may lack its first semicolon.
    let first = CellText.last(0x3B, in: cell.lowerBound..<second, of: bytes)
    comment = CellText.trimmed(cell.lowerBound..<(first ?? cell.lowerBound), in: bytes)
    let dateStart = first.map { $0 + 1 } ?? cell.lowerBound
    date = CellText.trimmed(dateStart..<second, in: bytes)
    account = CellText.trimmed(second + 1..<third, in: bytes)
    seconds = CellText.trimmed(third + 1..<cell.upperBound, in: bytes)
  }
}

/// One entry of Jira's `Comment` columns: `date;account;text`.
///
/// The text may hold semicolons, so the cell is split from the left.
struct CommentCell {
  let date: Range<Int>
  let account: Range<Int>

  init?(_ cell: Range<Int>, of bytes: Span<UInt8>) {
    guard let first = CellText.first(0x3B, in: cell, of: bytes),
      let second = CellText.first(0x3B, in: first + 1..<cell.upperBound, of: bytes)
    else { return nil }
    date = CellText.trimmed(cell.lowerBound..<first, in: bytes)
    account = CellText.trimmed(first + 1..<second, in: bytes)
  }
}
