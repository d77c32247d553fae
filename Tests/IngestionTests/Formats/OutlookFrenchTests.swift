import BifocalModel
import Ingestion
import Testing

@Suite struct OutlookFrenchTests {
  static let sample = ExportSample(
    "outlook_desktop_fr", needed: ["Objet", "Début"], file: "chloe.csv", isWindows: true,
    """
    Objet|Début|Début|Fin|Fin|Journée entière|Rappel actif/inactif|Date de rappel|Heure du rappel|Organisateur d'une réunion|Participants obligatoires|Participants facultatifs|Ressources de la réunion|Afficher la disponibilité|Catégories|Critère de diffusion|Description|Emplacement|Informations facturation|Kilométrage|Priorité|Privé
    Revue d'équipe|04/03/2024|10:00:00|04/03/2024|11:30:00|Faux|Vrai|04/03/2024|09:45:00|Chloé Petit|Chloé Petit;Luc Noël|Ana Ruiz|Salle 2|2|Rouge|Normal|Ordre du jour :¶1. budget, suite||||Normale|Faux
    Annulé : Point projet|25/03/2024|14:00:00|25/03/2024|14:30:00|Faux|Faux|||Luc Noël|Chloé Petit|||||Normal|||||Haute|Faux
    Congés|28/03/2024|00:00:00|30/03/2024|00:00:00|Vrai|Faux|||Chloé Petit||||4||Normal|||||Normale|Faux
    Médecin|29/03/2024|09:00:00|29/03/2024|10:00:00|Faux|Faux|||Chloé Petit||||4||Personnel|||||Normale|Vrai
    Sans fin|29/02/2023|09:00:00|29/03/2024|10:00:00|Faux|Faux|||Chloé Petit||||2||Normal|||||Normale|Faux
    Décalé|29/03/2024|09:00:00|29/03/2024|10:00:00|Rouge|Faux|||Chloé Petit||||2||Normal|||||Normale|Faux

    """)

  @Test func readWhole() throws {
    let (batch, plan) = try Self.sample.read(
      SourceOptions(leader: .fixed("Chloé Petit")), zone: "Europe/Paris")
    #expect(plan.decisions[1].value == "dmy")
    #expect(
      batch.summary == [
        "event Chloé Petit 2024-03-04T09:00:00Z 90", "event Chloé Petit 2024-03-25T13:00:00Z 30",
        "all_day Chloé Petit 2024-03-27T23:00:00Z 0", "event Chloé Petit 2024-03-29T08:00:00Z 60",
      ])
    #expect(
      batch.items.map(\.flags) == [
        [.busy, .organizerIsSelf], [.cancelled], [.outOfOffice, .organizerIsSelf],
        [.outOfOffice, .organizerIsSelf, .markedPrivate],
      ])
    #expect(batch.items[2].end - batch.items[2].start == 2 * 86_400)
    #expect(batch.texts(.title) == ["Revue d'équipe", "Point projet", "Congés", ""])
    #expect(batch.texts(.description)[0] == "Ordre du jour :\n1. budget, suite")
    #expect(batch.texts(.priority) == ["Normale", "Haute", "Normale", ""])
    #expect(batch.texts(.categories)[0] == "Rouge")
    #expect(batch.contents.map(\.attendees) == [3, 2, 1, 1])
    #expect(batch.diagnostics.map(\.reason) == ["date-impossible", "flag-unreadable"])
    #expect(batch.diagnostics.map(\.column) == ["Début", "Journée entière"])
  }

  /// A dictionary keyed by header would lose the date to the time.
  @Test func dateAndTimeOfOneNameAreToldApartByPosition() throws {
    let plan = try Fixture(Self.sample.table.header, []).plan()
    #expect(
      plan.columns[1...4].map(\.role) == ["start_date", "start_time", "end_date", "end_time"])
  }
}
