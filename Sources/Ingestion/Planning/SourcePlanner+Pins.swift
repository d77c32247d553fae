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
    guard !change.changesReading else {
      throw changed(
        "its columns are not those that the source expects: " + change.words,
        "export it as before; if the new columns are meant, list them under expect: columns")
    }
    return FileReport.Decision(
      topic: "columns", value: "changed",
      evidence: change.words + "; what is read is there as before")
  }

  /// Fails where the rows are evidence for another order than the pinned one.
  func hold(_ order: DateOrder, against evidence: DateEvidence) throws(IngestionError) {
    guard let contradiction = DateOrderDecision.contradiction(of: order, evidence, file: file)
    else { return }
    throw changed(
      "date_order is pinned as \(order.rawValue), but " + contradiction,
      "export it as before; if the new order is meant, change date_order of this source")
  }

  private func changed(_ message: String, _ remedy: String) -> IngestionError {
    IngestionError(
      .changedSource,
      [
        Diagnostic(
          .error, reason: "source-changed", file: file, line: 1, message: message, remedy: remedy)
      ])
  }
}
