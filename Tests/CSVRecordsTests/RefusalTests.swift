import BifocalModel
import CSVRecords
import Foundation
import Testing

@Suite("Refusals")
struct RefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var code: CSVRecordError.Code
    var remedy: String
    var line = 0
    var testDescription: String { name }

    init(
      _ name: String, _ bytes: some Sequence<UInt8>, _ code: CSVRecordError.Code, _ remedy: String,
      line: Int = 0
    ) {
      self.name = name
      self.bytes = Array(bytes)
      self.code = code
      self.remedy = remedy
      self.line = line
    }
  }

  private static let cases = [
    Case("no byte", [], .empty, "export it again"),
    Case("a mark only", [0xEF, 0xBB, 0xBF], .empty, "export it again"),
    Case("blank lines only", "\n \n\r\n".utf8, .empty, "export it again"),
    Case(".xlsx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .notCSV, "CSV UTF-8"),
    Case(".xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], .notCSV, "CSV UTF-8"),
    Case("gzip, cut off", [0x1F, 0x8B, 0x08, 0x00], .compressed, "again"),
    Case("bzip2", "BZh91AY".utf8, .notCSV, "bunzip2"),
    Case(".ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n".utf8, .notCSV, "Comma Separated"),
    Case(".ics after a mark", "\u{FEFF}begin:vcalendar\n".utf8, .notCSV, "Comma Separated"),
    Case("a web page", "<!doctype html><html>".utf8, .notCSV, "sign in"),
    Case("JSON", "[{\"a\": 1, \"b\": 2}]".utf8, .notCSV, "CSV"),
    Case("XML", "\u{FEFF}<?xml version=\"1.0\"?>\n".utf8, .notCSV, "CSV"),
    Case("zero bytes", [UInt8](repeating: 0, count: 64), .notCSV, "CSV"),
    Case(
      "a quote left open in the header", "a,\"b\n1,2\n3,4\n".utf8, .headerUnclear, "quotes", line: 1
    ),
  ]

  @Test(arguments: cases)
  func namesTheWayOut(_ input: Case) throws {
    let error = try #require(throws: CSVRecordError.self) { try table(input.bytes) }
    #expect(error.code == input.code)
    #expect(error.line == input.line)
    #expect(error.remedy.contains(input.remedy))
    #expect(error.description.hasPrefix("a.csv"))
  }

  @Test func aTableOfOneHeaderlessRowIsRead() throws {
    #expect(try table("a,b,c\n", CSVOptions(hasHeader: false)).rows == [["a", "b", "c"]])
  }

  @Test(arguments: ["\na,b,c\n", "a,b,c\na,b,c\n\n"])
  func aHeaderAloneIsAnEmptyTable(text: String) throws {
    let read = try CSVFileReader().transform(CSVFile(name: "a.csv", bytes: Array(text.utf8)))
    #expect(read.header == ["a", "b", "c"])
    #expect(read.recordCount == 0)
    #expect(read.bytes.balances)
    #expect(read.diagnostics.map(\.reason) == ["header-only"])
  }

  @Test func neverQuotesTheText() throws {
    let error = try #require(throws: CSVRecordError.self) { try table("secret;x,y\nsecret;1,2\n") }
    #expect(!error.description.contains("secret"))
  }

  @Test func aDialectThatCannotBeSettledIsRefusedWithBothReadings() throws {
    let text = "'p','q'\n'1, 2','3'\n"
    #expect(try table(text).rows == [["1, 2", "3"]])
    let either = "'p, q',r\n'1, 2',3\n'4, 5',6\n"
    let error = try #require(throws: CSVRecordError.self) { try table(either) }
    #expect(error.code == .delimiterUnclear && error.remedy.contains("`quote`"))
    #expect(
      error.message
        == "reads equally well with double quotes and with single quotes: with , lines 1, 2, 3 "
        + "have 3, 3, 3 columns; with , and single quotes lines 1, 2, 3 have 2, 2, 2 columns")
    let single = try table(either, CSVOptions(quote: .single))
    #expect(single.header == ["p, q", "r"] && single.rows == [["1, 2", "3"], ["4, 5", "6"]])
    #expect(single.decision("quote")?.evidence == "set by the options")
    #expect(try table(either, CSVOptions(quote: .double)).header == ["'p", "q'", "r"])
  }

  @Test func twoDelimitersThatFitAreRefusedWithBothReadings() throws {
    let error = try #require(throws: CSVRecordError.self) { try table("p;q,r\n1;2,3\n") }
    #expect(
      error.message
        == "fits , and ; equally well: with , lines 1, 2 have 2, 2 columns; with ; lines 1, 2 "
        + "have 2, 2 columns")
  }
}

@Suite("Options")
struct CSVOptionsTests {
  private func decode(_ json: String) throws -> CSVOptions {
    try JSONDecoder().decode(CSVOptions.self, from: Data(json.utf8))
  }

  @Test func everyKeyMayBeLeftOut() throws {
    #expect(try decode("{}") == CSVOptions())
  }

  @Test(
    arguments: [
      ("tab", 0x09), ("\\t", 0x09), (";", 0x3B), ("semicolon", 0x3B), ("pipe", 0x7C), ("^", 0x5E),
      ("comma", 0x2C), ("U+001F", 0x1F),
    ] as [(String, UInt8)])
  func delimitersHaveNames(_ name: String, _ byte: UInt8) throws {
    let json = String(decoding: try JSONEncoder().encode(["delimiter": name]), as: UTF8.self)
    let options = try decode(json)
    #expect(options.delimiter == byte)
    let again = try JSONDecoder().decode(CSVOptions.self, from: JSONEncoder().encode(options))
    #expect(again == options)
  }

  @Test func allKeysAreRead() throws {
    let options = try decode(
      #"{"encoding": "utf-16le", "quote": "single", "escape": "backslash", "delimiter": "pipe", "#
        + #""repair_mojibake": true, "max_field_bytes": 10, "has_header": false}"#)
    let expected = CSVOptions(
      encoding: .utf16LittleEndian, delimiter: 0x7C, quote: .single, escape: .backslash,
      repairMojibake: true, maxFieldBytes: 10, hasHeader: false)
    #expect(options == expected)
    let again = try JSONDecoder().decode(CSVOptions.self, from: JSONEncoder().encode(options))
    #expect(again == options)
  }

  @Test(arguments: [
    #"{"encoding": "latin"}"#, #"{"delimiter": "a"}"#, #"{"delimiter": ""}"#,
    #"{"delimiter": ", "}"#, #"{"delimiter": "\""}"#, #"{"max_field_bytes": 0}"#,
    #"{"max_field_bytes": 67108865}"#, #"{"quote": "\""}"#, #"{"escape": "quote"}"#,
    #"{"quote": "none", "escape": "backslash"}"#,
  ])
  func valuesThatAreNotAllowedAreRefused(_ json: String) throws {
    let error = try #require(throws: DecodingError.self) { try decode(json) }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(context.codingPath.count == 1)
    #expect(context.debugDescription.contains(context.codingPath[0].stringValue))
  }
}
