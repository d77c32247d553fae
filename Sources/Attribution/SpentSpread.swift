import BifocalModel

/// `Time Spent` of tickets without worklogs, spread over the working days before each was resolved.
///
/// `Time Spent` is the sum of what was logged. Where the worklogs are at hand they say whose time
/// it is, be it another's than the assignee's.
///
/// The ticket says how long and not when. Ten working days, two weeks of work, keep it near its end
/// without piling it on one day; a leader's days off and leave get none of it.
struct SpentSpread {
  static let workingDays = 10
  /// How far back working days are looked for: a leave longer than this gets fewer of them.
  static let daysBack = 70

  /// The parts inside the window.
  private(set) var parts: [LoggedTime] = []

  init(_ intake: inout Intake, onLeave: DateRanges, loggedByAnybody: Set<Hash128>) {
    for item in intake.spent {
      let isLogged =
        item.subject.isStated
        && (intake.loggedSubjects.contains(item.subject)
          || loggedByAnybody.contains(item.subject))
      spread(item, isRepeat: isLogged, &intake, onLeave)
    }
  }

  var firstDate: CivilDate? { parts.map(\.date).min() }

  private mutating func spread(
    _ item: ScoredItem, isRepeat: Bool, _ intake: inout Intake, _ onLeave: DateRanges
  ) {
    let standing = Standing(item, countTentative: intake.options.countTentative)
    let resolved = intake.days.date(at: item.start)
    for (date, seconds) in Self.shares(of: item, resolved: resolved, intake.days, onLeave) {
      guard intake.window.contains(date) else {
        intake.ledger.outsideWindow += seconds
        continue
      }
      guard let (isPrivate, isAbsence) = intake.setAside(seconds, standing) else { continue }
      guard !isRepeat else {
        intake.ledger.overlap += seconds
        continue
      }
      parts.append(
        LoggedTime(
          date: date, range: nil, seconds: seconds, kind: intake.kind(of: item, on: date),
          isPrivate: isPrivate, isAbsence: isAbsence, subject: item.subject, isFirst: false,
          reading: TitleReading(item, isPrivate: isPrivate)))
    }
    if isRepeat { intake.notes.add("spent_repeats", 1) }
    if !isRepeat, case .counted = standing { intake.countedSpent.append(resolved) }
  }

  /// Equal whole seconds, the earliest days one more where they do not come out even.
  private static func shares(
    of item: ScoredItem, resolved: CivilDate, _ days: LocalDays, _ onLeave: DateRanges
  ) -> [(date: CivilDate, seconds: Int)] {
    let dates = Array(
      (1...daysBack).lazy.map { resolved + -$0 }
        .filter { days.isWorkingDay($0) && !onLeave.contains($0) }
        .prefix(workingDays))
    let targets = dates.isEmpty ? [resolved] : dates.reversed()
    let seconds = max(0, item.seconds)
    let (share, left) = seconds.quotientAndRemainder(dividingBy: targets.count)
    return targets.enumerated()
      .map { (date: $1, seconds: share + ($0 < left ? 1 : 0)) }
      .filter { $0.seconds > 0 }
  }
}
