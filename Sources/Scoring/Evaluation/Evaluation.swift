import BifocalModel

/// How well labelled rows were read.
///
/// Everything is counted in whole rows, minutes and parts of `Score.scale`, so that no figure
/// depends on the order of the rows.
public struct Evaluation: Sendable {
  public let rows: [EvaluatedRow]
  /// Rows by the altitude they were read as, then the one they are.
  public let confusion: [[Int]]

  public init(_ rows: [EvaluatedRow]) {
    self.rows = rows
    var confusion = Altitude.allCases.map { _ in Altitude.allCases.map { _ in 0 } }
    for row in rows {
      confusion[row.answer.altitude.index][row.truth.altitude.index] += 1
    }
    self.confusion = confusion
  }

  /// The share of rows whose altitude was read rightly; nil without rows.
  public var accuracy: Double? {
    share(Altitude.allCases.reduce(0) { $0 + confusion[$1.index][$1.index] })
  }

  /// The share of rows whose activity was read rightly.
  public var activityAccuracy: Double? { share(rows.count { $0.answer == $0.truth }) }

  /// The share of rows that are strategic and were read as craft, or the other way round.
  public var swapped: Double? {
    let strategic = Altitude.strategic.index
    let craft = Altitude.craft.index
    return share(confusion[strategic][craft] + confusion[craft][strategic])
  }

  /// The share of rows with a readable label that were not left unclear.
  public var coverage: Double? {
    let unclear = Altitude.unclear.index
    let readable = rows.count { $0.truth != .unclear }
    let read =
      readable
      - Altitude.allCases.reduce(0) {
        $1 == .unclear ? $0 : $0 + confusion[unclear][$1.index]
      }
    return readable == 0 ? nil : Double(read) / Double(readable)
  }

  /// The mean of the F1 of all altitudes that occur, as labels or as answers.
  public var macroF1: Double? { Self.mean(altitudes.compactMap(\.f1)) }

  /// The mean of the F1 of all activities that occur.
  public var activityMacroF1: Double? { Self.mean(activities.compactMap(\.f1)) }

  func share(_ count: Int) -> Double? {
    rows.isEmpty ? nil : Double(count) / Double(rows.count)
  }

  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
