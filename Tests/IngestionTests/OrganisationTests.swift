import BifocalModel
import Ingestion
import Testing

/// Who somebody is to a leader on the day of a meeting, and what is said of a row.
@Suite struct OrganisationTests {
  /// Vera leads all; Dana and Ana report to her. Ben and Chen report to Dana, Eva to Ben, Finn to
  /// Eva, Gus to Ana. On 15 May Ben moves to Ana.
  static let people = """
    person|name|emails|manager|from
    vera|Vera Lund|vera@x.org||
    dana|Dana Park|dana@x.org|vera|
    ana|Ana Ruiz|ana@x.org|vera@x.org|
    ben|Ben Okafor|ben@x.org;b.okafor@x.org|Dana Park|
    ben|||ana|2024-05-15
    chen|Chen Li|chen@x.org|dana|
    eva|Eva Horn|eva@x.org|ben|
    finn|Finn Olsen|finn@x.org|eva|
    gus|Gus Abt|gus@x.org|ana|
    lost|Lena Orth|lena@x.org||
    """

  static func team() throws -> Roster {
    try roster("leader|name|emails|zone\ndana|Dana Park|dana@x.org|Europe/Berlin")
  }

  private static func meeting(
    _ required: String, day: String = "3/4/2024", time: (String, String) = ("10:00", "11:00"),
    isPrivate: String = "False"
  ) -> [String] {
    CalendarFormatTests.row(
      "Talk", (day, time.0), (day, time.1), organizer: "Dana Park", required: required,
      optional: "", isPrivate: isPrivate)
  }

  private static func items(
    _ rows: [[String]], _ people: String = people, zone: String = "Europe/Berlin"
  ) throws -> [Item] {
    let team = try team()
    var options = SourceOptions(leader: .fixed("dana"))
    options.dateOrder = .mdy
    return try Fixture(CalendarFormatTests.outlook, rows).items(
      options, roster: team, zone: zone, organisation: try organisation(people, roster: team)
    ).items
  }

  static let all: ItemFlags = [
    .companyKnown, .withDirect, .withSkipLevel, .ownTeam, .withManager, .withPeer, .withOutsider,
  ]

  @Test(
    arguments: [
      ("Ben Okafor", [.companyKnown, .withDirect, .ownTeam], true),
      // Rooms are no people.
      (
        "Ben Okafor;c_188x@Resource.calendar.google.com", [.companyKnown, .withDirect, .ownTeam],
        true
      ),
      ("Ben Okafor;Dana Park", [.companyKnown, .withDirect, .ownTeam], true),
      ("Ben Okafor;Chen Li", [.companyKnown, .withDirect, .ownTeam], false),
      ("Eva Horn", [.companyKnown, .withSkipLevel, .ownTeam], false),
      ("Ben Okafor;Eva Horn", [.companyKnown, .withDirect, .withSkipLevel, .ownTeam], false),
      ("Vera Lund", [.companyKnown, .withManager], false),
      ("Ana Ruiz", [.companyKnown, .withPeer], false),
      ("Ben Okafor;Ana Ruiz", [.companyKnown, .withDirect, .withPeer], false),
      ("Finn Olsen", [.companyKnown], false), ("Gus Abt", [.companyKnown], false),
      ("Zoe Client <zoe@client.org>", [.companyKnown, .withOutsider], false),
      ("Ben Okafor;zoe@client.org", [.companyKnown, .withDirect, .withOutsider], false),
      ("", [.companyKnown], false),
      // Nobody says where she belongs.
      ("Lena Orth", [], false), ("Ben Okafor;Lena Orth", [], false),
    ] as [(String, ItemFlags, Bool)])
  func whatPeopleAreToALeader(required: String, flags: ItemFlags, isOneToOne: Bool) throws {
    let item = try Self.items([Self.meeting(required)])[0]
    #expect(item.flags.intersection(Self.all) == flags, "\(required)")
    #expect((item.companion != 0) == isOneToOne, "\(required)")
  }

