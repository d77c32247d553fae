import BifocalModel
import CSVRecords
import Testing

/// A file with one thing wrong, and what becomes of it.
struct NotedHazard: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var header: [String]
  var rows: [[String]]
  /// Notes by row, where there are any.
  var notes: [Int: RecordBatch.Notes] = [:]
  /// What the file's diagnostics say.
  var reasons: [String] = []
  /// Decisions beside encoding, delimiter and header, by topic.
  var decisions: [String: String] = [:]
  var testDescription: String { name }

  init(
    _ name: String, _ text: String, header: [String] = ["a", "b"], _ rows: [[String]],
    notes: [Int: RecordBatch.Notes] = [:], reasons: [String] = [],
    decisions: [String: String] = [:]
  ) {
    self.init(
      name, bytes: Array(text.utf8), header: header, rows, notes: notes, reasons: reasons,
      decisions: decisions)
  }

  init(
    _ name: String, bytes: [UInt8], header: [String] = ["a", "b"], _ rows: [[String]],
    notes: [Int: RecordBatch.Notes] = [:], reasons: [String] = [],
    decisions: [String: String] = [:]
  ) {
    self.name = name
    self.bytes = bytes
    self.header = header
    self.rows = rows
    self.notes = notes
    self.reasons = reasons
    self.decisions = decisions
  }

  static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? pair.reversed() : pair
    }
  }
}

/// Every hazard of structure that exports of calendars and tickets are known to have.
@Suite("Hazards, read by notes")
struct HazardReadingTests {
  @Test(arguments: NotedHazard.bytes + NotedHazard.lines + NotedHazard.quotes + NotedHazard.values)
  func isReadAsAPersonWould(_ hazard: NotedHazard) throws {
    let table = try table(hazard.bytes)
    #expect(table.header == hazard.header)
    #expect(table.rows == hazard.rows)
    let notes = table.reading.notes.enumerated().filter { !$0.element.isEmpty }
    #expect(Dictionary(uniqueKeysWithValues: notes.map { ($0.offset, $0.element) }) == hazard.notes)
    #expect(table.diagnostics.map(\.reason) == hazard.reasons)
    let usual: Set = ["encoding", "delimiter", "header"]
    let others = table.decisions.filter { !usual.contains($0.topic) }.map { ($0.topic, $0.value) }
    #expect(Dictionary(uniqueKeysWithValues: others) == hazard.decisions)
    #expect(table.isConserved)
  }
}

extension NotedHazard {
  static let bytes = [
    NotedHazard(
      "a mark before a quoted name with a comma", "\u{FEFF}\"a,x\",b\n1,2\n3,4\n",
      header: ["a,x", "b"], [["1", "2"], ["3", "4"]]),
    NotedHazard(
      "UTF-16 with a mark", bytes: utf16("\u{FEFF}a,b\r\né,\"x\ny\"\r\n", isBigEndian: false),
      [["é", "x\ny"]]),
    NotedHazard(
      "UTF-16 without a mark", bytes: utf16("a,b\r\né,日\r\n", isBigEndian: false), [["é", "日"]]),
    NotedHazard(
      "big-endian UTF-16 without a mark", bytes: utf16("a,b\r\né,日\r\n", isBigEndian: true),
      [["é", "日"]]),
    NotedHazard(
      "UTF-16 of Russian text without a mark",
      bytes: utf16("Тема;Начало\r\nСовещание;завтра\r\nПлан;вечером\r\n", isBigEndian: false),
      header: ["Тема", "Начало"], [["Совещание", "завтра"], ["План", "вечером"]]),
    NotedHazard(
      "UTF-16 of Japanese text without a mark",
      bytes: utf16("件名,場所\n打ち合わせの予定,第三会議室\n計画,東京\n", isBigEndian: true),
      header: ["件名", "場所"], [["打ち合わせの予定", "第三会議室"], ["計画", "東京"]]),
    NotedHazard(
      "zeros at the ends of lines, all at even places",
      "a,b\n" + String(repeating: "written by a C program 0123456789,abcdef\0\n", count: 6),
      Array(repeating: ["written by a C program 0123456789", "abcdef\0"], count: 6),
      notes: Dictionary(uniqueKeysWithValues: (0..<6).map { ($0, .nulByte) })),
    NotedHazard(
      "French in Windows-1252, few characters",
      bytes: [0x44, 0xE9, 0x62, 0x75, 0x74, 0x3B, 0x46, 0x69, 0x6E, 0x0A, 0x31, 0x3B, 0x32, 0x0A],
      header: ["Début", "Fin"], [["1", "2"]]),
    NotedHazard("a zero byte", "a,b\n1\0,2\n", [["1\0", "2"]], notes: [0: .nulByte]),
    NotedHazard(
      "text misread twice over", "a,b\nMÃ¼nchen,KÃ¶ln\nZÃ¼rich,x\n",
      [["MÃ¼nchen", "KÃ¶ln"], ["ZÃ¼rich", "x"]], reasons: ["text-misread"]),
    NotedHazard("one odd pair of characters", "a,b\nÃ¼,x\n", [["Ã¼", "x"]]),
  ]

