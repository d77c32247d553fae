import CSVRecords

extension RecordMapper {
  /// Notes of the tokenizer that this stage knows; a bit beyond them says that the tokenizer found
  /// its way again.
  private static let knownNotes: RecordBatch.Notes = [
    .blank, .strayQuote, .textAfterQuote, .unterminated, .tooLarge, .nulByte,
  ]

  /// Fails where the record's fields cannot be trusted to stand under their columns.
  mutating func checkShape() throws(Rejection) {
    let notes = row.batch.places[row.record].notes
    if !notes.isEmpty { try check(notes) }
    let fields = row.batch.fields(of: row.record)
    if fields.isEmpty {
      throw Rejection(.blankRecord, nil, "the record has no fields", "leave the line out")
    }
    if fields.count < plan.binding.width {
      note(.rowShort)
    } else if fields.count > plan.binding.width {
      try checkExtraCells(fields)
    }
  }

  private func check(_ notes: RecordBatch.Notes) throws(Rejection) {
    if notes.contains(.tooLarge) {
      throw Rejection(
        .recordTooLarge, nil, "a field is larger than the limit",
        "shorten the field in the export, or raise the limit")
    }
    guard notes.subtracting(Self.knownNotes).isEmpty else { return }
    if notes.contains(.unterminated) {
      throw Rejection(
        .quoteBroken, nil, "a quote opens and is never closed, \(lines)",
        "double the quotes inside fields, or export the file again")
    }
    if notes.contains(.textAfterQuote) {
      throw Rejection(
        .quoteBroken, nil, "text follows a closing quote, \(lines)",
        "double the quotes inside fields, or export the file again")
    }
  }

  /// Whether the record is one of the file's last and begins with a word for a sum.
  var isFooter: Bool {
    guard number > plan.recordOffsets.count - 3 else { return false }
    for position in 0..<plan.binding.width {
      let cell = row.cell(at: position)
      if cell.isEmpty { continue }
      var folded: [UInt8] = []
      TextFolder.fold(row.batch.bytes.span.extracting(cell), into: &folded)
      return Self.totals.contains(folded)
    }
    return false
  }

  private static let totals = Set(
    ["Total", "Totals", "Grand total", "Sum", "Summe", "Gesamt", "Gesamtsumme", "Somme"].flatMap {
      [TextFolder.folded($0), TextFolder.folded($0 + ":")]
    })

  /// The lines of the file that the record takes, in words.
  private var lines: String {
    let fields = row.batch.fields(of: row.record)
    guard let first = fields.first, let last = fields.last else { return "line \(row.line)" }
    let start = row.batch.range(ofField: first).lowerBound
    let end = row.batch.range(ofField: last).upperBound
    let breaks = row.batch.bytes[start..<end].count { $0 == 0x0A }
    return breaks == 0 ? "line \(row.line)" : "lines \(row.line) to \(row.line + breaks)"
  }

  /// Cells beyond the header are harmless where they are empty, as in rows that end with a comma.
  private func checkExtraCells(_ fields: Range<Int>) throws(Rejection) {
    for position in plan.binding.width..<fields.count where !row.cell(at: position).isEmpty {
      throw Rejection(
        .rowTooWide, nil,
        "the row has \(fields.count) cells and the header \(plan.binding.width)",
        "quote cells that hold the delimiter")
    }
  }
}
