import BifocalModel
import BifocalTestSupport
import Ingestion
import Testing

/// Files whose titles are hashed, blank or missing, and files that only look so.
@Suite struct HiddenTitleTests {
  /// Eight titles and more that a tool hashed, in the spelling of a test.
  static func hashes(_ count: Int = 8, length: Int = 64, seed: UInt64 = 1) -> [String] {
    drawn("0123456789abcdef", count, length, seed)
  }

  static func drawn(_ alphabet: String, _ count: Int, _ length: Int, _ seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let letters = Array(alphabet)
    return (0..<count).map { _ in
      String((0..<length).map { _ in letters[Int.random(in: letters.indices, using: &generator)] })
    }
  }

  static let base64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

  /// A calendar with one row a title, an hour each on days of their own.
  static func calendar(_ titles: [String], description: String = "") -> Fixture {
    Fixture(
      ["Subject", "Start Date", "Start Time", "End Date", "End Time", "Description"],
      titles.enumerated().map { number, title in
        let date = CivilDate(day: 19_786 + number)
        return [title, date.iso, "10:00", date.iso, "11:00", description]
      })
  }

  static func evidence(_ titles: [String], description: String = "") throws -> String? {
    let plan = try calendar(titles, description: description).plan()
    return plan.decisions.first { $0.topic == "titles" }?.evidence
  }

  struct Hidden: CustomTestStringConvertible {
    let titles: [String]
    let words: String
    var testDescription: String { words }
  }

  static let hidden: [Hidden] = [
    Hidden(titles: hashes(), words: "all 8 are hashes of 64 hexadecimal digits"),
    Hidden(
      titles: repeated(hashes(1)[0], 8),
      words: "all 8 are hashes of 64 hexadecimal digits"),
    Hidden(titles: hashes(12, length: 16), words: "all 12 are hashes of 16 hexadecimal digits"),
    Hidden(
      titles: hashes().map { $0.uppercased() } + ["", ""],
      words: "all 8 are hashes of 64 hexadecimal digits"),
    Hidden(
      titles: hashes(9, length: 8).map { "\($0)-9f1c-4b7e-8a11-0123456789ab" },
      words: "all 9 are hashes of 32 hexadecimal digits"),
    Hidden(
      titles: drawn(base64 + "+/", 20, 43, 3).map { $0 + "=" },
      words: "all 20 are hashes of 44 characters of base64"),
    Hidden(
      titles: drawn(base64 + "-_", 30, 22, 4),
      words: "all 30 are hashes of 22 characters of base64"),
    Hidden(
      titles: hashes().map { "Canceled: \($0)" } + ["Busy"],
      words: "all 8 are hashes of 64 hexadecimal digits"),
    Hidden(
      titles: repeated("Busy", 6) + ["Beschäftigt", "occupé(e)", "Free"],
      words: "all 8 are a calendar's word for time that is taken"),
    Hidden(
      titles: repeated("Busy", 7) + ["", "Private Appointment"],
      words: "all 8 are a calendar's word for time that is taken, 1 more are empty"),
    Hidden(titles: repeated("", 8), words: "all 8 are empty"),
  ]

  @Test(arguments: hidden)
  func isFoundByEvidence(_ check: Hidden) throws {
    #expect(try Self.evidence(check.titles) == check.words + ": read by structure alone")
    let batch = try Self.calendar(check.titles).items()
    for content in batch.contents {
      #expect(batch.string(.title, of: content).isEmpty == content.isTitleHidden)
    }
  }

  struct Plain: CustomTestStringConvertible {
    let why: String
    let titles: [String]
    var testDescription: String { why }
  }

  static func repeated(_ title: String, _ count: Int) -> [String] {
    [String](repeating: title, count: count)
  }

  static let plain: [Plain] = [
    Plain(why: "a single title is text", titles: hashes(200) + ["Budget"]),
    Plain(why: "too few", titles: hashes(7)),
    Plain(
      why: "too few different words of base64",
      titles: (0..<5).flatMap { _ in drawn(base64, 7, 22, 2) }),
    Plain(why: "of several lengths", titles: hashes(8) + hashes(1, length: 40)),
    Plain(why: "shorter than a hash", titles: hashes(40, length: 15)),
    Plain(why: "numbers", titles: drawn("0123456789", 40, 18, 5)),
    Plain(
      why: "one long word each",
      titles: drawn("abcdefghijklmnopqrstuvwxyz", 40, 20, 6)),
    Plain(why: "a series with its number", titles: (10..<40).map { "Planning_Week_\($0)" }),
    Plain(why: "words in camel case", titles: (10..<40).map { "TeamRetrospective\($0)" }),
    Plain(
      why: "letters without a digit", titles: drawn(String(base64.prefix(52)), 40, 22, 7)),
    Plain(why: "too few rows without any", titles: repeated("", 7)),
    Plain(why: "too few that are busy", titles: repeated("Busy", 7)),
    Plain(why: "away is all they say", titles: repeated("Out of office", 20)),
    Plain(why: "one that is no calendar's word", titles: repeated("Busy", 20) + ["Busy week"]),
    Plain(why: "a number that stands for a word in another column", titles: repeated("2", 20)),
  ]

