public import BifocalModel
import CSVRecords
import Foundation
import Ingestion
import Scoring

/// Makes a checked pipeline from one that is written: every path is found, every file that
/// configures is read, every rule compiled.
public struct PipelineLoader: Sendable {
  /// What the command line says over the pipeline file.
  public struct Overrides: Sendable {
    public var asOf: CivilDate?
    public var jobs: Int?
    public var output: String?

    public init(asOf: CivilDate? = nil, jobs: Int? = nil, output: String? = nil) {
      self.asOf = asOf
      self.jobs = jobs
      self.output = output
    }
  }

  let overrides: Overrides
  /// Seconds since 1970-01-01 UTC; decides what today is, and nothing else.
  let now: Int

  public init(overrides: Overrides = Overrides(), now: Int? = nil) {
    self.overrides = overrides
    self.now = now ?? Int(Date().timeIntervalSince1970)
  }

  /// Reads and checks a pipeline file; paths in it are relative to its folder.
  public func load(_ argument: String) throws -> Pipeline {
    let input = InputFile(argument: argument)
    let yaml = try ConfigurationFile(name: input.name, text: try input.readText())
    let folder = URL(fileURLWithPath: argument).deletingLastPathComponent().path
    return try pipeline(try yaml.decode(PipelineFile.self), yaml: yaml, folder: folder)
  }

  /// The scorer of a pipeline file, without looking at its sources.
  func scorer(_ argument: String) throws -> Scorer {
    let input = InputFile(argument: argument)
    let yaml = try ConfigurationFile(name: input.name, text: try input.readText())
    let folder = URL(fileURLWithPath: argument).deletingLastPathComponent().path
    let file = try yaml.decode(PipelineFile.self)
    let configuring = ConfiguringFiles(yaml: yaml, folder: folder)
    let corrections = try configuring.corrections(
      file.corrections, roster: try roster(of: file, configuring))
    let taxonomy = try configuring.taxonomy(file.taxonomy)
    return try taxonomy.scorer(
      model: try configuring.model(file.model, beside: taxonomy.taxonomy), options: file.scoring,
      outcomes: try configuring.outcomes(file.outcomes), outcomesFile: file.outcomes,
      corrections: corrections.answers, width: width)
  }

  /// The key of a leader of a pipeline, by any name that its roster knows; without a roster, the
  /// name itself.
  func leader(_ name: String, of argument: String) throws -> String {
    let input = InputFile(argument: argument)
    let yaml = try ConfigurationFile(name: input.name, text: try input.readText())
    let folder = URL(fileURLWithPath: argument).deletingLastPathComponent().path
    let configuring = ConfiguringFiles(yaml: yaml, folder: folder)
    guard let roster = try roster(of: try yaml.decode(PipelineFile.self), configuring) else {
      return name
    }
    if let profile = roster.profile(named: name) { return profile.key }
    let nearest = name.nearest(of: roster.profiles.map(\.key))
    throw RunError(
      .noInput,
      "the roster of \(input.name) has no leader '\(name)'"
        + (nearest.map { " (did you mean '\($0)'?)" } ?? ""))
  }

  private func roster(
    of file: PipelineFile, _ configuring: ConfiguringFiles
  ) throws -> Roster? {
    guard let zone = ZoneRules(identifier: file.zone) else { return nil }
    return try configuring.roster(file.roster, holidays: file.holidays, zone: zone)
  }

