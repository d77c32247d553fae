public import BifocalModel

/// What a reader takes in within ten seconds: hours now and usual, what changed, how sure that is,
/// and one question worth asking. Where the record is weak, that is said first.
public struct TenSecondAnswer: Sendable, Equatable {
  /// The leader's name as the audience may see it, as it came.
  public let name: String
  /// What follows the name, with its punctuation; all of it our own words.
  public let rest: String
  /// The question, which `rest` ends with.
  public let question: String

  /// Figures are hours a week, rounded so that the strands add up to their total.
  public init(for report: LeaderReport, audience: Audience) {
    self.init(LeaderFigures(report, audience: audience))
  }

  /// The answer on one line, harmless for a terminal.
  public static func text(for report: LeaderReport, audience: Audience) -> String {
    TenSecondAnswer(for: report, audience: audience).text
  }

  /// On one line, harmless for a terminal.
  public var text: String { TerminalText.harmless(name) + rest }

  /// As a paragraph of Markdown.
  public var markdown: String { MarkdownText.escaped(name) + rest }

  init(_ figures: LeaderFigures) {
    name = figures.audience == .hr ? figures.report.key : figures.report.name
    question = Question(figures).text
    let body: String
    if figures.hasNoData {
      body = ": no data on record. Evidence: thin."
    } else if figures.finished.allSatisfy({ $0.balance.accounted == 0 }) {
      body = ": no finished week with data on record yet. Evidence: thin."
    } else if figures.status == .stale || figures.recent.balances.isEmpty {
      body = Self.silent(figures)
    } else if figures.isWeak {
      body = Self.limitsFirst(figures)
    } else {
      body =
        ", " + Self.hours(figures) + Self.sentence(figures.recent.visibleWords)
        + Self.finding(figures) + " Evidence: \(figures.evidence.level.rawValue)."
    }
    rest = body + " Worth asking: \(question)"
  }

  /// Nothing is said of weeks that nobody saw, and silence ends no alert.
  private static func silent(_ figures: LeaderFigures) -> String {
    let trend = figures.report.trend
    var text = ": no data in the last 4 weeks; nothing is said of them."
    if figures.status == .stale, let seen = trend.lastSeen {
      let weeks = max(0, trend.window.last.day - seen.day) / 7
      let count = weeks == 1 ? "1 week" : "\(weeks) weeks"
      let note = uncapitalised(figures.note)
      text =
        ": \(note.hasSuffix(".") ? String(note.dropLast()) : note) (\(count));"
        + " nothing is said of the time after."
    }
    for alert in figures.firing {
      text +=
        " \(capitalised(alert.metric.subject)) was \(direction(alert)) since about "
        + "\(monthWords(alert.onset, asOf: figures.lastFinishedWeek)) when the record stopped."
    }
    return text + " Evidence: thin."
  }

  /// Drift's own reason first; those of the evidence add to it only where it is of another kind.
  private static func limitsFirst(_ figures: LeaderFigures) -> String {
    let (note, recent) = (figures.note, figures.recent)
    let reasons =
      note.isEmpty || figures.status == .changeOfRecord
      ? figures.evidence.reasons : recent.isFallback ? [recent.fallbackWords] : []
    var limits = note.isEmpty ? [] : [note]
    if !reasons.isEmpty { limits.append("The record is thin: \(reasons.joined(separator: "; ")).") }
    let words = limits.joined(separator: " ")
    return ": " + uncapitalised(words) + " " + capitalised(hours(figures))
      + (words.contains(recent.visibleWords) ? "" : sentence(recent.visibleWords))
      + finding(figures) + " Evidence: \(figures.evidence.level.rawValue)."
  }

  /// `last 4 weeks against the usual, hours a week: hands-on 6 (11), ....`
  private static func hours(_ figures: LeaderFigures) -> String {
    guard let now = figures.nowHours else { return "" }
    let usual = figures.usualHours
    let parts = PrintedHours.strands.map { strand in
      "\(strand.words) \(now[strand])" + (usual.map { " (\($0[strand]))" } ?? "")
    }
    return figures.recent.words + (usual == nil ? "" : " against the usual") + ", hours a week: "
      + parts.joined(separator: ", ") + "."
  }

  private static func finding(_ figures: LeaderFigures) -> String {
    let firing = figures.firing
    guard firing.isEmpty else {
      return firing.enumerated().map { index, alert in
        " " + ChangeSentence(of: alert, in: figures, isBalanced: index == 0).text
      }.joined()
    }
    return switch figures.status {
    case .steady: " No change beyond the usual week-to-week variation."
    case .watch: " Something moves, not yet enough to speak of."
    case .tooLittleEvidence: " No change is judged on so little."
    default: ""
    }
  }

  private static func sentence(_ words: String) -> String { " " + capitalised(words) + "." }
}

extension LeaderFigures {
  /// Whether the limits of the record come before its figures.
  var isWeak: Bool {
    evidence.level == .thin || !note.isEmpty
  }
}
