import BifocalModel
import Ingestion
import Testing

@Suite struct OutlookSpanishTests {
  static let example = FormatExample(
    "outlook_desktop_es", needed: ["Asunto", "Fecha de comienzo"], file: "ines.csv",
    """
    Asunto|Fecha de comienzo|Comienzo|Fecha de finalización|Finalización|Todo el día|Reminder on/off|Reminder Date|Reminder Time|Meeting Organizer|Required Attendees|Optional Attendees|Recursos de la reunión|Billing Information|Categories|Description|Location|Mileage|Priority|Private|Sensitivity|Show time as
    Revisión del plan|14/3/2024|9:00:00|14/3/2024|10:15:00|FALSO||||Inés Gil|Inés Gil;Ruiz, Ana|||||Temas, dos||||FALSO|Normal|2
    Cancelado: Comité|15/3/2024|16:00:00|15/3/2024|17:00:00|FALSO||||Ana Ruiz|Inés Gil;Ana Ruiz|||||||||FALSO|Normal|2
    Vacaciones|18/3/2024|0:00:00|20/3/2024|0:00:00|VERDADERO||||||||||||||FALSO|Normal|4
    Comité|19/3/2024|16:00:00|19/3/2024|17:00:00|quizás||||||||||||||FALSO|Normal|2
    """)

  @Test func readsTheHalfTranslatedHeader() throws {
    let reading = try Self.example.read(
      SourceOptions(leader: .fixed("Inés Gil")), zone: "Europe/Madrid")
    #expect(reading.decision("date_order") == "dmy")
    #expect(
      reading.lines == [
        "event Inés Gil 2024-03-14T08:00:00Z 75 Revisión del plan",
        "event Inés Gil 2024-03-15T15:00:00Z 60 Comité",
        "all_day Inés Gil 2024-03-17T23:00:00Z 0 Vacaciones",
      ])
    #expect(
      reading.batch.items.map(\.flags) == [
        [.busy, .organizerIsSelf], [.busy, .cancelled], [.outOfOffice],
      ])
    #expect(reading.batch.items[2].end - reading.batch.items[2].start == 2 * 86_400)
    #expect(reading.batch.contents.map(\.attendees) == [2, 2, 1])
    #expect(reading.rejects == ["5 Todo el día flag-unreadable"])
  }

  /// Files in the wild have a header that was taken for Windows-1252, and once more.
  @Test func readsAHeaderThatWasMisreadOnItsWay() throws {
    let once = Self.example.fixture.header.map { name in
      name.replacing("ó", with: "Ã³").replacing("í", with: "Ã\u{AD}")
    }
    let twice = once.map { name in
      name.replacing("Ã³", with: "ÃƒÂ³").replacing("Ã\u{AD}", with: "ÃƒÂ\u{AD}")
    }
    for header in [once, twice] {
      #expect(header != Self.example.fixture.header)
      let plan = try Fixture(header, []).plan()
      #expect(plan.format == "outlook_desktop_es")
      #expect(plan.columns[3...5].map(\.role) == ["end_date", "end_time", "all_day"])
    }
  }
}
