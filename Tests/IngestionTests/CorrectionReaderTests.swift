import BifocalModel
import BifocalTestSupport
import Ingestion
import Testing

/// What people said of titles, as they write it.
@Suite struct CorrectionReaderTests {
  private func read(_ text: String, roster: Roster? = nil) throws -> [Correction] {
    let table = Fixture(text, file: "check.csv")
    return try CorrectionReader(roster: roster).read(
      header: table.header, fileName: table.file, batches: table.batches())
  }

  private func problems(_ text: String, roster: Roster? = nil) -> [String] {
    do {
      _ = try read(text, roster: roster)
      return []
    } catch let error as IngestionError {
      return error.diagnostics.map(\.text)
    } catch { return ["\(error)"] }
  }

  private static let team = """
    leader|name|emails
    dana|Dana Park|dana@x.org
    lee|Lee Wong|lee@x.org
    """

  @Test func aFilledSheetIsReadWhole() throws {
    let rows = try read(
      """
      scope|leader|field|title|hours|rows|drawn|stands_for|said|activity|answered_by|answered_on
      leader|Park, Dana||Q3 Deck|12.50|3|largest|12.50|delivery|ok|ana|2026-03-02
      |dana@x.org||Forge  SYNC|1,5|1|Random|40|unclear|One to one||
      field|lee|sales|Deck||||| |Roadmap||
      all|||Deck|||||unclear|=||
      leader|gone||Later|1|1|random|40|unclear|||
      """, roster: try roster(Self.team))
    #expect(rows.map(\.scope) == [.leader, .leader, .field, .all, .leader])
    #expect(rows.map(\.leader) == ["dana", "dana", "lee", "", "gone"])
    #expect(rows.map(\.answer) == [.delivery, .oneToOne, .roadmap, .unclear, nil])
    #expect(rows.map(\.said) == [.delivery, .unclear, nil, .unclear, .unclear])
    #expect(rows.map(\.drawn) == [.largest, .random, nil, nil, .random])
    #expect(rows.map(\.seconds) == [45_000, 5_400, 0, 0, 3_600])
    #expect(rows.map(\.standsFor) == [45_000, 144_000, 0, 0, 144_000])
    #expect(rows.map(\.line) == [2, 3, 4, 5, 6])
    #expect(rows[0].title == TitleText.fingerprint("q3  DECK"))
    #expect(rows[2].title == rows[3].title && rows[0].title != rows[1].title)
  }

  @Test(arguments: [
    ("title|activity\nBoard|vision", "check.csv:2: scope: the row does not say for whom it holds"),
    ("leader|title|activity\n|Board|vision", "check.csv:2: leader: the row does not say for whose"),
    ("scope|title|activity\nfield|Board|vision", "check.csv:2: field: the row does not say"),
    ("scope|title|activity\neverybody|Board|vision", "a text of 9 bytes is no scope"),
    ("scope|title|activity\nall| |vision", "check.csv:2: title: there is no title"),
    ("scope|title|activity\nall|Canceled:|vision", "check.csv:2: title: there is no title"),
    ("scope|title|activity\nall|Board|ok", "check.csv:2: activity: it accepts what was said"),
    ("scope|title|activity\nall|Board|roadmaps", "did you mean 'roadmap'?"),
    ("scope|title|activity\nall|Board|Zanzibar acquisition", "a text of 20 bytes is no activity"),
    ("scope|title|activity|said\nall|Board|admin|adnim", "check.csv:2: said: a text of 5 bytes"),
    ("scope|title|activity|drawn\nall|Board|admin|most", "none of largest and random"),
    ("scope|title|activity|hours\nall|Board|admin|many", "check.csv:2: hours: a text of 4 bytes"),
    ("scope|title\nall|Board", "check.csv:1: activity: the column is missing"),
    ("leader|title|activity\ndanna|Board|vision", "did you mean 'dana'?"),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, message: String) throws {
    let said = problems(text, roster: try roster(Self.team)).joined(separator: "\n")
    #expect(said.contains(message), "\(said)")
    #expect(!said.contains("Zanzibar") && !said.contains("everybody"))
  }

  @Test func everyFaultIsSaid() throws {
    let said = problems("scope|title|activity\nall||visio\nall|Board|ok\nall|x|admin")
    #expect(said.count == 3)
  }

  // MARK: Titles

  /// A sheet shows a title harmlessly, keeps a spreadsheet from reading a formula, and still means
  /// the same title when it is read again.
  @Test(arguments: [UInt64](1...300))
  func aTitleSurvivesTheSheet(seed: UInt64) throws {
    let parts = [
      "=", "+", "-", "@", "'", " ", "\t", "\u{1B}[31m", "\u{9B}", "\u{202E}", "\u{2066}", "\u{61C}",
      "\u{200B}", "\u{A0}", "\u{2028}", "Q3", "Größe", "é", "e\u{301}", "Re:", "Canceled: ", "会议",
      "👩‍💻", "a|b", "\"", "\u{7F}", "SUM(A1)",
    ]
    var generator = SeededGenerator(seed: seed)
    let title = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      parts[Int.random(in: 0..<parts.count, using: &generator)]
    }.joined()
    let cell = TitleText.cell(title)
    let fingerprint = TitleText.fingerprint(title)
    #expect(TitleText.fingerprint(TitleText.printable(title)) == fingerprint, "seed \(seed)")
    #expect(!["=", "+", "-", "@"].contains(cell.prefix(1)), "seed \(seed)")
    #expect(
      cell.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) },
      "seed \(seed)")
    guard fingerprint != Hash128() else { return }
    let table = Fixture(["scope", "title", "activity"], [["all", cell, "admin"]])
    let rows = try CorrectionReader(roster: nil).read(
      header: table.header, fileName: table.file, batches: table.batches())
    #expect(rows[0].title == fingerprint, "seed \(seed)")
  }

  @Test func contentsKnowTheirTitle() throws {
    let calendar = try Fixture(
      """
      Subject|Start Date|Start Time|End Date|End Time|All Day Event|Private
      Canceled: Forge Sync|2026-03-02|09:00|2026-03-02|10:00|False|False
      forge  SYNC|2026-03-03|09:00|2026-03-03|10:00|False|False
      Forge Sync|2026-03-04|09:00|2026-03-04|10:00|False|True
      |2026-03-05|09:00|2026-03-05|10:00|False|False
      """, file: "dana.csv"
    ).items(SourceOptions(dateOrder: .ymd, leader: .fixed("dana")))
    let forge = TitleText.fingerprint("Forge sync")
    #expect(calendar.contents.map(\.titleHash) == [forge, forge, Hash128(), Hash128()])
    let items = try Fixture("title|kind\nRe: Forge sync|ticket\nForge sync|calendar").items()
    #expect(items.contents.map(\.titleHash) == [forge, forge])
    let redacted = ItemFilters([.redact([.title])]).transform(items)
    #expect(redacted.contents.map(\.titleHash) == [Hash128(), Hash128()])
  }
}
