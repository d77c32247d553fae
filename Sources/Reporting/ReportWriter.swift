public import BifocalModel

/// The last stage of the line: every file of a run's output directory, from the one report.
public struct ReportWriter: Transformer {
  private let sha256: @Sendable ([UInt8]) -> String

  /// `sha256` gives the digest of bytes in hexadecimal; the manifest names outputs by it.
  public init(sha256: @escaping @Sendable ([UInt8]) -> String) { self.sha256 = sha256 }

  /// The files in the order in which the manifest lists them, `run.json` last.
  ///
  /// Throws `ReportError` where the ledger does not balance.
  public func transform(_ report: RunReport) throws -> [OutputFile] {
    guard report.imbalances.isEmpty else { throw ReportError.unbalanced(report.imbalances) }
    guard report.audience != .group else { return groupFiles(of: report) }
    let figures = concurrentMap(report.leaders, width: report.identity.jobs) {
      LeaderFigures(
        $0, audience: report.audience, siteCheck: report.siteCheck, titleNames: report.titleNames)
    }
    let names = FileNames(report)
    let measures = MeasuresPresent(report)
    let trends = TrendRow.rows(of: report, measures: measures)
    let run = RunLabel(report)
    let alerts = AlertColumns.Row.rows(of: figures, in: run)
    var files = [
      table("trends.csv", TrendColumns.all, trends, for: report),
      table(
        "months.csv", PeriodColumns.months,
        PeriodColumns.Row.rows(of: report, \.months, measures: measures), for: report),
      table(
        "quarters.csv", PeriodColumns.quarters,
        PeriodColumns.Row.rows(of: report, \.quarters, measures: measures), for: report),
      table(
        "summary.csv", SummaryColumns.all,
        [figures.map { SummaryColumns.Row(figures: $0, run: run) }], for: report),
      table(
        "moved.csv", MovedColumns.all, MovedColumns.Row.rows(of: figures, in: run), for: report),
      OutputFile(path: "alerts.json", text: AlertsFile.text(of: alerts, in: report)),
      table("alerts.csv", AlertColumns.all, [alerts], for: report),
      table(
        "rejects.csv", RejectColumns.all, [RejectColumns.rows(of: report, naming: names)],
        for: report),
    ]
    files += concurrentMap(figures, width: report.identity.jobs) { leader in
      OutputFile(
        path: "leaders/\(SafeFileName.of(leader.report.key)).md",
        text: LeaderPage(leader, in: report, measures: measures).text)
    }
    if report.audience != .`self` { files += groupTables(of: report) }
    let manifest = Manifest(report, rows: trends.reduce(0) { $0 + $1.count }, names: names)
    files.append(
      OutputFile(path: "run.json", text: manifest.json(of: files, sha256: sha256).pretty))
    return files
  }

  /// What an audience gets that may see groups only: nothing else is even worked out.
  private func groupFiles(of report: RunReport) -> [OutputFile] {
    let tables = groupTables(of: report)
    return tables + [
      OutputFile(path: "run.json", text: GroupManifest(report).json(of: tables, sha256).pretty)
    ]
  }

  private func groupTables(of report: RunReport) -> [OutputFile] {
    [
      table("groups.csv", GroupColumns.all, [GroupColumns.rows(of: report)], for: report),
      table("cohorts.csv", CohortColumns.all, [CohortColumns.rows(of: report)], for: report),
    ]
  }

  private func table<Row: Sendable>(
    _ path: String, _ columns: [BoundColumn<Row>], _ groups: [[Row]], for report: RunReport
  ) -> OutputFile {
    let visible = columns.visible(to: report.audience)
    return OutputFile(path: path, bytes: visible.csv(of: groups, width: report.identity.jobs))
  }
}
