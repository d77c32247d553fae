import ArgumentParser
import Bifocal
import BifocalModel
import CSVRecords
import Ingestion
import Reporting

/// `bifocal inspect`: what was found about files, and why.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "What a file is, on what evidence, and what of it would be rejected.",
    discussion: """
      EXAMPLES
        bifocal inspect calendar.csv
        bifocal inspect exports/*.csv --format ndjson
      """)

  @Argument(help: "Exports, or - for standard input.", completion: .file(extensions: ["csv"]))
  var files: [String]

  @OptionGroup var source: SourceFlags
  @OptionGroup var output: TableOptions

  func run() throws {
    var rows: [[Cell]] = []
    var faults: [RunError] = []
    for file in files {
      do {
        let export = try OpenedExport(
          file, options: source.options, csv: source.csv, zone: source.zone ?? "UTC")
        rows += Self.rows(of: export)
      } catch let error as RunError {
        rows.append([.text(file), .word("refused"), .word(""), .text(error.message)])
        faults.append(error)
      }
    }
    output.show(Table(columns: ["file", "topic", "value", "evidence"], rows: rows))
    if let fault = faults.first {
      throw files.count == 1
        ? fault
        : RunError(fault.kind, "\(faults.count) of \(files.count) files cannot be read")
    }
  }

  private static func rows(of export: OpenedExport) -> [[Cell]] {
    let name = Cell.text(export.table.name)
    var rows = (export.table.decisions + export.plan.decisions).map { decision in
      [name, .word(decision.topic), .text(decision.value), .text(decision.evidence)]
    }
    let mapped = export.plan.columns.filter { $0.role != nil }
    let unmapped = export.plan.columns.filter { $0.role == nil && !$0.name.isEmpty }
    rows.append([
      name, .word("columns"), .word("\(mapped.count) read"),
      .text(mapped.map { "\($0.name): \($0.role ?? "")" }.joined(separator: ", ")),
    ])
    if !unmapped.isEmpty {
      rows.append([
        name, .word("columns"), .word("\(unmapped.count) passed over"),
        .text(unmapped.map(\.name).joined(separator: ", ")),
      ])
    }
    rows += export.table.diagnostics.map { found in
      [name, .word(found.severity.rawValue), .word(found.reason), .text(found.text)]
    }
    let ledger = export.items.reduce(into: RecordLedger()) { $0 += $1.ledger }
    rows.append([
      name, .word("records"), .word("\(ledger.records)"),
      .text("\(ledger.used) used, \(ledger.rejected) rejected, \(ledger.setAsideTotal) set aside"),
    ])
    for (reason, count) in ledger.setAside.sorted(by: { $0.key < $1.key }) {
      rows.append([name, .word("set_aside"), .word("\(count)"), .text(reason)])
    }
    let rejects = export.items.flatMap(\.diagnostics).filter { $0.severity == .rejected }
    for (reason, group) in Dictionary(grouping: rejects, by: \.reason).sorted(by: {
      $0.key < $1.key
    }) {
      rows.append([
        name, .word("rejected"), .word("\(group.count)"),
        .text("\(reason), such as \(group[0].text)"),
      ])
    }
    return rows
  }
}
