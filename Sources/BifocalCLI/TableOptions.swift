public import ArgumentParser
import Foundation
public import Reporting

/// `--format` and `--color`, for every command that prints a table.
struct TableOptions: ParsableArguments {
  @Option(
    help: "table, csv, json, ndjson or md. Default: table on a terminal, else csv; drift: json.")
  var format: TableFormat?

  @Option(help: "auto, always or never. NO_COLOR is honoured.")
  var color = Color.auto

  enum Color: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  /// The format that was asked for, or the one that fits where the output goes.
  func resolved(default fallback: TableFormat? = nil) -> TableFormat {
    format ?? fallback ?? (StandardOutput.isTerminal ? .table : .csv)
  }

  /// Whether to colour what goes to standard output.
  var usesColor: Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      return StandardOutput.isTerminal && environment["NO_COLOR", default: ""].isEmpty
        && environment["TERM"] != "dumb"
    }
  }

  /// The columns of the terminal; 100 where there is none.
  static var width: Int {
    ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? StandardOutput.columns
      ?? 100
  }

  /// Whether the terminal shows more than ASCII.
  static var isUnicode: Bool {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.uppercased().contains("UTF") ?? false
  }

  /// Prints a table.
  func show(_ table: Table, default fallback: TableFormat? = nil) {
    let format = resolved(default: fallback)
    let renderer = TableRenderer(
      format: format, width: StandardOutput.isTerminal ? Self.width : nil,
      isUnicode: Self.isUnicode, isColored: usesColor)
    var buffer: [UInt8] = []
    renderer.write(columns: table.columns, rows: table.rows) { bytes in
      buffer += bytes
      guard buffer.count > 1 << 16 else { return }
      StandardOutput.write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
    StandardOutput.write(buffer)
  }
}

extension TableFormat: ExpressibleByArgument {}
