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
      /// A person of the site said what it is.
      case confirmed
      /// The model, from all that the row says.
      case model
      /// The model, from the row's structure: its title is hidden.
      case structure
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

  /// Probabilities as a model gives them, and what follows from them.
  public init(parts: InlineArray<23, UInt16>, activity: Activity, reason: Reason) {
    self.parts = parts
    self.activity = activity
    isSensitive = false
    self.reason = reason
  }

  /// The probability of an altitude, in parts of `scale`: the sum over its activities.
  public func part(of altitude: Altitude) -> Int {
    Activity.allCases.reduce(0) { $1.altitude == altitude ? $0 + Int(parts[$1.index]) : $0 }
  }

  /// The likeliest altitude beside the answer's own, and how far behind it is, in parts of `scale`.
  ///
  /// Negative where a threshold made the answer unclear although another altitude is likelier.
  public var runnerUp: (altitude: Altitude, margin: Int) {
    let own = activity.altitude
    var best = (altitude: own, part: -1)
    for altitude in Altitude.allCases where altitude != own {
      let part = part(of: altitude)
      if part > best.part { best = (altitude, part) }
    }
    return (best.altitude, part(of: own) - best.part)
  }

  /// Probabilities by activity in parts of `scale`; what rounding leaves goes to the likeliest.
  public static func parts(of probabilities: InlineArray<23, Float>) -> InlineArray<23, UInt16> {
    var parts = InlineArray<23, UInt16>(repeating: 0)
    var rest = Int(scale)
    var best = 0
    for index in probabilities.indices {
      parts[index] = UInt16(probabilities[index] * Float(scale))
      rest -= Int(parts[index])
      if probabilities[index] > probabilities[best] { best = index }
    }
    parts[best] = UInt16(clamping: Int(parts[best]) + rest)
    return parts
  }

  /// The likeliest activity within the likeliest altitude, or `unclear`: where that altitude does
  /// not reach the threshold, or where it is strategic or craft and the other of the two is less
  /// than `margin` behind. Both are parts of `scale`.
  public static func likeliest(
    of parts: InlineArray<23, UInt16>, threshold: Int, margin: Int
  ) -> Activity {
    var altitudes = InlineArray<6, Int>(repeating: 0)
    for activity in Activity.allCases {
      altitudes[activity.altitude.index] += Int(parts[activity.index])
    }
    var best = Altitude.unclear
    for altitude in Altitude.allCases where altitudes[altitude.index] > altitudes[best.index] {
      best = altitude
    }
    guard best != .unclear, altitudes[best.index] >= threshold else { return .unclear }
    if best == .strategic || best == .craft {
      let other =
        altitudes[Altitude.strategic.index] + altitudes[Altitude.craft.index]
        - altitudes[best.index]
      guard altitudes[best.index] - other >= margin else { return .unclear }
    }
    var answer = Activity.unclear
    var part = -1
    for activity in Activity.allCases
    where activity.altitude == best && Int(parts[activity.index]) > part {
      answer = activity
      part = Int(parts[activity.index])
    }
    return answer
  }
}
