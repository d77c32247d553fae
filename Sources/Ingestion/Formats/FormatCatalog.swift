import BifocalModel

/// All formats, and the choice of one by the header of a file.
enum FormatCatalog {
  static let formats: [any ExportFormat] = [
    OutlookDesktopEnglish(), OutlookDesktopGerman(), OutlookDesktopFrench(),
    OutlookDesktopSpanish(), GraphCalendarView(), GoogleCalendar(), CalendlyEvents(),
    VivaMeetingQuery(), WorkplaceAnalyticsMeetings(), JiraIssues(), LinearIssues(),
    AzureDevOpsQuery(), GitHubProjectsView(), GitLabIssues(), AsanaProject(), ClickUpTasks(),
    TrelloBoard(), ZendeskTickets(), ServiceNowIncidents(), TempoWorklogs(), JiraWorklogCells(),
    TogglDetailed(), ClockifyDetailed(), HarvestDetailed(), ItemsFile(),
  ]

  /// The columns that mark a format, by its name.
  static let marks: [String: [HeaderAlias]] = Dictionary(
    uniqueKeysWithValues: formats.map { ($0.name, $0.marks.map { HeaderAlias($0) }) })

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

  /// The format whose columns a header has; of two, the one that knows all that the other knows.
  ///
  /// A header without titles is a format's where the option says that they are hidden, or where
  /// the rest can be nothing else. Fails where two formats fit that read it differently.
  static func choose(
    header: [String], forced: String?, titles: TitlePolicy = .read, file: String
  ) throws(IngestionError) -> Choice {
    if let forced {
      return try choose(forced: forced, header: header, titles: titles, file: file)
    }
    let names = HeaderNames(header)
    let meetings = formats.map { FormatMeeting($0, names) }
    let fitting = meetings.filter { $0.fits(beside: meetings) }
    let titleless = meetings.filter { $0.fitsWithoutTitles(titles) }
    let ranked = (fitting.isEmpty ? titleless : fitting).sorted { $0.precedes($1) }
    guard let best = ranked.first else {
      throw unknown(meetings.min { $0.isNearer(than: $1) }, header, file)
    }
    if let rival = ranked.dropFirst().first(where: { $0.contradicts(best) }) {
      throw ambiguous(best, rival, file)
    }
    return Choice(
      format: best.format, binding: best.binding,
      decision: FileReport.Decision(
        topic: "format", value: best.format.name,
        evidence: "\(best.binding.matched) of \(header.count) columns are its own"))
  }

  /// The format that a pipeline describes; fails where the header lacks a column that it names.
  static func choose(mapping: ColumnMapping, header: [String], file: String)
    throws(IngestionError) -> Choice
  {
    let format = MappedFormat(mapping)
    let binding = ColumnBinding(format.columns, to: HeaderNames(header))
    guard binding.missing.isEmpty else {
      throw failure(
        file, "columns names what the header does not have: " + list(binding.missing.sorted()),
        "write the names as the file has them: " + list(header.filter { !$0.isEmpty }))
    }
    return Choice(
      format: format, binding: binding,
      decision: FileReport.Decision(
        topic: "format", value: format.name,
        evidence: "\(mapping.kind.rawValue); the pipeline names \(binding.matched) of its "
          + "\(header.count) columns"))
  }

  /// The format of a source by its options, or by the header that its files had; nil where neither
  /// says.
  static func format(of options: SourceOptions, header: [String]) -> (any ExportFormat)? {
    if let mapping = options.mapping { return MappedFormat(mapping) }
    return try? choose(
      header: header, forced: options.format, titles: options.titles, file: ""
    ).format
  }

  private static func ambiguous(_ best: FormatMeeting, _ rival: FormatMeeting, _ file: String)
    -> IngestionError
  {
    let (one, other) = (best.format.name, rival.format.name)
    return failure(
      file,
      "two formats fit its header and read it differently: \(one) knows \(best.knows) columns and "
        + "\(other) \(rival.knows)",
      "set format: \(one) or format: \(other) for this source (--source \(one))")
  }

  private static func choose(
    forced: String, header: [String], titles: TitlePolicy, file: String
  ) throws(IngestionError) -> Choice {
    let names = HeaderNames(header)
    let meetings = formats(named: forced).map { FormatMeeting($0, names) }
    guard let best = meetings.min(by: { $0.precedes($1) }) else {
      throw failure(
        file, "there is no format of the given name",
        "write one of " + Self.names.joined(separator: ", "))
    }
    let (format, binding) = (best.format, best.binding)
    guard binding.missing.isEmpty || best.fitsWithoutTitles(titles, isForced: true) else {
      throw failure(
        file, "format \(format.name) needs columns that the header lacks: " + list(binding.missing),
        remedy(for: binding) ?? "export those columns, or leave the option format out")
    }
    return Choice(
      format: format, binding: binding,
      decision: FileReport.Decision(
        topic: "format", value: format.name, evidence: "set by the option format"))
  }

  private static func unknown(_ nearest: FormatMeeting?, _ header: [String], _ file: String)
    -> IngestionError
  {
    guard let nearest, nearest.binding.matched > 0 else {
      return failure(
        file, "no format knows any of its \(header.count) columns",
        "say what its columns are with kind and columns, or set format: one of "
          + names.joined(separator: ", "))
    }
    return failure(
      file,
      "no format fits its header; the nearest, \(nearest.format.name), "
        + nearest.shortcoming(of: header),
      remedy(for: nearest.binding)
        ?? "export those columns, set format for this source, or say what its columns are with "
        + "kind and columns")
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
