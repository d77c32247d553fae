/// Decides how the fields of a file are told apart, by evidence, or refuses to.
///
/// Double quotes that are doubled inside fields are the rule. Another quote or escape is taken only
/// where the bytes hint at it and it makes a better table; a file without any quote in the sample
/// still has double quotes, since the first may come late.
struct DialectFinder {
  typealias Choice = DelimiterFinder.Choice

  let sample: TextSample
  let options: CSVOptions
  let knownColumns: Set<String>

  func choose() throws(CSVRecordError) -> Choice {
    let allowed = Dialect.Quoting.all.filter { quoting in
      (options.quote ?? quoting.quote) == quoting.quote
        && (options.escape ?? quoting.escape) == quoting.escape
    }
    guard let usual = allowed.first else {
      throw CSVRecordError(
        .delimiterUnclear, file: sample.text.name,
        message: "cannot be read with quotes as text and an escape before them",
        remedy: "set only one of the options `quote` and `escape`")
    }
    if allowed.count == 1 { return try choose(usual) }
    let base = Result { () throws(CSVRecordError) in try choose(usual) }
    let hints = QuoteHints(
      sample, delimiter: options.delimiter.map { Delimiter(byte: $0) } ?? sample.text.named)
    for other in allowed.dropFirst() where isWorthTrying(other, base, hints) {
      let choice = Result { () throws(CSVRecordError) in try choose(other) }
      if var better = try better(choice, than: base) {
        better.quoteEvidence = evidence(better, hints)
        return better
      }
    }
    return try base.get()
  }

  private func choose(_ quoting: Dialect.Quoting) throws(CSVRecordError) -> Choice {
    var choice = try DelimiterFinder(
      sample: sample, requested: options.delimiter.map { Delimiter(byte: $0) }, quoting: quoting,
      knownColumns: knownColumns
    ).choose()
    // Only the options make another reading the usual one; where it is found, the evidence follows.
    if quoting != .standard { choice.quoteEvidence = "set by the options" }
    return choice
  }

  private typealias Outcome = Result<Choice, CSVRecordError>

  private func isWorthTrying(
    _ quoting: Dialect.Quoting, _ base: Outcome, _ hints: QuoteHints
  ) -> Bool {
    if quoting.escape == .backslash, hints.escaped(quoting.quote) == 0 { return false }
    switch quoting.quote {
    case .double: return true
    case .single: return hints.inSingle > 1 && hints.inSingle > hints.inDouble
    case .none:
      // One or two lost quotes are mended where they are; more swallow each other's rows.
      let isInDoubt = (try? base.get().shape).map { $0.doubtful > 0 } ?? true
      return isInDoubt && hints.openDouble > 2 && hints.openDouble > hints.inDouble
    }
  }

  /// The other reading where the evidence is for it; throws where it is for both.
  private func better(
    _ other: Outcome, than base: Outcome
  ) throws(CSVRecordError) -> Choice? {
    guard case .success(let choice) = other, choice.shape.columns > 1 else { return nil }
    guard case .success(let usual) = base else {
      return choice.shape.misfits == 0 && choice.shape.records > 1 ? choice : nil
    }
    let (mine, others) = (choice.shape.misfits, usual.shape.misfits)
    // A text that reads without fault in both ways keeps its characters; columns do not.
    if mine == 0, others == 0, choice.shape.columns != usual.shape.columns,
      usual.shape.columns > 1
    {
      throw unclear(usual, choice)
    }
    switch choice.dialect.quoting.quote {
    case .double: return mine < others ? choice : nil
    case .none: return mine == 0 && others > 0 ? choice : nil
    case .single:
      let isWrapped = mine == 0 && wrapsWholeColumns(usual)
      return isWrapped || mine == 0 && others > 0 ? choice : nil
    }
  }

  private func evidence(_ choice: Choice, _ hints: QuoteHints) -> String {
    let quoting = choice.dialect.quoting
    if quoting.escape == .backslash {
      return "\(hints.escaped(quoting.quote)) quotes stand behind a backslash, and so "
        + choice.evidence
    }
    return quoting.quote == .single
      ? "\(hints.inSingle) fields stand in them"
      : "\(hints.openDouble) fields begin with a quote and do not end with one"
  }

  private func unclear(_ one: Choice, _ other: Choice) -> CSVRecordError {
    let readings = [one, other].map { DialectTrial($0.dialect, sample, knownColumns).reading }
    return CSVRecordError(
      .delimiterUnclear, file: sample.text.name,
      message: "reads equally well with \(one.dialect.quoting.name) and with "
        + "\(other.dialect.quoting.name): " + readings.joined(separator: "; "),
      remedy: "set the option `quote` or `escape` to what the file has")
  }
}

// MARK: - Single quotes

extension DialectFinder {
  /// Whether the header, or all filled cells of a column of three rows or more, stand in single
  /// quotes when these are read as text.
  private func wrapsWholeColumns(_ usual: Choice) -> Bool {
    let records = sample.records(usual.dialect)
    guard let header = usual.shape.header else { return false }
    func isWrapped(_ record: Int, _ column: Int) -> Bool {
      let cell = records.bytes[records.range(record, column)]
      return cell.count > 1 && cell.first == 0x27 && cell.last == 0x27
    }
    if (0..<usual.shape.columns).allSatisfy({ isWrapped(header, $0) }) { return true }
    return (0..<usual.shape.columns).contains { column in
      let filled = (header + 1..<records.count).filter { !records.range($0, column).isEmpty }
      return filled.count > 2 && filled.allSatisfy { isWrapped($0, column) }
    }
  }
}
