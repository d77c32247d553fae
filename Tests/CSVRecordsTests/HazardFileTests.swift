import BifocalModel
import BifocalTestSupport
import CSVRecords
import Testing

/// The files of `Tests/Hazards` on which other readers are compared, record by record.
@Suite("Files of hazards")
struct HazardFileTests {
  @Test(arguments: try HazardFile.all("structure"))
  func isReadAsACarefulPersonReadsIt(_ hazard: HazardFile) throws {
    let table = try table(hazard.bytes())
    let expected = (hazard.kept ?? hazard.rows?.flatMap(\.cells) ?? []) + (hazard.totals ?? [])
    #expect(!expected.isEmpty && table.header == hazard.header)
    #expect(table.recordCount == expected.count)
    for (position, pair) in zip(table.rows, expected).enumerated() {
      guard position != hazard.doubtful else {
        #expect(table.reading.notes[position].contains(.textAfterQuote))
        continue
      }
      #expect(pair.0 == pair.1, "row \(position)")
    }
    #expect(table.diagnostics.map(\.reason) == hazard.reasons ?? [])
    #expect(table.isConserved)
  }

  @Test func mojibakeIsPutRightOnRequest() throws {
    let hazard = try #require(try HazardFile.all("structure").first { $0.kept != nil })
    let table = try table(hazard.bytes(), CSVOptions(repairMojibake: true))
    #expect(table.rows == hazard.rows?.flatMap(\.cells))
  }

  @Test func noFileIsLeftOut() throws {
    let named = try (HazardFile.all("structure") + HazardFile.all("time")).map(\.file)
    let found = ProjectFolder.files(below: "Tests/Hazards", ending: "sv")
    #expect(Set(named).count == named.count && named.count > 50)
    #expect(Set(found) == Set(named.map { "Tests/Hazards/\($0)" }))
    let page = try ProjectFolder.text("Sources/CSVRecords/CSVRecords.docc/Hazards.md")
    for file in named { #expect(page.contains("(`\(file)`)"), "Hazards.md: \(file)") }
  }
}
