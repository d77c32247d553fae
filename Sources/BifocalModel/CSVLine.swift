/// One line of a CSV file that the product writes: RFC 4180, UTF-8, ended by LF.
public struct CSVLine: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var isEmpty = true

  public init() {}

  /// Appends a cell exactly as it is; quoted only where RFC 4180 asks for it.
  public mutating func append(raw cell: some Collection<UInt8>) {
    separate()
    guard cell.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(0x22)
    for byte in cell {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Appends a cell of our own making: a number, a name of a column.
  public mutating func append(_ cell: String) { append(raw: cell.utf8) }

  /// Appends text that comes from outside, with a leading apostrophe where a spreadsheet would
  /// read a formula (OWASP, "CSV Injection").
  public mutating func append(text: String) {
    guard let first = text.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A].contains(first)
    else { return append(text) }
    append("'" + text)
  }

  /// The line with its end; one empty cell is quoted, since readers pass over a blank line.
  public func finished() -> [UInt8] {
    bytes.isEmpty && !isEmpty ? [0x22, 0x22, 0x0A] : bytes + [0x0A]
  }

  private mutating func separate() {
    if !isEmpty { bytes.append(0x2C) }
    isEmpty = false
  }
}
