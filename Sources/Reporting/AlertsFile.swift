import BifocalModel

/// `alerts.json`: the rows of `alerts.csv` with the weeks of their usual, and whom they are for.
enum AlertsFile {
  static func text(of rows: [AlertColumns.Row], in report: RunReport) -> String {
    let columns = AlertColumns.all.visible(to: report.audience)
    let alerts = rows.map { row in
      JSONValue.object(
        columns.json(of: row) + [
          ("usual", .array(row.alert.baseline.sorted().map { .string($0.label) }))
        ])
    }
    return JSONValue.object([
      ("schema_version", .integer(Manifest.schemaVersion)),
      ("audience", .string(report.audience.rawValue)),
      ("purpose", .string(report.purpose)),
      ("policy", .string(report.policy.label)),
      ("as_of", .string(report.asOf.iso)),
      ("site_check", CheckState(of: report.leaders, site: report.siteCheck).json),
      ("alerts", .array(alerts)),
    ]).pretty
  }
}
