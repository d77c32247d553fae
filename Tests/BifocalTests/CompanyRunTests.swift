import Bifocal
import BifocalModel
import BifocalTestSupport
import Foundation
import Reporting
import Testing

/// Whole runs with an organisation file, on a record small enough to be worked out on paper.
@Suite struct CompanyRunTests {
  private static let header =
    "Subject,Start Date,Start Time,End Date,End Time,All day event,Meeting Organizer,"
    + "Required Attendees,Optional Attendees,Show time as"

  /// Ben and Chen report to Dana, Eva to Ben; on Monday 13 January Ben moves to Ana.
  private static let people = """
    person,name,emails,manager,from
    vera,Vera Lund,vera@x.org,,
    dana,Dana Park,dana@x.org,vera,
    ana,Ana Ruiz,ana@x.org,vera,
    ben,Ben Okafor,ben@x.org,dana,
    ben,,,ana,2025-01-13
    chen,Chen Li,chen@x.org,dana,
    eva,Eva Horn,eva@x.org,ben,

    """

  /// In every week from 2 December on: Monday with Chen alone 30 min (up to 16 December), Tuesday
  /// the team 60 min, Wednesday Vera 45 min, Thursday a client with Ben 90 min; on Friday 20
  /// December a one-to-one with Ben is called off, on 9 January he is met for 30 min.
  private static let rows: [String] = {
    var rows: [String] = []
    for week in 0..<8 {
      let monday = CivilDate(day: CivilDate.days(year: 2024, month: 12, day: 2) + 7 * week)
      func add(_ day: Int, _ title: String, _ minutes: Int, _ who: String, at hour: Int) {
        let date = (monday + day).iso
        let end = "\(hour + minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        rows.append(
          "\(title),\(date),\(hour):00,\(date),\(end),False,Dana Park,\(who),,2")
      }
      if week < 3 { add(0, "Chen and Dana", 30, "\"Li, Chen\"", at: 9) }
      add(1, "Team planning", 60, "ben@x.org;Chen Li;Eva Horn <eva@x.org>", at: 10)
      add(2, "Vera and Dana", 45, "Vera Lund", at: 11)
      add(3, "Client visit", 90, "\"Okafor, Ben;zoe@client.org\"", at: 13)
      if week == 2 { add(4, "Canceled: Ben and Dana", 30, "Ben Okafor", at: 9) }
      if week == 5 { add(3, "Ben and Dana", 30, "BEN@x.org", at: 9) }
    }
    return rows
  }()

  private static let columns = [
    "accounted_min", "listening_directs_min", "listening_skip_level_min", "listening_team_min",
    "one_to_one_directs_min", "with_manager_min", "with_peers_min", "with_outsiders_min",
    "one_to_ones_held", "direct_reports", "directs_without_1to1_28d",
  ]

  private static func pipeline(_ audience: String, _ files: String, extra: String) -> String {
    """
    name: company
    audience: \(audience)
    purpose: A test
    zone: Europe/Berlin
    as_of: 2025-01-27
    roster: roster.csv
    \(extra)
    sources:
      - files: [\(files)]
        leader: {fixed: dana}

    """
  }

  private static func tables(
    _ exports: [[String]], audience: String = "coach", organisation: String? = people,
    jobs: Int = 2
  ) throws -> [String: String] {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    try folder.write("leader,name,emails\ndana,Dana Park,dana@x.org\n".utf8, to: "roster.csv")
    try folder.write([UInt8](repeating: 7, count: 32), to: "key")
    if let organisation { try folder.write(organisation.utf8, to: "org.csv") }
    for (number, rows) in exports.enumerated() {
      let text = ([header] + rows).joined(separator: "\n") + "\n"
      try folder.write(text.utf8, to: "calendar-\(number).csv")
    }
    let extra =
      (organisation == nil ? "" : "organisation: org.csv\n")
      + (audience == "hr" ? "pseudonym_key: key\n" : "")
    try folder.write(
      pipeline(audience, "calendar-*.csv", extra: extra).utf8, to: "run.yaml")
    let path = folder.url.appendingPathComponent("run.yaml").path
    let report = try PipelineLoader(overrides: .init(jobs: jobs)).load(path).run(
      identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: jobs, version: "test"))
    return Dictionary(
      uniqueKeysWithValues: try Pipeline.files(of: report).map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  /// One column of a table, by row.
  private static func column(_ name: String, of table: String?) throws -> [String] {
    let lines = try #require(table).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let index = try #require(lines[0].firstIndex(of: name), "\(name)")
    return lines.dropFirst().map { $0[index] }
  }

  @Test func figuresAreThoseOfThePaper() throws {
    let tables = try Self.tables([Self.rows])
    func weekly(_ name: String) throws -> [String] {
      try Self.column(name, of: tables["trends.csv"])
    }
    let weeks = try weekly("week")
    #expect(weeks.first == "2024-12-02" && weeks.last == "2025-01-20" && weeks.count == 8)
    // Team 60 and client 90, with Chen's or Ben's 30; from 13 January on Ben is Ana's, and only
    // Chen is a direct report in the team's meeting.
    #expect(
      try weekly("listening_directs_min")
        == ["180", "180", "180", "150", "150", "180", "60", "60"])
    // Eva goes with Ben.
    #expect(
      try weekly("listening_skip_level_min") == ["60", "60", "60", "60", "60", "60", "0", "0"])
    #expect(
      try weekly("listening_team_min") == ["90", "90", "90", "60", "60", "90", "0", "0"])
    #expect(try weekly("one_to_one_directs_min") == ["30", "30", "30", "0", "0", "30", "0", "0"])
    #expect(try weekly("one_to_ones_held") == ["1", "1", "1", "0", "0", "1", "0", "0"])
    #expect(try weekly("with_manager_min") == [String](repeating: "45", count: 8))
    #expect(try weekly("with_peers_min") == [String](repeating: "0", count: 8))
    #expect(try weekly("with_outsiders_min") == [String](repeating: "90", count: 8))
    #expect(try weekly("direct_reports") == ["2", "2", "2", "2", "2", "2", "1", "1"])
    // The record begins on Tuesday's eve, 2 December: four weeks end on 29 December. Ben was not met
    // by then, since what was called off was not held; on 9 January he was. Chen's last is 16
    // December, 28 days before 13 January.
    #expect(
      try weekly("directs_without_1to1_28d") == ["", "", "", "1", "1", "0", "1", "1"])
    #expect(try Self.column("month", of: tables["months.csv"]) == ["2024-12", "2025-01"])
    // December: 2 to 31, which is four whole weeks and the Monday and Tuesday of the fifth.
    #expect(try Self.column("one_to_ones_held", of: tables["months.csv"]) == ["3", "1"])
    #expect(
      try Self.column("listening_skip_level_min", of: tables["months.csv"]) == ["300", "60"])
    #expect(
      try Self.column("listening_directs_min", of: tables["quarters.csv"]) == ["750", "390"])
    let page = try #require(tables["leaders/dana.md"])
    #expect(page.contains("1 of 1 direct report without one for 28 days."))
    #expect(try Self.column("directs_without_1to1_28d", of: tables["summary.csv"]) == ["1"])
  }

  /// Rows in any order, in any number of files, and twice: the same figures.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func shuffledCutAndRepeatedRowsGiveTheSame(seed: UInt64) throws {
    let plain = try Self.tables([Self.rows])
    var random = SeededGenerator(seed: seed)
    let shuffled = Self.rows.shuffled(using: &random)
    let cut = Int.random(in: 1..<shuffled.count, using: &random)
    let again = Array(Self.rows.shuffled(using: &random).prefix(20))
    let parts = [Array(shuffled[..<cut]), Array(shuffled[cut...]), again]
    let other = try Self.tables(parts, jobs: 1)
    // How titles are read may differ, since a part of a file shows less of what recurs.
    for table in ["trends.csv", "months.csv", "quarters.csv"] {
      for name in Self.columns {
        let column = try Self.column(name, of: other[table])
        #expect(
          try column == Self.column(name, of: plain[table]), "seed \(seed): \(table), \(name)")
      }
    }
  }

  @Test func nothingOfReportsReachesHRAndNoNameAnybody() throws {
    let hr = try Self.tables([Self.rows], audience: "hr")
    for (path, text) in hr {
      for word in [
        "listening_", "one_to_one_directs", "one_to_ones", "1to1", "direct_reports", "with_manager",
      ] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
      #expect(!text.contains("direct report"), "\(path)")
    }
    for audience in ["coach", "hr"] {
      for (path, text) in try Self.tables([Self.rows], audience: audience) {
        for name in ["Okafor", "ben@x.org", "Chen Li", "Eva Horn", "Vera Lund", "zoe@client.org"] {
          #expect(!text.contains(name), "\(audience) \(path): \(name)")
        }
      }
    }
  }

  @Test func withoutAnOrganisationItIsAbsentAndSaysSo() throws {
    let tables = try Self.tables([Self.rows], organisation: nil)
    for name in ["listening_directs_min", "one_to_ones_held", "directs_without_1to1_28d"] {
      #expect(try Self.column(name, of: tables["trends.csv"]).allSatisfy(\.isEmpty), "\(name)")
    }
    #expect(tables["leaders/dana.md"]?.contains("Hours with direct reports are absent") == true)
  }

  @Test func aFileWithAFaultIsNamedWithItsPlace() throws {
    let error = try #require(throws: RunError.self) {
      _ = try Self.tables([Self.rows], organisation: "person,manager,from\na,b,1.2.2025\n")
    }
    #expect("\(error)".contains("org.csv:2"))
    #expect("\(error)".contains("no such date"))
  }
}
