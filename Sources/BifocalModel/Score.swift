/// The probability of each activity for one content, and what decided.
public struct Score: Sendable {
  /// Parts of `Score.scale`, by `Activity.index`; they add up to `scale`.
  public var parts: InlineArray<23, UInt16>
  /// The likeliest activity within the likeliest altitude.
  public var activity: Activity
  /// A rule marked it sensitive: its minutes go to `peopleUndisclosed`.
  public var isSensitive: Bool
  public var reason: Reason

  /// The whole of a probability.
  public static let scale: UInt16 = 10_000

  /// Which evidence decided.
  public struct Reason: Sendable, Hashable {
    public var source: Source
    /// The position of the rule in the taxonomy, or -1 where none matched.
    public var rule: Int32
    /// Where in the content's text the words stood that decided; empty for structure alone.
    public var field: TextField?
    public var words: ByteRange

    /// What kind of evidence it was.
    public enum Source: String, Sendable, CaseIterable {
      case rule, label
      case markedPrivate = "marked_private"
      case none
    }

    /// By a rule, or by nothing where `rule` is -1, unless another source is named.
    public init(
      rule: Int, field: TextField? = nil, words: ByteRange = ByteRange(), source: Source? = nil
    ) {
      self.source = source ?? (rule < 0 ? .none : .rule)
      self.rule = Int32(rule)
      self.field = field
      self.words = words
    }
  }

  /// All probability on one activity, as a rule gives it.
  public init(certain activity: Activity, isSensitive: Bool = false, reason: Reason) {
    parts = InlineArray(repeating: 0)
    parts[activity.index] = Score.scale
    self.activity = activity
    self.isSensitive = isSensitive
    self.reason = reason
  }

  /// The probability of an altitude, in parts of `scale`: the sum over its activities.
  public func part(of altitude: Altitude) -> Int {
    Activity.allCases.reduce(0) { $1.altitude == altitude ? $0 + Int(parts[$1.index]) : $0 }
  }
}
