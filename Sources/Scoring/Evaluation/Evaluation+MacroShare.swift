import BifocalModel

extension Evaluation {
  /// One leader's macro share, strategic ÷ (strategic + craft) by minutes: what it is, and four
  /// ways to tell it.
  public struct MacroShare: Sendable, Equatable {
    public var leader: String
    /// Minutes labelled strategic or craft.
    public var minutes: Int
    public var truth: Double
    /// By the answers, as hours are counted.
    public var counted: Double?
    /// By the probabilities.
    public var expected: Double?
    /// By the answers, corrected for how rows of other fields were misread.
    public var corrected: Double?
    /// Corrected likewise, after the leader's own check has made its titles exact.
    public var checked: Double?
  }

  /// How far one way to tell the macro share is off, over leaders.
  public struct ShareErrors: Sendable, Equatable {
    public var leaders: Int
    /// The mean of the absolute errors.
    public var mean: Double?
    /// The mean of the errors with their signs: above 0 where strategic time is overstated.
    public var bias: Double?
    public var worst: Double?

    init(_ errors: [Double]) {
      leaders = errors.count
      mean = Evaluation.mean(errors.map(\.magnitude))
      bias = Evaluation.mean(errors)
      worst = errors.map(\.magnitude).max()
    }
  }

  /// The ways to tell a macro share.
  public enum ShareMethod: String, CaseIterable, Sendable {
    case counted, expected, corrected, checked
  }

  /// The least minutes labelled strategic or craft for which a macro share is looked at: 8 hours,
  /// as in tables.
  public static let leastMinutes = 480

  /// The macro shares of leaders with enough time, by name.
  ///
  /// `all` are the rows from which misreadings are known, where these are a group of them; a row is
  /// corrected by rows of other fields or, where all are of one field, of other leaders.
  public func macroShares(knowing all: Evaluation? = nil) -> [MacroShare] {
    let known = MisreadingsElsewhere(all?.rows ?? rows)
    return Dictionary(grouping: rows.filter { $0.minutes != nil }, by: \.leader)
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .compactMap { Self.share(of: $0.key, $0.value, known) }
  }

  /// The errors of one way over the leaders for whom it gives a share.
  public static func errors(of method: ShareMethod, in shares: [MacroShare]) -> ShareErrors {
    ShareErrors(
      shares.compactMap { share in
        let said =
          switch method {
          case .counted: share.counted
          case .expected: share.expected
          case .corrected: share.corrected
          case .checked: share.checked
          }
        return said.map { $0 - share.truth }
      })
  }

  private static func share(
    of leader: String, _ rows: [EvaluatedRow], _ known: MisreadingsElsewhere
  ) -> MacroShare? {
    var truth = [0, 0]
    var counted = [0, 0]
    var expected = [0, 0]
    let macro = [Altitude.strategic, .craft]
    for row in rows {
      for (index, altitude) in macro.enumerated() {
        let minutes = row.minutes ?? 0
        if row.truth.altitude == altitude { truth[index] += minutes }
        if row.answer.altitude == altitude { counted[index] += minutes }
        expected[index] += minutes * row.parts[altitude.index]
      }
    }
    guard truth[0] + truth[1] >= leastMinutes, let share = share(truth) else { return nil }
    return MacroShare(
      leader: leader, minutes: truth[0] + truth[1], truth: share, counted: Self.share(counted),
      expected: Self.share(expected), corrected: known.share(of: rows),
      checked: known.share(of: rows, confirming: checkedTitles(of: leader, rows)))
  }

  /// The titles that a check of the leader would ask for, as the command draws them.
  private static func checkedTitles(of leader: String, _ rows: [EvaluatedRow]) -> Set<Hash128> {
    let titles = Dictionary(grouping: rows, by: \.title).map { hash, rows in
      TitleSample.Title(hash: hash, seconds: rows.reduce(0) { $0 + ($1.minutes ?? 0) * 60 })
    }
    let sample = TitleSample(
      of: titles, leader: leader, largest: TitleSample.usual, random: TitleSample.usual, seed: 1)
    return Set(sample.draws.map { titles[$0.position].hash })
  }

  private static func share(_ parts: [Int]) -> Double? {
    parts[0] + parts[1] == 0 ? nil : Double(parts[0]) / Double(parts[0] + parts[1])
  }
}

/// How rows are misread, known from rows of other fields than their own (or other leaders, where
/// there is one field only): nobody is corrected by their own labels.
struct MisreadingsElsewhere {
  private let isByField: Bool
  private let misreadings: [String: Misreading]

  init(_ rows: [EvaluatedRow]) {
    isByField = Set(rows.map(\.field)).count > 1
    let key = isByField ? \EvaluatedRow.field : \EvaluatedRow.leader
    let total = Self.counts(rows)
    let groups = Dictionary(grouping: rows) { $0[keyPath: key] }
    misreadings =
      groups.count < 2
      ? [:]
      : groups.mapValues { own in
        Misreading(
          weights: zip(total, Self.counts(own)).map { all, own in
            zip(all, own).map { Double($0 - $1) }
          }, source: .heldOutFields)
      }
  }

  /// The corrected macro share of some rows, with those of confirmed titles as they are; nil where
  /// nothing else is known.
  func share(of rows: [EvaluatedRow], confirming titles: Set<Hash128> = []) -> Double? {
    var minutes: [String: [Int]] = [:]
    var confirmed = Altitude.allCases.map { _ in 0 }
    for row in rows {
      guard !titles.contains(row.title) else {
        confirmed[row.truth.altitude.index] += row.minutes ?? 0
        continue
      }
      let key = isByField ? row.field : row.leader
      minutes[key, default: Altitude.allCases.map { _ in 0 }][row.answer.altitude.index] +=
        row.minutes ?? 0
    }
    var strategic = Double(confirmed[Altitude.strategic.index])
    var craft = Double(confirmed[Altitude.craft.index])
    for (key, said) in minutes.sorted(by: { $0.key < $1.key }) {
      guard let misreading = misreadings[key] else { return nil }
      for altitude in Altitude.allCases {
        let time = Double(said[altitude.index])
        strategic += time * misreading.probability(of: .strategic, read: altitude)
        craft += time * misreading.probability(of: .craft, read: altitude)
      }
    }
    return strategic + craft > 0 ? strategic / (strategic + craft) : nil
  }

  private static func counts(_ rows: [EvaluatedRow]) -> [[Int]] { Evaluation(rows).confusion }
}
