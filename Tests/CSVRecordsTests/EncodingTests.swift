import BifocalModel
import CSVRecords
import Testing

@Suite("Encoding")
struct EncodingTests {
  private static let text = "Betreff;Ort\r\nÜbergabe €;Köln\r\n"
  private static let rows = [["Übergabe €", "Köln"]]

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? pair.reversed() : pair
    }
  }

  private static let windows: [UInt8] =
    Array("Betreff;Ort\r\n".utf8) + [0xDC] + Array("bergabe ".utf8) + [0x80]
    + Array(";K".utf8) + [0xF6] + Array("ln\r\n".utf8)

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var encoding: CSVEncoding
    var mark = 0
    var evidence: String
    var testDescription: String { name }
  }

  private static let cases = [
    Case(
      name: "UTF-8", bytes: Array(text.utf8), encoding: .utf8,
      evidence: "all bytes are valid UTF-8"),
    Case(
      name: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), encoding: .utf8,
      mark: 3, evidence: "byte order mark"),
    Case(
      name: "UTF-16LE with mark", bytes: utf16("\u{FEFF}" + text, isBigEndian: false),
      encoding: .utf16LittleEndian, mark: 3, evidence: "byte order mark"),
    Case(
      name: "UTF-16BE with mark", bytes: utf16("\u{FEFF}" + text, isBigEndian: true),
      encoding: .utf16BigEndian, mark: 3, evidence: "byte order mark"),
    Case(
      name: "UTF-16LE", bytes: utf16(text, isBigEndian: false), encoding: .utf16LittleEndian,
      evidence: "every other byte of the first 4 KiB is zero"),
    Case(
      name: "UTF-16BE", bytes: utf16(text, isBigEndian: true), encoding: .utf16BigEndian,
      evidence: "every other byte of the first 4 KiB is zero"),
    Case(
      name: "Windows-1252", bytes: windows, encoding: .windows1252,
      evidence: "a byte on line 2 is not UTF-8"),
  ]

  @Test(arguments: cases)
  func isFoundOut(_ input: Case) throws {
    let table = try table(input.bytes)
    #expect(table.header == ["Betreff", "Ort"])
    #expect(table.rows == Self.rows)
    #expect(table.encoding == input.encoding)
    #expect(table.decision("encoding")?.evidence == input.evidence)
    #expect(table.bytes.mark == input.mark)
    #expect(table.bytes.raw == input.bytes.count)
    #expect(table.bytes.decoded == Self.text.utf8.count + input.mark)
    #expect(table.isConserved)
    #expect(table.diagnostics.isEmpty)
  }

  @Test(arguments: cases)
  func mayBeSet(_ input: Case) throws {
    let table = try table(input.bytes, CSVOptions(encoding: input.encoding))
    #expect(table.rows == Self.rows && table.isConserved)
  }

  @Test func charactersBeyondTheBasicPlaneSurviveUTF16() throws {
    let bytes = Self.utf16("\u{FEFF}title\nplan 🚀 日\n", isBigEndian: false)
    #expect(try table(bytes).rows == [["plan 🚀 日"]])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61], CSVEncoding?.none, 1),
      ([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x00, 0xDC], nil, 2),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], nil, 1),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xE4, 0x0A], nil, 2),
      ([0x61, 0x0A, 0x62, 0x0D, 0xE4, 0x0A], .utf8, 3),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x0A], .windows1252, 0),
    ] as [([UInt8], CSVEncoding?, Int)])
  func brokenBytesAreRefusedWithTheirLine(
    _ bytes: [UInt8], _ requested: CSVEncoding?, _ line: Int
  ) throws {
    let error = try #require(throws: CSVRecordError.self) {
      try table(bytes, CSVOptions(encoding: requested))
    }
    #expect(error.code == .encoding && error.line == line && error.file == "a.csv")
    #expect(error.remedy.contains("`encoding`"))
  }

  @Test func damagedUTF8IsReadAsWindowsWithAWarning() throws {
    let table = try table(Array("a,b\nä,1\n".utf8) + [0xC3, 0x2C, 0x32, 0x0A])
    #expect(table.encoding == .windows1252)
    #expect(table.diagnostics.map(\.reason) == ["file-doubtful"])
    #expect(table.diagnostics[0].message.contains("line 3"))
  }

  @Test func undefinedBytesOfWindows1252AreReported() throws {
    let table = try table(Array("a,b\nx".utf8) + [0x81, 0x2C, 0x32, 0x0A])
    #expect(table.rows == [["x\u{81}", "2"]])
    #expect(table.diagnostics.count == 1)
  }
}