  @Test(arguments: plain)
  func isNotGuessed(_ check: Plain) throws {
    #expect(try Self.evidence(check.titles) == nil)
    #expect(try Self.calendar(check.titles).items().contents.allSatisfy { !$0.isTitleHidden })
  }

  /// A hashed title hides its description; where titles are blank the description is what there is.
  @Test func descriptionsAreReadBesideBlankTitles() throws {
    let blank = [String](repeating: "", count: 20)
    #expect(try Self.evidence(blank, description: "Agenda of the board") == nil)
    #expect(try Self.evidence(Self.hashes(), description: "Agenda of the board") != nil)
  }

  @Test func aCalendarsOwnWordForAnAbsenceStillSaysSo() throws {
    let titles = [String](repeating: "Busy", count: 9) + ["Out of office"]
    let batch = try Self.calendar(titles).items()
    #expect(batch.contents.map(\.isTitleHidden) == [Bool](repeating: true, count: 9) + [false])
    #expect(batch.string(.title, of: batch.contents[9]) == "Out of office")
  }

  @Test func theOptionHidesTextsAndKeepsIdentities() throws {
    let fixture = Fixture(
      CalendarFormatTests.outlook,
      [
        CalendarFormatTests.row(
          "A-12 sync", ("3/14/2024", "10:00:00 AM"), ("3/14/2024", "11:00:00 AM")),
        CalendarFormatTests.row(
          "Canceled: Review", ("3/15/2024", "10:00:00 AM"), ("3/15/2024", "11:00:00 AM")),
        CalendarFormatTests.row(
          "Out of office", ("3/18/2024", "10:00:00 AM"), ("3/18/2024", "11:00:00 AM")),
      ])
    let read = try fixture.items(SourceOptions(leader: .fixed("Dana Park")))
    let options = SourceOptions(leader: .fixed("Dana Park"), titles: .hidden)
    #expect(
      try fixture.plan(options).decisions.last
        == FileReport.Decision(
          topic: "titles", value: "hidden",
          evidence: "set by the option titles: read by structure alone"))
    let hidden = try fixture.items(options)
    #expect(hidden.items.map(\.identity) == read.items.map(\.identity))
    #expect(hidden.items.map(\.subject) == read.items.map(\.subject))
    #expect(hidden.items.map(\.flags) == read.items.map(\.flags))
    #expect(hidden.ledger == read.ledger)
    for (content, before) in zip(hidden.contents, read.contents) {
      #expect(content.isTitleHidden)
      #expect(content.titleHash == Hash128())
      for field in [TextField.title, .description, .project, .organizer, .attendees] {
        #expect(hidden.string(field, of: content) == "", "\(field)")
      }
      #expect(hidden.string(.categories, of: content) == "Blue;Client")
      #expect(content.attendees == before.attendees)
      #expect(content.hour == 10)
    }
  }

  @Test func ticketsAndWorklogsAreHiddenToo() throws {
    let issues = Fixture(
      TicketFormatTests.header, [TicketFormatTests.row(created: "05/Mar/24 9:14 AM")])
    let issue = try issues.items(SourceOptions(titles: .hidden))
    #expect(issue.contents.map { issue.string(.project, of: $0) } == [""])
    #expect(issue.contents.map { issue.string(.organizer, of: $0) } == [""])
    #expect(issue.contents.map { issue.string(.ticketType, of: $0) } == ["Bug"])
    #expect(issue.contents.map { issue.string(.id, of: $0) } == ["A-1"])
    let rows = Self.hashes().map { "A-1|\($0)|1.5|2024-03-04|ana|said what was done" }
    let work = try Fixture(
      (["Issue Key|Issue summary|Hours|Work date|Username|Work Description"] + rows)
        .joined(separator: "\n")
    ).items()
    #expect(
      work.contents.allSatisfy { $0.isTitleHidden && work.string(.description, of: $0) == "" })
  }

  // MARK: No column of titles

  struct Titleless: CustomTestStringConvertible {
    let header: String
    let row: String
    let format: String
    var testDescription: String { format }
  }

  @Test(arguments: [
    Titleless(
      header: "Start Date|Start Time|End Date|End Time|All day event|Show time as|Location",
      row: "2024-03-04|10:00|2024-03-04|11:00|False|2|", format: "outlook_desktop_en"),
    Titleless(
      header: "Beginnt am|Beginnt um|Endet am|Endet um|Zeitspanne zeigen als",
      row: "04.03.2024|10:00|04.03.2024|11:00|2", format: "outlook_desktop_de"),
    Titleless(
      header: "leader|start|end|attendees|organizer_is_self",
      row: "dana|2024-03-04T10:00|2024-03-04T11:00|3|1", format: "items"),
    Titleless(
      header: "Issue key|Created|Reporter|Issue Type", row: "A-1|2024-03-04 10:00|Ana Ruiz|Bug",
      format: "jira_issues"),
  ])
  func aFormatIsKnownWithoutItsTitles(_ check: Titleless) throws {
    let fixture = Fixture("\(check.header)\n\(check.row)")
    let plan = try fixture.plan()
    #expect(plan.format == check.format)
    #expect(
      plan.decisions.last?.evidence == "there is no column of titles: read by structure alone")
    let batch = try fixture.items()
    #expect(batch.diagnostics == [])
    #expect(batch.items.count == 1)
    #expect(batch.contents.map(\.isTitleHidden) == [true])
    #expect(try fixture.plan(SourceOptions(format: check.format)).format == check.format)
  }

  /// A timesheet or a plan calls its titles otherwise: it is not taken for a calendar without any.
  @Test(arguments: [
    "Employee|Start Date|Start Time|End Date|End Time", "Start Date|End Date|All day event",
    "start|end|status",
  ])
  func anotherProductsFileIsRefusedWithTheWayOut(_ header: String) throws {
    let error = try #require(throws: IngestionError.self) { try Fixture(header).plan() }
    #expect(error.code == .unknownFormat)
    #expect(error.description.contains("titles: hidden (--titles hidden)"))
    _ = try Fixture(header).plan(SourceOptions(titles: .hidden))
  }

  @Test func aRowWithoutATitleIsRejectedOnlyWhereOthersHaveOne() throws {
    let rows = [["Budget"]] + [[String]](repeating: [""], count: 9)
    #expect(try Fixture(["title"], rows).items().ledger.rejected == 9)
    #expect(try Fixture(["title"], Array(rows.dropFirst())).items().ledger.rejected == 0)
    let options = SourceOptions(titles: .hidden)
    #expect(try Fixture(["title"], rows).items(options).ledger.rejected == 0)
  }

  // MARK: Properties

  /// Hashing every title changes no time, no flag, no count, and joins and parts no two rows.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func hashingChangesNothingButTexts(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = (0..<30).map { "Meeting of group \($0)" }
    let hashed = Dictionary(
      uniqueKeysWithValues: zip(words, Self.hashes(words.count, length: 32, seed: seed)))
    var rows: [[String]] = words.map { [$0, "2024-01-02", "09:00", "2024-01-02", "09:30", "Ana"] }
    for _ in 0..<300 {
      let date = (CivilDate(iso: "2024-01-01")! + Int.random(in: 0..<120, using: &generator)).iso
      let hour = Int.random(in: 10..<17, using: &generator)
      let title = words[Int.random(in: 0..<words.count, using: &generator)]
      let organizer = Bool.random(using: &generator) ? "Ana" : "Chen"
      rows.append([title, date, "\(hour):00", date, "\(hour + 1):00", organizer])
    }
    let header = [
      "Subject", "Start Date", "Start Time", "End Date", "End Time", "Meeting Organizer",
    ]
    let plain = try Fixture(header, rows).items()
    let hidden = try Fixture(header, rows.map { [hashed[$0[0]]!] + $0.dropFirst() }).items()
    #expect(hidden.contents.allSatisfy { $0.isTitleHidden }, "seed \(seed)")
    #expect(hidden.ledger == plain.ledger, "seed \(seed)")
    func structure(_ batch: ItemBatch) -> [String] {
      batch.items.map { item in
        let content = batch.contents[Int(item.content)]
        return "\(item.kind) \(item.flags) \(item.start) \(item.end) \(item.seconds) "
          + "\(content.isRecurring) \(content.attendees) \(content.hour)"
      }
    }
    #expect(structure(hidden) == structure(plain), "seed \(seed)")
    for path in [\Item.identity, \Item.subject] {
      let pairs = Set(
        zip(plain.items, hidden.items).map { [$0[keyPath: path], $1[keyPath: path]] })
      #expect(pairs.count == Set(plain.items.map { $0[keyPath: path] }).count, "seed \(seed)")
      #expect(pairs.count == Set(hidden.items.map { $0[keyPath: path] }).count, "seed \(seed)")
    }
  }
}