  /// Checks a pipeline that was read from `yaml`.
  func pipeline(
    _ file: PipelineFile, yaml: ConfigurationFile, folder: String
  ) throws -> Pipeline {
    var file = file
    file.output = output(of: file, folder: folder)
    guard let zone = ZoneRules(identifier: file.zone) else {
      throw RunError(.configuration, "\(yaml.name): the zone \(file.zone) is unknown")
    }
    let configuring = ConfiguringFiles(yaml: yaml, folder: folder)
    let taxonomy = try configuring.taxonomy(file.taxonomy)
    let model = try configuring.model(file.model, beside: taxonomy.taxonomy)
    let pseudonyms = try configuring.pseudonyms(file.pseudonymKey, for: file.audience)
    let roster = try configuring.roster(file.roster, holidays: file.holidays, zone: zone)
    let organisation = try configuring.organisation(file.organisation, roster: roster)
    let outcomes = try configuring.outcomes(file.outcomes)
    let corrections = try configuring.corrections(file.corrections, roster: roster)
    let asOf = asOf(of: file, zone)
    if let from = file.from, from >= asOf { throw Self.fromIsTooLate(from, asOf, yaml) }
    return Pipeline(
      file: file, sources: try sources(of: file, yaml: yaml, folder: folder), zone: zone,
      roster: roster, organisation: organisation,
      scorer: try taxonomy.scorer(
        model: model, options: file.scoring, outcomes: outcomes, outcomesFile: file.outcomes,
        corrections: corrections.answers, width: width), corrections: corrections.rows,
      pseudonyms: pseudonyms,
      policy: try Policy(
        file: file, taxonomy: taxonomy.taxonomy, model: model, outcomes: outcomes,
        corrections: corrections.answers),
      asOf: asOf, jobs: width)
  }

  // MARK: What is settled

  /// How many threads are used.
  var width: Int { max(1, overrides.jobs ?? ProcessInfo.processInfo.activeProcessorCount) }

  func asOf(of file: PipelineFile, _ zone: ZoneRules) -> CivilDate {
    overrides.asOf ?? file.asOf ?? zone.day(of: now)
  }

  /// Where the outputs of a pipeline go that lies in a folder; nil where nobody says.
  func output(of file: PipelineFile, folder: String) -> String? {
    overrides.output ?? file.output.map { resolve($0, in: folder) }
  }

  static func fromIsTooLate(
    _ from: CivilDate, _ asOf: CivilDate, _ yaml: ConfigurationFile
  ) -> ConfigurationError {
    yaml.error(
      at: ["from"] as [NodeKey], message: "'from' (\(from.iso)) must be before \(asOf.iso)",
      remedy: "move it, or set as_of or --as-of")
  }

  // MARK: Sources

  /// The files of all sources, each once, in the order of their names.
  func sources(
    of file: PipelineFile, yaml: ConfigurationFile, folder: String
  ) throws -> [Pipeline.Source] {
    var found: [Pipeline.Source] = []
    var taken: Set<String> = []
    for (index, source) in file.sources.enumerated() {
      for (position, pattern) in source.files.enumerated() {
        let inputs = FilePattern(pattern).files(in: folder)
        guard !inputs.isEmpty else {
          throw matchesNothing(pattern, index, position, yaml)
        }
        for input in inputs where !isOutput(input, of: file) && taken.insert(input.path).inserted {
          found.append(
            Pipeline.Source(
              input: input, options: source.options, csv: source.csv, expect: source.expect))
        }
      }
    }
    return found.sorted { $0.input.name.utf8.lexicographicallyPrecedes($1.input.name.utf8) }
  }

  /// The error for a pattern, by its place among the sources and in its own.
  func matchesNothing(
    _ pattern: String, _ source: Int, _ position: Int, _ yaml: ConfigurationFile
  ) -> ConfigurationError {
    yaml.error(
      at: ["sources", NodeKey(intValue: source), "files", NodeKey(intValue: position)]
        as [NodeKey],
      message: "no file matches '\(pattern)'",
      remedy: "paths are relative to the pipeline file; check the name or drop the entry")
  }

  /// Whether a pattern found what an earlier run wrote.
  private func isOutput(_ input: InputFile, of file: PipelineFile) -> Bool {
    guard let output = file.output else { return false }
    let folder = URL(fileURLWithPath: output).standardizedFileURL.path
    return URL(fileURLWithPath: input.path).standardizedFileURL.path.hasPrefix(folder + "/")
  }

  private func resolve(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }
}

extension NodeKey: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self.init(stringValue: value) }
}
