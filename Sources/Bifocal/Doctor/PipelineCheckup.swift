import BifocalModel
import Foundation
import Ingestion
import Reporting

/// What would keep a pipeline from a good night, found before the night.
///
/// It reads all that a run would and writes nothing. One fault does not hide the next: every part
/// of the pipeline is looked at that can be.
public struct PipelineCheckup: Sendable {
  /// How good one thing is.
  public enum Verdict: String, Sendable, CaseIterable {
    case ok
    /// The run goes on, and says less or something else than was meant.
    case warning
    /// The run fails, or should not go on.
    case error
  }

  /// One thing that was looked at.
  public struct Check: Sendable, Equatable {
    /// `pipeline`, `taxonomy`, `model`, `roster`, `holidays`, `organisation`, `outcomes`,
    /// `corrections`, `pseudonym_key`, `output`, `source`, `columns`, `zone`, `leader` or `recent`.
    public var topic: String
    public var verdict: Verdict
    /// The file, source or leader that it is about, or empty.
    public var about: String
    public var message: String
    /// What to do about it; empty where nothing is to be done.
    public var remedy: String
  }

  /// In the order in which a run would come to them.
  public private(set) var checks: [Check] = []
  /// Why a run would end, by the first error; nil where there is none.
  public private(set) var fault: RunError.Kind?

  /// How many checks there are of a verdict.
  public func count(_ verdict: Verdict) -> Int { checks.count { $0.verdict == verdict } }

  /// Looks at a pipeline file and all that it names; `now` is as in `PipelineLoader`.
  public init(
    of argument: String, overrides: PipelineLoader.Overrides = .init(), now: Int? = nil
  ) {
    let loader = PipelineLoader(overrides: overrides, now: now)
    do {
      let input = InputFile(argument: argument)
      let yaml = try ConfigurationFile(name: input.name, text: try input.readText())
      let file = try yaml.decode(PipelineFile.self)
      let folder = URL(fileURLWithPath: argument).deletingLastPathComponent().path
      try check(file, ConfiguringFiles(yaml: yaml, folder: folder), loader)
    } catch {
      fail("pipeline", argument, error)
    }
  }

  private mutating func check(
    _ file: PipelineFile, _ configuring: ConfiguringFiles, _ loader: PipelineLoader
  ) throws {
    guard let zone = ZoneRules(identifier: file.zone) else {
      throw RunError(.configuration, "the zone \(file.zone) is unknown")
    }
    let asOf = loader.asOf(of: file, zone)
    checkTogether(file, asOf, configuring.yaml)
    let roster = checkConfiguring(file, configuring, zone, loader.width)
    let sources = try checkPatterns(of: file, configuring, loader)
    // A later version may know of faults that the parts above have not.
    if fault == nil {
      _ = try loader.pipeline(file, yaml: configuring.yaml, folder: configuring.folder)
    }
    if file.roster == nil || roster != nil {
      let yesterday = asOf + -1
      let window = DataWindow(first: file.from, last: min(file.until ?? yesterday, yesterday))
      try checkSources(
        sources, of: file,
        CheckupContext(
          roster: roster, zone: zone, window: window, jobs: loader.width,
          statesZone: configuring.yaml.names("zone")))
    } else {
      add(
        "source", .warning, message: "not looked into: the roster says whose rows they are",
        remedy: "mend the roster first")
    }
    let output = loader.output(of: file, folder: configuring.folder)
    checkOutput(output ?? Pipeline.usualOutput, of: file)
  }

  private mutating func checkTogether(
    _ file: PipelineFile, _ asOf: CivilDate, _ yaml: ConfigurationFile
  ) {
    if let from = file.from, from >= asOf {
      return fail("pipeline", yaml.name, PipelineLoader.fromIsTooLate(from, asOf, yaml))
    }
    let count = file.sources.count
    add(
      "pipeline", .ok, yaml.name,
      message: "\(count) source\(count == 1 ? "" : "s"), as of \(asOf.iso), audience "
        + file.audience.rawValue)
  }

  // MARK: What was found

  mutating func add(
    _ topic: String, _ verdict: Verdict, _ about: String = "", message: String,
    remedy: String = ""
  ) {
    checks.append(
      Check(topic: topic, verdict: verdict, about: about, message: message, remedy: remedy))
  }

  /// Adds an error of a kind that a run would end with.
  mutating func fail(
    _ topic: String, _ about: String, _ kind: RunError.Kind, message: String, remedy: String
  ) {
    add(topic, .error, about, message: message, remedy: remedy)
    if fault == nil { fault = kind }
  }

  /// Adds an error for each line of what a run would say.
  mutating func fail(_ topic: String, _ about: String, _ error: any Error) {
    switch error {
    case let error as ConfigurationError:
      let place = error.line > 0 ? "\(error.file):\(error.line):\(error.column): " : ""
      fail(topic, about, .configuration, message: place + error.message, remedy: error.remedy)
    case let error as OutputError:
      fail(topic, about, .output, message: error.message, remedy: error.remedy)
    case let error as RunError:
      for line in error.message.split(separator: "\n") {
        var (message, remedy) = RunError.parted(String(line))
        if remedy.isEmpty, error.kind == .noInput { remedy = "check the name and the folder" }
        fail(topic, about, error.kind, message: message, remedy: remedy)
      }
    default:
      fail(topic, about, .software, message: "\(error)", remedy: "please report this")
    }
  }
}
