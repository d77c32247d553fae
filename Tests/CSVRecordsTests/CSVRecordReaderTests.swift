import CSVRecords
import Testing

/// What libcsv does with awkward bytes, and what is known about them afterwards.
struct AwkwardInput: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var rows: [[String]]
  var notes: [RecordBatch.Notes]
  var lines: [Int]
  var testDescription: String { name }

  init(
    _ name: String, _ text: String, _ rows: [[String]], notes: [RecordBatch.Notes]? = nil,
    lines: [Int]? = nil
  ) {
    self.name = name
    self.text = text
    self.rows = rows
    self.notes = notes ?? rows.map { _ in [] }
    self.lines = lines ?? Array(1...max(1, rows.count))
  }

  static let all = [
    AwkwardInput(
      "newline in quotes", "a,\"b\r\nc\nd\"\ne,f\n", [["a", "b\r\nc\nd"], ["e", "f"]],
      lines: [1, 4]),
    AwkwardInput("CRLF", "a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    AwkwardInput("lone CR", "a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    AwkwardInput("mixed line ends", "a\r\nb\rc\nd", [["a"], ["b"], ["c"], ["d"]]),
    AwkwardInput(
      "LF then CR is a blank line between", "a\n\rb\n", [["a"], [], ["b"]],
      notes: [[], .blank, []]),
    AwkwardInput(
      "blank lines", "\na\r\n\r\n  \t\nb\n", [[], ["a"], [], [], ["b"]],
      notes: [.blank, [], .blank, .blank, []]),
    AwkwardInput("blanks without a line end", "a\n  ", [["a"], []], notes: [[], .blank]),
    AwkwardInput("outer blanks are trimmed", " a\t, b c \n", [["a", "b c"]]),
    AwkwardInput("blanks around quotes", "\" q \" , \"b,c\"\n", [[" q ", "b,c"]]),
    AwkwardInput(
      "NUL in data", "a\0b,c\nd,e\n", [["a\0b", "c"], ["d", "e"]], notes: [.nulByte, []]),
    AwkwardInput(
      "NUL in a record of two lines", "\"a\n\0\",b\n", [["a\n\0", "b"]], notes: [.nulByte]),
    AwkwardInput(
      "inches", "5\" pipe,a\nb,c\n", [["5\" pipe", "a"], ["b", "c"]], notes: [.strayQuote, []]),
    AwkwardInput("quotes inside text", "b\"c\"d,e\n", [["b\"c\"d", "e"]], notes: [.strayQuote]),
    AwkwardInput(
      "text after a closing quote swallows", "\"ab\"c,d\ne,\"f\"\ng,h\n",
      [["ab\"c,d\ne,\"f"], ["g", "h"]], notes: [.textAfterQuote, []], lines: [1, 3]),
    AwkwardInput(
      "inner quotes that are not doubled", "\"say \"hi\", ok\",x\n",
      [["say \"hi", "ok\"", "x"]], notes: [[.textAfterQuote, .strayQuote]]),
    AwkwardInput(
      "quote after blanks after a closing quote", "\"a\" \"b\",c\n", [["a\" \"b", "c"]],
      notes: [.textAfterQuote]),
    AwkwardInput(
      "backslash escape", "\"a \\\"b\\\" c\",d\n", [["a \\\"b\\\" c", "d"]],
      notes: [.textAfterQuote]),
    AwkwardInput(
      "quote open at the end", "a,b\nc,\"d\ne,f\n", [["a", "b"], ["c", "d\ne,f\n"]],
      notes: [[], .unterminated]),
    AwkwardInput("closed at the end without a line end", "a,\"b\"", [["a", "b"]]),
    AwkwardInput("delimiter at the end", "a,", [["a", ""]]),
    AwkwardInput("empty fields", "a,,\"\",\n", [["a", "", "", ""]]),
    AwkwardInput(
      "ragged rows", "a,b\nc\nd,e,f\n", [["a", "b"], ["c"], ["d", "e", "f"]]),
    AwkwardInput("only delimiters", ",,\n", [["", "", ""]]),
    AwkwardInput("doubled quotes", "\"a \"\"b\"\"\",c\n", [["a \"b\"", "c"]]),
    AwkwardInput("the mark is the caller's to take off", "\u{FEFF}a\n", [["\u{FEFF}a"]]),
    AwkwardInput("nothing", "", [], lines: []),
  ]
}

