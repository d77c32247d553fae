/// The table of formats in the documentation, made from the formats themselves.
public enum FormatTable {
  /// A page of Markdown.
  public static let markdown: String = {
    var lines = [
      "# Formats", "",
      "The exports that are read, found by their header. The column \"known\" says how we know the "
        + "columns; a format known from importer code or documentation waits for a real file.",
      "", "| format | export | rows | known | needs | numbers of lengths | zone |",
      "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    lines += FormatCatalog.formats.map(row)
    return lines.joined(separator: "\n") + "\n"
  }()

  private static func row(_ format: any ExportFormat) -> String {
    let needs = format.columns.filter(\.isRequired).map { "`\($0.aliases[0].name)`" }
    let lengths: [ColumnRole] = [.hours, .timeSpent, .minutes, .startAndSeconds]
    let hasLengths = format.columns.contains { lengths.contains($0.role) }
    let unit = format.kind == .items ? "minutes" : "\(format.durationUnit)"
    let hasOwnZones = format.columns.contains { $0.role == .zone }
    let zone = format.zone.map { hasOwnZones ? "each row's, else \($0)" : $0 }
    return "| `\(format.name)` | \(format.product) | \(format.kind.rawValue) | "
      + "\(format.verification.words) | \(needs.joined(separator: ", ")) | "
      + "\(hasLengths ? unit : "") | \(zone ?? (hasOwnZones ? "each row's" : "")) |"
  }
}
