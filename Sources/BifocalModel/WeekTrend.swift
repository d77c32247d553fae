/// A week, and the four weeks that end with it.
public struct WeekTrend: Sendable {
  public var balance: WeeklyBalance
  /// How many of the last four weeks hold accounted time.
  public var weeksInWindow: Int
  /// Sums over the last four weeks (fewer at the start of a history).
  public var minutes: ActivityVector
  public var capacity: Int
  public var insideHours: Int
  /// Strategic ÷ (strategic + craft) over four weeks; nil below eight hours of both together.
  public var macroShare: Double?
  /// What misread titles can do to four-week shares; nil where no rates of misreading are known.
  public var recorded: RecordedShares?
  /// The 95 % interval of each metric's four-week share from week-to-week variation ('usual
  /// level'); nil where there are too few weeks to say.
  public var usualLevel: [Metric: ClosedRange<Double>]
  /// Theil–Sen slope of each metric's weekly share over the last 26 weeks with data, in share per
  /// week; nil below eight such weeks.
  public var slope: [Metric: Double]

  public init(
    balance: WeeklyBalance, weeksInWindow: Int, minutes: ActivityVector, capacity: Int,
    insideHours: Int, macroShare: Double?, recorded: RecordedShares? = nil,
    usualLevel: [Metric: ClosedRange<Double>], slope: [Metric: Double]
  ) {
    self.balance = balance
    self.weeksInWindow = weeksInWindow
    self.minutes = minutes
    self.capacity = capacity
    self.insideHours = insideHours
    self.macroShare = macroShare
    self.recorded = recorded
    self.usualLevel = usualLevel
    self.slope = slope
  }

  /// `macroShare` corrected for known misreading; nil without it or where no rates are known.
  public var correctedMacroShare: Double? { recorded?.macro?.corrected }

  /// A metric's share of readable time over four weeks; nil where nothing is readable.
  public func share(_ metric: Metric) -> Double? {
    minutes.readable > 0 ? Double(metric.part(of: minutes)) / Double(minutes.readable) : nil
  }

  /// An altitude's share of readable time over four weeks; nil where nothing is readable.
  public func share(_ altitude: Altitude) -> Double? {
    minutes.readable > 0 ? Double(minutes[altitude]) / Double(minutes.readable) : nil
  }

  /// Over four weeks; nil where nothing is accounted.
  public var coverage: Double? {
    minutes.accounted > 0
      ? 1 - Double(minutes[Activity.unclear]) / Double(minutes.accounted) : nil
  }

  /// Over four weeks; nil where there is no capacity.
  public var visibility: Double? {
    capacity > 0 ? Double(insideHours) / Double(capacity) : nil
  }
}
