public import BifocalModel
public import CSVRecords
public import Ingestion

/// One export that a command was given: its records, and how they are read.
public struct OpenedExport: Sendable {
  public let table: CSVTable
  public let plan: SourcePlan
  /// The items of each of the table's batches.
  public let items: [ItemBatch]

  /// Opens a file or, for `-`, standard input. Without a leader rule whose calendar it is does not
  /// matter here: the file's own name stands in.
  ///
  /// Throws `RunError` with what is wrong and the option that settles it.
  public init(
    _ argument: String, options: SourceOptions, csv: CSVOptions = CSVOptions(),
    zone: String = "UTC"
  ) throws {
    let input = InputFile(argument: argument)
    do {
      let table = try CSVFileReader(options: csv, knownColumns: Ingestor.knownColumns)
        .transform(CSVFile(name: input.name, bytes: try input.read()))
      let ingestor = Ingestor()
      let plan = try ingestor.plan(
        header: table.header, fileName: input.name, batches: table.batches,
        options: options, defaultZone: zone,
        source: 0)
      self.table = table
      self.plan = plan
      items = table.batches.map { plan.transform($0) }
    } catch let error as any FileFault {
      throw RunError(.data, error.diagnostic.text)
    }
  }
}
