import BifocalModel

/// Which measures that need a source of their own a run has at all.
///
/// Without one touch or one linked minute in the whole run nobody exported them: such a measure is
/// absent, not zero.
struct MeasuresPresent: Sendable {
  let hasTouches: Bool
  let hasOutcomes: Bool
  /// Without an organisation file nobody is known to be an outsider.
  let hasOutsiders: Bool

  init(_ report: RunReport) {
    let weeks = report.leaders.lazy.flatMap(\.trend.weeks).map(\.balance)
    hasTouches = weeks.contains { $0.reported + $0.resolved + $0.commented > 0 }
    hasOutsiders = weeks.contains { $0.company.outsiders > 0 }
    hasOutcomes = weeks.contains { $0.outcomeLinked.total > 0 }
  }
}
