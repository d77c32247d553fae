import BifocalModel

/// The columns of `rejects.csv`: what was set aside, is wrong or noted, where, why and what to do.
enum RejectColumns {
  struct Row: Sendable {
    let diagnostic: Diagnostic
    let names: FileNames
    let run: RunLabel
  }

  static let all: [BoundColumn<Row>] =
    [
      BoundColumn("file", .text, "The file as it was named; for hr its fingerprint.") {
        .text($0.names[$0.diagnostic.file])
      },
      BoundColumn(
        "line", .count, unit: "line from 1", "Where it stands.", needs: "a place in the file"
      ) { $0.diagnostic.line > 0 ? .integer($0.diagnostic.line) : .empty },
      BoundColumn("column", .text, "The name of the column.", needs: "a column") {
        $0.diagnostic.column.isEmpty ? .empty : .text($0.diagnostic.column)
      },
      BoundColumn("reason", .text, "A stable name for the kind.") { .text($0.diagnostic.reason) },
      BoundColumn("message", .text, "Why, with values of date, number and flag columns only.") {
        .text($0.names.scrubbed($0.diagnostic.message))
      },
      BoundColumn("remedy", .text, "What to do about it.", needs: "something to do") {
        $0.diagnostic.remedy.isEmpty ? .empty : .text($0.names.scrubbed($0.diagnostic.remedy))
      },
      BoundColumn("severity", .text, "note, warning, rejected or error.") {
        .word($0.diagnostic.severity.rawValue)
      },
    ] + RunLabel.audienceColumns(\.run)

  /// In the run's order.
  static func rows(of report: RunReport, naming names: FileNames) -> [Row] {
    let run = RunLabel(report)
    return report.diagnostics.map { Row(diagnostic: $0, names: names, run: run) }
  }
}
