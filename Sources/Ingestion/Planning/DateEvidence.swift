import BifocalModel

/// What the dates of a file say about the order of their parts.
///
/// Only numbers parted by slashes or dashes leave it open; the other shapes are counted for the
/// report.
struct DateEvidence {
  /// A place in the file.
  struct Sighting {
    let line: Int
    let column: String
    /// The parts as they stand, such as `25/3`.
    let cell: String
  }

  /// The first cell that is a date in one order only.
  private(set) var dayFirst: Sighting?
  private(set) var monthFirst: Sighting?
  /// The first cell that is two different dates.
  private(set) var open: Sighting?
  private(set) var openCount = 0
  /// The first row whose end follows its start within a day in one order only.
  private(set) var dayFirstSpan: Sighting?
  private(set) var monthFirstSpan: Sighting?
  private(set) var hasBare = false
  private(set) var dotted = 0
  private(set) var yearFirst = 0
  private(set) var named = 0
  private var dayFirstRun = Run()
  private var monthFirstRun = Run()

  /// Takes one cell.
  mutating func add(_ token: DateToken, line: Int, column: String) {
    switch token.shape {
    case .dotted: dotted += 1
    case .yearFirst: yearFirst += 1
    case .named: named += 1
    case .bare: addBare(token, line, column)
    }
  }

  private mutating func addBare(_ token: DateToken, _ line: Int, _ column: String) {
    hasBare = true
    switch (token.date(.dmy), token.date(.mdy)) {
    case (.some, nil):
      if dayFirst == nil { dayFirst = sighting(token, line, column) }
    case (nil, .some):
      if monthFirst == nil { monthFirst = sighting(token, line, column) }
    case (let day?, let month?) where day != month:
      openCount += 1
      if open == nil { open = sighting(token, line, column) }
    default: break
    }
  }

  /// Takes the start and the end of one row, with the seconds after midnight of both.
  mutating func addSpan(
    _ start: (token: DateToken, second: Int), _ end: (token: DateToken, second: Int), line: Int,
    column: String
  ) {
    guard start.token.shape == .bare, end.token.shape == .bare else { return }
    func isPlausible(_ order: DateOrder) -> Bool? {
      guard let from = start.token.date(order), let to = end.token.date(order) else { return nil }
      let seconds = (to.day - from.day) * 86_400 + end.second - start.second
      return (0...86_400).contains(seconds)
    }
    guard let dmy = isPlausible(.dmy), let mdy = isPlausible(.mdy), dmy != mdy else { return }
    let found = sighting(start.token, line, column)
    if dmy, dayFirstSpan == nil { dayFirstSpan = found }
    if mdy, monthFirstSpan == nil { monthFirstSpan = found }
  }

  /// Takes the next cell of the column by which exports are sorted.
  mutating func addNext(_ token: DateToken) {
    guard token.shape == .bare else { return }
    if let date = token.date(.dmy) { dayFirstRun.add(date.day) }
    if let date = token.date(.mdy) { monthFirstRun.add(date.day) }
  }

  /// The order in which alone the column is sorted; nil where both or neither are.
  var sortedOrder: DateOrder? {
    switch (dayFirstRun.isSorted, monthFirstRun.isSorted) {
    case (true, false): .dmy
    case (false, true): .mdy
    default: nil
    }
  }

  private func sighting(_ token: DateToken, _ line: Int, _ column: String) -> Sighting {
    Sighting(line: line, column: column, cell: "\(token.first)/\(token.second)")
  }

  /// Whether a sequence of days only rises or only falls.
  private struct Run {
    private var last: Int?
    private var changes = 0
    private var rises = true
    private var falls = true

    mutating func add(_ day: Int) {
      defer { last = day }
      guard let last, last != day else { return }
      changes += 1
      if day > last { falls = false } else { rises = false }
    }

    /// Six days in a row are sorted by chance once in 360 times.
    var isSorted: Bool { changes >= 5 && (rises || falls) }
  }
}
