import Bifocal
import BifocalModel
import BifocalTestSupport
import Foundation
import Testing

/// A source that a pipeline has written down is held to it on every run.
@Suite struct PinTests {
  static let header = [
    "Subject", "Start Date", "Start Time", "End Date", "End Time", "Show time as",
  ]

  /// What is written down of a source, apart from its columns.
  static let usual =
    "format: outlook_desktop_en, date_order: dmy, encoding: utf-8, delimiter: comma, "
    + "quote: double, escape: doubling"

  /// Rows of a calendar under a header; the day of the month is over 12.
  static func calendar(
    _ header: [String] = header, title: String = "Planning", separator: String = ","
  ) -> String {
    let usual = [
      "Subject": title, "Start Date": "25/3/2024", "Start Time": "10:00:00",
      "End Date": "25/3/2024", "End Time": "11:00:00", "Show time as": "2",
    ]
    let cells = Dictionary(uniqueKeysWithValues: usual.map { ($0.key.lowercased(), $0.value) })
    let rows = [header] + Array(repeating: header.map { cells[$0.lowercased()] ?? "x" }, count: 3)
    return rows.map { $0.joined(separator: separator) + "\n" }.joined()
  }

  /// What a run says of a file: `read`, what it notes of its columns, or why it was set aside; and
  /// the leaders that are stale.
  struct Verdict {
    var told: String
    var reason: String?
    var stale: [String]
  }

