/// How well all records of a table fit its header, known once the whole file was read.
struct TableFit {
  private(set) var records = 0
  /// Records of another width than the header's.
  private(set) var misfits = 0
  /// Records whose quotes were out of place.
  private(set) var doubtful = 0
  /// Offsets of the first of either.
  private(set) var doubts: [Int] = []

  private static let doubtsKept = 8

  init(_ batches: [RecordBatch], columns: Int) {
    for batch in batches {
      records += batch.count
      for record in 0..<batch.count {
        let notes = batch.places[record].notes
        let width = batch.width(of: record)
        let fits =
          width == columns || width == columns + 1 && batch.range(record, columns).isEmpty
        let isDoubtful = notes.mayHaveSwallowed || notes.contains(.resynchronised)
        if !fits { misfits += 1 }
        if isDoubtful { doubtful += 1 }
        if !fits || isDoubtful, doubts.count < Self.doubtsKept {
          doubts.append(batch.places[record].offset)
        }
      }
    }
  }

  /// Whether the dialect deserves a second look.
  var isPoor: Bool { misfits * 10 > records || doubtful > 0 }

  func isWorse(than other: TableFit) -> Bool {
    (misfits + doubtful) * other.records > (other.misfits + other.doubtful) * records
  }
}
