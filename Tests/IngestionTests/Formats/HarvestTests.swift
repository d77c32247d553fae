import BifocalModel
import Ingestion
import Testing

@Suite struct HarvestTests {
  static let example = FormatExample(
    "harvest_detailed", needed: ["Date", "Hours"],
    """
    Date|Client|Project|Project Code|Task|Notes|Hours|Billable?|Invoiced?|Approved?|First Name|Last Name|Employee Id|Roles|Employee?|Billable Rate|Billable Amount|Cost Rate|Cost Amount|Currency|External Reference URL
    2025-01-13|Acme|Site|GL-01|Design|Cover|3.5|Yes|No|No|Ana|Ruiz||Designer|Yes|95.00|332.50|45.00|157.50|Euro - EUR|
    26.01.2025|Acme|Site|GL-01|Meetings||7,5|Yes|No|No|Ben|Okafor||Designer|Yes|95.00|332.50|45.00|157.50|Euro - EUR|
    2025-01-14|Acme|Site|GL-01|Design|Nobody|1|Yes|No|No||||Designer|Yes|95.00||45.00||Euro - EUR|
    2025-01-14|Acme|Site|GL-01|Design|Too long|-1|Yes|No|No|Ana|Ruiz||Designer|Yes|95.00||45.00||Euro - EUR|
    """)

  @Test func readsHoursOfADay() throws {
    let reading = try Self.example.read(zone: "Europe/Berlin")
    #expect(
      reading.lines == [
        "worklog Ana Ruiz 2025-01-12T23:00:00Z 210 Cover",
        "worklog Ben Okafor 2025-01-25T23:00:00Z 450 Meetings",
      ])
    #expect(reading.batch.items.map(\.flags) == [.dayOnly, .dayOnly])
    #expect(reading.batch.contents.map(\.hour) == [-1, -1])
    #expect(reading.texts(.categories) == ["Design", "Meetings"])
    #expect(reading.rejects == ["4  leader-missing", "5 Hours number-unreadable"])
  }

  @Test func bothPartsOfANameAreThePerson() throws {
    let team = try roster("leader|name\nana|Ruiz, Ana")
    let reading = try Self.example.read(roster: team)
    #expect(reading.batch.leaders == ["ana"])
    #expect(reading.batch.ledger.unmatched["Ben Okafor"]?.rows == 1)
  }
}