  static func verdict(
    on bytes: [UInt8], options: String = usual, columns: [String] = header,
    leader: String = "leader: {fixed: dana}", file: String = "a.csv"
  ) throws -> Verdict {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: file)
    try folder.write(calendar().utf8, to: "other.csv")
    try folder.write("leader,name\ndana,Dana\nben,Ben\n".utf8, to: "roster.csv")
    // Compiling the shipped rules would take most of the time.
    try folder.write(
      "name: few\nversion: 1\nrules:\n  - {id: a, activity: delivery, when: {title: [x]}}\n".utf8,
      to: "rules.yaml")
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let yaml = """
      name: pins
      purpose: A test
      as_of: 2024-04-10
      roster: roster.csv
      taxonomy: rules.yaml
      sources:
        - {files: [\(file)], \(options), expect: {columns: [\(names)]}\(leader.isEmpty ? "" : ", " + leader)}
        - {files: [other.csv], leader: {fixed: ben}}

      """
    try folder.write(yaml.utf8, to: "p.yaml")
    let pipeline = try PipelineLoader(overrides: .init(jobs: 1)).load(
      folder.url.appendingPathComponent("p.yaml").path)
    let report = try pipeline.run(
      identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: 1, version: "test"))
    let read = try #require(report.files.first { $0.name == file })
    let note = read.decisions.first { $0.topic == "columns" }
    return Verdict(
      told: read.quarantined?.message ?? note?.evidence ?? "read",
      reason: read.quarantined?.reason,
      stale: report.leaders.filter { $0.judgement.status == .stale }.map(\.key))
  }

  static func verdict(on text: String, options: String = usual) throws -> Verdict {
    try verdict(on: Array(text.utf8), options: options)
  }

  // MARK: Columns

  static let columns: [(name: String, now: [String], told: String, isRead: Bool)] = [
    ("the same", header, "read", true),
    (
      "another case", header.map { $0.uppercased() }, "read", true
    ),
    (
      "moved", ["Start Date", "Start Time", "Subject"] + header[3...],
      "moved: Subject; what is read is there as before", true
    ),
    ("more", header + ["Room"], "came: Room; what is read is there as before", true),
    (
      "another that is read", header + ["Categories"],
      "its columns are not those that the source expects: came: Categories (categories)", false
    ),
    (
      "one gone", header.dropLast(),
      "its columns are not those that the source expects: gone: Show time as (show_as)", false
    ),
    (
      "a needed one gone", Array(header.dropFirst()),
      "its columns are not those that the source expects: gone: Subject (title)", false
    ),
    (
      "renamed", ["Betreff"] + header.dropFirst(),
      "its columns are not those that the source expects: gone: Subject (title); came: Betreff",
      false
    ),
  ]

  @Test(arguments: columns.indices)
  func columnsAreCompared(index: Int) throws {
    let (name, now, told, isRead) = Self.columns[index]
    let verdict = try Self.verdict(on: Self.calendar(now))
    #expect(verdict.told == told, "\(name)")
    #expect(verdict.reason == (isRead ? nil : "source-changed"), "\(name)")
    #expect(verdict.stale == (isRead ? [] : ["dana"]), "\(name)")
  }

  @Test func columnsThatRepeatAreToldApart() throws {
    let twice = Self.header + ["Note", "Note"]
    let once = try Self.verdict(
      on: Array(Self.calendar(Self.header + ["Note"]).utf8), columns: twice)
    #expect(once.told == "gone: Note; what is read is there as before")
    let same = try Self.verdict(on: Array(Self.calendar(twice).utf8), columns: twice)
    #expect(same.told == "read")
  }

  /// Jira writes as many columns of comments as its rows need.
  @Test func columnsThatAProductRepeatsComeAndGo() throws {
    let header = ["Summary", "Issue key", "Issue id", "Status", "Assignee", "Created"]
    let row = "Plan,K-1,1,Done,Dana,25/Mar/24 10:00 AM"
    let comments = #","25/Mar/24 11:00 AM;ben;Fine""#
    let text =
      (header + ["Comment", "Comment"]).joined(separator: ",") + "\n" + row + comments + comments
      + "\n"
    let verdict = try Self.verdict(
      on: Array(text.utf8), options: "format: jira_issues", columns: header + ["Comment"],
      leader: "")
    #expect(verdict.told == "came: Comment (comment); what is read is there as before")
  }

  /// Whoever names a column means one that is there; what became of it is still to be seen.
  @Test func aColumnThatAPipelineNamesIsMissed() throws {
    let mapped =
      "kind: calendar, columns: {title: What, start: From, end: To, attendees: Who}, "
      + "date_order: ymd"
    let was = ["What", "From", "To", "Who"]
    let row = "Planning,2024-03-25 10:00,2024-03-25 11:00,ben\n"
    let fine = try Self.verdict(
      on: Array(("What,From,To,Who\n" + row + row).utf8), options: mapped, columns: was)
    #expect(fine.told == "read")
    let renamed = try Self.verdict(
      on: Array(("What,From,To,People\n" + row + row).utf8), options: mapped, columns: was)
    #expect(
      renamed.told
        == "its columns are not those that the source expects: gone: Who (attendees); came: People")
    #expect(renamed.reason == "source-changed")
    #expect(renamed.stale == ["dana"])
  }

  /// The first row of a file without its header is somebody's appointment.
  @Test func aLostHeaderQuotesNoRow() throws {
    let text = Self.calendar(title: "Zanzibar").split(separator: "\n").dropFirst()
    let verdict = try Self.verdict(on: text.joined(separator: "\n") + "\n")
    #expect(verdict.reason == "source-changed")
    #expect(verdict.told.hasSuffix("is the header missing?"))
    #expect(!verdict.told.contains("Zanzibar"))
  }

  // MARK: Bytes

  @Test(arguments: [
    ("utf-8", "M\u{FC}nchen", false, nil),
    ("windows-1252", "M\u{FC}nchen", true, nil),
    ("windows-1252", "M\u{FC}nchen", false, "encoding was windows-1252 and is utf-8"),
    ("utf-8", "M\u{FC}nchen", true, "encoding was utf-8 and is windows-1252"),
    // ASCII is the same in both.
    ("windows-1252", "Planning", false, nil),
    ("utf-8", "Planning", false, nil),
  ])
  func encodings(pinned: String, title: String, isLatin: Bool, told: String?) throws {
    let text = Self.calendar(title: title)
    let bytes = isLatin ? text.unicodeScalars.map { UInt8($0.value) } : Array(text.utf8)
    let options = Self.usual.replacing("utf-8", with: pinned)
    let verdict = try Self.verdict(on: bytes, options: options)
    #expect(verdict.told == told ?? "read", "\(pinned)")
    #expect(verdict.stale == (told == nil ? [] : ["dana"]))
  }

  @Test func utf16IsHeldLikeTheRest() throws {
    let wide = Self.calendar().utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let pinned = Self.usual.replacing("utf-8", with: "utf-16le")
    #expect(try Self.verdict(on: [0xFF, 0xFE] + wide, options: pinned).told == "read")
    #expect(try Self.verdict(on: wide, options: pinned).told == "read")
    let swapped: [UInt8] =
      [0xFE, 0xFF]
      + stride(from: 0, to: wide.count, by: 2).flatMap {
        [wide[$0 + 1], wide[$0]]
      }
    #expect(
      try Self.verdict(on: swapped, options: pinned).told
        == "encoding was utf-16le and is utf-16be")
    let narrow = try Self.verdict(on: Self.calendar(), options: pinned)
    #expect(narrow.reason != nil)
    let unexpected = try Self.verdict(on: [0xFF, 0xFE] + wide)
    #expect(unexpected.told == "encoding was utf-8 and is utf-16le")
  }

  @Test func aPackedFileIsHeldToWhatItHolds() throws {
    let folder = try TemporaryFolder()
    func packed(_ text: String) throws -> [UInt8] {
      let file = try folder.write(text.utf8, to: "a.csv")
      let gzip = Process()
      gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
      gzip.arguments = ["-f", file]
      try gzip.run()
      gzip.waitUntilExit()
      return try folder.read("a.csv.gz")
    }
    let same = try Self.verdict(on: try packed(Self.calendar()), file: "a.csv.gz")
    #expect(same.told == "read")
    let gone = try Self.verdict(
      on: try packed(Self.calendar(Self.header.dropLast())), file: "a.csv.gz")
    #expect(
      gone.told == "its columns are not those that the source expects: gone: Show time as (show_as)"
    )
    #expect(gone.stale == ["dana"])
  }

  // MARK: Dialect

  @Test(arguments: [",", ";", "\t", "|"])
  func delimiters(separator: String) throws {
    let names = [",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe"]
    let pinned = Self.usual.replacing("comma", with: names[separator] ?? "")
    let text = Self.calendar(separator: separator)
    #expect(try Self.verdict(on: text, options: pinned).told == "read")
    #expect(try Self.verdict(on: "sep=\(separator)\n" + text, options: pinned).told == "read")
    guard separator != "," else { return }
    for changed in [text, "sep=\(separator)\n" + text] {
      let verdict = try Self.verdict(on: changed)
      #expect(verdict.reason == "source-changed")
      #expect(verdict.told.hasPrefix("delimiter was , and is "), "\(verdict.told)")
      #expect(verdict.stale == ["dana"])
    }
  }

  @Test(arguments: [
    (#""Q3 ""plan"", draft""#, nil),
    (#""Q3 \"plan\", draft""#, "escape was doubling and is backslash"),
    // No quote is no evidence for other quotes.
    ("Planning", nil),
    ("Dana's plan", nil),
  ])
  func quoting(title: String, told: String?) throws {
    let verdict = try Self.verdict(on: Self.calendar(title: title))
    #expect(verdict.told == told ?? "read", "\(title)")
    #expect(verdict.stale == (told == nil ? [] : ["dana"]))
  }

  /// Without the pins the two readings are equally good; with them, the columns are others.
  @Test func otherQuotesAreSeen() throws {
    let text = Self.calendar(title: "Plan").replacing("Plan", with: "Q3| draft")
    let quoted = text.split(separator: "\n").map { line in
      line.split(separator: ",").map { "'\($0.replacing("|", with: ","))'" }.joined(separator: ",")
    }.joined(separator: "\n")
    let verdict = try Self.verdict(on: quoted + "\n")
    #expect(verdict.reason == "source-changed")
    #expect(verdict.stale == ["dana"])
  }

  // MARK: Dates and leaders

  @Test func anOrderThatTheRowsDenyIsAChange() throws {
    let verdict = try Self.verdict(on: Self.calendar().replacing("25/3/2024", with: "3/25/2024"))
    #expect(
      verdict.told
        == "date_order is pinned as dmy, but mdy is what the rows have: line 2 (Start Date 3/25)"
        + " has a part over 12")
    // What the rows leave open is what was pinned.
    let open = try Self.verdict(on: Self.calendar().replacing("25/3/2024", with: "4/3/2024"))
    #expect(open.told == "read")
  }

  /// Where its rows name their people, anybody's may be missing.
  @Test func everyLeaderIsStaleWhereTheRowsNameThem() throws {
    let header = Self.header + ["Leader"]
    let fine = Self.calendar(header).replacing("2,x\n", with: "2,dana\n")
    let read = try Self.verdict(
      on: Array(fine.utf8), columns: header, leader: "leader: {column: Leader}")
    #expect(read.told == "read")
    #expect(read.stale == [])
    let lost = try Self.verdict(
      on: Array(Self.calendar(header.dropFirst() + ["x"]).utf8), columns: header,
      leader: "leader: {column: Leader}")
    #expect(lost.reason == "source-changed")
    #expect(lost.stale == ["ben", "dana"])
  }

  /// Options without `expect` are orders, not findings: nothing is compared.
  @Test func withoutExpectationNothingIsCompared() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.calendar(Self.header.dropLast()).utf8, to: "a.csv")
    let yaml =
      "name: n\npurpose: p\nas_of: 2024-04-10\nsources:\n  - {files: [a.csv], \(Self.usual)}\n"
    try folder.write(yaml.utf8, to: "p.yaml")
    let report = try PipelineLoader(overrides: .init(jobs: 1)).load(
      folder.url.appendingPathComponent("p.yaml").path
    ).run(identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: 1, version: "test"))
    #expect(report.files.first?.quarantined == nil)
  }
}
