public import BifocalModel
public import CSVRecords

/// Reads answers that people gave about titles: `corrections.csv`, or a sheet that `bifocal check`
/// or `bifocal review` wrote and somebody filled in.
public struct CorrectionReader: Sendable {
  private let roster: Roster?

  /// With a roster, a leader may be named in any way that the roster knows, and must be known.
  public init(roster: Roster?) { self.roster = roster }

  static let required = ["title", "activity"]
  static let optional = [
    "scope", "leader", "field", "hours", "rows", "drawn", "stands_for", "said", "answered_by",
    "answered_on",
  ]

  /// The rows in the order of the file, those that wait for an answer too; fails with
  /// `invalidTable` and every wrong cell. `file` and `line` of each say where it stands.
  public func read(header: [String], fileName: String, batches: [RecordBatch])
    throws(IngestionError) -> [Correction]
  {
    let table = try TextTable(
      header: header, file: fileName, batches: batches, required: Self.required,
      optional: Self.optional)
    var rows = Rows(table: table, roster: roster)
    table.forEach { rows.read($0) }
    guard rows.problems.isEmpty else { throw IngestionError(.invalidTable, rows.problems) }
    return rows.corrections
  }
}

/// The rows read so far, and what is wrong with them.
private struct Rows {
  let table: TextTable
  let roster: Roster?
  var corrections: [Correction] = []
  var problems: [Diagnostic] = []

  mutating func read(_ line: TextTable.Line) {
    let title = TitleText.fingerprint(TitleText.title(ofCell: line["title"]))
    if title == Hash128() {
      complain(line, "title", "there is no title", "write the title as the export has it")
    }
    let said = activity(line, "said")
    let scope = scope(line)
    var correction = Correction(
      scope: scope ?? .leader, leader: TitleText.title(ofCell: line["leader"]),
      field: TitleText.title(ofCell: line["field"]), title: title,
      answer: answer(line, said: said), said: said, drawn: drawn(line),
      seconds: seconds(line, "hours"), standsFor: seconds(line, "stands_for"), file: table.file,
      line: line.number)
    // A row that waits for an answer says nothing about anybody.
    if correction.answer != nil, scope != nil { check(&correction, line) }
    corrections.append(correction)
  }

  /// Nothing but a word in the row itself lets an answer hold for more than one leader.
  private mutating func scope(_ line: TextTable.Line) -> Correction.Scope? {
    let text = line["scope"].lowercased()
    if text.isEmpty, table.has("leader") { return .leader }
    if let scope = Correction.Scope(rawValue: text) { return scope }
    complain(
      line, "scope",
      text.isEmpty
        ? "the row does not say for whom it holds"
        : "a text of \(text.utf8.count) bytes is no scope",
      "write leader (and name the leader), field (and name the field) or all")
    return nil
  }

  private mutating func check(_ correction: inout Correction, _ line: TextTable.Line) {
    switch correction.scope {
    case .leader where correction.leader.isEmpty:
      complain(
        line, "leader", "the row does not say for whose title it holds",
        "name the leader, or write field or all into scope")
    case .field where TextFolder.folded(correction.field).isEmpty:
      complain(
        line, "field", "the row does not say for which field it holds",
        "name the field as the roster does")
    case .leader: correction.leader = leader(correction.leader, line)
    case .field, .all: break
    }
  }

  private mutating func leader(_ name: String, _ line: TextTable.Line) -> String {
    guard let roster else { return name }
    if let profile = roster.profile(named: name) { return profile.key }
    let nearest = name.nearest(of: roster.profiles.map(\.key))
    complain(
      line, "leader", "the roster has no such leader",
      nearest.map { "did you mean '\($0)'?" } ?? "use the roster's 'leader', or drop the row")
    return name
  }

  // MARK: Cells

  private mutating func answer(_ line: TextTable.Line, said: Activity?) -> Activity? {
    guard ["ok", "="].contains(line["activity"].lowercased()) else {
      return activity(line, "activity")
    }
    if said == nil {
      complain(
        line, "activity", "it accepts what was said, and 'said' is empty", "name the activity")
    }
    return said
  }

  /// The activity that a cell names in any case; nil where the cell is empty.
  private mutating func activity(_ line: TextTable.Line, _ column: String) -> Activity? {
    let text = line[column]
    guard !text.isEmpty else { return nil }
    let name = text.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
    if let activity = Activity(name: name) { return activity }
    // A title that slipped into the wrong column must not be quoted.
    complain(
      line, column, "a text of \(text.utf8.count) bytes is no activity",
      name.nearest(of: Activity.allCases.map(\.name)).map { "did you mean '\($0)'?" }
        ?? "the activities are " + Activity.allCases.map(\.name).joined(separator: ", "))
    return nil
  }

  private mutating func drawn(_ line: TextTable.Line) -> Correction.Drawn? {
    let text = line["drawn"].lowercased()
    if text.isEmpty { return nil }
    if let drawn = Correction.Drawn(rawValue: text) { return drawn }
    complain(
      line, "drawn", "a text of \(text.utf8.count) bytes is none of largest and random",
      "leave what bifocal check wrote, or empty the cell")
    return nil
  }

  private mutating func seconds(_ line: TextTable.Line, _ column: String) -> Int {
    let text = line[column]
    if text.isEmpty { return 0 }
    let bytes = [UInt8](text.utf8)
    if let seconds = DecimalNumber.scaled(bytes.span, by: 3_600) { return seconds }
    complain(
      line, column, "\(CellText.description(bytes.span)) is no number of hours",
      "leave what bifocal check wrote, or empty the cell")
    return 0
  }

  private mutating func complain(
    _ line: TextTable.Line, _ column: String, _ message: String, _ remedy: String
  ) {
    problems.append(table.problem(line.number, column, message, remedy))
  }
}
