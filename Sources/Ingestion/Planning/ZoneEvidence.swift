import BifocalModel
public import CSVRecords

/// Which times of day of a file say their own zone.
struct ZoneEvidence {
  /// How many say it.
  private(set) var stated = 0
  /// The first that does not, by line and column.
  private(set) var local: (line: Int, column: String)?

  /// Looks at every date cell that holds a time too, and at times of day beside a date.
  init(
    _ format: any ExportFormat, _ binding: ColumnBinding, _ header: [String],
    _ batches: [RecordBatch], _ reading: DateReading, _ rowZones: [Hash128: ZoneRules]
  ) {
    let dates = format.dates.filter { $0.cell == .plain }.flatMap { binding.all($0.role) }
    let clocks = [format.span?.start.time, format.span?.end.time].compactMap { role in
      role.flatMap { binding.has($0) ? binding.first($0) : nil }
    }
    let zones = [ColumnRole.zone, .endZone].filter { binding.has($0) }
    for batch in batches {
      var row = Row(batch, binding)
      for record in 0..<batch.count {
        row.record = record
        let names = zones.map { row.cell($0) }.filter { !$0.isEmpty }
        let hasZone = names.contains { Self.isKnown(row, $0, rowZones) }
        // A zone that nobody knows rejects its row, and says nothing of the others.
        guard hasZone || names.isEmpty else { continue }
        for position in dates {
          let cell = batch.bytes.span.extracting(row.cell(at: position))
          guard let moment = try? Moment.read(cell, reading), moment.second != nil else { continue }
          add(hasZone || moment.offset != nil, row.line, header[position])
        }
        for position in clocks where !row.cell(at: position).isEmpty {
          add(hasZone, row.line, header[position])
        }
      }
    }
  }

  private static func isKnown(
    _ row: Row, _ cell: Range<Int>, _ zones: [Hash128: ZoneRules]
  ) -> Bool {
    var hash = Hash128()
    hash.combine(row.batch.bytes.span.extracting(cell))
    return zones[hash] != nil
  }

  private mutating func add(_ isStated: Bool, _ line: Int, _ column: String) {
    if isStated {
      stated += 1
    } else if local == nil {
      local = (line, column)
    }
  }
}

extension SourcePlan {
  /// Whether every time of day among the file's records says its own zone, and there are some;
  /// O(n).
  public func statesZones(_ batches: [RecordBatch]) -> Bool {
    let evidence = ZoneEvidence(reader, binding, header, batches, reading, rowZones)
    return evidence.stated > 0 && evidence.local == nil
  }

  /// Fails where a time says no zone, though all were expected to.
  func hold(_ zones: SourceExpectation.Zones?, against batches: [RecordBatch])
    throws(IngestionError)
  {
    guard zones == .stated else { return }
    let evidence = ZoneEvidence(reader, binding, header, batches, reading, rowZones)
    guard let local = evidence.local else { return }
    throw .changed(
      file,
      "line \(local.line) (\(local.column)) has a time without zone or offset, and zones is pinned "
        + "as stated",
      remedy: "export it as before; if such times are meant, set zone and take zones out of expect")
  }
}
