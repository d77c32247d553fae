import BifocalModel
import CSVRecords
import Drift

/// One series of numbers in the order of the file, as `bifocal drift --regimes` reads it.
public struct NumericSeries {
  public let values: [Double]

  public init(_ opened: OpenedTable, time: String, value: String) throws {
    let clock = try opened.column(time)
    let column = try opened.column(value)
    var values: [Double] = []
    var last: Double?
    try opened.forEachRecord { batch, record in
      if let now = Self.instant(batch.string(record, clock).trimmingSpaces) {
        if let last, now < last {
          throw opened.fault(
            batch, record, clock, "this time is before the one above",
            "sort the rows by time: change points are found in the order of the file")
        }
        last = now
      }
      values.append(try opened.number(batch, record, column))
    }
    self.values = values
  }

  /// A number, or the day at the beginning of a date; nil for other text, which orders nothing.
  private static func instant(_ text: String) -> Double? {
    Double(text) ?? CivilDate(iso: text.prefix(10)).map { Double($0.day) }
  }

  /// The index of the first point of each new regime.
  public var changePoints: [Int] { RegimeSegmenter().changePoints(values) }
}
