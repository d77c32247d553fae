import BifocalModel

/// How calendars write the way an event shows: Outlook's codes 1 to 4, and names.
enum ShowAsWords {
  private static let words: [[UInt8]: ShowAs] = {
    var words: [[UInt8]: ShowAs] = [:]
    func add(_ value: ShowAs, _ names: String...) {
      for name in names { words[TextFolder.folded(name)] = value }
    }
    add(.tentative, "1", "tentative", "mit vorbehalt", "provisoire", "provisional")
    add(.busy, "2", "busy", "gebucht", "beschäftigt", "occupé", "occupé(e)", "ocupado")
    add(.free, "3", "free", "frei", "libre", "disponible", "available")
    add(
      .outOfOffice, "4", "oof", "out of office", "outofoffice", "abwesend", "außer haus",
      "absent", "absent(e)", "absent du bureau", "fuera de la oficina")
    add(
      .elsewhere, "5", "elsewhere", "working elsewhere", "workingelsewhere",
      "an anderem ort tätig", "arbeitet an einem anderen ort", "travaille ailleurs",
      "trabajando en otro lugar")
    return words
  }()

  /// The value of a cell; `unknown` for an empty cell and for words nobody knows.
  static func value(_ text: Span<UInt8>) -> ShowAs {
    if text.count == 1, text[0] == 0x32 { return .busy }
    guard !text.isEmpty, text.count <= 40 else { return .unknown }
    var folded: [UInt8] = []
    TextFolder.fold(text, into: &folded)
    return words[folded] ?? .unknown
  }
}
