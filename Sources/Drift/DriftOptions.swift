/// When a change is worth an alert, and when a week is fit to be judged.
public struct DriftOptions: Codable, Sendable, Equatable {
  /// The statistic that raises an alert, is watched, and is beyond doubt. Three metrics a leader
  /// make 0.36 false alerts a steady leader-year in Tests/Benchmarks/worlds.py, and shifts of 15
  /// to 25 points are told of after 8 weeks (median, on true labels).
  public var threshold = 6.9
  public var watch = 5.1
  public var strong = 11.5
  /// What a week must differ by before the statistic grows, in standard deviations.
  public var slack = 0.5
  /// Deviations count no more than this, in standard deviations.
  public var winsor = 2.5
  /// The least change, in points of readable time; half the usual share where that is less.
  public var minimumPoints = 8.0
  /// Usable weeks before anything is judged.
  public var minimumWeeks = 8
  /// Readable hours a week, over four weeks.
  public var minimumHours = 8.0
  /// Readable ÷ accounted, over four weeks.
  public var minimumCoverage = 0.70
  /// A move of visibility or coverage that makes a change one of the record, in points.
  public var recordChangePoints = 10.0
  /// Usable weeks in a row near the usual that end an alert.
  public var resolveWeeks = 3
  /// Weeks of firing after which the new level is the usual.
  public var rebaseWeeks = 26
  /// Weeks in a row without usable data after which a new baseline begins.
  public var gapWeeks = 6

  public init() {}

  enum CodingKeys: String, CodingKey {
    case threshold, watch, strong, winsor
    case slack = "k"
    case minimumPoints = "minimum_points"
    case minimumWeeks = "minimum_weeks"
    case minimumHours = "minimum_hours"
    case minimumCoverage = "minimum_coverage"
    case recordChangePoints = "record_change_points"
    case resolveWeeks = "resolve_weeks"
    case rebaseWeeks = "rebase_weeks"
    case gapWeeks = "gap_weeks"
  }

  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys, _ standard: Double, in range: ClosedRange<Double>) throws
      -> Double
    {
      try Self.checked(keys.decodeIfPresent(Double.self, forKey: key), standard, range, key, keys)
    }
    func count(_ key: CodingKeys, _ standard: Int, in range: ClosedRange<Int>) throws -> Int {
      try Self.checked(keys.decodeIfPresent(Int.self, forKey: key), standard, range, key, keys)
    }
    threshold = try number(.threshold, threshold, in: 1...100)
    watch = try number(.watch, watch, in: 1...100)
    strong = try number(.strong, strong, in: 1...100)
    slack = try number(.slack, slack, in: 0.1...2)
    winsor = try number(.winsor, winsor, in: 1...10)
    minimumPoints = try number(.minimumPoints, minimumPoints, in: 0...50)
    minimumWeeks = try count(.minimumWeeks, minimumWeeks, in: 8...52)
    minimumHours = try number(.minimumHours, minimumHours, in: 0...40)
    minimumCoverage = try number(.minimumCoverage, minimumCoverage, in: 0...1)
    recordChangePoints = try number(.recordChangePoints, recordChangePoints, in: 1...100)
    resolveWeeks = try count(.resolveWeeks, resolveWeeks, in: 1...26)
    rebaseWeeks = try count(.rebaseWeeks, rebaseWeeks, in: 8...520)
    gapWeeks = try count(.gapWeeks, gapWeeks, in: 2...52)
    guard watch <= threshold, threshold <= strong else {
      throw DecodingError.dataCorruptedError(
        forKey: .threshold, in: keys,
        debugDescription: "watch, threshold and strong must not fall: "
          + "\(watch), \(threshold), \(strong)")
    }
  }

  private static func checked<Value: Comparable>(
    _ found: Value?, _ standard: Value, _ range: ClosedRange<Value>, _ key: CodingKeys,
    _ keys: KeyedDecodingContainer<CodingKeys>
  ) throws -> Value {
    let value = found ?? standard
    guard range.contains(value) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: keys,
        debugDescription:
          "\(key.rawValue) must be from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  var calibration: Calibration {
    var calibration = Calibration()
    calibration.slack = slack
    calibration.winsor = winsor
    calibration.minimumWeeks = minimumWeeks
    calibration.sizeGate = minimumPoints / 100
    return calibration
  }
}
