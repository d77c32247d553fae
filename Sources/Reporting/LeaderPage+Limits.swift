import BifocalModel

/// What a reader has to know before the figures: what is missing from them and why.
extension LeaderPage {
  var limits: [String] {
    guard !figures.hasNoData else { return ["No data on record."] + absentMeasures }
    let note = figures.note.isEmpty ? [] : [MarkdownText.escaped(figures.note)]
    var limits = ["The record shows part of a week and says little about that part."]
    limits += note + visible + unreadable + hidden + weeksWithoutData + absentMeasures + notes
    limits += figures.evidence.reasons.map { "Evidence is thin: \($0)." }
    return limits
  }

  private var visible: [String] {
    guard !figures.recent.balances.isEmpty else { return ["No recent week holds data."] }
    var lines = [capitalised(figures.recent.visibleWords) + ", hours a week."]
    if figures.audience == .hr {
      lines.append("Time outside working hours is not shown to hr, so this is an upper bound.")
    }
    return lines
  }

  /// Sums over the recent weeks, in hours a week.
  private var unreadable: [String] {
    let weeks = figures.recent.balances
    guard !weeks.isEmpty else { return [] }
    let sentences: [(Int, String)] = [
      (figures.recent.minutes[Activity.unclear], "of rows that nobody can read"),
      (weeks.reduce(0) { $0 + $1.estimated.accounted }, "placed by estimate"),
      (weeks.reduce(0) { $0 + $1.conflict }, "booked more than once and shared out"),
      (weeks.reduce(0) { $0 + $1.notAvailable }, "private or away, not looked into"),
    ]
    return sentences.filter { $0.0 > 0 }.map { minutes, words in
      let tenths = LargestRemainder.whole([minutes], divisor: 6 * weeks.count)
      return "\(FixedDecimal.text(scaled: tenths, places: 1)) h a week \(words)."
    }
  }

  private var hidden: [String] {
    StructureShare.sentence(of: [figures.report]).map { [$0] } ?? []
  }

  private var weeksWithoutData: [String] {
    let weeks = figures.finished.suffix(13).map(\.balance)
    let empty = weeks.count { $0.accounted == 0 }
    var lines: [String] = []
    if empty > 0 { lines.append("\(empty) of the last \(weeks.count) weeks without data.") }
    let thin = figures.recent.thin
    if thin > 0, !figures.recent.isFallback {
      lines.append(
        "\(thin) of the last \(figures.recent.finished.count) weeks with too little data to be"
          + " compared, and in no figure of now.")
    }
    if figures.report.trend.weeks.last?.balance.isFinished == false {
      lines.append("The last week is not finished: shown, never judged.")
    }
    return lines
  }

  private var absentMeasures: [String] {
    var lines: [String] = []
    if !measures.hasTouches {
      lines.append("Ticket touches are absent: no export in this run has any.")
    }
    if !measures.hasOutcomes {
      lines.append("Links to outcomes are absent: no hour in this run is linked to one.")
    }
    lines += absentCompany
    return lines
  }

  /// Counts by name, in the order of their names.
  private var notes: [String] {
    let words = [
      "overbooked_days": "days with more logged than the day has free hours",
      "long_items": "items longer than option long_hours",
      "all_day_not_busy": "whole-day rows that do not say busy, and take no time",
      "all_day_too_long": "whole-day rows longer than 62 days, which fill no hours",
      "clock_gap": "times in an hour that daylight saving skips",
      "clock_overlap": "times in an hour that daylight saving repeats",
    ]
    return figures.report.notes.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map {
      "\($0.value) \(words[$0.key] ?? MarkdownText.escaped($0.key.replacing("_", with: " ")))."
    }
  }
}
