import BifocalModel
import CLibCSV
import CSVRecords
import Glibc

/// How fast exports are read, against libcsv whose callbacks count fields and do nothing else.
///
/// The file is a calendar's export as Outlook writes it: all fields quoted, descriptions of several
/// lines in one row of three, a doubled quote in one of seven. Time is that of the processor, which
/// other programs hardly change; the best of the rounds counts.
@main
struct ReadingSpeed {
  static func main() throws {
    let arguments = CommandLine.arguments
    let megabytes = arguments.count > 1 ? Int(arguments[1]) ?? 400 : 400
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 3 : 3
    let file = CSVFile(name: "calendar.csv", bytes: export(of: megabytes << 20))
    print("\(file.bytes.count) bytes")

    let bare = measure(rounds) { countFields(of: file.bytes.span) }
    let records = measure(rounds) { readRecords(of: file.bytes.span) }
    var failure: (any Error)?
    let table = measure(rounds) {
      do { return try CSVFileReader().transform(file).recordCount } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    report("libcsv, callbacks that count", bare, file.bytes.count, bare)
    report("records, with places and notes", records, file.bytes.count, bare)
    report("a table, with its dialect found", table, file.bytes.count, bare)
    guard records.count == table.count + 1 else {
      print("\(records.count) records, but \(table.count) in the table")
      exit(1)
    }
  }

  /// The result of a piece of work, and the seconds of its best round.
  private struct Measure {
    var count: Int
    var seconds: Double
  }

  private static func measure(_ rounds: Int, _ work: () -> Int) -> Measure {
    var best = Measure(count: 0, seconds: .infinity)
    for _ in 0..<rounds {
      let start = clock()
      best.count = work()
      best.seconds = min(best.seconds, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    return best
  }

  private static func report(_ name: String, _ measure: Measure, _ bytes: Int, _ bare: Measure) {
    func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    print(
      "\(name): \(measure.count), \(rounded(measure.seconds)) s, "
        + "\(rounded(Double(bytes) / measure.seconds / 1e9)) GB/s, "
        + "\(rounded(measure.seconds / bare.seconds)) times libcsv")
  }

  private static func export(of size: Int) -> [UInt8] {
    var text = Array(
      "\"Subject\",\"Start Date\",\"Start Time\",\"Description\",\"Organizer\"\r\n".utf8)
    text.reserveCapacity(size + 1_024)
    var row = 0
    while text.count < size {
      row += 1
      let subject = row % 7 == 0 ? "Plan the \"\"next\"\" half, \(row)" : "Weekly review \(row)"
      let note =
        row % 3 == 0
        ? "Agenda:\r\n1. what changed, and why\r\n2. who does what\r\n\r\nSee you there" : "as ever"
      text += Array(
        "\"\(subject)\",\"3/\(row % 28 + 1)/2024\",\"10:00:00 AM\",\"\(note)\",\"Ana Ruiz\"\r\n"
          .utf8)
    }
    return text
  }

  /// The whole input in pieces of 64 KiB, as a reader of files would.
  private static func countFields(of bytes: Span<UInt8>) -> Int {
    var parser = unsafe csv_parser()
    var fields = 0
    unsafe csv_init(&parser, 0)
    unsafe csv_set_blk_size(&parser, 65_536)
    unsafe withUnsafeMutablePointer(to: &fields) { fields in
      let count: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void =
        {
          unsafe $2?.assumingMemoryBound(to: Int.self).pointee += 1
        }
      let ignore: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, _ in }
      var start = 0
      while start < bytes.count {
        let piece = bytes.extracting(start..<min(bytes.count, start + 65_536))
        unsafe piece.withUnsafeBufferPointer {
          _ = unsafe csv_parse(&parser, $0.baseAddress, $0.count, count, ignore, fields)
        }
        start += piece.count
      }
      _ = unsafe csv_fini(&parser, count, ignore, fields)
    }
    unsafe csv_free(&parser)
    return fields
  }

  /// The same with the project's reader, whose batch is emptied after every piece.
  private static func readRecords(of bytes: Span<UInt8>) -> Int {
    var reader = CSVRecordReader()
    var batch = RecordBatch()
    var count = 0
    var start = 0
    while start < bytes.count {
      let piece = bytes.extracting(start..<min(bytes.count, start + 65_536))
      reader.read(piece, into: &batch)
      count += batch.count
      batch.removeAll()
      start += piece.count
    }
    reader.finish(into: &batch)
    return count + batch.count
  }
}
