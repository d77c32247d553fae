public import BifocalModel

/// The rows of `groups.csv`, for the terminal of an audience that sees no single leader.
public enum GroupTable {
  public static func table(of report: RunReport) -> Table {
    let columns = GroupColumns.all.visible(to: report.audience)
    return Table(
      columns: columns.map(\.column.name),
      rows: GroupColumns.rows(of: report).map { row in columns.map { $0.cell(row) } })
  }
}
