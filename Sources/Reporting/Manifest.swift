import BifocalModel

/// `run.json`: what was read, what was decided, where everything went, and what was written.
struct Manifest {
  static let schemaVersion = 1
  /// The value of `product`, by which an output directory of ours is known.
  static let product = "bifocal"

  private let report: RunReport
  private let rows: Int
  private let names: FileNames

  /// `rows` are those of `trends.csv`.
  init(_ report: RunReport, rows: Int, names: FileNames) {
    self.report = report
    self.rows = rows
    self.names = names
  }

  /// All that differs from one run to the next on the same data stands under `run`.
  func json(of outputs: [OutputFile], sha256: ([UInt8]) -> String) -> JSONValue {
    .object(
      Self.head(of: report) + [
        ("site_check", CheckState(of: report.leaders, site: report.siteCheck).json),
        ("counts", counts),
        ("groups", Self.groups(of: report)),
        ("files", .array(report.files.map(file))),
        (
          "ledger",
          .object([
            ("bytes", Self.json(report.bytes)), ("records", Self.json(report.records)),
            ("time_s", Self.json(report.time)),
          ])
        ),
        ("unmatched", unmatched),
        ("outputs", .array(outputs.map { Self.json($0, sha256: sha256($0.bytes)) })),
        ("run", Self.run(report.identity)),
      ])
  }

  private var counts: JSONValue {
    let alerts = report.leaders.flatMap(\.judgement.alerts)
    let bySeverity = Diagnostic.Severity.allCases.map { severity in
      (severity.rawValue, JSONValue.integer(report.diagnostics.count { $0.severity == severity }))
    }
    let byStatus = DriftStatus.allCases.map { status in
      (status.rawValue, JSONValue.integer(report.leaders.count { $0.judgement.status == status }))
    }
    return .object([
      ("leaders", .integer(report.leaders.count)),
      ("status", .object(byStatus)),
      ("leader_weeks", .integer(rows)),
      ("alerts", .integer(alerts.count)),
      ("alerts_firing", .integer(alerts.count { $0.state == .firing })),
      ("files", .integer(report.files.count)),
      ("quarantined", .integer(report.files.count { $0.quarantined != nil })),
      ("diagnostics", .object(bySeverity)),
    ])
  }

  private func file(_ file: FileReport) -> JSONValue {
    .object([
      ("name", .string(names[file.name])),
      ("sha256", .string(file.sha256)),
      ("format", file.format.isEmpty ? .null : .string(file.format)),
      ("decisions", .array(file.decisions.map(decision))),
      ("bytes", Self.json(file.bytes)),
      ("records", Self.json(file.records)),
      ("quarantined", file.quarantined.map(quarantine) ?? .null),
    ])
  }

  /// Who a file belongs to is a name, and so is often the evidence for it.
  private func decision(_ decision: FileReport.Decision) -> JSONValue {
    let isWithheld = report.audience == .hr && decision.topic == "leader"
    return .object([
      ("topic", .string(decision.topic)),
      ("value", .string(isWithheld ? "withheld" : names.scrubbed(decision.value))),
      ("evidence", .string(isWithheld ? "withheld" : names.scrubbed(decision.evidence))),
    ])
  }

  private func quarantine(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      ("reason", .string(diagnostic.reason)), ("line", .integer(diagnostic.line)),
      ("column", .string(diagnostic.column)),
      ("message", .string(names.scrubbed(diagnostic.message))),
      ("remedy", .string(names.scrubbed(diagnostic.remedy))),
    ])
  }

  /// People in the data who are not leaders: by name for those who may see names.
  private var unmatched: JSONValue {
    let people = report.records.unmatched.sorted {
      $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    let seconds = people.reduce(0) { $0 + $1.value.seconds }
    var members: [(String, JSONValue)] = [
      ("people", .integer(people.count)),
      ("rows", .integer(people.reduce(0) { $0 + $1.value.rows })),
      ("seconds", .integer(seconds)),
    ]
    if report.audience != .hr {
      let names = people.map { name, value in
        JSONValue.object([
          ("name", .string(name)), ("rows", .integer(value.rows)),
          ("minutes", .integer((value.seconds + 30) / 60)),
        ])
      }
      members.append(("names", .array(names)))
    }
    return .object(members)
  }
}
