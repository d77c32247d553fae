import BifocalModel
public import CSVRecords

/// Days off by region, from `holidays.csv` (`region,date,name`).
public struct Holidays: Sendable, Equatable {
  /// The file as the pipeline names it; empty for none.
  public let fileName: String
  private let dates: [String: Set<CivilDate>]

  /// No holidays at all.
  public static let none = Holidays(fileName: "", dates: [:])

  private init(fileName: String, dates: [String: Set<CivilDate>]) {
    self.fileName = fileName
    self.dates = dates
  }

  /// Fails with `invalidTable` and every wrong cell.
  public init(header: [String], fileName: String, batches: [RecordBatch]) throws(IngestionError) {
    let table = try TextTable(
      header: header, file: fileName, batches: batches, required: ["region", "date"],
      optional: ["name"])
    var dates: [String: Set<CivilDate>] = [:]
    var problems: [Diagnostic] = []
    table.forEach { line in
      let region = Self.folded(line["region"])
      if region.isEmpty {
        problems.append(
          table.problem(line.number, "region", "the cell is empty", "name the region"))
      } else if let date = CivilDate(iso: line["date"]) {
        dates[region, default: []].insert(date)
      } else {
        problems.append(
          table.problem(
            line.number, "date", "there is no such date", "write it as yyyy-MM-dd"))
      }
    }
    guard problems.isEmpty else { throw IngestionError(.invalidTable, problems) }
    self.init(fileName: fileName, dates: dates)
  }

  /// The days off of a region; nil where the file does not know it.
  func dates(in region: String) -> Set<CivilDate>? { dates[Self.folded(region)] }

  private static func folded(_ region: String) -> String {
    String(decoding: TextFolder.folded(region), as: UTF8.self)
  }
}
