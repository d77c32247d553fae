import BifocalModel
import CSVRecords
import Testing

@Suite("Delimiter")
struct DelimiterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var delimiter: Character
    var columns: Int
    var testDescription: String { name }
  }

  private static let cases = [
    Case(name: "comma", text: "a,b\n1,2\n", delimiter: ",", columns: 2),
    Case(name: "semicolon", text: "a;b\n1;2\n", delimiter: ";", columns: 2),
    Case(name: "tab", text: "a\tb\n1\t2\n", delimiter: "\t", columns: 2),
    Case(name: "pipe", text: "a|b\n1|2\n", delimiter: "|", columns: 2),
    Case(
      name: "decimal commas", text: "Name;Stunden\nAna;7,5\nBen;8,0\n", delimiter: ";", columns: 2),
    Case(
      name: "lists in unquoted cells", text: "who,what,tags\nana,plan,a;b\nben,do,c;d\n",
      delimiter: ",", columns: 3),
    Case(
      name: "lists in quoted cells",
      text: "\"Subject\",\"Who\"\n\"x\",\"Ana Ruiz;Chen Li\"\n\"y\",\"Ana Ruiz;Okafor, Ben\"\n",
      delimiter: ",", columns: 2),
    Case(
      name: "tabs and commas in text", text: "a\tb\tc\nx, y\t1\t2\nz\t3, 4\t5\n", delimiter: "\t",
      columns: 3),
    Case(
      name: "known names settle a tie", text: "Subject;Start Date,x\nq;1,2\n", delimiter: ";",
      columns: 2),
    Case(name: "twice the columns", text: "p,q,r,s,t|u\n1,2,3,4,5|6\n", delimiter: ",", columns: 5),
    Case(name: "one column", text: "title\nStandup\nPlanning\n", delimiter: ",", columns: 1),
    Case(
      name: "one column, commas quoted", text: "title\n\"Plan, review\"\nStandup\n",
      delimiter: ",", columns: 1),
    Case(
      name: "one column, an odd comma",
      text: "title\n" + String(repeating: "Standup\n", count: 20) + "Plan, review\n",
      delimiter: ",", columns: 1),
    Case(
      name: "title above a table", text: "Report, for Ana\nName;Start;End\na;1;2\nb;1;2\n",
      delimiter: ";", columns: 3),
    Case(
      name: "few rows of many widths", text: "a,b,c\n1,2\n1,2,3,4\n1,2,3,4,5\n", delimiter: ",",
      columns: 3),
  ]

  @Test(arguments: cases)
  func isFoundOut(_ input: Case) throws {
    let table = try table(input.text)
    #expect(table.delimiter == input.delimiter.asciiValue)
    #expect(table.header.count == input.columns)
    #expect(table.isConserved)
  }

  @Test func statesItsEvidence() throws {
    let decision = try table("a\tb\n1\t2\n1\t2\n").decision("delimiter")
    #expect(decision?.value == "tab")
    #expect(decision?.evidence == "3 of 3 records looked at have 2 columns")
  }

  @Test(arguments: [
    "p;q,r\n1;2,3\n",
    "a:b\n1:2\n3:4\n",
    "a^b\n1^2\n3^4\n",
    "t\nx, y\nz\nx, y, z\nw, q\n",
  ])
  func isRefusedWhereItIsUnclear(_ text: String) throws {
    let error = try #require(throws: CSVRecordError.self) { try table(text) }
    #expect(error.code == .delimiterUnclear)
    #expect(error.remedy.contains("`delimiter`"))
  }

  @Test func mayBeSet() throws {
    let table = try table("p;q,r\n1;2,3\n", CSVOptions(delimiter: 0x3B))
    #expect(table.header == ["p", "q,r"])
    #expect(table.decision("delimiter")?.evidence == "set by the options")
  }

  @Test func aSettingThatMakesOneColumnOfAnotherDelimiterIsRefused() throws {
    let error = try #require(throws: CSVRecordError.self) {
      try table("a;b;c\n1;2;3\n", CSVOptions(delimiter: 0x2C))
    }
    #expect(error.code == .delimiterUnclear)
  }

  @Test func aSettingMayKeepCommasInOneColumn() throws {
    let table = try table("title\nPlan, review\nA, b\n", CSVOptions(delimiter: 0x09))
    #expect(table.rows == [["Plan, review"], ["A, b"]])
  }

  @Test(arguments: ["sep=;\r\n", "\u{FEFF}sep=;\r\n", "\"sep=;\"\n", "SEP=;\n"])
  func isTakenFromTheSeparatorLine(_ first: String) throws {
    let table = try table(first + "a;b,c\r\n1;2,3\r\n")
    #expect(table.header == ["a", "b,c"] && table.headerLine == 2)
    #expect(table.bytes.separatorLine + table.bytes.mark == first.utf8.count)
    #expect(table.decision("delimiter")?.evidence == "named by the file's sep= line")
    #expect(table.isConserved)
  }

  @Test func theOptionOutweighsTheSeparatorLine() throws {
    let table = try table("sep=;\na|b\n1|2\n", CSVOptions(delimiter: 0x7C))
    #expect(table.header == ["a", "b"] && table.bytes.separatorLine == 6)
  }

  @Test func aColumnCalledSepIsNoSeparatorLine() throws {
    let table = try table("sep=x,b\n1,2\n")
    #expect(table.header == ["sep=x", "b"] && table.bytes.separatorLine == 0)
  }

  @Test func rowsOfManyWidthsAreReadWithAWarning() throws {
    let table = try table("a,b,c\n1,2\n1,2,3,4\n1,2,3,4,5\n")
    #expect(table.diagnostics.map(\.reason) == ["file-doubtful"])
  }
}
