import ArgumentParser
import Bifocal
import Foundation
import Reporting
import Scoring

/// `bifocal train`: a model from labelled rows.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "A model from rows that somebody labelled.",
    discussion: """
      Reads files of items with a column 'activity' and, best, the leader's field in a column \
      'persona'. The same rows give the same model, byte for byte.

      With --held-out no model is written: every row is classified by a model that was trained on \
      the rows of all other fields, which is what a leader of a new field would see.

      EXAMPLES
        bifocal train Pipelines/Models/labelled.csv --output leadership.model
        bifocal train Pipelines/Models/labelled.csv site.csv --output site.model
        bifocal train Pipelines/Models/labelled.csv --held-out > predictions.csv
      """)

  @Argument(help: "Files of labelled items.", completion: .file(extensions: ["csv"]))
  var files: [String]

  @Option(
    name: .shortAndLong, help: "The file to write; it is replaced whole.", completion: .file())
  var output: String?

  @Option(help: "What policies call the model.")
  var name = "leadership"

  @Option(
    help: "The rules beside which it is trained; the shipped ones unless said.",
    completion: .file(extensions: ["yaml"]))
  var taxonomy: String?

  @Flag(help: "Classify every row by a model that has not seen its field.")
  var heldOut = false

  @Option(help: "How many threads; never changes the result.")
  var jobs: Int?

  @OptionGroup var table: TableOptions

  func validate() throws {
    guard heldOut != (output != nil) else {
      throw ValidationError("say --output FILE for a model, or --held-out for a table")
    }
    guard jobs.map({ $0 > 0 }) ?? true else { throw ValidationError("--jobs takes 1 or more") }
  }

  func run() throws {
    let training = try Training(
      files: files, taxonomy: taxonomy, options: TrainingOptions(),
      width: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    if heldOut {
      let answers = try training.heldOut { field in
        if StandardError.isTerminal { StandardError.write("held out: \(field)\n") }
      }
      table.show(
        Table(columns: ClassifyCommand.columns, rows: answers.map(ClassifyCommand.row)))
    } else if let output {
      let text = try training.model(name: name)
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw RunError(.output, "\(output): cannot be written: \(error.localizedDescription)")
      }
    }
    StandardError.write(
      "learned from \(training.rowCount) labelled rows of \(training.fieldCount) fields\n")
  }
}
