public import BifocalModel

/// The rows of `summary.csv`, for the terminal's other formats.
public enum SummaryTable {
  public static func table(of report: RunReport) -> Table {
    let columns = SummaryColumns.all.visible(to: report.audience)
    let rows = report.leaders.map { leader in
      let figures = LeaderFigures(leader, audience: report.audience)
      return columns.map { $0.cell(figures) }
    }
    return Table(columns: columns.map(\.column.name), rows: rows)
  }
}
