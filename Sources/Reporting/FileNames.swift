import BifocalModel

/// Names of input files as an audience may see them.
///
/// An export per person often carries the person's name, so HR sees fingerprints: whoever holds
/// the files can match them.
struct FileNames: Sendable {
  private let names: [String: String]
  private let ordered: [String]
  private let isHidden: Bool

  init(_ report: RunReport) {
    isHidden = report.audience == .hr || report.audience == .group
    var names: [String: String] = [:]
    for file in report.files { names[file.name] = "sha256:" + file.sha256.prefix(12) }
    self.names = names
    ordered = names.keys.filter { !$0.isEmpty }.sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// A name that the run has no fingerprint of is withheld where names are hidden.
  subscript(name: String) -> String { isHidden ? names[name] ?? "withheld" : name }

  /// A message with the names of files replaced where names are hidden.
  ///
  /// The longest go first, so that a name inside another leaves no rest.
  func scrubbed(_ text: String) -> String {
    guard isHidden else { return text }
    return ordered.reduce(text) { $0.replacing($1, with: names[$1] ?? "withheld") }
  }
}
