import BifocalModel
import BifocalTestSupport
import Reporting

/// Reports made by hand, small enough to be worked out on paper.
enum Fixture {
  /// A Sunday, so that the week before it is finished.
  static let last = day("2025-11-02")
  static let policy = Policy(name: "general", hash: Hash128(high: 1, low: 2))

  static func day(_ iso: String) -> CivilDate {
    guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
    return date
  }

  /// The week that is `back` weeks before the last finished one.
  static func week(_ back: Int) -> Week { last.week + -back }

  static func minutes(_ hours: [Activity: Double]) -> ActivityVector {
    var vector = ActivityVector()
    for (activity, value) in hours { vector[activity] = Int((value * 60).rounded()) }
    return vector
  }

  /// A week whose accounted time lies inside working hours but for `late` hands-on minutes.
  static func balance(
    _ back: Int, _ hours: [Activity: Double], capacity: Double = 38, late: Int = 0
  ) -> WeeklyBalance {
    var balance = WeeklyBalance(week: week(back), isFinished: back >= 0)
    balance.minutes = minutes(hours)
    balance.insideHours = balance.minutes
    balance.insideHours[.delivery] -= late
    balance.timed = balance.minutes
    balance.meeting = balance.minutes
    balance.capacity = Int(capacity * 60)
    balance.items = balance.accounted / 30
    return balance
  }

  static func trend(_ balances: [WeeklyBalance], key: String, lastSeen: CivilDate? = last) -> Trend
  {
    let weeks = balances.indices.map { index -> WeekTrend in
      let window = balances[max(0, index - 3)...index]
      return WeekTrend(
        balance: balances[index], weeksInWindow: window.count { $0.accounted > 0 },
        minutes: window.reduce(ActivityVector()) { $0 + $1.minutes },
        capacity: window.reduce(0) { $0 + $1.capacity },
        insideHours: window.reduce(0) { $0 + $1.insideHours.accounted },
        macroShare: 0.4321, usualLevel: [.handsOn: 0.1...0.25], slope: [.handsOn: -0.00123])
    }
    return Trend(
      leader: LeaderProfile(key: key, name: key, terms: []), window: DataWindow(last: last),
      lastSeen: lastSeen, weeks: weeks, months: periods(balances, CalendarPeriod.month),
      quarters: periods(balances, CalendarPeriod.quarter))
  }

  /// Weeks by the period of their Mondays, as if no period began inside a week.
  private static func periods(
    _ balances: [WeeklyBalance], _ period: (CivilDate) -> CalendarPeriod
  ) -> [PeriodBalance] {
    let grouped = Dictionary(grouping: balances) { period($0.week.monday) }
    return grouped.sorted { $0.key < $1.key }.map { period, weeks in
      PeriodBalance(
        period: period, from: period.first, to: period.last, isFinished: true,
        tally: weeks.reduce(into: TimeTally()) { $0 += $1.tally })
    }
  }

  static func alert(
    _ metric: Metric = .handsOn, sign: Int = -1, onset: String = "2025-09-15", size: Double = 0.16,
    state: DriftAlert.State = .firing, baseline: [Week] = []
  ) -> DriftAlert {
    let onset = day(onset).week
    return DriftAlert(
      id: "a-\(metric.rawValue)-\(sign)", leader: "dana", metric: metric, sign: sign, episode: 1,
      raised: week(2), onset: onset, onsetRange: (onset + -2)...(onset + 2),
      share: 0.2, usualShare: 0.2 - size * Double(sign), statistic: 7.25, level: .alert,
      state: state, ended: state == .firing ? nil : week(1), usableWeeks: 6, missingWeeks: 1,
      baseline: baseline, sentence: "Hands-on share fell.")
  }

  /// `usual` names the positions in `balances` that make the usual; weeks with less than
  /// `usableHours` are judged by nobody.
  static func leader(
    _ key: String, name: String = "Dana", _ balances: [WeeklyBalance],
    usual: Range<Int> = 0..<0, status: DriftStatus = .steady, alerts: [DriftAlert] = [],
    lastSeen: CivilDate? = last, notes: [String: Int] = [:], note: String = "",
    usableHours: Int = 0
  ) -> LeaderReport {
    let baseline = usual.map { balances[$0].week }
    let weeks = balances.map { balance in
      DriftJudgement.WeekJudgement(
        week: balance.week,
        isUsable: balance.isFinished && balance.accounted > 60 * usableHours, status: status,
        baseline: baseline, up: [.handsOn: 0.5], down: [.handsOn: 5.4321])
    }
    return LeaderReport(
      key: key, name: name, trend: trend(balances, key: key, lastSeen: lastSeen),
      judgement: DriftJudgement(
        leader: key, status: status, weeks: weeks, alerts: alerts, note: note),
      ledger: TimeLedger(), notes: notes)
  }

