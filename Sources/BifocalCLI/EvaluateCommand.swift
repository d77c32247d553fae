import ArgumentParser
import Bifocal
import Reporting
import Scoring

/// `bifocal evaluate`: how well labelled rows are read.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "How well labelled rows are read: accuracy, calibration, macro shares.",
    discussion: """
      Labels are read from a column 'activity' and never shown to the scorer. Optional columns: \
      'persona' (the leader's field), 'language', 'leader', 'minutes'.

      EXAMPLES
        bifocal evaluate labelled.csv
        bifocal evaluate labelled.csv --pipeline nightly.yaml --by field --format md
        bifocal train labelled.csv --held-out > held-out.csv
        bifocal evaluate labelled.csv --predictions held-out.csv

      csv, json and ndjson have one row a figure: section, group, measure, value, n. In the \
      section confusion the group is what rows were read as and the measure what they are.
      """)

  @Argument(
    help: "A labelled file, or - for standard input.", completion: .file(extensions: ["csv"]))
  var labels: String

  @Option(
    help: "Score as this pipeline does, without the answers that its 'corrections' name.",
    completion: .file(extensions: ["yaml"]))
  var pipeline: String?

  @Option(
    help: "Evaluate these answers instead: id, altitude, activity and p_..., as classify prints.",
    completion: .file(extensions: ["csv"]))
  var predictions: String?

  @Option(help: "Break down by field, language or leader; default: by field and language.")
  var by: [EvaluationGrouping] = []

  @OptionGroup var source: SourceFlags
  @OptionGroup var output: TableOptions

  func validate() throws {
    if pipeline != nil, predictions != nil {
      throw ValidationError("--predictions are evaluated as they are: leave out --pipeline")
    }
    if labels == "-", predictions == "-" {
      throw ValidationError("only one of the two files can be standard input")
    }
  }

  func run() throws {
    let export = try OpenedExport(
      labels, options: source.options, csv: source.csv, zone: source.zone ?? "UTC")
    let labelled =
      if let predictions {
        try LabelledExport(export, predictions: PredictionFile(OpenedTable(predictions)))
      } else {
        try LabelledExport(export, by: ScorerChoice.scorer(pipeline: pipeline))
      }
    report(labelled, rejected: export.rejected)
    let sections = EvaluationSection.all(of: Evaluation(labelled.rows), by: groupings)
    switch output.resolved() {
    case .table, .md: show(sections)
    case .csv, .json, .ndjson: output.show(EvaluationSection.tidy(sections))
    }
  }

  private var groupings: [EvaluationGrouping] { by.isEmpty ? [.field, .language] : by }

  private func report(_ labelled: LabelledExport, rejected: Int) {
    var parts = ["\(labelled.rows.count) labelled rows"]
    for (count, words) in [
      (labelled.unlabelled, "without a label"), (labelled.unpredicted, "without a prediction"),
      (rejected, "unreadable"),
    ] where count > 0 {
      parts.append("\(count) \(words)")
    }
    StandardError.write("bifocal: " + parts.joined(separator: ", ") + "\n")
    if !labelled.namesLeaders {
      StandardError.write(
        "bifocal: there is no column 'leader': each field stands for one leader\n")
    }
  }

  private func show(_ sections: [EvaluationSection]) {
    let isMarkdown = output.resolved() == .md
    for (index, section) in sections.enumerated() {
      StandardOutput.write(
        (index == 0 ? "" : "\n") + (isMarkdown ? "### \(section.title)\n\n" : section.title + "\n"))
      output.show(section.table)
    }
  }
}

extension EvaluationGrouping: ExpressibleByArgument {}
