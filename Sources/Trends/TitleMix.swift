import BifocalModel

/// What a leader's titles are, given what they were read as.
///
/// The mix π of true altitudes among the titles of the weeks is found by the EM algorithm of
/// Saerens, Latinne and Decaestecker (Neural Computation 14, 2002) with labels for probabilities,
/// which is maximum likelihood where Buonaccorsi (Measurement Error, 2010, ch. 2) and Forman (Data
/// Min. Knowl. Disc. 17, 2008) invert the matrix, but stays within the simplex:
///
///     q(t | s) = L(s | t) π(t) ÷ Σ L(s | u) π(u)
///     π(t) = (κ π0(t) + exact(t) + Σ n(s) q(t | s)) ÷ (κ + n)
///
/// Two titles' worth κ of the labelled rows' mix π0 stand as a prior, so that a dozen titles do
/// not make a wild mix. Hidden titles have an L of their own; a known title counts as what it is.
struct TitleMix {
  /// κ: among 1, 2 and 4 the bias hardly differs, and more would pull leaders to the mean.
  private static let priorTitles = 2.0
  private static let mostRounds = 500
  private static let tolerance = 1e-9

  private static let count = MisreadingRates.count

  /// q, by cell of `WindowTitles.read` and true altitude.
  let posterior: [[Double]]
  /// −∂²/∂η² of the log posterior of π = softmax η, with all ones added, since η has a direction
  /// along which nothing changes.
  let information: [[Double]]

  init(of titles: WindowTitles, by rates: [MisreadingRates]) {
    let prior = rates[0].mix
    let likelihood = rates.flatMap { rates in
      (0..<Self.count).map { said in
        Array(rates.likelihood[said * Self.count..<(said + 1) * Self.count])
      }
    }
    let whole = Self.priorTitles + titles.titles
    var mix = prior
    var posterior = Self.posterior(likelihood, mix)
    for _ in 0..<Self.mostRounds {
      var next = (0..<Self.count).map { Self.priorTitles * prior[$0] + titles.exact[$0].count }
      for (cell, q) in zip(titles.read, posterior) where cell.count > 0 {
        for truth in next.indices { next[truth] += cell.count * q[truth] }
      }
      var change = 0.0
      for truth in next.indices {
        next[truth] /= whole
        change = max(change, abs(next[truth] - mix[truth]))
      }
      mix = next
      posterior = Self.posterior(likelihood, mix)
      if change < Self.tolerance { break }
    }
    self.posterior = posterior
    information = Self.information(titles, posterior, mix, whole)
  }

  private static func posterior(_ likelihood: [[Double]], _ mix: [Double]) -> [[Double]] {
    likelihood.map { row in
      var products = row
      var sum = 0.0
      for truth in products.indices {
        products[truth] *= mix[truth]
        sum += products[truth]
      }
      for truth in products.indices { products[truth] /= sum }
      return products
    }
  }

  private static func information(
    _ titles: WindowTitles, _ posterior: [[Double]], _ mix: [Double], _ whole: Double
  ) -> [[Double]] {
    (0..<count).map { row in
      (0..<count).map { column in
        let own = row == column ? 1.0 : 0
        var value = 1 + whole * mix[row] * (own - mix[column])
        for (cell, q) in zip(titles.read, posterior) where cell.count > 0 {
          value -= cell.count * q[row] * (own - q[column])
        }
        return value
      }
    }
  }
}
