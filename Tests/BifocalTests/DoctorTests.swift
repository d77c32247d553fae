import Bifocal
import BifocalModel
import BifocalTestSupport
import Foundation
import Testing

/// What would stop a run is said before it, and a run agrees.
@Suite struct DoctorTests {
  /// A pipeline with everything in its place, and ways to spoil it.
  struct World {
    let folder: TemporaryFolder
    var path: String { folder.url.appendingPathComponent("p.yaml").path }

    static let header = "Subject,Start Date,Start Time,End Date,End Time\n"

    static func calendar(_ days: [String], title: String = "Zanzibar") -> String {
      header + days.map { "\(title),\($0),10:00:00,\($0),11:00:00\n" }.joined()
    }

    init() throws {
      folder = try TemporaryFolder()
      try write("dana.csv", Self.calendar(["25/3/2024", "8/4/2024"]))
      try write("ben.csv", Self.calendar(["26/3/2024", "9/4/2024"]))
      try write("roster.csv", "leader,name,region\ndana,Dana,x\nben,Ben,x\n")
      try write("holidays.csv", "region,date,name\nx,2024-04-01,Easter\n")
      try write("people.csv", "person,name,manager\ncarl,Carl Ito,dana\n")
      try write("outcomes.csv", "id,title,keywords\no1,Launch,launch\n")
      try write("answers.csv", "scope,leader,title,activity\nleader,dana,Zanzibar,vision\n")
      // Compiling the shipped rules would take most of the time.
      try write(
        "rules.yaml",
        "name: few\nversion: 1\nrules:\n  - {id: a, activity: delivery, when: {title: [x]}}\n")
      try write("key", String(repeating: "k", count: 32))
      try chmod("key", 0o600)
      try write("p.yaml", Self.pipeline)
    }

    static let pipeline = """
      name: doctor
      audience: hr
      purpose: A test
      zone: Europe/Berlin
      as_of: 2024-04-10
      roster: roster.csv
      holidays: holidays.csv
      organisation: people.csv
      outcomes: outcomes.csv
      corrections: answers.csv
      taxonomy: rules.yaml
      model: none
      pseudonym_key: key
      max_quarantined: 0
      output: out
      sources:
        - files: [dana.csv]
          leader: {fixed: dana}
          date_order: dmy
          expect: {columns: [Subject, Start Date, Start Time, End Date, End Time]}
        - files: [ben.csv]
          leader: {fixed: ben}
          date_order: dmy
          expect: {columns: [Subject, Start Date, Start Time, End Date, End Time]}

      """

    func write(_ name: String, _ text: String) throws {
      try folder.write(Array(text.utf8), to: name)
    }

    func edit(_ old: String, _ new: String) throws {
      let text = String(decoding: try folder.read("p.yaml"), as: UTF8.self)
      try #require(text.contains(old))
      try write("p.yaml", text.replacing(old, with: new))
    }

    /// Everybody in the files is a leader then.
    func editRosterOut() throws {
      try edit("roster: roster.csv\nholidays: holidays.csv\norganisation: people.csv\n", "")
    }

    func chmod(_ name: String, _ mode: Int) throws {
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: folder.url.appendingPathComponent(name).path)
    }

