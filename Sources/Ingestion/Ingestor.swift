import BifocalModel
public import CSVRecords

/// Turns the records of exports into items of leaders.
///
/// `plan` looks at a whole file once and settles what one row alone cannot say; the plan then maps
/// batches, in any split and on any number of threads, to the same items.
public struct Ingestor: Sendable {
  /// The roster; nil where everybody in a leader column is a leader.
  public let roster: Roster?
  /// Who reports to whom; nil where nothing says it.
  public let organisation: Organisation?
  private let zones = ZoneCatalog()
  private let terms: LeaderTerms

  /// Without an `organisation` the lines are those that the roster has between its leaders.
  public init(roster: Roster? = nil, organisation: Organisation? = nil) {
    self.roster = roster
    self.organisation = organisation ?? roster.map { Organisation($0) }
    terms = LeaderTerms(roster?.profiles ?? [])
  }

  /// The column names of all formats, by which a reader can tell delimiters and headers apart.
  public static let knownColumns: [String] = {
    let names = FormatCatalog.formats.flatMap { $0.columns.flatMap(\.names) + $0.marks }
    return Set(names).sorted()
  }()

  /// The names of all formats, for the option `format`.
  public static var formats: [String] { FormatCatalog.names }

  /// Settles format, date order, zone and leader of one file.
  ///
  /// `batches` are all records of the file after its header; `defaultZone` is the IANA zone of the
  /// pipeline; `source` is the file's position among the run's sources; `sibling` is the order of
  /// day and month that other files of the same exporter prove (`SourcePlan.provenDateOrder`), for
  /// a file whose own rows leave it open; `expected` is what earlier files of the source were, and
  /// then the options too are held against the rows. Fails with
  /// `IngestionError` where the file cannot be read without guessing.
  public func plan(
    header: [String], fileName: String, batches: [RecordBatch],
    options: SourceOptions = SourceOptions(), defaultZone: String, source: Int,
    sibling: DateOrder? = nil, expected: SourceExpectation? = nil
  ) throws(IngestionError) -> SourcePlan {
    let choice = try choose(header, fileName, options, expected)
    let planner = SourcePlanner(
      format: choice.format, binding: choice.binding, header: header, file: fileName,
      batches: batches, zones: zones)
    let change = try expected.map { expected throws(IngestionError) in
      try planner.headerChange(from: expected)
    }
    let order = try planner.dateOrder(options, sibling: sibling, isPinned: expected != nil)
    let leader = try planner.leader(options.leader, roster)
    let (zone, zoneDecision) = try planner.zone(
      options.zone, of: leader.source, roster, default: defaultZone)
    let floating = zones.rules(defaultZone) ?? zone
    var plan = SourcePlan(
      choice.format, choice.binding, header: header, file: fileName, source: source,
      reading: order.reading, zone: zone, floatingZone: floating, leaders: leader.source,
      terms: terms)
    plan.people = planner.people(roster, organisation)
    plan.rowZones = planner.rowZones()
    try plan.hold(expected?.zones, against: batches)
    plan.provenDateOrder = order.proven
    plan.settledDateOrder = order.settled
    plan.usesLabels = options.useLabels
    plan.workUnits = options.workUnits
    plan.recurrence = planner.recurrence(plan.timeReading(in: zone), leader.source)
    plan.recordOffsets = planner.recordOffsets()
    plan.decisions = [choice.decision, order.decision, zoneDecision, leader.decision]
    if let change = change.flatMap(\.self) { plan.decisions.append(change) }
    if let missing = MissingColumns(choice.format.kind, choice.binding).decision {
      plan.decisions.append(missing)
    }
    if let stamp = StampInName.find(in: fileName) {
      plan.stamp = stamp
      plan.decisions.append(
        FileReport.Decision(
          topic: "exported", value: stamp.text, evidence: "the file's name says it"))
    }
    let (titles, titleDecision) = planner.titles(options.titles)
    plan.titles = titles
    if let titleDecision { plan.decisions.append(titleDecision) }
    return plan
  }

  /// A header that its format no longer fits is told as what became of the expected one.
  private func choose(
    _ header: [String], _ file: String, _ options: SourceOptions, _ expected: SourceExpectation?
  ) throws(IngestionError) -> FormatCatalog.Choice {
    do {
      if let mapping = options.mapping {
        return try FormatCatalog.choose(mapping: mapping, header: header, file: file)
      }
      return try FormatCatalog.choose(
        header: header, forced: options.format, titles: options.titles, file: file)
    } catch {
      guard let expected, let format = FormatCatalog.format(of: options, header: expected.columns)
      else { throw error }
      let change = HeaderChange(from: expected.columns, to: header, in: format)
      throw change.isEmpty ? error : change.error(in: file)
    }
  }
}
