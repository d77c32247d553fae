import BifocalModel

/// A finished month's figures of the groups that its quarter may tell of.
struct MonthTable {
  /// The weeks of a month of which a leader's hours are taken.
  static let leastWeeks = 2

  private(set) var rows: [GroupFigures] = []
  private(set) var withheld = GroupReport.Withheld()

  init(_ month: Month, panel: QuarterPanel, options: GroupOptions) {
    let hours = panel.leaders.map { $0.hours(in: month.weeks, least: Self.leastWeeks) }
    var control = DisclosureControl(leaders: panel.leaders.count, minimum: options.minimum)
    for group in panel.shown {
      let judged = group.judged.count(where: \.self)
      var row = GroupFigures(
        month: month, dimension: group.dimension, value: group.value, judged: judged,
        tooLittleEvidence: group.members.count(where: \.self) - judged, withHours: nil,
        hours: [:], up: [:], down: [:])
      let present = zip(group.judged, hours).map { $0 && $1 != nil }
      let values = zip(present, hours).compactMap { $0 ? $1 : nil }
      // Who has hours differs from month to month, so the groups are looked at anew.
      if values.count >= options.minimum, let next = control.admitting(present) {
        control = next
        row.withHours = values.count
        row.hours = Spread.hours(of: values, quartileMinimum: options.quartileMinimum)
      } else {
        withheld.hours += 1
      }
      rows.append(row)
    }
    withheld.rows = panel.hidden.count
    addShares(of: panel, at: month.weeks.upperBound)
  }

  private mutating func addShares(of panel: QuarterPanel, at week: Int) {
    for metric in Metric.allCases {
      for sign in [1, -1] {
        let isOpen = panel.leaders.map { $0.isOpen(metric, sign: sign, at: week) }
        let shares = OpenShares(panel, isOpen: isOpen)
        guard !shares.revealsHiddenGroup else {
          withheld.shares += 1
          continue
        }
        for index in rows.indices {
          if sign > 0 {
            rows[index].up[metric] = shares.printed[index]
          } else {
            rows[index].down[metric] = shares.printed[index]
          }
        }
      }
    }
  }
}
