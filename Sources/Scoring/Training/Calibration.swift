import BifocalModel

/// Makes probabilities mean what they say, from rows that a model has not seen.
enum Calibration {
  /// An example, its logits by a model of other fields, and what it is.
  struct Reading {
    var logits: Lanes
    var truth: Activity
    /// The number of its field.
    var field: Int32
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
    var fields: [Int32: (rows: Double, misread: Double)] = [:]
    for reading in readings {
      let said =
        (reading.decided ?? answer(reading.logits.divided(by: temperature), scoring)).altitude
      weights[said.index][reading.truth.altitude.index] += 0.5
      let isMisread = said != reading.truth.altitude
      let known = fields[reading.field] ?? (0, 0)
      fields[reading.field] = (known.rows + 0.5, known.misread + (isMisread ? 0.5 : 0))
    }
    let rates = fields.sorted { $0.key < $1.key }.map(\.value)
    return Misreading(weights: weights, source: .heldOutFields, spread: spread(of: rates))
  }

  /// The coefficient of variation of the rate between fields beyond chance, by the method of
  /// moments: the variance of the rates less what rows drawn at random would give.
  private static func spread(of fields: [(rows: Double, misread: Double)]) -> Double? {
    let rows = fields.reduce(0) { $0 + $1.rows }
    let mean = fields.reduce(0) { $0 + $1.misread } / max(rows, 1)
    guard fields.count > 2, mean > 0 else { return nil }
    let squares = fields.reduce(0) { sum, field in
      let rate = field.misread / field.rows
      return sum + (rate - mean) * (rate - mean) - mean * (1 - mean) / field.rows
    }
    return (max(0, squares / Double(fields.count - 1))).squareRoot() / mean
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
