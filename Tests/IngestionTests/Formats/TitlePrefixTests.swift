import BifocalModel
import Ingestion
import Testing

/// Prefixes of seven languages say what became of an event and are no part of its title.
@Suite struct TitlePrefixTests {
  struct Case: CustomTestStringConvertible {
    let language: String
    let cancelled: [String]
    let declined: [String]
    let tentative: [String]
    let silent: [String]
    var testDescription: String { language }
  }

  static let cases = [
    Case(
      language: "en", cancelled: ["Canceled", "CANCELLED"], declined: ["Declined"],
      tentative: ["Tentative", "Tentatively accepted"], silent: ["FW", "Fwd", "RE"]),
    Case(
      language: "de", cancelled: ["Abgesagt", "Storniert"], declined: ["Abgelehnt"],
      tentative: ["Mit Vorbehalt", "Vorlaeufig"], silent: ["WG", "AW", "Weitergeleitet"]),
    Case(
      language: "fr", cancelled: ["Annulé", "Annulée", "ANNULE", "Événement annulé"],
      declined: ["Refusé", "Décliné"], tentative: ["Provisoire"], silent: ["TR", "Accepté"]),
    Case(
      language: "es", cancelled: ["Cancelado", "Cancelada", "Anulado"], declined: ["Rechazada"],
      tentative: ["Provisional"], silent: ["RV", "Aceptado"]),
    Case(
      language: "pt", cancelled: ["Cancelado", "Evento cancelado"],
      declined: ["Recusado", "Rejeitada"], tentative: ["Provisório", "Aceito provisoriamente"],
      silent: ["ENC", "RES"]),
    Case(
      language: "it", cancelled: ["Annullato", "Annullata"], declined: ["Rifiutato", "Rifiutata"],
      tentative: ["Provvisorio"], silent: ["RIF", "Inoltrato"]),
    Case(
      language: "nl", cancelled: ["Geannuleerd", "Afgelast"], declined: ["Geweigerd"],
      tentative: ["Voorlopig", "Onder voorbehoud"], silent: ["Antw", "Doorst"]),
  ]

  private func read(_ title: String) throws -> (title: String, flags: ItemFlags) {
    let batch = try Fixture(
      ["Subject", "Start Date", "Start Time", "End Date", "End Time"],
      [[title, "2024-03-04", "10:00", "2024-03-04", "11:00"]]
    ).items()
    let text = batch.string(.title, of: batch.contents[0])
    return (text, batch.items[0].flags)
  }

  @Test(arguments: cases) func becomesAStatus(_ check: Case) throws {
    let kinds: [([String], ItemFlags)] = [
      (check.cancelled, .cancelled), (check.declined, .declined), (check.tentative, .tentative),
    ]
    for (words, flag) in kinds {
      for word in words {
        for title in [
          "\(word): Budget", "\(word) : Budget", "\(word) - Budget", "[\(word)] Budget",
        ] {
          let (rest, flags) = try read(title)
          #expect(rest == "Budget" && flags == flag, "\(title)")
        }
        // French sets a space that does not break before a colon.
        #expect(try read("\(word)\u{202F}: Budget") == ("Budget", flag), "\(word)")
        #expect(try read("\(word)smaking: Budget").flags == [], "\(word)")
      }
    }
  }

  /// Italian mail programs write `I:` and `R:`; so do people who number parts or name a language.
  @Test(arguments: ["I: Budget", "R: Budget", "II: Budget"])
  func aLetterBeforeAColonStays(title: String) throws {
    #expect(try read(title) == (title, []))
  }

  @Test(arguments: cases) func saysNothingWhereItWasOnlySentOn(_ check: Case) throws {
    for word in check.silent {
      #expect(try read("\(word): Budget") == ("Budget", []), "\(word)")
      // A dash may stand in a title that begins with such a word.
      #expect(try read("\(word) - Budget") == ("\(word) - Budget", []), "\(word)")
    }
  }

  @Test func severalPrefixesAddUp() throws {
    #expect(
      try read("WG: Abgesagt: Mit Vorbehalt: Budget") == ("Budget", [.cancelled, .tentative]))
    #expect(try read("Doorst: Geannuleerd: FW: Budget") == ("Budget", .cancelled))
    #expect(try read("Reading: Annullato") == ("Reading: Annullato", []))
  }
}
