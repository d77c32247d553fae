import BifocalModel

/// The distinct titles of some weeks, by how they were read: all that the recorded interval needs.
struct WindowTitles {
  /// Titles read alike; their number, minutes, and sums of squared and cubed minutes.
  struct Cell {
    var count = 0.0
    var minutes = 0.0
    var squares = 0.0
    var cubes = 0.0
  }

  /// By `manner * count + said`: from words first, then from structure.
  private(set) var read: [Cell]
  /// By altitude, of titles that are known.
  private(set) var exact: [Cell]

  /// From the titles of each week in the order of their readings, as balances have them: a title
  /// is counted once however many of the weeks have it.
  init(_ weeks: [[TitleMinutes]]) {
    let count = MisreadingRates.count
    read = [Cell](repeating: Cell(), count: 2 * count)
    exact = [Cell](repeating: Cell(), count: count)
    var positions = [Int](repeating: 0, count: weeks.count)
    while let reading = Self.first(weeks, positions) {
      var minutes = 0
      for week in weeks.indices
      where positions[week] < weeks[week].count && weeks[week][positions[week]].reading == reading {
        minutes += weeks[week][positions[week]].minutes
        positions[week] += 1
      }
      add(reading, Double(minutes))
    }
  }

  var titles: Double { (read + exact).reduce(0) { $0 + $1.count } }

  private static func first(_ weeks: [[TitleMinutes]], _ positions: [Int]) -> TitleReading? {
    var first: TitleReading?
    for week in weeks.indices where positions[week] < weeks[week].count {
      let reading = weeks[week][positions[week]].reading
      if first.map({ reading < $0 }) ?? true { first = reading }
    }
    return first
  }

  private mutating func add(_ reading: TitleReading, _ minutes: Double) {
    switch reading.manner {
    case .words: read[reading.altitude.index].add(minutes)
    case .structure: read[MisreadingRates.count + reading.altitude.index].add(minutes)
    case .exact: exact[reading.altitude.index].add(minutes)
    }
  }
}

extension WindowTitles.Cell {
  fileprivate mutating func add(_ minutes: Double) {
    count += 1
    self.minutes += minutes
    squares += minutes * minutes
    cubes += minutes * minutes * minutes
  }
}
