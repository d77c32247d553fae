import BifocalModel
import Foundation
import Ingestion
import Testing

@Suite struct MappedFormatTests {
  private func options(_ json: String) throws -> SourceOptions {
    try JSONDecoder().decode(SourceOptions.self, from: Data(json.utf8))
  }

  private func example(_ text: String) -> FormatExample {
    FormatExample("mapped", needed: [], file: "ana.csv", text)
  }

  @Test func calendarOfAnotherProduct() throws {
    let reading = try example(
      """
      What|When|Until|Who|Booked by|Called off|Sum
      Plan review|2024-03-05 09:00|2024-03-05 10:30|Ana; Ben|Ana|no|1
      Off|2024-03-06|2024-03-07|||no|1
      Dropped|2024-03-07 09:00|2024-03-07 10:00|Ana; Ben; Eve|Ben|yes|1
      Broken|2024-03-08 09:00|2024-03-08 08:00|||no|1
      """
    ).read(
      options(
        """
        {"kind": "calendar", "columns": {"title": "what", "start": "When", "end": "Until",
         "attendees": "Who", "organizer": "Booked by", "cancelled": "Called off"}}
        """), zone: "Europe/Berlin")
    #expect(
      reading.lines == [
        "event ana 2024-03-05T08:00:00Z 90 Plan review", "all_day ana 2024-03-05T23:00:00Z 0 Off",
        "event ana 2024-03-07T08:00:00Z 60 Dropped",
      ])
    #expect(reading.batch.items[2].flags.contains(.cancelled))
    #expect(reading.batch.contents.map(\.attendees) == [2, 1, 3])
    #expect(reading.plan.columns.map(\.role).last == .some(nil))
    #expect(reading.decision("missing") == "show_as, sensitivity")
    #expect(reading.rejects == ["5 Until end-before-start"])
  }

  @Test func ticketsWithMinutesAndSeveralColumnsOfARole() throws {
    let reading = try example(
      """
      Nr|Task|Owner|Opened by|Opened|Done|Worked|Tag A|Tag B
      T-1|Write|Ana Ruiz|Ben Okafor|5.3.2024 09:00|14.3.2024 10:00|90|x|y
      T-2|Draw|Ana Ruiz; Ben Okafor|Ben Okafor|5.3.2024 09:00|14.3.2024 10:00|90||y
      T-3|Odd|Ana Ruiz|Ben Okafor|5.3.2024 09:00|14.3.2024 10:00|lots||
      """
    ).read(
      options(
        """
        {"kind": "tickets", "duration_unit": "minutes", "date_order": "dmy",
         "columns": {"id": "Nr", "title": "Task", "assignee": "Owner", "reporter": "Opened by",
         "created": "Opened", "resolved": "Done", "time_spent": "Worked",
         "labels": ["Tag A", "Tag B"]}}
        """))
    #expect(
      reading.lines == [
        "reported Ben Okafor 2024-03-05T09:00:00Z 0 Write",
        "resolved Ana Ruiz 2024-03-14T10:00:00Z 0 Write",
        "time_spent Ana Ruiz 2024-03-14T10:00:00Z 90 Write",
        "reported Ben Okafor 2024-03-05T09:00:00Z 0 Draw",
        "resolved Ana Ruiz 2024-03-14T10:00:00Z 0 Draw",
        "resolved Ben Okafor 2024-03-14T10:00:00Z 0 Draw",
      ])
    #expect(reading.texts(.labels) == ["x, y", "x, y", "y", "y"])
    #expect(reading.batch.ledger.notes == ["time-spent-shared": 1])
    #expect(reading.rejects == ["4 Worked number-unreadable"])
  }

  @Test func worklogsOfAPersonOrOfTheFile() throws {
    let table = example(
      """
      Day|Person|Job|Spent
      2024-03-05|Ben Okafor|Call|1:30
      2024-03-06|Ben Okafor|Write|0.5
      """)
    let named = try table.read(
      options(
        """
        {"kind": "worklogs", "columns": {"start": "Day", "person": "Person", "title": "Job",
         "duration": "Spent"}}
        """))
    #expect(
      named.lines == [
        "worklog Ben Okafor 2024-03-05T00:00:00Z 90 Call",
        "worklog Ben Okafor 2024-03-06T00:00:00Z 30 Write",
      ])
    let owned = try table.read(
      options(
        """
        {"kind": "worklogs", "columns": {"start": "Day", "title": "Job", "duration": "Spent"}}
        """))
    #expect(owned.batch.leaders == ["ana"])
  }

  struct Fault: CustomTestStringConvertible {
    let json: String
    let says: String
    var testDescription: String { says }
  }

  @Test(arguments: [
    Fault(json: #"{"columns": {"start": "a"}}"#, says: "kind: calendar, tickets or worklogs"),
    Fault(json: #"{"kind": "calendar"}"#, says: "goes with columns"),
    Fault(json: #"{"duration_unit": "hours"}"#, says: "goes with columns"),
    Fault(
      json: #"{"kind": "mails", "columns": {"start": "a"}}"#,
      says: "allowed are calendar, tickets, worklogs"),
    Fault(
      json: #"{"kind": "items", "columns": {"title": "a"}}"#,
      says: "allowed are calendar, tickets, worklogs"),
    Fault(
      json: #"{"kind": "calendar", "columns": {"start": "a"}, "duration_unit": "days"}"#,
      says: "allowed are milliseconds, seconds, minutes, hours"),
    Fault(
      json: #"{"kind": "calendar", "columns": {"start": "a", "assignee": "b"}}"#,
      says: "columns of calendar are title, start"),
    Fault(
      json: #"{"kind": "calendar", "columns": {"title": "a"}}"#,
      says: "calendar need a column for start"),
    Fault(
      json: #"{"kind": "worklogs", "columns": {"start": "a"}}"#,
      says: "worklogs need a column for duration or end or end_time"),
    Fault(
      json: #"{"kind": "calendar", "columns": {"start": "a", "title": "A"}}"#,
      says: "already something else"),
    Fault(
      json: #"{"kind": "calendar", "columns": {"start": []}}"#, says: "write the name of a column"),
    Fault(
      json: #"{"format": "items", "kind": "calendar", "columns": {"start": "a"}}"#,
      says: "either format or columns"),
  ])
  func faultsOfThePipelineAreNamed(_ fault: Fault) throws {
    let error = try #require(throws: DecodingError.self) { try options(fault.json) }
    #expect("\(error)".contains(fault.says), "\(error)")
  }

  @Test func aColumnThatTheFileDoesNotHaveIsNamed() throws {
    let mapping = try ColumnMapping(kind: .calendar, columns: ["start": ["When"], "end": ["To"]])
    let error = try #require(throws: IngestionError.self) {
      try Fixture(["When", "Until"], []).plan(SourceOptions(mapping: mapping))
    }
    #expect(error.code == .unknownFormat)
    #expect(error.description.contains("does not have: To"))
    #expect(error.description.contains("When, Until"))
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let mapping = try ColumnMapping(
      kind: .tickets, columns: ["title": ["a"], "labels": ["b", "c"]], durationUnit: .minutes)
    let options = SourceOptions(mapping: mapping)
    let data = try JSONEncoder().encode(options)
    #expect(try JSONDecoder().decode(SourceOptions.self, from: data) == options)
  }
}
