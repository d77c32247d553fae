public import BifocalModel
import CSVRecords

/// What somebody made of rows, by their ids, in the columns that `bifocal classify` prints.
public struct PredictionFile: Sendable {
  /// The answer to one row.
  public struct Prediction: Sendable, Equatable {
    public var answer: Activity
    /// Parts of `Score.scale` by `Altitude.index`.
    public var parts: [Int]
  }

  private var predictions: [String: Prediction] = [:]

  /// Throws `RunError` where a column is missing, an id stands twice, or a row does not add up.
  public init(_ opened: OpenedTable) throws {
    let id = try opened.column("id")
    let altitude = try opened.column("altitude")
    let activity = try opened.column("activity")
    let columns = try Altitude.allCases.map { try opened.column("p_\($0.rawValue)") }
    try opened.forEachRecord { batch, record in
      let answer = try Self.activity(opened, batch, record, activity)
      guard batch.string(record, altitude).trimmingSpaces == answer.altitude.rawValue else {
        throw opened.fault(
          batch, record, altitude, "not the altitude of \(answer.name)",
          "write \(answer.altitude.rawValue), or another activity")
      }
      let shares = try columns.map { try Self.share(opened, batch, record, $0) }
      // As many numbers rounded to two places may be off.
      guard (0.97...1.03).contains(shares.reduce(0, +)) else {
        throw opened.fault(
          batch, record, columns[0], "the six probabilities do not add up to 1",
          "write one for every altitude, from 0 to 1")
      }
      let name = batch.string(record, id).trimmingSpaces
      let parts = shares.map { Int(($0 * Double(Score.scale)).rounded()) }
      let prediction = Prediction(answer: answer, parts: parts)
      guard predictions.updateValue(prediction, forKey: name) == nil else {
        throw opened.fault(
          batch, record, id, "this id stands twice", "keep one prediction a row")
      }
    }
  }

  /// The prediction of a row; nil where there is none.
  public subscript(id: String) -> Prediction? { predictions[id] }

  private static func activity(
    _ opened: OpenedTable, _ batch: RecordBatch, _ record: Int, _ column: Int
  ) throws -> Activity {
    let text = batch.string(record, column).trimmingSpaces
    if let activity = Activity(name: text) { return activity }
    throw opened.fault(
      batch, record, column, "a text of \(text.utf8.count) bytes is no activity of the codebook",
      "write one as classify prints them")
  }

  private static func share(
    _ opened: OpenedTable, _ batch: RecordBatch, _ record: Int, _ column: Int
  ) throws -> Double {
    let share = try opened.number(batch, record, column)
    guard (0...1).contains(share) else {
      throw opened.fault(
        batch, record, column, "\(share) is no probability", "write a number from 0 to 1")
    }
    return share
  }
}
