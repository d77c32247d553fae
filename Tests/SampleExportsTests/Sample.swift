import BifocalModel
import SampleExports
import Testing

/// Worlds that several tests look at, made once.
enum Sample {
  static let seven = Result { try SampleWorld(leaders: 8, weeks: 64, seed: 7) }
  static let many = Result {
    try (100..<120).map { try SampleWorld(leaders: 8, weeks: 64, seed: $0).truth }
  }

  /// Every file of `seven` read once.
  static let records = Result {
    try Dictionary(
      uniqueKeysWithValues: seven.get().files(labelled: true)
        .filter { $0.path.hasSuffix(".csv") }
        .map { ($0.path, try StrictCSV.records($0.bytes)) })
  }

  static func file(_ path: String) throws -> [StrictCSV.Record] {
    try #require(try records.get()[path])
  }

  /// Bytes as text: cp1252 for Outlook, so far as the tests need it, else UTF-8.
  static func text(_ cell: [UInt8], isWindows: Bool) -> String {
    isWindows
      ? String(String.UnicodeScalarView(cell.map { Unicode.Scalar($0) }))
      : String(decoding: cell, as: UTF8.self)
  }
}
