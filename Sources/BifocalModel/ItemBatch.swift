/// The items of a stretch of records of one file, with the texts that scoring needs.
///
/// Flat on purpose: one array of bytes, and integers that point into it. The texts end here: they
/// are not part of what scoring hands on.
public struct ItemBatch: Sendable {
  /// The position of the file among the run's sources.
  public var source: Int
  /// When the file was exported, as its name says; nil where it does not.
  public var stamp: ExportStamp?
  public var bytes: [UInt8] = []
  /// One content for every accepted record, in the order of the file.
  public var contents: [Content] = []
  public var items: [Item] = []
  /// The leaders named in this batch, by their key: the roster's `leader`, else the name as it
  /// stands in the file.
  public var leaders: [String] = []
  /// The subjects of all worklogs of these records, also of people who are no leaders: time that
  /// somebody logged is theirs, and no other's `Time Spent`.
  public var loggedSubjects: Set<Hash128> = []
  /// The tickets of leaders that have to be resolved by a day, and one content for each: what
  /// filters ask of a ticket that may have no item.
  public var dues: [TicketDue] = []
  public var dueContents: [Content] = []
  /// The latest instant at which anything happened to a ticket; nil where nothing says.
  public var ticketsSeen: Int?
  public var diagnostics: [Diagnostic] = []
  public var ledger = RecordLedger()
  /// Only `accepted` and `rejected` are set: the bytes of records, where they stand in the file.
  public var byteLedger = ByteLedger()

  public init(source: Int) { self.source = source }

  /// Copies a text into the batch.
  public mutating func append(_ text: Span<UInt8>) -> ByteRange {
    let start = bytes.count
    for index in text.indices { bytes.append(text[index]) }
    return ByteRange(start: start, count: text.count)
  }

  /// The text of a range, for messages and reports.
  public func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// The text of a field of a content, for messages and reports.
  public func string(_ field: TextField, of content: Content) -> String { string(content[field]) }
}
