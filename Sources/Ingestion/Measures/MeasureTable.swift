/// The documentation's table of every measure against every format, made from both.
public enum MeasureTable {
  /// A page of Markdown.
  public static let markdown: String =
    (intro + measures + ["", "## By format", ""] + formats + [""] + remedies)
    .joined(separator: "\n") + "\n"

  /// The columns of outputs that the page names.
  public static let columns: [String] = MeasureCatalog.all.flatMap(\.columns)

  private static let intro = [
    "# Measures", "",
    "Which export shows which measure. A file that lacks the columns stops nothing: the measure is"
      + " absent, an empty cell and never a zero, and `inspect` says which columns are missing.",
    "",
    "The names are those under which <doc:Exports> lists the columns of each kind of export; one of"
      + " each group joined by \"or\" is enough. Calendars of Viva Insights and Workplace Analytics"
      + " list meetings by organiser: their hours are what a leader called.",
    "", "## By measure", "",
  ]

  private static let measures: [String] =
    ["| | measure | shown as | needs of the export | needs besides | formats |"]
    + ["| --- | --- | --- | --- | --- | --- |"]
    + MeasureCatalog.all.enumerated().map { index, measure in
      let columns = measure.columns.map { "`\($0)`" }.joined(separator: ", ")
      let carriers = FormatCatalog.formats.count(where: measure.isCarried)
      return "| \(index + 1) | \(measure.name) | \(columns.isEmpty ? "not made yet" : columns) | "
        + "\(needs(of: measure)) | \(measure.besides) | "
        + "\(carriers) of \(FormatCatalog.formats.count) |"
    }

  private static let formats: [String] =
    ["| format | " + MeasureCatalog.all.indices.map { "\($0 + 1)" }.joined(separator: " | ") + " |"]
    + ["| --- |" + MeasureCatalog.all.map { _ in " --- |" }.joined()]
    + FormatCatalog.formats.map { format in
      "| `\(format.name)` |"
        + MeasureCatalog.all.map { $0.isCarried(by: format) ? " x |" : " |" }.joined()
    }

  private static let remedies: [String] =
    ["## What to export", "", "For measures that fewer than two formats carry:", ""]
    + MeasureCatalog.all.filter { !$0.remedy.isEmpty }.map { "- **\($0.name)**: \($0.remedy)" }

  /// By kind of export: `calendar: start_date; end_date or hours`.
  private static func needs(of measure: Measure) -> String {
    let kinds = FormatKind.allCases.compactMap { kind -> String? in
      measure.needs(of: kind).map { needs in
        "\(kind.rawValue): "
          + needs.map { group in
            group.map { "`\($0.name)`" }.joined(separator: " or ")
          }.joined(separator: "; ")
      }
    }
    return kinds.isEmpty ? "no column that an export has" : kinds.joined(separator: ". ")
  }
}
