import BifocalModel
import Ingestion
import Testing

@Suite struct CalendarFormatTests {
  static let outlook = [
    "Subject", "Start Date", "Start Time", "End Date", "End Time", "All day event",
    "Reminder on/off", "Reminder Date", "Reminder Time", "Meeting Organizer",
    "Required Attendees", "Optional Attendees", "Meeting Resources", "Billing Information",
    "Categories", "Description", "Location", "Mileage", "Priority", "Private", "Sensitivity",
    "Show time as",
  ]

  static func row(
    _ title: String, _ start: (String, String), _ end: (String, String), allDay: String = "False",
    organizer: String = "Ana Ruiz", required: String = "Ana Ruiz;Chen Li;Okafor, Ben",
    optional: String = "Dana Park", isPrivate: String = "False", sensitivity: String = "Normal",
    showAs: String = "2"
  ) -> [String] {
    [
      title, start.0, start.1, end.0, end.1, allDay, "True", start.0, "9:45:00 AM", organizer,
      required, optional, "Room 3", "", "Blue;Client", "Agenda", "", "", "Normal", isPrivate,
      sensitivity, showAs,
    ]
  }

  @Test func outlookInEnglish() throws {
    let fixture = Fixture(
      Self.outlook,
      [
        Self.row("Project sync", ("3/4/2024", "10:00:00 AM"), ("3/4/2024", "11:00:00 AM")),
        Self.row(
          "Canceled: Budget review", ("3/14/2024", "12:30:00 PM"), ("3/14/2024", "1:00:00 PM")),
        Self.row(
          "Holiday", ("3/5/2024", "12:00:00 AM"), ("3/6/2024", "12:00:00 AM"), allDay: "True",
          showAs: "3"),
      ])
    let plan = try fixture.plan(SourceOptions(leader: .fixed("Dana Park")), zone: "Europe/Berlin")
    #expect(plan.format == "outlook_desktop_en")
    #expect(plan.decisions.map(\.topic) == ["format", "date_order", "zone", "leader"])
    #expect(plan.decisions[1].value == "mdy")
    #expect(plan.columns[21] == MappedColumn(name: "Show time as", role: "show_as"))
    #expect(plan.columns[17] == MappedColumn(name: "Mileage", role: nil))
    let batch = plan.transform(fixture.batches()[0])
    #expect(batch.items.map(\.kind) == [.event, .event, .allDay])
    #expect(instant(batch.items[0].start) == "2024-03-04T09:00:00Z")
    #expect(batch.items.map(\.seconds) == [3_600, 1_800, 0])
    #expect(batch.items[1].flags == [.cancelled, .busy])
    #expect(batch.string(.title, of: batch.contents[1]) == "Budget review")
    #expect(batch.items[2].flags == [.free])
    #expect(instant(batch.items[2].start) == "2024-03-04T23:00:00Z")
    #expect(batch.contents.map(\.attendees) == [4, 4, 4])
    #expect(batch.contents[0].isOrganizerSelf == .unknown)
    #expect(
      batch.string(.attendees, of: batch.contents[0]) == "Ana Ruiz;Chen Li;Okafor, Ben;Dana Park")
    #expect(batch.contents.map(\.minutes) == [60, 30, 1_440])
    #expect(batch.leaders == ["Dana Park"])
  }

  @Test func outlookInGermanMapsByNameAndReadsDots() throws {
    let fixture = Fixture(
      """
      Betreff|Beginnt am|Beginnt um|Endet am|Endet um|Ganztaegiges Ereignis|Besprechungsplanung|Erforderliche Teilnehmer|Beschreibung|Kategorien|Priorit?t|Privat|Vertraulichkeit|Zeitspanne zeigen als
      Abgesagt: Büro-Übergabe|04.03.2024|19:0:00|04.03.2024|20:30:00|Aus|Ana Ruiz|Ana Ruiz;Chen Li|Text|Rot|Hoch|Falsch|Normal|2
      Arzt|05.03.2024|10:00:00|05.03.2024|11:00:00|Aus|Ana Ruiz|||||Ein|Normal|4
      Klausur|06.03.2024|00:00:00|08.03.2024|00:00:00|Wahr||||||Nein|Persönlich|2
      """)
    let plan = try fixture.plan(SourceOptions(leader: .fixed("ana ruiz")))
    #expect(plan.format == "outlook_desktop_de")
    #expect(plan.decisions[1].value == "dmy")
    let batch = plan.transform(fixture.batches()[0])
    #expect(batch.diagnostics == [])
    #expect(batch.items.map(\.seconds) == [5_400, 3_600, 0])
    #expect(batch.string(.title, of: batch.contents[0]) == "Büro-Übergabe")
    #expect(batch.string(.priority, of: batch.contents[0]) == "Hoch")
    #expect(batch.string(.categories, of: batch.contents[0]) == "Rot")
    #expect(batch.items[0].flags == [.cancelled, .busy, .organizerIsSelf])
    #expect(batch.items[1].flags == [.outOfOffice, .markedPrivate, .organizerIsSelf])
    #expect(batch.string(.title, of: batch.contents[1]) == "")
    #expect(batch.items[2].flags.contains(.markedPrivate))
    #expect(batch.items[2].end - batch.items[2].start == 2 * 86_400)
    #expect(batch.contents.map(\.attendees) == [2, 1, 1])
  }

  @Test func googleHasEmptyTimesOnAllDayRows() throws {
    let fixture = Fixture(
      """
      Subject|Start Date|Start Time|End Date|End Time|All Day Event|Description|Location|Private
      Final exam|05/30/2020|10:00 AM|05/30/2020|1:00 PM|False|50 questions|614|True
      Shavuot|05/29/2020||05/30/2020||True|||False
      """, file: "calendar-dana.csv")
    let plan = try fixture.plan(
      SourceOptions(leader: .fileName(pattern: "calendar-{leader}.csv")))
    #expect(plan.format == "google_calendar")
    let batch = plan.transform(fixture.batches()[0])
    #expect(batch.leaders == ["dana"])
    #expect(batch.items.map(\.kind) == [.event, .allDay])
    #expect(batch.items[1].end - batch.items[1].start == 2 * 86_400)
    #expect(batch.contents.map(\.attendees) == [-1, -1])
    #expect(batch.items[0].flags == [.markedPrivate])
  }

  @Test(arguments: [
    ("Canceled: A", "A", ItemFlags.cancelled), ("CANCELLED: a", "a", .cancelled),
    ("[Cancelled] A", "A", .cancelled), ("Cancelled - A", "A", .cancelled),
    ("Annul\u{e9}\u{a0}: A", "A", .cancelled), ("Cancelado: A", "A", .cancelled),
    ("Abgelehnt: A", "A", .declined), ("Declined: FW: A", "A", .declined),
    ("Tentative: A", "A", .tentative), ("Mit Vorbehalt: A", "A", .tentative),
    ("FW: WG: A", "A", ItemFlags()), ("Re - A", "Re - A", ItemFlags()),
    ("Escalation: A", "Escalation: A", ItemFlags()),
    ("Canceled: Declined: A", "A", ItemFlags([.cancelled, .declined])),
    ("Canceled:", "", .cancelled),
  ])
  func prefixesBecomeFlags(title: String, stripped: String, flags: ItemFlags) throws {
    let fixture = Fixture(
      Self.outlook, [Self.row(title, ("3/14/2024", "10:00"), ("3/14/2024", "11:00"))])
    let batch = try fixture.items()
    #expect(batch.items[0].flags == flags.union(.busy))
    #expect(batch.string(.title, of: batch.contents[0]) == stripped)
  }

  @Test(arguments: [
    ("1", ShowAs.tentative, ItemFlags.tentative), ("2", .busy, .busy), ("3", .free, .free),
    ("4", .outOfOffice, .outOfOffice), ("Free", .free, .free), ("Gebucht", .busy, .busy),
    ("Abwesend", .outOfOffice, .outOfOffice),
    ("", .unknown, ItemFlags()), ("Working Elsewhere", .elsewhere, ItemFlags()),
  ])
  func showTimeAs(cell: String, showAs: ShowAs, flags: ItemFlags) throws {
    let fixture = Fixture(
      Self.outlook, [Self.row("A", ("3/14/2024", "10:00"), ("3/14/2024", "11:00"), showAs: cell)])
    let batch = try fixture.items()
    #expect(batch.contents[0].showAs == showAs)
    #expect(batch.items[0].flags == flags)
  }

  /// Only first and last letters were once compared.
  @Test(arguments: [
    ("True", Optional(true)), ("TRUE", true), ("true", true), ("False", false), ("FALSE", false),
    ("Wahr", true), ("Aus", false), ("Tree", nil), ("Time", nil), ("Fence", nil), ("Force", nil),
    ("\u{14}rue", nil),
  ])
  func wordsThatBeginAndEndLikeAFlagAreNone(cell: String, isAllDay: Bool?) throws {
    let fixture = Fixture(
      Self.outlook,
      [Self.row("A", ("3/14/2024", "10:00"), ("3/14/2024", "11:00"), allDay: cell)])
    let batch = try fixture.items()
    #expect(batch.items.map(\.kind) == (isAllDay.map { [$0 ? .allDay : .event] } ?? []))
    #expect(batch.diagnostics.map(\.reason) == (isAllDay == nil ? ["flag-unreadable"] : []))
  }

  @Test func timesThatNeedCare() throws {
    let fixture = Fixture(
      """
      Subject|Start Date|Start Time|End Date|End Time
      Night shift|2024-03-05|22:00||06:00
      Backwards|2024-03-05|22:00|2024-03-05|06:00
      Marathon|2024-03-05|08:00|2024-03-05|21:00
      Midnight to midnight|2024-03-05|00:00|2024-03-06|24:00
      """)
    let batch = try fixture.items()
    #expect(batch.items.map(\.kind) == [.event, .event, .allDay])
    #expect(batch.items[0].flags == [.movedEnd])
    #expect(batch.items[0].seconds == 8 * 3_600)
    #expect(batch.items[1].flags == [])
    #expect(batch.items[2].end - batch.items[2].start == 2 * 86_400)
    #expect(batch.diagnostics.map(\.reason) == ["end-before-start"])
    #expect(batch.diagnostics.map(\.line) == [3])
  }

  /// One slip in a year booked a leader for 53 years, 168 hours a week.
  @Test func hoursOnEndForYearsAreASlip() throws {
    let fixture = Fixture(
      """
      Subject|Start Date|Start Time|End Date|End Time
      Slip|1992-01-07|09:00|2025-01-07|10:00
      Long haul|2024-03-05|08:00|2024-03-25|09:00
      """)
    let batch = try fixture.items()
    #expect(batch.items.count == 1)
    #expect(batch.diagnostics.map(\.reason) == ["length-implausible"])
  }

  @Test(arguments: [
    // 2024-03-31 02:30 does not exist in Berlin, 2024-10-27 02:30 exists twice.
    ("2024-03-31", "02:30", "03:00", "2024-03-31T01:30:00Z", 1_800, ItemFlags.clockGap),
    ("2024-10-27", "02:15", "02:45", "2024-10-27T00:15:00Z", 1_800, .clockOverlap),
    // The hour that fits the end, so that the event is as long as its times say.
    ("2024-10-27", "02:30", "03:30", "2024-10-27T01:30:00Z", 3_600, .clockOverlap),
    ("2024-10-27", "01:00", "04:00", "2024-10-26T23:00:00Z", 14_400, ItemFlags()),
  ])
  func changesOfTheClock(
    day: String, from: String, to: String, start: String, seconds: Int, flags: ItemFlags
  ) throws {
    let fixture = Fixture(
      ["Subject", "Start Date", "Start Time", "End Date", "End Time"], [["A", day, from, day, to]])
    let batch = try fixture.items(SourceOptions(zone: "Europe/Berlin"))
    #expect(instant(batch.items[0].start) == start)
    #expect(batch.items[0].seconds == seconds)
    #expect(batch.items[0].flags == flags)
  }

  @Test func recurrenceNeedsThreeWeeksOfTheSameEvent() throws {
    var rows: [[String]] = []
    for day in ["2024-03-04", "2024-03-11", "2024-03-18"] {
      rows.append(["Staff meeting", day, "10:00", day, "11:00"])
      rows.append(["Moved", day, day == "2024-03-11" ? "12:00" : "13:00", day, "14:00"])
    }
    let header = ["Subject", "Start Date", "Start Time", "End Date", "End Time"]
    let batch = try Fixture(header, rows).items()
    #expect(batch.contents.map(\.isRecurring) == [.yes, .no, .yes, .no, .yes, .no])
    #expect(batch.items[0].flags == [.recurring])
    let short = try Fixture(header, Array(rows.prefix(4))).items()
    #expect(short.contents.map(\.isRecurring) == [.unknown, .unknown, .unknown, .unknown])
  }

  @Test func sameMeetingInTwoExportsIsOneIdentity() throws {
    let header = [
      "Subject", "Start Date", "Start Time", "End Date", "End Time", "Meeting Organizer",
    ]
    func identity(_ cells: [String]) throws -> (Hash128, Hash128) {
      let item = try Fixture(header, [cells]).items().items[0]
      return (item.identity, item.subject)
    }
    let one = try identity([
      "Übergabe  X", "2024-03-04", "10:00", "2024-03-04", "11:00", "Li, Chen",
    ])
    let two = try identity(
      ["FW: übergabe x", "4.3.2024", "10:00 AM", "4.3.2024", "11:00", "Chen Li"])
    let other = try identity([
      "Übergabe Y", "2024-03-04", "10:00", "2024-03-04", "11:00", "Chen Li",
    ])
    #expect(one == two)
    #expect(one.0 != other.0)
    #expect(one.1 != other.1)
  }
}
