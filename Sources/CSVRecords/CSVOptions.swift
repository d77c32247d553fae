/// How a file is to be read; what is nil is found out from the file.
public struct CSVOptions: Codable, Sendable, Equatable {
  public var encoding: CSVEncoding?
  /// One byte. In a pipeline: one character, or `comma`, `semicolon`, `tab`, `pipe`.
  public var delimiter: UInt8?
  public var quote: CSVQuote?
  public var escape: CSVEscape?
  /// Whether texts that were decoded wrongly before they came into the file are put right.
  public var repairMojibake: Bool
  /// A record with a longer field is rejected; one of 16 times that length as well.
  public var maxFieldBytes: Int
  /// Whether the first full row names the columns.
  public var hasHeader: Bool

  public static let defaultMaxFieldBytes = CSVLimits.fieldBytes

  public init(
    encoding: CSVEncoding? = nil, delimiter: UInt8? = nil, quote: CSVQuote? = nil,
    escape: CSVEscape? = nil, repairMojibake: Bool = false,
    maxFieldBytes: Int = CSVOptions.defaultMaxFieldBytes, hasHeader: Bool = true
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.repairMojibake = repairMojibake
    self.maxFieldBytes = maxFieldBytes
    self.hasHeader = hasHeader
  }

  private enum CodingKeys: String, CodingKey {
    case encoding
    case delimiter
    case quote
    case escape
    case repairMojibake = "repair_mojibake"
    case maxFieldBytes = "max_field_bytes"
    case hasHeader = "has_header"
  }

  /// Throws `DecodingError.dataCorrupted` for a value that is not allowed, saying which are.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(hasHeader: try values.decodeIfPresent(Bool.self, forKey: .hasHeader) ?? true)
    repairMojibake = try values.decodeIfPresent(Bool.self, forKey: .repairMojibake) ?? false
    encoding = try Self.word(.encoding, in: values)
    quote = try Self.word(.quote, in: values)
    escape = try Self.word(.escape, in: values)
    if quote == CSVQuote.none, escape == .backslash {
      throw DecodingError.dataCorruptedError(
        forKey: .escape, in: values,
        debugDescription: "escape says how quotes are escaped, and there are none with quote: none")
    }
    if let name = try values.decodeIfPresent(String.self, forKey: .delimiter) {
      guard let delimiter = Delimiter(name: name) else {
        throw DecodingError.dataCorruptedError(
          forKey: .delimiter, in: values, debugDescription: Delimiter.allowed)
      }
      self.delimiter = delimiter.byte
    }
    if let limit = try values.decodeIfPresent(Int.self, forKey: .maxFieldBytes) {
      guard Self.allowedFieldBytes.contains(limit) else {
        throw DecodingError.dataCorruptedError(
          forKey: .maxFieldBytes, in: values,
          debugDescription: "max_field_bytes is a number of bytes from 1 to 67108864")
      }
      maxFieldBytes = limit
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfPresent(encoding, forKey: .encoding)
    try values.encodeIfPresent(delimiter.map { Delimiter(byte: $0).name }, forKey: .delimiter)
    try values.encodeIfPresent(quote, forKey: .quote)
    try values.encodeIfPresent(escape, forKey: .escape)
    if repairMojibake { try values.encode(true, forKey: .repairMojibake) }
    try values.encode(maxFieldBytes, forKey: .maxFieldBytes)
    try values.encode(hasHeader, forKey: .hasHeader)
  }

  /// The name of a delimiter, as `delimiter` in a pipeline has it.
  public static func name(ofDelimiter byte: UInt8) -> String { Delimiter(byte: byte).name }

  static let allowedFieldBytes = 1...CSVLimits.fieldBytesAtMost

  /// One of the words that a key may have.
  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: CodingKeys, in values: KeyedDecodingContainer<CodingKeys>
  ) throws -> Word? {
    guard let name = try values.decodeIfPresent(String.self, forKey: key) else { return nil }
    guard let word = Word(rawValue: name) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values, debugDescription: "\(key.stringValue) is one of \(words)")
    }
    return word
  }
}
