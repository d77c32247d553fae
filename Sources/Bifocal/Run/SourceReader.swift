import BifocalModel
import CSVRecords
import Crypto
import Ingestion

/// The reading half of the line, for one file: bytes → records → items, filtered.
struct SourceReader: Sendable {
  let ingestor: Ingestor
  let filters: ItemFilters
  /// The pipeline's zone, for exports that state none.
  let zone: String
  /// Whether it is looked at if every time says its zone, which takes as long as reading the dates.
  var looksAtZones = false

  /// What came of one file.
  struct Read: Sendable {
    var report: FileReport
    var diagnostics: [Diagnostic]
    var items: [ItemBatch]
    /// Whose rows a file that was set aside would have held.
    var lost = LostLeaders.Loss.nobody
    /// What a pipeline can pin; nil for a file that was set aside.
    var shape: SourceShape?
    /// The names of the columns, and the order of day and month that the rows prove.
    var header: [String] = []
    var provenDateOrder: DateOrder?
  }

  /// Reads a file; what is wrong with the file as a whole sets it aside and is no error here.
  ///
  /// `sibling` is the order of day and month that other files of the same exporter prove.
  /// Throws `RunError` where the file cannot be opened.
  func read(
    _ source: Pipeline.Source, number: Int, width: Int, sibling: DateOrder? = nil,
    _ progress: @Sendable (RunProgress) -> Void
  ) throws -> Read {
    let bytes = try source.input.read()
    let sha256 = SHA256.hash(data: bytes).hexadecimal
    var header: [String] = []
    do {
      let table = try CSVFileReader(
        options: source.csv, knownColumns: Ingestor.knownColumns, isPinned: source.expect != nil
      ).transform(CSVFile(name: source.input.name, bytes: bytes))
      header = table.header
      let plan = try ingestor.plan(
        header: table.header, fileName: source.input.name, batches: table.batches,
        options: source.options, defaultZone: zone, source: number, sibling: sibling,
        expected: source.expect)
      let items = concurrentMap(table.batches, width: width) { batch in
        let items = filters.transform(plan.transform(batch))
        progress(.records(batch.count))
        return items
      }
      return read(table, plan, items, sha256)
    } catch let error as any FileFault {
      let change = SourceChange(source: source, bytes: bytes, ingestor: ingestor, zone: zone)
      var aside = setAside(change.diagnostic(of: error), bytes.count, sha256, source)
      aside.header = header
      return aside
    }
  }

  private func read(
    _ table: CSVTable, _ plan: SourcePlan, _ items: [ItemBatch], _ sha256: String
  ) -> Read {
    var shape = SourceShape(table, plan)
    if looksAtZones { shape.statesZones = plan.statesZones(table.batches) }
    let report = FileReport(
      name: table.name, sha256: sha256, format: plan.format,
      decisions: table.decisions + plan.decisions,
      bytes: items.reduce(into: table.bytes) { $0 += $1.byteLedger },
      records: items.reduce(into: RecordLedger()) { $0 += $1.ledger }, quarantined: nil)
    return Read(
      report: report, diagnostics: table.diagnostics + items.flatMap(\.diagnostics), items: items,
      shape: shape, header: table.header,
      provenDateOrder: plan.provenDateOrder)
  }

  private func setAside(
    _ diagnostic: Diagnostic, _ count: Int, _ sha256: String, _ source: Pipeline.Source
  ) -> Read {
    var bytes = ByteLedger()
    (bytes.raw, bytes.decoded, bytes.rejected) = (count, count, count)
    let report = FileReport(
      name: source.input.name, sha256: sha256, format: source.options.format ?? "",
      decisions: [], bytes: bytes, records: RecordLedger(), quarantined: diagnostic)
    return Read(
      report: report, diagnostics: [diagnostic], items: [], lost: loss(of: source))
  }

  /// Whose half a record is where a file could not be read.
  private func loss(of source: Pipeline.Source) -> LostLeaders.Loss {
    if let leader = source.options.leader(ofFile: source.input.name) { return .leader(leader) }
    return source.expect == nil ? .nobody : .anybody
  }
}
