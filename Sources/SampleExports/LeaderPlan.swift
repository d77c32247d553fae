import BifocalModel

/// What a leader's weeks are meant to hold, before any event is made.
struct LeaderPlan: Sendable {
  let base: Composition
  let drift: DriftPlan?
  /// Minutes of readable and unreadable work in a week without a day off.
  let usualMinutes: Double
  /// The part of it that nobody can read.
  let unclearShare: Double
  /// Days without work, with what they are.
  let daysOff: [CivilDate: DayOff]
  /// Odd weeks by number.
  let outliers: [Int: Outlier]
  let weeks: [WeekPlan]

  enum DayOff: Sendable { case leave, publicHoliday }

  enum Outlier: CaseIterable, Sendable { case offsite, incident, crunch, conference }

  /// Target minutes of one week.
  struct WeekPlan: Sendable {
    let monday: CivilDate
    let workdays: [CivilDate]
    /// In the order of `Archetype.strands`.
    let minutes: [Double]
    let unclear: Double
  }

  init(
    leader: Leader, drift: DriftPlan?, span: WeekSpan, holidays: Set<CivilDate>, seed: UInt64
  ) {
    var random = SampleRandom(seed: seed, leader: leader.index, purpose: 2)
    self.drift = drift
    var base = Composition(
      weights: leader.archetype.shares.map { $0 * max(0.5, 1 + 0.15 * random.normal()) })
    if let drift { base = base.with(drift.metric, at: drift.base) }
    self.base = base
    usualMinutes =
      random.within(27.5...32.5) * 60 * Double(leader.fteThousandths) / 1_000
    unclearShare = random.within(0.03...0.065)
    daysOff = Self.daysOff(span: span, holidays: holidays, random: &random)
    outliers = Self.outliers(span: span, drift: drift, random: &random)
    var rhythm = WeekRhythm(random: &random)
    var weeks: [WeekPlan] = []
    for week in 0..<span.count {
      let share = drift?.share(in: week)
      let target = share.flatMap { share in drift.map { base.with($0.metric, at: share) } } ?? base
      let monday = span.first + 7 * week
      let workdays = (0..<5).map { monday + $0 }.filter { [daysOff] in daysOff[$0] == nil }
      let mix = rhythm.week(of: monday, around: target, outlier: outliers[week], random: &random)
      let total =
        usualMinutes * Double(workdays.count) / 5
        * SampleRandom.exponential(0.09 * random.normal())
      let unclear = total * unclearShare * random.within(0.5...1.5)
      weeks.append(
        WeekPlan(
          monday: monday, workdays: workdays,
          minutes: mix.shares.map { $0 * (total - unclear) }, unclear: unclear))
    }
    self.weeks = weeks
  }

  /// The mean composition while the drift lasts.
  var drifted: Composition? {
    drift.map { base.with($0.metric, at: $0.base + Double($0.sign * $0.points) / 100) }
  }

  private static func outliers(
    span: WeekSpan, drift: DriftPlan?, random: inout SampleRandom
  ) -> [Int: Outlier] {
    var result: [Int: Outlier] = [:]
    for start in stride(from: 4, to: span.count - 3, by: 22) {
      let week = start + random.below(min(18, span.count - 3 - start))
      result[week] = random.pick(Outlier.allCases)
    }
    return result
  }
}
