import BifocalModel

/// `leaders/<id>.md`: the answer, its limits, and the tables it was made from.
struct LeaderPage {
  let figures: LeaderFigures
  let report: RunReport
  let measures: MeasuresPresent

  init(_ figures: LeaderFigures, in report: RunReport, measures: MeasuresPresent) {
    self.figures = figures
    self.report = report
    self.measures = measures
  }

  var text: String {
    let answer = TenSecondAnswer(figures)
    let sections = [
      "# \(MarkdownText.escaped(answer.name))\n", answer.markdown + "\n", about,
      "## What the record cannot show\n", list(limits),
      "## Hours a week: now and usual\n", hours,
      mix + "## What moved\n", moved,
      "## Alerts\n", list(alerts),
      "## Shares over four weeks\n", shares,
      "## The last 13 weeks\n", weeks,
      "## How this was worked out\n", method,
    ]
    return sections.joined(separator: "\n")
  }

  private var about: String {
    let purpose = ended(MarkdownText.escaped(report.purpose))
    return """
      Audience: \(report.audience.rawValue). Purpose: \(purpose) As of \(report.asOf.iso), \
      \(MarkdownText.escaped(report.zone)). Data to \(report.window.last.iso). \
      Policy `\(report.policy.label.replacing("`", with: "'"))`. \
      What titles were read as: \(figures.check.words).

      """
  }

  private func list(_ lines: [String]) -> String { lines.map { "- \($0)\n" }.joined() }

  // MARK: Hours

  /// A row for each strand, below it its activities; every column and every row adds up.
  private var hours: String {
    guard let now = figures.nowTenths else {
      return figures.hasNoData ? "No data on record.\n" : "No recent week holds data.\n"
    }
    let usual = figures.usualTenths
    var rows: [[Cell]] = []
    for strand in PrintedHours.strands {
      rows.append(row(strand.words, "", now[strand], usual?[strand]))
      for activity in strand.activities where strand.activities.count > 1 {
        let (hours, before) = (now[activity], usual?[activity])
        guard hours != 0 || (before ?? 0) != 0 else { continue }
        rows.append(row("", activity.words, hours, before))
      }
    }
    rows.append(row("accounted", "", now.total, usual?.total))
    let table = Table(columns: ["strand", "of which", "now", "usual", "change"], rows: rows)
    let fallback = figures.recent.isFallback ? ", none with enough to be judged" : ""
    return """
      Now: \(figures.recent.words)\(fallback). \
      Usual: \(usualWords) Strands add up to accounted, activities to their strand; the change is \
      now less usual as printed.

      \(TableRenderer(format: .md).text(table))
      """
  }

  private func row(_ strand: String, _ activity: String, _ now: Int, _ usual: Int?) -> [Cell] {
    [
      .word(strand), .word(activity), .tenths(now), usual.map(Cell.tenths) ?? .empty,
      usual.map { .tenths(now - $0) } ?? .empty,
    ]
  }

  private var usualWords: String {
    let weeks = figures.usual.map(\.week)
    guard let first = weeks.min(), let last = weeks.max() else { return "none yet." }
    let count = weeks.count == 1 ? "1 week" : "\(weeks.count) weeks"
    return "the mean of \(count) from \(first.label) to \(last.label)."
  }

  // MARK: Alerts

  private var alerts: [String] {
    let alerts = figures.firing + figures.report.judgement.alerts.filter { $0.state != .firing }
    guard !alerts.isEmpty else { return ["No alert."] }
    return alerts.map { alert in
      "**\(alert.state.rawValue)**: \(MarkdownText.escaped(alert.sentence)) \(evidence(alert))"
    }
  }

  /// The facts behind an alert, each figure as in `alerts.csv`.
  private func evidence(_ alert: DriftAlert) -> String {
    let row = AlertColumns.Row(alert: alert, figures: figures, run: RunLabel(report))
    let cells = Dictionary(
      uniqueKeysWithValues: AlertColumns.all.map { ($0.column.name, $0.cell(row).plain) })
    let cell = { (name: String) in cells[name] ?? "" }
    var facts = [
      "share \(cell("share")) against \(cell("usual_share"))",
      "since \(cell("onset")), between \(cell("onset_earliest")) and \(cell("onset_latest"))",
      "raised \(cell("raised"))",
      "statistic \(cell("statistic")), \(cell("level"))",
      "\(cell("usable_weeks")) usable weeks since, \(cell("missing_weeks")) without data",
      "usual of \(cell("usual_weeks")) weeks from \(cell("usual_from")) to \(cell("usual_to"))",
    ]
    if !cell("now_h").isEmpty, !cell("usual_h").isEmpty {
      facts.insert("\(cell("now_h")) h a week against \(cell("usual_h"))", at: 0)
    }
    if !cell("ended").isEmpty { facts.append("ended \(cell("ended"))") }
    return "Evidence: " + facts.joined(separator: "; ")
      + ". Id `\(alert.id.replacing("`", with: "'"))`."
  }
}
