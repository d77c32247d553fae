public import BifocalModel

/// What may be said of groups of leaders, from the finished figures of each.
///
/// The order of the leaders does not matter.
public struct GroupAnalyzer: Transformer {
  private let options: GroupOptions

  public init(options: GroupOptions = GroupOptions()) { self.options = options }

  /// The leaders of one run, all with the same window.
  public func transform(_ input: [LeaderReport]) -> GroupReport {
    let records = input.map(LeaderRecord.init)
    var report = GroupReport()
    for quarter in quarters(records) {
      let months = (0..<3).map { quarter + $0 }.filter { isFinished($0, records) }
      guard !months.isEmpty else { continue }
      let panel = QuarterPanel(quarter: quarter, records: records, options: options)
      for month in months {
        let table = MonthTable(month, panel: panel, options: options)
        report.groups += table.rows.sorted { precedes($0, $1) }
        report.withheld.rows += table.withheld.rows
        report.withheld.hours += table.withheld.hours
        report.withheld.shares += table.withheld.shares
      }
    }
    let cohorts = Cohorts(records, options: options)
    report.cohorts = cohorts.rows
    report.withheld.cohorts = cohorts.withheld
    return report
  }

  /// Those that hold a week of some leader.
  private func quarters(_ records: [LeaderRecord]) -> [Month] {
    let weeks = records.flatMap { $0.report.trend.weeks.map(\.balance.week) }
    guard let first = weeks.min(), let last = weeks.max() else { return [] }
    let (start, end) = (Month(of: first).quarter, Month(of: last).quarter)
    return stride(from: start.index, through: end.index, by: 3).map(Month.init(index:))
  }

  private func isFinished(_ month: Month, _ records: [LeaderRecord]) -> Bool {
    guard let window = records.first?.report.trend.window else { return false }
    return window.isFinished(Week(index: month.weeks.lowerBound))
      && window.isFinished(Week(index: month.weeks.upperBound))
  }

  private func precedes(_ left: GroupFigures, _ right: GroupFigures) -> Bool {
    let order = [.all] + options.by
    let places = [left, right].map { order.firstIndex(of: $0.dimension) ?? 0 }
    return places[0] == places[1]
      ? left.value.utf8.lexicographicallyPrecedes(right.value.utf8) : places[0] < places[1]
  }
}
