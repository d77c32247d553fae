/// How far a person of the site has checked what the scorer says of its titles, over all leaders.
///
/// The checked part of each leader's hours is in the balances; nil instead of a value means that
/// nobody has checked yet.
public struct SiteCheck: Codable, Sendable, Equatable {
  /// The estimated part of this site's hours for which scorer and person agree, 0 to 1.
  public var agreement: Double
  /// The 95 % interval of `agreement`.
  public var interval: ClosedRange<Double>
  /// The distinct titles that a person has answered.
  public var titles: Int

  public init(agreement: Double, interval: ClosedRange<Double>, titles: Int) {
    self.agreement = agreement
    self.interval = interval
    self.titles = titles
  }
}
