import BifocalModel
import CSVRecords

/// Goes over all records of one file to settle what a single row cannot say.
struct SourcePlanner {
  let format: any ExportFormat
  let binding: ColumnBinding
  let header: [String]
  let file: String
  let batches: [RecordBatch]
  let zones: ZoneCatalog

  /// Calls `body` for every record, in the order of the file.
  func forEachRow(_ body: (Row) -> Void) {
    for batch in batches {
      var row = Row(batch, binding)
      for record in 0..<batch.count {
        row.record = record
        body(row)
      }
    }
  }

  /// `sibling` is the order that other files of the same exporter prove; an order that is pinned is
  /// held against the rows.
  func dateOrder(
    _ options: SourceOptions, sibling: DateOrder?, isPinned: Bool = false
  ) throws(IngestionError) -> DateOrderDecision {
    var evidence = DateEvidence()
    if let order = options.dateOrder {
      if isPinned { try hold(order, against: dateEvidence()) }
    } else {
      evidence = dateEvidence()
    }
    return try DateOrderDecision(
      evidence, option: options.dateOrder, numbers: options.dateNumbers ?? format.dateNumbers,
      sibling: sibling, file: file)
  }

  private func dateEvidence() -> DateEvidence {
    var evidence = DateEvidence()
    let columns = format.dates.flatMap { date in
      binding.all(date.role).map { (position: $0, shape: date.cell) }
    }
    let weekdays = weekdayColumn
    forEachRow { row in
      for column in columns { addCell(row, column.position, column.shape, to: &evidence) }
      if let weekdays, let date = columns.first {
        addWeekday(row, weekdays, beside: date.position, to: &evidence)
      }
      addSpan(row, to: &evidence)
      if let sorted = format.sorted, let token = token(row, row.cell(sorted)) {
        evidence.addNext(token)
      }
    }
    return evidence
  }

  /// The column, of those that are read as nothing else, that names the weekday of a row's date.
  private var weekdayColumn: Int? {
    header.indices.first { position in
      guard position < binding.roles.count, binding.roles[position] == nil else { return false }
      return Self.weekdayHeaders.contains(TextFolder.folded(header[position]))
    }
  }

  private static let weekdayHeaders = Set(
    [
      "Weekday", "Day", "Day of week", "Day of the week", "Wochentag", "Tag", "Jour",
      "Jour de la semaine", "Día", "Día de la semana", "Dia", "Dia da semana", "Giorno",
      "Giorno della settimana", "Dag", "Weekdag",
    ].map { TextFolder.folded($0) })

  private func addWeekday(
    _ row: Row, _ weekdays: Int, beside date: Int, to evidence: inout DateEvidence
  ) {
    let name = row.cell(at: weekdays)
    guard !name.isEmpty, var token = token(row, row.cell(at: date)),
      let weekday = WeekdayNames.whole(row.batch.bytes.span.extracting(name))
    else { return }
    token.weekday = weekday
    evidence.addWeekday(token, line: row.line, column: header[weekdays])
  }

  private func addCell(
    _ row: Row, _ position: Int, _ shape: DateColumn.CellShape, to evidence: inout DateEvidence
  ) {
    let cell = row.cell(at: position)
    guard !cell.isEmpty else { return }
    let date: Range<Int>? =
      switch shape {
      case .plain: cell
      case .logWork: LogWorkCell(cell, of: row.batch.bytes.span)?.date
      case .comment: CommentCell(cell, of: row.batch.bytes.span)?.date
      }
    guard let date, let token = token(row, date) else { return }
    evidence.add(token, line: row.line, column: header[position])
  }

  private func addSpan(_ row: Row, to evidence: inout DateEvidence) {
    guard let span = format.span, let start = token(row, row.cell(span.start.date)),
      start.isOpen, let end = token(row, row.cell(span.end.date))
    else { return }
    evidence.addSpan(
      (start, second(row, span.start.date, span.start.time, start)),
      (end, second(row, span.end.date, span.end.time, end)),
      line: row.line, column: header[binding.first(span.start.date)])
  }

  private func token(_ row: Row, _ cell: Range<Int>) -> DateToken? {
    cell.isEmpty ? nil : DateToken(row.batch.bytes.span.extracting(cell))
  }

  /// Seconds after midnight, from the time column or from behind the date; 0 without either.
  private func second(_ row: Row, _ date: ColumnRole, _ time: ColumnRole?, _ token: DateToken)
    -> Int
  {
    let clock = time.map { row.cell($0) } ?? 0..<0
    let cell = clock.isEmpty ? row.cell(date) : clock
    let text = row.batch.bytes.span.extracting(cell)
    var index = clock.isEmpty ? Blanks.skip(text, from: token.end) : 0
    guard case .seconds(let second) = ClockReading.read(text, at: &index) else { return 0 }
    return second
  }

  /// The zone of local times: the option's, the leader's own, or the pipeline's.
  func zone(
    _ option: String?, of leader: LeaderSource, _ roster: Roster?, default name: String
  ) throws(IngestionError) -> (ZoneRules, FileReport.Decision) {
    if option == SourceOptions.leaderZone {
      guard case .named(let key) = leader, let term = roster?.profile(named: key)?.terms.last else {
        throw unknownZone(
          "zone leader needs a file of one leader who is in the roster",
          "name the leader with fixed or file_name, or write an IANA name such as Europe/Berlin")
      }
      return (
        term.zone,
        FileReport.Decision(
          topic: "zone", value: term.zone.identifier, evidence: "the leader's own, by the roster")
      )
    }
    let rows = binding.has(.zone) ? "; rows with a zone of their own keep it" : ""
    if option == nil, let stated = format.zone, let zone = zones.rules(stated) {
      return (
        zone,
        FileReport.Decision(
          topic: "zone", value: zone.identifier, evidence: "what \(format.name) writes" + rows)
      )
    }
    let wanted = option ?? name
    guard let zone = zones.rules(wanted) else {
      throw unknownZone(
        "no one time zone is called \(wanted)", ZoneName(wanted).remedy)
    }
    let evidence = option == nil ? "assumed: the pipeline's zone" : setZone(option, zone)
    return (
      zone, FileReport.Decision(topic: "zone", value: zone.identifier, evidence: evidence + rows)
    )
  }

