public import BifocalModel

/// The rows of `summary.csv`, for the terminal's other formats.
public enum SummaryTable {
  public static func table(of report: RunReport) -> Table {
    let columns = SummaryColumns.all.visible(to: report.audience)
    let run = RunLabel(report)
    let rows = report.leaders.map { leader in
      let row = SummaryColumns.Row(
        figures: LeaderFigures(leader, audience: report.audience, siteCheck: report.siteCheck),
        run: run)
      return columns.map { $0.cell(row) }
    }
    return Table(columns: columns.map(\.column.name), rows: rows)
  }
}