  @Test(arguments: [
    "Okafor, Ben", "ben  OKAFOR", "Ben Okafor <ben@x.org>", "BEN@x.org", "SMTP:b.okafor@x.org",
    "B. O. <ben+list@x.org>", "Ben Okafor (Acme)", "ben", "Okafor, Ben;ben@x.org",
    "dana@x.org;Ben Okafor;B.Okafor@x.org",
  ])
  func spellingsOfOnePersonAreOnePerson(required: String) throws {
    let item = try Self.items([Self.meeting(required)])[0]
    let plain = try Self.items([Self.meeting("Ben Okafor")])[0]
    #expect(item.flags == plain.flags)
    #expect(item.companion == plain.companion)
    let lines = try organisation(Self.people, roster: try Self.team()).reports(to: "dana")
    #expect(lines.map(\.person).contains(item.companion))
  }

  /// Ben is a direct report up to 14 May and somebody else's from the 15th; Eva, who reports to him,
  /// goes with him.
  @Test func aReportWhoMovesInMidQuarterIsWhatHeIsOnTheDay() throws {
    let items = try Self.items([
      Self.meeting("Ben Okafor", day: "5/14/2024"), Self.meeting("Ben Okafor", day: "5/15/2024"),
      Self.meeting("Eva Horn", day: "5/14/2024"), Self.meeting("Eva Horn", day: "5/15/2024"),
    ])
    #expect(
      items.map { $0.flags.intersection(Self.all) } == [
        [.companyKnown, .withDirect, .ownTeam], .companyKnown,
        [.companyKnown, .withSkipLevel, .ownTeam], .companyKnown,
      ])
    #expect(items.map { $0.companion != 0 } == [true, false, false, false])
    let people = try organisation(Self.people, roster: try Self.team())
    let move = try #require(CivilDate(iso: "2024-05-15"))
    let (dana, ana) = (people.reports(to: "dana"), people.reports(to: "Ana Ruiz"))
    #expect(dana.count == 2 && ana.count == 2)
    #expect(dana.filter { $0.until == move }.map(\.person) == [items[0].companion])
    #expect(ana.filter { $0.from == move }.map(\.person) == [items[0].companion])
  }

  /// 22:30 in UTC on the 14th is half past midnight of the 15th in Berlin.
  @Test func theDayIsTheLeadersOwn() throws {
    let rows = [
      Self.meeting("Ben Okafor", day: "5/14/2024", time: ("21:30", "21:59")),
      Self.meeting("Ben Okafor", day: "5/14/2024", time: ("22:30", "23:00")),
    ]
    let items = try Self.items(rows, zone: "UTC")
    #expect(items.map { $0.companion != 0 } == [true, false])
  }

  @Test func aPrivateRowIsNotLookedInto() throws {
    let item = try Self.items([Self.meeting("Ben Okafor", isPrivate: "True")])[0]
    #expect(item.flags.isDisjoint(with: Self.all))
    #expect(item.companion == 0)
  }

  @Test func nothingIsSaidWhereNobodyReportsToTheLeader() throws {
    let people = "person|name|manager\ndana|Dana Park|vera\nben|Ben Okafor|vera"
    let items = try Self.items([Self.meeting("Ben Okafor"), Self.meeting("")], people)
    #expect(items.allSatisfy { $0.flags.isDisjoint(with: Self.all) })
  }

  @Test func withTheRosterAloneStrangersAreNotKnown() throws {
    let team = try roster(
      "leader|name|manager\ndana|Dana Park|Vera Lund\nben|Ben Okafor|dana\nana|Ana Ruiz|Vera Lund")
    let rows = ["Ben Okafor", "Ana Ruiz", "Vera Lund", "Zoe Client", "Ben Okafor;Zoe Client"]
    var options = SourceOptions(leader: .fixed("dana"))
    options.dateOrder = .mdy
    let items = try Fixture(CalendarFormatTests.outlook, rows.map { Self.meeting($0) })
      .items(options, roster: team).items
    #expect(
      items.map { $0.flags.intersection(Self.all) } == [
        [.companyKnown, .withDirect, .ownTeam], [.companyKnown, .withPeer],
        [.companyKnown, .withManager], [], [],
      ])
    #expect(Organisation(team).reports(to: "dana").count == 1)
  }

  @Test func aLeaderOfNoRosterIsFoundInTheFile() throws {
    let people = try organisation(Self.people)
    var options = SourceOptions(leader: .fixed("Park, Dana"))
    options.dateOrder = .mdy
    let batch = try Fixture(CalendarFormatTests.outlook, [Self.meeting("Ben Okafor")])
      .items(options, organisation: people)
    #expect(batch.items[0].companion != 0)
    #expect(people.reports(to: batch.leaders[0]).count == 2)
  }

  @Test func aColumnOfNumbersNamesNobody() throws {
    let header = ["title", "start", "minutes", "attendees", "leader"]
    let fixture = Fixture(
      header,
      [
        ["A", "2024-03-04 10:00", "60", "5", "dana"], ["B", "2024-03-04 11:00", "60", "1", "dana"],
        ["C", "2024-03-04 12:00", "60", "Dana Park; Ben Okafor", "dana"],
      ])
    let team = try Self.team()
    let items = try fixture.items(
      roster: team, organisation: try organisation(Self.people, roster: team)
    ).items
    #expect(
      items.map { $0.flags.intersection(Self.all) } == [
        [], .companyKnown, [.companyKnown, .withDirect, .ownTeam],
      ])
    #expect(items.map { $0.companion != 0 } == [false, false, true])
  }

  /// The order of rows says nothing of who is who.
  @Test func theOrderOfRowsDoesNotMatter() throws {
    var lines = Self.people.split(separator: "\n").map(String.init)
    let rows = ["Ben Okafor", "Eva Horn", "Vera Lund", "zoe@client.org"].map { Self.meeting($0) }
    let plain = try Self.items(rows)
    lines = [lines[0]] + lines.dropFirst().reversed()
    let turned = try Self.items(rows, lines.joined(separator: "\n"))
    #expect(turned.map(\.flags) == plain.map(\.flags))
    #expect(turned.map(\.companion) == plain.map(\.companion))
  }

  /// Two people of one name are told apart by their addresses, and by the name they are nobody.
  @Test func aNameThatTwoPeopleShareIsNobodys() throws {
    let people = Self.people + "\nben2|Ben Okafor|ben2@x.org|gus|"
    let items = try Self.items(
      [Self.meeting("Ben Okafor"), Self.meeting("Ben Okafor <ben@x.org>")], people)
    #expect(items[0].flags.isDisjoint(with: Self.all))
    #expect(items[1].flags.contains(.withDirect) && items[1].companion != 0)
    let read = try organisation(people)
    #expect(read.notes.map(\.reason) == ["names-shared"])
  }

  /// An address of the leader tells her from the other one of her name.
  @Test func aNamesakeOfALeaderIsSomebodyElse() throws {
    let people =
      Self.people.replacing("b.okafor@x.org|Dana Park", with: "b.okafor@x.org|dana")
      + "\nzz|Dana Park|dp@x.org|gus|"
    let items = try Self.items(
      [Self.meeting("Ben Okafor <ben@x.org>"), Self.meeting("dp@x.org")], people)
    #expect(items.map { $0.flags.contains(.companyKnown) } == [true, true])
    #expect(items[0].companion != 0)
  }

  @Test(arguments: [
    ("emails", "person|name|emails\na|Al|a@x.org\nb|Bo|A@x.org", 3, "another person"),
    ("from", "person|manager|from\na|b|1.2.2024", 2, "no such date"),
    ("from", "person|manager|from\na|b|2024-01-01\na|c|2024-01-01", 3, "begin on one day"),
    ("person", "person|name\n|Al", 2, "is empty"),
    ("person", "name|emails\nAl|a@x.org", 1, "is missing"),
    ("manager", "person|name|manager\na|Al|\nb|Al|\nc|Cy|Al", 4, "several people"),
    ("person", "person|emails\na|dana@x.org\ndana|d@x.org", 3, "same leader"),
  ])
  func namesTheWrongCell(column: String, text: String, line: Int, words: String) throws {
    let team = try Self.team()
    let error = try #require(throws: IngestionError.self) {
      _ = try organisation(text, roster: team)
    }
    #expect(error.code == .invalidTable)
    let found = try #require(error.diagnostics.first { $0.column == column })
    #expect(found.line == line && found.file == "org.csv")
    #expect(found.message.contains(words))
    #expect(!found.remedy.isEmpty)
    // What people are called is in no message.
    for word in ["Al", "a@x.org", "dana@x.org"] { #expect(!found.text.contains(word)) }
  }

  @Test func columnsWithoutMeaningAreTold() throws {
    let read = try organisation("person|name|manager|salary\na|Al||5")
    #expect(read.notes.map(\.reason) == ["organisation-columns"])
  }
}
