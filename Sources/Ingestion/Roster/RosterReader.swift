import BifocalModel
import CSVRecords

/// Reads the rows of a roster and collects everything that is wrong with them.
struct RosterReader {
  /// One leader and the ways to name them.
  struct Leader {
    let key: String
    var name = ""
    var terms: [LeaderProfile.Term] = []
    var identities: [Identity] = []
    var line = 0
  }

  struct Identity {
    let hash: Hash128
    let line: Int
    let column: String
  }

  private(set) var problems: [Diagnostic] = []
  private(set) var notes: [Diagnostic] = []
  private let table: TextTable
  private let holidays: Holidays
  private let defaultZone: ZoneRules
  private var zones: [String: ZoneRules?] = [:]

  static let required = ["leader"]
  static let optional =
    [
      "name", "emails", "aliases", "role", "level", "field", "manager", "zone", "fte",
      "working_days", "working_hours", "from", "region", "department",
    ] + DeclaredMix.columns

  init(
    header: [String], fileName: String, batches: [RecordBatch], holidays: Holidays,
    defaultZone: ZoneRules
  ) throws(IngestionError) {
    table = try TextTable(
      header: header, file: fileName, batches: batches, required: Self.required,
      optional: Self.optional)
    self.holidays = holidays
    self.defaultZone = defaultZone
    guard table.has("name") || table.has("emails") else {
      throw IngestionError(
        .invalidTable,
        [
          table.problem(
            1, "name", "neither name nor emails is a column", "add one of them to the roster")
        ])
    }
    if !table.unknown.isEmpty {
      notes.append(
        Diagnostic(
          .warning, reason: "roster-columns", file: fileName, line: 1,
          message: "columns not read: " + table.unknown.joined(separator: ", "),
          remedy: "the columns are " + (Self.required + Self.optional).joined(separator: ", ")))
    }
  }

  /// The leaders in the order of their keys.
  mutating func read() -> [Leader] {
    var rows: [String: [TextTable.Line]] = [:]
    table.forEach { rows[$0["leader"], default: []].append($0) }
    for line in rows.removeValue(forKey: "") ?? [] {
      complain(line, "leader", "the cell is empty", "give every leader a short, stable key")
    }
    let keys = rows.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let leaders = keys.map { leader($0, rows[$0] ?? []) }
    checkIdentities(leaders)
    return leaders
  }

  private mutating func leader(_ key: String, _ lines: [TextTable.Line]) -> Leader {
    var leader = Leader(key: key)
    leader.line = lines[0].number
    identify(&leader, by: key, "leader", lines[0])
    let dated = lines.map { (line: $0, from: from($0)) }.sorted { $0.from < $1.from }
    var term = LeaderProfile.Term()
    term.zone = defaultZone
    for (position, (line, from)) in dated.enumerated() {
      if position > 0, from == dated[position - 1].from {
        complain(
          line, "from", "\(from.day < -1_000_000 ? "no date" : from.iso) stands there twice",
          "give each row of a leader a from of its own")
      }
      term.from = from
      read(line, into: &term)
      leader.terms.append(term)
      if !line["name"].isEmpty { leader.name = line["name"] }
      for column in ["name", "emails", "aliases"] {
        let names = column == "name" ? [line[column]].filter { !$0.isEmpty } : line.list(column)
        for name in names { identify(&leader, by: name, column, line) }
      }
    }
    if lines.allSatisfy({ $0["name"].isEmpty && $0["emails"].isEmpty }) {
      complain(lines[0], "name", "the leader has neither name nor e-mail", "fill one of them")
    }
    if leader.name.isEmpty { leader.name = key }
    return leader
  }

  private mutating func read(_ line: TextTable.Line, into term: inout LeaderProfile.Term) {
    func keep(_ column: String, _ value: inout String) {
      if !line[column].isEmpty { value = line[column] }
    }
    keep("department", &term.department)
    keep("role", &term.role)
    keep("level", &term.level)
    keep("field", &term.field)
    keep("manager", &term.manager)
    readZone(line, into: &term)
    if !line["fte"].isEmpty {
      if let fte = WorkingTime.fteThousandths(line["fte"]) {
        term.fteThousandths = fte
      } else {
        complain(
          line, "fte", "it is no number from 0 to 1.5", "write 1 for full time, 0.8 for 80 %")
      }
    }
    if !line["working_days"].isEmpty {
      if let days = WorkingTime.days(line["working_days"]) {
        term.hours.days = days
      } else {
        complain(line, "working_days", "it holds an unknown day", "write mon;tue;wed or mon-fri")
      }
    }
    if !line["working_hours"].isEmpty {
      if let (from, to) = WorkingTime.hours(line["working_hours"]) {
        (term.hours.from, term.hours.to) = (from, to)
      } else {
        complain(line, "working_hours", "it is no range of hours", "write it as 09:00-17:00")
      }
    }
    readRegion(line, into: &term)
    let mix = DeclaredMix.shares(line) { complain(line, $0, $1, $2) }
    if let mix { term.targets = mix }
  }

  private mutating func readZone(_ line: TextTable.Line, into term: inout LeaderProfile.Term) {
    let name = line["zone"]
    guard !name.isEmpty else { return }
    let found = zones[name] ?? ZoneName(name).identifier.flatMap { ZoneRules(identifier: $0) }
    zones[name] = .some(found)
    if let found {
      term.zone = found
    } else {
      complain(
        line, "zone", "no time zone of that name is known", "write an IANA name: Europe/Berlin")
    }
  }

  private mutating func readRegion(_ line: TextTable.Line, into term: inout LeaderProfile.Term) {
    let region = line["region"]
    guard !region.isEmpty else { return }
    term.holidays = holidays.dates(in: region) ?? []
    guard holidays.dates(in: region) == nil else { return }
    let isWithout = holidays.fileName.isEmpty
    notes.append(
      Diagnostic(
        .warning, reason: "region-without-holidays", file: table.file, line: line.number,
        column: "region",
        message: isWithout
          ? "no holiday file is named, so the region has no holidays"
          : "\(holidays.fileName) knows no holidays of the region",
        remedy: isWithout
          ? "name a file region,date,name under holidays"
          : "add rows region,date,name to the holiday file"))
  }

  private mutating func from(_ line: TextTable.Line) -> CivilDate {
    let open = LeaderProfile.Term().from
    guard !line["from"].isEmpty else { return open }
    if let date = CivilDate(iso: line["from"]) { return date }
    complain(line, "from", "there is no such date", "write it as yyyy-MM-dd, or leave it empty")
    return open
  }

  private func identify(
    _ leader: inout Leader, by name: String, _ column: String, _ line: TextTable.Line
  ) {
    for hash in PersonName.hashes(name)
    where !leader.identities.contains(where: { $0.hash == hash }) {
      leader.identities.append(Identity(hash: hash, line: line.number, column: column))
    }
  }

  /// A name that two leaders share would put one's hours into the other's week.
  private mutating func checkIdentities(_ leaders: [Leader]) {
    var owners: [Hash128: (leader: Int, line: Int)] = [:]
    for (position, leader) in leaders.enumerated() {
      for identity in leader.identities {
        if let owner = owners[identity.hash], owner.leader != position {
          problems.append(
            table.problem(
              identity.line, identity.column,
              "the leader of line \(owner.line) has the same name, e-mail or alias",
              "give each leader names of their own"))
        } else {
          owners[identity.hash] = (position, identity.line)
        }
      }
    }
  }

  private mutating func complain(
    _ line: TextTable.Line, _ column: String, _ message: String, _ remedy: String
  ) {
    problems.append(table.problem(line.number, column, message, remedy))
  }
}
