import BifocalModel
import Ingestion
import Testing

@Suite struct AzureDevOpsTests {
  static let example = FormatExample(
    "azure_devops_query", needed: ["ID", "Title"],
    """
    ID|Work Item Type|Title|Assigned To|State|Tags|Created Date|Closed Date|Completed Work|Iteration Path
    18540|User Story|[FE] Search - Integration|Nguyen, Vincent <v@example.com>|Closed|Sprint 5; web|8/12/2025 7:00:00 AM|8/15/2025 4:30:00 PM|3.5|Proj\\Sprint 5
    18541|Bug|Repair login|Ana Ruiz <ana@example.com>|New||8/13/2025 7:00:00 AM||2|Proj\\Sprint 5|
    18542|Bug|Repair logout|Ana Ruiz <ana@example.com>|Closed||8/13/2025 7:00:00 AM|8/14/2025 7:00:00 AM|two|Proj\\Sprint 5
    18543|Bug|Short of a cell|Ana Ruiz <ana@example.com>|Closed||8/13/2025 7:00:00 AM|8/14/2025 1:00:00 PM|
    """)

  @Test func readsHoursAndPeople() throws {
    let reading = try Self.example.read(zone: "America/New_York")
    #expect(reading.decision("date_order") == "mdy")
    #expect(
      reading.lines == [
        "resolved Nguyen, Vincent <v@example.com> 2025-08-15T20:30:00Z 0 [FE] Search - Integration",
        "time_spent Nguyen, Vincent <v@example.com> 2025-08-15T20:30:00Z 210 "
          + "[FE] Search - Integration",
        "resolved Ana Ruiz <ana@example.com> 2025-08-14T17:00:00Z 0 Short of a cell",
      ])
    #expect(reading.texts(.labels)[0] == "Sprint 5; web")
    #expect(reading.texts(.ticketType)[0] == "User Story")
    #expect(reading.texts(.categories)[0] == #"Proj\Sprint 5"#)
    #expect(reading.batch.ledger.setAside == ["no-touch": 1])
    #expect(reading.batch.ledger.notes == ["row-short": 1, "time-spent-unresolved": 1])
    #expect(reading.rejects == ["4 Completed Work number-unreadable"])
  }

  @Test func aTreeHasATitleForEveryLevel() throws {
    let reading = try FormatExample(
      "azure_devops_query", needed: [],
      """
      ID|Work Item Type|Title 1|Title 2|Title 3|Assigned To|State|Created By|Created Date
      1|Epic|Checkout|||Ana Ruiz|Active|Ben Okafor|2025-08-13
      2|Task|||Pay by card|Ana Ruiz|Active|Ben Okafor|2025-08-14
      """
    ).read()
    #expect(
      reading.lines == [
        "reported Ben Okafor 2025-08-13T00:00:00Z 0 Checkout",
        "reported Ben Okafor 2025-08-14T00:00:00Z 0 Pay by card",
      ])
  }
}