@Suite("Record reader")
struct CSVRecordReaderTests {
  @Test(arguments: AwkwardInput.all)
  func readsAwkwardInput(_ input: AwkwardInput) {
    let reading = read(Array(input.text.utf8))
    #expect(reading.rows == input.rows)
    #expect(reading.notes == input.notes)
    #expect(reading.lines == input.lines)
    #expect(reading.length == input.text.utf8.count)
  }

  @Test func knowsWhereEveryRecordStands() {
    let reading = read(Array("ab,c\r\n\"d\ne\"\rf\n".utf8))
    #expect(
      reading.places == [
        RecordBatch.Place(offset: 0, length: 6, line: 1),
        RecordBatch.Place(offset: 6, length: 6, line: 2, lines: 2),
        RecordBatch.Place(offset: 12, length: 2, line: 4),
      ])
  }

  @Test(arguments: [
    ("a\n\"b\nc\n", 2), ("a\n\"b\nc", 2), ("a\n\"b\nc\"\r", 2), ("a\nb", 1), ("a\n  ", 1),
  ])
  func countsTheLinesOfTheLastRecord(_ text: String, _ lines: Int) {
    #expect(read(Array(text.utf8)).places.last?.lines == lines)
  }

  @Test func goesOnFromAPlaceInTheFile() {
    var reader = CSVRecordReader(delimiter: 0x3B, offset: 100, line: 7)
    var batch = RecordBatch()
    reader.read(Array("a;b\nc".utf8).span, into: &batch)
    reader.finish(into: &batch)
    #expect(Reading(batch).rows == [["a", "b"], ["c"]])
    #expect(batch.places[1] == RecordBatch.Place(offset: 104, length: 1, line: 8))
  }

  @Test(arguments: ["xxxxx", "\"xxxxx\"", "\"xx\nxx\"", "\"xxxx\"\"\"", "xx xx"])
  func leavesOutTheFieldsOfARecordOverTheLimit(_ long: String) {
    let text = "a,b\nc,\(long),e\nf,g\n"
    let reading = read(Array(text.utf8), maxFieldBytes: 4)
    #expect(reading.rows == [["a", "b"], [], ["f", "g"]])
    #expect(reading.notes == [[], .tooLarge, []])
    #expect(reading.length == text.utf8.count)
    let exact = read(Array(text.utf8), maxFieldBytes: 5)
    #expect(exact.notes == [[], [], []] && exact.rows[1].count == 3)
  }

  @Test func limitsRecordsOfManyShortFields() {
    let text = String(repeating: "a,", count: 40) + "\nb,c\n"
    let reading = read(Array(text.utf8), maxFieldBytes: 4)
    #expect(reading.rows == [[], ["b", "c"]])
    #expect(reading.notes == [.tooLarge, []])
  }

  @Test func readsOnAfterAFieldOfMegabytes() {
    var bytes = Array("a,\"".utf8) + [UInt8](repeating: 0x78, count: 3 << 20)
    bytes += Array("\",c\nd,e\n".utf8)
    let reading = read(bytes, chunks: [1 << 16, 1 << 20])
    #expect(reading.rows == [[], ["d", "e"]])
    #expect(reading.notes == [.tooLarge, []])
    #expect(reading.length == bytes.count)
    let whole = read(bytes, maxFieldBytes: 4 << 20)
    #expect(whole.rows[0][1].utf8.count == 3 << 20)
  }

  @Test func readsQuotesAgainAfterALateFirstOne() {
    let plain = String(repeating: "a,b\n", count: 30_000)
    let reading = read(Array((plain + "\"c,d\",e\n").utf8))
    #expect(reading.rows.last == ["c,d", "e"])
    #expect(reading.lines.last == 30_001)
  }
}
