import BifocalModel
import Ingestion
import Testing

@Suite struct HarvestTests {
  static let sample = ExportSample(
    "harvest_detailed", needed: ["Date", "Hours", "Last Name"],
    """
    Date|Client|Project|Project Code|Task|Notes|Hours|Billable?|Invoiced?|Approved?|First Name|Last Name|Employee Id|Roles|Employee?|Billable Rate|Billable Amount|Cost Rate|Cost Amount|Currency|External Reference URL
    2025-01-13|Acme|Site|GL-01|Design|Cover|3.5|Yes|No|No|Ana|Ruiz|17|Designer|Yes|95.00|332.50|45.00|157.50|Euro - EUR|
    2025-01-13|Acme|Site|GL-01|Design||7,25|Yes|No|No|Ana|Ruiz|17|Designer|Yes|95.00|332.50|45.00|157.50|Euro - EUR|
    2025-01-14|Acme|Shop|GL-02|Design||7,25|Yes|No|No|Ana|Ruiz|17|Designer|Yes|95.00|332.50|45.00|157.50|Euro - EUR|
    2025-01-14|Acme|Site|GL-01|Design||7,25|Yes|No|No|Ana|Ruiz|17|Designer|Yes|95.00|332.50|45.00|157.50|Euro - EUR|
    2025-01-14|Acme|Site|GL-01|Calls|Weekly|1:30|Yes|No|No||Okafor||Boss|Yes|95.00|332.50|45.00|157.50|Euro - EUR|
    2025-01-15|Acme|Site|GL-01|Calls|Weekly|-1|Yes|No|No|Ana|Ruiz|17|Boss|Yes|95.00|332.50|45.00|157.50|Euro - EUR|
    2025-01-15|Acme|Site|GL-01|Calls|Weekly|1|Yes|No|No||||Boss|Yes|95.00|332.50|45.00|157.50|Euro - EUR|
    """)

  @Test func readWhole() throws {
    let (batch, _) = try Self.sample.read()
    #expect(
      batch.summary == [
        "worklog Ana Ruiz 2025-01-12T23:00:00Z 210", "worklog Ana Ruiz 2025-01-12T23:00:00Z 435",
        "worklog Ana Ruiz 2025-01-13T23:00:00Z 435", "worklog Ana Ruiz 2025-01-13T23:00:00Z 435",
        "worklog Okafor 2025-01-13T23:00:00Z 90",
      ])
    #expect(batch.items.allSatisfy { $0.flags == [.dayOnly] })
    #expect(batch.texts(.title) == ["Cover", "Design", "Design", "Design", "Weekly"])
    // The same hours on two projects are two entries.
    #expect(Set(batch.items.map(\.identity)).count == 5)
    #expect(batch.diagnostics.map(\.reason) == ["number-unreadable", "leader-missing"])
    #expect(batch.diagnostics.map(\.column) == ["Hours", "First Name"])
  }

  @Test func aNameInTwoColumnsIsFoundInTheRoster() throws {
    let team = try roster("leader|name\nana|Ruiz, Ana")
    let (batch, _) = try Self.sample.read(roster: team)
    #expect(batch.leaders == ["ana"])
    #expect(batch.ledger.unmatched == ["Okafor": .init(rows: 1, seconds: 5_400)])
  }

  @Test func anEmployeeNumberIsAnAlias() throws {
    let team = try roster("leader|name|aliases\nana|A. R.|17")
    let (batch, _) = try Self.sample.read(roster: team)
    #expect(batch.leaders == ["ana"] && batch.items.count == 4)
  }
}
