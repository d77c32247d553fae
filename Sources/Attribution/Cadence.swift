import BifocalModel

/// Which direct reports had a one-to-one of late, told apart by fingerprint; only counts leave.
struct Cadence {
  private let reports: [ReportingLine]
  /// The days on which each person was met, in order.
  private var met: [UInt64: [Int]] = [:]
  private var held: [Int]

  init(_ reports: [ReportingLine], _ oneToOnes: [OneToOne], on line: DayLine) {
    self.reports = reports
    held = [Int](repeating: 0, count: line.count)
    for meeting in oneToOnes {
      let day = line.position(at: meeting.start)
      held[day] += 1
      met[meeting.person, default: []].append(line.first.day + day)
    }
    for person in met.keys { met[person]?.sort() }
  }

  /// Enters the counts of every day; O(days × reports).
  ///
  /// A person who left and came back is two lines, of which at most one holds on a day.
  func enter(into days: inout [LeaderDay]) {
    guard !reports.isEmpty else { return }
    for day in days.indices {
      days[day].oneToOnes = held[day]
      days[day].directs = 0
      days[day].directsWithoutOneToOne = day < TeamStanding.days - 1 ? nil : 0
    }
    for report in reports { enter(report, into: &days) }
  }

  private func enter(_ report: ReportingLine, into days: inout [LeaderDay]) {
    let meetings = met[report.person] ?? []
    var next = 0
    var last = Int?.none
    for day in days.indices {
      let date = days[day].date
      while next < meetings.count, meetings[next] <= date.day {
        last = meetings[next]
        next += 1
      }
      guard report.holds(on: date) else { continue }
      days[day].directs = (days[day].directs ?? 0) + 1
      // The first of the days that count: nobody is missed who was no report yet.
      let first = date + (1 - TeamStanding.days)
      guard report.from <= first, last.map({ $0 < first.day }) ?? true else { continue }
      days[day].directsWithoutOneToOne = days[day].directsWithoutOneToOne.map { $0 + 1 }
    }
  }
}
