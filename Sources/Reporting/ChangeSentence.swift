import BifocalModel

/// One firing change in words: what, since when, and what took the time.
struct ChangeSentence {
  let text: String

  init(of alert: DriftAlert, in figures: LeaderFigures) {
    let since = monthWords(alert.onset.monday, in: figures.report.trend.window.last)
    var text = "\(capitalised(alert.metric.subject)) \(direction(alert)) since about \(since)"
    if let balance = Self.balance(of: alert, in: figures) { text += "; \(balance)" }
    self.text = text + "."
  }

  /// Where the time went to or came from over the recent weeks, in whole hours a week.
  ///
  /// Exact differences decide which parts are named and in which order; the hours are the printed
  /// ones, now less usual, so that the paragraph agrees with itself.
  private static func balance(of alert: DriftAlert, in figures: LeaderFigures) -> String? {
    guard let now = figures.nowHours, let usual = figures.usualHours else { return nil }
    let own = (now[alert.metric] - usual[alert.metric]) * alert.sign
    guard own > 0, figures.comparison.scaledChange(alert.metric.part) * alert.sign > 0 else {
      return "the recent weeks are back near the usual hours"
    }
    let moved = others(than: alert.metric).map { part in
      (
        words: part.words, exact: figures.comparison.scaledChange(part.minutes) * -alert.sign,
        hours: (part.hours(now) - part.hours(usual)) * -alert.sign
      )
    }
    let named = moved.filter { $0.exact > 0 && $0.hours > 0 }.sorted { $0.exact > $1.exact }
    var phrases: [String] = []
    if let first = named.first {
      let verb = alert.sign < 0 ? "\(first.words) took" : "it came from \(first.words)"
      let rest = named.dropFirst().prefix(2).map { "\($0.words) \($0.hours)" }
      phrases.append((["\(verb) \(first.hours) h"] + rest).joined(separator: ", "))
    }
    let change = now.total - usual.total
    if change.magnitude >= 2 {
      let length = change < 0 ? "shorter" : "longer"
      phrases.append("the visible week is \(change.magnitude) h \(length)")
    }
    return phrases.isEmpty ? nil : phrases.joined(separator: "; ")
  }

  /// A part of the week beside the metric: together they are the rest of the week.
  private struct Part {
    var words: String
    var minutes: (ActivityVector) -> Int
    var hours: (PrintedHours) -> Int
  }

  private static func others(than metric: Metric) -> [Part] {
    PrintedHours.strands.compactMap { strand in
      switch (metric, strand) {
      case (.handsOn, .handsOn), (.strategic, .direction), (.strategic, .steering): nil
      case (.oneToOne, .people):
        Part(
          words: "other people time",
          minutes: { $0[Strand.people] - $0[Activity.oneToOne] },
          hours: { $0[Strand.people] - $0[Activity.oneToOne] })
      default: Part(words: strand.words, minutes: { $0[strand] }, hours: { $0[strand] })
      }
    }
  }
}

extension Metric {
  /// The metric at the head of a sentence.
  var subject: String { self == .oneToOne ? "one-to-one time" : words }
}

/// `lower` or `higher`.
func direction(_ alert: DriftAlert) -> String { alert.sign < 0 ? "lower" : "higher" }

func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

/// `mid-September`, with the year where it is not that of `last`.
func monthWords(_ date: CivilDate, in last: CivilDate) -> String {
  let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  let (year, month, day) = date.components
  let part = day <= 10 ? "early " : day <= 20 ? "mid-" : "late "
  return part + names[month - 1] + (year == last.components.year ? "" : " \(year)")
}
