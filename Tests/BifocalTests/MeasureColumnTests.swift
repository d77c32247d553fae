import Ingestion
import Reporting
import Testing

@Suite struct MeasureColumnTests {
  /// The table of measures names columns that outputs have.
  @Test func theTableOfMeasuresNamesColumnsOfTheDictionary() {
    let columns = Set(DataDictionary.tables.flatMap(\.columns).map(\.name))
    #expect(!MeasureTable.columns.isEmpty)
    for name in MeasureTable.columns { #expect(columns.contains(name), "\(name)") }
  }
}
