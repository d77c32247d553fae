import ArgumentParser
import Bifocal
import BifocalModel
import Reporting

/// `bifocal taxonomy diff`.
struct TaxonomyDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Which hours move between two policies.",
    discussion: """
      EXAMPLES
        bifocal taxonomy diff old.yaml new.yaml nightly.yaml
        bifocal taxonomy diff shipped ours.yaml calendar.csv --show-titles

      With a pipeline, minutes are accounted time as run counts it, under either policy; with bare \
      files, they are those of the rows as the files state them. The leader '(all)' sums up.
      """)

  @Argument(
    help: "A taxonomy, or 'shipped' for the program's own.",
    completion: .file(extensions: ["yaml"]))
  var before: String

  @Argument(help: "The other one.", completion: .file(extensions: ["yaml"]))
  var after: String

  @Argument(
    help: "One pipeline file (.yaml), or CSV exports.",
    completion: .file(extensions: ["yaml", "csv"]))
  var inputs: [String]

  @Flag(help: "Show the titles that move: for whoever may read them.")
  var showTitles = false

  @OptionGroup var source: SourceFlags
  @OptionGroup var output: TableOptions

  private var isPipeline: Bool { inputs.contains(where: Self.isYAML) }

  func validate() throws {
    guard !inputs.isEmpty else { throw ValidationError("name a pipeline file or CSV exports") }
    if isPipeline, inputs.count > 1 {
      throw ValidationError("name one pipeline file, or CSV exports, not both")
    }
    if isPipeline, source.isGiven {
      throw ValidationError(
        "\(SourceFlags.names) are for bare files")
    }
  }

  func run() throws {
    let policies = (try TaxonomyFile(before), try TaxonomyFile(after))
    let moves: PolicyMoves
    if isPipeline {
      let pipeline = try PipelineLoader().load(inputs[0])
      guard !pipeline.isOfGroups else {
        throw ValidationError(
          "the audience of this pipeline sees groups only, and this tells of single leaders")
      }
      if showTitles, pipeline.hidesNames {
        throw ValidationError(
          "the audience of this pipeline sees no titles: leave out --show-titles")
      }
      moves = try pipeline.moves(
        from: policies.0.scorer(in: pipeline), to: policies.1.scorer(in: pipeline))
    } else {
      let scorers = (try policies.0.scorer(), try policies.1.scorer())
      let exports = try inputs.map {
        try OpenedExport(
          $0, options: source.options, csv: source.csv, zone: source.zone ?? "UTC")
      }
      moves = PolicyMoves(exports, from: scorers.0, to: scorers.1)
      StandardError.write(
        "bifocal: minutes are those that the files state: no overlaps, no calendar rules"
          + " (name a pipeline for hours as run counts them)\n")
    }
    show(moves)
  }

  private func show(_ moves: PolicyMoves) {
    output.show(
      Table(
        columns: ["leader", "from", "to", "minutes_before", "minutes_after", "titles"]
          + (showTitles ? ["title_list"] : []),
        rows: moves.moves.map { row($0, leader: .text($0.leader)) }
          + moves.totals.map { row($0, leader: .word("(all)")) }))
    let seconds = moves.totals.reduce(0) { $0 + $1.secondsBefore }
    StandardError.write(
      "bifocal: \(moves.movedItems) of \(moves.items) items are read differently,"
        + " \(Self.hours(seconds)) of \(Self.hours(moves.seconds)) h\n")
  }

  private func row(_ move: PolicyMoves.Move, leader: Cell) -> [Cell] {
    let isSensitive = [move.from, move.to].contains(.peopleUndisclosed)
    let list: Cell = isSensitive ? .word("not shown") : .text(move.titles.joined(separator: "; "))
    return [
      leader, .word(move.from.name), .word(move.to.name),
      .integer((move.secondsBefore + 30) / 60), .integer((move.secondsAfter + 30) / 60),
      .integer(move.titles.count),
    ] + (showTitles ? [list] : [])
  }

  private static func hours(_ seconds: Int) -> String {
    let tenths = (seconds + 180) / 360
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func isYAML(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}
