/// A change of a leader's balance that is too large and lasting to be week-to-week variation.
public struct DriftAlert: Sendable, Equatable {
  public enum Level: String, Sendable { case alert, strong }
  public enum State: String, Sendable { case firing, resolved, rebased }

  /// A stable name: hash of leader key, metric, direction and episode. The onset is not in it.
  public var id: String
  public var leader: String
  public var metric: Metric
  /// +1 for more of the metric, −1 for less.
  public var sign: Int
  /// Counts the episodes of this leader, metric and sign from 1.
  public var episode: Int
  /// The finished week that raised it.
  public var raised: Week
  /// The week after the statistic's last zero, and the range it may lie in.
  public var onset: Week
  public var onsetRange: ClosedRange<Week>
  /// Hours-weighted mean share since onset, and the baseline's.
  public var share: Double
  public var usualShare: Double
  /// The highest the statistic has been, in the leader's own standard deviations.
  public var statistic: Double
  public var level: Level
  public var state: State
  /// When it was resolved or became the new usual; nil while it fires.
  public var ended: Week?
  /// Usable weeks since onset, and weeks since onset without usable data.
  public var usableWeeks: Int
  public var missingWeeks: Int
  /// The weeks that made the usual when it was raised; frozen while it fires.
  public var baseline: [Week]
  /// What a reviewer reads; holds no name and no title.
  public var sentence: String

  public init(
    id: String, leader: String, metric: Metric, sign: Int, episode: Int, raised: Week,
    onset: Week, onsetRange: ClosedRange<Week>, share: Double, usualShare: Double,
    statistic: Double, level: Level, state: State, ended: Week?, usableWeeks: Int,
    missingWeeks: Int, baseline: [Week], sentence: String
  ) {
    self.id = id
    self.leader = leader
    self.metric = metric
    self.sign = sign
    self.episode = episode
    self.raised = raised
    self.onset = onset
    self.onsetRange = onsetRange
    self.share = share
    self.usualShare = usualShare
    self.statistic = statistic
    self.level = level
    self.state = state
    self.ended = ended
    self.usableWeeks = usableWeeks
    self.missingWeeks = missingWeeks
    self.baseline = baseline
    self.sentence = sentence
  }

  /// The change as a fraction of readable time: +0.12 is twelve points more.
  public var size: Double { share - usualShare }
}
