public import BifocalModel

/// One entry of the data dictionary: a column of a file that a run writes.
public struct Column: Sendable, Equatable {
  /// What stands in a cell, and so how it is written.
  public enum Kind: String, Sendable {
    /// Text or a word; `date` is `yyyy-MM-dd`; `flag` is `true` or `false`.
    case text, date, flag
    /// Whole numbers.
    case minutes, count
    /// `share` has 4 decimals (2 where it is rounded), `slope` 6, `statistic` 3, `hours` 1,
    /// `points` 2.
    case share, slope, statistic, hours, points
  }

  public let name: String
  public let kind: Kind
  /// In words: `minutes`, `share of readable time`.
  public let unit: String
  /// How it is computed, by the names of other columns where there are any.
  public let formula: String
  /// Where it comes from.
  public let source: String
  /// What has to be there; empty cells without it.
  public let needs: String
  /// Who may see it; the others' files do not have the column.
  public let audiences: [Audience]
}

/// A column and the cell that a row has in it: one list of these writes header, rows and docs.
struct BoundColumn<Row>: Sendable {
  let column: Column
  let cell: @Sendable (Row) -> Cell

  init(
    _ name: String, _ kind: Column.Kind, unit: String = "", _ formula: String,
    source: String = "the run", needs: String = "", hiddenFrom hidden: [Audience] = [],
    audiences: [Audience] = Audience.ofLeaders,
    cell: @escaping @Sendable (Row) -> Cell
  ) {
    let unit = unit.isEmpty ? kind.unit : unit
    let audiences = audiences.filter { !hidden.contains($0) }
    column = Column(
      name: name, kind: kind, unit: unit, formula: formula, source: source, needs: needs,
      audiences: audiences)
    self.cell = cell
  }
}

extension Audience {
  /// Those who may see figures of single leaders.
  static let ofLeaders: [Audience] = [.`self`, .coach, .hr]
  /// Those who may see figures of groups: a leader gets nothing of others.
  static let ofGroups: [Audience] = [.coach, .hr, .group]
}

extension Column.Kind {
  var unit: String {
    switch self {
    case .text: "text"
    case .date: "date"
    case .flag: "true or false"
    case .minutes: "minutes"
    case .count: "count"
    case .share: "share from 0 to 1"
    case .slope: "share a week"
    case .statistic: "standard deviations"
    case .hours: "hours a week"
    case .points: "percentage points"
    }
  }

  /// Type and format of JSON Schema.
  var json: (type: String, format: String?) {
    switch self {
    case .text: ("string", nil)
    case .date: ("string", "date")
    case .flag: ("boolean", nil)
    case .minutes, .count: ("integer", nil)
    case .share, .slope, .statistic, .hours, .points: ("number", nil)
    }
  }
}

extension Array {
  /// The columns that an audience's file has.
  func visible<Row>(to audience: Audience) -> [BoundColumn<Row>] where Element == BoundColumn<Row> {
    filter { $0.column.audiences.contains(audience) }
  }

  /// A whole CSV file: header and a line for each row; groups of rows on up to `width` threads.
  func csv<Row: Sendable>(of groups: [[Row]], width: Int) -> [UInt8]
  where Element == BoundColumn<Row> {
    var header = CSVLine()
    for bound in self { header.append(bound.column.name) }
    // Only the closures: to copy the descriptions for every cell would cost more than the cells.
    let cells = map(\.cell)
    let lines = concurrentMap(groups, width: width) { rows in
      rows.reduce(into: [UInt8]()) { bytes, row in
        var line = CSVLine()
        for cell in cells { cell(row).append(to: &line) }
        bytes += line.finished()
      }
    }
    return lines.reduce(into: header.finished()) { $0 += $1 }
  }

  func json<Row>(of row: Row) -> [(String, JSONValue)] where Element == BoundColumn<Row> {
    map { ($0.column.name, $0.cell(row).json) }
  }
}
