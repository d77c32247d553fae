import BifocalModel
import CSVRecords

/// Puts the roster's leaders and the rows of an organisation file together to people, and collects
/// everything that is wrong with the file.
struct OrganisationReader {
  private(set) var people: [Organisation.Person] = []
  private(set) var positions: [Hash128: Int32] = [:]
  private(set) var shared: Set<Hash128> = []
  private(set) var problems: [Diagnostic] = []
  private(set) var notes: [Diagnostic] = []
  private let roster: Roster?

  static let required = ["person"]
  static let optional = ["name", "emails", "manager", "from"]

  /// With the roster's leaders, who come first.
  init(_ roster: Roster?) {
    self.roster = roster
    positions = roster?.positions ?? [:]
    people = roster?.profiles.map { Organisation.Person(key: $0.key) } ?? []
  }

  /// Takes the managers of leaders from the roster, unless a file has spoken of them.
  ///
  /// Last, so that a manager who is no leader is found among the people of the file.
  mutating func readRoster(except placed: Set<Int32> = []) {
    for (position, profile) in (roster?.profiles ?? []).enumerated()
    where !placed.contains(Int32(position)) {
      people[position].managers = profile.terms.enumerated().map { index, term in
        // The first term holds since ever.
        let from = index == 0 ? Int.min / 2 : term.from.day
        return (from, term.manager.isEmpty ? -1 : named(term.manager))
      }
    }
  }

  /// One person of the file, with the rows that speak of them.
  private struct Entry {
    let key: String
    var lines: [TextTable.Line]
    var position: Int32 = -1
  }

  /// Reads the rows; what is wrong is in `problems` afterwards.
  mutating func read(
    header: [String], fileName: String, batches: [RecordBatch]
  ) throws(IngestionError) {
    let table = try TextTable(
      header: header, file: fileName, batches: batches, required: Self.required,
      optional: Self.optional)
    if !table.unknown.isEmpty {
      notes.append(
        Diagnostic(
          .warning, reason: "organisation-columns", file: fileName, line: 1,
          message: "columns not read: " + table.unknown.joined(separator: ", "),
          remedy: "the columns are " + (Self.required + Self.optional).joined(separator: ", ")))
    }
    var entries = entries(of: table)
    place(&entries, table)
    identify(entries, table)
    for entry in entries { readManagers(of: entry, table) }
    readRoster(except: Set(entries.map(\.position)))
  }

  private mutating func entries(of table: TextTable) -> [Entry] {
    var rows: [String: [TextTable.Line]] = [:]
    table.forEach { rows[$0["person"], default: []].append($0) }
    for line in rows.removeValue(forKey: "") ?? [] {
      problems.append(
        table.problem(
          line.number, "person", "the cell is empty", "give everybody a short, stable key"))
    }
    return rows.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      Entry(key: $0, lines: rows[$0] ?? [])
    }
  }

  // MARK: Who is who

  /// Gives every entry a person: a leader of the roster by key or address, else by name unless that
  /// leader was found already, else somebody new.
  private mutating func place(_ entries: inout [Entry], _ table: TextTable) {
    var taken: [Int32: Int] = [:]
    for index in entries.indices {
      let entry = entries[index]
      guard let leader = leader([entry.key] + entry.lines.flatMap { $0.list("emails") }) else {
        continue
      }
      place(&entries[index], at: leader, &taken, table)
    }
    let found = Set(taken.keys)
    for index in entries.indices where entries[index].position < 0 {
      let names = entries[index].lines.map { $0["name"] }.filter { !$0.isEmpty }
      if let leader = leader(names), !found.contains(leader) {
        place(&entries[index], at: leader, &taken, table)
      } else {
        entries[index].position = add(entries[index].key)
      }
    }
  }

  private mutating func place(
    _ entry: inout Entry, at leader: Int32, _ taken: inout [Int32: Int], _ table: TextTable
  ) {
    entry.position = leader
    let line = entry.lines[0].number
    guard let other = taken[leader] else {
      taken[leader] = line
      return
    }
    problems.append(
      table.problem(
        line, "person", "this is the same leader of the roster as that of line \(other)",
        "give everybody keys and addresses of their own"))
  }

  private func leader(_ names: [String]) -> Int32? {
    names.lazy.flatMap { PersonName.hashes($0) }.compactMap { roster?.position(of: $0) }.first
  }

  /// Keys and addresses are one person's only; of a name that several have, nobody knows whose it
  /// is.
  private mutating func identify(_ entries: [Entry], _ table: TextTable) {
    for entry in entries {
      for (column, name, line) in Self.names(of: entry) {
        for hash in PersonName.hashes(name) {
          guard let owner = positions[hash], owner != entry.position else {
            if !shared.contains(hash) { positions[hash] = entry.position }
            continue
          }
          if column == "name" {
            shared.insert(hash)
            positions[hash] = nil
          } else {
            problems.append(
              table.problem(
                line.number, column, "another person has the same key, name or e-mail",
                "give everybody keys and addresses of their own"))
          }
        }
      }
    }
    guard !shared.isEmpty else { return }
    notes.append(
      Diagnostic(
        .warning, reason: "names-shared", file: table.file, line: 1, column: "name",
        message: "\(shared.count) names are several people's, and are read as nobody's",
        remedy: "export calendars with addresses, or tell the names apart"))
  }

  /// Keys and addresses of an entry, then its names.
  private static func names(of entry: Entry) -> [(column: String, name: String, TextTable.Line)] {
    var names: [(column: String, name: String, TextTable.Line)] = [
      ("person", entry.key, entry.lines[0])
    ]
    for line in entry.lines { names += line.list("emails").map { ("emails", $0, line) } }
    for line in entry.lines where !line["name"].isEmpty {
      names.append(("name", line["name"], line))
    }
    return names
  }

  // MARK: Who reports to whom

  private mutating func readManagers(of entry: Entry, _ table: TextTable) {
    let dated = entry.lines.map { (line: $0, from: from($0, table)) }.sorted { $0.from < $1.from }
    for (index, (line, from)) in dated.enumerated() {
      if index > 0, dated[index - 1].from == from {
        problems.append(
          table.problem(
            line.number, "from", "two rows of the person begin on one day",
            "give each row of a person a from of its own"))
      }
      people[Int(entry.position)].managers.append((from, manager(line, table)))
    }
  }

  private mutating func from(_ line: TextTable.Line, _ table: TextTable) -> Int {
    let text = line["from"]
    guard !text.isEmpty else { return Int.min / 2 }
    if let date = CivilDate(iso: text) { return date.day }
    problems.append(
      table.problem(
        line.number, "from", "there is no such date", "write it as yyyy-MM-dd, or leave it empty"))
    return Int.min / 2
  }

  private mutating func manager(_ line: TextTable.Line, _ table: TextTable) -> Int32 {
    let name = line["manager"]
    guard !name.isEmpty else { return -1 }
    if PersonName.hashes(name).contains(where: shared.contains) {
      problems.append(
        table.problem(
          line.number, "manager", "several people have that name",
          "write the manager's key in the column person, or the address"))
      return -1
    }
    return named(name)
  }

  /// The person of a name; somebody new where it is nobody's so far.
  private mutating func named(_ name: String) -> Int32 {
    let hashes = PersonName.hashes(name)
    if let known = hashes.compactMap({ positions[$0] }).first { return known }
    let position = add(name)
    for hash in hashes { positions[hash] = position }
    return position
  }

  private mutating func add(_ key: String) -> Int32 {
    people.append(Organisation.Person(key: key))
    return Int32(people.count - 1)
  }
}
