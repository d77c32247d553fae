import BifocalModel
import CSVRecords
import Testing

/// What opens a file does not always fill it: decisions are checked against all records.
@Suite("Whole file")
struct WholeFileTests {
  /// 40 bytes a row, so that the head of the sample holds the first 1,000.
  private func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (0..<count).map { row($0) + "\n" }.joined()
  }

  @Test func escapesThatComeLateAreFound() throws {
    let text =
      "name,note,hours\n"
      + rows(30_000) { row in
        row < 2_000 ? "plan \(row),x,1" : #""plan \#(row)","say \"hi\", twice",1"#
      }
    let table = try table(text)
    #expect(table.escape == .backslash && table.recordCount == 30_000)
    #expect(table.rows.last == ["plan 29999", "say \"hi\", twice", "1"])
    #expect(table.diagnostics.isEmpty && table.isConserved)
  }

  @Test func escapesThatComeLateInASmallFileAreFound() throws {
    let text = "name,note,hours\n" + rows(1_600) { $0 < 1_200 ? "a,b,1" : #""a","x \", y",1"# }
    let table = try table(text)
    #expect(table.escape == .backslash && table.rows.last == ["a", "x \", y", "1"])
    #expect(table.diagnostics.isEmpty && table.isConserved)
  }

  @Test func singleQuotesThatComeLateAreFound() throws {
    let text = "name,note,hours\n" + rows(40_000) { $0 < 1_500 ? "a,b,1" : "'a','x, y',1" }
    let table = try table(text)
    #expect(table.quote == .single && table.rows.last == ["a", "x, y", "1"])
    #expect(table.recordCount == 40_000 && table.isConserved)
  }

  @Test func aLateFirstQuoteNeedsNoSecondLook() throws {
    let text = "name,note\n" + rows(60_000) { _ in "a,b" } + "\"x\n\"\"y\"\",\",z\n"
    let table = try table(text)
    #expect(table.rows.last == ["x\n\"y\",", "z"] && table.quote == .double)
    #expect(table.decision("quote") == nil && table.isConserved)
  }

  /// 2,000 lines of another kind at the top, then the export.
  @Test func aDelimiterThatFillsTheFileOutweighsItsHead() throws {
    let text = rows(1_100) { "x,\($0)" } + rows(90_000) { "a;b;\($0)" }
    let read = try? table(text)
    if let read {
      let isSaid = read.diagnostics.contains { $0.reason == "file-doubtful" }
      #expect(read.delimiter == 0x3B || isSaid)
      #expect(read.isConserved)
    }
  }

  @Test func rowsOfAnotherWidthInMostOfTheFileAreReported() throws {
    let text = "a,b\n" + rows(2_000) { "1,\($0)" } + rows(9_000) { "1,2,\($0)" }
    let table = try table(text)
    #expect(table.diagnostics.map(\.reason) == ["file-doubtful"] && table.isConserved)
  }
}
