/// What follows the first table of a file: further tables, or lines of text as a footer.
///
/// Both begin behind a blank line, or one of nothing but delimiters. A line there that names
/// columns begins a table if rows of its width follow and it cannot be a row of the table before:
/// by its width, or because it has a word where the rows before and after have figures.
struct TableEnd {
  let columns: Int
  let batches: [RecordBatch]

  /// A record by its batch and its position there.
  struct Position: Equatable {
    var batch: Int
    var record: Int
  }

  /// Where a further table's title, header and first row stand.
  struct Start {
    var title: Position
    var header: Position
  }

  /// Lines of a title above a further table, and of a footer.
  static let titleLines = 3
  static let footerLines = 10
  private static let rowsLookedAt = 100

  /// Behind the last record.
  var end: Position { Position(batch: batches.count, record: 0) }

  /// The beginnings of further tables, in order.
  func furtherTables() -> [Start] {
    var result: [Start] = []
    var width = columns
    for gap in gaps() {
      if let last = result.last, !isBefore(last.header, gap) { continue }
      guard let header = headerPosition(from: gap, width: width), isFollowedByRows(header)
      else { continue }
      result.append(Start(title: gap, header: header))
      width = batches[header.batch].width(of: header.record)
    }
    return result
  }

  /// Where the footer begins, if the last lines of the file are one.
  func footer() -> Position? {
    guard columns > 2, let gap = gaps().last else { return nil }
    var position: Position? = gap
    var count = 0
    while let current = position {
      guard count < Self.footerLines, isText(current) else { return nil }
      count += 1
      position = next(current)
    }
    return gap
  }

  /// Records in front of which lines are missing, or stand empty.
  private func gaps() -> [Position] {
    var result: [Position] = []
    var end: Int?
    var wasEmpty = false
    for (index, batch) in batches.enumerated() {
      for record in 0..<batch.count {
        let place = batch.places[record]
        let isEmpty = isEmpty(Position(batch: index, record: record))
        if !isEmpty, wasEmpty || (end.map { $0 < place.offset } ?? false) {
          result.append(Position(batch: index, record: record))
        }
        wasEmpty = isEmpty
        end = place.offset + place.length
      }
    }
    return result
  }

  private func headerPosition(from gap: Position, width: Int) -> Position? {
    var header = gap
    for _ in 0..<Self.titleLines where isText(header) {
      guard let following = next(header) else { return nil }
      header = following
    }
    let cells = batches[header.batch].width(of: header.record)
    guard cells > 1, namesColumns(header), let first = next(header),
      batches[first.batch].width(of: first.record) == cells
    else { return nil }
    if cells != width { return header }
    guard let before = previous(gap) else { return nil }
    let isNoRow = (0..<cells).contains { column in
      hasFigures(before, column) && hasFigures(first, column)
    }
    return isNoRow ? header : nil
  }

  /// Nine in ten of the records up to the next gap are as wide as the header.
  private func isFollowedByRows(_ header: Position) -> Bool {
    let width = batches[header.batch].width(of: header.record)
    var (rows, fitting) = (0, 0)
    var end = place(header).offset + place(header).length
    var position = next(header)
    while let current = position, rows < Self.rowsLookedAt,
      rows == 0 || !isEmpty(current) && place(current).offset == end
    {
      rows += 1
      if batches[current.batch].width(of: current.record) == width { fitting += 1 }
      end = place(current).offset + place(current).length
      position = next(current)
    }
    return fitting * 10 >= rows * 9
  }

  private func place(_ position: Position) -> RecordBatch.Place {
    batches[position.batch].places[position.record]
  }

  private func isBefore(_ one: Position, _ other: Position) -> Bool {
    (one.batch, one.record) < (other.batch, other.record)
  }

  private func next(_ position: Position) -> Position? {
    if position.record + 1 < batches[position.batch].count {
      return Position(batch: position.batch, record: position.record + 1)
    }
    let following = (position.batch + 1..<batches.count).first { batches[$0].count > 0 }
    return following.map { Position(batch: $0, record: 0) }
  }

  private func previous(_ position: Position) -> Position? {
    var current = position
    repeat {
      if current.record == 0 {
        guard current.batch > 0 else { return nil }
        current = Position(
          batch: current.batch - 1, record: batches[current.batch - 1].count)
        guard current.record > 0 else { return nil }
      }
      current.record -= 1
    } while isEmpty(current)
    return current
  }
}

// MARK: - Rows

extension TableEnd {
  private func isEmpty(_ position: Position) -> Bool {
    let batch = batches[position.batch]
    return batch.places[position.record].notes.contains(.blank)
      || batch.width(of: position.record) > 0 && batch.bytes(of: position.record).isEmpty
  }

  /// Nothing but its first cell is filled.
  private func isText(_ position: Position) -> Bool {
    let batch = batches[position.batch]
    let fields = batch.fields(of: position.record)
    guard let first = fields.first, !batch.range(ofField: first).isEmpty else { return false }
    return fields.dropFirst().allSatisfy { batch.range(ofField: $0).isEmpty }
  }

  /// All cells are filled, with words, and none twice.
  private func namesColumns(_ position: Position) -> Bool {
    let batch = batches[position.batch]
    guard batch.places[position.record].notes.isEmpty else { return false }
    let cells = batch.fields(of: position.record).map { batch.bytes[batch.range(ofField: $0)] }
    return cells.allSatisfy { cell in
      cell.contains { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        && !cell.contains { (0x30...0x39).contains($0) }
    } && Set(cells).count == cells.count
  }

  private func hasFigures(_ position: Position, _ column: Int) -> Bool {
    let batch = batches[position.batch]
    return batch.bytes[batch.range(position.record, column)].contains { (0x30...0x39).contains($0) }
  }
}
