/// How a file is to be read; what is nil is found out from the file.
public struct CSVOptions: Codable, Sendable, Equatable {
  public var encoding: CSVEncoding?
  /// One byte. In a pipeline: one character, or `comma`, `semicolon`, `tab`, `pipe`.
  public var delimiter: UInt8?
  /// A record with a longer field is rejected; one of 16 times that length as well.
  public var maxFieldBytes: Int
  /// Whether the first full row names the columns.
  public var hasHeader: Bool

  public static let defaultMaxFieldBytes = CSVLimits.fieldBytes

  public init(
    encoding: CSVEncoding? = nil, delimiter: UInt8? = nil,
    maxFieldBytes: Int = CSVOptions.defaultMaxFieldBytes, hasHeader: Bool = true
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.maxFieldBytes = maxFieldBytes
    self.hasHeader = hasHeader
  }

  private enum CodingKeys: String, CodingKey {
    case encoding
    case delimiter
    case maxFieldBytes = "max_field_bytes"
    case hasHeader = "has_header"
  }

  /// Throws `DecodingError.dataCorrupted` for a value that is not allowed, saying which are.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(hasHeader: try values.decodeIfPresent(Bool.self, forKey: .hasHeader) ?? true)
    if let name = try values.decodeIfPresent(String.self, forKey: .encoding) {
      guard let encoding = CSVEncoding(rawValue: name) else {
        throw DecodingError.dataCorruptedError(
          forKey: .encoding, in: values, debugDescription: Self.allowedEncodings)
      }
      self.encoding = encoding
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
    try values.encode(maxFieldBytes, forKey: .maxFieldBytes)
    try values.encode(hasHeader, forKey: .hasHeader)
  }

  static let allowedFieldBytes = 1...CSVLimits.fieldBytesAtMost

  private static let allowedEncodings =
    "encoding is one of " + CSVEncoding.allCases.map(\.rawValue).joined(separator: ", ")
}
