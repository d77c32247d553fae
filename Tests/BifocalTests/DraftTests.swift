import Bifocal
import BifocalModel
import BifocalTestSupport
import CSVRecords
import Foundation
import Ingestion
import Testing

/// A drafted pipeline runs, says what the bare files say, and holds the next export to them.
@Suite struct DraftTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let header = "Subject,Start Date,Start Time,End Date,End Time"

  static func calendar(_ days: [String], title: String = "Planning") -> String {
    ([header] + days.map { "\(title),\($0),10:00:00,\($0),11:00:00" }).joined(separator: "\n")
      + "\n"
  }

  func write(_ name: String, _ text: String) throws { try folder.write(text.utf8, to: name) }

  /// Drafts from the folder `x` and writes the draft beside it.
  func draft(_ hints: PipelineDraft.Hints = .init()) throws -> PipelineDraft {
    let path = folder.url.appendingPathComponent("p.yaml").path
    try? FileManager.default.removeItem(atPath: path)
    let draft = try PipelineDraft([folder.path + "/x"], hints: hints, output: path)
    try draft.write(to: path)
    return draft
  }

  func run() throws -> RunReport {
    let loader = PipelineLoader(overrides: .init(asOf: CivilDate(iso: "2026-01-01"), jobs: 1))
    return try loader.load(folder.path + "/p.yaml").run(
      identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: 1, version: "test"))
  }

  /// Two exports of one calendar were two leaders, each with half of it.
  @Test func aStampIsNoPartOfALeadersName() throws {
    try write("x/dana-2025-11-03.csv", Self.calendar(["25/10/2025"]))
    try write("x/dana-2025-12-01.csv", Self.calendar(["25/10/2025", "25/11/2025"]))
    let text = try draft().text
    #expect(text.contains(#"dana-*.csv""#), "\(text)")
    #expect(text.contains(#"leader: {fixed: "dana"}"#), "\(text)")
    #expect(try run().leaders.map(\.key) == ["dana"])
    // The next export is one of the source.
    try write("x/dana-2025-12-08.csv", Self.calendar(["26/11/2025"]))
    #expect(try run().files.count == 3)
  }

  @Test func everyLeadersStampedExportsAreASource() throws {
    try write("x/roster.csv", "leader,name\ndana,Dana Park\nben,Ben Okafor\n")
    for (name, day) in [
      ("cal_dana_2025-11-03", "25/10/2025"), ("cal_dana_2025-12-01", "26/11/2025"),
      ("cal_ben_2025-11-03", "27/10/2025"),
    ] {
      try write("x/\(name).csv", Self.calendar([day]))
    }
    let draft = try draft()
    #expect(draft.sourceCount == 2)
    #expect(draft.text.contains(#"cal_dana_*.csv""#), "\(draft.text)")
    #expect(draft.text.contains(#"cal_ben_*.csv""#), "\(draft.text)")
    #expect(try run().leaders.map(\.key) == ["ben", "dana"])
  }

  /// A star alone would take in whatever comes into the folder.
  @Test func aNameOfNothingButAStampStaysAName() throws {
    try write("x/2025-11-03.csv", Self.calendar(["25/10/2025"]))
    #expect(try !draft().text.contains("*.csv"))
  }

  @Test func anOrganisationIsKnownByItsHeader() throws {
    try write("x/dana.csv", Self.calendar(["25/10/2025"]))
    try write("x/roster.csv", "leader,name\ndana,Dana Park\n")
    try write("x/people.csv", "person,name,emails,manager,from\nben,Ben Okafor,,dana,\n")
    let text = try draft().text
    #expect(text.contains("\norganisation: ") && text.contains("people.csv"), "\(text)")
    #expect(!text.contains("Left out"), "\(text)")
    #expect(try run().leaders.map(\.key) == ["dana"])
  }

  /// A pipeline of it alone would not run.
  @Test func aFileOfAHeaderOnlyIsLeftOut() throws {
    try write("x/dana.csv", Self.header + "\n")
    let error = try #require(throws: RunError.self) { try draft() }
    #expect(error.kind == .data && error.message.contains("a header and no rows"))
    try write("x/ben.csv", Self.calendar(["25/10/2025"]))
    #expect(try draft().text.contains("dana.csv: a header and no rows"))
  }

  @Test func sheetsOfAnswersAreCorrections() throws {
    try write("x/dana.csv", Self.calendar(["25/10/2025"]))
    try write(
      "x/check.csv",
      "scope,leader,field,title,hours,rows,drawn,stands_for,said,activity\n"
        + "leader,dana,,Planning,1,1,largest,,delivery,vision\n")
    try write("x/other.csv", "scope,title,activity\nall,Planning,flying\n")
    let draft = try draft()
    #expect(draft.fileCount == 1)
    #expect(draft.text.contains("corrections: ["), "\(draft.text)")
    #expect(draft.text.contains("- \(folder.path)/x/other.csv: line 2"), "\(draft.text)")
    let minutes = try run().leaders.flatMap(\.trend.weeks).reduce(0) {
      $0 + $1.balance.minutes[.vision]
    }
    #expect(minutes == 60)
  }

  @Test func zonesThatEveryTimeStatesAreHeldTo() throws {
    let rows = ["2025-10-27T10:00:00+01:00", "2025-10-28T10:00:00+01:00"].map {
      "Planning,\($0),\($0.replacing("T10", with: "T11"))\n"
    }
    try write("x/dana.csv", "title,start,end\n" + rows.joined())
    let text = try draft().text
    #expect(text.contains("zones: stated"), "\(text)")
    #expect(!text.contains("states no zone"), "\(text)")
    #expect(try run().files[0].quarantined == nil)
    try write("x/dana.csv", "title,start,end\n" + rows.joined().replacing("+01:00", with: ""))
    let fault = try #require(try run().files[0].quarantined)
    #expect(fault.reason == "source-changed")
    #expect(fault.message.hasPrefix("line 2 (start) has a time without zone"), "\(fault.message)")
    // Whole days have no time that could lack a zone.
    try write("x/dana.csv", "title,start,end\nPlanning,2025-10-27,2025-10-28\n" + rows.joined())
    #expect(try run().files[0].quarantined == nil)
  }

  @Test func timesOfNoZoneAreExpectedToHaveNone() throws {
    try write("x/dana.csv", "title,start,end\nPlanning,2025-10-27T10:00,2025-10-27T11:00\n")
    let text = try draft().text
    #expect(!text.contains("zones:"), "\(text)")
  }

  static let exports: [(name: String, text: String)] = [
    (
      "viva",
      """
      MeetingId|Number_of_attendees|Subject|All_Day_Meeting|Cancelled|Recurring|Intended_participant_count|Collaboration_start_time|Organizer|Duration
      m1|6|Planning|FALSE|FALSE|TRUE|6|2025-11-03 09:00:00|p-17|0.5
      m2|2|Review|FALSE|TRUE|FALSE|2|2025-11-04 09:00:00|p-18|1.25

      """
    ),
    (
      "workplace",
      """
      MeetingId|StartDate|StartTimeUTC|EndDate|EndTimeUTC|Attendees|Organizer_PersonId|IsCancelled|DurationHours|IsRecurring|Subject|Invitees
      m1|2025-11-03|14:00:00|2025-11-03|15:30:00|4|p-17|FALSE|1.5|TRUE|Planning|7
      m2|2025-11-04|23:30:00|2025-11-05|00:30:00|2|p-18|FALSE|1|FALSE|Review|2

      """
    ),
    (
      "graph",
      """
      mailbox|subject|start.dateTime|start.timeZone|end.dateTime|end.timeZone|isAllDay|isCancelled|showAs
      ana@x.org|Planning|2025-11-03T09:00:00.0000000|UTC|2025-11-03T10:00:00.0000000|UTC|False|False|busy
      ana@x.org|Review|2025-11-04T09:00:00.0000000|W. Europe Standard Time|2025-11-04T10:00:00.0000000|W. Europe Standard Time|False|False|busy

      """
    ),
  ]

  @Test(arguments: exports.indices)
  func aDraftSaysWhatTheBareFileSays(index: Int) throws {
    let (name, text) = Self.exports[index]
    try write("x/\(name).csv", text)
    let draft = try draft()
    #expect(draft.fileCount == 1)
    var hints = InferredPipeline.Hints()
    hints.asOf = "2026-01-01"
    let inferred = try InferredPipeline(files: ["\(folder.path)/x/\(name).csv"], hints: hints)
    let bare = try PipelineLoader(overrides: .init(jobs: 1)).load(inferred).run(
      identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: 1, version: "test"))
    let drafted = try run()
    #expect(drafted.leaders.map(\.key) == bare.leaders.map(\.key))
    #expect(drafted.leaders.map(\.ledger) == bare.leaders.map(\.ledger))
    #expect(
      drafted.leaders.map { $0.trend.weeks.map(\.balance) }
        == bare.leaders.map { $0.trend.weeks.map(\.balance) })
    #expect(drafted.files.map(\.records) == bare.files.map(\.records))
    #expect(!drafted.leaders.isEmpty)
  }

  /// A dialect that only the command line knows is pinned like one that was found.
  @Test func whatTheCommandLineSaysIsPinned() throws {
    try write(
      "x/dana.csv", Self.calendar(["25/10/2025"], title: "'Plan, \\'Q3\\''"))
    var hints = PipelineDraft.Hints()
    hints.csv.quote = .single
    hints.csv.escape = .backslash
    hints.options.titles = .hidden
    let text = try draft(hints).text
    for line in ["quote: single", "escape: backslash", "titles: hidden"] {
      #expect(text.contains("    \(line)\n"), "\(text)")
    }
    #expect(try run().leaders.map(\.key) == ["dana"])
  }

  @Test func whatARunWroteIsNoExport() throws {
    try write("x/dana.csv", Self.calendar(["25/10/2025"]))
    for (folder, table) in [("a", "summary.csv"), ("b", "groups.csv")] {
      try write("x/\(folder)/run.json", "{}")
      try write("x/\(folder)/\(table)", "title,start\nx,2025-10-27T10:00\n")
    }
    let draft = try draft()
    #expect(draft.fileCount == 1)
    #expect(draft.text.contains("what an earlier run wrote"))
  }

  @Test func aFileIsNeverOverwritten() throws {
    try write("x/dana.csv", Self.calendar(["25/10/2025"]))
    let draft = try draft()
    let error = try #require(throws: RunError.self) {
      try draft.write(to: folder.path + "/p.yaml")
    }
    #expect(error.kind == .output)
  }
}
