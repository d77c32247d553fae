import BifocalModel
import CSVRecords
import Ingestion
import Testing

/// Made-up exports as the products write them, from bytes to items.
@Suite struct SampleFileTests {
  static func items(
    _ text: String, _ name: String, isWindows: Bool = false,
    options: SourceOptions = SourceOptions()
  ) throws -> (ItemBatch, SourcePlan) {
    let bytes = isWindows ? text.unicodeScalars.map { UInt8($0.value) } : [UInt8](text.utf8)
    let table = try CSVFileReader(knownColumns: Ingestor.knownColumns).transform(
      CSVFile(name: name, bytes: bytes))
    let plan = try Ingestor().plan(
      header: table.header, fileName: table.name, batches: table.batches, options: options,
      defaultZone: "Europe/Berlin", source: 0)
    var ledger = table.bytes
    let batch = plan.transform(table.batches[0])
    ledger += batch.byteLedger
    #expect(ledger.balances)
    #expect(batch.ledger.balances)
    #expect(batch.diagnostics == [])
    return (batch, plan)
  }

  @Test func outlookInEnglish() throws {
    let text = """
      "Subject","Start Date","Start Time","End Date","End Time","All day event","Reminder on/off",\
      "Reminder Date","Reminder Time","Meeting Organizer","Required Attendees","Optional Attendees",\
      "Meeting Resources","Billing Information","Categories","Description","Location","Mileage",\
      "Priority","Private","Sensitivity","Show time as"
      "Project sync","3/4/2024","10:00:00 AM","3/4/2024","11:00:00 AM","False","True","3/4/2024",\
      "9:45:00 AM","Ana Ruiz","Ana Ruiz;Chen Li;Okafor, Ben","Dana Park","","","Blue;Client","Agenda:
      1. plan
      2. ""demo""\","","","Normal","False","Normal","2"
      "Holiday","3/5/2024","12:00:00 AM","3/6/2024","12:00:00 AM","True","True","3/4/2024",\
      "9:45:00 AM","Ana Ruiz","Ana Ruiz;Chen Li;Okafor, Ben","Dana Park","","","Blue;Client","Agenda:
      1. plan
      2. ""demo""\","","","Normal","False","Normal","3"

      """
    let (batch, plan) = try Self.items(text, "in/Ana Ruiz.csv")
    #expect(plan.format == "outlook_desktop_en")
    // Only the day off settles the order: as d/M it would last a month.
    #expect(plan.decisions[1].value == "mdy")
    #expect(batch.items.map(\.kind) == [.event, .allDay])
    #expect(batch.items.map(\.flags) == [[.busy, .organizerIsSelf], [.free, .organizerIsSelf]])
    #expect(batch.contents.map(\.attendees) == [4, 4])
    #expect(batch.contents.map(\.line) == [2, 5])
    #expect(
      batch.string(.description, of: batch.contents[0]) == "Agenda:\n1. plan\n2. \"demo\"")
  }

  @Test func outlookInGermanFromWindows() throws {
    let text = """
      "Betreff","Beginnt am","Beginnt um","Endet am","Endet um","Ganztägiges Ereignis",\
      "Erinnerung Ein/Aus","Erinnerung am","Erinnerung um","Besprechungsplanung",\
      "Erforderliche Teilnehmer","Optionale Teilnehmer","Besprechungsressourcen",\
      "Abrechnungsinformationen","Beschreibung","Kategorien","Ort","Priorität","Privat",\
      "Reisekilometer","Vertraulichkeit","Zeitspanne zeigen als"
      "Büro-Übergabe","04.03.2024","10:00:00","04.03.2024","11:00:00","Aus","Ein","","","Ana Ruiz",\
      "Ana Ruiz;Chen Li","","","","","","","Normal","Aus","","Normal","2"

      """
    let (batch, plan) = try Self.items(text, "ana.csv", isWindows: true)
    #expect(plan.format == "outlook_desktop_de")
    #expect(batch.string(.title, of: batch.contents[0]) == "Büro-Übergabe")
    #expect(batch.items.map { instant($0.start) } == ["2024-03-04T09:00:00Z"])
    #expect(batch.contents[0].attendees == 2)
  }

  @Test func google() throws {
    let (batch, plan) = try Self.items(
      """
      Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private
      Final exam,05/30/2020,10:00 AM,05/30/2020,1:00 PM,False,50 questions,Schermerhorn 614,True

      """, "calendar.csv")
    #expect(plan.format == "google_calendar")
    #expect(batch.items.map(\.seconds) == [3 * 3_600])
    #expect(batch.items[0].flags == [.markedPrivate])
  }

  @Test func jira() throws {
    let (batch, plan) = try Self.items(
      """
      \u{feff}Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,\
      Assignee,Assignee Id,Reporter,Reporter Id,Created,Updated,Resolved,Labels,Labels,Description,\
      Log Work,Log Work,Time Spent,Σ Time Spent,Sprint,Sprint,\
      Custom field ([CHART] Date of First Response),Comment,Comment,Parent key
      Fix login,A-1,10001,Bug,Done,A,Alpha,Medium,Ana Ruiz,712020:11f06c30,,,05/Mar/24 9:14 AM,\
      06/Mar/24 12:39 AM,06/Mar/24 12:00 PM,ui,auth,"line 1

      !image.png|width=541,alt=""image.png""!",standup;05/Mar/24 9:30 AM;712020:11f06c30;900,\
      ;05/Mar/24 2:00 PM;712020:11f06c30;5400,6300,6300,S 1,S 2,2024-03-05 16:38:58.679,\
      "05/Mar/24 4:38 PM;712020:dbd6;done, see PR",,

      """, "jira.csv")
    #expect(plan.format == "jira_issues")
    #expect(batch.leaders == ["Ana Ruiz", "712020:dbd6"])
    #expect(batch.items.map(\.kind) == [.resolved, .commented, .worklog, .worklog])
    #expect(batch.items.map(\.seconds) == [0, 0, 900, 5_400])
    #expect(instant(batch.items[2].start) == "2024-03-05T08:30:00Z")
  }

  @Test func tempo() throws {
    let (batch, plan) = try Self.items(
      """
      "Issue Key","Issue summary","Hours","Work date","Username","Full name","Period","Account Key",\
      "Component","Issue Type","Issue Status","Project Key","Project Name","Epic","Epic Link",\
      "Work Description","Parent Key","Reporter","External Hours","Billed Hours"
      "A-1","Sprint 37","0.25","2021-01-04 00:00","ana@example.org","Ana Ruiz","0121","","","","","",\
      "","","","Stand up","","","","0"

      """, "tempo.csv")
    #expect(plan.format == "tempo_worklogs")
    #expect(batch.leaders == ["Ana Ruiz"])
    #expect(batch.items.map(\.seconds) == [900])
    #expect(batch.items[0].flags == [.dayOnly])
    #expect(instant(batch.items[0].start) == "2021-01-03T23:00:00Z")
  }
}
