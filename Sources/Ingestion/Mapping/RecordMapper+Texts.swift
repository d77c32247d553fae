import BifocalModel
import CSVRecords

extension RecordMapper {
  /// The text of one range of the batch.
  func text(_ cell: Range<Int>) -> ByteRange {
    ByteRange(start: cell.lowerBound, count: cell.count)
  }

  /// The text of a role's first column.
  func text(_ role: ColumnRole) -> ByteRange { text(row.cell(role)) }

  /// The cells of some roles that are not empty, parted by `separator`.
  ///
  /// One cell alone is not copied.
  mutating func joined(_ roles: ColumnRole..., separator: String = ", ") -> ByteRange {
    var alone: Range<Int>?
    var start = -1
    for role in roles {
      for position in plan.binding.all(role) {
        let cell = row.cell(at: position)
        guard !cell.isEmpty else { continue }
        guard let first = alone else {
          alone = cell
          continue
        }
        if start < 0 {
          start = output.bytes.count
          append(first)
        }
        output.bytes.append(contentsOf: separator.utf8)
        append(cell)
      }
    }
    if start < 0 { return text(alone ?? 0..<0) }
    return ByteRange(start: start, count: output.bytes.count - start)
  }

  /// Copies a cell; `ItemBatch.append` would need a span of bytes that it may move.
  private mutating func append(_ cell: Range<Int>) {
    for index in cell { output.bytes.append(row.batch.bytes[index]) }
  }

  /// Notes that somebody logged work on a subject, whether or not they are a leader.
  mutating func addLogged(_ subject: Hash128) {
    if subject != Hash128() { output.loggedSubjects.insert(subject) }
  }

  /// Whether the title of a row is not to be read.
  mutating func isHidden(_ title: Range<Int>) -> Bool {
    switch plan.titles {
    case .read: return false
    case .hidden: return true
    case .hiddenButStates:
      let bytes = row.batch.bytes
      return TitleStandIn.value(bytes.span.extracting(title), scratch: &scratch) != .state
    }
  }

  /// Takes every text that would tell a hidden title out of a content: what is not handed on cannot
  /// be read by mistake. Its identity was made of them before.
  static func hide(_ content: inout Content) {
    content.isTitleHidden = true
    content.titleHash = Hash128()
    for field in [TextField.title, .description, .project, .organizer, .attendees] {
      content[field] = ByteRange()
    }
  }

  /// The title without what mail programs put before it, and what that says.
  mutating func strippedTitle() -> (Range<Int>, ItemFlags) {
    let bytes = row.batch.bytes
    return TitlePrefixes.strip(row.cell(.title), of: bytes.span, scratch: &scratch)
  }

  mutating func showAs() -> ShowAs {
    let bytes = row.batch.bytes
    let cell = row.cell(.showAs)
    return ShowAsWords.value(bytes.span.extracting(cell), scratch: &scratch)
  }

  /// The fingerprint by which answers of people know a title.
  mutating func titleHash(_ title: Range<Int>) -> Hash128 {
    if title.isEmpty { return Hash128() }
    let bytes = row.batch.bytes
    return TitleText.fingerprint(title, of: bytes.span, scratch: &scratch)
  }

  /// The fingerprint of the folded text of a cell.
  mutating func foldedHash(_ cell: Range<Int>) -> Hash128 {
    // A copy of the array, not of its bytes: the row and the scratch may not be lent at once.
    let bytes = row.batch.bytes
    return TextFolder.hash(bytes.span.extracting(cell), scratch: &scratch)
  }
}
