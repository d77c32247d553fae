import BifocalModel

/// Words that calendars and mail programs put before a title, such as `Canceled:`.
///
/// Exchange rewrites the title of a meeting that is called off in the language of the mailbox, and
/// keeps the answer in the title of one that was declined or accepted with reserve. Sources: what
/// Outlook and Google Calendar write, as public programs match it; for replies and forwards RFC
/// 5322 3.6.5 and the list of e-mail subject abbreviations of Wikipedia.
enum TitlePrefixes {
  /// What the words of one language say; `silent` ones say nothing of the event and are taken away
  /// only before a colon.
  private struct Language {
    let cancelled: [String]
    let declined: [String]
    let tentative: [String]
    let silent: [String]
  }

  private static let languages = [english, german, french, spanish, portuguese, italian, dutch]

  private static let english = Language(
    cancelled: ["Canceled", "Cancelled", "Canceled event", "Cancelled event"],
    declined: ["Declined"], tentative: ["Tentative", "Tentatively accepted"],
    silent: ["FW", "Fwd", "RE", "Accepted", "Following", "Updated"])

  private static let german = Language(
    cancelled: ["Abgesagt", "Storniert", "Abgesagter Termin"], declined: ["Abgelehnt"],
    tentative: ["Mit Vorbehalt", "Unter Vorbehalt", "Vorläufig", "Mit Vorbehalt zugesagt"],
    silent: ["WG", "AW", "Zugesagt", "Angenommen", "Aktualisiert", "Weitergeleitet"])

  private static let french = Language(
    cancelled: ["Annulé", "Annulée", "Événement annulé"],
    declined: ["Refusé", "Refusée", "Décliné", "Déclinée"],
    tentative: ["Provisoire", "Accepté provisoirement", "Acceptée provisoirement"],
    silent: ["TR", "Réf", "Accepté", "Acceptée", "Mis à jour", "Transféré"])

  private static let spanish = Language(
    cancelled: ["Cancelado", "Cancelada", "Anulado", "Anulada", "Evento cancelado"],
    declined: ["Rechazado", "Rechazada"],
    tentative: ["Provisional", "Tentativo", "Tentativa", "Aceptado provisionalmente"],
    silent: ["RV", "Aceptado", "Aceptada", "Actualizado", "Reenviado"])

  private static let portuguese = Language(
    cancelled: ["Cancelado", "Cancelada", "Evento cancelado"],
    declined: ["Recusado", "Recusada", "Rejeitado", "Rejeitada"],
    tentative: ["Provisório", "Provisória", "Aceito provisoriamente", "Aceite provisoriamente"],
    silent: ["ENC", "RES", "Aceito", "Aceite", "Atualizado", "Encaminhado"])

  private static let italian = Language(
    cancelled: ["Annullato", "Annullata", "Cancellato", "Cancellata", "Evento annullato"],
    declined: ["Rifiutato", "Rifiutata"],
    tentative: ["Provvisorio", "Provvisoria", "Accettato provvisoriamente"],
    silent: ["RIF", "Accettato", "Accettata", "Aggiornato", "Inoltrato"])

  private static let dutch = Language(
    cancelled: ["Geannuleerd", "Geannuleerde afspraak", "Afgelast"],
    declined: ["Geweigerd", "Afgewezen"],
    tentative: ["Voorlopig", "Voorlopig geaccepteerd", "Onder voorbehoud"],
    silent: ["Antw", "Doorst", "Geaccepteerd", "Bijgewerkt", "Doorgestuurd"])

  /// By the fingerprint of the folded word: a title of every other row is looked up here.
  private static let words: [Hash128: ItemFlags] = {
    var words: [Hash128: ItemFlags] = [:]
    func add(_ flags: ItemFlags, _ names: [String]) {
      for name in names {
        for spelling in [name, TextFolder.asciiGerman(name)] {
          words[TextFolder.hash(folded: TextFolder.folded(spelling).span)] = flags
        }
      }
    }
    for language in languages {
      add(.cancelled, language.cancelled)
      add(.declined, language.declined)
      add(.tentative, language.tentative)
      add([], language.silent)
    }
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
