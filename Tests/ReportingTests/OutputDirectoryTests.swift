import Foundation
import Reporting
import Testing

@Suite struct OutputDirectoryTests {
  /// A directory of its own for each test, gone afterwards.
  private final class Scratch {
    let path = FileManager.default.temporaryDirectory.path + "/reporting-" + UUID().uuidString
    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    var out: String { path + "/out" }

    func names(_ directory: String = "") throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: path + "/" + directory).sorted()
    }

    func read(_ name: String) -> String? {
      FileManager.default.contents(atPath: path + "/" + name).map {
        String(decoding: $0, as: UTF8.self)
      }
    }

    func write(_ name: String, _ text: String = "mine") throws {
      let file = URL(fileURLWithPath: path + "/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func mode(_ name: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
  }

  private func files(_ word: String, extra: [String] = []) throws -> [OutputFile] {
    let name = Fixture.leader(word, name: word, Fixture.shifted(), usual: 0..<20)
    return try Fixture.writer.transform(Fixture.report([name]))
      + extra.map { OutputFile(path: $0, text: word) }
  }

  @Test func writesEverythingForTheOwnerOnly() throws {
    let scratch = try Scratch()
    try OutputDirectory.publish(files("ann"), to: scratch.out)
    #expect(try scratch.names() == ["out"])
    #expect(
      try scratch.names("out") == [
        "alerts.csv", "alerts.json", "cohorts.csv", "groups.csv", "leaders", "months.csv",
        "moved.csv",
        "quarters.csv", "rejects.csv", "run.json", "summary.csv", "trends.csv",
      ])
    #expect(try scratch.names("out/leaders") == ["ann.md"])
    #expect(try scratch.mode("out") == 0o700 && scratch.mode("out/leaders") == 0o700)
    #expect(try scratch.mode("out/run.json") == 0o600)
    #expect(try scratch.mode("out/leaders/ann.md") == 0o600)
  }

  /// In a process of its own, because the mask is the process's.
  @Test func aMaskTakesNoRightsFromTheOwner() async {
    await #expect(processExitsWith: .success) {
      let scratch = try Scratch()
      umask(0o277)
      let files = [OutputFile(path: "leaders/ann.md", text: "ann")]
      try OutputDirectory.publish(files, to: scratch.out)
      for (name, mode) in [("out", 0o700), ("out/leaders", 0o700), ("out/leaders/ann.md", 0o600)] {
        guard try scratch.mode(name) == mode else { exit(1) }
      }
    }
  }

  @Test(arguments: [OutputDirectory.Replacement.exchange, .moveAside])
  func replacesAnEarlierRunAsAWhole(_ way: OutputDirectory.Replacement) throws {
    let scratch = try Scratch()
    try OutputDirectory.publish(files("ann"), to: scratch.out, by: way)
    try OutputDirectory.publish(files("bob"), to: scratch.out + "/", by: way)
    #expect(try scratch.names() == ["out"])
    #expect(try scratch.names("out/leaders") == ["bob.md"])
  }

  @Test func anEmptyDirectoryMayBeUsedAndParentsAreMade() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.out, withIntermediateDirectories: true)
    try OutputDirectory.publish(files("ann"), to: scratch.out)
    try OutputDirectory.publish(files("ann"), to: scratch.path + "/a/b/out")
    #expect(try scratch.names("a/b") == ["out"])
  }

  /// The last file has a name that no file system takes: everything before it was written.
  @Test func aFailureMidwayLeavesTheOldDirectory() throws {
    let scratch = try Scratch()
    try OutputDirectory.publish(files("ann"), to: scratch.out)
    let before = scratch.read("out/run.json")
    let long = String(repeating: "x", count: 300)
    let error = #expect(throws: OutputError.self) {
      try OutputDirectory.publish(files("bob", extra: [long]), to: scratch.out)
    }
    #expect(error?.path == scratch.out + "/" + long)
    #expect(error?.kind == .cantCreate)
    #expect(error?.remedy.isEmpty == false)
    #expect(try scratch.names() == ["out"])
    #expect(scratch.read("out/run.json") == before)
    #expect(try scratch.names("out/leaders") == ["ann.md"])
  }

  @Test func aFailureWithNothingThereLeavesNothing() throws {
    let scratch = try Scratch()
    let clash = [OutputFile(path: "a", text: "1"), OutputFile(path: "a/b", text: "2")]
    #expect(throws: OutputError.self) { try OutputDirectory.publish(clash, to: scratch.out) }
    #expect(try scratch.names() == [])
  }

  @Test func refusesDirectoriesOfOthers() throws {
    let scratch = try Scratch()
    try scratch.write("out/thesis.txt")
    let error = #expect(throws: OutputError.self) {
      try OutputDirectory.publish(files("ann"), to: scratch.out)
    }
    #expect(error?.message.contains("no run.json of bifocal") == true)
    #expect(scratch.read("out/thesis.txt") == "mine")
    try scratch.write("out/run.json", "{\"metadata\": {}}")
    #expect(throws: OutputError.self) { try OutputDirectory.publish(files("ann"), to: scratch.out) }
    #expect(try scratch.names("out") == ["run.json", "thesis.txt"])
  }

  @Test func refusesToRemoveWhatAPersonPutBesideTheOutputs() throws {
    let scratch = try Scratch()
    try OutputDirectory.publish(files("ann"), to: scratch.out)
    try scratch.write("out/leaders/notes.txt")
    let error = #expect(throws: OutputError.self) {
      try OutputDirectory.publish(files("bob"), to: scratch.out)
    }
    #expect(error?.message.contains("leaders/notes.txt") == true)
    #expect(scratch.read("out/leaders/notes.txt") == "mine")
  }

  @Test func refusesFilesLinksAndPlacesThatCannotBeSwapped() throws {
    let scratch = try Scratch()
    try scratch.write("file")
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/real", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/link", withDestinationPath: scratch.path + "/real")
    for name in ["file", "link", ".", "..", "real/.."] {
      #expect(throws: OutputError.self, "\(name)") {
        try OutputDirectory.publish(files("ann"), to: scratch.path + "/" + name)
      }
    }
    for path in ["", "/", "."] {
      #expect(throws: OutputError.self) { try OutputDirectory.publish([], to: path) }
    }
    #expect(try scratch.names() == ["file", "link", "real"])
    #expect(try scratch.names("real") == [])
  }

  @Test(arguments: ["../x", "/etc/x", "a/../../x", "", ".", "a//b", "./a", "a\0b"])
  func writesNothingOutside(path: String) throws {
    let scratch = try Scratch()
    #expect(throws: OutputError.self) {
      try OutputDirectory.publish(
        [OutputFile(path: "a", text: ""), OutputFile(path: path, text: "")], to: scratch.out)
    }
    #expect(try scratch.names() == [])
  }

  @Test func noPathTwice() throws {
    let scratch = try Scratch()
    let twice = [OutputFile(path: "a", text: "1"), OutputFile(path: "a", text: "2")]
    #expect(throws: OutputError.self) { try OutputDirectory.publish(twice, to: scratch.out) }
  }

  @Test func leftoversOfKilledRunsGoAndOthersStay() throws {
    let scratch = try Scratch()
    try scratch.write(".out.bifocal-dead/run.json")
    try scratch.write(".out.bifocal-fresh/run.json")
    try scratch.write(".other.bifocal-dead/run.json")
    for name in [".out.bifocal-dead", ".other.bifocal-dead"] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -7_200)],
        ofItemAtPath: scratch.path + "/" + name)
    }
    try OutputDirectory.publish(files("ann"), to: scratch.out)
    #expect(try scratch.names() == [".other.bifocal-dead", ".out.bifocal-fresh", "out"])
  }
}
