import ArgumentParser
import Bifocal
import Drift
import Foundation
import Reporting

/// `bifocal drift`: the detector on any table of weekly hours, or any series of numbers.
struct DriftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift",
    abstract: "Alerts for any weekly hours table, or change points of one numeric series.",
    discussion: """
      EXAMPLES
        bifocal drift weeks.csv --key leader --time week --part craft \\
          --whole craft,strategic,people
        bifocal drift series.csv --time day --value hours --regimes

      Hours in; weeks as a day (2026-03-02) or 2026-W10; a week without data has no row. The first \
      26 calendar weeks of each key only make its usual. Prints json unless told otherwise.
      """)

  @Argument(help: "A CSV file, or - for standard input.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: "The column that names whose series a row belongs to.")
  var key: String?

  @Option(help: "The column of the week, or of the time.")
  var time: String

  @Option(help: "The column of the watched hours.")
  var part: String?

  @Option(help: "The columns that make the whole, separated by commas; the part among them.")
  var whole: String?

  @Option(help: "Calendar weeks at the start of each series that raise no alert.")
  var history = 26

  @Option(help: "The column of the values, with --regimes.")
  var value: String?

  @Flag(help: "Find change points of one series instead.")
  var regimes = false

  @OptionGroup var output: TableOptions

  func validate() throws {
    if regimes {
      guard value != nil else { throw ValidationError("--regimes needs --value COLUMN") }
      guard part == nil, whole == nil, key == nil else {
        throw ValidationError("--regimes looks at one series: leave out --key, --part and --whole")
      }
    } else {
      guard part != nil, whole != nil else {
        throw ValidationError("name the columns with --part and --whole, or ask for --regimes")
      }
      guard history >= 8 else { throw ValidationError("--history must be 8 weeks or more") }
    }
  }

  func run() throws {
    let opened = try OpenedTable(file)
    if regimes {
      try showRegimes(NumericSeries(opened, time: time, value: value ?? ""))
    } else {
      try showAlerts(opened)
    }
  }

  private func showRegimes(_ series: NumericSeries) throws {
    let points = series.changePoints
    if output.resolved(default: .json) == .json {
      let list = points.map(String.init).joined(separator: ", ")
      return StandardOutput.write("{\"changepoints\": [\(list)]}\n")
    }
    output.show(Table(columns: ["index"], rows: points.map { [.integer($0)] }))
  }

  private func showAlerts(_ opened: OpenedTable) throws {
    let columns = (whole ?? "").split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let series = try WeeklySeries(opened, key: key, time: time, part: part ?? "", whole: columns)
    var options = SeriesOptions()
    options.historyWeeks = history
    let table = Table(
      columns: ["leader", "week", "sign", "onset", "size", "statistic"],
      rows: series.findings(options).map { finding in
        [
          .text(finding.key), .text(finding.week), .integer(finding.alert.sign),
          .text(finding.onset), .decimal(finding.alert.size, places: 4),
          .decimal(finding.alert.statistic, places: 4),
        ]
      })
    guard output.resolved(default: .json) == .json else { return output.show(table) }
    StandardOutput.write("{\"alerts\": ")
    output.show(table, default: .json)
    StandardOutput.write("}\n")
  }
}
