public import BifocalModel

/// Why a content has its activity: what decided, what would have been next, and all that matched.
///
/// It quotes the row's words: for those who may read the row.
public struct Explanation: Sendable {
  public var activity: Activity
  /// Its minutes go to `peopleUndisclosed`.
  public var isSensitive: Bool
  /// What decided: a rule, or one of the answers that are older than any rule.
  public var source: Score.Reason.Source
  /// The probabilities, where a model was asked.
  public var score: Score
  /// What weighed most in the model's answer, the heaviest first; empty where no model was asked.
  public var weights: [Weight]
  /// Every rule that matches, in the taxonomy's order.
  public var matches: [Match]
  /// The outcomes whose words, epics or labels it names, whenever they hold.
  public var outcomes: [String]
  /// The answer of a person that decided, or nil.
  public internal(set) var answer: Correction?
  /// What would have decided without that answer.
  public internal(set) var unconfirmed: Unconfirmed?

  /// What an answer of a person took the place of.
  public struct Unconfirmed: Sendable, Equatable {
    public var activity: Activity
    public var source: Score.Reason.Source
  }

  /// Puts the answer of a person above whatever decided.
  mutating func confirm(_ answer: Correction) {
    guard let activity = answer.answer else { return }
    self.answer = answer
    unconfirmed = Unconfirmed(activity: self.activity, source: source)
    self.activity = activity
    source = .confirmed
  }

  /// The rule that decided, or nil.
  public var winner: Match? { source == .rule ? matches.first : nil }

  /// Whether the model answered.
  public var isWeighed: Bool { source == .model || source == .structure }

  /// The first rule after the winner that says another activity, or nil.
  public var runnerUp: Match? {
    guard let winner else { return nil }
    return matches.first { $0.activity != winner.activity }
  }

  /// A piece of evidence of a row, and how far it moved the model.
  public struct Weight: Sendable, Equatable {
    /// What it is of: `title`, `attendees`, `rule`…
    public var origin: String
    /// The words as the row has them, or what the row's structure is.
    public var words: String
    /// Both, as a reason names them.
    public var text: String { words.isEmpty ? origin : "\(origin) \(words)" }
    /// In favour of the answer against the runner-up, as a difference of log odds.
    public var value: Double
  }

  /// A rule that matches.
  public struct Match: Sendable, Equatable {
    /// The position in the taxonomy.
    public var rule: Int
    public var id: String
    public var activity: Activity
    public var isSensitive: Bool
    /// For each key under `when`, what satisfies it.
    public var evidence: [Evidence]
  }

  /// What satisfies one key of a rule.
  public struct Evidence: Sendable, Equatable {
    /// The key in the rule, such as `any` or `attendee_count`.
    public var key: String
    /// Where the words stand; nil for structure.
    public var field: TextField?
    /// The pattern as the taxonomy writes it; nil for structure.
    public var pattern: String?
    /// The words as the row has them, or what the row's structure is.
    public var words: String
    /// Where the words stand in the batch; empty for structure.
    public var range: ByteRange
  }
}
