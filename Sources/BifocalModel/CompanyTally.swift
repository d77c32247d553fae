/// With whom accounted time was spent, in minutes: a meeting of several kinds of people is in
/// several of these, and each is a sum over activities of rounded parts.
public struct CompanyTally: Sendable, Equatable {
  /// Of rows that say who was there, the leader alone included.
  public var known = 0
  public var directs = 0
  public var skipLevel = 0
  public var ownTeam = 0
  public var oneToOne = 0
  public var manager = 0
  public var peers = 0
  public var outsiders = 0
  /// How many one-to-ones with direct reports were held.
  public var oneToOnes = 0

  public init() {}

  /// The minutes and the tag of the slices of which each is made.
  public static let minutes: [(any WritableKeyPath<CompanyTally, Int> & Sendable, TimeSlice.Tags)] =
    [
      (\.known, .companyKnown), (\.directs, .withDirect), (\.skipLevel, .withSkipLevel),
      (\.ownTeam, .ownTeam), (\.oneToOne, .oneToOne), (\.manager, .withManager),
      (\.peers, .withPeer), (\.outsiders, .withOutsider),
    ]

  /// Everything that is summed, as parts of a tally.
  static var counts: [WritableKeyPath<TimeTally, Int>] {
    [
      \.company.known, \.company.directs, \.company.skipLevel, \.company.ownTeam,
      \.company.oneToOne, \.company.manager, \.company.peers, \.company.outsiders,
      \.company.oneToOnes,
    ]
  }
}
