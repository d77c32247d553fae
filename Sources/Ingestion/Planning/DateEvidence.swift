import BifocalModel

/// What the dates of a file say about the order of their parts, apart for each separator.
///
/// Dates with the year first or a month's name leave nothing open; they are counted for the report.
struct DateEvidence {
  /// A place in the file.
  struct Sighting {
    let line: Int
    let column: String
    /// The parts as they stand, such as `25/3`.
    let cell: String
  }

  private(set) var slashed = DateFamily()
  private(set) var dashed = DateFamily()
  private(set) var dotted = DateFamily()
  private(set) var yearFirst = 0
  private(set) var named = 0

  /// Takes one cell.
  mutating func add(_ token: DateToken, line: Int, column: String) {
    switch token.shape {
    case .yearFirst: yearFirst += 1
    case .named: named += 1
    case .slashed: slashed.add(token, line, column)
    case .dashed: dashed.add(token, line, column)
    case .dotted: dotted.add(token, line, column)
    }
  }

  /// Takes a date with the weekday that stands in a column beside it.
  mutating func addWeekday(_ token: DateToken, line: Int, column: String) {
    change(token.shape) { $0.addWeekday(token, line, column) }
  }

  /// Takes the start and the end of one row, with the seconds after midnight of both.
  mutating func addSpan(
    _ start: (token: DateToken, second: Int), _ end: (token: DateToken, second: Int), line: Int,
    column: String
  ) {
    guard start.token.shape == end.token.shape else { return }
    change(start.token.shape) { $0.addSpan(start, end, line, column) }
  }

  /// Takes the next cell of the column by which exports are sorted.
  mutating func addNext(_ token: DateToken) {
    change(token.shape) { $0.addNext(token) }
  }

  private mutating func change(_ shape: DateToken.Shape, _ body: (inout DateFamily) -> Void) {
    switch shape {
    case .slashed: body(&slashed)
    case .dashed: body(&dashed)
    case .dotted: body(&dotted)
    case .yearFirst, .named: break
    }
  }
}
