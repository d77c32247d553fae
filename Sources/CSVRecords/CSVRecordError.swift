/// Why a file as a whole cannot be read, and what to do about it.
///
/// It never quotes the text of the file.
public struct CSVRecordError: Error, Equatable, Sendable, CustomStringConvertible {
  public var code: Code
  /// The file as the caller named it.
  public var file: String
  /// Line of the file from 1; 0 where the whole file is meant.
  public var line: Int
  public var message: String
  public var remedy: String

  public init(_ code: Code, file: String, line: Int = 0, message: String, remedy: String) {
    self.code = code
    self.file = file
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  /// `file:line: message (remedy)`.
  public var description: String {
    (line > 0 ? "\(file):\(line)" : file) + ": \(message) (\(remedy))"
  }

  /// The kind of failure; kinds may be added.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// A stable name, such as `delimiter-unclear`.
    public let description: String

    private init(_ description: String) { self.description = description }

    /// No byte, or blank lines only.
    public static let empty = Code("file-empty")
    /// A workbook, a calendar file, an archive, a web page: anything but separated text.
    public static let notCSV = Code("not-csv")
    /// Bytes that the encoding does not allow, or that contradict the one asked for.
    public static let encoding = Code("encoding-unreadable")
    /// No delimiter fits, or several do.
    public static let delimiterUnclear = Code("delimiter-unclear")
    /// No row can be the header.
    public static let headerUnclear = Code("header-unclear")
    /// Compressed data that is cut off or damaged.
    public static let compressed = Code("compressed-unreadable")
    /// More than the limits allow.
    public static let tooLarge = Code("file-too-large")
    /// Pinned options that the bytes of the file contradict.
    public static let changed = Code("source-changed")
  }
}
