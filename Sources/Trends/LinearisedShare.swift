import BifocalModel

/// A share and how it moves with each title: the r and z of `RecordedEstimator`.
struct LinearisedShare {
  private static let count = MisreadingRates.count

  private let share: Double
  /// z, by true altitude, for one minute.
  private let influence: [Double]
  /// The mean of z by cell of `WindowTitles.read`.
  private let means: [Double]

  /// Nil where there is nothing of the whole.
  init?(
    _ part: Set<Altitude>, of whole: Set<Altitude>, _ titles: WindowTitles, _ mix: TitleMix
  ) {
    var minutes = titles.exact.map(\.minutes)
    for (cell, q) in zip(titles.read, mix.posterior) where cell.minutes > 0 {
      for truth in minutes.indices { minutes[truth] += cell.minutes * q[truth] }
    }
    func sum(_ altitudes: Set<Altitude>) -> Double {
      Altitude.allCases.reduce(0) { altitudes.contains($1) ? $0 + minutes[$1.index] : $0 }
    }
    let all = sum(whole)
    guard all > 0 else { return nil }
    let share = min(max(sum(part) / all, 0), 1)
    let influence = Altitude.allCases.map { altitude in
      ((part.contains(altitude) ? 1 : 0) - (whole.contains(altitude) ? share : 0)) / all
    }
    self.share = share
    self.influence = influence
    means = mix.posterior.map { Self.mean(of: influence, by: $0) }
  }

  func recorded(
    _ titles: WindowTitles, _ mix: TitleMix, _ rates: [MisreadingRates]
  ) -> RecordedShare {
    let own = titleMoments(titles, mix)
    let slope = mixSlope(titles, mix)
    let answer = LinearSystem.solve(mix.information, slope)
    var variance = own.variance + max(0, zip(slope, answer).reduce(0) { $0 + $1.0 * $1.1 })
    for (manner, rates) in rates.enumerated() {
      variance += matrixVariance(manner, rates, titles, mix, answer)
    }
    guard variance > 0 else { return RecordedShare(corrected: share, interval: share...share) }
    let deviation = variance.squareRoot()
    let skewness = min(max(own.third / (variance * deviation), -1), 1)
    let stretch = deviation * (Self.z * Self.z - 1) / 6
    let low = share - Self.z * deviation + stretch * min(skewness, 0)
    let high = share + Self.z * deviation + stretch * max(skewness, 0)
    return RecordedShare(corrected: share, interval: max(0, low)...min(1, high))
  }

  /// The 97.5 % quantile of the normal distribution.
  private static let z = 1.959964

  private static func mean(of values: [Double], by q: [Double]) -> Double {
    zip(values, q).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Variance and third moment of the share if each title is right or wrong by itself.
  private func titleMoments(
    _ titles: WindowTitles, _ mix: TitleMix
  ) -> (variance: Double, third: Double) {
    var (variance, third) = (0.0, 0.0)
    for (index, cell) in titles.read.enumerated() where cell.count > 0 {
      for truth in influence.indices {
        let off = influence[truth] - means[index]
        variance += cell.squares * mix.posterior[index][truth] * off * off
        third += cell.cubes * mix.posterior[index][truth] * off * off * off
      }
    }
    return (variance, third)
  }

  /// g: how the share moves with the log odds of the mix.
  private func mixSlope(_ titles: WindowTitles, _ mix: TitleMix) -> [Double] {
    (0..<Self.count).map { truth in
      titles.read.indices.reduce(0) { sum, index in
        sum + titles.read[index].minutes * mix.posterior[index][truth]
          * (influence[truth] - means[index])
      }
    }
  }

  /// What the matrix of one manner of reading adds, `answer` being I⁻¹ g.
  private func matrixVariance(
    _ manner: Int, _ rates: MisreadingRates, _ titles: WindowTitles, _ mix: TitleMix,
    _ answer: [Double]
  ) -> Double {
    var (variance, common) = (0.0, 0.0)
    for truth in 0..<Self.count {
      var sum = 0.0
      for said in 0..<Self.count {
        let index = manner * Self.count + said
        let (cell, q) = (titles.read[index], mix.posterior[index])
        guard cell.count > 0 else { continue }
        let through = answer[truth] - Self.mean(of: answer, by: q)
        let slope =
          q[truth] * (cell.minutes * (influence[truth] - means[index]) + cell.count * through)
        variance += slope * slope / rates.weights[said * Self.count + truth]
        sum += slope
        let error = rates.error(of: truth)
        common += said == truth ? -slope * error / (1 - error) : slope
      }
      variance -= sum * sum / rates.totals[truth]
    }
    return max(0, variance) + rates.spread * rates.spread * common * common
  }
}
