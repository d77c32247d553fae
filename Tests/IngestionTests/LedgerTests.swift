import BifocalModel
import BifocalTestSupport
import CSVRecords
import Ingestion
import Testing

/// Properties on made-up dirty files: nothing is lost, and cutting changes nothing.
@Suite struct LedgerTests {
  static let seeds = Array(1...12).map(UInt64.init)

  static func pick<T>(_ values: [T], _ generator: inout SeededGenerator) -> T {
    values[Int(generator.next() % UInt64(values.count))]
  }

  static func calendar(_ generator: inout SeededGenerator) -> Fixture {
    var rows: [[String]] = []
    for _ in 0..<60 {
      let day = pick(
        ["3/4/2024", "3/11/2024", "3/18/2024", "3/25/2024", "2/30/2024", "TBD", "", "13/13/13"],
        &generator)
      let from = pick(["10:00 AM", "11:30 PM", "12:00:00 AM", "99:00", "", "noon"], &generator)
      let to = pick(["11:00 AM", "1:00 AM", "12:00:00 AM", ""], &generator)
      var row = CalendarFormatTests.row(
        pick(["Sync", "Canceled: Sync", "Ärger", "1:1 Dana / Lee", ""], &generator),
        (day, from), (pick([day, "3/26/2024", ""], &generator), to),
        allDay: pick(["True", "False", "", "perhaps"], &generator),
        organizer: pick(["Ana Ruiz", "Li, Chen", ""], &generator),
        isPrivate: pick(["True", "False", ""], &generator))
      row.append(pick(["Ana Ruiz", "Chen Li", "Ben", "", "ana@example.org"], &generator))
      switch generator.next() % 8 {
      case 0: row.removeLast(Int(generator.next() % 20))
      case 1: row.append(pick(["", "too much"], &generator))
      default: break
      }
      rows.append(row)
    }
    var fixture = Fixture(CalendarFormatTests.outlook + ["Calendar Owner"], rows)
    for position in rows.indices where generator.next() % 6 == 0 {
      fixture.notes[position] = pick(
        [.strayQuote, .nulByte, .textAfterQuote, .unterminated, .tooLarge], &generator)
    }
    return fixture
  }

  static func issues(_ generator: inout SeededGenerator) -> Fixture {
    let people = ["Ana Ruiz", "Chen Li", "712020:ana", "Stranger", ""]
    let dates = ["05/Mar/24 9:14 AM", "2024-03-08 10:00", "31/Feb/24 9:00 AM", "soon", ""]
    let rows = (0..<60).map { _ in
      TicketFormatTests.row(
        key: pick(["A-1", "A-2", ""], &generator), assignee: pick(people, &generator),
        reporter: pick(people, &generator), created: pick(dates, &generator),
        resolved: pick(dates, &generator),
        work: (0..<2).map { _ in
          "a;b;\(pick(dates, &generator));\(pick(people, &generator));\(pick(["60", "x", ""], &generator))"
        }, spent: pick(["", "7200", "-1"], &generator),
        comments: (0..<2).map { _ in
          "\(pick(dates, &generator));\(pick(people, &generator));text;more"
        })
    }
    return Fixture(TicketFormatTests.header, rows)
  }

  static func team() throws -> Roster {
    try roster("leader|name|emails|field\nana|Ana Ruiz|ana@example.org|sales\nchen|Chen Li||design")
  }

  /// Transforms a fixture cut at positions and joins what does not depend on the cut.
  static func outcome(_ fixture: Fixture, _ plan: SourcePlan, cut: [Int])
    -> (
      lines: [String], contents: [String], ledger: RecordLedger, bytes: ByteLedger,
      diagnostics: [Diagnostic]
    )
  {
    var lines: [String] = []
    var contents: [String] = []
    var ledger = RecordLedger()
    var bytes = ByteLedger()
    var diagnostics: [Diagnostic] = []
    for batch in fixture.batches(cut: cut) {
      let items = plan.transform(batch)
      lines += items.items.map { describe($0, in: items) }
      contents += items.contents.map { describe($0, in: items) }
      ledger += items.ledger
      bytes += items.byteLedger
      diagnostics += items.diagnostics
    }
    return (lines, contents, ledger, bytes, diagnostics)
  }

