/// One integer per activity, such as minutes of a week.
public struct ActivityVector: Equatable, Sendable {
  public private(set) var values: [Int]

  public init() { values = [Int](repeating: 0, count: Activity.count) }

  public subscript(activity: Activity) -> Int {
    get { values[activity.index] }
    set { values[activity.index] = newValue }
  }

  /// The sum over a strand.
  public subscript(strand: Strand) -> Int { sum { $0.strand == strand } }

  /// The sum over an altitude.
  public subscript(altitude: Altitude) -> Int { sum { $0.altitude == altitude } }

  /// The sum over all activities.
  public var total: Int { values.reduce(0, +) }

  /// Accounted time that somebody could read: all but `unclear`, `away` and `private`.
  public var readable: Int { sum { $0.isAccounted && $0 != .unclear } }

  /// Time that counts as work: all but `away` and `private`.
  public var accounted: Int { sum { $0.isAccounted } }

  public static func + (lhs: ActivityVector, rhs: ActivityVector) -> ActivityVector {
    var sum = lhs
    for index in sum.values.indices { sum.values[index] += rhs.values[index] }
    return sum
  }

  public static func += (lhs: inout ActivityVector, rhs: ActivityVector) { lhs = lhs + rhs }

  /// Adds another vector so many times.
  mutating func add(_ other: ActivityVector, times factor: Int) {
    for index in values.indices { values[index] += factor * other.values[index] }
  }

  private func sum(where isIncluded: (Activity) -> Bool) -> Int {
    zip(Activity.allCases, values).reduce(0) { isIncluded($1.0) ? $0 + $1.1 : $0 }
  }
}
