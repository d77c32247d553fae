/// The bytes of an export: quotes as its exporter does and counts physical lines.
struct ExportText {
  enum Quoting { case all, minimal }
  enum Encoding { case utf8, windows1252 }

  private(set) var bytes: [UInt8]
  /// The physical line on which the next record begins.
  private(set) var line = 1
  private let quoting: Quoting
  private let lineEnd: [UInt8]
  private let encoding: Encoding

  init(quoting: Quoting, lineEnd: String, encoding: Encoding = .utf8, hasMark: Bool = false) {
    self.quoting = quoting
    self.lineEnd = Array(lineEnd.utf8)
    self.encoding = encoding
    bytes = hasMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Appends a record and returns the line on which it begins.
  @discardableResult
  mutating func append(_ cells: [String]) -> Int {
    let first = line
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += lineEnd
    line += 1
    return first
  }

  private mutating func append(_ cell: String) {
    let encoded = encoding == .utf8 ? Array(cell.utf8) : Self.windows1252(cell)
    guard quoting == .all || encoded.contains(where: Self.asksForQuotes) else {
      bytes += encoded
      return
    }
    bytes.append(Self.quote)
    guard encoded.contains(Self.quote) || encoded.contains(UInt8(ascii: "\n")) else {
      bytes += encoded
      bytes.append(Self.quote)
      return
    }
    for byte in encoded {
      if byte == Self.quote { bytes.append(byte) }
      if byte == UInt8(ascii: "\n") { line += 1 }
      bytes.append(byte)
    }
    bytes.append(Self.quote)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func asksForQuotes(_ byte: UInt8) -> Bool {
    byte == quote || byte == 0x2C || byte == 0x0A || byte == 0x0D
  }

  /// Text as Windows writes Western European: what has no place there becomes `?`.
  private static func windows1252(_ text: String) -> [UInt8] {
    text.utf16.map { unit in
      switch unit {
      case 0..<0x80, 0xA0..<0x100: UInt8(truncatingIfNeeded: unit)
      default: upper[unit] ?? UInt8(ascii: "?")
      }
    }
  }

  private static let upper: [UInt16: UInt8] = [
    0x20AC: 0x80, 0x2026: 0x85, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94,
    0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x2122: 0x99,
  ]
}
