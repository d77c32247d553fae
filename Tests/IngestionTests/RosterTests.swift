import BifocalModel
import Ingestion
import Testing

@Suite struct RosterTests {
  @Test func termsTakeOverWhatIsNotSaid() throws {
    let days = Fixture("region|date|name\nDE-BY|2024-08-15|Assumption", file: "holidays.csv")
    let holidays = try Holidays(
      header: days.header, fileName: days.file, batches: days.batches())
    let team = try roster(
      """
      leader|name|emails|role|field|zone|fte|working_days|working_hours|from|region
      dana|Dana Park|dana@x.org; d.park@x.org|lead|sales|Europe/Berlin||||2024-01-01|de-by
      dana|||director|||0.8|mon;tue;wed|08:00-16:30|2024-06-01|
      ana||ana@x.org|||||Mon-Fri|||
      """, holidays: holidays)
    #expect(team.profiles.map(\.key) == ["ana", "dana"])
    #expect(team.notes == [])
    let dana = team.profiles[1]
    #expect(dana.name == "Dana Park")
    let early = dana.term(on: try #require(CivilDate(iso: "2024-05-31")))
    let late = dana.term(on: try #require(CivilDate(iso: "2024-06-01")))
    #expect(early.role == "lead" && late.role == "director")
    #expect(late.field == "sales" && late.zone.identifier == "Europe/Berlin")
    #expect(early.fteThousandths == 1_000 && late.fteThousandths == 800)
    #expect(early.hours == WorkingHours())
    #expect(late.hours.days == [true, true, true, false, false, false, false])
    #expect(late.hours.from == 480 && late.hours.to == 990)
    #expect(late.holidays == [try #require(CivilDate(iso: "2024-08-15"))])
    #expect(team.profiles[0].term(on: CivilDate(day: 0)).zone == .utc)
  }

  @Test func aDeclaredMixHoldsUntilTheNext() throws {
    let team = try roster(
      """
      leader|name|role|target_hands_on|target_direction|target_people|from
      dana|Dana Park|lead|50|12.5|25 %|2024-01-01
      dana|||12,5|30||2024-06-01
      dana||director||||2024-09-01
      lee|Lee Chen|||||
      """)
    func targets(_ key: String, _ date: String) throws -> [Strand: Int]? {
      let day = try #require(CivilDate(iso: date))
      return team.profiles.first { $0.key == key }?.term(on: day).targets
    }
    #expect(try targets("dana", "2024-05-31") == [.handsOn: 500, .direction: 125, .people: 250])
    #expect(try targets("dana", "2024-06-01") == [.handsOn: 125, .direction: 300])
    #expect(try targets("dana", "2024-12-01") == [.handsOn: 125, .direction: 300])
    #expect(try targets("lee", "2024-12-01") == [:])
  }

  @Test(arguments: [
    ("60|50|", "add up to 110 %"), ("101|0|", "from 0 to 100"), ("half||", "from 0 to 100"),
    ("12.55||", "from 0 to 100"), ("-5||", "from 0 to 100"), ("33.3|66.8|", "add up to 100.1 %"),
    ("0.4|0.6|", "above 1 %"), ("1||", "above 1 %"),
  ])
  func refusesAMixThatCannotBe(cells: String, message: String) throws {
    let error = #expect(throws: IngestionError.self) {
      try roster("leader|name|target_hands_on|target_people|role\ndana|Dana Park|\(cells)")
    }
    let problem = try #require(error?.diagnostics.first)
    #expect(problem.line == 2 && problem.column.hasPrefix("target_"))
    #expect(problem.message.contains(message), "\(problem.message)")
  }

  @Test(arguments: [
    ("Park, Dana", "dana"), ("  dana   PARK ", "dana"), ("Dana Park <other@x.org>", "dana"),
    ("Somebody <DANA@x.org>", "dana"), ("dana@x.org", "dana"), ("'Dana Park'", "dana"),
    ("712020:abc", "dana"), ("dana", "dana"), ("Zoe Muller", "zoe"), ("Zoë Müller", "zoe"),
    ("Mueller, Zoe", "zoe"), ("Dana", "dana"), ("Chen Li", nil), ("", nil),
  ])
  func matchesNames(name: String, key: String?) throws {
    let team = try roster(
      """
      leader|name|emails|aliases
      dana|Dana Park|dana@x.org|712020:abc;dp
      zoe|Zoë Müller||
      """)
    #expect(team.profile(named: name)?.key == key)
  }

  @Test(arguments: [
    ("zone", "Mars/Olympus", "time zone"), ("fte", "1.6", "0 to 1.5"), ("fte", "all", "0 to 1.5"),
    ("working_hours", "9-17", "range of hours"), ("working_hours", "17:00-09:00", "range of hours"),
    ("working_days", "mon;fun", "unknown day"), ("from", "1.2.2024", "no such date"),
    ("from", "2024-02-30", "no such date"),
  ])
  func namesTheWrongCell(column: String, cell: String, words: String) throws {
    let header = ["leader", "name", column]
    let fixture = Fixture(
      header, [["ana", "Ana", ""], ["dana", "Dana", cell]], file: "roster.csv")
    let error = try #require(throws: IngestionError.self) {
      try Roster(
        header: header, fileName: "roster.csv", batches: fixture.batches(), defaultZone: .utc)
    }
    #expect(error.code == .invalidTable)
    #expect(error.diagnostics.count == 1)
    #expect(error.diagnostics[0].line == 3)
    #expect(error.diagnostics[0].column == column)
    #expect(error.diagnostics[0].file == "roster.csv")
    #expect(error.description.contains(words))
    #expect(!error.diagnostics[0].remedy.isEmpty)
  }

