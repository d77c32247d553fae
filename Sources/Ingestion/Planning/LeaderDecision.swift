import BifocalModel

/// Settles whose rows a file holds, from the source's rule, the file's columns or its name.
struct LeaderDecision {
  let source: LeaderSource
  let decision: FileReport.Decision

  /// What the decision rests on.
  struct Evidence {
    let format: any ExportFormat
    let binding: ColumnBinding
    let header: [String]
    let file: String
    let roster: Roster?
  }

  /// Fails with `undecidedLeader` where nothing says whose rows they are.
  init(_ rule: LeaderRule?, _ evidence: Evidence) throws(IngestionError) {
    switch rule {
    case .column(let name):
      guard evidence.format.people == .owner else {
        throw Self.failure(
          evidence, "rows of \(evidence.format.name) name their people themselves",
          "leave out leader, or name one with fixed or file_name")
      }
      let found = HeaderNames(evidence.header).positions(of: [HeaderAlias(name)])
      guard let position = found.first else {
        throw Self.failure(
          evidence, "there is no column \(name) to name the leader",
          "write one of the file's columns, or name the leader with fixed or file_name")
      }
      self.init(.column(position), "column", "\(evidence.header[position]), set by leader")
    case .fixed(let name):
      self.init(name, "fixed", "set by leader", evidence)
    case .fileName(let pattern):
      guard let name = LeaderRule.leader(in: evidence.file, pattern: pattern) else {
        throw Self.failure(
          evidence, "the file's name does not fit the pattern \(pattern)",
          "write the pattern of the files' names, with {leader} where the leader stands")
      }
      self.init(name, "file_name", "set by leader", evidence)
    case nil:
      try self.init(inferredFrom: evidence)
    }
  }

  private init(_ source: LeaderSource, _ value: String, _ reason: String) {
    self.source = source
    decision = FileReport.Decision(topic: "leader", value: value, evidence: reason)
  }

  private init(_ name: String, _ value: String, _ reason: String, _ evidence: Evidence) {
    let isKnown = evidence.roster?.profile(named: name) != nil
    let reason = evidence.roster == nil || isKnown ? reason : "\(reason); not in the roster"
    self.init(
      evidence.format.people == .owner ? .named(name) : .people(only: name), value, reason)
  }

  private init(inferredFrom evidence: Evidence) throws(IngestionError) {
    if evidence.format.people == .named {
      self.init(.people(only: nil), "rows", "the rows name the people who acted")
      return
    }
    let column = evidence.binding.first(.leader)
    if column >= 0 {
      self.init(.column(column), "column", "the file has \(evidence.header[column])")
      return
    }
    if evidence.format.span?.start.date == .start, !evidence.binding.has(.start) {
      self.init(.none, "none", "rows without a start are not placed")
      return
    }
    let stem = ExportName(evidence.file).stem
    guard let roster = evidence.roster else {
      self.init(.named(stem), "file_name", "no column names the leader, so the file's name does")
      return
    }
    if roster.profiles.count == 1 {
      self.init(.named(roster.profiles[0].key), "roster", "the roster has one leader")
    } else if roster.profile(named: stem) != nil {
      self.init(.named(stem), "file_name", "the roster knows the file's name")
    } else {
      throw Self.failure(
        evidence, "nothing says whose rows they are",
        "set leader for this source: column, file_name or fixed")
    }
  }

  private static func failure(_ evidence: Evidence, _ message: String, _ remedy: String)
    -> IngestionError
  {
    IngestionError(
      .undecidedLeader,
      [
        Diagnostic(
          .error, reason: "leader-undecided", file: evidence.file, line: 1, message: message,
          remedy: remedy)
      ])
  }
}
