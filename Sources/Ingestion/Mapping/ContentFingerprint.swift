import BifocalModel

/// The fingerprint of everything that scoring sees of a row.
enum ContentFingerprint {
  private static let fields = TextField.allCases.filter { $0 != .id }

  static func of(_ content: Content, in bytes: Span<UInt8>) -> Hash128 {
    var hash = Hash128()
    for field in fields { hash.combine(bytes.extracting(content[field].indices)) }
    hash.combine(UInt64(content.kind.rawValue))
    hash.combine(Int(content.minutes))
    hash.combine(Int(content.attendees))
    hash.combine(
      UInt64(content.isRecurring.rawValue) | UInt64(content.isOrganizerSelf.rawValue) << 8
        | UInt64(content.isAllDay.rawValue) << 16 | UInt64(content.showAs.rawValue) << 24)
    hash.combine(Int(content.hour) << 1 | (content.isTitleHidden ? 1 : 0))
    hash.combine(UInt64(content.label.map { $0.rawValue + 1 } ?? 0))
    return hash
  }
}
