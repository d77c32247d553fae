import BifocalModel
import CSVRecords

extension OpenedExport {
  /// The first column of one of some names, case and outer blanks aside; nil where there is none.
  func column(_ names: String...) -> Int? {
    let header = table.header.map { $0.trimmingSpaces.lowercased() }
    return names.lazy.compactMap { header.firstIndex(of: $0) }.first
  }

  /// How many records stand before those of a batch.
  func firstRecord(ofBatch index: Int) -> Int {
    table.batches[..<index].reduce(0) { $0 + $1.count }
  }

  /// A cell of the record of a content, without outer blanks; empty where there is no such column.
  func cell(_ column: Int?, of content: Content, batch index: Int, first: Int) -> String {
    guard let column else { return "" }
    let record = Int(content.record) - 1 - first
    guard (0..<table.batches[index].count).contains(record) else { return "" }
    return table.batches[index].string(record, column).trimmingSpaces
  }

  /// How many rows could not be read.
  public var rejected: Int { items.reduce(0) { $0 + $1.ledger.rejected } }
}

extension ItemBatch {
  /// The minutes of each content as the file states them: those of its items that take time, or of
  /// the row where nothing places it. No overlaps, no calendar rules.
  var statedMinutes: [Int] {
    let off: ItemFlags = [.cancelled, .declined, .free]
    var seconds = [Int?](repeating: nil, count: contents.count)
    for item in items {
      seconds[Int(item.content), default: 0] += item.flags.isDisjoint(with: off) ? item.seconds : 0
    }
    return zip(contents, seconds).map { content, seconds in
      if let seconds { return seconds / 60 }
      return content.isAllDay == .yes ? 0 : max(0, Int(content.minutes))
    }
  }

  /// The leader of each content; nil where no item says.
  var contentLeaders: [String?] {
    var names = [String?](repeating: nil, count: contents.count)
    for item in items where names[Int(item.content)] == nil {
      names[Int(item.content)] = leaders[Int(item.leader)]
    }
    return names
  }
}

extension Array where Element == Int? {
  /// The value at a position, or another where there is none yet.
  fileprivate subscript(position: Int, default fallback: Int) -> Int {
    get { self[position] ?? fallback }
    set { self[position] = newValue }
  }
}
