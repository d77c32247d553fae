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
    let likelihood = rates.flatMap(\.likelihood)
    let known = titles.read.indices.filter { titles.read[$0].count > 0 }
    let whole = Self.priorTitles + titles.titles
    let fixed = prior.indices.map { Self.priorTitles * prior[$0] + titles.exact[$0].count }
    var mix = prior
    var posterior = likelihood
    var next = fixed
    for _ in 0..<Self.mostRounds {
      for truth in next.indices { next[truth] = fixed[truth] }
      for cell in known {
        Self.update(&posterior, cell, likelihood, mix)
        let count = titles.read[cell].count
        for truth in next.indices {
          next[truth] += count * posterior[cell * Self.count + truth]
        }
      }
      var change = 0.0
      for truth in next.indices {
        let part = next[truth] / whole
        change = max(change, abs(part - mix[truth]))
        mix[truth] = part
      }
      if change < Self.tolerance { break }
    }
    for cell in titles.read.indices { Self.update(&posterior, cell, likelihood, mix) }
    self.posterior = titles.read.indices.map {
      Array(posterior[$0 * Self.count..<($0 + 1) * Self.count])
    }
    information = Self.information(titles, self.posterior, mix, whole)
  }

  /// Sets the row of a cell to L π ÷ Σ L π.
  private static func update(
    _ posterior: inout [Double], _ cell: Int, _ likelihood: [Double], _ mix: [Double]
  ) {
    var sum = 0.0
    for truth in 0..<count {
      let product = likelihood[cell * count + truth] * mix[truth]
      posterior[cell * count + truth] = product
      sum += product
    }
    for truth in 0..<count { posterior[cell * count + truth] /= sum }
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
