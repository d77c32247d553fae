import BifocalModel

/// Ledgers as the manifest states them: the parts, and the sum that they add up to.
extension Manifest {
  static func json(_ ledger: ByteLedger) -> JSONValue {
    integers([
      ("raw", ledger.raw), ("decoded", ledger.decoded), ("mark", ledger.mark),
      ("separator_line", ledger.separatorLine), ("preamble", ledger.preamble),
      ("header", ledger.header), ("repeated_headers", ledger.repeatedHeaders),
      ("accepted", ledger.accepted), ("blank", ledger.blank), ("footer", ledger.footer),
      ("rejected", ledger.rejected),
    ])
  }

  static func json(_ ledger: RecordLedger) -> JSONValue {
    .object([
      ("records", .integer(ledger.records)), ("used", .integer(ledger.used)),
      ("rejected", .integer(ledger.rejected)), ("set_aside", .integer(ledger.setAsideTotal)),
      ("set_aside_by_reason", .counts(ledger.setAside)), ("notes", .counts(ledger.notes)),
      ("items", .counts(ledger.items)),
    ])
  }

  static func json(_ ledger: TimeLedger) -> JSONValue {
    integers([
      ("items", ledger.items), ("estimated", ledger.estimated), ("accounted", ledger.accounted),
      ("overlap", ledger.overlap), ("outside_window", ledger.outsideWindow),
      ("not_counted", ledger.notCounted), ("filtered", ledger.filtered),
      ("not_available", ledger.notAvailable),
    ])
  }

  static func json(_ file: OutputFile, sha256: String) -> JSONValue {
    .object([
      ("path", .string(file.path)), ("sha256", .string(sha256)),
      ("bytes", .integer(file.bytes.count)),
    ])
  }

  private static func integers(_ members: [(String, Int)]) -> JSONValue {
    .object(members.map { ($0.0, .integer($0.1)) })
  }
}
