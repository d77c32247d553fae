import BifocalModel
import BifocalTestSupport
import CSVRecords
import Ingestion
import Testing

/// The files of `Tests/Hazards` whose dates, lengths, marks or rows other readers get wrong.
@Suite("Files of hazards of time")
struct HazardFileTests {
  @Test(arguments: try HazardFile.all("time"))
  func isReadOrRefused(_ hazard: HazardFile) throws {
    guard let code = hazard.refused else {
      let batch = try items(hazard)
      #expect(batch.items.map { words($0) } == hazard.items)
      #expect(batch.diagnostics.map(\.reason) == hazard.reasons ?? [])
      #expect(batch.ledger.setAside == hazard.setAside ?? [:])
      #expect(batch.ledger.balances)
      return
    }
    let error = try #require(throws: IngestionError.self) { try items(hazard) }
    #expect("\(error.code)" == code && !error.diagnostics[0].remedy.isEmpty)
  }

  /// A row that exports hold twice is one meeting: the runs count it once by its identity.
  @Test func theSameRowTwiceHasOneIdentity() throws {
    let hazard = try #require(try HazardFile.all("time").first { $0.file == "rows_twice.csv" })
    let identities = try items(hazard).items.map(\.identity)
    #expect(identities[0] == identities[1] && identities[0] != identities[2])
  }

  /// Rows whose quotes can be read in more than one way, or that do not fit, are never items.
  @Test(arguments: try HazardFile.all("structure").filter { $0.rejected != nil })
  func aDoubtfulRowIsRejected(_ hazard: HazardFile) throws {
    let batch = try items(hazard)
    #expect(batch.diagnostics.map(\.reason) == hazard.rejected)
    #expect(batch.items.count == batch.ledger.records - 1 && batch.ledger.balances)
  }

  private func items(_ hazard: HazardFile) throws -> ItemBatch {
    let table = try CSVFileReader(knownColumns: Ingestor.knownColumns).transform(
      CSVFile(name: hazard.file, bytes: try hazard.bytes()))
    let plan = try Ingestor().plan(
      header: table.header, fileName: table.name, batches: table.batches,
      options: SourceOptions(), defaultZone: hazard.zone ?? "UTC", source: 0)
    return plan.transform(try #require(table.batches.first))
  }

  private func words(_ item: Item) -> String {
    let marks: [(ItemFlags, String)] = [
      (.cancelled, "cancelled"), (.declined, "declined"), (.tentative, "tentative"),
      (.markedPrivate, "markedPrivate"), (.clockGap, "clockGap"),
      (.clockOverlap, "clockOverlap"), (.movedEnd, "movedEnd"), (.dayOnly, "dayOnly"),
    ]
    let found = marks.filter { item.flags.contains($0.0) }.map(\.1)
    return (["\(item.kind.name) \(instant(item.start)) \(item.seconds / 60)"] + found)
      .joined(separator: " ")
  }
}
