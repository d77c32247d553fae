import ArgumentParser
import Bifocal
import BifocalModel
import Foundation
import Ingestion
import Reporting
import Scoring

/// `bifocal review`: the titles whose answer matters most.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Titles that the scorer is unsure of, by the hours at stake.",
    discussion: """
      A title is listed where its answer is unclear, or ahead of another altitude by less than \
      the margin. It shows titles: it is for whoever may read the exports.

      EXAMPLES
        bifocal review Pipelines/sample.yaml --limit 20
        bifocal review Pipelines/sample.yaml --output review.csv
      """)

  @Argument(help: "A pipeline file.", completion: .file(extensions: ["yaml"]))
  var pipeline: String

  @Option(help: "How many titles at most.")
  var limit = 40

  @Option(help: "A difference of probabilities, 0 to 1, below which an answer is unsure.")
  var margin = 0.15

  @Option(help: "Only the titles of this leader.")
  var leader: String?

  @Option(help: "Write them as a sheet to fill in, as check does, instead of a table.")
  var output: String?

  @OptionGroup var table: TableOptions

  static let columns = [
    "leader", "title", "hours", "rows", "said", "altitude", "p", "runner_up", "p_runner_up",
    "margin", "why",
  ]

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more") }
    guard (0...1).contains(margin) else {
      throw ValidationError("--margin is a difference of probabilities from 0 to 1")
    }
  }

  func run() throws {
    let loaded = try PipelineLoader().load(pipeline)
    let progress = ProgressLine(isShown: true)
    let survey = try loaded.titles(progress: progress.note)
    progress.finish()
    let key = try leader.map { try loaded.leader($0, among: survey.leaders) }
    let sheet = try output.map { try loaded.sheet(at: $0) }
    let unsure = survey.unsure(margin: margin).filter {
      (key == nil || $0.title.leader == key) && !(sheet?.isAnswered($0.title) ?? false)
    }
    TitleNotes.show(survey, loaded.siteAgreement)
    let listed = unsure.prefix(limit)
    if listed.count < unsure.count {
      StandardError.write(
        "\(listed.count) of \(unsure.count) titles, the most hours first; --limit shows more\n")
    }
    guard let sheet else {
      return table.show(Table(columns: Self.columns, rows: listed.map(Self.row)))
    }
    guard !listed.isEmpty else {
      return StandardError.write("bifocal: there is no title left to ask about\n")
    }
    try sheet.write(listed.map { SheetRow($0.title) })
    StandardError.write(
      "wrote \(sheet.path): \(listed.count) titles to answer, \(sheet.keptCount) answers kept\n")
  }

  private static func row(_ unsure: TitleSurvey.Unsure) -> [Cell] {
    let score = unsure.reading.score
    let own = score.activity.altitude
    let (other, margin) = score.runnerUp
    let part = score.part(of: other)
    func share(_ part: Int) -> Cell { .decimal(Double(part) / Double(Score.scale), places: 2) }
    return [
      .text(unsure.title.leader), .text(TitleText.printable(unsure.title.text)),
      .decimal(Double(unsure.seconds) / 3_600, places: 2), .integer(unsure.rows),
      .word(score.activity.name), .word(own.rawValue), share(score.part(of: own)),
      // Rules alone leave nothing for another altitude.
      part > 0 ? .word(other.rawValue) : .empty, part > 0 ? share(part) : .empty, share(margin),
      .text(unsure.reading.reason),
    ]
  }
}
