import BifocalModel

/// Gathers what the leaders logged, and some of what their reports did, by the file's time.
struct WorklogCollector {
  let organisation: Organisation

  func worklogs() -> [Worklog] {
    var logs: [Worklog] = []
    for (leader, events) in zip(organisation.leaders, organisation.events) {
      guard let habit = leader.worklogs else { continue }
      var random = SampleRandom(seed: organisation.seed, leader: leader.index, purpose: 8)
      let zone = organisation.zone(of: leader)
      for event in events {
        guard let ticket = organisation.ticket(of: event, by: leader) else { continue }
        let log = Worklog(
          author: leader.person, leader: leader.key, ticket: ticket, minutes: event.minutes,
          day: event.day, local: local(event, habit: habit, zone: zone))
        logs.append(log)
        if random.chance(0.07), let colleague = random.pick(leader.reports) {
          logs.append(
            Worklog(
              author: colleague, leader: "", ticket: ticket, minutes: 30 * random.within(1...8),
              day: event.day, local: event.day.day * 86_400))
        }
      }
    }
    let order = logs.indices.sorted { (logs[$0].local, $0) < (logs[$1].local, $1) }
    return order.map { logs[$0] }
  }

  /// Whoever logs only days writes the day as they see it, whatever the file's zone.
  private func local(_ event: Event, habit: Leader.WorklogHabit, zone: ZoneRules) -> Int {
    guard habit == .timed else { return event.day.day * 86_400 }
    let instant = zone.instant(local: event.day.day * 86_400 + event.start * 60).instant
    return organisation.ticketZone.local(instant)
  }
}
