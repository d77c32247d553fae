import BifocalModel

/// How the weeks of one leader vary around their composition: slow and quick noise on the logit
/// scale, planning at the end of a quarter, and odd weeks.
struct WeekRhythm: Sendable {
  private let persistence: Double
  private let slow: Double
  private let quick: Double
  private let season: Double
  private var state: [Double]

  init(random: inout SampleRandom) {
    persistence = random.within(0.4...0.75)
    slow = random.within(0.16...0.28)
    quick = random.within(0.28...0.42)
    season = random.within(0.3...1.0)
    let slow = self.slow
    state = Archetype.strands.map { _ in slow * random.normal() }
  }

  /// The composition of the next week.
  mutating func week(
    of monday: CivilDate, around target: Composition, outlier: LeaderPlan.Outlier?,
    random: inout SampleRandom
  ) -> Composition {
    let innovation = slow * (1 - persistence * persistence).squareRoot()
    for position in state.indices {
      state[position] = persistence * state[position] + innovation * random.normal()
    }
    let isPlanning = Self.isQuarterEnd(monday)
    return Composition(
      weights: Archetype.strands.indices.map { position in
        var logit = state[position] + quick * random.normal()
        // Centred, so that the composition is the mean over a year and not over its plain weeks.
        logit +=
          season * Self.planning(Archetype.strands[position]) * ((isPlanning ? 1 : 0) - 2.0 / 13)
        logit += Self.shift(Archetype.strands[position], in: outlier)
        return target.shares[position] * SampleRandom.exponential(logit)
      })
  }

  /// Whether the week is one of the last two of a quarter.
  private static func isQuarterEnd(_ monday: CivilDate) -> Bool {
    let later = (monday + 14).components
    return monday.components.month % 3 == 0 && later.month % 3 == 1
  }

  private static func planning(_ strand: Strand) -> Double {
    switch strand {
    case .direction: 0.59
    case .handsOn: -0.3
    default: 0
    }
  }

  private static func shift(_ strand: Strand, in outlier: LeaderPlan.Outlier?) -> Double {
    switch (outlier, strand) {
    case (.incident, .running), (.conference, .overhead): 1.3
    case (.crunch, .handsOn): 0.9
    default: 0
    }
  }
}
