import BifocalModel
import BifocalTestSupport
import Groups

/// Leaders made by hand with constant or random weeks, as the stages before would hand them on.
struct World {
  struct Person {
    var key: String
    var terms: [LeaderProfile.Term]
    /// Minutes of strategic, craft and people by week.
    var minutes: [Int: [Int]] = [:]
    /// Weeks that are too thin to be judged.
    var thin: Set<Int> = []
    var alerts: [(metric: Metric, sign: Int, raised: Int, ended: Int?)] = []
  }

  static let first = day("2024-10-07").week
  /// A Sunday: with it the last week of September 2025 is over.
  static let end = day("2025-09-28")

  var people: [Person] = []

  static func day(_ iso: String) -> CivilDate {
    guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
    return date
  }

  static func term(
    _ values: [GroupDimension: String], from: String? = nil
  ) -> LeaderProfile.Term {
    var term = LeaderProfile.Term()
    if let from { term.from = day(from) }
    term.department = values[.department] ?? ""
    term.level = values[.level] ?? ""
    term.role = values[.role] ?? ""
    term.field = values[.field] ?? ""
    term.manager = values[.manager] ?? ""
    return term
  }

  /// The same hours in every week.
  mutating func add(
    _ key: String, _ values: [GroupDimension: String], hours: [Int] = [10, 10, 5]
  ) {
    var person = Person(key: key, terms: [Self.term(values)])
    for week in Self.first.index...Self.end.week.index {
      person.minutes[week] = hours.map { $0 * 60 }
    }
    people.append(person)
  }

  /// What a run says whose window ends on a day.
  func reports(until end: CivilDate = end) -> [LeaderReport] {
    people.map { Self.report(of: $0, until: end) }
  }

  func analyzed(until end: CivilDate = end, _ options: GroupOptions = GroupOptions())
    -> GroupReport
  {
    GroupAnalyzer(options: options).transform(reports(until: end))
  }

  private static func report(of person: Person, until end: CivilDate) -> LeaderReport {
    let window = DataWindow(last: end)
    let balances = (first.index...end.week.index).map { index -> WeeklyBalance in
      let week = Week(index: index)
      var balance = WeeklyBalance(week: week, isFinished: window.isFinished(week))
      let minutes = person.minutes[index] ?? [0, 0, 0]
      balance.minutes[.roadmap] = minutes[0]
      balance.minutes[.delivery] = minutes[1]
      balance.minutes[.oneToOne] = minutes[2]
      balance.insideHours = balance.minutes
      balance.capacity = 40 * 60
      return balance
    }
    let judgements = balances.map { balance -> DriftJudgement.WeekJudgement in
      let week = balance.week.index
      let isUsable = balance.isFinished && balance.accounted > 0 && !person.thin.contains(week)
      let status: DriftStatus =
        week - first.index < 8 ? .tooYoung : isUsable ? .steady : .tooLittleEvidence
      return DriftJudgement.WeekJudgement(
        week: balance.week, isUsable: isUsable, status: status, baseline: [], up: [:], down: [:])
    }
    let last = balances.last { $0.isFinished }?.week.index ?? first.index
    let alerts = person.alerts.filter { $0.raised <= last }.enumerated().map { number, alert in
      Self.alert(alert, of: person.key, number: number, last: last)
    }
    let weeks = balances.map {
      WeekTrend(
        balance: $0, weeksInWindow: 1, minutes: $0.minutes, capacity: $0.capacity,
        insideHours: $0.accounted, macroShare: nil, usualLevel: [:], slope: [:])
    }
    return LeaderReport(
      key: person.key, name: person.key,
      trend: Trend(
        leader: LeaderProfile(key: person.key, name: person.key, terms: person.terms),
        window: window, lastSeen: end, weeks: weeks),
      judgement: DriftJudgement(
        leader: person.key, status: judgements.last?.status ?? .tooYoung, weeks: judgements,
        alerts: alerts),
      ledger: TimeLedger(), notes: [:])
  }

  private static func alert(
    _ alert: (metric: Metric, sign: Int, raised: Int, ended: Int?), of key: String, number: Int,
    last: Int
  ) -> DriftAlert {
    let raised = Week(index: alert.raised)
    let ended = alert.ended.flatMap { $0 <= last ? Week(index: $0) : nil }
    return DriftAlert(
      id: "\(key)-\(number)", leader: key, metric: alert.metric, sign: alert.sign, episode: 1,
      raised: raised, onset: raised, onsetRange: raised...raised, share: 0.4, usualShare: 0.2,
      statistic: 6, level: .alert, state: ended == nil ? .firing : .resolved, ended: ended,
      usableWeeks: 4, missingWeeks: 0, baseline: [], sentence: "")
  }
}

extension World {
  /// People in random groups that nest and cross, some thin, some absent for months, some drifting.
  static func random(seed: UInt64, people count: Int) -> World {
    var generator = SeededGenerator(seed: seed)
    let departments = Int.random(in: 1...3, using: &generator)
    var world = World()
    for number in 0..<count {
      let department = Int.random(in: 0..<departments, using: &generator)
      let role = Int.random(in: 0..<3, using: &generator)
      let values: [GroupDimension: String] = [
        .department: "D\(department)",
        // Nearly the same as the department, and nearly a part of it.
        .level: Int.random(in: 0..<6, using: &generator) == 0 ? "L9" : "L\(department)",
        .role: "R\(role)",
        .field: Int.random(in: 0..<4, using: &generator) == 0 ? "" : "F\(role / 2)",
        .manager: "D\(department)M\(Int.random(in: 0..<2, using: &generator))",
      ]
      world.add("l\(number)", values)
      for week in first.index...end.week.index {
        world.people[number].minutes[week] = (0..<3).map { _ in
          Int.random(in: 60...1_200, using: &generator)
        }
      }
      world.people[number].disturb(&generator)
    }
    return world
  }
}

extension World.Person {
  fileprivate mutating func disturb(_ generator: inout SeededGenerator) {
    if Int.random(in: 0..<5, using: &generator) == 0 {
      let start = Int.random(
        in: World.first.index...World.end.week.index - 10, using: &generator)
      thin = Set(start..<start + Int.random(in: 3...12, using: &generator))
    }
    for metric in Metric.allCases where Int.random(in: 0..<2, using: &generator) == 0 {
      let raised = Int.random(
        in: World.first.index + 10...World.end.week.index, using: &generator)
      let lasts = Bool.random(using: &generator)
      alerts.append(
        (metric, Bool.random(using: &generator) ? 1 : -1, raised, lasts ? nil : raised + 9))
    }
  }
}
