import BifocalModel

/// Settles the order of day and month of a file from the options or from evidence, never by guess.
struct DateOrderDecision {
  let reading: DateReading
  let decision: FileReport.Decision

  /// Fails with `undecidedDateOrder` where the evidence says nothing or says both.
  init(_ evidence: DateEvidence, option: DateOrder?, file: String) throws(IngestionError) {
    if let option {
      self.init(option, dotted: option, "set by the option date_order")
    } else if !evidence.hasBare {
      self = Self.withoutBareDates(evidence)
    } else if let day = evidence.dayFirst, let month = evidence.monthFirst {
      throw Self.undecided(
        file, day.line,
        "\(Self.words(day)) can only be day first and \(Self.words(month)) only month first")
    } else if let proof = evidence.dayFirst {
      self.init(.dmy, "\(Self.words(proof)) has a part over 12")
    } else if let proof = evidence.monthFirst {
      self.init(.mdy, "\(Self.words(proof)) has a part over 12")
    } else if let open = evidence.open {
      self = try Self.weighed(evidence, open, file)
    } else {
      self.init(.dmy, "no date of the file depends on the order")
    }
  }

  private init(_ order: DateOrder, dotted: DateOrder = .dmy, _ evidence: String) {
    reading = DateReading(bare: order, dotted: dotted)
    decision = FileReport.Decision(topic: "date_order", value: order.rawValue, evidence: evidence)
  }

  private static func withoutBareDates(_ evidence: DateEvidence) -> DateOrderDecision {
    if evidence.dotted > 0 {
      return DateOrderDecision(.dmy, "dates parted by dots are day first")
    }
    if evidence.yearFirst > 0 { return DateOrderDecision(.ymd, "the year stands first") }
    if evidence.named > 0 { return DateOrderDecision(.dmy, "the months are names") }
    return DateOrderDecision(.ymd, "the file has no dates")
  }

  /// Both orders give dates; rows that span a day, then the sorted column, decide.
  private static func weighed(
    _ evidence: DateEvidence, _ open: DateEvidence.Sighting, _ file: String
  ) throws(IngestionError) -> DateOrderDecision {
    let cells = evidence.openCount == 1 ? "1 cell reads" : "\(evidence.openCount) cells read"
    switch (evidence.dayFirstSpan, evidence.monthFirstSpan) {
    case (let day?, let month?):
      throw undecided(
        file, open.line,
        "\(cells) both ways; line \(day.line) ends within a day of its start only day first, "
          + "line \(month.line) only month first")
    case (let day?, nil):
      return DateOrderDecision(.dmy, "line \(day.line) ends within a day of its start only so")
    case (nil, let month?):
      return DateOrderDecision(.mdy, "line \(month.line) ends within a day of its start only so")
    case (nil, nil):
      guard let order = evidence.sortedOrder else {
        throw undecided(
          file, open.line, "\(cells) both ways, the first is \(words(open)), and no row settles it")
      }
      return DateOrderDecision(order, "\(open.column) is sorted only so")
    }
  }

  private static func words(_ sighting: DateEvidence.Sighting) -> String {
    "line \(sighting.line) (\(sighting.column) \(sighting.cell))"
  }

  private static func undecided(_ file: String, _ line: Int, _ message: String) -> IngestionError {
    IngestionError(
      .undecidedDateOrder,
      [
        Diagnostic(
          .error, reason: "date-order-undecided", file: file, line: line,
          message: "the order of day and month is not settled: \(message)",
          remedy: "set date_order: dmy or date_order: mdy for this source")
      ])
  }
}
