import BifocalModel

/// What a pipeline wrote down about a source, held against a file.
extension SourcePlanner {
  /// What became of the columns where nothing that is read came or went; nil where all are as they
  /// were. Fails where the file can no longer be read as before.
  func headerChange(
    from expected: SourceExpectation
  ) throws(IngestionError) -> FileReport.Decision? {
    let change = HeaderChange(from: expected.columns, to: header, in: format)
    guard !change.isEmpty else { return nil }
    guard !change.changesReading else { throw change.error(in: file) }
    return FileReport.Decision(
      topic: "columns", value: "changed",
      evidence: change.words + "; what is read is there as before")
  }

  /// Fails where the rows are evidence for another order than the pinned one.
  func hold(_ order: DateOrder, against evidence: DateEvidence) throws(IngestionError) {
    guard let contradiction = DateOrderDecision.contradiction(of: order, evidence, file: file)
    else { return }
    throw .changed(
      file, "date_order is pinned as \(order.rawValue), but " + contradiction,
      remedy: "export it as before; if the new order is meant, change date_order of this source")
  }
}

extension HeaderChange {
  /// Why a file with this header is not read.
  func error(in file: String) -> IngestionError {
    .changed(
      file, "its columns are not those that the source expects: " + words,
      remedy: "export it as before; if the new columns are meant, list them under expect: columns")
  }
}

extension IngestionError {
  static func changed(
    _ file: String, _ message: String, remedy: String
  ) -> IngestionError {
    IngestionError(
      .changedSource,
      [
        Diagnostic(
          .error, reason: "source-changed", file: file, line: 1, message: message, remedy: remedy)
      ])
  }
}
