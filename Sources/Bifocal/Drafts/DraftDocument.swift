import BifocalModel
import CSVRecords
import Ingestion

/// A draft as text.
struct DraftDocument {
  private(set) var text = ""
  /// How many comments begin with `unsure`.
  private(set) var doubts = 0

  init(_ survey: DraftSurvey, _ sources: [DraftSource]) throws {
    let count = survey.files.count == 1 ? "1 file" : "\(survey.files.count) files"
    comment("Drafted by bifocal init from \(count), and runs as it stands.")
    comment("Comments say on what evidence; look first at what is marked 'unsure'.")
    line("name: drafted")
    line("audience: coach  # or self, hr or group (see the documentation)")
    comment("Every output says why its figures are made: say it in your own words.")
    line("purpose: \(try YAMLText.quoted("A question about one's own files"))")
    if !survey.zones.isStated { doubt("no --zone was given; it decides what today is") }
    line("zone: \(try YAMLText.quoted(survey.zones.pipeline))")
    if let last = survey.files.compactMap(\.lastSecond).max() {
      let day = CivilDate(day: Int((Double(last - 1) / 86_400).rounded(.down)))
      comment("The last row is of \(day.iso). Without as_of the run speaks from today:")
      comment("as_of: \((day + 1).iso)")
    }
    line()
    try tables(survey.tables)
    line("output: bifocal-output")
    line()
    line("sources:")
    for source in sources { try add(source, survey.hints) }
    leftOut(survey.leftOut)
  }

  private mutating func tables(_ tables: DraftTables) throws {
    if let roster = tables.roster {
      line("roster: \(try YAMLText.quoted(roster.name))")
      for note in RosterNotes(roster.roster, hasHolidays: tables.holidays != nil).notes {
        doubt((note.line > 0 ? "line \(note.line): " : "") + note.message, 0)
      }
    } else {
      doubt("no roster was found, so everybody in the files is a leader; its columns begin with")
      comment("leader,name,emails,aliases,role,level,field,manager,zone,fte,working_days")
    }
    if let holidays = tables.holidays { line("holidays: \(try YAMLText.quoted(holidays))") }
    if let organisation = tables.organisation {
      line("organisation: \(try YAMLText.quoted(organisation))")
    }
    if let outcomes = tables.outcomes { line("outcomes: \(try YAMLText.quoted(outcomes))") }
    guard !tables.corrections.isEmpty else { return }
    comment("What people said of titles; a row without an answer counts for nothing.")
    for text in try YAMLText.list(tables.corrections, after: "corrections", indent: 0) {
      line(text)
    }
  }

  // MARK: Sources

  private mutating func add(_ source: DraftSource, _ hints: PipelineDraft.Hints) throws {
    let ledger = source.files.reduce(into: RecordLedger()) { $0 += $1.report.records }
    let count = source.files.count == 1 ? "1 file" : "\(source.files.count) files"
    comment(
      "\(count), \(ledger.records) record\(ledger.records == 1 ? "" : "s"): "
        + "\(ledger.used) used, \(ledger.rejected) rejected, "
        + "\(ledger.setAsideTotal) set aside (bifocal inspect says why)", 2)
    let files = try YAMLText.list(source.patterns, after: "files", indent: 4)
    for (number, text) in files.enumerated() {
      line(number == 0 ? "  - " + text.drop { $0 == " " } : text)
    }
    try format(of: source, hints)
    try leader(of: source)
    if let doubt = source.zone.doubt { self.doubt(doubt, 4) }
    line("    zone: \(try YAMLText.quoted(source.zone.zone))")
    dates(of: source, hints)
    dialect(of: source, hints)
    warnings(of: source)
    line("    expect:")
    for text in try YAMLText.list(source.files[0].shape.header, after: "columns", indent: 6) {
      line(text)
    }
    if source.files.allSatisfy(\.shape.statesZones) {
      comment("Every time of day says its own zone or offset:", 6)
      line("      zones: stated")
    }
  }

  private mutating func format(of source: DraftSource, _ hints: PipelineDraft.Hints) throws {
    line("    format: \(source.files[0].shape.format)")
    for topic in ["missing", "titles"] {
      let told = Set(source.files.compactMap { $0.decision(topic)?.evidence })
      for evidence in told.sorted() { comment("\(topic): \(evidence)", 4) }
    }
    if hints.options.titles != .read { line("    titles: \(hints.options.titles.rawValue)") }
  }

  private mutating func leader(of source: DraftSource) throws {
    let file = source.files[0]
    switch source.leader {
    case .fileName(let pattern):
      doubt("whose rows they are is taken from the names of the files", 4)
      line("    leader: {file_name: \(try YAMLText.quoted(pattern))}")
    case .fixed(let leader):
      if case .fileName = file.owner {
        doubt("whose rows they are is taken from the name of the file", 4)
      }
      line("    leader: {fixed: \(try YAMLText.quoted(leader))}")
    case .column, nil: break
    }
  }

  private mutating func dates(of source: DraftSource, _ hints: PipelineDraft.Hints) {
    let known = source.files.first { $0.shape.dateOrder != nil } ?? source.files[0]
    let decision = known.decision("date_order")
    let evidence = decision?.evidence ?? ""
    // Others' files and the days of a week are hints; a part over 12 is a proof.
    if evidence.contains("other exports") || evidence.contains("only so") {
      doubt("the order of day and month: \(evidence)", 4)
    } else {
      comment(evidence, 4)
    }
    if let order = source.dateOrder {
      line("    date_order: \(order.rawValue)")
    } else if let value = decision?.value, value.contains(",") {
      comment("date_order is not pinned: \(value)", 4)
    }
    if let numbers = hints.options.dateNumbers { line("    date_numbers: \(numbers.rawValue)") }
  }

  private mutating func dialect(of source: DraftSource, _ hints: PipelineDraft.Hints) {
    let shape = source.files[0].shape
    if let encoding = source.encoding {
      line("    encoding: \(encoding.rawValue)")
    } else {
      comment("encoding is not pinned: all bytes are ASCII", 4)
    }
    let delimiter = CSVOptions.name(ofDelimiter: shape.delimiter)
    let word = [",": "comma", ";": "semicolon", "|": "pipe"][delimiter]
    line("    delimiter: \(word ?? "\"\(delimiter)\"")")
    line("    quote: \(shape.quote.rawValue)")
    if shape.quote != .none { line("    escape: \(shape.escape.rawValue)") }
    if hints.csv.repairMojibake { line("    repair_mojibake: true") }
  }

  private static let mostWarnings = 6

  private mutating func warnings(of source: DraftSource) {
    let warnings = source.files.flatMap(\.diagnostics).filter { $0.severity == .warning }
    for warning in warnings.prefix(Self.mostWarnings) { doubt(warning.text, 4) }
    if warnings.count > Self.mostWarnings {
      comment("and \(warnings.count - Self.mostWarnings) more (bifocal inspect shows them)", 4)
    }
  }

  private static let mostLeftOut = 100

  private mutating func leftOut(_ files: [(name: String, reason: String)]) {
    guard !files.isEmpty else { return }
    line()
    comment("Left out:")
    for file in files.prefix(Self.mostLeftOut) { comment("- \(file.name): \(file.reason)") }
    if files.count > Self.mostLeftOut { comment("and \(files.count - Self.mostLeftOut) more") }
  }

  // MARK: Lines

  private mutating func line(_ text: String = "") { end(text) }

  private mutating func comment(_ text: String, _ indent: Int = 0) {
    for line in YAMLText.comment(text, indent: indent) { end(line) }
  }

  private mutating func doubt(_ text: String, _ indent: Int = 0) {
    doubts += 1
    comment("unsure: " + text, indent)
  }

  private mutating func end(_ line: String) { text += line + "\n" }
}
