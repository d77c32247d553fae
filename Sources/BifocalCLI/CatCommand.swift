import ArgumentParser
import Bifocal
import BifocalModel
import CSVRecords

/// `bifocal cat`: the records as clean CSV.
struct CatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cat",
    abstract: "The records of a file as clean RFC 4180, UTF-8, LF.",
    discussion: """
      Refuses, with exit code 65, what it cannot read without guessing.

      EXAMPLES
        bifocal cat export.csv > clean.csv
        bifocal cat export.csv --line 812
      """)

  @Argument(help: "A CSV file, or - for standard input.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: "auto: the first table's header is found; none: every record is data.")
  var header = Header.auto

  @Option(help: "Only the record that holds this line of the file, and its header.")
  var line: Int?

  @OptionGroup var source: SourceFlags

  enum Header: String, ExpressibleByArgument, CaseIterable { case auto, none }

  func run() throws {
    var csv = source.csv
    csv.hasHeader = header == .auto
    let opened = try OpenedTable(file, options: csv)
    if let line { return try show(line, of: opened) }
    if let refusal = opened.refusal { throw refusal }
    // What stays out of the output, such as a second table, is said beside it.
    for found in opened.table.diagnostics { StandardError.write("bifocal: \(found.text)\n") }
    var bytes: [UInt8] = []
    if csv.hasHeader { bytes += Self.line(opened.table.header.map { Array($0.utf8)[...] }) }
    opened.forEachRecord { batch, record in
      bytes += Self.line(opened.cells(batch, record))
      if bytes.count > 1 << 16 {
        StandardOutput.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    StandardOutput.write(bytes)
  }

  private func show(_ wanted: Int, of opened: OpenedTable) throws {
    guard let found = opened.record(holding: wanted) else {
      throw RunError(
        .data,
        "\(file):\(wanted): no record holds this line (it is blank, a header, or past the end)")
    }
    if header == .auto {
      StandardOutput.write(Self.line(opened.table.header.map { Array($0.utf8)[...] }))
    }
    StandardOutput.write(Self.line(opened.cells(found.batch, found.record)))
  }

  private static func line(_ cells: [ArraySlice<UInt8>]) -> [UInt8] {
    var line = CSVLine()
    for cell in cells { line.append(raw: cell) }
    return line.finished()
  }
}
