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
    // Nearly every cell of an export is one of these two.
    if text.count == 5, text[0] | 0x20 == 0x66, text[4] | 0x20 == 0x65 { return false }
    if text.count == 4, text[0] | 0x20 == 0x74, text[3] | 0x20 == 0x65 { return true }
    guard text.count <= 16 else { return nil }
    var folded: [UInt8] = []
    TextFolder.fold(text, into: &folded)
    return words[folded]
  }
}
