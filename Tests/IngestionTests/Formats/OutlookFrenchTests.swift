import BifocalModel
import Ingestion
import Testing

@Suite struct OutlookFrenchTests {
  static let example = FormatExample(
    "outlook_desktop_fr", needed: ["Objet"], file: "lea.csv",
    """
    Objet|Début|Début|Fin|Fin|Journée entière|Rappel actif/inactif|Date de rappel|Heure du rappel|Organisateur d'une réunion|Participants obligatoires|Participants facultatifs|Ressources de la réunion|Afficher la disponibilité|Catégories|Critère de diffusion|Description|Emplacement|Informations facturation|Kilométrage|Priorité|Privé
    Revue d'architecture|25/03/2024|10:00:00|25/03/2024|11:30:00|Faux|Vrai|25/03/2024|09:45:00|Léa Roy|Léa Roy;Marc Petit|Ana Ruiz||2|Client|Normal|Ordre du jour :¶1. plan, 2. « démo »||||Normale|Faux
    Annulé : Point budget|04/04/2024|14:00:00|04/04/2024|14:30:00|Faux|Faux|||Marc Petit|Léa Roy;Marc Petit|||2||Normal|||||Haute|Faux
    Congés|05/04/2024|00:00:00|06/04/2024|00:00:00|Vrai|Faux|||Léa Roy||||4||Normal|||||Normale|Faux
    Médecin|08/04/2024|09:00:00|08/04/2024|10:00:00|Faux|Faux|||Léa Roy||||2||Privé|||||Normale|Vrai
    Point projet|31/04/2024|09:00:00|08/04/2024|10:00:00|Faux|Faux|||Léa Roy||||2||Normal|||||Normale|Faux
    """)

  @Test func readsDatesAndTimesOfOneName() throws {
    let reading = try Self.example.read(
      SourceOptions(leader: .fixed("Léa Roy")), zone: "Europe/Paris")
    #expect(reading.decision("date_order") == "dmy")
    #expect(
      reading.lines == [
        "event Léa Roy 2024-03-25T09:00:00Z 90 Revue d'architecture",
        "event Léa Roy 2024-04-04T12:00:00Z 30 Point budget",
        "all_day Léa Roy 2024-04-04T22:00:00Z 0 Congés",
        "event Léa Roy 2024-04-08T07:00:00Z 60 ",
      ])
    #expect(
      reading.batch.items.map(\.flags) == [
        [.busy, .organizerIsSelf], [.busy, .cancelled], [.outOfOffice, .organizerIsSelf],
        [.busy, .markedPrivate, .organizerIsSelf],
      ])
    #expect(reading.batch.contents.map(\.attendees) == [3, 2, 1, 1])
    #expect(reading.texts(.priority) == ["Normale", "Haute", "Normale", ""])
    #expect(reading.texts(.categories)[0] == "Client")
    #expect(reading.texts(.description)[0].hasSuffix("« démo »"))
    #expect(reading.rejects == ["7 Début date-impossible"])
  }
}
