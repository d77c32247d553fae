import BifocalModel
import CSVRecords
import Testing

@Suite("Table")
struct TableTests {
  @Test func linesAboveTheHeaderAreKeptAsText() throws {
    let text = "Report\r\nZone: Europe/Berlin, all users\r\n\r\na,b,c\r\n1,2,3\r\n4,5,6\r\n"
    let table = try table(text)
    #expect(table.preamble == ["Report", "Zone: Europe/Berlin, all users"])
    #expect(table.header == ["a", "b", "c"] && table.headerLine == 4)
    #expect(table.bytes.preamble == 40 && table.bytes.blank == 2 && table.blankRecords == 1)
    #expect(table.rows.count == 2 && table.isConserved)
    #expect(table.decision("header")?.value == "line 4")
  }

  @Test func aTitlePaddedWithDelimitersIsNoHeader() throws {
    let table = try table(",,,\nhttps://example.org,,,\na,b,c,d\n1,2,3,4\n5,6,7,8\n")
    #expect(table.header == ["a", "b", "c", "d"] && table.preamble.count == 2)
  }

  @Test func aRowWithAnUnquotedCommaDoesNotBecomeTheHeader() throws {
    let table = try table("title,start\nPlan, review,2024-01-01\n")
    #expect(table.header == ["title", "start"])
    #expect(table.rows == [["Plan", "review", "2024-01-01"]])
  }

  @Test func repeatedHeadersAreCountedAndLeftOut() throws {
    let table = try table("a,b\n1,2\na,b\n3,4\na,B\n")
    #expect(table.rows == [["1", "2"], ["3", "4"], ["a", "B"]])
    #expect(table.repeatedHeaders == 1 && table.bytes.repeatedHeaders == 4 && table.isConserved)
  }

  @Test func blankLinesAreCountedAndLeftOut() throws {
    let table = try table("\n\na,b\n1,2\n\n  \r\n3,4\n\n")
    #expect(table.rows == [["1", "2"], ["3", "4"]])
    #expect(table.blankRecords == 5 && table.bytes.blank == 8 && table.isConserved)
    #expect(table.reading.lines == [4, 7])
  }

  @Test func shortAndWideRowsStayAsTheyAre() throws {
    let table = try table("a,b,c\n1,2\n1,2,3,4\n1,2,3\n,,\n")
    #expect(table.rows == [["1", "2"], ["1", "2", "3", "4"], ["1", "2", "3"], ["", "", ""]])
  }

  @Test func repeatedNamesAreKept() throws {
    #expect(try table("Début,Début,Fin\n1,2,3\n").header == ["Début", "Début", "Fin"])
  }

  struct Trailing: Sendable {
    var text: String
    var header: [String]
    var rows: [[String]]
    var isDropped: Bool
  }

  @Test(arguments: [
    Trailing(
      text: "a,b,\n1,2,\n3,,\n", header: ["a", "b"], rows: [["1", "2"], ["3", ""]],
      isDropped: true),
    Trailing(
      text: "ID,Title\r\n1,x,\r\n2,y,\r\n", header: ["ID", "Title"],
      rows: [["1", "x"], ["2", "y"]],
      isDropped: true),
    Trailing(
      text: "a,b,,\n1,2,,\n3\n4,5,,,6\n", header: ["a", "b"],
      rows: [["1", "2"], ["3"], ["4", "5", "", "", "6"]], isDropped: true),
    Trailing(
      text: "a,b,\n1,2,\n3,4,5\n", header: ["a", "b", ""],
      rows: [["1", "2", ""], ["3", "4", "5"]],
      isDropped: false),
    Trailing(
      text: "a,b\n1,\n2,\n", header: ["a", "b"], rows: [["1", ""], ["2", ""]], isDropped: false),
  ])
  func trailingColumnsThatAreEmptyEverywhereAreDropped(_ input: Trailing) throws {
    let table = try table(input.text)
    #expect(table.header == input.header)
    #expect(table.rows == input.rows)
    #expect((table.decision("trailing_column") != nil) == input.isDropped)
  }

  @Test func batchesHoldTwoThousandAndFortyEightDataRecords() throws {
    var text = "a,b\n"
    for row in 0..<5_000 { text += row.isMultiple(of: 7) ? "\n\(row),x\n" : "\(row),x\n" }
    let table = try table(text)
    #expect(table.batches.map(\.count) == [2_048, 2_048, 904])
    #expect(table.rows.map { $0[0] } == (0..<5_000).map(String.init))
    #expect(table.blankRecords == 715 && table.isConserved)
  }

  @Test func withoutAHeaderAllRowsAreData() throws {
    let table = try table("1,2\n3,4\n", CSVOptions(hasHeader: false))
    #expect(table.header.isEmpty && table.headerLine == 0)
    #expect(table.rows == [["1", "2"], ["3", "4"]] && table.isConserved)
  }

  @Test func largeFieldsAreFlaggedAndTheNextRowsRead() throws {
    let long = String(repeating: "x", count: 100)
    let table = try table("a,b\n1,\(long)\n2,y\n", CSVOptions(maxFieldBytes: 64))
    #expect(table.reading.notes == [.tooLarge, []])
    #expect(table.rows == [[], ["2", "y"]] && table.isConserved)
  }

  @Test func aSampleIsFollowedToTheEndOfAHugeFirstRecord() throws {
    let long = String(repeating: "x\n", count: 300_000)
    let table = try table("\"a\(long)\",b\n1,2\n")
    #expect(table.header.count == 2 && table.rows == [["1", "2"]])
  }
}
