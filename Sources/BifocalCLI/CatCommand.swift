import ArgumentParser
import Bifocal
import BifocalModel
import CSVRecords
import Reporting

/// `bifocal cat`: the records as clean CSV.
struct CatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cat",
    abstract: "The records of a file as clean RFC 4180, UTF-8, LF.",
    discussion: """
      Refuses, with exit code 65, what it cannot read without guessing.

      Where a file holds several tables, each with a header of its own, the first is written and \
      standard error says how many were left out. With --tables all they follow in the order of \
      the file, each with its header, one blank line between two. Nothing else makes a blank line: \
      a record of one empty field is written as "". Titles above a table and lines below the last \
      are no records. Without a header (--header none) the whole file is one table.

      EXAMPLES
        bifocal cat export.csv > clean.csv
        bifocal cat report.csv --tables all
        bifocal cat export.csv --line 812
      """)

  @Argument(help: "A CSV file, or - for standard input.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: "auto: the first table's header is found; none: every record is data.")
  var header = Header.auto

  @Option(help: "first, or all: further tables of the file too.")
  var tables = Tables.first

  @Option(help: "Only the record that holds this line of the file, in any table, and its header.")
  var line: Int?

  @OptionGroup var source: SourceFlags

  enum Header: String, ExpressibleByArgument, CaseIterable { case auto, none }

  enum Tables: String, ExpressibleByArgument, CaseIterable { case first, all }

  func validate() throws {
    if let line, line < 1 { throw ValidationError("--line takes a line from 1 on, not \(line)") }
  }

  func run() throws {
    var csv = source.csv
    csv.hasHeader = header == .auto
    let opened = try OpenedTable(file, options: csv)
    if let line { return try show(line, of: opened) }
    let written = tables == .all ? opened.tables : [opened]
    if let refusal = written.lazy.compactMap(\.refusal).first { throw refusal }
    for (number, table) in written.enumerated() {
      if number > 0 { StandardOutput.write("\n") }
      Self.write(table)
    }
    for table in written { tellDoubts(of: table.table) }
    tellLeftOut(opened.tables.dropFirst(written.count))
  }

  private static func write(_ opened: OpenedTable) {
    var bytes = header(of: opened)
    opened.forEachRecord { batch, record in
      bytes += line(opened.cells(batch, record))
      if bytes.count > 1 << 16 {
        StandardOutput.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    StandardOutput.write(bytes)
  }

  /// What is written as it stands although it looks wrong is said. Further tables are no doubt: the
  /// words for them depend on whether they are written.
  private func tellDoubts(of table: CSVTable) {
    for found in table.diagnostics where found.reason != "further-table" {
      StandardError.write(TerminalText.harmlessLines("bifocal: \(found.text)") + "\n")
    }
  }

  /// What was not written is said, since nobody sees it in what was.
  private func tellLeftOut(_ left: ArraySlice<OpenedTable>) {
    guard let first = left.first else { return }
    let what = left.count == 1 ? "1 more table was" : "\(left.count) more tables were"
    StandardError.write(
      TerminalText.harmlessLines(
        "bifocal: \(file):\(first.table.headerLine): \(what) left out, from this line on"
          + " (write all with --tables all)") + "\n")
  }

  private func show(_ wanted: Int, of opened: OpenedTable) throws {
    for table in opened.tables {
      guard let found = table.record(holding: wanted) else { continue }
      StandardOutput.write(Self.header(of: table))
      return StandardOutput.write(Self.line(table.cells(found.batch, found.record)))
    }
    throw RunError(
      .data,
      "\(file):\(wanted): no record holds this line (it is blank, a header, or past the end)")
  }

  /// The line of a header; none for a file that was read without.
  private static func header(of opened: OpenedTable) -> [UInt8] {
    opened.table.header.isEmpty ? [] : line(opened.table.header.map { Array($0.utf8)[...] })
  }

  private static func line(_ cells: [ArraySlice<UInt8>]) -> [UInt8] {
    var line = CSVLine()
    for cell in cells { line.append(raw: cell) }
    return line.finished()
  }
}
