import BifocalModel

/// Makes probabilities mean what they say, from rows that a model has not seen.
enum Calibration {
  /// An example, its logits by a model of other fields, and what it is.
  struct Reading {
    var logits: Lanes
    var truth: Activity
    /// What a rule that decides says of it.
    var decided: Activity?
  }

  /// The temperature under which the labelled altitudes are likeliest (Guo, Pleiss, Sun,
  /// Weinberger, "On calibration of modern neural networks", ICML 2017); of those from 0.5 to 4 in
  /// steps of a fiftieth.
  static func temperature(of readings: [Reading]) -> Float {
    let open = readings.filter { $0.decided == nil }
    guard !open.isEmpty else { return 1 }
    let losses = (25...200).map { step in
      (step: step, loss: loss(open, temperature: Float(step) / 50))
    }
    return losses.min { $0.loss < $1.loss }.map { Float($0.step) / 50 } ?? 1
  }

  private static func loss(_ readings: [Reading], temperature: Float) -> Float {
    readings.reduce(0) { sum, reading in
      let altitudes = altitudes(reading.logits.divided(by: temperature))
      return sum + Logarithm.loss(of: max(altitudes[reading.truth.altitude.index], 1e-6))
    }
  }

  /// Probabilities by altitude.
  static func altitudes(_ logits: Lanes) -> InlineArray<6, Float> {
    let chances = LinearTrainer.softmax(logits)
    var sums = InlineArray<6, Float>(repeating: 0)
    for activity in Activity.allCases {
      sums[activity.altitude.index] += chances[activity.index]
    }
    return sums
  }

  /// How the readings divide over what the rows are; the two examples of a row count half each.
  static func misreading(
    _ readings: [Reading], temperature: Float, _ scoring: ScoringOptions
  ) -> Misreading {
    var weights = [[Double]](repeating: [Double](repeating: 0, count: 6), count: 6)
    for reading in readings {
      let said = reading.decided ?? answer(reading.logits.divided(by: temperature), scoring)
      weights[said.altitude.index][reading.truth.altitude.index] += 0.5
    }
    return Misreading(weights: weights, source: .heldOutFields)
  }

  private static func answer(_ logits: Lanes, _ scoring: ScoringOptions) -> Activity {
    let chances = LinearTrainer.softmax(logits)
    var probabilities = InlineArray<23, Float>(repeating: 0)
    for index in probabilities.indices { probabilities[index] = chances[index] }
    return scoring.answer(of: Score.parts(of: probabilities))
  }
}

/// The natural logarithm, the same to the last bit on every machine.
enum Logarithm {
  /// Minus the logarithm of a probability above 0: ln(m · 2^e) with m in 1..<2, by the series of
  /// the inverse hyperbolic tangent to its fifteenth power.
  static func loss(of probability: Float) -> Float {
    let x = Double(probability)
    let t = (x.significand - 1) / (x.significand + 1)
    var sum = 0.0
    for power in stride(from: 15.0, through: 1, by: -2) { sum = sum * t * t + 1 / power }
    return Float(-(2 * t * sum + Double(x.exponent) * 0.693_147_180_559_945_3))
  }
}
