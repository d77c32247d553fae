import BifocalModel
import BifocalTestSupport
import CSVRecords
import Testing

/// Quotes and escapes beside the usual ones, and how far the evidence is looked for.
@Suite("Dialect")
struct DialectTests {
  @Test func quoteAndEscapeMayBeSet() throws {
    let single = try table("a,b\n'1,2',3\n", CSVOptions(quote: .single))
    #expect(single.rows == [["1,2", "3"]] && single.quote == .single)
    #expect(single.decision("quote")?.evidence == "set by the options")
    let text = try table("a\tb\n\"1\t2\n", CSVOptions(delimiter: 0x09, quote: CSVQuote.none))
    #expect(text.rows == [["\"1", "2"]])
    let escaped = try table("a,b\n\"x\\\"\",1\n", CSVOptions(quote: .double, escape: .backslash))
    #expect(escaped.rows == [["x\"", "1"]])
  }

  @Test func theTailHasASayInALargeFile() throws {
    // The head is clean in either escape; what comes after the first half megabyte is not.
    var text =
      "title,start\n" + String(repeating: "Plan the work of the quarter,1\n", count: 20_000)
    for row in 0..<20_000 { text += "\"Say \\\"hi\\\", ok\",\(row)\n" }
    let table = try table(text)
    #expect(table.escape == .backslash && table.recordCount == 40_000 && table.isConserved)
    #expect(table.rows.last == ["Say \"hi\", ok", "19999"])
  }

  @Test func theWholeFileHasTheLastWord() throws {
    // Neither the head nor the stretches in the middle and at the end show an escape.
    let plain = String(repeating: "Plan the work of the quarter,1\n", count: 40_000)
    let text =
      "title,start\n" + plain + "\"Say \\\"hi\\\", ok\",2\n\"Go \\\"on\\\", ok\",3\n" + plain
      + plain
    let table = try table(text)
    #expect(table.escape == .backslash && table.recordCount == 120_002 && table.isConserved)
    #expect(table.rows[40_000] == ["Say \"hi\", ok", "2"])
    #expect(table.diagnostics.isEmpty)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func anyCutGivesTheSameRecords(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let dirty = Array("\"\"''\\\\\\,,\r\n\n ab".utf8)
    for round in 0..<1_000 {
      let bytes = (0..<Int.random(in: 0...32, using: &generator)).map { _ in
        dirty.randomElement(using: &generator) ?? 0
      }
      let quote = [CSVQuote.double, .single].randomElement(using: &generator) ?? .double
      let limit = [2, 4, 1 << 20].randomElement(using: &generator) ?? 4
      func read(_ sizes: [Int]) -> Reading {
        var reader = CSVRecordReader(quote: quote, escape: .backslash, maxFieldBytes: limit)
        var batch = RecordBatch()
        var position = 0
        for size in sizes + [bytes.count] {
          let end = min(bytes.count, position + size)
          reader.read(bytes.span.extracting(position..<end), into: &batch)
          position = end
        }
        reader.finish(into: &batch)
        return Reading(batch)
      }
      let whole = read([])
      #expect(read(bytes.map { _ in 1 }) == whole, "seed \(seed), round \(round): \(bytes)")
      let cut = Int.random(in: 0...bytes.count, using: &generator)
      #expect(read([cut]) == whole, "seed \(seed), round \(round), cut \(cut): \(bytes)")
      #expect(whole.length == bytes.count, "seed \(seed), round \(round): \(bytes)")
    }
  }

  /// A file that was cut off anywhere is read up to there, with every byte accounted for.
  @Test func everyPrefixOfEveryHazardIsReadOrRefused() {
    for hazard in Hazard.all where hazard.bytes.count < 300 {
      for count in 0..<hazard.bytes.count {
        guard let table = try? table(hazard.bytes.prefix(count), hazard.options) else { continue }
        #expect(table.isConserved, "\(hazard.name), first \(count) bytes")
        for further in table.furtherTables {
          #expect(further.isConserved, "\(hazard.name), first \(count) bytes")
        }
      }
    }
  }
}
