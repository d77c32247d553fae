public import BifocalModel

/// What `run` prints for people: the answers that matter, a line for each leader, and the ledger.
public struct TerminalSummary: Sendable {
  private let width: Int
  private let isUnicode: Bool
  private let isColored: Bool

  /// `width` in columns of the terminal; `isUnicode` where it shows more than ASCII.
  public init(width: Int, isUnicode: Bool, isColored: Bool) {
    self.width = max(width, 20)
    self.isUnicode = isUnicode
    self.isColored = isColored
  }

  /// The summary; `output` is where the files are, nil where none were written.
  public func text(for report: RunReport, output: String?) -> String {
    guard report.audience != .group else { return groupText(for: report, output: output) }
    let figures = report.leaders.map {
      LeaderFigures($0, audience: report.audience, siteCheck: report.siteCheck)
    }
    let blocks = [answers(figures), table(figures), footer(report, output: output)]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  /// The same for those who see groups only.
  private func groupText(for report: RunReport, output: String?) -> String {
    let summary = GroupSummary(report: report)
    let renderer = TableRenderer(
      format: .table, width: width, isUnicode: isUnicode, isColored: isColored)
    let purpose = ended(TerminalText.harmless(report.purpose))
    var lines = summary.lines
    lines.append("As of \(report.asOf.iso). Audience: group. Purpose: \(purpose)")
    if let output { lines.append("Outputs: \(TerminalText.harmless(output))") }
    return (summary.table.map { renderer.text($0) + "\n" } ?? "")
      + lines.flatMap(wrapped).joined(separator: "\n") + "\n"
  }

  // MARK: Answers

  private static let most = 5

  private func answers(_ figures: [LeaderFigures]) -> [String] {
    let ranked = Self.ranked(figures)
    guard !ranked.isEmpty else {
      return figures.count == 1 ? figures.flatMap(answer) : ["Nobody drifts."]
    }
    let lines = ranked.prefix(Self.most).flatMap(answer)
    let more = ranked.count - Self.most
    return more > 0 ? lines + wrapped("... and \(more) more in summary.csv") : lines
  }

  private func answer(_ figures: LeaderFigures) -> [String] {
    let mark = figures.status == .drifting ? "! " : "? "
    let lines = DisplayWidth.wrapped(
      mark + TenSecondAnswer(figures).text, to: width, indent: "  ")
    guard isColored, let first = lines.first else { return lines }
    return [TerminalColor.bold.applied(to: first)] + lines.dropFirst()
  }

  /// Drifting leaders by size, then those of whom nothing can be said, by key.
  private static func ranked(_ figures: [LeaderFigures]) -> [LeaderFigures] {
    let order: [DriftStatus] = [.drifting, .changeOfRecord, .stale, .tooLittleEvidence]
    let size = { (leader: LeaderFigures) in leader.firing.first?.size.magnitude ?? 0 }
    let groups = order.map { status in
      figures.filter { $0.status == status }
        .enumerated().sorted {
          let (left, right) = (size($0.element), size($1.element))
          return left == right ? $0.offset < $1.offset : left > right
        }.map(\.element)
    }
    return groups.flatMap(\.self)
  }

  // MARK: Table

  private static let mostRows = 40

  /// The widest table that fits: shorter series first, then the least telling columns go.
  ///
  /// Leaders stand by key, or, where they are too many for a screen, those that matter first.
  private func table(_ all: [LeaderFigures]) -> [String] {
    guard !all.isEmpty else { return ["No leader on record."] }
    let isLong = all.count > Self.mostRows
    let figures = isLong ? Self.shortened(all) : all
    let full = SummaryLayout(weeks: 26, hidden: 0)
    let layouts =
      [full]
      + (0...SummaryLayout.dispensable).map {
        SummaryLayout(weeks: 13, hidden: $0)
      }
    let rendered = layouts.lazy.map { layout in
      (
        layout,
        TableRenderer(format: .table, isUnicode: isUnicode)
          .text(layout.table(figures, isUnicode: isUnicode))
      )
    }
    let chosen = rendered.first { fits($0.1) }?.0 ?? layouts[layouts.count - 1]
    let renderer = TableRenderer(
      format: .table, width: width, isUnicode: isUnicode, isColored: isColored)
    let lines = renderer.text(chosen.table(figures, isUnicode: isUnicode))
      .split(separator: "\n").map(String.init)
    let rest = isLong ? " \(figures.count) of \(all.count) leaders; all are in summary.csv." : ""
    return lines + wrapped(chosen.caption + rest)
  }

  private static func shortened(_ all: [LeaderFigures]) -> [LeaderFigures] {
    let first = ranked(all)
    let keys = Set(first.map(\.report.key))
    return Array((first + all.filter { !keys.contains($0.report.key) }).prefix(mostRows))
  }

  private func fits(_ text: String) -> Bool {
    text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width }
  }

  // MARK: Footer

  private func footer(_ report: RunReport, output: String?) -> [String] {
    let quarantined = report.files.count { $0.quarantined != nil }
    let records = report.records
    let purpose = ended(TerminalText.harmless(report.purpose))
    var lines = [
      "\(count(report.files.count, "file")), \(count(records.records, "record")):"
        + " \(records.rejected) rejected, \(records.setAsideTotal) set aside;"
        + " \(count(quarantined, "file")) quarantined.",
      "As of \(report.asOf.iso). Audience: \(report.audience.rawValue). Purpose: \(purpose)",
    ]
    let check = CheckState(of: report.leaders, site: report.siteCheck)
    lines.append("What titles were read as: \(check.words).")
    if let hidden = StructureShare.sentence(of: report.leaders) { lines.append(hidden) }
    if let output { lines.append("Outputs: \(TerminalText.harmless(output))") }
    return lines.flatMap(wrapped)
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }

  private func wrapped(_ text: String) -> [String] { DisplayWidth.wrapped(text, to: width) }
}
