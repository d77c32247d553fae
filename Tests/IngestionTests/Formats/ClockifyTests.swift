import BifocalModel
import Ingestion
import Testing

@Suite struct ClockifyTests {
  static let example = FormatExample(
    "clockify_detailed", needed: ["Start Date"],
    """
    Project|Client|Description|Task|User|Group|Email|Tags|Billable|Start Date|Start Time|End Date|End Time|Duration (h)|Duration (decimal)|Billable Rate (EUR)|Billable Amount (EUR)|Date of creation
    Web|Acme|Call||Ana||ana@example.org|Communication|Yes|22/06/2026|10:00|22/06/2026|10:13|0:13|0.22|60.00|13.00|22/06/2026
    Web|Acme|Fix (#275)||Ana||ana@example.org||Yes|30/06/2026|14:44|30/06/2026|15:19|0:35|0.58|0.00|0.00|30/06/2026
    Web|Acme||Review|Ben||ben@example.org||Yes|30/06/2026|14:44|30/06/2026|15:19||0.58|0.00|0.00|30/06/2026
    Web|Acme|Two lengths||Ben||ben@example.org||Yes|30/06/2026|14:44|30/06/2026|15:19|2:35|0.58|0.00|0.00|30/06/2026
    """)

  @Test func readsTheEntries() throws {
    let reading = try Self.example.read(zone: "Europe/Berlin")
    #expect(reading.decision("date_order") == "dmy")
    #expect(
      reading.lines == [
        "worklog Ana 2026-06-22T08:00:00Z 13 Call",
        "worklog Ana 2026-06-30T12:44:00Z 35 Fix (#275)",
        "worklog Ben 2026-06-30T12:44:00Z 34 Review",
      ])
    #expect(reading.texts(.labels) == ["Communication", "", ""])
    #expect(reading.texts(.categories) == ["", "", "Review"])
    #expect(reading.texts(.project)[0] == "Acme, Web")
    #expect(reading.rejects == ["5 Duration (h) number-unreadable"])
  }

  /// `0:13` is 13 minutes in one profile and 13 seconds in another; the decimal hours tell.
  @Test(arguments: [
    ("0:13", "0.22", 780), ("00:13:00", "0.22", 780), ("13:00", "0.22", 780),
    ("00:34:57", "", 2_097),
    ("", "7,5", 27_000),
  ])
  func theDecimalHoursDecide(_ duration: String, _ decimal: String, _ seconds: Int) throws {
    var example = Self.example
    example = FormatExample(
      "clockify_detailed", needed: [],
      """
      Description|User|Start Date|Start Time|Duration (h)|Duration (decimal)|Billable
      Call|Ana|2026-06-22|10:00|\(duration)|\(decimal)|Yes
      """)
    #expect(try example.read().batch.items.map(\.seconds) == [seconds])
  }
}
