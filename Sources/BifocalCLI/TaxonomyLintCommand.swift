import ArgumentParser
import Bifocal
import Reporting
import Scoring

/// `bifocal taxonomy lint`.
struct TaxonomyLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find dead, shadowed, contradictory and never-matching rules and patterns.",
    discussion: """
      Exits with 1 where the taxonomy says something in vain. With --on, rules that the exports \
      have no use for are shown too, as notes that change no exit code.

      EXAMPLES
        bifocal taxonomy lint
        bifocal taxonomy lint our-rules.yaml
        bifocal taxonomy lint our-rules.yaml --on calendar.csv tickets.csv
      """)

  @Argument(
    help: "A taxonomy; default: the one that ships with the program.",
    completion: .file(extensions: ["yaml"]))
  var taxonomy = TaxonomyFile.shipped

  @Option(
    parsing: .upToNextOption, help: "Exports to try the rules on.",
    completion: .file(extensions: ["csv"]))
  var on: [String] = []

  @OptionGroup var source: SourceFlags
  @OptionGroup var output: TableOptions

  func run() throws {
    let file = try TaxonomyFile(taxonomy)
    let exports = try on.map {
      try OpenedExport(
        $0, options: source.options, csv: source.csv, zone: source.zone ?? "UTC")
    }
    let (findings, usage) = try file.lint(on: exports)
    output.show(
      Table(
        columns: ["place", "severity", "finding", "rule", "what", "fix"],
        rows: findings.map { Self.row($0, of: file.name) }))
    if let usage { StandardError.write(Self.words(usage)) }
    let faults = findings.count { $0.finding.kind.isFault }
    guard faults > 0 else { return }
    throw Findings(message: faults == 1 ? "1 fault" : "\(faults) faults")
  }

  private static func row(_ found: TaxonomyFile.Finding, of name: String) -> [Cell] {
    [
      .text("\(name):\(found.line):\(found.column)"),
      .word(found.finding.kind.isFault ? "fault" : "note"), .word(found.finding.kind.rawValue),
      .text(found.finding.rule), .text(found.finding.message), .text(found.finding.remedy),
    ]
  }

  private static func words(_ usage: RuleUsage) -> String {
    "bifocal: rules decide \(usage.decided.rows) of \(usage.all.rows) rows,"
      + " \(hours(usage.decided)) of \(hours(usage.all)) h as the files state them\n"
  }

  private static func hours(_ count: RuleUsage.Count) -> String {
    let tenths = (count.minutes + 3) / 6
    return "\(tenths / 10).\(tenths % 10)"
  }
}
