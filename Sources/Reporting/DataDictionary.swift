import BifocalModel

/// What every column of every table means: the same entries write the files.
public enum DataDictionary {
  public static let trends: [Column] = TrendColumns.all.map(\.column)
  public static let months: [Column] = PeriodColumns.months.map(\.column)
  public static let quarters: [Column] = PeriodColumns.quarters.map(\.column)
  public static let summary: [Column] = SummaryColumns.all.map(\.column)
  public static let moved: [Column] = MovedColumns.all.map(\.column)
  public static let alerts: [Column] = AlertColumns.all.map(\.column)
  public static let rejects: [Column] = RejectColumns.all.map(\.column)
  public static let groups: [Column] = GroupColumns.all.map(\.column)
  public static let cohorts: [Column] = CohortColumns.all.map(\.column)

  /// The tables by file name, in the order of the docs.
  public static let tables: [(file: String, columns: [Column])] = [
    ("trends.csv", trends), ("months.csv", months), ("quarters.csv", quarters),
    ("summary.csv", summary), ("moved.csv", moved), ("alerts.csv", alerts),
    ("rejects.csv", rejects),
    ("groups.csv", groups), ("cohorts.csv", cohorts),
  ]

  /// The dictionary as a page of Markdown, a table for each file.
  public static var markdown: String {
    tables.map { file, columns in
      let heading = "### `\(file)`\n\n"
      let head = ["column", "unit", "formula", "source", "needs", "not for"]
      let rows = columns.map { column in
        [
          Cell.word("`\(column.name)`"), .word(column.unit), .word(column.formula),
          .word(column.source), .word(column.needs),
          .word(notFor(column)),
        ]
      }
      return heading
        + TableRenderer(format: .md).text(Table(columns: head, rows: rows))
    }.joined(separator: "\n")
  }

  /// Those who see other figures of the same table, or whom a table is not for.
  private static func notFor(_ column: Column) -> String {
    Audience.ofLeaders.filter { !column.audiences.contains($0) }.map(\.rawValue)
      .joined(separator: ", ")
  }

  /// JSON Schema (draft 2020-12) of one row of `trends.csv`, cells by column name.
  ///
  /// An absent value is `null`; columns that some audience may not see are not required.
  public static var jsonSchema: String {
    let properties = trends.map { ($0.name, property($0)) }
    let required = trends.filter { Set($0.audiences).isSuperset(of: Audience.ofLeaders) }.map {
      JSONValue.string($0.name)
    }
    return JSONValue.object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("A row of trends.csv: one leader, one week")),
      ("type", .string("object")),
      ("properties", .object(properties)),
      ("required", .array(required)),
      ("additionalProperties", .bool(false)),
    ]).pretty
  }

  private static func property(_ column: Column) -> JSONValue {
    let (type, format) = column.kind.json
    let types = [type] + (column.needs.isEmpty ? [] : ["null"])
    var members: [(String, JSONValue)] = [
      ("type", types.count == 1 ? .string(type) : .array(types.map(JSONValue.string))),
      ("description", .string(column.formula)),
      ("x-unit", .string(column.unit)), ("x-source", .string(column.source)),
      ("x-needs", .string(column.needs)),
      (
        "x-audiences",
        .array(Audience.ofLeaders.filter(column.audiences.contains).map { .string($0.rawValue) })
      ),
    ]
    if let format { members.insert(("format", .string(format)), at: 1) }
    if column.kind == .minutes || column.kind == .count, column.name != "sign" {
      members.insert(("minimum", .integer(0)), at: 1)
    }
    return .object(members)
  }
}
