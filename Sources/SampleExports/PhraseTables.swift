/// The labelled rows a sample is worded with, one a line; names, projects and numbers are slots
/// that `Wording` fills. No rule of the product was written with these rows in sight.
enum PhraseTables {
  static let product = events(productEvents)
  static let reliability = events(reliabilityEvents)
  static let productWork = tickets(productTickets)
  static let reliabilityWork = tickets(reliabilityTickets)

  private static func events(_ table: String) -> [Phrase] {
    table.split(separator: "\n").compactMap(Phrase.init(line:))
  }

  private static func tickets(_ table: String) -> [TicketPhrase] {
    table.split(separator: "\n").compactMap(TicketPhrase.init(line:))
  }
}
