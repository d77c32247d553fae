import ArgumentParser
import Bifocal
import BifocalModel
import Reporting

/// `bifocal classify`: one row an item, in the order of the file.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "What each row of a file is about, and which evidence decided.",
    discussion: """
      For whoever may read the file: reasons quote the words of its rows.

      EXAMPLES
        bifocal classify calendar.csv
        bifocal classify tickets.csv --format ndjson
      """)

  @Argument(help: "An export, or - for standard input.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: "Score as this pipeline does.", completion: .file(extensions: ["yaml"]))
  var pipeline: String?

  @OptionGroup var source: SourceFlags
  @OptionGroup var output: TableOptions

  static let columns = [
    "id", "altitude", "strand", "activity", "p_strategic", "p_craft", "p_people", "p_overhead",
    "p_private", "p_unclear", "reason",
  ]

  func run() throws {
    let export = try OpenedExport(
      file, options: source.options, csv: source.csv, zone: source.zone ?? "UTC")
    let scorer = try ScorerChoice.scorer(pipeline: pipeline)
    var rows: [[Cell]] = []
    Classification.of(export, by: scorer) { rows.append(Self.row($0)) }
    output.show(Table(columns: Self.columns, rows: rows))
    let rejected = export.items.reduce(0) { $0 + $1.ledger.rejected }
    if rejected > 0 {
      StandardError.write(
        "bifocal: \(rejected) rows could not be read; bifocal inspect \(file) says why\n")
    }
  }

  static func row(_ answer: Classification) -> [Cell] {
    let activity = answer.score.activity
    let shares = [Altitude.strategic, .craft, .people, .overhead, .private, .unclear].map {
      Cell.decimal(Double(answer.score.part(of: $0)) / Double(Score.scale), places: 4)
    }
    return [
      .text(answer.id), .word(activity.altitude.rawValue), .word(activity.strand.rawValue),
      .word(activity.name),
    ] + shares + [.text(answer.reason)]
  }
}
