import BifocalModel

/// One firing change in words: what, since when, and, where asked for, what took the time.
struct ChangeSentence {
  let text: String

  /// `isBalanced` where the hours are to be accounted for, which is said once of a leader.
  init(of alert: DriftAlert, in figures: LeaderFigures, isBalanced: Bool) {
    let since = monthWords(alert.onset, asOf: figures.lastFinishedWeek)
    var text = "\(capitalised(alert.metric.subject)) \(direction(alert)) since about \(since)"
    if isBalanced, let balance = Self.balance(of: alert, in: figures) { text += "; \(balance)" }
    self.text = text + "."
  }

  /// Where the metric's printed change went to or came from, in whole hours a week.
  ///
  /// Printed strands add up to the printed total, so what moved the other way, with the visible
  /// week as one more mover, is never less than the change; it is shared out among them, so that
  /// the hours named add up to it and none is more than that part's own change as printed.
  private static func balance(of alert: DriftAlert, in figures: LeaderFigures) -> String? {
    guard !figures.recent.isFallback, let now = figures.nowHours, let usual = figures.usualHours
    else { return nil }
    let change = (now[alert.metric] - usual[alert.metric]) * alert.sign
    guard change > 0, figures.comparison.scaledChange(alert.metric.part) * alert.sign > 0 else {
      return "the recent weeks are back near the usual hours"
    }
    let moved = parts(beside: alert).map { part in
      (
        words: part.words, hours: (part.hours(now) - part.hours(usual)) * part.sign,
        exact: figures.comparison.scaledChange(part.minutes) * part.sign
      )
    }
    let movers = moved.filter { $0.hours > 0 }.sorted { $0.exact > $1.exact }
    let whole = movers.reduce(0) { $0 + $1.hours }
    guard whole > 0 else { return nil }
    let hours = LargestRemainder.parts(
      movers.map { $0.hours * change }, divisor: whole, total: change)
    let named = zip(movers.map(\.words), hours).filter { $0.1 > 0 }
    return sentence(named.map { (words: $0.0, hours: $0.1) }, isLower: alert.sign < 0)
  }

  private static let most = 3

  /// `steering took 3 h, people 2`; past the third the movers are taken together.
  private static func sentence(_ named: [(words: String, hours: Int)], isLower: Bool) -> String? {
    guard let first = named.first else { return nil }
    let rest = named.dropFirst(most).reduce(0) { $0 + $1.hours }
    let start = isLower ? "\(first.words) took" : "it came from \(first.words)"
    let further =
      named.dropFirst().prefix(most - 1).map { "\($0.words) \($0.hours)" }
      + (rest > 0 ? ["the rest \(rest)"] : [])
    return (["\(start) \(first.hours) h"] + further).joined(separator: ", ")
  }

  /// A part of the week beside the metric, or the week itself.
  private struct Part {
    var words: String
    /// Turns a change that makes room for the metric's, or fills the room it left, positive.
    var sign: Int
    var minutes: (ActivityVector) -> Int
    var hours: (PrintedHours) -> Int
  }

  /// What can make up for the change: together with the metric the strands are the whole week.
  private static func parts(beside alert: DriftAlert) -> [Part] {
    let week = Part(
      words: alert.sign < 0 ? "a shorter visible week" : "a longer visible week",
      sign: alert.sign, minutes: { $0.accounted }, hours: { $0.total })
    return PrintedHours.strands.compactMap { strand in
      switch (alert.metric, strand) {
      case (.handsOn, .handsOn), (.strategic, .direction), (.strategic, .steering): nil
      case (.oneToOne, .people):
        Part(
          words: "other people time", sign: -alert.sign,
          minutes: { $0[Strand.people] - $0[Activity.oneToOne] },
          hours: { $0[Strand.people] - $0[Activity.oneToOne] })
      default:
        Part(
          words: strand.words, sign: -alert.sign, minutes: { $0[strand] }, hours: { $0[strand] })
      }
    } + [week]
  }
}

extension Metric {
  /// The metric at the head of a sentence.
  var subject: String { self == .oneToOne ? "one-to-one time" : words }
}

/// `lower` or `higher`.
func direction(_ alert: DriftAlert) -> String { alert.sign < 0 ? "lower" : "higher" }
