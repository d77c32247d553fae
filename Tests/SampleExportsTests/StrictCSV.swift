/// RFC 4180 and nothing else: a stray quote or a record without its end is an error.
struct StrictCSV {
  struct Record {
    /// The physical line on which the record begins.
    var line: Int
    var cells: [[UInt8]]
  }

  struct Failure: Error { var line: Int }

  static func records(_ bytes: [UInt8]) throws -> [Record] {
    var reader = Reader(bytes: bytes)
    return try reader.all()
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0
    var line = 1

    mutating func all() throws -> [Record] {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
      var records: [Record] = []
      while position < bytes.count {
        var record = Record(line: line, cells: [])
        var hasMore = true
        while hasMore {
          record.cells.append(try cell())
          hasMore = try separator()
        }
        records.append(record)
      }
      return records
    }

    /// True for a comma, false for the end of the record.
    private mutating func separator() throws -> Bool {
      guard position < bytes.count else { throw Failure(line: line) }
      defer { position += 1 }
      if bytes[position] == UInt8(ascii: ",") { return true }
      if bytes[position] == 13 { position += 1 }
      guard position < bytes.count, bytes[position] == 10 else { throw Failure(line: line) }
      line += 1
      return false
    }

    private mutating func cell() throws -> [UInt8] {
      var cell: [UInt8] = []
      guard position < bytes.count, bytes[position] == 34 else {
        while position < bytes.count, ![44, 10, 13].contains(bytes[position]) {
          guard bytes[position] != 34 else { throw Failure(line: line) }
          cell.append(bytes[position])
          position += 1
        }
        return cell
      }
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == 34 {
          guard position < bytes.count, bytes[position] == 34 else { return cell }
          position += 1
        }
        if byte == 10 { line += 1 }
        cell.append(byte)
      }
      throw Failure(line: line)
    }
  }
}
