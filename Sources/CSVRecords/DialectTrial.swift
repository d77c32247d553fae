/// A file as it reads in one dialect.
struct DialectTrial {
  let dialect: Dialect
  let shape: TableShape
  /// Names in the header that exports are known to use.
  let known: Int
  /// The dialect and how many columns it makes of the first lines, for a refusal.
  let reading: String

  init(_ dialect: Dialect, _ sample: TextSample, _ knownColumns: Set<String>) {
    let records = sample.records(dialect)
    let shape = TableShape(firstTableOf: records)
    self.dialect = dialect
    self.shape = shape
    known =
      shape.header.map { header in
        records.fields(of: header).indices.count { position in
          let name = records.string(header, position - records.fields(of: header).lowerBound)
          return knownColumns.contains(name.lowercased())
        }
      } ?? 0
    reading = Self.reading(dialect, records)
  }

  var delimiter: Delimiter { dialect.delimiter }

  var evidence: String {
    "\(shape.fitting) of \(shape.records) records looked at have \(shape.columns) columns"
  }

  /// At least half the rows have one width, and what stands above the header is no table itself.
  var fits: Bool {
    guard shape.columns > 1, shape.fitting * 2 >= shape.records,
      shape.records >= min(2, shape.total)
    else { return false }
    if shape.above == 0 { return true }
    let isEven = shape.fitting == shape.records
    return shape.columns == 2
      ? isEven && shape.records > shape.above : isEven || shape.records >= shape.above
  }

  /// Nine rows in ten have one width, the first among them.
  var fitsEverywhere: Bool {
    fits && shape.above == 0 && shape.fitting * 10 >= shape.records * 9
  }

  /// The evidence in the order of its weight: evener widths, names that are known, no lines left
  /// over above the header, twice as many columns.
  func isBetter(than other: DialectTrial) -> Bool {
    let mine = 10 * shape.fitting * other.shape.records
    let others = 10 * other.shape.fitting * shape.records
    let tenth = shape.records * other.shape.records
    if mine > others + tenth { return true }
    if others > mine + tenth { return false }
    if known != other.known { return known > other.known }
    if (shape.above == 0) != (other.shape.above == 0) { return shape.above == 0 }
    return shape.columns >= 2 * other.shape.columns
  }

  /// Such as `with ; lines 1, 2, 4 have 3, 3, 1 columns`.
  private static func reading(_ dialect: Dialect, _ records: RecordBatch) -> String {
    let first = (0..<records.count).lazy.filter { !records.places[$0].notes.contains(.blank) }
      .prefix(5)
    let lines = first.map { String(records.places[$0].line) }.joined(separator: ", ")
    let widths = first.map { String(records.width(of: $0)) }.joined(separator: ", ")
    let isOne = first.count == 1
    return "with \(dialect.name) \(isOne ? "line" : "lines") \(lines) \(isOne ? "has" : "have") "
      + "\(widths) columns"
  }
}