  @Test func collectsAllThatIsWrong() throws {
    let error = try #require(throws: IngestionError.self) {
      _ = try roster(
        """
        leader|name|emails|aliases|from
        ana|Ana Ruiz|ana@x.org|boss|2024-01-01
        ana||||2024-01-01
        ben|Ben|Ana@X.org|boss|
        |Nobody|||
        eve||||
        """)
    }
    #expect(error.diagnostics.map(\.line) == [3, 4, 4, 5, 6])
    #expect(error.diagnostics.map(\.column) == ["from", "emails", "aliases", "leader", "name"])
  }

  @Test func columnsAreChecked() throws {
    #expect(throws: IngestionError.self) { try roster("leader|role\nana|lead") }
    #expect(throws: IngestionError.self) { try roster("name|role\nana|lead") }
    #expect(throws: IngestionError.self) { try roster("leader|name|name\nana|a|b") }
    let team = try roster("leader|name|alias|region\nana|Ana||BY")
    #expect(team.notes.map(\.reason) == ["roster-columns", "region-without-holidays"])
    #expect(team.notes[0].message.contains("alias"))
  }

  @Test func holidaysAndOutcomes() throws {
    let wrong = Fixture("region|date|name\nBY|15.8.2024|x\n|2024-08-15|y", file: "h.csv")
    let error = try #require(throws: IngestionError.self) {
      try Holidays(header: wrong.header, fileName: wrong.file, batches: wrong.batches())
    }
    #expect(error.diagnostics.map(\.column) == ["date", "region"])

    let table = Fixture(
      """
      id|title|keywords|epics|labels|from|to
      o1|Faster onboarding|onboarding; first week|A-7;A-8|growth|2024-01-01|
      o2|Quiet nights|||||
      """, file: "outcomes.csv")
    let outcomes = try OutcomeReader().read(
      header: table.header, fileName: table.file, batches: table.batches())
    #expect(outcomes.map(\.id) == ["o1", "o2"])
    #expect(outcomes[0].keywords == ["onboarding", "first week"])
    #expect(outcomes[0].epics == ["A-7", "A-8"])
    #expect(outcomes[0].from == CivilDate(iso: "2024-01-01"))
    #expect(outcomes[1].to == nil)

    let bad = Fixture(
      "id|from|to\no1|2024-02-01|2024-01-01\no1||30.1.2024\n||", file: "outcomes.csv")
    let failure = try #require(throws: IngestionError.self) {
      try OutcomeReader().read(header: bad.header, fileName: bad.file, batches: bad.batches())
    }
    #expect(failure.diagnostics.map(\.column) == ["to", "id", "to", "id"])
  }
}
