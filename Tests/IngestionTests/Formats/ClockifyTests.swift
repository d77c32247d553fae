import BifocalModel
import Ingestion
import Testing

@Suite struct ClockifyTests {
  static let sample = ExportSample(
    "clockify_detailed", needed: ["User", "Start Date", "Duration (h)"],
    """
    Project|Client|Description|Task|User|Group|Email|Tags|Billable|Start Date|Start Time|End Date|End Time|Duration (h)|Duration (decimal)|Billable Rate (EUR)|Billable Amount (EUR)|Date of creation
    Web|Acme|Call|Sales|Ana Ruiz||ana@example.org|Communication|Yes|22/06/2026|10:00|22/06/2026|10:13|0:13|0.22|60.00|13.00|22/06/2026
    Web|Acme|Fix||Ana Ruiz||ana@example.org||Yes|30/06/2026|02:44:00 PM|30/06/2026|03:18:57 PM|00:34:57|0.58|0.00|0.00|30/06/2026
    Web|Acme|Short||Ana Ruiz||ana@example.org||Yes|30/06/2026|16:00|30/06/2026|16:34|34:00|0.57|0.00|0.00|30/06/2026
    Web|Acme|Neither||Ana Ruiz||ana@example.org||Yes|30/06/2026|16:00|30/06/2026|18:00|34:00|0.57|0.00|0.00|30/06/2026
    Web|Acme|Decimal||Ana Ruiz||ana@example.org||Yes|30/06/2026|18:00|30/06/2026|18:30||0,50|0.00|0.00|30/06/2026
    Web|Acme|Back||Ana Ruiz||ana@example.org||Yes|30/06/2026|18:00|30/06/2026|17:30|0:30|0.50|0.00|0.00|30/06/2026
    """)

  @Test func readWhole() throws {
    let (batch, plan) = try Self.sample.read()
    #expect(plan.decisions[1].value == "dmy")
    #expect(
      batch.summary == [
        "worklog Ana Ruiz 2026-06-22T08:00:00Z 13", "worklog Ana Ruiz 2026-06-30T12:44:00Z 34",
        "worklog Ana Ruiz 2026-06-30T14:00:00Z 34", "worklog Ana Ruiz 2026-06-30T16:00:00Z 30",
      ])
    // The clock is exact and the decimal twin is not; where they part, start and end decide.
    #expect(batch.items.map(\.seconds) == [780, 2_097, 2_040, 1_800])
    #expect(batch.texts(.title) == ["Call", "Fix", "Short", "Decimal"])
    #expect(batch.texts(.project)[0] == "Acme, Web, Sales")
    #expect(batch.texts(.labels)[0] == "Communication")
    #expect(batch.diagnostics.map(\.reason) == ["number-unreadable", "end-before-start"])
    #expect(batch.diagnostics.map(\.line) == [5, 7])
  }
}
