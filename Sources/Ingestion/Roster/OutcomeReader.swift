public import BifocalModel
public import CSVRecords

/// Reads the outcome roadmap, `outcomes.csv` (`id,title,keywords,epics,labels,from,to`).
public struct OutcomeReader: Sendable {
  public init() {}

  /// The outcomes in the order of the file; fails with `invalidTable` and every wrong cell.
  public func read(header: [String], fileName: String, batches: [RecordBatch])
    throws(IngestionError) -> [Outcome]
  {
    let table = try TextTable(
      header: header, file: fileName, batches: batches, required: ["id"],
      optional: ["title", "keywords", "epics", "labels", "from", "to"])
    var outcomes: [Outcome] = []
    var problems: [Diagnostic] = []
    var lines: [String: Int] = [:]
    table.forEach { line in
      let id = line["id"]
      if id.isEmpty {
        problems.append(
          table.problem(line.number, "id", "the cell is empty", "give every outcome an id"))
      } else if let other = lines[id] {
        problems.append(
          table.problem(
            line.number, "id", "line \(other) has the same id", "give every outcome its own id"))
      }
      lines[id] = line.number
      outcomes.append(
        Outcome(
          id: id, title: line["title"], keywords: line.list("keywords"),
          epics: line.list("epics"), labels: line.list("labels"),
          from: Self.date("from", line, table, &problems),
          to: Self.date("to", line, table, &problems)))
      if let from = outcomes.last?.from, let to = outcomes.last?.to, to < from {
        problems.append(
          table.problem(line.number, "to", "it is before from", "exchange the two dates"))
      }
    }
    guard problems.isEmpty else { throw IngestionError(.invalidTable, problems) }
    return outcomes
  }

  private static func date(
    _ column: String, _ line: TextTable.Line, _ table: TextTable, _ problems: inout [Diagnostic]
  ) -> CivilDate? {
    guard !line[column].isEmpty else { return nil }
    if let date = CivilDate(iso: line[column]) { return date }
    problems.append(
      table.problem(
        line.number, column, "there is no such date", "write it as yyyy-MM-dd, or leave it empty"))
    return nil
  }
}
