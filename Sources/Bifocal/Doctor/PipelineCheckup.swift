import BifocalModel
import Foundation
import Ingestion

/// What would keep a pipeline from a good night, found before the night.
public struct PipelineCheckup {
  public enum Verdict: String, Sendable, Comparable, CaseIterable {
    case ok, warn, fail

    public static func < (lhs: Verdict, rhs: Verdict) -> Bool {
      allCases.firstIndex(of: lhs) ?? 0 < allCases.firstIndex(of: rhs) ?? 0
    }
  }

  /// One thing that was looked at.
  public struct Check: Sendable {
    /// `pipeline`, `file`, `pins`, `zone`, `roster`, `rules`, `pseudonym_key`, `output`, `fresh`.
    public var topic: String
    public var verdict: Verdict
    /// The file or leader that it is about, or empty.
    public var about: String
    public var message: String
    public var remedy: String
  }

  public private(set) var checks: [Check] = []
  public var worst: Verdict { checks.map(\.verdict).max() ?? .ok }

  /// Loads and reads all that a run would, and writes nothing.
  ///
  /// A pipeline that cannot be loaded is one check that fails; the error is in `fault`.
  public init(of argument: String, overrides: PipelineLoader.Overrides) throws {
    do {
      let pipeline = try PipelineLoader(overrides: overrides).load(argument)
      add("pipeline", .ok, message: "\(pipeline.sources.count) files in its sources")
      add("rules", .ok, message: "policy \(pipeline.policy.label)")
      checkKey(pipeline, beside: argument)
      checkOutput(pipeline)
      try checkFiles(pipeline)
    } catch let error as ConfigurationError {
      fault = error
      add("pipeline", .fail, message: error.description)
    } catch let error as RunError {
      fault = error
      add("pipeline", .fail, message: error.message)
    }
  }

  /// Why the pipeline cannot run at all.
  public private(set) var fault: (any Error)?

  private mutating func add(
    _ topic: String, _ verdict: Verdict, _ about: String = "", message: String,
    remedy: String = ""
  ) {
    checks.append(
      Check(topic: topic, verdict: verdict, about: about, message: message, remedy: remedy))
  }

  // MARK: Around the run

  private mutating func checkKey(_ pipeline: Pipeline, beside argument: String) {
    guard let key = pipeline.file.pseudonymKey else { return }
    let folder = URL(fileURLWithPath: argument).deletingLastPathComponent().path
    let path = key.hasPrefix("/") ? key : "\(folder)/\(key)"
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    guard let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue else {
      return add(
        "pseudonym_key", .warn, key, message: "its permissions cannot be seen",
        remedy: "check that it is there, and yours alone")
    }
    if mode & 0o077 == 0 {
      add("pseudonym_key", .ok, key, message: "nobody else may read it")
    } else {
      add(
        "pseudonym_key", .fail, key, message: "others may read it, and so undo the pseudonyms",
        remedy: "chmod 600 \(key)")
    }
  }

  /// The folder is replaced as a whole, so the one that it stands in has to be writable.
  private mutating func checkOutput(_ pipeline: Pipeline) {
    var parent = URL(fileURLWithPath: pipeline.output).standardizedFileURL
      .deletingLastPathComponent()
    while parent.path != "/", !FileManager.default.fileExists(atPath: parent.path) {
      parent = parent.deletingLastPathComponent()
    }
    let isUsable =
      FilePattern.isFolder(parent.path)
      && FileManager.default.isWritableFile(atPath: parent.path)
    if isUsable {
      add("output", .ok, pipeline.output, message: "its folder can be written")
    } else {
      add(
        "output", .fail, pipeline.output, message: "the folder that it stands in is not writable",
        remedy: "change its permissions, or output in the pipeline")
    }
  }

  // MARK: Files

