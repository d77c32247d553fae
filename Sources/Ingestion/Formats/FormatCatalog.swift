import BifocalModel

/// All formats, and the choice of one by the header of a file.
enum FormatCatalog {
  static let formats: [any ExportFormat] = [
    OutlookDesktopEnglish(), OutlookDesktopGerman(), OutlookDesktopFrench(),
    OutlookDesktopSpanish(), GraphCalendarView(), GoogleCalendar(), CalendlyEvents(), JiraIssues(),
    TempoWorklogs(), JiraWorklogCells(), TogglDetailed(), ClockifyDetailed(), HarvestDetailed(),
    LinearIssues(), AzureDevOpsQuery(), GitHubProjectsView(), GitLabIssues(), AsanaProject(),
    TrelloBoard(), ClickUpTasks(), ZendeskTickets(), ServiceNowIncidents(), ItemsFile(),
  ]

  static var names: [String] { formats.map(\.name) }

  /// The formats of a name, or of a family such as `outlook` or `jira`.
  static func formats(named name: String) -> [any ExportFormat] {
    formats.filter { $0.name == name || $0.name.hasPrefix(name + "_") }
  }

  /// A format and how a header meets it.
  struct Choice {
    let format: any ExportFormat
    let binding: ColumnBinding
    let decision: FileReport.Decision
  }

  /// The format that knows most columns of a header; of two, the one with fewer columns.
  ///
  /// A header without titles is a format's where the option says that they are hidden, or where
  /// the rest can be nothing else.
  static func choose(
    header: [String], forced: String?, titles: TitlePolicy = .read, file: String
  ) throws(IngestionError) -> Choice {
    if let forced {
      return try choose(forced: forced, header: header, titles: titles, file: file)
    }
    let bindings = formats.map { ($0, ColumnBinding($0.columns, to: header)) }
    let names = HeaderNames(header)
    let fitting = bindings.filter { format, binding in
      binding.missing.isEmpty
        && !(format.isForKnownColumnsOnly && binding.matched * 2 < header.count)
        && names.positions(of: format.foreignColumns).isEmpty
    }
    let titleless = bindings.filter { isTitleless($0, titles, header) }
    let ranked = (fitting.isEmpty ? titleless : fitting).max { precedes($1, $0) }
    guard let (format, binding) = ranked else {
      throw unknown(bindings.max { precedes($1, $0) }, header, file)
    }
    return Choice(
      format: format, binding: binding,
      decision: FileReport.Decision(
        topic: "format", value: format.name,
        evidence: "\(binding.matched) of \(header.count) columns are its own"))
  }

  private typealias Meeting = (format: any ExportFormat, binding: ColumnBinding)

  private static func isTitleless(
    _ meeting: Meeting, _ titles: TitlePolicy, _ header: [String]
  ) -> Bool {
    let (format, binding) = meeting
    guard binding.lacksTitleOnly, binding.matched * 2 >= header.count else { return false }
    return titles == .hidden
      || format.tellingColumns.allSatisfy { $0.contains(where: binding.has) }
  }

  private static func precedes(_ one: Meeting, _ other: Meeting) -> Bool {
    if one.binding.matched != other.binding.matched {
      return one.binding.matched > other.binding.matched
    }
    if one.binding.missing.count != other.binding.missing.count {
      return one.binding.missing.count < other.binding.missing.count
    }
    return one.format.columns.count < other.format.columns.count
  }

  private static func choose(
    forced: String, header: [String], titles: TitlePolicy, file: String
  ) throws(IngestionError) -> Choice {
    let bindings = formats(named: forced).map { ($0, ColumnBinding($0.columns, to: header)) }
    guard let (format, binding) = bindings.max(by: { precedes($1, $0) }) else {
      throw failure(
        file, "there is no format of the given name",
        "write one of " + names.joined(separator: ", "))
    }
    guard binding.missing.isEmpty || isTitleless((format, binding), titles, header) else {
      throw failure(
        file, "format \(format.name) needs columns that the header lacks: " + list(binding.missing),
        remedy(for: binding) ?? "export those columns, or leave the option format out")
    }
    return Choice(
      format: format, binding: binding,
      decision: FileReport.Decision(
        topic: "format", value: format.name, evidence: "set by the option format"))
  }

  private static func unknown(_ nearest: Meeting?, _ header: [String], _ file: String)
    -> IngestionError
  {
    guard let nearest, nearest.binding.matched > 0 else {
      return failure(
        file, "no format knows any of its \(header.count) columns",
        "the formats are " + names.joined(separator: ", "))
    }
    let lacks =
      nearest.binding.missing.isEmpty
      ? "knows only \(nearest.binding.matched) of \(header.count) columns"
      : "lacks " + list(nearest.binding.missing)
    return failure(
      file, "no format fits its header; the nearest, \(nearest.format.name), \(lacks)",
      remedy(for: nearest.binding) ?? "export those columns, or set format for this source")
  }

  /// What to do about a header that lacks nothing but titles.
  private static func remedy(for binding: ColumnBinding) -> String? {
    guard binding.lacksTitleOnly else { return nil }
    return "export that column, or set titles: hidden (--titles hidden) for a file without titles"
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  private static func failure(_ file: String, _ message: String, _ remedy: String)
    -> IngestionError
  {
    IngestionError(
      .unknownFormat,
      [
        Diagnostic(
          .error, reason: "format-unknown", file: file, line: 1, message: message, remedy: remedy)
      ])
  }
}