  @Test(arguments: seeds, [true, false])
  func nothingIsLostAndCutsDoNotMatter(seed: UInt64, isCalendar: Bool) throws {
    var generator = SeededGenerator(seed: seed)
    let fixture = isCalendar ? Self.calendar(&generator) : Self.issues(&generator)
    let plan = try fixture.plan(
      SourceOptions(dateOrder: .mdy), roster: seed % 3 == 0 ? nil : Self.team(),
      zone: "Europe/Berlin")
    let whole = Self.outcome(fixture, plan, cut: [])
    let rows = fixture.rows.count
    #expect(whole.ledger.balances, "seed \(seed)")
    #expect(whole.ledger.records == rows, "seed \(seed)")
    #expect(whole.ledger.used > 0 && whole.ledger.rejected > 0, "seed \(seed)")
    #expect(
      whole.diagnostics.count { $0.severity == .rejected } == whole.ledger.rejected, "seed \(seed)")
    let length = fixture.batches()[0].places.reduce(0) { $0 + $1.length }
    #expect(whole.bytes.partsTotal == length, "seed \(seed)")
    #expect(whole.ledger.items.values.reduce(0, +) == whole.lines.count, "seed \(seed)")

    let cuts = [Array(1..<rows), [1], [rows / 2], [7, 8, 31]]
    for cut in cuts {
      let parts = Self.outcome(fixture, plan, cut: cut)
      #expect(parts.lines == whole.lines, "seed \(seed), cut \(cut)")
      #expect(parts.contents == whole.contents, "seed \(seed), cut \(cut)")
      #expect(parts.ledger == whole.ledger, "seed \(seed), cut \(cut)")
      #expect(parts.bytes == whole.bytes, "seed \(seed), cut \(cut)")
      #expect(parts.diagnostics == whole.diagnostics, "seed \(seed), cut \(cut)")
    }
  }

  @Test(arguments: seeds) func noTextReachesADiagnostic(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var fixture = Self.calendar(&generator)
    // Every cell slips by one column.
    fixture.rows = fixture.rows.map { [$0.last ?? ""] + $0.dropLast() }
    let batch = try fixture.items(SourceOptions(dateOrder: .mdy))
    #expect(batch.ledger.rejected > 0)
    for diagnostic in batch.diagnostics {
      for word in ["Sync", "Ruiz", "Dana", "Chen", "Agenda"] {
        #expect(!diagnostic.text.contains(word), "seed \(seed): \(diagnostic.text)")
      }
    }
  }

  @Test(arguments: [
    (RecordBatch.Notes.textAfterQuote, Optional("quote-broken")), (.unterminated, "quote-broken"),
    (.tooLarge, "record-too-large"), (.strayQuote, nil), (.nulByte, nil),
    (RecordBatch.Notes([.textAfterQuote, .resynchronised]), nil), (.resynchronised, nil),
  ])
  func notesOfTheTokenizer(notes: RecordBatch.Notes, reason: String?) throws {
    var fixture = Fixture(["title", "description"], [["A", "one\ntwo"], ["B", "x"]])
    fixture.notes[0] = notes
    let batch = try fixture.items()
    #expect(batch.diagnostics.map(\.reason) == (reason.map { [$0] } ?? []))
    #expect(batch.ledger.rejected == (reason == nil ? 0 : 1))
    if reason == "quote-broken" { #expect(batch.diagnostics[0].message.contains("lines 2 to 3")) }
  }

  @Test func widths() throws {
    let fixture = Fixture(
      ["title", "description"], [["A"], ["B", "x", "", " "], ["C", "x", "spilt"], ["D", "x"]])
    let batch = try fixture.items()
    #expect(batch.contents.map { batch.string(.title, of: $0) } == ["A", "B", "D"])
    #expect(batch.ledger.notes == ["row-short": 1])
    #expect(batch.diagnostics.map(\.reason) == ["row-too-wide"])
  }
}