  private func setZone(_ name: String?, _ zone: ZoneRules) -> String {
    guard let name, name != zone.identifier else { return "set by the option zone" }
    return "set by the option zone, \(name)"
  }

  private func unknownZone(_ message: String, _ remedy: String) -> IngestionError {
    IngestionError(
      .unknownZone,
      [
        Diagnostic(
          .error, reason: "zone-unknown", file: file, line: 1, message: message, remedy: remedy)
      ])
  }

  func leader(_ rule: LeaderRule?, _ roster: Roster?) throws(IngestionError) -> LeaderDecision {
    try LeaderDecision(
      rule,
      LeaderDecision.Evidence(
        format: format, binding: binding, header: header, file: file, roster: roster))
  }

  /// The roster, and the names that the file gives to account ids.
  func people(_ roster: Roster?, _ organisation: Organisation?) -> PeopleIndex {
    var people = PeopleIndex(roster: roster, organisation: organisation)
    let pairs: [(id: ColumnRole, name: ColumnRole)] = [
      (.assigneeId, .assignee), (.reporterId, .reporter), (.creatorId, .creator),
      (.userName, .fullName),
    ].filter { pair in
      // The cells of a list are no single person's.
      let isList = pair.id == .assigneeId && format.assigneeSeparator != nil
      return !isList && binding.has(pair.id) && binding.has(pair.name)
    }
    guard !pairs.isEmpty else { return people }
    var scratch: [UInt8] = []
    forEachRow { row in
      for pair in pairs {
        let id = row.cell(pair.id)
        let name = row.cell(pair.name)
        guard !id.isEmpty, !name.isEmpty else { continue }
        let bytes = row.batch.bytes.span
        people.add(
          account: bytes.extracting(id), name: bytes.extracting(name), scratch: &scratch)
      }
    }
    return people
  }

  /// The rules of the zones that rows name, by the fingerprint of the cell.
  func rowZones() -> [Hash128: ZoneRules] {
    let roles = [ColumnRole.zone, .endZone].filter { binding.has($0) }
    guard !roles.isEmpty else { return [:] }
    var known: [Hash128: ZoneRules] = [:]
    var unknown = Set<Hash128>()
    forEachRow { row in
      for cell in roles.map({ row.cell($0) }) where !cell.isEmpty {
        var hash = Hash128()
        hash.combine(row.batch.bytes.span.extracting(cell))
        guard known[hash] == nil, !unknown.contains(hash) else { continue }
        let name = String(decoding: row.batch.bytes[cell], as: UTF8.self)
        if let rules = zones.rules(name) { known[hash] = rules } else { unknown.insert(hash) }
      }
    }
    return known
  }

  func recurrence(_ reading: TimeReading, _ leaders: LeaderSource) -> RecurrenceIndex? {
    guard format.infersRecurrence else { return nil }
    var scratch: [UInt8] = []
    var sightings: [RecurrenceIndex.Sighting] = []
    sightings.reserveCapacity(batches.reduce(0) { $0 + $1.count })
    forEachRow { row in
      guard let times = try? CalendarTimes.read(row, reading) else { return }
      let bytes = row.batch.bytes.span
      let title = TitlePrefixes.strip(row.cell(.title), of: bytes, scratch: &scratch).0
      let hash = TextFolder.hash(bytes.extracting(title), scratch: &scratch)
      let owner = RecordMapper.ownerHash(row, leaders)
      sightings.append(RecurrenceIndex.sighting(title: hash, owner: owner, times))
    }
    return RecurrenceIndex(sightings)
  }

  /// Which titles are hidden, and the decision where some are.
  func titles(_ policy: TitlePolicy) -> (TitleReach, FileReport.Decision?) {
    func decision(_ reason: String) -> FileReport.Decision {
      FileReport.Decision(
        topic: "titles", value: "hidden", evidence: "\(reason): read by structure alone")
    }
    if policy == .hidden { return (.hidden, decision("set by the option titles")) }
    guard let reason = titleEvidence().hidden(hasColumn: binding.has(.title)) else {
      return (.read, nil)
    }
    return (.hiddenButStates, decision(reason))
  }

  /// Looks at rows up to the first title that somebody wrote, which nearly always is the first.
  private func titleEvidence() -> TitleEvidence {
    let others: [ColumnRole] = [.description, .project, .epic, .task]
    var evidence = TitleEvidence()
    var scratch: [UInt8] = []
    for batch in batches {
      var row = Row(batch, binding)
      for record in 0..<batch.count {
        row.record = record
        let bytes = batch.bytes.span
        let title = TitlePrefixes.strip(row.cell(.title), of: bytes, scratch: &scratch).0
        let hasOthers = others.contains { !row.cell($0).isEmpty }
        evidence.add(bytes.extracting(title), hasOtherTexts: hasOthers, scratch: &scratch)
        if evidence.isText { return evidence }
      }
    }
    return evidence
  }

  /// Where every record begins, so that a batch cut anywhere knows its records' numbers.
  func recordOffsets() -> [Int] { batches.flatMap { $0.places.map(\.offset) } }
}
