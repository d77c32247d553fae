import BifocalModel

/// Learns the weights of one head: softmax over activities, by AdaGrad (Duchi, Hazan, Singer, JMLR
/// 2011) over single examples in a seeded order, in single precision and one thread, so that the
/// same rows give the same bits.
///
/// What is random of a row hangs on the row alone, not on its neighbours, so that a row more or
/// less changes little of what is learnt from the others. The weights are the mean of those after
/// each epoch of the second half (Polyak, Juditsky, SIAM J. Control Optim. 30, 1992): the last
/// ones alone hang on the order in which rows came.
struct LinearTrainer {
  private(set) var weights: [Lanes]
  private(set) var bias = Lanes()
  /// By feature, the sum of the squares of its gradients.
  private var squares: [Float]
  private var biasSquare: Float = 1e-6
  /// The entries of the example at hand that are looked at.
  private var kept: [Int] = []
  private let set: TrainingSet
  private let options: TrainingOptions
  /// The entries of the set's examples that are weighed.
  private let entries: Entries

  /// Trains on the examples of the rows for which `includes` holds.
  init(_ set: TrainingSet, _ options: TrainingOptions, includes: (Int) -> Bool) {
    self.set = set
    self.options = options
    weights = Array(repeating: Lanes(), count: set.ids.count)
    squares = Array(repeating: 1e-6, count: set.ids.count)
    entries = Entries(of: set, isUsed: Self.frequent(in: set, options.minimumRows, includes))
    var rows = set.activities.indices.filter { includes($0) && set.decided[$0] == nil }
    var mean = Mean(of: set.ids.count)
    for epoch in 0..<options.epochs {
      let seed = FeatureHash.mix(options.seed &+ UInt64(epoch))
      let keys = set.keys.map { FeatureHash.mix($0 ^ seed) }
      rows.sort { (keys[$0], $0) < (keys[$1], $1) }
      let rate = options.rate * (1 - 0.9 * Float(epoch) / Float(options.epochs))
      // Now with the leader's field and now without, so that neither is leant on alone.
      for row in rows {
        var random = SplitMix64(seed: keys[row])
        learn(2 * row + Int(random.next() & 1), rate: rate, dropping: &random)
      }
      if 2 * epoch >= options.epochs { mean.add(weights, bias) }
    }
    (weights, bias) = mean.value
  }

  /// The mean of the weights at several times.
  private struct Mean {
    private var weights: [Lanes]
    private var bias = Lanes()
    private var count: Float = 0

    init(of features: Int) { weights = Array(repeating: Lanes(), count: features) }

    mutating func add(_ others: [Lanes], _ bias: Lanes) {
      for index in weights.indices { weights[index].add(others[index], times: 1) }
      self.bias.add(bias, times: 1)
      count += 1
    }

    var value: ([Lanes], Lanes) {
      (weights.map { $0.divided(by: count) }, bias.divided(by: count))
    }
  }

  /// Entries without those of features that are too rare.
  private struct Entries {
    var starts: [Int32] = [0]
    var features: [Int32] = []
    var values: [Float] = []

    init(of set: TrainingSet, isUsed: [Bool]) {
      for example in set.rows.indices {
        for entry in Int(set.starts[example])..<Int(set.starts[example + 1])
        where isUsed[Int(set.features[entry])] {
          features.append(set.features[entry])
          values.append(set.values[entry])
        }
        starts.append(Int32(features.count))
      }
    }

    func range(of example: Int) -> Range<Int> { Int(starts[example])..<Int(starts[example + 1]) }
  }

  /// Features that enough of the rows have.
  private static func frequent(
    in set: TrainingSet, _ minimum: Int, _ includes: (Int) -> Bool
  ) -> [Bool] {
    var counts = [Int32](repeating: 0, count: set.ids.count)
    var last = [Int32](repeating: -1, count: set.ids.count)
    for example in set.rows.indices {
      let row = set.rows[example]
      guard includes(Int(row)) else { continue }
      for entry in Int(set.starts[example])..<Int(set.starts[example + 1]) {
        let feature = Int(set.features[entry])
        if last[feature] != row {
          last[feature] = row
          counts[feature] += 1
        }
      }
    }
    return counts.map { $0 >= Int32(minimum) }
  }

  /// The logits of an example.
  func logits(of example: Int) -> Lanes {
    var sum = bias
    for entry in entries.range(of: example) {
      sum.add(weights[Int(entries.features[entry])], times: entries.values[entry])
    }
    return sum
  }

  /// One step, on a random part of the example: what a row says must not hang on one word of it.
  private mutating func learn(
    _ example: Int, rate: Float, dropping random: inout SplitMix64
  ) {
    kept.removeAll(keepingCapacity: true)
    var logits = bias
    for entry in entries.range(of: example)
    where random.next() >> 40 >= UInt64(options.dropout * Float(1 << 24)) {
      kept.append(entry)
      let value = entries.values[entry] / (1 - options.dropout)
      logits.add(weights[Int(entries.features[entry])], times: value)
    }
    let activity = set.activities[Int(set.rows[example])]
    let gradient = gradient(of: logits, activity)
    let square = gradient.square
    for entry in kept {
      let feature = Int(entries.features[entry])
      let value = entries.values[entry] / (1 - options.dropout)
      squares[feature] += square * value * value
      let step = rate / squares[feature].squareRoot()
      weights[feature].scale(by: 1 - step * options.decay)
      weights[feature].add(gradient, times: -step * value)
    }
    biasSquare += square
    bias.add(gradient, times: -rate / biasSquare.squareRoot())
  }

  /// Of −log p(activity) − λ log p(altitude).
  private func gradient(of logits: Lanes, _ activity: Activity) -> Lanes {
    let chances = Self.softmax(logits)
    var inside: Float = 0
    for index in Self.altitudes.indices where Self.altitudes[index] == activity.altitude {
      inside += chances[index]
    }
    var gradient = chances
    gradient.scale(by: 1 + options.altitudeLoss)
    gradient[activity.index] -= 1
    let share = options.altitudeLoss / max(inside, 1e-6)
    for index in Self.altitudes.indices where Self.altitudes[index] == activity.altitude {
      gradient[index] -= chances[index] * share
    }
    return gradient
  }

  static let altitudes = Activity.allCases.map(\.altitude)

  /// Probabilities by activity; lanes of none, and the one that is never an answer, are 0.
  static func softmax(_ logits: Lanes) -> Lanes {
    let never = Activity.peopleUndisclosed.index
    var highest = -Float.infinity
    for index in 0..<Activity.count where index != never { highest = max(highest, logits[index]) }
    var chances = Lanes()
    var sum: Float = 0
    for index in 0..<Activity.count where index != never {
      chances[index] = Exponential.value(of: logits[index] - highest)
      sum += chances[index]
    }
    chances.scale(by: 1 / sum)
    return chances
  }
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014).
private struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return FeatureHash.mix(state)
  }
}
