import BifocalModel
import Ingestion
import Testing

@Suite struct ServiceNowTests {
  static let example = FormatExample(
    "servicenow_incident", needed: ["number", "short_description"],
    """
    number|opened_at|short_description|caller_id|priority|state|category|assignment_group|assigned_to|sys_updated_on|sys_updated_by
    INC0010112|2019-07-29 11:48:43|Assessment :  ATF Assessor|Ana Ruiz|5 - Planning|New|Inquiry / Help|Service desk||2019-07-30 08:00:00|admin
    INC0010113|2019-07-29 25:48:43|No such hour|Ana Ruiz|5 - Planning|New|Inquiry / Help|||2019-07-30 08:00:00|admin
    """)

  @Test func readsFields() throws {
    let reading = try Self.example.read(zone: "America/New_York")
    #expect(
      reading.lines == ["reported Ana Ruiz 2019-07-29T15:48:43Z 0 Assessment :  ATF Assessor"])
    #expect(reading.texts(.priority) == ["5 - Planning"])
    #expect(reading.texts(.categories) == ["Inquiry / Help"])
    #expect(reading.texts(.project) == ["Service desk"])
    #expect(reading.rejects == ["3 opened_at time-impossible"])
  }

  @Test func readsLabelsAndResolution() throws {
    let reading = try FormatExample(
      "servicenow_incident", needed: [],
      """
      Number|Opened|Short description|Caller|Opened by|Priority|State|Assignment group|Assigned to|Resolved|Closed
      INC1|3/17/2025 6:04|Printer|Kim Bell|Ana Ruiz|3 - Moderate|Closed|Desk|Ben Okafor||3/18/2025 7:00
      """
    ).read()
    #expect(reading.decision("date_order") == "mdy")
    #expect(
      reading.lines == [
        "reported Ana Ruiz 2025-03-17T06:04:00Z 0 Printer",
        "resolved Ben Okafor 2025-03-18T07:00:00Z 0 Printer",
      ])
  }
}
