extension RecordBatch {
  /// The number of fields of a record.
  public func width(of record: Int) -> Int { fields(of: record).count }

  /// Whether another record might not be addressed any more with 32-bit ends.
  var isLarge: Bool { bytes.count >= 1 << 30 || fieldEnds.count >= 1 << 28 }

  /// The positions in `bytes` of all fields of a record.
  func bytes(of record: Int) -> Range<Int> {
    let fields = fields(of: record)
    let start = fields.lowerBound == 0 ? 0 : Int(fieldEnds[fields.lowerBound - 1])
    return start..<(fields.isEmpty ? start : Int(fieldEnds[fields.upperBound - 1]))
  }

  /// Appends some records of another batch.
  mutating func append(_ other: RecordBatch, records: Range<Int>) {
    guard let first = records.first, let last = records.last else { return }
    let from = other.bytes(of: first).lowerBound
    let fields = other.fields(of: first).lowerBound..<other.fields(of: last).upperBound
    let byteBase = bytes.count
    let fieldBase = fieldEnds.count
    bytes.append(contentsOf: other.bytes[from..<other.bytes(of: last).upperBound])
    fieldEnds.append(
      contentsOf: other.fieldEnds[fields].lazy.map { UInt32(Int($0) - from + byteBase) })
    recordEnds.append(
      contentsOf: other.recordEnds[records].lazy.map {
        UInt32(Int($0) - fields.lowerBound + fieldBase)
      })
    places.append(contentsOf: other.places[records])
  }

  /// Drops the records from one on.
  mutating func removeRecords(from record: Int) {
    guard record < count else { return }
    bytes.removeSubrange(bytes(of: record).lowerBound...)
    fieldEnds.removeSubrange(fields(of: record).lowerBound...)
    recordEnds.removeSubrange(record...)
    places.removeSubrange(record...)
  }

  /// Whether a record has the same fields as one of another batch.
  func hasRecord(_ record: Int, equalTo other: RecordBatch, _ otherRecord: Int) -> Bool {
    guard width(of: record) == other.width(of: otherRecord) else { return false }
    let mine = bytes(of: record)
    let others = other.bytes(of: otherRecord)
    guard mine.count == others.count else { return false }
    for (a, b) in zip(fields(of: record), other.fields(of: otherRecord)) {
      guard range(ofField: a).count == other.range(ofField: b).count else { return false }
    }
    return bytes[mine] == other.bytes[others]
  }
}
