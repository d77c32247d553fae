import BifocalModel
import BifocalTestSupport
import CSVRecords
import Testing

/// Rows that a lost quote had swallowed.
@Suite("Lost quotes")
struct QuoteRepairTests {
  private func file(rows: Int, _ row: (Int) -> String) -> String {
    "title,start,minutes\n" + (1...rows).map { row($0) + "\n" }.joined()
  }

  @Test func aLostClosingQuoteCostsNoOtherRow() throws {
    let text = file(rows: 200) { $0 == 2 ? "\"Plan,2024-01-02,30" : "Row \($0),2024-01-02,30" }
    let table = try table(text)
    #expect(table.recordCount == 200)
    #expect(table.rows[1] == ["\"Plan", "2024-01-02", "30"])
    #expect(table.rows[2...].map { $0[0] } == (3...200).map { "Row \($0)" })
    #expect(table.reading.notes[0] == [])
    #expect(table.reading.notes[1...].allSatisfy { $0 == .resynchronised })
    #expect(table.reading.lines == Array(2...201))
    #expect(table.diagnostics.map(\.line) == [3] && table.isConserved)
    #expect(table.diagnostics[0].message.contains("198 rows"))
  }

  @Test func quotedRowsAfterItAreReadAsQuoted() throws {
    let text = file(rows: 9) {
      $0 == 2 ? "\"Plan,2024-01-02,30" : "\"Row, \($0)\",\"a\nb\",\"30\""
    }
    let table = try table(text)
    #expect(table.recordCount == 9 && table.isConserved)
    #expect(table.rows[1] == ["\"Plan", "2024-01-02", "30"])
    #expect(table.rows[2] == ["Row, 3", "a\nb", "30"])
    #expect(table.reading.lines == [2, 4] + (0..<7).map { 5 + 2 * $0 })
  }

  @Test func aQuoteLostAtTheEndOfAQuotedRowEndsWithItsLine() throws {
    let text = file(rows: 20) { "\"Row \($0)\",\"2024-01-02\",\"30" + ($0 == 5 ? "" : "\"") }
    let table = try table(text)
    #expect(table.rows == (1...20).map { ["Row \($0)", "2024-01-02", "30"] })
    #expect(table.reading.notes.filter { $0 == .resynchronised }.count == 2)
    #expect(table.isConserved)
  }

  @Test func severalLostQuotesAreRepairedOneByOne() throws {
    let text = file(rows: 300) { $0.isMultiple(of: 50) ? "\"Plan,x,30" : "Row \($0),x,30" }
    let table = try table(text)
    #expect(table.recordCount == 300 && table.isConserved)
    #expect(table.rows.allSatisfy { $0.count == 3 })
  }

  @Test func aRaggedRowAmongTheSwallowedDoesNotHinder() throws {
    let text = file(rows: 60) { $0 == 2 ? "\"Plan,x,30" : $0 == 30 ? "Row 30,x" : "Row \($0),x,30" }
    let table = try table(text)
    #expect(table.recordCount == 60 && table.rows[29] == ["Row 30", "x"] && table.isConserved)
  }

  @Test func unescapedQuotesOnOneLineAreReadAsTextWhereTheWidthSaysSo() throws {
    let text = file(rows: 5) {
      $0 == 3 ? "\"Say \"hi\"\",\"2024-01-02\",\"30\"" : "\"Row\",\"x\",\"30\""
    }
    let table = try table(text)
    #expect(table.recordCount == 5 && table.isConserved)
    #expect(table.rows[2] == ["Say \"hi\"", "2024-01-02", "30"])
  }

  @Test func aTextOfSeveralLinesIsNotTakenApart() throws {
    let text = file(rows: 5) {
      $0 == 3 ? "Plan,x,\"see \"notes\" here\nalpha,beta,gamma\ndelta,1,2\"" : "Row,x,30"
    }
    let table = try table(text)
    #expect(table.recordCount == 5 && table.isConserved)
    #expect(table.rows[2] == ["Plan", "x", "see \"notes\" here\nalpha,beta,gamma\ndelta,1,2"])
    #expect(table.reading.notes[2] == .textAfterQuote)
    #expect(table.diagnostics.isEmpty)
  }

  @Test func aFileCutOffInsideATextStaysFlagged() throws {
    let table = try table("title,notes\na,b\nPlan,\"agenda\nfirst point\nsecond po")
    #expect(table.rows == [["a", "b"], ["Plan", "agenda\nfirst point\nsecond po"]])
    #expect(table.reading.notes == [[], .unterminated])
  }

  @Test func aFieldOverTheLimitGivesBackTheRowsItSwallowed() throws {
    let text = file(rows: 200) { $0 == 2 ? "\"Plan,x,30" : "Row \($0),x,30" }
    let table = try table(text, CSVOptions(maxFieldBytes: 100))
    #expect(table.recordCount == 200 && table.rows[199] == ["Row 200", "x", "30"])
    #expect(table.isConserved)
  }

  @Test func aQuoteInEveryRowIsReadInBoundedTime() throws {
    let text = file(rows: 20_000) { "\"Row \($0),x,30" }
    let table = try table(text)
    #expect(table.recordCount == 20_000 && table.isConserved)
    #expect(table.rows.last == ["\"Row 20000", "x", "30"])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func oneLostQuoteAnywhereLosesNoCleanRow(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = 40
    let victim = Int.random(in: 1...rows, using: &generator)
    let text = file(rows: rows) {
      $0 == victim ? "\"Plan,x,30" : "Row \($0),x,\(Int.random(in: 1...90, using: &generator))"
    }
    let table = try table(text)
    let found = Set(table.rows.map { $0.first ?? "" })
    for row in 1...rows where row != victim {
      #expect(found.contains("Row \(row)"), "seed \(seed), row \(row)")
    }
    #expect(table.isConserved, "seed \(seed)")
  }
}
