import BifocalModel

extension Diagnostic {
  /// The first of each message by its line, and how many others say the same.
  static func alike(_ diagnostics: [Diagnostic]) -> [(first: Diagnostic, others: Int)] {
    Dictionary(grouping: diagnostics, by: \.message).values.compactMap { group in
      group.min { $0.line < $1.line }.map { ($0, group.count - 1) }
    }.sorted { ($0.first.line, $0.first.message) < ($1.first.line, $1.first.message) }
  }
}
