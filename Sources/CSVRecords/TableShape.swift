/// What the widths of the first records say about a table: how many columns, where the header is.
struct TableShape {
  /// The width that most records from the header on have.
  var columns = 1
  /// Position of the header among the records; nil where no record can be one.
  var header: Int?
  /// Records above the header, blank lines not counted.
  var above = 0
  /// Records from the header on, and those of them that have the width.
  var records = 0
  var fitting = 0
  /// Records of more than one field among all.
  var wide = 0
  /// All records but blank lines.
  var total = 0
  /// Records from the header on that may hold text of the rows after them.
  var doubtful = 0
  /// The first record may hold text of the rows after it.
  var opensInDoubt = false
  /// The first record is larger than the limits allow.
  var opensTooLarge = false

  /// The shape of the first table in a sample that holds several.
  init(firstTableOf batch: RecordBatch) {
    self.init(batch)
    guard misfits * 10 > records, let width = Self.openingWidth(of: batch) else { return }
    let further = TableEnd(columns: width, batches: [batch]).furtherTables()
    guard let next = further.first?.title.record else { return }
    var first = RecordBatch()
    first.append(batch, records: 0..<next)
    let shape = TableShape(first)
    if shape.columns > 1, shape.misfits * 10 <= shape.records { self = shape }
  }

  init(_ batch: RecordBatch) {
    let rows = (0..<batch.count).filter { !batch.places[$0].notes.contains(.blank) }
    total = rows.count
    wide = rows.count { batch.width(of: $0) > 1 }
    opensInDoubt = rows.first.map { batch.places[$0].notes.mayHaveSwallowed } ?? false
    opensTooLarge = rows.first.map { batch.places[$0].notes.contains(.tooLarge) } ?? false
    // An odd delimiter in a file of one column makes no second one.
    columns = wide * 10 > total ? Self.commonWidth(of: rows, in: batch) : 1
    guard let first = rows.firstIndex(where: { canBeHeader($0, in: batch) }) else { return }
    header = rows[first]
    above = first
    records = rows.count - first
    fitting = rows[first...].count { fits($0, in: batch) }
    doubtful = rows[first...].count { batch.places[$0].notes.mayHaveSwallowed }
  }

  /// Records that do not read as the others do.
  var misfits: Int { records - fitting }

  /// Whether a record has the table's width; a delimiter at its end may add an empty field.
  func fits(_ record: Int, in batch: RecordBatch) -> Bool {
    guard !batch.places[record].notes.mayHaveSwallowed else { return false }
    let width = batch.width(of: record)
    return width == columns
      || width == columns + 1 && batch.range(record, columns).isEmpty
  }

  /// As wide as the table and at least half full, which a title padded with delimiters is not.
  private func canBeHeader(_ record: Int, in batch: RecordBatch) -> Bool {
    let fields = batch.fields(of: record)
    let filled = fields.count { !batch.range(ofField: $0).isEmpty }
    return fields.count >= columns && filled * 2 >= columns
  }

  /// The width of two records in a row, the first such in the sample.
  private static func openingWidth(of batch: RecordBatch) -> Int? {
    (1..<max(1, batch.count)).lazy.map { record in
      batch.width(of: record) == batch.width(of: record - 1) ? batch.width(of: record) : 0
    }.first { $0 > 1 }
  }

  /// The width above 1 that most records fit, the smaller of equals; 1 where there is none.
  private static func commonWidth(of rows: [Int], in batch: RecordBatch) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows where !batch.places[row].notes.mayHaveSwallowed {
      let width = batch.width(of: row)
      counts[width, default: 0] += 1
      if batch.range(row, width - 1).isEmpty { counts[width - 1, default: 0] += 1 }
    }
    let widths = counts.filter { $0.key > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return widths.first?.key ?? 1
  }
}

extension RecordBatch.Notes {
  /// The record may hold text of the rows after it.
  var mayHaveSwallowed: Bool { !isDisjoint(with: [.textAfterQuote, .unterminated, .tooLarge]) }
}
