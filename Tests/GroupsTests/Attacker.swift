import BifocalModel
import Groups

/// Somebody who knows the roster and who was judged, and wants to learn of a few from what is told.
///
/// Works on the tables alone and with arithmetic of its own.
struct Attacker {
  /// A group that is told of, as the leaders it stands for.
  struct Told {
    var row: GroupFigures
    var members: Set<Int>
    var judged: Set<Int>
    var present: Set<Int>
  }

  let world: World
  let reports: [LeaderReport]

  init(_ world: World, until end: CivilDate = World.end) {
    self.world = world
    reports = world.reports(until: end)
  }

  func told(_ rows: [GroupFigures]) -> [Told] {
    rows.map { row in
      let group = members(row.dimension, row.value, row.month.quarter)
      return Told(
        row: row, members: group, judged: group.filter { isJudged($0, row.month.quarter) },
        present: group.filter {
          isJudged($0, row.month.quarter) && usableWeeks($0, row.month) >= 2
        })
    }
  }

  /// The groups of a month that have no row, as the judged leaders in them.
  func hidden(_ rows: [GroupFigures], in month: Month) -> [Set<Int>] {
    let told = Set(rows.filter { $0.month == month }.map { "\($0.dimension) \($0.value)" })
    var groups: [Set<Int>] = []
    for dimension in GroupDimension.allCases {
      let values = Set(reports.map { dimension.value(of: term($0, month.quarter)) })
      for value in values.subtracting([""]).sorted() where !told.contains("\(dimension) \(value)") {
        groups.append(
          members(dimension, value, month.quarter).filter { isJudged($0, month.quarter) })
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  func isOpen(_ leader: Int, _ metric: Metric, _ sign: Int, _ month: Month) -> Bool {
    let last = month.weeks.upperBound
    return reports[leader].judgement.alerts.contains {
      $0.metric == metric && $0.sign == sign && $0.raised.index <= last
        && ($0.ended?.index ?? .max) > last
    }
  }

  /// Whether some combination of sets, with any weights, is not zero and touches leaders of `few`
  /// only: then a sum over sets tells of them. That is so where the sets lose rank without them.
  static func isolates(_ few: Set<Int>, _ sets: [Set<Int>], leaders: Int) -> Bool {
    func matrix(_ columns: [Int]) -> [[Double]] {
      sets.map { set in columns.map { set.contains($0) ? 1 : 0 } }
    }
    let all = Array(0..<leaders)
    return rank(matrix(all.filter { !few.contains($0) })) < rank(matrix(all))
  }

  /// Whether a sum over a group follows exactly from sums over others: it adds no rank.
  static func spans(_ group: Set<Int>, _ sets: [Set<Int>], leaders: Int) -> Bool {
    func rank(of sets: [Set<Int>]) -> Int {
      Self.rank(sets.map { set in (0..<leaders).map { set.contains($0) ? 1 : 0 } })
    }
    return rank(of: sets + [group]) == rank(of: sets)
  }

  private static func rank(_ matrix: [[Double]]) -> Int {
    var rows = matrix
    var rank = 0
    for column in rows.first?.indices ?? 0..<0 {
      let rest = rank..<rows.count
      guard
        let pivot = rest.max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
        abs(rows[pivot][column]) > 1e-9
      else { continue }
      rows.swapAt(rank, pivot)
      for row in (rank + 1)..<max(rank + 1, rows.count) where rows[row][column] != 0 {
        let factor = rows[row][column] / rows[rank][column]
        for index in rows[row].indices { rows[row][index] -= factor * rows[rank][index] }
      }
      rank += 1
    }
    return rank
  }

  private func members(_ dimension: GroupDimension, _ value: String, _ quarter: Month) -> Set<Int> {
    Set(
      reports.indices.filter {
        reports[$0].trend.leader.terms[0].from <= quarter.first
          && dimension.value(of: term(reports[$0], quarter)) == value
      })
  }

  private func term(_ report: LeaderReport, _ quarter: Month) -> LeaderProfile.Term {
    report.trend.leader.term(on: quarter.first)
  }

  private func isJudged(_ leader: Int, _ quarter: Month) -> Bool {
    let before = quarter.weeks.lowerBound - 1
    return reports[leader].judgement.weeks.contains {
      $0.week.index == before && [.steady, .watch, .drifting].contains($0.status)
    }
  }

  private func usableWeeks(_ leader: Int, _ month: Month) -> Int {
    reports[leader].judgement.weeks.count { month.weeks.contains($0.week.index) && $0.isUsable }
  }
}