  static let lines = [
    NotedHazard("sep= after a mark", "\u{FEFF}sep=;\r\na;b\r\n1,5;2\r\n", [["1,5", "2"]]),
    NotedHazard("tabs with blanks beside", "a\t b\n1 \t2\n", [["1", "2"]]),
    NotedHazard("control characters", "a\u{1F}b\n1\u{1F}2\n", [["1", "2"]]),
    NotedHazard("lone CR", "a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
    NotedHazard(
      "mixed line ends", "a,b\n1,2\r\n3,4\r5,6", [["1", "2"], ["3", "4"], ["5", "6"]]),
    NotedHazard(
      "a type line of PowerShell", "#TYPE System.Object\r\n\"a\",\"b\"\r\n\"1\",\"2\"\r\n",
      [["1", "2"]]),
    NotedHazard("blank lines and blank cells", "a,b\n\n1,\n  \n,2\n", [["1", ""], ["", "2"]]),
    NotedHazard(
      "short and wide rows", "a,b,c\n1,2,3\n1\n1,2,3,4\n1,2,3\n1,2,3\n", header: ["a", "b", "c"],
      [["1", "2", "3"], ["1"], ["1", "2", "3", "4"], ["1", "2", "3"], ["1", "2", "3"]]),
    NotedHazard(
      "rows that end with a delimiter", "a,b\n1,2,\n3,4,\n", [["1", "2"], ["3", "4"]],
      decisions: ["trailing_column": "dropped"]),
    NotedHazard("names twice", "a,b,a\n1,2,3\n", header: ["a", "b", "a"], [["1", "2", "3"]]),
    NotedHazard("the header again", "a,b\n1,2\na,b\n3,4\n", [["1", "2"], ["3", "4"]]),
    NotedHazard(
      "a total without a blank line stays a row", "a,b,c\nx,1,2\ny,3,4\nTotal,4,6\n",
      header: ["a", "b", "c"], [["x", "1", "2"], ["y", "3", "4"], ["Total", "4", "6"]]),
    NotedHazard(
      "a footer", "a,b,c\nx,1,2\ny,3,4\n\nExported by Ana\n", header: ["a", "b", "c"],
      [["x", "1", "2"], ["y", "3", "4"]], decisions: ["footer": "line 5"]),
    NotedHazard(
      "two tables", "a,b\n1,2\n3,4\n\nPeople\nname,role,team\nx,y,z\n", [["1", "2"], ["3", "4"]],
      reasons: ["further-table"]),
    NotedHazard("one column with a blank cell", "a\nx\n\ny\n", header: ["a"], [["x"], ["y"]]),
    NotedHazard(
      "one column with a quoted blank cell", "a\nx\n\"\"\ny\n", header: ["a"], [["x"], [""], ["y"]]),
  ]

  static let quotes = [
    NotedHazard(
      "inches", "a,b\n5\" pipe,2\n3,4\n", [["5\" pipe", "2"], ["3", "4"]], notes: [0: .strayQuote]),
    NotedHazard(
      "inner quotes that are not doubled", "a,b\n\"say \"hi\" x\",2\n3,4\n",
      [["say \"hi\" x", "2"], ["3", "4"]], notes: [0: .textAfterQuote]),
    NotedHazard(
      "an inner quote before a comma", "a,b\n\"say \"hi\", ok\",x\n3,4\n5,6\n",
      [["say \"hi", "ok\"", "x"], ["3", "4"], ["5", "6"]],
      notes: [0: [.textAfterQuote, .strayQuote]]),
    NotedHazard(
      "a quote that is never closed", "a,b\n1,2\n\"3,4\n5,6\n7,8\n",
      [["1", "2"], ["\"3", "4"], ["5", "6"], ["7", "8"]],
      notes: [1: .resynchronised, 2: .resynchronised, 3: .resynchronised],
      reasons: ["quote-unclosed"]),
    NotedHazard(
      "quotes escaped by backslashes", #"a,b"# + "\n" + #""x \", y","C:\\""# + "\n1,2\n",
      [["x \", y", "C:\\"], ["1", "2"]],
      decisions: ["quote": "double quotes escaped by backslashes"]),
    NotedHazard(
      "a path that ends in a backslash", #"a,b"# + "\n" + #""C:\x\",1"# + "\n" + #""D:\",2"# + "\n",
      [["C:\\x\\", "1"], ["D:\\", "2"]]),
    NotedHazard(
      "single quotes", "'a','b'\n'1, 2','it''s'\n'3','4'\n", [["1, 2", "it's"], ["3", "4"]],
      decisions: ["quote": "single quotes"]),
    NotedHazard(
      "apostrophes", "a,b\n'tis,rock 'n' roll\n3,the '90s\n",
      [["'tis", "rock 'n' roll"], ["3", "the '90s"]]),
    NotedHazard(
      "quotes as text", "a\tb\n\"Hi\" said Ana\t1\n\"No\" x\t2\n\"Yes\" y\t3\n\"So\" z\t4\n",
      [["\"Hi\" said Ana", "1"], ["\"No\" x", "2"], ["\"Yes\" y", "3"], ["\"So\" z", "4"]],
      decisions: ["quote": "quotes as text"]),
    NotedHazard(
      "the first quote late", "a,b\n" + String(repeating: "1,2\n", count: 3_000) + "\"3\n,\",4\n",
      Array(repeating: ["1", "2"], count: 3_000) + [["3\n,", "4"]]),
  ]

  static let values = [
    NotedHazard(
      "words that others take for nothing", "a,b\nNA,None\nnull,nan\n00123,1e5\n",
      [["NA", "None"], ["null", "nan"], ["00123", "1e5"]]),
    NotedHazard(
      "a number that a sheet is told to leave alone", "a,b\n\"=\"\"00123\"\"\",1.03E+13\n",
      [["=\"00123\"", "1.03E+13"]]),
    NotedHazard(
      "the same without quotes around it", "a,b\n=\"00123\",x\n", [["=\"00123\"", "x"]],
      notes: [0: .strayQuote]),
    NotedHazard("formulas", "a,b\n\"=1+1\",@x\n", [["=1+1", "@x"]]),
  ]
}
