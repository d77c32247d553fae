import BifocalModel

/// Words that mail programs put before a title, such as `Canceled:`, in English, German, French
/// and Spanish.
enum TitlePrefixes {
  /// By the fingerprint of the folded word: a title of every other row is looked up here.
  private static let words: [Hash128: ItemFlags] = {
    var words: [Hash128: ItemFlags] = [:]
    func add(_ flags: ItemFlags, _ names: String...) {
      for name in names {
        for spelling in [name, TextFolder.asciiGerman(name)] {
          words[TextFolder.hash(folded: TextFolder.folded(spelling).span)] = flags
        }
      }
    }
    add(
      .cancelled, "Canceled", "Cancelled", "Canceled event", "Cancelled event", "Abgesagt",
      "Storniert", "Annulé", "Annulée", "Cancelado", "Cancelada", "Anulado", "Anulada")
    add(
      .declined, "Declined", "Abgelehnt", "Refusé", "Refusée", "Décliné", "Rechazado", "Rechazada")
    add(
      .tentative, "Tentative", "Tentatively accepted", "Mit Vorbehalt", "Vorläufig",
      "Unter Vorbehalt",
      "Provisoire", "Accepté provisoirement", "Provisional", "Tentativo", "Tentativa")
    add(
      [], "FW", "Fwd", "RE", "WG", "AW", "TR", "RV", "Accepted", "Following", "Updated",
      "Zugesagt", "Angenommen", "Aktualisiert", "Weitergeleitet", "Accepté", "Aceptado")
    return words
  }()

  /// No prefix is longer; a title with a colon further on is left alone.
  private static let reach = 32

  /// The title without its prefixes, and what they say; `scratch` is working memory.
  static func strip(
    _ title: Range<Int>, of bytes: Span<UInt8>, scratch: inout [UInt8]
  ) -> (Range<Int>, ItemFlags) {
    var rest = title
    var flags: ItemFlags = []
    while let (word, after) = head(of: rest, bytes) {
      let hash = TextFolder.hash(bytes.extracting(word), scratch: &scratch)
      guard let found = words[hash] else { break }
      // `Re - budget` is a title; only a word that says what became of the event may stand so.
      if found.isEmpty, bytes[after - 1] != 0x3A { break }
      flags.formUnion(found)
      rest = CellText.trimmed(after..<rest.upperBound, in: bytes)
    }
    return (rest, flags)
  }

  /// The part before a colon or ` - `, or in brackets, and where the rest begins.
  private static func head(of title: Range<Int>, _ bytes: Span<UInt8>) -> (Range<Int>, Int)? {
    guard let first = title.first else { return nil }
    let window = title.prefix(reach)
    if bytes[first] == 0x5B || bytes[first] == 0x28 {
      let closing: UInt8 = bytes[first] == 0x5B ? 0x5D : 0x29
      guard let close = CellText.first(closing, in: window, of: bytes) else { return nil }
      return (first + 1..<close, close + 1)
    }
    for index in window {
      if bytes[index] == 0x3A { return (first..<index, index + 1) }
      if bytes[index] == 0x2D, index > first, bytes[index - 1] == 0x20,
        index + 1 < title.upperBound,
        bytes[index + 1] == 0x20
      {
        return (first..<index, index + 1)
      }
    }
    return nil
  }
}
