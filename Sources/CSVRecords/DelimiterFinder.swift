/// Decides what separates the fields of a file, or refuses to.
struct DelimiterFinder {
  let text: SeparatedText
  let requested: Delimiter?
  let knownColumns: Set<String>

  /// A delimiter, on what evidence, and the table it makes.
  struct Choice {
    var delimiter: Delimiter
    var evidence: String
    var shape: TableShape
  }

  func choose() throws(CSVRecordError) -> Choice {
    let fixed = requested ?? text.named
    guard let fixed else { return try guess() }
    let trial = Trial(fixed, text, knownColumns)
    let others = Delimiter.candidates.filter { $0 != fixed && text.holds($0) }
    if trial.shape.columns == 1,
      let other = others.map({ Trial($0, text, knownColumns) }).first(where: \.fitsEverywhere)
    {
      throw refusal(
        "makes one column with \(fixed.name), and \(other.shape.columns) with "
          + other.delimiter.name)
    }
    let evidence = requested != nil ? "set by the options" : "named by the file's sep= line"
    return Choice(delimiter: fixed, evidence: evidence, shape: trial.shape)
  }

  private func guess() throws(CSVRecordError) -> Choice {
    let trials = Delimiter.candidates.filter(text.holds).map { Trial($0, text, knownColumns) }
    let fits = trials.filter(\.fits)
    if let best = fits.first(where: { one in
      fits.allSatisfy { $0.delimiter == one.delimiter || one.isBetter(than: $0) }
    }) {
      return Choice(delimiter: best.delimiter, evidence: best.evidence, shape: best.shape)
    }
    guard fits.isEmpty else {
      throw refusal("fits \(names(fits)) equally well")
    }
    if !trials.isEmpty, trials.allSatisfy(\.shape.opensInDoubt) {
      throw CSVRecordError(
        .headerUnclear, file: text.name, line: text.line,
        message: "the quotes of the first row are not closed",
        remedy: "correct the quotes of that line")
    }
    let ragged = trials.filter { $0.shape.columns > 1 && $0.shape.wide * 10 >= $0.shape.total * 9 }
    if let only = ragged.first, ragged.count == 1 {
      return Choice(
        delimiter: only.delimiter, evidence: only.evidence, shape: only.shape)
    }
    return try oneColumn(trials)
  }

  /// A file of one column, if next to nothing in it looks like a delimiter.
  private func oneColumn(_ trials: [Trial]) throws(CSVRecordError) -> Choice {
    let frequent = trials.filter { $0.shape.wide * 10 > $0.shape.total }
    guard frequent.isEmpty else {
      throw refusal("has \(names(frequent)) in many rows, but not the same number of times")
    }
    let records = text.sample(Delimiter.candidates[0])
    if let rare = Delimiter.rare.first(where: { isInEveryRecord($0, of: records) }) {
      throw refusal("has one column, with \(rare.name) the same number of times in every row")
    }
    return Choice(
      delimiter: Delimiter.candidates[0], evidence: "one column; no delimiter in common use fits",
      shape: TableShape(records))
  }

  private func isInEveryRecord(_ delimiter: Delimiter, of batch: RecordBatch) -> Bool {
    let rows = (0..<batch.count).filter { batch.width(of: $0) > 0 }
    let counts = rows.map { row in
      batch.bytes[batch.bytes(of: row)].count { $0 == delimiter.byte }
    }
    guard let first = counts.first, first > 0, counts.count > 1 else { return false }
    return counts.allSatisfy { $0 == first }
  }

  private func names(_ trials: [Trial]) -> String {
    trials.map(\.delimiter.name).joined(separator: " and ")
  }

  private func refusal(_ message: String) -> CSVRecordError {
    CSVRecordError(
      .delimiterUnclear, file: text.name, message: message,
      remedy: "set the option `delimiter` to the one that separates the fields")
  }
}

/// A file as it reads with one delimiter.
private struct Trial {
  let delimiter: Delimiter
  let shape: TableShape
  /// Names in the header that exports are known to use.
  let known: Int

  init(_ delimiter: Delimiter, _ text: SeparatedText, _ knownColumns: Set<String>) {
    let records = text.sample(delimiter)
    let shape = TableShape(records)
    self.delimiter = delimiter
    self.shape = shape
    known =
      shape.header.map { header in
        records.fields(of: header).indices.count { position in
          let name = records.string(header, position - records.fields(of: header).lowerBound)
          return knownColumns.contains(name.lowercased())
        }
      } ?? 0
  }

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
  func isBetter(than other: Trial) -> Bool {
    let mine = 10 * shape.fitting * other.shape.records
    let others = 10 * other.shape.fitting * shape.records
    let tenth = shape.records * other.shape.records
    if mine > others + tenth { return true }
    if others > mine + tenth { return false }
    if known != other.known { return known > other.known }
    if (shape.above == 0) != (other.shape.above == 0) { return shape.above == 0 }
    return shape.columns >= 2 * other.shape.columns
  }
}
