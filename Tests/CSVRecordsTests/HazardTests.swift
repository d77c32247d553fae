import BifocalModel
import CSVRecords
import Testing

/// None of the known hazards of structure is read wrong without a word.
@Suite("Hazards")
struct HazardTests {
  @Test(arguments: Hazard.all)
  func isReadRightlyOrRefused(_ hazard: Hazard) throws {
    switch hazard.outcome {
    case .refused(let code, let words):
      let error = try #require(throws: CSVRecordError.self) {
        try table(hazard.bytes, hazard.options)
      }
      #expect(error.code == code)
      #expect(error.message.contains(words), "\(error.message)")
    case .read(let expected):
      let table = try table(hazard.bytes, hazard.options)
      #expect(table.header == expected.header)
      #expect(table.rows == expected.rows)
      #expect(table.diagnostics.map(\.reason) == expected.reasons)
      #expect(special(table.decisions) == expected.decisions)
      #expect(notes(of: table) == expected.notes)
      #expect(table.preamble == expected.preamble && table.footer == expected.footer)
      #expect(table.blankRecords == expected.blank)
      #expect(table.repeatedHeaders == expected.repeatedHeaders)
      #expect(table.furtherTables.map(\.header) == expected.furtherHeaders)
      #expect(table.isConserved)
      for further in table.furtherTables { #expect(further.isConserved) }
    }
  }

  @Test func theWayAFileIsCutIntoTablesIsTold() throws {
    let text = "a,b,c\n1,2,3\n\nPeople\nname,role\nAna,x\nBen,y\n"
    let table = try table(text)
    let further = try #require(table.furtherTables.first)
    #expect(further.preamble == ["People"] && further.headerLine == 5)
    #expect(further.rows == [["Ana", "x"], ["Ben", "y"]])
    #expect(further.reading.lines == [6, 7])
    #expect(table.diagnostics[0].line == 5)
    #expect(table.diagnostics[0].message.contains("2 columns and 2 rows"))
    #expect(table.bytes.rejected == text.utf8.count - 13)
  }

  private func special(_ decisions: [FileReport.Decision]) -> [String: String] {
    let usual: Set = ["encoding", "delimiter", "header"]
    return Dictionary(
      uniqueKeysWithValues: decisions.filter { !usual.contains($0.topic) }.map {
        ($0.topic, $0.value)
      })
  }

  private func notes(of table: CSVTable) -> [Int: RecordBatch.Notes] {
    Dictionary(
      uniqueKeysWithValues: table.reading.notes.enumerated().filter { !$0.element.isEmpty }
        .map { ($0.offset, $0.element) })
  }
}

extension Hazard: CustomTestStringConvertible {
  var testDescription: String { name }
}
