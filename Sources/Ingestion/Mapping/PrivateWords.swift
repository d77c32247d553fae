/// What marks a row as its owner's own business.
enum PrivateWords {
  /// `Normal` in the languages of Outlook; any other sensitivity is a mark.
  private static let normal = Set(["normal", "normale", "0", "none"].map(TextFolder.folded))

  /// What Outlook shows to others for a private event.
  private static let titles = Set(
    [
      "Private Appointment", "Privater Termin", "Rendez-vous privé", "Cita privada",
      "Private event",
    ].map(TextFolder.folded))

  static func isMark(sensitivity text: Span<UInt8>) -> Bool {
    // Nearly every cell of an export is `Normal`.
    if text.isEmpty || isNormal(text) { return false }
    var folded: [UInt8] = []
    TextFolder.fold(text, into: &folded)
    return !folded.isEmpty && !normal.contains(folded)
  }

  static func isMark(title text: Span<UInt8>) -> Bool {
    // Hardly any title begins like one of these.
    guard (10...24).contains(text.count), [0x63, 0x70, 0x72].contains(text[0] | 0x20) else {
      return false
    }
    var folded: [UInt8] = []
    TextFolder.fold(text, into: &folded)
    return titles.contains(folded)
  }
  private static func isNormal(_ text: Span<UInt8>) -> Bool {
    guard text.count == 6 else { return false }
    let letters = (text[0] | 0x20, text[1] | 0x20, text[2] | 0x20)
    return letters == (0x6E, 0x6F, 0x72)
      && (text[3] | 0x20, text[4] | 0x20, text[5] | 0x20) == (0x6D, 0x61, 0x6C)
  }
}
