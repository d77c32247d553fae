import BifocalModel
import Ingestion
import Testing

@Suite struct ServiceNowTests {
  static let sample = ExportSample(
    "servicenow_incident", needed: ["number", "short_description"], isWindows: true,
    """
    number|opened_at|short_description|caller_id|priority|state|category|assignment_group|assigned_to|sys_updated_on|sys_updated_by
    INC0010112|2019-07-29 11:48:43|Café terminal down|Ana Ruiz|5 - Planning|New|Inquiry / Help|Desk|Ben Okafor|2019-07-30 08:00:00|admin
    INC0010113|2019-07-29 25:48:43|Later|Ana Ruiz|5 - Planning|New|Inquiry / Help|||2019-07-30 08:00:00|admin
    """)

  @Test func readWhole() throws {
    let (batch, _) = try Self.sample.read(SourceOptions(zone: "UTC"))
    #expect(batch.summary == ["reported Ana Ruiz 2019-07-29T11:48:43Z 0"])
    #expect(batch.texts(.title) == ["Café terminal down"])
    #expect(batch.texts(.priority) == ["5 - Planning"])
    #expect(batch.texts(.project) == ["Desk"])
    #expect(batch.texts(.id) == ["INC0010112"])
    #expect(batch.diagnostics.map(\.reason) == ["time-impossible"])
    #expect(batch.diagnostics.map(\.column) == ["opened_at"])
  }

  @Test func whoOpenedAndWhenItWasResolved() throws {
    let batch = try Fixture(
      """
      number|opened_at|short_description|opened_by|caller_id|assigned_to|resolved_at|closed_at
      INC1|2019-07-29 11:00:00|Down|Desk One|Cust|Ben|2019-07-29 12:00:00|2019-08-05 12:00:00
      INC2|2019-07-29 11:00:00|Down|Desk One|Cust|Ben||2019-08-05 12:00:00
      """
    ).items()
    #expect(
      batch.summary == [
        "reported Desk One 2019-07-29T11:00:00Z 0", "resolved Ben 2019-07-29T12:00:00Z 0",
        "reported Desk One 2019-07-29T11:00:00Z 0", "resolved Ben 2019-08-05T12:00:00Z 0",
      ])
  }
}
