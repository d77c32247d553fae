import BifocalModel
import CSVRecords
import Testing

/// What stands behind the first table of a file is set aside and said, not read as its rows.
@Suite("End of the table")
struct TableEndTests {
  private static let count = 40
  private static let rows =
    "day,who,hours\n" + String(repeating: "2024-03-04,Ana,2\n", count: count)

  @Test func aSecondTableIsItsOwn() throws {
    let table = try table(Self.rows + "\nPeople of the team\nname,role\nAna,lead\nBen,dev\n")
    #expect(table.recordCount == Self.count && table.rows.last == ["2024-03-04", "Ana", "2"])
    let further = try #require(table.furtherTables.first)
    #expect(table.furtherTables.count == 1)
    #expect(further.preamble == ["People of the team"])
    #expect(further.header == ["name", "role"] && further.headerLine == 44)
    #expect(further.rows == [["Ana", "lead"], ["Ben", "dev"]] && further.isConserved)
    #expect(table.bytes.rejected == further.bytes.decoded && table.isConserved)
    let notice = try #require(table.diagnostics.first)
    #expect(notice.reason == "further-table" && notice.line == 44 && notice.severity == .warning)
    #expect(notice.message.contains("2 columns and 2 rows"))
  }

  @Test func aSecondTableOfTheSameWidthIsToldByItsFigures() throws {
    let table = try table(Self.rows + ",,\nplan,owner,budget\nx,Ana,50\n")
    #expect(table.furtherTables.map(\.header) == [["plan", "owner", "budget"]])
    #expect(table.recordCount == Self.count + 1 && table.rows.last == ["", "", ""])
    #expect(table.isConserved)
  }

  @Test func threeTablesAreThree() throws {
    let table = try table(Self.rows + "\np,q\nx,1\n\nr,s,t,u\ny,1,2,3\n")
    #expect(table.furtherTables.map(\.header) == [["p", "q"], ["r", "s", "t", "u"]])
    #expect(table.furtherTables.allSatisfy(\.isConserved) && table.isConserved)
  }

  @Test(arguments: [
    "2024-03-06,Ana,1\n", "\n2024-03-06,Ana,1\n", "\n\n2024-03-06,Ana,\n2024-03-07,Ben,2\n",
    "\nmonday,Ana,1\n", "\n2024-03-06,Ana\n2024-03-07,Ben\n",
  ])
  func rowsBehindABlankLineAreStillRows(_ more: String) throws {
    let table = try table(Self.rows + more)
    let lines = more.split(separator: "\n").count
    #expect(table.recordCount == Self.count + lines && table.furtherTables.isEmpty)
    #expect(table.footer.isEmpty && table.diagnostics.isEmpty && table.isConserved)
  }

  @Test(arguments: ["\n", ",,\n", "\n\n"])
  func linesOfTextBehindABlankOneAreAFooter(_ gap: String) throws {
    let table = try table(Self.rows + gap + "Zone: Europe/Berlin\nExported by Ana,,\n")
    #expect(table.footer == ["Zone: Europe/Berlin", "Exported by Ana,,"])
    #expect(table.bytes.footer == 38 && table.isConserved)
    #expect(table.decision("footer")?.evidence == "2 lines of text after a blank one at the end")
  }

  @Test func textWithoutABlankLineBeforeItIsAShortRow() throws {
    let table = try table(Self.rows + "Exported by Ana\n")
    #expect(table.footer.isEmpty && table.rows.last == ["Exported by Ana"])
  }

  @Test func elevenLinesAreNoFooter() throws {
    let table = try table(Self.rows + "\n" + String(repeating: "x\n", count: 11))
    #expect(table.footer.isEmpty && table.recordCount == Self.count + 11 && table.isConserved)
  }

  @Test func footersAcrossBatchesAreFound() throws {
    let rows = String(repeating: "2024-03-04,Ana,2\n", count: 2_048)
    let table = try table("day,who,hours\n" + rows + "\nExported\n")
    #expect(table.recordCount == 2_048 && table.footer == ["Exported"] && table.isConserved)
    let further = try self.further(behind: rows)
    #expect(further == [["p", "q"]])
  }

  private func further(behind rows: String) throws -> [[String]] {
    let table = try table("day,who,hours\n" + rows + "\np,q\nx,1\ny,2\n")
    #expect(table.recordCount == 2_048 && table.isConserved)
    return table.furtherTables.map(\.header)
  }
}