    func remove(_ name: String) throws {
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent(name))
    }

    func checkup(asOf: String? = nil) -> PipelineCheckup {
      PipelineCheckup(
        of: path, overrides: .init(asOf: asOf.flatMap { CivilDate(iso: $0) }, jobs: 1))
    }

    /// Why a real run of it ends, as `bifocal run` would.
    func runFault() throws -> RunError.Kind? {
      do {
        let pipeline = try PipelineLoader(overrides: .init(jobs: 1)).load(path)
        let report = try pipeline.run(
          identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: 1, version: "test"))
        let aside = report.files.count { $0.quarantined != nil }
        if aside == report.files.count || report.leaders.isEmpty { return .data }
        try Pipeline.publish(report, to: pipeline.output)
        return aside > pipeline.maxQuarantined ? .data : nil
      } catch let error as RunError {
        return error.kind
      } catch is ConfigurationError {
        return .configuration
      }
    }
  }

  /// What is wrong, as one check of a verdict.
  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let topic: String
    let verdict: PipelineCheckup.Verdict
    let told: String
    var kind: RunError.Kind?
    let spoil: @Sendable (World) throws -> Void
    var testDescription: String { name }

    init(
      _ name: String, _ topic: String, _ verdict: PipelineCheckup.Verdict, _ told: String,
      _ kind: RunError.Kind? = nil, _ spoil: @escaping @Sendable (World) throws -> Void
    ) {
      (self.name, self.topic, self.verdict, self.told) = (name, topic, verdict, told)
      (self.kind, self.spoil) = (kind, spoil)
    }
  }

  static let faults: [Fault] = [
    Fault("no pipeline", "pipeline", .error, "there is no such file", .noInput) {
      try $0.remove("p.yaml")
    },
    Fault("no YAML", "pipeline", .error, "not YAML", .configuration) {
      try $0.write("p.yaml", "name: [a\n")
    },
    Fault("misspelt key", "pipeline", .error, "unknown key 'purpos'", .configuration) {
      try $0.edit("purpose:", "purpos:")
    },
    Fault("from too late", "pipeline", .error, "'from' (2024-05-01)", .configuration) {
      try $0.edit("as_of:", "from: 2024-05-01\nas_of:")
    },
    Fault("no roster", "roster", .error, "there is no file 'roster.csv'", .configuration) {
      try $0.remove("roster.csv")
    },
    Fault("bad roster", "roster", .error, "roster.csv:3", .configuration) {
      try $0.write("roster.csv", "leader,name,region\ndana,Dana,x\ndana,Other,y\n")
    },
    Fault("bad holidays", "holidays", .error, "holidays.csv:2", .configuration) {
      try $0.write("holidays.csv", "region,date,name\nx,2024-13-01,Easter\n")
    },
    Fault("bad organisation", "organisation", .error, "people.csv:2", .configuration) {
      try $0.write("people.csv", "person,name,from\ncarl,Carl Ito,2024-13-01\n")
    },
    Fault("no rows", "leader", .error, "no row could be placed", .data) {
      try $0.editRosterOut()
      for name in ["dana.csv", "ben.csv"] { try $0.write(name, World.header) }
    },
    Fault("rows after the window", "leader", .warning, "is of 2024-01-01 or before") {
      try $0.editRosterOut()
      try $0.edit("as_of:", "until: 2024-01-01\nas_of:")
    },
    Fault("bad outcomes", "outcomes", .error, "outcomes.csv:2", .configuration) {
      try $0.write("outcomes.csv", "id,title,from\no1,Launch,2024-13-01\n")
    },
    Fault("bad answers", "corrections", .error, "answers.csv:2", .configuration) {
      try $0.write("answers.csv", "scope,leader,title,activity\nleader,dana,Zanzibar,flying\n")
    },
    Fault("bad rules", "taxonomy", .error, "rules.yaml", .configuration) {
      try $0.write(
        "rules.yaml",
        "name: few\nversion: 1\nrules:\n  - {id: a, activity: flying, when: {title: [x]}}\n")
    },
    Fault("bad model", "model", .error, "no model of this version", .configuration) {
      try $0.write("m.model", "x\n")
      try $0.edit("model: none", "model: m.model")
    },
    Fault("short key", "pseudonym_key", .error, "at least 32 bytes", .data) {
      try $0.write("key", "short")
    },
    Fault("no key", "pseudonym_key", .error, "there is no file 'key'", .configuration) {
      try $0.remove("key")
    },
    Fault("no source", "source", .error, "no file matches 'dana.csv'", .configuration) {
      try $0.remove("dana.csv")
    },
    Fault("not a source", "source", .error, "line 1", .data) {
      try $0.write("dana.csv", "a,b\n1,2\n")
      try $0.edit(
        "fixed: dana}\n    date_order: dmy\n    expect: {columns: [Subject, Start Date, Start Time, End Date, End Time]}",
        "fixed: dana}")
    },
    Fault("changed columns", "columns", .error, "gone: Start Time (start_time)", .data) {
      try $0.write(
        "dana.csv", World.calendar(["25/3/2024"]).replacing("Start Time", with: "Beginn"))
    },
    Fault("changed order", "columns", .error, "date_order is pinned as dmy", .data) {
      try $0.write("dana.csv", World.calendar(["3/25/2024"]))
    },
    Fault("foreign output", "output", .error, "no run.json of bifocal", .output) {
      try $0.write("out/notes.txt", "mine")
    },
    Fault("output is a file", "output", .error, "it is not a directory", .output) {
      try $0.write("out", "mine")
    },
    Fault("output in a file", "output", .error, "is not a directory", .output) {
      try $0.edit("output: out", "output: key/out")
    },
    Fault("allowed to be set aside", "columns", .warning, "max_quarantined allows it") {
      try $0.write("dana.csv", World.calendar(["3/25/2024"]))
      try $0.edit("max_quarantined: 0", "max_quarantined: 1")
    },
    Fault("all set aside", "columns", .error, "date_order is pinned as dmy", .data) {
      for name in ["dana.csv", "ben.csv"] {
        try $0.write(name, World.calendar(["3/25/2024"]))
      }
      try $0.edit("max_quarantined: 0", "max_quarantined: 2")
    },
    Fault("rejected rows", "source", .warning, "1 of 3 records rejected") {
      try $0.write("dana.csv", World.calendar(["25/3/2024", "99/99/2024", "8/4/2024"]))
    },
    Fault("more columns", "columns", .warning, "came: Room") {
      try $0.write(
        "dana.csv", World.calendar(["25/3/2024", "8/4/2024"]).replacing("\n", with: ",Room\n"))
    },
    Fault("not pinned", "columns", .warning, "not pinned") {
      try $0.edit(
        "fixed: dana}\n    date_order: dmy\n    expect: {columns: [Subject, Start Date, Start Time, End Date, End Time]}",
        "fixed: dana}")
    },
    Fault("no zone", "zone", .warning, "1 file without a zone, read as UTC") {
      try $0.edit("zone: Europe/Berlin\n", "")
    },
    Fault("not in the roster", "leader", .warning, "its leader is not in the roster") {
      try $0.write("carl.csv", World.calendar(["25/3/2024"]))
      try $0.edit("sources:\n", "sources:\n  - {files: [carl.csv], leader: {fixed: carl}}\n")
    },
    Fault("no holidays for regions", "roster", .warning, "2 rows have a region") {
      try $0.edit("holidays: holidays.csv\n", "")
    },
    Fault("leader without rows", "leader", .warning, "no source holds anything") {
      try $0.write("roster.csv", "leader,name,region\ndana,Dana,x\nben,Ben,y\ncarl,Carl,y\n")
    },
    Fault("old record", "recent", .warning, "last on record on 2024-02-26, 43 days before") {
      try $0.write("dana.csv", World.calendar(["26/2/2024"]))
    },
    // What is planned says nothing about how old an export is.
    Fault("planned only", "recent", .warning, "last on record on 2024-02-26") {
      try $0.write("dana.csv", World.calendar(["26/2/2024", "26/5/2024"]))
    },
    Fault("old stamp", "recent", .warning, "exports are of 2024-03-01 at the latest, 39 days") {
      try $0.write("dana-2024-03-01.csv", World.calendar(["25/3/2024", "8/4/2024"]))
      try $0.edit("files: [dana.csv]", "files: [dana-*.csv]")
    },
  ]

  @Test func aHealthyPipelineIsOkThroughout() throws {
    let world = try World()
    let checkup = world.checkup()
    #expect(checkup.checks.filter { $0.verdict != .ok } == [])
    #expect(checkup.fault == nil)
    let topics = Set(checkup.checks.map(\.topic))
    #expect(
      topics == [
        "pipeline", "roster", "holidays", "organisation", "outcomes", "corrections", "model",
        "taxonomy",
        "pseudonym_key", "source", "columns", "leader", "recent", "output",
      ])
  }

  @Test(arguments: faults)
  func everyFaultIsSaidAndARunAgrees(fault: Fault) throws {
    let world = try World()
    try fault.spoil(world)
    let checkup = world.checkup()
    let found = checkup.checks.filter { $0.topic == fault.topic && $0.verdict == fault.verdict }
    #expect(found.contains { $0.message.contains(fault.told) }, "\(checkup.checks)")
    #expect(found.allSatisfy { !$0.remedy.isEmpty || fault.name == "no YAML" }, "\(found)")
    #expect(checkup.fault == fault.kind)
    // Nothing else is wrong with it.
    #expect(fault.verdict == .error || checkup.count(.error) == 0)
    #expect(try world.runFault() == fault.kind)
    for check in checkup.checks {
      #expect(!(check.message + check.remedy).contains("Zanzibar"), "\(check)")
    }
  }

  @Test func oneFaultDoesNotHideTheNext() throws {
    let world = try World()
    try world.remove("ben.csv")
    try world.write("dana.csv", World.calendar(["3/25/2024"]))
    try world.write("rules.yaml", "name: few\n")
    try world.write("holidays.csv", "region,day\n")
    try world.write("people.csv", "x\n")
    try world.chmod("key", 0o644)
    try world.write("out/notes.txt", "mine")
    let checkup = world.checkup()
    let topics = checkup.checks.filter { $0.verdict == .error }.map(\.topic)
    #expect(
      topics == [
        "holidays", "organisation", "taxonomy", "pseudonym_key", "source", "columns", "output",
      ],
      "\(checkup.checks)")
    #expect(checkup.fault == .configuration)
  }

  @Test func aKeyThatOthersMayReadIsAnError() throws {
    for mode in [0o644, 0o640, 0o604, 0o620] {
      let world = try World()
      try world.chmod("key", mode)
      let checkup = world.checkup()
      #expect(checkup.fault == .permission, "\(mode)")
      #expect(checkup.checks.contains { $0.remedy == "chmod 600 key" }, "\(mode)")
    }
    let world = try World()
    try world.chmod("key", 0o400)
    #expect(world.checkup().fault == nil)
  }

  @Test func exportsAreNotReadWithoutTheirRoster() throws {
    let world = try World()
    try world.write("roster.csv", "x\n")
    let checkup = world.checkup()
    let about = checkup.checks.filter { $0.topic == "source" }
    #expect(about.map(\.message) == ["not looked into: the roster says whose rows they are"])
  }

  @Test func theDayOfTheRunDecidesWhatIsOld() throws {
    let world = try World()
    #expect(world.checkup(asOf: "2024-05-06").count(.warning) == 0)
    // Dana's last row is four weeks old then, Ben's a day less.
    let old = world.checkup(asOf: "2024-05-07").checks.filter { $0.verdict == .warning }
    #expect(old.map(\.about) == ["dana"])
  }

  @Test func nothingIsWritten() throws {
    let world = try World()
    func files() throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: world.folder.path).sorted()
    }
    let before = try files()
    _ = world.checkup()
    #expect(try files() == before)
  }
}
