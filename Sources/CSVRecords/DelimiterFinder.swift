/// Decides what separates the fields of a file, given what quotes them, or refuses to.
struct DelimiterFinder {
  let sample: TextSample
  let requested: Delimiter?
  let quoting: Dialect.Quoting
  let knownColumns: Set<String>

  /// A dialect, on what evidence, and the table it makes.
  struct Choice {
    var dialect: Dialect
    var evidence: String
    var shape: TableShape
    /// On what evidence the quotes are what they are; nil for what nearly every file has.
    var quoteEvidence: String?
  }

  func choose() throws(CSVRecordError) -> Choice {
    let fixed = requested ?? sample.text.named
    guard let fixed else { return try guess() }
    let chosen = trial(fixed)
    let others = Delimiter.candidates.filter { $0 != fixed && sample.holds($0) }
    if chosen.shape.columns == 1, let other = others.map(trial).first(where: \.fitsEverywhere) {
      throw refusal(
        "makes one column with \(fixed.name), and \(other.shape.columns) with "
          + other.delimiter.name)
    }
    let evidence = requested != nil ? "set by the options" : "named by the file's sep= line"
    return choice(chosen, evidence: evidence)
  }

  private func guess() throws(CSVRecordError) -> Choice {
    let trials = Delimiter.candidates.filter(sample.holds).map(trial)
    let fits = trials.filter(\.fits)
    if let best = fits.first(where: { one in
      fits.allSatisfy { $0.delimiter == one.delimiter || one.isBetter(than: $0) }
    }) {
      return choice(best)
    }
    guard fits.isEmpty else {
      throw refusal("fits \(names(fits)) equally well: " + readings(fits))
    }
    if !trials.isEmpty, trials.allSatisfy(\.shape.opensTooLarge) {
      throw sample.text.headerTooLarge(line: sample.text.line)
    }
    if !trials.isEmpty, trials.allSatisfy(\.shape.opensInDoubt) {
      throw CSVRecordError(
        .headerUnclear, file: sample.text.name, line: sample.text.line,
        message: "the quotes of the first row are not closed",
        remedy: "correct the quotes of that line")
    }
    if let rare = try rare() { return choice(rare) }
    let ragged = trials.filter { $0.shape.columns > 1 && $0.shape.wide * 10 >= $0.shape.total * 9 }
    if let only = ragged.first, ragged.count == 1 { return choice(only) }
    return try oneColumn(trials)
  }

  /// A file of one column, if next to nothing in it looks like a delimiter.
  private func oneColumn(_ trials: [DialectTrial]) throws(CSVRecordError) -> Choice {
    let frequent = trials.filter { $0.shape.wide * 10 > $0.shape.total }
    guard frequent.isEmpty else {
      throw refusal(
        "has \(names(frequent)) in many rows, but not the same number of times: "
          + readings(frequent))
    }
    let one = trial(Delimiter.candidates[0])
    return choice(one, evidence: "one column; no delimiter in common use fits")
  }

  /// A delimiter that few exports use: taken where nobody would write it otherwise, refused where
  /// every row has it and it may be text all the same, as colons are.
  private func rare() throws(CSVRecordError) -> DialectTrial? {
    for delimiter in Delimiter.rare where sample.holds(delimiter) {
      let trial = trial(delimiter)
      guard trial.shape.columns > 1, trial.shape.records > 1, trial.shape.above == 0,
        trial.shape.misfits == 0
      else { continue }
      let isClear =
        delimiter.isControl || trial.known > 1
        || trial.shape.columns > 3 && trial.shape.records > 3 && !delimiter.isCommonInText
      guard isClear else {
        throw refusal(
          "has one column, with \(delimiter.name) the same number of times in every row: "
            + readings([trial]))
      }
      return trial
    }
    return nil
  }
}

// MARK: - Words

extension DelimiterFinder {
  private func trial(_ delimiter: Delimiter) -> DialectTrial {
    DialectTrial(Dialect(delimiter: delimiter, quoting: quoting), sample, knownColumns)
  }

  private func choice(_ trial: DialectTrial, evidence: String? = nil) -> Choice {
    Choice(
      dialect: trial.dialect, evidence: evidence ?? trial.evidence, shape: trial.shape,
      quoteEvidence: nil)
  }

  private func names(_ trials: [DialectTrial]) -> String {
    trials.map(\.delimiter.name).joined(separator: " and ")
  }

  private func readings(_ trials: [DialectTrial]) -> String {
    trials.map(\.reading).joined(separator: "; ")
  }

  private func refusal(_ message: String) -> CSVRecordError {
    CSVRecordError(
      .delimiterUnclear, file: sample.text.name, message: message,
      remedy: "set the option `delimiter` to the one that separates the fields")
  }
}
