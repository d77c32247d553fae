/// Everything a run says of one leader: what Reporting takes, and what every output is made from.
public struct LeaderReport: Sendable {
  /// The name in outputs: the roster's `leader`, or a pseudonym where the audience asks for one.
  public var key: String
  /// The name for people; the key where names are hidden.
  public var name: String
  public var trend: Trend
  public var judgement: DriftJudgement
  /// Where this leader's seconds went.
  public var ledger: TimeLedger
  /// Counts of what a person should know, such as `overbooked_days`, `long_items`, `clock_gap`.
  public var notes: [String: Int]
  /// The titles of each week of the trend; empty unless the audience may see titles.
  public var titles: [[TitleMinutes]]

  public init(
    key: String, name: String, trend: Trend, judgement: DriftJudgement, ledger: TimeLedger,
    notes: [String: Int], titles: [[TitleMinutes]] = []
  ) {
    self.key = key
    self.name = name
    self.trend = trend
    self.judgement = judgement
    self.ledger = ledger
    self.notes = notes
    self.titles = titles
  }
}
