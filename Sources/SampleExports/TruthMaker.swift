import BifocalModel

/// Says what was planted for one leader.
struct TruthMaker {
  let organisation: Organisation

  func leader(_ leader: Leader) -> SampleTruth.Leader {
    let plan = organisation.plans[leader.index]
    let span = organisation.span
    let off = (0..<span.count).filter { plan.weeks[$0].workdays.count <= 2 }
    return SampleTruth.Leader(
      key: leader.key, name: leader.person.name, field: leader.field.name,
      zone: leader.site.zone, calendar: leader.calendarPath, exporter: leader.exporter.rawValue,
      logsWork: leader.worklogs != nil, drift: plan.drift.map(drift),
      composition: shares(plan.base), driftedComposition: plan.drifted.map(shares),
      absentWeeks: off.map(week), oddWeeks: plan.outliers.keys.sorted().map(week),
      booked: booked(by: leader))
  }

  private func drift(_ plan: DriftPlan) -> SampleTruth.Drift {
    SampleTruth.Drift(
      kind: plan.kind, metric: plan.metric, sign: plan.sign, points: plan.points,
      firstWeek: week(plan.onset), fullWeek: week(plan.full), lastWeek: week(plan.last),
      returns: plan.returns)
  }

  private func week(_ number: Int) -> Week { organisation.span.first.week + number }

  private func shares(_ composition: Composition) -> [SampleTruth.Share] {
    zip(Archetype.strands, composition.shares).map { SampleTruth.Share(strand: $0, share: $1) }
  }

  private func booked(by leader: Leader) -> [SampleTruth.Booked] {
    let span = organisation.span
    var minutes = Array(repeating: ActivityVector(), count: span.count)
    for event in organisation.events[leader.index] where event.status.takesTime {
      minutes[span.number(of: event.day)][event.activity] += event.minutes
    }
    return minutes.enumerated().map { SampleTruth.Booked(week: week($0), minutes: $1) }
  }
}
