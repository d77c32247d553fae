import ArgumentParser
import Bifocal
import BifocalModel
import Reporting

/// `bifocal doctor`: whether a pipeline will run tonight.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check a pipeline and everything that it reads, with what to do about it.",
    discussion: """
      Reads what a run would and writes nothing. Each check is ok, warn or fail. Exits with 0 where \
      all are ok, with 1 where some warn, with 65 where one fails, and with the code of the error \
      where the pipeline cannot be loaded at all.

      EXAMPLES
        bifocal doctor nightly.yaml
        bifocal doctor nightly.yaml --as-of 2026-03-02 --format json
      """)

  @Argument(help: "A pipeline file.", completion: .file(extensions: ["yaml"]))
  var pipeline: String

  @Option(help: "The day the run will speak from; default: the pipeline's as_of, else today.")
  var asOf: String?

  @OptionGroup var table: TableOptions

  func validate() throws {
    if let asOf, CivilDate(iso: asOf) == nil {
      throw ValidationError("--as-of takes a day such as 2026-03-02, not '\(asOf)'")
    }
  }

  func run() throws {
    let checkup = try PipelineCheckup(
      of: pipeline, overrides: .init(asOf: asOf.flatMap { CivilDate(iso: $0) }))
    let rows = checkup.checks.map { check in
      [
        Cell.word(check.verdict.rawValue), .word(check.topic), .text(check.about),
        .text(check.message), .text(check.remedy),
      ]
    }
    table.show(Table(columns: ["verdict", "check", "about", "message", "remedy"], rows: rows))
    if let fault = checkup.fault { throw fault }
    let bad = checkup.checks.filter { $0.verdict == checkup.worst }.count
    switch checkup.worst {
    case .ok: break
    case .warn: throw Findings(message: "\(bad) of \(rows.count) checks warn")
    case .fail: throw RunError(.data, "\(bad) of \(rows.count) checks fail")
    }
  }
}
