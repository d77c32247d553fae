/// What the callbacks of libcsv write into: the caller's batch, and the fields of a record that has
/// not ended yet.
struct RecordSink {
  /// The caller's batch, on loan for the length of one call.
  var batch = RecordBatch()
  /// The record is over a limit: its fields are passed over.
  var isDiscarding = false
  var rowEnded = false
  let maxFieldBytes: Int
  private var heldBytes: [UInt8] = []
  private var heldEnds: [UInt32] = []

  init(maxFieldBytes: Int) { self.maxFieldBytes = maxFieldBytes }

  mutating func append(_ field: UnsafeBufferPointer<UInt8>) {
    if field.count > maxFieldBytes { isDiscarding = true }
    if batch.fieldEnds.count - batch.openFields.lowerBound >= CSVLimits.columns {
      isDiscarding = true
    }
    guard !isDiscarding else { return }
    unsafe batch.bytes.append(contentsOf: field)
    batch.fieldEnds.append(UInt32(batch.bytes.count))
  }

  /// Ends the record at the batch's tail.
  mutating func close(_ place: RecordBatch.Place) {
    var place = place
    let firstField = batch.openFields.lowerBound
    if isDiscarding {
      batch.bytes.removeSubrange(batch.openBytes.lowerBound...)
      batch.fieldEnds.removeSubrange(firstField...)
      place.notes.insert(.tooLarge)
    } else if batch.fieldEnds.count == firstField {
      place.notes.insert(.blank)
    }
    batch.recordEnds.append(UInt32(batch.fieldEnds.count))
    batch.places.append(place)
    isDiscarding = false
  }

  /// Takes the fields of an unfinished record out of the batch, which keeps whole records only.
  mutating func hold() {
    let fields = batch.openFields
    guard !fields.isEmpty else { return }
    let bytes = batch.openBytes
    heldBytes.append(contentsOf: batch.bytes[bytes])
    for position in fields {
      heldEnds.append(batch.fieldEnds[position] - UInt32(bytes.lowerBound))
    }
    batch.bytes.removeSubrange(bytes)
    batch.fieldEnds.removeSubrange(fields)
  }

  /// Puts the held fields at the batch's tail, where the record goes on.
  mutating func resume() {
    guard !heldEnds.isEmpty else { return }
    let base = UInt32(batch.bytes.count)
    batch.bytes.append(contentsOf: heldBytes)
    batch.fieldEnds.append(contentsOf: heldEnds.lazy.map { $0 + base })
    heldBytes.removeAll(keepingCapacity: true)
    heldEnds.removeAll(keepingCapacity: true)
  }
}

extension RecordBatch {
  /// The fields after the last whole record.
  fileprivate var openFields: Range<Int> { Int(recordEnds.last ?? 0)..<fieldEnds.count }

  /// The bytes after the last whole record.
  fileprivate var openBytes: Range<Int> {
    let first = openFields.lowerBound
    return (first == 0 ? 0 : Int(fieldEnds[first - 1]))..<bytes.count
  }
}
