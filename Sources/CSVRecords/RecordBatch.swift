/// A run of records as one array of bytes and the ends of fields and records in it.
///
/// Field `f` of record `r` is a stretch of `bytes`; nothing is allocated per record or field.
public struct RecordBatch: Sendable {
  /// The values of all fields, unquoted, one after another.
  public var bytes: [UInt8] = []
  /// The end in `bytes` of every field.
  public var fieldEnds: [UInt32] = []
  /// The end in `fieldEnds` of every record.
  public var recordEnds: [UInt32] = []
  /// Where every record stands in the decoded file.
  public var places: [Place] = []

  public init() {}

  /// Where a record stands, and what was odd about its bytes.
  public struct Place: Sendable, Equatable {
    /// First byte and number of bytes in the decoded file, line ends included.
    public var offset: Int
    public var length: Int
    /// The line of the file it begins on, from 1.
    public var line: Int
    // 32 bits, so that a place takes four words.
    private var lineCount: UInt32
    public var notes: Notes

    public init(offset: Int, length: Int, line: Int, lines: Int = 1, notes: Notes = []) {
      self.offset = offset
      self.length = length
      self.line = line
      self.notes = notes
      lineCount = UInt32(truncatingIfNeeded: lines)
    }

    /// How many lines of the file it takes, more than one where a field holds a line end.
    public var lines: Int {
      get { Int(lineCount) }
      set { lineCount = UInt32(truncatingIfNeeded: newValue) }
    }
  }

  /// What the tokenizer would otherwise have passed over in silence.
  public struct Notes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A line without any field.
    public static let blank = Notes(rawValue: 1 << 0)
    /// A quote inside an unquoted field, kept as it stands.
    public static let strayQuote = Notes(rawValue: 1 << 1)
    /// Text after a closing quote.
    public static let textAfterQuote = Notes(rawValue: 1 << 2)
    /// The file ended inside quotes.
    public static let unterminated = Notes(rawValue: 1 << 3)
    /// A field was larger than the limit; the record has no fields.
    public static let tooLarge = Notes(rawValue: 1 << 4)
    public static let nulByte = Notes(rawValue: 1 << 5)
    /// Read again on its own after a quote that was never closed had swallowed it.
    public static let resynchronised = Notes(rawValue: 1 << 6)
  }

  public var count: Int { recordEnds.count }

  /// The positions in `fieldEnds` of a record's fields.
  public func fields(of record: Int) -> Range<Int> {
    let start = record == 0 ? 0 : Int(recordEnds[record - 1])
    return start..<Int(recordEnds[record])
  }

  /// The positions in `bytes` of a field, by its position in `fieldEnds`.
  public func range(ofField position: Int) -> Range<Int> {
    let start = position == 0 ? 0 : Int(fieldEnds[position - 1])
    return start..<Int(fieldEnds[position])
  }

  /// The positions in `bytes` of a record's field, empty where the record is too short.
  public func range(_ record: Int, _ field: Int) -> Range<Int> {
    let fields = fields(of: record)
    guard field >= 0, fields.lowerBound + field < fields.upperBound else { return 0..<0 }
    return range(ofField: fields.lowerBound + field)
  }

  /// A field as text, for headers and messages.
  public func string(_ record: Int, _ field: Int) -> String {
    String(decoding: bytes[range(record, field)], as: UTF8.self)
  }

  /// Drops all records and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fieldEnds.removeAll(keepingCapacity: true)
    recordEnds.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }
}
