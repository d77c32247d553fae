/// How exports write yes and no, in English, German, French and Spanish.
enum FlagWords {
  private static let words: [[UInt8]: Bool] = {
    var words: [[UInt8]: Bool] = [:]
    let yes = ["true", "yes", "y", "1", "on", "x", "wahr", "ja", "ein", "vrai", "oui", "verdadero"]
    let no = ["false", "no", "n", "0", "off", "falsch", "nein", "aus", "faux", "non", "falso"]
    for word in yes + ["si", "-1", "activado"] { words[TextFolder.folded(word)] = true }
    for word in no + ["desactivado"] { words[TextFolder.folded(word)] = false }
    return words
  }()

  static func value(_ text: Span<UInt8>) -> Bool? {
    // Nearly every cell of an export is one of these two, and is compared where it stands.
    if isFalse(text) { return false }
    if isTrue(text) { return true }
    guard text.count <= 16 else { return nil }
    var folded: [UInt8] = []
    TextFolder.fold(text, into: &folded)
    return words[folded]
  }

  private static func isFalse(_ text: Span<UInt8>) -> Bool {
    text.count == 5 && text[0] | 0x20 == 0x66 && text[1] | 0x20 == 0x61
      && text[2] | 0x20 == 0x6C && text[3] | 0x20 == 0x73 && text[4] | 0x20 == 0x65
  }

  private static func isTrue(_ text: Span<UInt8>) -> Bool {
    text.count == 4 && text[0] | 0x20 == 0x74 && text[1] | 0x20 == 0x72
      && text[2] | 0x20 == 0x75 && text[3] | 0x20 == 0x65
  }
}
