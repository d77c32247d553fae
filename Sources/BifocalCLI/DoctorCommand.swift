import ArgumentParser
import Bifocal
import BifocalModel
import Foundation
import Reporting

/// `bifocal doctor`: whether a pipeline will run tonight.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what would stop a pipeline's next run, or spoil it, and what to do about it.",
    discussion: """
      Looks at the pipeline, everything that it names and every export, and writes nothing. Each \
      line is ok, a warning (the run goes on, and says less or something else than was meant) or \
      an error (the run fails, or should not go on), with the remedy. Files and leaders are named \
      whatever the audience: it is for whoever runs the job.

      Ends with 0 where there is no error, and with the exit code of the first error else; with \
      --fail-on warn, with 1 where there are warnings only.

      EXAMPLES
        bifocal doctor nightly.yaml
        bifocal doctor nightly.yaml --as-of 2026-03-02 --fail-on warn --format json
      """)

  @Argument(help: "A pipeline file.", completion: .file(extensions: ["yaml"]))
  var pipeline: String

  @Option(help: "The day the run will speak from; default: the pipeline's as_of, else today.")
  var asOf: String?

  @Option(help: "The folder of the outputs; default: the pipeline's, else bifocal-output.")
  var output: String?

  @Option(help: "Threads; default: one for each core. The result does not depend on it.")
  var jobs: Int?

  @Option(help: "Exit with 1 (warn) where there are warnings and no error.")
  var failOn: FailOn?

  @OptionGroup var table: TableOptions

  enum FailOn: String, ExpressibleByArgument, CaseIterable { case warn }

  func validate() throws {
    _ = try AsOfOption.day(asOf)
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  func run() throws {
    let checkup = PipelineCheckup(
      of: pipeline,
      overrides: .init(asOf: try AsOfOption.day(asOf), jobs: jobs, output: output))
    table.show(
      Table(
        columns: ["verdict", "check", "about", "message", "remedy"],
        rows: checkup.checks.map(Self.row)))
    let warnings = checkup.count(.warning)
    let words = "\(warnings) warning\(warnings == 1 ? "" : "s")"
    if let fault = checkup.fault {
      let errors = checkup.count(.error)
      throw RunError(fault, "\(errors) error\(errors == 1 ? "" : "s"), \(words)")
    }
    if failOn == .warn, warnings > 0 { throw Findings(message: words) }
  }

  private static func row(_ check: PipelineCheckup.Check) -> [Cell] {
    [
      .word(check.verdict.rawValue), .word(check.topic), .text(check.about), .text(check.message),
      .text(check.remedy),
    ]
  }
}
