import BifocalModel
import Foundation
import Reporting
import Testing

@Suite struct DataDictionaryTests {
  @Test(arguments: [Audience.`self`, .coach, .hr]) func drivesEveryHeader(audience: Audience) throws
  {
    let outputs = try Fixture.outputs(Fixture.report([Fixture.dana], audience: audience))
    for (file, columns) in DataDictionary.tables
    where !(audience == .`self` && ["groups.csv", "cohorts.csv"].contains(file)) {
      let header = Parsing.cells(try #require(outputs[file]))[0]
      #expect(header == columns.filter { $0.audiences.contains(audience) }.map(\.name), "\(file)")
      #expect(Set(header).count == header.count, "\(file)")
    }
  }

  @Test func trendsHaveWhatTheDesignAsksFor() {
    let names = Set(DataDictionary.trends.map(\.name))
    let plain = [
      "leader", "week", "finished", "policy", "capacity_min", "accounted_min", "visibility",
      "coverage", "items", "strategic_min", "craft_min", "people_min", "overhead_min",
      "unclear_min", "not_available_min",
    ]
    let activities = Activity.allCases.filter(\.isAccounted).map { "\($0.name)_min" }
    let strands = Strand.allCases.filter { $0 != .private }.map { "\($0.rawValue)_min" }
    #expect(Set(plain + activities + strands).subtracting(names).isEmpty)
    #expect(!names.contains("away_min") && !names.contains("private_min"))
  }

  @Test func everyColumnIsExplained() {
    for (file, columns) in DataDictionary.tables {
      for column in columns {
        #expect(!column.formula.isEmpty && !column.unit.isEmpty, "\(file) \(column.name)")
        #expect(DataDictionary.markdown.contains("| `\(column.name)` |"), "\(column.name)")
      }
    }
  }

  @Test func docsHaveOneWellFormedTableAFile() {
    let tables = Parsing.tables(DataDictionary.markdown)
    #expect(tables.map(\.count) == DataDictionary.tables.map { $0.columns.count + 1 })
    #expect(tables.joined().allSatisfy { $0.count == 6 })
  }

  @Test func schemaIsInStepWithTheRows() throws {
    let schema = try Parsing.json(DataDictionary.jsonSchema)
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(Set(properties.keys) == Set(DataDictionary.trends.map(\.name)))
    let rows = Parsing.csv(try #require(try Fixture.outputs(Fixture.random(seed: 7))["trends.csv"]))
    for row in rows {
      for (name, cell) in row {
        let type = try #require(properties[name]?["type"])
        let types = type as? [String] ?? [type as? String ?? ""]
        #expect(Self.fits(cell, types), "\(name): '\(cell)' is none of \(types)")
      }
    }
  }

  private static func fits(_ cell: String, _ types: [String]) -> Bool {
    if cell.isEmpty { return types.contains("null") }
    return switch types[0] {
    case "integer": Int(cell) != nil
    case "number": Double(cell) != nil
    case "boolean": cell == "true" || cell == "false"
    default: true
    }
  }
}