  static func leader(
    _ balances: some Sequence<WeeklyBalance>, usual: Range<Int> = 0..<0,
    status: DriftStatus = .steady, alerts: [DriftAlert] = [], lastSeen: CivilDate? = last,
    note: String = "", usableHours: Int = 0
  ) -> LeaderReport {
    leader(
      "dana", Array(balances), usual: usual, status: status, alerts: alerts, lastSeen: lastSeen,
      note: note, usableHours: usableHours)
  }

  static func report(
    _ leaders: [LeaderReport], audience: Audience = .coach, purpose: String = "coaching",
    files: [FileReport] = [], diagnostics: [Diagnostic] = [], run: String = "r1"
  ) -> RunReport {
    var records = RecordLedger()
    records.records = 10
    records.used = 7
    records.rejected = 2
    records.setAside = ["cancelled": 1]
    records.unmatched = ["Pat Doe": RecordLedger.Unmatched(rows: 3, seconds: 5_400)]
    return RunReport(
      pipeline: "review", audience: audience, purpose: purpose, policy: policy,
      asOf: last + 1, zone: "Europe/Berlin", window: DataWindow(last: last), leaders: leaders,
      files: files, diagnostics: diagnostics, bytes: ByteLedger(), records: records,
      time: TimeLedger(),
      identity: RunIdentity(
        id: run, started: "2025-11-03T02:00:0\(run.count)Z", seconds: Double(run.count),
        jobs: run.count,
        version: "1.0.0"))
  }

  static let writer = ReportWriter { bytes in
    var hash = Hash128()
    hash.combine(bytes.span)
    return hash.hex
  }

  static func outputs(_ report: RunReport) throws -> [String: String] {
    let files = try writer.transform(report)
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }
}

extension Fixture {
  static let before: [Activity: Double] = [
    .delivery: 11, .ceremony: 3, .roadmap: 3, .performance: 6, .oneToOne: 4, .coaching: 2,
    .admin: 2, .unclear: 2,
  ]
  static let now: [Activity: Double] = [
    .delivery: 6, .ceremony: 3, .roadmap: 3, .performance: 9, .oneToOne: 5, .coaching: 3,
    .admin: 2, .unclear: 2,
  ]

  /// Twenty weeks as they were and then four as they are.
  static func shifted(
    from before: [Activity: Double] = before, to now: [Activity: Double] = now,
    capacity: Double = 38, recent: Int = 4
  ) -> [WeeklyBalance] {
    (recent..<recent + 20).reversed().map { balance($0, before) }
      + (0..<recent).reversed().map { balance($0, now, capacity: capacity) }
  }

  /// The leader of the design's example.
  static let dana = leader(
    shifted(), usual: 0..<20, status: .drifting,
    alerts: [alert(baseline: (4..<24).reversed().map(week))])

  /// Leaders with random weeks, among them empty, unfinished and unreadable ones.
  static func random(seed: UInt64, leaders: Int = 3) -> RunReport {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<leaders).map { number in
      let count = Int.random(in: 1...30, using: &generator)
      let balances = (0..<count).reversed().map { back -> WeeklyBalance in
        var balance = WeeklyBalance(week: week(back - 1), isFinished: back >= 1)
        balance.capacity = Int.random(in: 0...2_400, using: &generator)
        balance.notAvailable = Int.random(in: 0...300, using: &generator)
        guard Int.random(in: 0..<8, using: &generator) > 0 else { return balance }
        for activity in Activity.allCases where activity.isAccounted {
          guard Bool.random(using: &generator) else { continue }
          balance.minutes[activity] = Int.random(in: 0...400, using: &generator)
          balance.insideHours[activity] = Int.random(
            in: 0...balance.minutes[activity], using: &generator)
        }
        return balance
      }
      let usual = Int.random(in: 0...count, using: &generator)
      return leader(
        "l\(number)", name: "L\(number)", balances, usual: 0..<usual,
        status: DriftStatus.allCases.randomElement(using: &generator) ?? .steady,
        alerts: Metric.allCases.filter { _ in Bool.random(using: &generator) }.map {
          alert($0, sign: Bool.random(using: &generator) ? 1 : -1)
        })
    }
    return report(all)
  }
}
