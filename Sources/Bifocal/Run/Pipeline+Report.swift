import BifocalModel
import Ingestion

extension Pipeline {
  /// What a run says, from what came of its files and leaders.
  func report(
    _ reads: [SourceReader.Read], _ leaders: [LeaderReport], identity: RunIdentity
  ) -> RunReport {
    let files = reads.map(\.report).map(shown)
    return RunReport(
      pipeline: file.name, audience: file.audience, purpose: file.purpose, policy: policy,
      asOf: asOf, zone: file.zone, window: window,
      leaders: leaders.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) },
      files: files, diagnostics: reads.flatMap(\.diagnostics).sorted(by: Self.precedes),
      bytes: files.reduce(into: ByteLedger()) { $0 += $1.bytes },
      records: files.reduce(into: RecordLedger()) { $0 += $1.records },
      time: leaders.reduce(into: TimeLedger()) { $0 += $1.ledger }, identity: identity)
  }

  /// The profile under which a leader appears in every output.
  func profile(_ key: String) -> LeaderProfile {
    let profile =
      roster?.profiles.first { $0.key == key } ?? LeaderProfile(key: key, name: key, terms: [term])
    guard let pseudonyms else { return profile }
    let name = pseudonyms.name(for: key)
    return LeaderProfile(
      key: name, name: name,
      terms: profile.terms.map { term in
        var term = term
        term.manager = term.manager.isEmpty ? "" : pseudonyms.name(for: term.manager)
        return term
      })
  }

  /// What holds of leaders of whom no roster says more.
  private var term: LeaderProfile.Term {
    var term = LeaderProfile.Term()
    term.zone = zone
    return term
  }

  /// A file as the audience may see it: whose it is stays out where names do.
  private func shown(_ report: FileReport) -> FileReport {
    guard pseudonyms != nil else { return report }
    var report = report
    report.decisions.removeAll { $0.topic == "leader" }
    return report
  }

  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    (left.file, left.line, left.column, left.reason, left.message)
      < (right.file, right.line, right.column, right.reason, right.message)
  }
}
