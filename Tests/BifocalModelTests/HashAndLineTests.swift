import BifocalModel
import BifocalTestSupport
import Testing

@Suite struct Hash128Tests {
  private func hash(_ parts: String...) -> Hash128 {
    var hash = Hash128()
    for part in parts { hash.combine(part) }
    return hash
  }

  @Test func `text and its bytes have one fingerprint`() {
    for text in ["", "a", "Réunion", "1:1 Dana / Lee", "日本"] {
      let bytes = Array(text.utf8)
      var other = Hash128()
      other.combine(bytes.span)
      #expect(hash(text) == other, "\(bytes.count) bytes")
    }
  }

  @Test func `where one text ends and the next begins counts`() {
    #expect(hash("ab", "c") != hash("a", "bc"))
    #expect(hash("ab") != hash("ab", ""))
    #expect(hash("") != Hash128())
    #expect(hash("a", "b") != hash("b", "a"))
  }

  /// A change of this value would make every policy and identity of earlier runs a stranger.
  @Test func `the fingerprint is the same on every machine`() {
    #expect(hash("bifocal").hex.count == 32)
    #expect(hash("bifocal").hex.hasPrefix(hash("bifocal").short))
    #expect(Hash128(high: 1, low: 0xAB).hex == "000000000000000100000000000000ab")
    #expect(hash("bifocal").hex == "8bfa9dbb916ab051ec86e72fb30c34b9")
  }

  @Test func `a hundred thousand neighbours all differ, in each half`() {
    var (high, low) = (Set<UInt64>(), Set<UInt64>())
    for number in 0..<100_000 {
      let hash = hash("2024-03-04 10:00|\(number)")
      high.insert(hash.high)
      low.insert(hash.low)
    }
    #expect(high.count == 100_000)
    #expect(low.count == 100_000)
  }

  @Test func `hashes are ordered by their halves`() {
    #expect(Hash128(high: 1, low: 9) < Hash128(high: 2, low: 0))
    #expect(Hash128(high: 1, low: 0) < Hash128(high: 1, low: 1))
    #expect(!(Hash128(high: 1, low: 1) < Hash128(high: 1, low: 1)))
  }
}

@Suite struct CSVLineTests {
  private func line(_ append: (inout CSVLine) -> Void) -> String {
    var line = CSVLine()
    append(&line)
    return String(decoding: line.finished(), as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain\n"), ("a,b", "\"a,b\"\n"), ("say \"hi\"", "\"say \"\"hi\"\"\"\n"),
    ("two\nlines", "\"two\nlines\"\n"), ("cr\r", "\"cr\r\"\n"), (" space ", " space \n"),
    ("=1+1", "=1+1\n"),
  ])
  func `a cell is quoted where RFC 4180 asks for it`(cell: String, expected: String) {
    #expect(line { $0.append(cell) } == expected)
    #expect(line { $0.append(raw: Array(cell.utf8)) } == expected)
  }

  @Test(arguments: [
    ("=cmd()", "'=cmd()\n"), ("+1", "'+1\n"), ("-1", "'-1\n"), ("@x", "'@x\n"),
    ("\tx", "'\tx\n"), ("a=1", "a=1\n"), ("=a,b", "\"'=a,b\"\n"), ("\n=1", "\"'\n=1\"\n"),
  ])
  func `text from outside is no formula`(cell: String, expected: String) {
    #expect(line { $0.append(text: cell) } == expected)
  }

  @Test func `empty cells keep their place`() {
    #expect(
      line {
        $0.append("")
        $0.append(text: "")
        $0.append("x")
      } == ",,x\n")
    #expect(line { _ in } == "\n")
  }

  /// Readers skip a line without any byte, and with it the record.
  @Test func `a record of one empty cell is not a blank line`() {
    #expect(line { $0.append("") } == "\"\"\n")
  }
}
