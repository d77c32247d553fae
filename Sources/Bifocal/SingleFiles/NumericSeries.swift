import CSVRecords
import Drift

/// One series of numbers in the order of the file, as `bifocal drift --regimes` reads it.
public struct NumericSeries {
  public let values: [Double]

  public init(_ opened: OpenedTable, time: String, value: String) throws {
    _ = try opened.column(time)
    let column = try opened.column(value)
    var values: [Double] = []
    try opened.forEachRecord { batch, record in
      values.append(try opened.number(batch, record, column))
    }
    self.values = values
  }

  /// The index of the first point of each new regime.
  public var changePoints: [Int] { RegimeSegmenter().changePoints(values) }
}
