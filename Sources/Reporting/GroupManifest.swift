import BifocalModel

/// `run.json` for an audience that sees groups only.
///
/// It has no ledger, no file and no count by status: held against those of the run before, a sum
/// over everybody is the hours or the rows of the one who came.
struct GroupManifest {
  private let report: RunReport

  init(_ report: RunReport) { self.report = report }

  func json(of outputs: [OutputFile], _ sha256: ([UInt8]) -> String) -> JSONValue {
    .object(
      Manifest.head(of: report) + [
        ("groups", Manifest.groups(of: report)),
        (
          "files",
          .object([
            ("read", .integer(report.files.count)),
            ("quarantined", .integer(report.files.count { $0.quarantined != nil })),
          ])
        ),
        ("ledger_balances", .bool(report.imbalances.isEmpty)),
        ("outputs", .array(outputs.map { Manifest.json($0, sha256: sha256($0.bytes)) })),
        ("run", Manifest.run(report.identity)),
      ])
  }
}
