import BifocalModel

/// Settles the order of day and month of a file from the options or from evidence, never by guess.
struct DateOrderDecision {
  let reading: DateReading
  let decision: FileReport.Decision
  /// The order that the file's own rows prove, for others of the same exporter.
  let proven: DateOrder?
  /// The one order of all dates whose parts are numbers; nil where none depends on it.
  let settled: DateOrder?

  /// `sibling` is the order that other files of the same exporter prove; it counts only where
  /// this one says nothing.
  ///
  /// Fails with `undecidedDateOrder` where the evidence says nothing or says both.
  init(
    _ evidence: DateEvidence, option: DateOrder?, numbers: DateNumbers?,
    sibling: DateOrder? = nil, file: String
  ) throws(IngestionError) {
    if let option {
      reading = DateReading(slashed: option, dashed: option, dotted: option, numbers: numbers)
      decision = Self.decision(option.rawValue, "set by the option date_order")
      proven = nil
      settled = option
      return
    }
    let parts = try Self.parts(evidence, sibling, file)
    func order(_ name: String) -> DateOrder? { parts.first { $0.name == name }?.ruling.order }
    let rest: DateOrder = evidence.yearFirst > 0 ? .ymd : .dmy
    reading = DateReading(
      slashed: order("slashes") ?? rest, dashed: order("dashes") ?? rest,
      dotted: order("dots") ?? .dmy, numbers: numbers)
    decision = Self.decision(parts, evidence)
    let orders = parts.filter { $0.ruling.isProof }.map(\.ruling.order)
    proven = orders.allSatisfy { $0 == orders.first } ? orders.first : nil
    let depending = parts.filter(\.ruling.isDepending).map(\.ruling.order)
    settled =
      parts.isEmpty
      ? evidence.yearFirst > 0 ? .ymd : nil
      : depending.allSatisfy { $0 == depending.first } ? depending.first : nil
  }

  /// Why an order that is pinned is not that of the rows, in words; nil where nothing speaks
  /// against it.
  static func contradiction(
    of order: DateOrder, _ evidence: DateEvidence, file: String
  ) -> String? {
    if order == .ymd {
      let families = [evidence.slashed, evidence.dashed, evidence.dotted]
      guard let family = families.first(where: { $0.count > 0 && !$0.looksYearFirst }) else {
        return nil
      }
      let shown = family.open ?? family.overTwelve.dayFirst ?? family.overTwelve.monthFirst
      return (shown.map(words) ?? "a date") + " does not begin with the year"
    }
    do {
      let parts = try parts(evidence, order, file)
      return parts.first { $0.ruling.isProof && $0.ruling.order != order }.map {
        "\($0.ruling.order.rawValue) is what the rows have: \($0.ruling.evidence)"
      }
    } catch {
      return error.diagnostics.first?.message
    }
  }

  private static func parts(
    _ evidence: DateEvidence, _ sibling: DateOrder?, _ file: String
  ) throws(IngestionError) -> [(name: String, ruling: Ruling)] {
    let families = [
      ("slashes", evidence.slashed), ("dashes", evidence.dashed), ("dots", evidence.dotted),
    ]
    var parts: [(name: String, ruling: Ruling)] = []
    for (name, family) in families where family.count > 0 {
      parts.append((name, try ruling(family, name, sibling, file)))
    }
    return parts
  }

  private static func decision(_ value: String, _ evidence: String) -> FileReport.Decision {
    FileReport.Decision(topic: "date_order", value: value, evidence: evidence)
  }

  private static func decision(
    _ parts: [(name: String, ruling: Ruling)], _ evidence: DateEvidence
  ) -> FileReport.Decision {
    if parts.isEmpty {
      if evidence.yearFirst > 0 { return decision("ymd", "the year stands first") }
      if evidence.named > 0 { return decision("dmy", "the months are names") }
      return decision("ymd", "the file has no dates")
    }
    let words = parts.map(\.ruling.evidence).joined(separator: "; ")
    if parts.allSatisfy({ $0.ruling.order == parts[0].ruling.order }) {
      return decision(parts[0].ruling.order.rawValue, words)
    }
    let value = parts.map { "\($0.ruling.order.rawValue) with \($0.name)" }
    return decision(value.joined(separator: ", "), words)
  }

  /// The order of one family of dates and why.
  private struct Ruling {
    let order: DateOrder
    let evidence: String
    /// Whether the file's own rows settle it.
    let isProof: Bool
    /// Whether any date would be another in another order.
    let isDepending: Bool

    init(
      _ order: DateOrder, _ evidence: String, isProof: Bool = true, isDepending: Bool = true
    ) {
      self.order = order
      self.evidence = evidence
      self.isProof = isProof
      self.isDepending = isDepending
    }
  }

  private static func ruling(
    _ family: DateFamily, _ name: String, _ sibling: DateOrder?, _ file: String
  ) throws(IngestionError) -> Ruling {
    if family.looksYearFirst, let any = family.open ?? family.overTwelve.dayFirst {
      throw undecided(
        file, any.line, "\(words(any)) and all others could begin with the year in two digits")
    }
    let proofs = [
      (family.overTwelve, "has a part over 12"), (family.weekdays, "fits its weekday only so"),
    ]
    let day = proofs.compactMap { pair, why in pair.dayFirst.map { ($0, why) } }.first
    let month = proofs.compactMap { pair, why in pair.monthFirst.map { ($0, why) } }.first
    if let day, let month {
      throw undecided(
        file, day.0.line,
        "\(words(day.0)) can only be day first and \(words(month.0)) only month first")
    }
    if let (proof, why) = day ?? month {
      let order: DateOrder = day == nil ? .mdy : .dmy
      if let (shown, other) = family.strangers(order) {
        throw undecided(
          file, other.line,
          "\(words(shown)) settles it, but \(words(other)) is written in another style, as by a "
            + "spreadsheet that exchanged day and month where it could")
      }
      return Ruling(order, "\(words(proof)) \(why)")
    }
    if name == "dots" { return Ruling(.dmy, "dates parted by dots are day first", isProof: false) }
    guard let open = family.open else {
      return Ruling(
        .dmy, "no date of the file depends on the order", isProof: false, isDepending: false)
    }
    return try weighed(family, open, sibling, file)
  }

  /// Both orders give dates; rows that span a day, the sorted column, working days, then other
  /// files decide.
  private static func weighed(
    _ family: DateFamily, _ open: DateEvidence.Sighting, _ sibling: DateOrder?, _ file: String
  ) throws(IngestionError) -> Ruling {
    let cells = family.openCount == 1 ? "1 cell reads" : "\(family.openCount) cells read"
    switch (family.spans.dayFirst, family.spans.monthFirst) {
    case (let day?, let month?):
      throw undecided(
        file, open.line,
        "\(cells) both ways; line \(day.line) ends within a day of its start only day first, "
          + "line \(month.line) only month first")
    case (let day?, nil):
      return Ruling(.dmy, "line \(day.line) ends within a day of its start only so")
    case (nil, let month?):
      return Ruling(.mdy, "line \(month.line) ends within a day of its start only so")
    case (nil, nil):
      if let order = family.sortedOrder {
        return Ruling(order, "\(open.column) is sorted only so")
      }
      if let (order, days) = family.workingDays {
        return Ruling(order, "\(days) days fall on Monday to Friday only so")
      }
      if let sibling {
        return Ruling(
          sibling, "settled by other exports of the same source, leader and columns",
          isProof: false)
      }
      throw undecided(
        file, open.line, "\(cells) both ways, the first is \(words(open)), and no row settles it")
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
