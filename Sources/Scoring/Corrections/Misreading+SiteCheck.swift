public import BifocalModel

extension Misreading {
  /// How a site's titles are misread, from the random part of its checks, with what is known of
  /// other fields as a prior: by what was said, a Dirichlet distribution whose prior counts
  /// `priorRows` rows in the proportions of `prior`. Nil where no random title was answered.
  ///
  /// Titles taken for certain are left out: once answered they are right, and what is left to
  /// correct is like the ones that were drawn.
  ///
  /// A prior counts as many rows as make its spread that of sites around the mean of all. When a
  /// rate of p differs between sites by a standard deviation of s, that is p (1 - p) / s² - 1 (the
  /// moments of a beta distribution). The default is that of readings which are right 0.8 of the
  /// time, give or take 0.09 from one field of work to another; with twenty answers a site then
  /// weighs as much as all fields together.
  public static func siteCheck(
    _ rows: [Correction], prior: Misreading, priorRows: Double = 20
  ) -> Misreading? {
    let sample = CheckedSample(rows)
    let seconds = sample.random.reduce(0.0) { $0 + Double($1.seconds) }
    guard seconds > 0 else { return nil }
    var weights = Altitude.allCases.map { said in
      Altitude.allCases.map { priorRows * prior.probability(of: $0, read: said) }
    }
    let rowsPerSecond = sample.effectiveAnswers / seconds
    for row in sample.random {
      weights[row.said.altitude.index][row.answer.altitude.index] +=
        Double(row.seconds) * rowsPerSecond
    }
    return Misreading(weights: weights, source: .siteCheck)
  }
}
