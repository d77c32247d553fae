import BifocalModel
import CSVRecords
import Testing

/// Files made to exhaust something get a clear refusal; what a single row asks for costs that row.
@Suite("Limits")
struct LimitTests {
  private func row(_ cells: Int) -> String { String(repeating: "a,", count: cells - 1) + "b\n" }

  @Test func aHeaderMayHaveSoManyColumnsAndNoMore() throws {
    #expect(try table(row(CSVLimits.columns) + row(2)).header.count == CSVLimits.columns)
    let error = try #require(throws: CSVRecordError.self) { try table(row(CSVLimits.columns + 1)) }
    #expect(error.code == .tooLarge && error.line == 1)
    #expect(error.message.contains("\(CSVLimits.columns) columns"))
  }

  @Test func aRowOfTooManyCellsIsFlaggedAndTheRestRead() throws {
    let table = try table("a,b\n1,2\n" + row(CSVLimits.columns + 1) + "3,4\n5,6\n7,8\n")
    #expect(table.rows == [["1", "2"], [], ["3", "4"], ["5", "6"], ["7", "8"]])
    #expect(table.reading.notes[1] == .tooLarge && table.isConserved)
  }

  @Test func aHeaderWithAFieldOverTheLimitIsRefused() throws {
    let long = String(repeating: "x", count: 200)
    let error = try #require(throws: CSVRecordError.self) {
      try table("a,\(long)\n1,2\n", CSVOptions(maxFieldBytes: 100))
    }
    #expect(error.code == .tooLarge && error.remedy.contains("max_field_bytes"))
  }

  @Test func aFileWithoutALineEndIsRefusedInBoundedMemory() throws {
    let error = try #require(throws: CSVRecordError.self) {
      try table([UInt8](repeating: 0x61, count: 40 << 20))
    }
    #expect(error.code == .tooLarge)
  }

  @Test(arguments: [CSVLimits.preambleRecords, CSVLimits.preambleRecords + 1])
  func soManyLinesMayStandAboveTheHeader(_ lines: Int) throws {
    let above = String(repeating: "text\n", count: lines)
    let text = above + "a,b,c\n" + String(repeating: "1,2,3\n", count: 700)
    if lines <= CSVLimits.preambleRecords {
      let table = try table(text)
      #expect(table.preamble.count == lines && table.recordCount == 700 && table.isConserved)
    } else {
      let error = try #require(throws: CSVRecordError.self) { try table(text) }
      #expect(error.code == .tooLarge)
    }
  }

  /// A million cells in one row cost that row, and in the header the file.
  @Test func aMillionColumnsAreFlaggedOrRefused() throws {
    let read = try table("a,b\n1,2\n" + row(1_000_000) + "3,4\n5,6\n7,8\n")
    #expect(read.recordCount == 5 && read.reading.notes[1] == .tooLarge && read.isConserved)
    let error = try #require(throws: CSVRecordError.self) { try table(row(1_000_000)) }
    #expect(error.code == .tooLarge && error.line == 1)
  }

  /// A quote that is never closed, over more bytes than a record may have, swallows no row.
  @Test func anEndlessQuoteSwallowsNoRow() throws {
    let rows = 6_000
    let table = try table(
      "a,b\n1,2\n\"3,4\n" + String(repeating: "5,6\n", count: rows),
      CSVOptions(maxFieldBytes: 1_000))
    #expect(table.recordCount == rows + 2 && table.rows.last == ["5", "6"])
    #expect(table.isConserved && table.diagnostics.map(\.reason).contains("quote-unclosed"))
  }

  /// The name of a file is the caller's: the reader opens nothing by it and repeats it as it is.
  @Test(arguments: ["../../a.csv", "a\nb.csv", "\u{1B}[2Ja.csv"])
  func aHostileNameChangesNothingButTheMessage(_ name: String) throws {
    let file = CSVFile(name: name, bytes: Array("a,b\n1,2\n".utf8))
    let table = try CSVFileReader().transform(file)
    #expect(table.name == name && table.rows == [["1", "2"]] && table.isConserved)
    let error = try #require(throws: CSVRecordError.self) {
      try CSVFileReader().transform(CSVFile(name: name, bytes: []))
    }
    #expect(error.file == name && error.code == .empty)
  }
}
