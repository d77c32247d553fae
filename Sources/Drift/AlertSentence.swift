import BifocalModel

/// What a reviewer reads of an alert; holds no name and no title.
struct AlertSentence {
  let alert: DriftAlert
  let end: Episode.End?
  /// The last week that belongs to the drift, and the last that was judged.
  let last: Week
  let now: Week
  /// Readable hours of a usable week since the onset.
  let hoursAWeek: Double
  let resolveWeeks: Int

  var text: String { "\(start): \(levels); \(size). \(weeks). \(outlook)." }

  private var start: String {
    let what = alert.metric.words.sentenceStart
    let direction = alert.sign > 0 ? "higher" : "lower"
    let onset = "about \(MonthPart(alert.onset).words(asOf: now))\(range)"
    guard end != nil else { return "\(what) \(direction) since \(onset)" }
    let verb = alert.metric == .oneToOne ? "were" : "was"
    return "\(what) \(verb) \(direction) from \(onset) to \(MonthPart(last).words(asOf: now))"
  }

  private var range: String {
    let from = MonthPart(alert.onsetRange.lowerBound)
    let to = MonthPart(alert.onsetRange.upperBound)
    return from == to ? "" : " (\(from.words(asOf: now)) to \(to.words(asOf: now)))"
  }

  private var levels: String {
    "\(PlainNumber.percent(alert.share)) of readable time, usually "
      + PlainNumber.percent(alert.usualShare)
  }

  /// The difference of the two percentages as they are printed, so that a reader's sum is right.
  private var size: String {
    let points = abs(PlainNumber.points(alert.share) - PlainNumber.points(alert.usualShare))
    let hours = PlainNumber.tenths(abs(alert.size) * hoursAWeek)
    return "\(points) points, about \(hours) hours a week"
  }

  private var weeks: String {
    let missing = alert.missingWeeks > 0 ? ", \(alert.missingWeeks) missing" : ""
    return "\(PlainNumber.weeks(alert.usableWeeks)) of data\(missing)"
  }

  private var outlook: String {
    let near = resolveWeeks == 3 ? "three weeks" : PlainNumber.weeks(resolveWeeks)
    return switch end {
    case nil: "Would clear after \(near) near the usual"
    case .cleared: "Cleared after \(near) near the usual"
    case .lasted: "It has lasted so long that it is the usual now"
    case .restarted: "It ended where a new usual began"
    }
  }
}
