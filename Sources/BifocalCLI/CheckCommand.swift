import ArgumentParser
import Bifocal
import BifocalModel
import Foundation
import Ingestion
import Reporting
import Scoring

/// `bifocal check`: the five-minute check of a site's own titles.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Titles for a person to confirm: the largest, and some at random.",
    discussion: """
      Draws per leader the 15 titles with the most hours and 15 of the rest at random in \
      proportion to their hours. The sheet shows titles: it is for whoever may read the exports. \
      Fill in the column 'activity' (a name of the codebook, or ok for what was said), and name \
      the sheet in the pipeline: 'corrections: check.csv'.

      An answer holds for the leader of its row. Write field or all into 'scope' for it to hold \
      for everybody of that field, or for everybody.

      EXAMPLES
        bifocal check Pipelines/sample.yaml
        bifocal check Pipelines/sample.yaml --output check.csv --leader maren-alder
      """)

  @Argument(help: "A pipeline file.", completion: .file(extensions: ["yaml"]))
  var pipeline: String

  @Option(help: "The sheet to write; answers that it holds already stay in it.")
  var output: String?

  @Option(help: "Only the titles of this leader.")
  var leader: String?

  @Option(help: "Another seed draws other titles.")
  var seed: UInt64 = 1

  @Option(help: "How many of the largest titles, and how many at random.")
  var titles = TitleSample.usual

  @Flag(
    inversion: .prefixedNo,
    help: "Ask here, one key a title. Default: on a terminal where no --output is given.")
  var interactive: Bool?

  @OptionGroup var table: TableOptions

  func validate() throws {
    guard (1...1_000).contains(titles) else {
      throw ValidationError("--titles takes a number from 1 to 1000")
    }
  }

  func run() throws {
    let loaded = try PipelineLoader().load(pipeline)
    let progress = ProgressLine(isShown: true)
    let survey = try loaded.titles(progress: progress.note)
    progress.finish()
    let asks =
      interactive
      ?? (output == nil && table.format == nil && StandardInput.isTerminal
        && StandardOutput.isTerminal)
    let sheet = try (output ?? (asks ? "check.csv" : nil)).map { try loaded.sheet(at: $0) }
    let key = try leader.map { try loaded.leader($0, among: survey.leaders) }
    let rows = survey.check(count: titles, seed: seed, leader: key) {
      sheet?.isAnswered($0) ?? false
    }
    TitleNotes.show(survey, loaded.siteAgreement)
    guard !rows.isEmpty else {
      return StandardError.write("bifocal: there is no title left to ask about\n")
    }
    guard let sheet else { return show(rows) }
    if asks { return try ask(rows, sheet) }
    try sheet.write(rows)
    StandardError.write(
      "wrote \(sheet.path): \(rows.count) titles to answer, \(sheet.keptCount) answers kept\n")
  }

  private func ask(_ rows: [SheetRow], _ sheet: TitleSheet) throws {
    var interview = TitleInterview(rows: rows) { try sheet.write($0) }
    try StandardInput.withSingleKeys { try interview.run() }
    guard interview.answered > 0 else {
      return StandardError.write("nothing was answered, and nothing written\n")
    }
    StandardError.write(
      "\nwrote \(sheet.path): \(interview.answered) of \(rows.count) titles answered;"
        + " \(TitleNotes.sentence(try sheet.agreement()))\n"
        + "name it in the pipeline to make these hours exact: corrections: \(sheet.path)\n")
  }

  /// As CSV the sheet itself, so that it can be filled in wherever it was sent.
  private func show(_ rows: [SheetRow]) {
    if table.resolved() == .csv { return StandardOutput.write(TitleSheet.bytes(rows)) }
    table.show(
      Table(
        columns: ["leader", "title", "hours", "rows", "drawn", "stands_for", "said", "altitude"],
        rows: rows.map(Self.cells)))
  }

  private static func cells(_ row: SheetRow) -> [Cell] {
    [
      .text(row.leader), .text(TitleText.printable(row.title)),
      .decimal(Double(row.seconds) / 3_600, places: 2), .integer(row.rows),
      .word(row.drawn?.rawValue ?? ""),
      Cell(row.standsFor.map { Double($0) / 3_600 }, places: 2), .word(row.said.name),
      .word(row.said.altitude.rawValue),
    ]
  }
}
