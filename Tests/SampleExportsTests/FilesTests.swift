import BifocalModel
import SampleExports
import Testing

@Suite struct FilesTests {
  @Test func everyFileIsStrictCSVOfOneWidth() throws {
    let widths = [
      "roster.csv": 14, "holidays.csv": 3, "outcomes.csv": 7, "tickets/jira.csv": 53,
      "worklogs/tempo.csv": 29, "labelled.csv": 22,
    ]
    var seen = 0
    for (path, records) in try Sample.records.get() {
      let wanted = widths[path] ?? (path.hasPrefix("calendars/google") ? 9 : 22)
      #expect(records.count > 1, "\(path)")
      for record in records where record.cells.count != wanted {
        Issue.record("\(path) line \(record.line): \(record.cells.count) cells")
      }
      seen += 1
    }
    #expect(seen == 14)
  }

  @Test func everyRecordHasItsTruthAndEveryTruthItsRecord() throws {
    let world = try Sample.seven.get()
    let paths = world.files().map(\.path).filter { $0.contains("/") }
    #expect(Set(paths) == Set(world.truth.rows.map(\.path)))
    for path in paths {
      let lines = try Sample.file(path).dropFirst().map(\.line)
      let rows = world.truth.rows.filter { $0.path == path }
      #expect(lines == Array(Set(rows.map(\.line))).sorted(), "\(path)")
      if path != "tickets/jira.csv" { #expect(rows.count == lines.count, "\(path)") }
    }
  }

  @Test func duplicatesAreDuplicatesAndNothingElseIs() throws {
    let world = try Sample.seven.get()
    for leader in world.truth.leaders {
      let records = try Sample.file(leader.calendar)
      let rows = world.truth.rows.filter { $0.path == leader.calendar }
      let status = Dictionary(uniqueKeysWithValues: rows.map { ($0.line, $0.status) })
      var seen: Set<[[UInt8]]> = []
      for record in records.dropFirst() {
        let isNew = seen.insert(record.cells).inserted
        #expect(isNew == (status[record.line] != .duplicate), "\(leader.calendar) \(record.line)")
      }
    }
  }

  @Test func everyDayLiesInsideTheSampleButTheBrokenOnes() throws {
    let world = try Sample.seven.get()
    let first = world.truth.first.monday
    let last = (world.truth.first + (world.truth.weeks - 1)).sunday
    #expect(world.truth.rows.allSatisfy { (first...last).contains($0.date) })
    var rejected = 0
    for leader in world.truth.leaders {
      let rows = world.truth.rows.filter { $0.path == leader.calendar }
      let records = try Sample.file(leader.calendar).dropFirst()
      for (row, record) in zip(rows, records) {
        let cell = Sample.text(record.cells[1], isWindows: true)
        let date = Dates.calendar(cell, exporter: leader.exporter)
        #expect((date == nil) == (row.status == .rejected), "\(leader.calendar) \(row.line)")
        if let date { #expect(date == row.date, "\(leader.calendar) \(row.line)") }
        rejected += date == nil ? 1 : 0
      }
    }
    #expect((1...6).contains(rejected))
  }

  @Test func holidaysOfAKnownYear() throws {
    let records = try Sample.file("holidays.csv")
    let rows = records.map { $0.cells.map { Sample.text($0, isWindows: false) } }
    #expect(rows.contains(["DE", "2025-04-21", "Easter Monday"]))
    #expect(rows.contains(["DE", "2025-05-29", "Ascension Day"]))
    #expect(rows.contains(["GB", "2025-08-25", "Summer bank holiday"]))
    #expect(rows.contains(["US", "2024-11-28", "Thanksgiving"]))
    #expect(rows.contains(["US", "2025-01-20", "Martin Luther King Day"]))
  }

  /// What the brief of a realistic calendar asks for, each at least once.
  @Test(arguments: SampleTruth.Status.allCases)
  func everyStatusOccurs(status: SampleTruth.Status) throws {
    #expect(try Sample.seven.get().truth.rows.contains { $0.status == status })
  }

  @Test func germanFileIsWindows1252AndJiraHasItsMark() throws {
    let world = try Sample.seven.get()
    let german = try #require(world.truth.leaders.first { $0.exporter == "outlook_de" })
    let bytes = try #require(world.files().first { $0.path == german.calendar }).bytes
    #expect(String(validating: bytes, as: UTF8.self) == nil)
    #expect(bytes.starts(with: Array("\"Betreff\",\"Beginnt am\"".utf8)))
    let jira = try #require(world.files().first { $0.path == "tickets/jira.csv" }).bytes
    #expect(jira.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func noSlotIsLeftUnfilled() throws {
    for file in try Sample.seven.get().files(labelled: true) where file.path.hasSuffix(".csv") {
      let hasSlot = file.bytes.contains(UInt8(ascii: "{"))
      #expect(!hasSlot, "\(file.path)")
    }
  }
}
