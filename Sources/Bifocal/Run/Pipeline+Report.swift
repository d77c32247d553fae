import BifocalModel
import Ingestion
import Scoring

extension Pipeline {
  /// What a run says, from what came of its files and leaders.
  func report(
    _ reads: [SourceReader.Read], _ leaders: [LeaderReport], groups: GroupReport,
    identity: RunIdentity
  ) -> RunReport {
    let reads = reads.map(shown)
    let files = reads.map(\.report)
    let notes = hidesNames ? [] : (roster?.notes ?? []) + (organisation?.notes ?? [])
    return RunReport(
      pipeline: file.name, audience: file.audience, purpose: file.purpose, policy: policy,
      asOf: asOf, zone: file.zone, window: window,
      leaders: leaders.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) },
      files: files,
      diagnostics: (notes + reads.flatMap(\.diagnostics)).sorted(by: Self.precedes),
      bytes: files.reduce(into: ByteLedger()) { $0 += $1.bytes },
      records: files.reduce(into: RecordLedger()) { $0 += $1.records },
      time: leaders.reduce(into: TimeLedger()) { $0 += $1.ledger }, identity: identity,
      siteCheck: siteAgreement?.siteCheck, groups: groups)
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

  /// The key under which the items of a leader are collected.
  func key(of name: String) -> String { roster?.profile(named: name)?.key ?? name }

  /// What was read, as the audience may see it: a file's own name often says whose it is, so
  /// where names are hidden it is known by its digest, on standard error as in every output.
  private func shown(_ read: SourceReader.Read) -> SourceReader.Read {
    guard hidesNames else { return read }
    var read = read
    let name = read.report.name
    let alias = "sha256:" + read.report.sha256.prefix(12)
    read.report.name = alias
    read.report.decisions.removeAll { $0.topic == "leader" }
    read.report.quarantined = read.report.quarantined.map { $0.renaming(name, to: alias) }
    read.diagnostics = read.diagnostics.map { $0.renaming(name, to: alias) }
    return read
  }

  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    (left.file, left.line, left.column, left.reason, left.message)
      < (right.file, right.line, right.column, right.reason, right.message)
  }
}

extension Diagnostic {
  /// The same about a file that has another name here.
  fileprivate func renaming(_ name: String, to alias: String) -> Diagnostic {
    var renamed = self
    renamed.file = file.replacing(name, with: alias)
    renamed.message = message.replacing(name, with: alias)
    renamed.remedy = remedy.replacing(name, with: alias)
    return renamed
  }
}
