/// The columns at the end that a delimiter after the last field makes: empty in the header and in
/// every record.
struct TrailingColumns {
  /// Columns that have a name.
  private let named: Int
  /// The widest row that has such columns only.
  private let widest: Int

  init(header: [String]) {
    named = (header.lastIndex { !$0.isEmpty } ?? -1) + 1
    widest = max(header.count, named + 1)
  }

  /// Drops them from the header and all records; false where there are none or one holds something.
  ///
  /// Rows wider than that are left as they are.
  func drop(from header: inout [String], and batches: inout [RecordBatch]) -> Bool {
    guard named > 0 else { return false }
    var found = header.count > named
    for batch in batches {
      for record in 0..<batch.count where affects(record, in: batch) {
        guard isEmpty(record, in: batch) else { return false }
        found = true
      }
    }
    guard found else { return false }
    header.removeLast(header.count - named)
    for index in batches.indices { cut(&batches[index]) }
    return true
  }

  private func affects(_ record: Int, in batch: RecordBatch) -> Bool {
    let width = batch.width(of: record)
    return width > named && width <= widest
  }

  private func isEmpty(_ record: Int, in batch: RecordBatch) -> Bool {
    batch.fields(of: record).dropFirst(named).allSatisfy { batch.range(ofField: $0).isEmpty }
  }

  private func cut(_ batch: inout RecordBatch) {
    var fieldEnds: [UInt32] = []
    var recordEnds: [UInt32] = []
    fieldEnds.reserveCapacity(batch.fieldEnds.count)
    recordEnds.reserveCapacity(batch.count)
    for record in 0..<batch.count {
      let fields = batch.fields(of: record)
      let width = affects(record, in: batch) ? named : fields.count
      fieldEnds.append(contentsOf: batch.fieldEnds[fields.prefix(width)])
      recordEnds.append(UInt32(fieldEnds.count))
    }
    batch.fieldEnds = fieldEnds
    batch.recordEnds = recordEnds
  }
}
