import BifocalModel
import Ingestion
import Testing

/// One person under several spellings, and when an export says it was made.
@Suite struct IdentityTests {
  @Test(arguments: [
    ("Dana Park (Acme Corp)", "dana"), ("Park, Dana [Acme]", "dana"),
    ("Dana Park (she/her)", "dana"),
    ("SMTP:dana@x.org", "dana"), ("mailto:Dana@X.org", "dana"), ("dana+cal@x.org", "dana"),
    ("Somebody <dana+a.b@x.org>", "dana"), ("accountid:557058:ab-12", "dana"),
    ("[~accountid:557058:AB-12]", "dana"),
    (
      "/O=ExchangeLabs/OU=Exchange Administrative Group (FYDIBOHF23SPDLT)/CN=Recipients/"
        + "CN=0123456789abcdef0123456789ABCDEF-d.park", "dana"
    ),
    ("EX:/o=Acme/ou=First/cn=Recipients/cn=D.PARK", "dana"), ("Ŕené Őkafor (Acme)", "rene"),
    // Whoever goes by the whole of a cell comes first.
    ("Dana Park (Beta)", "other"), ("(Acme)", nil), ("+cal@x.org", nil), ("dana@y.org", nil),
    ("dana+cal@y.org", nil), ("Chen Li (Dana Park)", nil), ("/o=Acme/cn=", nil),
  ])
  func onePersonHasSeveralSpellings(name: String, key: String?) throws {
    let team = try roster(
      """
      leader|name|emails|aliases
      dana|Dana Park|dana@x.org|557058:ab-12;d.park
      other|Dana P. Park||Dana Park (Beta)
      rene|René Okafor||
      """)
    #expect(team.profile(named: name)?.key == key)
  }

  @Test func aNameThatTwoPeopleShareIsRefusedWithItsLine() throws {
    let error = try #require(throws: IngestionError.self) {
      _ = try roster("leader|name|aliases\nana|Ana Ruiz|boss\nben|Ben Okafor|Boss")
    }
    #expect(error.diagnostics.map(\.line) == [3])
    #expect(error.diagnostics[0].message.contains("line 2"))
  }

  /// The first row of an account's name decided whose log work it was.
  @Test func theOrderOfRowsDoesNotDecideWhoAnAccountIs() throws {
    let header = [
      "Summary", "Issue key", "Created", "Assignee", "Assignee Id", "Reporter", "Comment",
    ]
    let rows = [
      ["a", "A-1", "2024-03-05 09:14", "Ana Lopez", "557058:1", "", ""],
      ["b", "A-2", "2024-03-05 09:15", "Ana Ruiz", "557058:1", "", ""],
      ["c", "A-3", "2024-03-05 09:16", "", "", "", "2024-03-06 10:00;557058:1;done"],
    ]
    let team = try roster("leader|name\nana|Ana Ruiz")
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0]] {
      let batch = try Fixture(header, order.map { rows[$0] }).items(roster: team)
      #expect(batch.items.map(\.kind) == [.commented], "\(order)")
      #expect(batch.leaders == ["ana"], "\(order)")
    }
    let two = try roster("leader|name\nana|Ana Ruiz\nlopez|Ana Lopez")
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0]] {
      let batch = try Fixture(header, order.map { rows[$0] }).items(roster: two)
      #expect(batch.items.isEmpty, "\(order)")
      #expect(batch.ledger.setAside["not-in-roster"] == 1, "\(order)")
    }
  }

  @Test(arguments: [
    ("export-2025-11-03.csv", "2025-11-03"), ("dana_20251103.csv", "2025-11-03"),
    ("2025-11-03T0915.csv", "2025-11-03T09:15:00"), ("x/2024-01-01/a-2025_11_03.csv", "2025-11-03"),
    ("a 2025-11-03 09-15-30.csv", "2025-11-03T09:15:30"),
    ("20251103091530.csv", "2025-11-03T09:15:30"), ("a-2025.11.03.csv", "2025-11-03"),
    ("2025-11-03/dana.csv", nil), ("a-2025-01-01-2025-03-31.csv", nil), ("dana.csv", nil),
    ("a_2025-01-01_to_2025-03-31.csv", nil), ("03.11.2025.csv", nil), ("2025-13-03.csv", nil),
    ("2025-02-30.csv", nil), ("A-120251103.csv", nil), ("2025-11-031.csv", nil), ("", nil),
  ])
  func stampsInNames(file: String, stamp: String?) throws {
    let fixture = Fixture(
      "Subject|Start Date|Start Time|End Date|End Time|Calendar Owner\n"
        + "Sync|2025-03-25|09:00|2025-03-25|10:00|Ana", file: file)
    let decided = try fixture.plan().decisions.first { $0.topic == "exported" }
    #expect(decided?.value == stamp)
    #expect(try fixture.items().stamp?.text == stamp)
  }

  @Test(arguments: [
    ("dana.csv", "dana"), ("x/dana-2025-11-03.csv", "dana"), ("2025-11-03_dana.csv", "dana"),
    ("cal 2025-11-03 09-15-30 dana.csv", "cal-dana"), ("dana_20251103T0915.csv.gz", "dana"),
    ("2025-11-03.csv", "2025-11-03"), ("a-2025.11.03.csv", "a"), ("dana.k.csv", "dana.k"),
    ("dana.csv.zst", "dana"), (".csv", ".csv"),
    // A period is no stamp, and a name without an ending is one.
    ("a-2025-01-01-2025-03-31.csv", "a-2025-01-01-2025-03-31"), ("dana-2025-11-03", "dana"),
  ])
  func aStampIsNoPartOfWhoseFileItIs(name: String, stem: String) {
    #expect(ExportName(name).stem == stem)
  }

  @Test func whatStandsAroundAStamp() throws {
    let around = try #require(ExportName("x/2025-01-01/dana-2025-11-03-final.csv").around)
    #expect(around.before == "x/2025-01-01/dana-")
    #expect(around.after == "-final.csv")
    #expect(ExportName("dana.csv").around == nil)
  }
}
