public import BifocalModel
public import CSVRecords

/// Who reports to whom, day by day: the leaders of the roster, and everybody of an organisation
/// file, who need not be leaders.
///
/// People are positions from here on, the roster's leaders first; their names go no further.
public struct Organisation: Sendable {
  /// What a person should know: columns without meaning, names that two people share.
  public let notes: [Diagnostic]
  /// Whether a file lists everybody, so that whoever is not in it is an outsider.
  let listsEverybody: Bool
  private let people: [Person]
  private let positions: [Hash128: Int32]
  /// Names that several people share, which therefore are nobody's.
  private let shared: Set<Hash128>
  /// By person: who reports to them and when.
  private var reports: [[(person: Int32, line: ReportingLine)]]

  /// One person, with the managers of each stretch of time.
  struct Person {
    let key: String
    let fingerprint: UInt64
    /// Ordered by day; what holds from a day on. -1 is nobody.
    var managers: [(from: Int, manager: Int32)] = []

    init(key: String) {
      self.key = key
      var hash = Hash128()
      hash.combine(key)
      fingerprint = max(1, hash.low)
    }
  }

  /// The reporting lines that a roster has between its leaders.
  public init(_ roster: Roster) {
    var reader = OrganisationReader(roster)
    reader.readRoster()
    self.init(reader, notes: [], listsEverybody: false)
  }

  /// Reads an organisation file, `person,name,emails,manager,from`, one row a person and stretch of
  /// time; lists are parted by `;`.
  ///
  /// For whom the file lists, it alone says who the manager is; for the roster's other leaders the
  /// roster does. Before a person's first `from`, and from a row without `manager` on, they report
  /// to nobody. Fails with `invalidTable` and every wrong cell.
  public init(
    header: [String], fileName: String, batches: [RecordBatch], roster: Roster? = nil
  ) throws(IngestionError) {
    var reader = OrganisationReader(roster)
    try reader.read(header: header, fileName: fileName, batches: batches)
    guard reader.problems.isEmpty else {
      throw IngestionError(.invalidTable, reader.problems.sorted { $0.line < $1.line })
    }
    self.init(reader, notes: reader.notes, listsEverybody: true)
  }

  private init(_ reader: OrganisationReader, notes: [Diagnostic], listsEverybody: Bool) {
    self.notes = notes
    self.listsEverybody = listsEverybody
    people = reader.people
    positions = reader.positions
    shared = reader.shared
    reports = people.map { _ in [] }
    for (position, person) in people.enumerated() {
      for line in Self.lines(of: person, at: Int32(position)) {
        reports[Int(line.manager)].append((Int32(position), line.line))
      }
    }
  }

  /// The lines of a person to managers, neighbouring stretches under one manager joined.
  private static func lines(
    of person: Person, at position: Int32
  ) -> [(manager: Int32, line: ReportingLine)] {
    var lines: [(manager: Int32, line: ReportingLine)] = []
    for (index, stretch) in person.managers.enumerated() {
      let isLast = index == person.managers.count - 1
      let until = CivilDate(day: isLast ? Int.max / 2 : person.managers[index + 1].from)
      // Whoever is written as their own manager is the top.
      guard stretch.manager >= 0, stretch.manager != position else { continue }
      let from = CivilDate(day: stretch.from)
      if let last = lines.last, last.manager == stretch.manager, last.line.until == from {
        lines[lines.count - 1].line.until = until
      } else {
        let line = ReportingLine(person: person.fingerprint, from: from, until: until)
        lines.append((stretch.manager, line))
      }
    }
    return lines
  }
}

// MARK: Questions

extension Organisation {
  /// Who reports to the person of a name, an address or a key, and when; by day, then person.
  public func reports(to name: String) -> [ReportingLine] {
    let bytes = [UInt8](name.utf8)
    var scratch: [UInt8] = []
    let people = PeopleIndex(roster: nil, organisation: self)
    let position = people.identify(bytes.span, scratch: &scratch).member
    guard position >= 0 else { return [] }
    return reports[Int(position)].map(\.line).sorted {
      ($0.from, $0.person) < ($1.from, $1.person)
    }
  }

  /// The position of the person with a fingerprint made by `PersonName`.
  func position(of hash: Hash128) -> Int32? { positions[hash] }

  /// Whether several people go by a name.
  func isShared(_ hash: Hash128) -> Bool { shared.contains(hash) }

  /// The fingerprint under which a person is told apart in a run.
  func fingerprint(of person: Int32) -> UInt64 { people[Int(person)].fingerprint }

  /// Whether anybody reports to a person on a day.
  func hasReports(_ person: Int32, on day: Int) -> Bool {
    reports[Int(person)].contains { $0.line.holds(on: CivilDate(day: day)) }
  }

  /// What a person is to a leader on a day.
  func relation(of person: Int32, to leader: Int32, on day: Int) -> Relation {
    let manager = manager(of: person, on: day)
    if manager == leader { return .direct }
    if manager >= 0, self.manager(of: manager, on: day) == leader { return .skipLevel }
    let leaders = self.manager(of: leader, on: day)
    if leaders == person { return .manager }
    if manager >= 0 { return manager == leaders ? .peer : .colleague }
    // The top reports to nobody; of anybody else nobody knows where they belong.
    return reports[Int(person)].isEmpty ? .unknown : .colleague
  }

  /// -1 where the person reports to nobody on that day.
  private func manager(of person: Int32, on day: Int) -> Int32 {
    let found = people[Int(person)].managers.last { $0.from <= day }?.manager ?? -1
    return found == person ? -1 : found
  }
}
