import BifocalModel

/// How calendars write the way an event shows: Outlook's codes 1 to 5, and names.
enum ShowAsWords {
  /// By the fingerprint of the folded word.
  private static let words: [Hash128: ShowAs] = {
    var words: [Hash128: ShowAs] = [:]
    func add(_ value: ShowAs, _ names: String...) {
      for name in names { words[TextFolder.hash(folded: TextFolder.folded(name).span)] = value }
    }
    add(.tentative, "tentative", "mit vorbehalt", "provisoire", "provisional")
    add(.busy, "busy", "gebucht", "beschäftigt", "occupé", "occupé(e)", "ocupado")
    add(.free, "free", "frei", "libre", "disponible", "available")
    add(
      .outOfOffice, "oof", "out of office", "outofoffice", "abwesend", "außer haus",
      "absent", "absent(e)", "absent du bureau", "fuera de la oficina")
    add(
      .elsewhere, "elsewhere", "working elsewhere", "workingelsewhere",
      "an anderem ort tätig", "arbeitet an einem anderen ort", "travaille ailleurs",
      "trabajando en otro lugar")
    return words
  }()

  /// The value of a cell; `unknown` for an empty cell and for words nobody knows. `scratch` is
  /// working memory.
  static func value(_ text: Span<UInt8>, scratch: inout [UInt8]) -> ShowAs {
    guard !text.isEmpty, text.count <= 40 else { return .unknown }
    if text.count == 1 { return number(text[0]) }
    return words[TextFolder.hash(text, scratch: &scratch)] ?? .unknown
  }

  private static func number(_ digit: UInt8) -> ShowAs {
    switch digit {
    case 0x31: .tentative
    case 0x32: .busy
    case 0x33: .free
    case 0x34: .outOfOffice
    case 0x35: .elsewhere
    default: .unknown
    }
  }
}
