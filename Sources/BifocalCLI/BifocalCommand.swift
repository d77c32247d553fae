import ArgumentParser
import Bifocal
import Foundation

/// `bifocal`: the command and its subcommands.
@main
struct BifocalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bifocal",
    abstract: "How leaders' time divides between direction and craft, and when that drifts.",
    discussion: """
      Reads CSV exports of calendars and tickets, says how each leader's visible hours divide, \
      shows the trend, and raises an alert when the balance drifts. It measures balance for \
      coaching, never a person's worth.

      EXAMPLES
        bifocal run Pipelines/sample.yaml
        bifocal run calendar.csv --as-of 2026-03-02
        bifocal inspect calendar.csv
        bifocal explain title "Q3 roadmap review" --attendees 6
      """,
    version: Version.current,
    subcommands: [
      RunCommand.self, InitCommand.self, DoctorCommand.self, InspectCommand.self, CatCommand.self,
      ClassifyCommand.self,
      ExplainCommand.self, CheckCommand.self, ReviewCommand.self, TrainCommand.self,
      EvaluateCommand.self, TaxonomyCommand.self, DriftCommand.self, SampleCommand.self,
      ExitCodesCommand.self,
    ])

  /// Parses, runs, and leaves with the exit code that the failure asks for.
  static func main() {
    // A reader that goes away is an error of writing (74), not a death by signal.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Termination(error).leave()
    }
  }
}
