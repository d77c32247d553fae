extension DialectFinder {
  /// Refuses a file whose quotes are no longer what the options pin, by the evidence that would
  /// settle them without the options.
  ///
  /// The delimiter is not looked at: where it is another, the columns are others too.
  func holdQuoting(of pinned: Choice) throws(CSVRecordError) {
    var open = options
    (open.quote, open.escape) = (nil, nil)
    open.delimiter = pinned.dialect.delimiter.byte
    let finder = DialectFinder(sample: sample, options: open, knownColumns: knownColumns)
    guard let found = try? finder.choose() else { return }
    let (was, now) = (pinned.dialect.quoting, found.dialect.quoting)
    guard was != now else { return }
    // A file that happens to hold no quote says nothing about them.
    guard found.quoteEvidence != nil || found.shape.misfits < pinned.shape.misfits else { return }
    throw CSVRecordError(
      .changed, file: sample.text.name,
      message: "fields were read with \(was.name) and have \(now.name) now"
        + (found.quoteEvidence.map { ": " + $0 } ?? ""),
      remedy: "set the options `quote` and `escape` to what the file has")
  }
}
