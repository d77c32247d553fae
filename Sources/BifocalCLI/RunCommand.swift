import ArgumentParser
import Bifocal
import BifocalModel
import CSVRecords
import Foundation
import Reporting

/// `bifocal run`: the whole line.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Read exports, and write trend tables, answers and drift alerts.",
    discussion: """
      EXAMPLES
        bifocal run Pipelines/sample.yaml
        bifocal run dana.csv --as-of 2026-03-02
        bifocal run Pipelines/nightly.yaml --fail-on drift --jobs 2
      """)

  @Argument(
    help: "One pipeline file (.yaml), or CSV exports to run with an inferred pipeline.",
    completion: .file(extensions: ["yaml", "csv"]))
  var inputs: [String]

  @Option(help: "The day the run speaks from; default: the pipeline's as_of, else today.")
  var asOf: String?

  @Option(help: "The folder of the outputs; default: the pipeline's, else bifocal-output.")
  var output: String?

  @Flag(help: "Read and judge everything, say what would be written, write nothing.")
  var dryRun = false

  @Option(help: "Threads; default: one for each core. The result does not depend on it.")
  var jobs: Int?

  @Option(help: "Exit with 1 where a leader drifts, or (warn) where anything needs a look.")
  var failOn: FailOn?

  @Option(help: "Bare files: the roster of leaders.", completion: .file(extensions: ["csv"]))
  var roster: String?

  @Option(help: "Bare files: whose calendar they are; default: the file's name.")
  var leader: String?

  @Flag(help: "No progress and no summary.")
  var quiet = false

  @OptionGroup var source: SourceFlags
  @OptionGroup var table: TableOptions

  enum FailOn: String, ExpressibleByArgument, CaseIterable { case drift, warn }

  func validate() throws {
    _ = try AsOfOption.day(asOf)
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
    guard !inputs.isEmpty else { throw ValidationError("name a pipeline file or CSV exports") }
    if inputs.contains(where: Self.isPipeline), inputs.count > 1 {
      throw ValidationError("name one pipeline file, or CSV exports, not both")
    }
    if inputs.contains(where: Self.isPipeline), source.isGiven || roster != nil || leader != nil {
      throw ValidationError(
        "\(SourceFlags.names), --roster and --leader are for bare files; write them into the pipeline"
      )
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    let pipeline = try load()
    if failOn != nil, pipeline.isOfGroups {
      throw ValidationError("--fail-on tells of single leaders; the audience sees groups only")
    }
    let progress = ProgressLine(isShown: !quiet)
    var report = try pipeline.run(identity: identity(jobs: pipeline.jobs), progress: progress.note)
    progress.finish()
    report.identity.seconds = (ContinuousClock.now - start) / .seconds(1)
    let files = try Pipeline.files(of: report)
    // A night on which nothing could be read replaces nothing.
    if report.leaders.isEmpty || report.files.allSatisfy({ $0.quarantined != nil }) {
      throw nothingToSay(report)
    }
    if dryRun {
      for file in files { StandardError.write("would write \(pipeline.output)/\(file.path)\n") }
    } else {
      try Pipeline.publish(files, to: pipeline.output)
    }
    show(report, output: dryRun ? nil : pipeline.output)
    try judge(report, pipeline)
  }

  private func load() throws -> Pipeline {
    let loader = PipelineLoader(
      overrides: .init(asOf: try AsOfOption.day(asOf), jobs: jobs, output: output))
    if Self.isPipeline(inputs[0]) { return try loader.load(inputs[0]) }
    var hints = InferredPipeline.Hints()
    hints.zone = source.zone ?? "UTC"
    hints.roster = roster
    hints.leader = leader
    hints.format = source.format
    hints.dateOrder = source.dateOrder
    hints.dateNumbers = source.dateNumbers
    hints.titles = source.titles
    hints.encoding = source.encoding?.rawValue
    hints.delimiter = source.delimiter
    hints.quote = source.quote?.rawValue
    hints.escape = source.escape?.rawValue
    hints.repairsMojibake = source.repairMojibake
    hints.asOf = asOf
    if let output { hints.output = output }
    let inferred = try InferredPipeline(files: inputs, hints: hints)
    if !quiet {
      StandardError.write("running with this pipeline; save it to change it:\n\n\(inferred.text)\n")
    }
    return try loader.load(inferred)
  }

  private func identity(jobs: Int) -> RunIdentity {
    RunIdentity(
      id: UUID().uuidString.lowercased(), started: Date().ISO8601Format(), seconds: 0, jobs: jobs,
      version: Version.current)
  }

  private func show(_ report: RunReport, output: String?) {
    showRejects(report)
    guard !quiet else { return }
    let format = table.resolved()
    if format == .table {
      let summary = TerminalSummary(
        width: TableOptions.width, isUnicode: TableOptions.isUnicode, isColored: table.usesColor)
      StandardOutput.write(summary.text(for: report, output: output))
    } else {
      table.show(
        report.audience == .group ? GroupTable.table(of: report) : SummaryTable.table(of: report))
      if let output { StandardError.write("wrote \(output)\n") }
    }
  }

  /// The first of each reason; all of them stand in rejects.csv.
  private func showRejects(_ report: RunReport) {
    let faults = report.diagnostics.filter { $0.severity != .note }
    for (_, group) in Dictionary(grouping: faults, by: \.reason).sorted(by: { $0.key < $1.key }) {
      let more = group.count > 1 ? ", and \(group.count - 1) more like it" : ""
      StandardError.write("bifocal: \(TerminalText.harmlessLines(group[0].text))\(more)\n")
    }
  }

  /// Why there is no leader: every file was set aside, or no row has one.
  private func nothingToSay(_ report: RunReport) -> RunError {
    showRejects(report)
    let quarantined = report.files.filter { $0.quarantined != nil }.count
    return RunError(
      .data,
      quarantined > 0
        ? "\(quarantined) of \(report.files.count) files were set aside and nothing is left to say;"
          + " nothing was published"
        : "no row could be placed in a leader's time; nothing was published"
          + Self.reasons(report) + " (see the roster, 'leader' of the sources, and inspect)")
  }

  /// Why rows were set aside, by count.
  private static func reasons(_ report: RunReport) -> String {
    let reasons = report.records.setAside.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !reasons.isEmpty else { return "" }
    return "; set aside: " + reasons.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }

  private func judge(_ report: RunReport, _ pipeline: Pipeline) throws {
    let quarantined = report.files.filter { $0.quarantined != nil }.count
    if quarantined > pipeline.maxQuarantined {
      throw RunError(
        .data,
        "\(quarantined) of \(report.files.count) files were set aside (max_quarantined is"
          + " \(pipeline.maxQuarantined)); the rest is published and their leaders are stale")
    }
    // A stale leader's alert of long ago is no news every night.
    let drifting = report.leaders.filter { $0.judgement.status == .drifting }.count
    let warned = report.leaders.filter { $0.judgement.status != .steady }.count
    switch failOn {
    case .drift where drifting > 0:
      throw Findings(message: drifting == 1 ? "1 leader drifts" : "\(drifting) leaders drift")
    case .warn where warned + report.records.rejected > 0:
      throw Findings(
        message: "\(warned) leaders need a look, \(report.records.rejected) rows were rejected")
    default: break
    }
  }

  private static func isPipeline(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}
