public import BifocalModel
public import CSVRecords

/// Everything that is settled about one file; maps its batches to items.
///
/// Pure: a batch gives the same items wherever the file was cut and on whatever thread.
public struct SourcePlan: Transformer {
  /// The name of the format.
  public var format: String { reader.name }
  /// Format, date order, zone and leader, in this order; then `columns` where they are not quite
  /// those that the source expects, `missing` ones, and titles where they are hidden.
  public internal(set) var decisions: [FileReport.Decision] = []
  /// The columns of the file in their order, with what they are read as.
  public let columns: [MappedColumn]
  /// The order of day and month that the file's own rows prove; nil where they leave it open or
  /// have no such dates.
  public internal(set) var provenDateOrder: DateOrder?
  /// The one order of all numeric dates of the file, by whatever settled it; nil where no date
  /// depends on it, or dates of different separators have different orders.
  public internal(set) var settledDateOrder: DateOrder?
  /// What date cells count that hold nothing but a number; nil where they are no dates.
  public var dateNumbers: DateNumbers? { reading.numbers }
  /// The IANA name of the zone of times that state none.
  public var zoneName: String { zone.identifier }
  /// What the rows are.
  public var kind: FormatKind { reader.kind }

  let reader: any ExportFormat
  let binding: ColumnBinding
  let header: [String]
  let file: String
  let source: Int
  let reading: DateReading
  /// The zone of local times in the file.
  let zone: ZoneRules
  /// The zone of days without a time, for leaders who have none of their own.
  let floatingZone: ZoneRules
  let leaders: LeaderSource
  let terms: LeaderTerms
  var people = PeopleIndex(roster: nil)
  var rowZones: [Hash128: ZoneRules] = [:]
  var usesLabels = false
  var workUnits = WorkUnits()
  var titles = TitleReach.read
  var recurrence: RecurrenceIndex?
  var recordOffsets: [Int] = []
  /// When the file was exported, as its name says.
  var stamp: ExportStamp?

  init(
    _ reader: any ExportFormat, _ binding: ColumnBinding, header: [String], file: String,
    source: Int, reading: DateReading, zone: ZoneRules, floatingZone: ZoneRules,
    leaders: LeaderSource, terms: LeaderTerms
  ) {
    self.reader = reader
    self.binding = binding
    self.header = header
    self.file = file
    self.source = source
    self.reading = reading
    self.zone = zone
    self.floatingZone = floatingZone
    self.leaders = leaders
    self.terms = terms
    columns = zip(header, binding.roles).map { MappedColumn(name: $0, role: $1?.name) }
  }

  /// The items, contents, diagnostics and ledgers of some records of the file.
  ///
  /// Every record is used, rejected with a diagnostic, or set aside for a reason.
  public func transform(_ batch: RecordBatch) -> ItemBatch {
    var mapper = RecordMapper(self, batch)
    return mapper.run()
  }

  /// How the times of a row are read that are local to a zone.
  func timeReading(in zone: ZoneRules) -> TimeReading {
    TimeReading(dates: reading, zone: zone, unit: reader.durationUnit, work: workUnits)
  }

  /// The number of the record that begins at an offset, counted from 1; 0 if there is none.
  func number(ofRecordAt offset: Int) -> Int {
    var low = 0
    var high = recordOffsets.count
    while low < high {
      let middle = (low + high) / 2
      if recordOffsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < recordOffsets.count && recordOffsets[low] == offset ? low + 1 : 0
  }
}