  private mutating func checkFiles(_ pipeline: Pipeline) throws {
    let reader = SourceReader(
      ingestor: Ingestor(roster: pipeline.roster),
      filters: ItemFilters(pipeline.file.filters, zone: pipeline.zone), zone: pipeline.file.zone)
    let units = try reader.readAll(pipeline.sources, jobs: pipeline.jobs, { _ in }) { read in
      Seen(read.items)
    }
    var last: [String: Int] = [:]
    for (source, (read, seen)) in zip(pipeline.sources, units) {
      checkFile(source, read)
      last.merge(seen.last, uniquingKeysWith: max)
    }
    checkLeaders(pipeline, last)
  }

  /// Where the last item of each leader ends, by the name that the file has.
  private struct Seen: Sendable {
    var last: [String: Int] = [:]

    init(_ batches: [ItemBatch]) {
      for batch in batches {
        for item in batch.items {
          last[batch.leaders[Int(item.leader)], default: item.end].formMaximum(item.end)
        }
      }
    }
  }

  private mutating func checkFile(_ source: Pipeline.Source, _ read: SourceReader.Read) {
    let name = source.input.name
    if let fault = read.report.quarantined {
      add(
        fault.reason == "source-changed" ? "pins" : "file", .fail, name,
        message: (fault.line > 0 ? "line \(fault.line): " : "") + fault.message,
        remedy: fault.remedy)
      return
    }
    let rejected = read.report.records.rejected
    add(
      "file", rejected > 0 ? .warn : .ok, name,
      message: "\(read.report.format), \(read.report.records.used) records used, "
        + "\(rejected) rejected", remedy: rejected > 0 ? "bifocal inspect shows why" : "")
    if source.expect == nil {
      add(
        "pins", .warn, name, message: "its columns are not pinned, so a change goes unseen",
        remedy: "add expect, as bifocal init writes it")
    } else {
      let change = read.report.decisions.first { $0.topic == "columns" }
      add(
        "pins", change == nil ? .ok : .warn, name, message: change?.evidence ?? "as expected",
        remedy: change == nil ? "" : "list the columns as they are now, if that is meant")
    }
    let zone = read.report.decisions.first { $0.topic == "zone" }
    if let zone, zone.evidence.hasPrefix("assumed") {
      add(
        "zone", .warn, name, message: "states no zone; read as \(zone.value)",
        remedy: "set zone for this source")
    }
  }

  /// No data for four weeks is what a run calls stale.
  private static let staleDays = 28

  private mutating func checkLeaders(_ pipeline: Pipeline, _ last: [String: Int]) {
    guard let roster = pipeline.roster else {
      add(
        "roster", .warn, message: "there is none, so everybody in the files is a leader",
        remedy: "name one with roster")
      return checkFresh(pipeline, "", last.values.max())
    }
    var seen: [String: Int] = [:]
    for (name, end) in last { seen[pipeline.key(of: name), default: end].formMaximum(end) }
    for source in pipeline.sources {
      guard let leader = source.options.leader(ofFile: source.input.name),
        roster.profile(named: leader) == nil
      else { continue }
      add(
        "roster", .warn, source.input.name, message: "its leader is not in the roster",
        remedy: "add a row to the roster, or mend leader of the source")
    }
    for profile in roster.profiles { checkFresh(pipeline, profile.key, seen[profile.key]) }
  }

  private mutating func checkFresh(_ pipeline: Pipeline, _ leader: String, _ end: Int?) {
    guard let end else {
      return add(
        "fresh", .warn, leader, message: "no file holds anything of this time",
        remedy: "add an export, or take the row out of the roster")
    }
    let day = pipeline.zone.day(of: end - 1)
    let age = pipeline.asOf.day - day.day
    add(
      "fresh", age > Self.staleDays ? .warn : .ok, leader,
      message: "the last row is of \(day.iso), \(age) days before \(pipeline.asOf.iso)",
      remedy: age > Self.staleDays ? "export again, or set as_of" : "")
  }
}

extension Int {
  fileprivate mutating func formMaximum(_ other: Int) { self = Swift.max(self, other) }
}
