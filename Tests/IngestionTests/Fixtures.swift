import BifocalModel
import CSVRecords
import Ingestion

/// A table as the tests write it: cells, and one record a line of the file.
struct Fixture {
  var header: [String]
  var rows: [[String]]
  var file = "export.csv"
  /// Notes of single records, by position.
  var notes: [Int: RecordBatch.Notes] = [:]

  init(_ header: [String], _ rows: [[String]], file: String = "export.csv") {
    self.header = header
    self.rows = rows
    self.file = file
  }

  /// Splits lines at `|` for cells that hold commas and semicolons.
  init(_ text: String, file: String = "export.csv") {
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    self.init(lines[0], Array(lines.dropFirst()), file: file)
  }

  /// The records in batches that end before the given positions.
  func batches(cut: [Int] = []) -> [RecordBatch] {
    var batches: [RecordBatch] = []
    var batch = RecordBatch()
    var offset = 100
    for (position, row) in rows.enumerated() {
      if cut.contains(position) {
        batches.append(batch)
        batch = RecordBatch()
      }
      let length = row.reduce(0) { $0 + $1.utf8.count + 1 } + 1
      for cell in row {
        batch.bytes.append(contentsOf: cell.utf8)
        batch.fieldEnds.append(UInt32(batch.bytes.count))
      }
      batch.recordEnds.append(UInt32(batch.fieldEnds.count))
      batch.places.append(
        RecordBatch.Place(
          offset: offset, length: length, line: position + 2, notes: notes[position] ?? []))
      offset += length
    }
    batches.append(batch)
    return batches
  }

  func plan(
    _ options: SourceOptions = SourceOptions(), roster: Roster? = nil, zone: String = "UTC",
    organisation: Organisation? = nil
  ) throws(IngestionError) -> SourcePlan {
    try Ingestor(roster: roster, organisation: organisation).plan(
      header: header, fileName: file, batches: batches(), options: options, defaultZone: zone,
      source: 0)
  }

  /// The whole file as one batch of items.
  func items(
    _ options: SourceOptions = SourceOptions(), roster: Roster? = nil, zone: String = "UTC",
    organisation: Organisation? = nil
  ) throws(IngestionError) -> ItemBatch {
    try plan(options, roster: roster, zone: zone, organisation: organisation)
      .transform(batches()[0])
  }
}

/// One item in words, for comparisons that do not depend on how a file was cut.
func describe(_ item: Item, in batch: ItemBatch) -> String {
  let content = batch.contents[Int(item.content)]
  return [
    batch.leaders[Int(item.leader)], item.kind.name, instant(item.start), instant(item.end),
    "\(item.seconds)", "\(item.flags.rawValue)", item.identity.short, item.subject.short,
    describe(content, in: batch),
  ].joined(separator: " ")
}

func describe(_ content: Content, in batch: ItemBatch) -> String {
  let texts = TextField.allCases.map { batch.string($0, of: content) }.joined(separator: "/")
  return "\(texts) \(content.kind.name) \(content.minutes) \(content.attendees) "
    + "\(content.isRecurring) \(content.isOrganizerSelf) \(content.isAllDay) \(content.showAs) "
    + "\(content.record) \(content.line) \(content.fingerprint.short)"
}

/// An instant as `yyyy-MM-ddTHH:mm:ssZ`.
func instant(_ seconds: Int) -> String {
  let day = Int((Double(seconds) / 86_400).rounded(.down))
  let rest = seconds - day * 86_400
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return "\(CivilDate(day: day).iso)T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
}

/// A roster from lines parted by `|`.
func roster(_ text: String, holidays: Holidays = .none, zone: ZoneRules = .utc)
  throws(IngestionError) -> Roster
{
  let table = Fixture(text, file: "roster.csv")
  return try Roster(
    header: table.header, fileName: table.file, batches: table.batches(), holidays: holidays,
    defaultZone: zone)
}

/// An organisation from lines parted by `|`.
func organisation(_ text: String, roster: Roster? = nil) throws(IngestionError) -> Organisation {
  let table = Fixture(text, file: "org.csv")
  return try Organisation(
    header: table.header, fileName: table.file, batches: table.batches(), roster: roster)
}
