public import BifocalModel

/// A row that somebody labelled, beside what it was read as.
public struct EvaluatedRow: Sendable {
  /// The label.
  public var truth: Activity
  /// The answer, `unclear` among them.
  public var answer: Activity
  /// Parts of `Score.scale` by `Altitude.index`.
  public var parts: [Int]
  /// The leader's field of work; empty where the row does not say.
  public var field: String
  public var language: String
  public var leader: String
  /// How long it took; nil where the row does not say, as a ticket does not.
  public var minutes: Int?
  /// As `Content.titleHash`: rows of one title are confirmed together.
  public var title: Hash128

  public init(
    truth: Activity, answer: Activity, parts: [Int], field: String = "", language: String = "",
    leader: String = "", minutes: Int? = nil, title: Hash128 = Hash128()
  ) {
    self.truth = truth
    self.answer = answer
    self.parts = parts
    self.field = field
    self.language = language
    self.leader = leader
    self.minutes = minutes
    self.title = title
  }

  /// A row with the score that it got.
  public init(truth: Activity, score: Score) {
    self.init(
      truth: truth, answer: score.activity, parts: Altitude.allCases.map { score.part(of: $0) })
  }

  /// The likeliest altitude: that of the answer, where no other is likelier.
  ///
  /// It differs from the answer's where a threshold made the answer unclear.
  public var likeliest: Altitude {
    Altitude.allCases.reduce(answer.altitude) {
      parts[$1.index] > parts[$0.index] ? $1 : $0
    }
  }

  /// The probability of the likeliest altitude, in parts of `Score.scale`.
  public var confidence: Int { parts[likeliest.index] }
}
