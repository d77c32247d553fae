import BifocalModel

/// What the manifests of every audience say.
extension Manifest {
  /// What the run was: program, pipeline, audience, policy and days.
  static func head(of report: RunReport) -> [(String, JSONValue)] {
    [
      ("product", .string(product)),
      ("schema_version", .integer(schemaVersion)),
      ("version", .string(report.identity.version)),
      ("pipeline", .string(report.pipeline)),
      ("audience", .string(report.audience.rawValue)),
      ("purpose", .string(report.purpose)),
      (
        "policy",
        .object([
          ("name", .string(report.policy.name)), ("hash", .string(report.policy.hash.hex)),
          ("label", .string(report.policy.label)),
        ])
      ),
      ("as_of", .string(report.asOf.iso)),
      ("zone", .string(report.zone)),
      (
        "window",
        .object([
          ("first", report.window.first.map { .string($0.iso) } ?? .null),
          ("last", .string(report.window.last.iso)),
        ])
      ),
    ]
  }

  /// How many rows of groups there are and how much is withheld.
  static func groups(of report: RunReport) -> JSONValue {
    let groups = report.groups
    return .object([
      ("rows", .integer(groups.groups.count)),
      ("rows_withheld", .integer(groups.withheld.rows)),
      ("hours_withheld", .integer(groups.withheld.hours)),
      ("shares_withheld", .integer(groups.withheld.shares)),
      ("cohorts", .integer(groups.cohorts.count)),
      ("cohorts_withheld", .integer(groups.withheld.cohorts)),
      ("note", groups.note.isEmpty ? .null : .string(groups.note)),
    ])
  }

  /// What differs from one run to the next on the same data.
  static func run(_ identity: RunIdentity) -> JSONValue {
    let seconds = FixedDecimal.text(identity.seconds, places: 3)
    return .object([
      ("id", .string(identity.id)), ("started", .string(identity.started)),
      ("seconds", seconds.map(JSONValue.number) ?? .null), ("jobs", .integer(identity.jobs)),
    ])
  }
}
