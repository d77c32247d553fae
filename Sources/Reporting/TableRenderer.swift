import BifocalModel

/// Prints tables; every format but `table` passes rows on as they come.
public struct TableRenderer: Sendable {
  public var format: TableFormat
  /// Columns of the terminal that a `table` may take; nil for as many as it needs.
  public var width: Int?
  /// Whether the terminal shows more than ASCII.
  public var isUnicode: Bool
  /// Whether statuses are coloured as well as named.
  public var isColored: Bool

  public init(
    format: TableFormat, width: Int? = nil, isUnicode: Bool = true, isColored: Bool = false
  ) {
    self.format = format
    self.width = width
    self.isUnicode = isUnicode
    self.isColored = isColored
  }

  /// The whole table as text.
  public func text(_ table: Table) -> String {
    var bytes: [UInt8] = []
    write(columns: table.columns, rows: table.rows) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands the table on in pieces: one a row, so that long ones need no memory.
  ///
  /// The format `table` has to see all rows first.
  public func write(
    columns: [String], rows: some Sequence<[Cell]>, to sink: ([UInt8]) throws -> Void
  ) rethrows {
    switch format {
    case .table:
      let layout = TableLayout(columns: columns, rows: Array(rows), renderer: self)
      for line in layout.lines { try sink(Array((line + "\n").utf8)) }
    case .csv:
      try sink(Self.csv(columns.map(Cell.word)))
      for row in rows { try sink(Self.csv(row)) }
    case .json:
      var separator = "[\n  "
      for row in rows {
        try sink(Array((separator + Self.object(columns, row)).utf8))
        separator = ",\n  "
      }
      try sink(Array((separator == "[\n  " ? "[]\n" : "\n]\n").utf8))
    case .ndjson:
      for row in rows { try sink(Array((Self.object(columns, row) + "\n").utf8)) }
    case .md: try writeMarkdown(columns, Array(rows), to: sink)
    }
  }

  private func writeMarkdown(
    _ columns: [String], _ rows: [[Cell]], to sink: ([UInt8]) throws -> Void
  ) rethrows {
    let rules = columns.indices.map { Self.isRight($0, rows) ? "---:" : "---" }
    for cells in [columns, rules] + rows.map({ $0.map(\.markdown) }) {
      try sink(Array(("| " + cells.joined(separator: " | ") + " |\n").utf8))
    }
  }

  private static func csv(_ row: [Cell]) -> [UInt8] {
    var line = CSVLine()
    for cell in row { cell.append(to: &line) }
    return line.finished()
  }

  private static func object(_ columns: [String], _ row: [Cell]) -> String {
    JSONValue.object(zip(columns, row).map { ($0, $1.json) }).compact
  }

  /// Whether a column holds numbers, and so stands at the right.
  static func isRight(_ column: Int, _ rows: [[Cell]]) -> Bool {
    let cells = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
    return cells.contains(where: \.isNumber) && cells.allSatisfy { $0.isNumber || $0 == .empty }
  }
}
