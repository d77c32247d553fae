import BifocalModel

extension CSVTable {
  /// Takes further tables and a footer out of the batches.
  mutating func takeEnd(of text: SeparatedText) {
    guard !header.isEmpty else { return }
    let end = TableEnd(columns: header.count, batches: batches)
    let starts = end.furtherTables()
    if let first = starts.first {
      let ends = starts.dropFirst().map(\.title) + [end.end]
      furtherTables = zip(starts, ends).map { table($0, before: $1, of: text) }
      for further in furtherTables {
        bytes.rejected += further.bytes.decoded
        diagnostics.append(further.notice(main: headerLine))
      }
      remove(from: first.title)
    } else if let start = end.footer() {
      takeFooter(from: start, to: end.end, of: text)
    }
  }

  private mutating func takeFooter(
    from start: TableEnd.Position, to end: TableEnd.Position, of text: SeparatedText
  ) {
    let places = records(from: start, to: end).flatMap(\.places)
    footer = places.map(text.line)
    bytes.footer += places.reduce(0) { $0 + $1.length }
    decisions.append(
      FileReport.Decision(
        topic: "footer", value: places.first.map { "line \($0.line)" } ?? "",
        evidence: "\(places.count) lines of text after a blank one at the end"))
    remove(from: start)
  }

  /// A further table as one of its own.
  private func table(
    _ start: TableEnd.Start, before end: TableEnd.Position, of text: SeparatedText
  ) -> CSVTable {
    let titles = records(from: start.title, to: start.header).flatMap(\.places)
    let batch = batches[start.header.batch]
    let place = batch.places[start.header.record]
    let first = TableEnd.Position(batch: start.header.batch, record: start.header.record + 1)
    let rows = records(from: first, to: end)
    var ledger = ByteLedger()
    ledger.preamble = titles.reduce(0) { $0 + $1.length }
    ledger.header = place.length
    ledger.decoded =
      ledger.preamble + ledger.header
      + rows.reduce(0) { sum, batch in sum + batch.places.reduce(0) { $0 + $1.length } }
    return CSVTable(
      name: name, header: batch.strings(of: start.header.record), headerLine: place.line,
      encoding: encoding, delimiter: delimiter, quote: quote, escape: escape,
      compression: compression, preamble: titles.map(text.line), batches: rows, bytes: ledger)
  }

  /// Records from one on and before another, cut like all batches.
  private func records(
    from start: TableEnd.Position, to end: TableEnd.Position
  ) -> [RecordBatch] {
    guard start.batch <= min(end.batch, batches.count - 1) else { return [] }
    return (start.batch...min(end.batch, batches.count - 1)).compactMap { index in
      let lower = index == start.batch ? start.record : 0
      let upper = index == end.batch ? end.record : batches[index].count
      guard lower < upper else { return nil }
      var part = RecordBatch()
      part.append(batches[index], records: lower..<upper)
      return part
    }
  }

  private mutating func remove(from start: TableEnd.Position) {
    batches.removeSubrange((start.batch + 1)...)
    batches[start.batch].removeRecords(from: start.record)
    if batches[start.batch].count == 0 { batches.removeLast() }
  }

  private func notice(main: Int) -> Diagnostic {
    Diagnostic(
      .warning, reason: "further-table", file: name, line: headerLine,
      message:
        "another table begins here, of \(header.count) columns and \(recordCount) rows; only "
        + "the one that begins on line \(main) is read",
      remedy: "put it into a file of its own")
  }
}

extension CSVTable {
  /// Drops columns at the end that are empty in the header and in all records.
  mutating func dropTrailingColumns() {
    let columns = TrailingColumns(header: header)
    guard columns.drop(from: &header, and: &batches) else { return }
    decisions.append(
      FileReport.Decision(
        topic: "trailing_column", value: "dropped",
        evidence: "empty in the header and in all \(recordCount) records"))
  }
}
