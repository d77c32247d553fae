import BifocalModel
import Ingestion
import Testing

@Suite struct OutlookSpanishTests {
  static let sample = ExportSample(
    "outlook_desktop_es", needed: ["Asunto", "Fecha de comienzo"], file: "ines.csv",
    """
    Asunto|Fecha de comienzo|Comienzo|Fecha de finalización|Finalización|Todo el día|Reminder on/off|Reminder Date|Reminder Time|Meeting Organizer|Required Attendees|Optional Attendees|Recursos de la reunión|Billing Information|Categories|Description|Location|Mileage|Priority|Private|Sensitivity|Show time as
    Revisión de diseño|4/3/2024|9:00:00|4/3/2024|10:15:00|FALSO||||Inés Vidal|Inés Vidal;Luc Noël|||||Notas, con coma|||Normal|FALSO|Normal|2
    Cancelado: Uno a uno|14/3/2024|16:00:00|14/3/2024|16:30:00|FALSO||||Luc Noël|Inés Vidal|||||||||FALSO|Normal|2
    Feria|18/3/2024|0:00:00|19/3/2024|0:00:00|VERDADERO||||||||||||||FALSO|Normal|3
    Dentista|19/3/2024|8:00:00|19/3/2024|9:00:00|FALSO||||||||||||||VERDADERO|Private|4
    Al revés|20/3/2024|11:00:00|20/3/2024|10:00:00|FALSO||||||||||||||FALSO|Normal|2

    """)

  @Test func readWhole() throws {
    let (batch, plan) = try Self.sample.read(
      SourceOptions(leader: .fixed("Inés Vidal")), zone: "Europe/Madrid")
    #expect(plan.decisions[1].value == "dmy")
    #expect(
      batch.summary == [
        "event Inés Vidal 2024-03-04T08:00:00Z 75", "event Inés Vidal 2024-03-14T15:00:00Z 30",
        "all_day Inés Vidal 2024-03-17T23:00:00Z 0", "event Inés Vidal 2024-03-19T07:00:00Z 60",
      ])
    #expect(
      batch.items.map(\.flags) == [
        [.busy, .organizerIsSelf], [.busy, .cancelled], [.free], [.outOfOffice, .markedPrivate],
      ])
    #expect(batch.texts(.title) == ["Revisión de diseño", "Uno a uno", "Feria", ""])
    #expect(batch.texts(.description)[0] == "Notas, con coma")
    #expect(batch.contents.map(\.attendees) == [2, 2, 1, 1])
    #expect(batch.diagnostics.map(\.reason) == ["end-before-start"])
    #expect(batch.diagnostics.map(\.line) == [6])
  }

  @Test func namesThatAreTranslatedAfterAll() throws {
    let header = Self.sample.table.header.map { name in
      ["Description": "Descripción", "Private": "Privado", "Categories": "Categorías"][name] ?? name
    }
    let plan = try Fixture(header, []).plan()
    #expect(plan.format == "outlook_desktop_es")
    #expect(plan.columns[19].role == "is_private")
  }
}
