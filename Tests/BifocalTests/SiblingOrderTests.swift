import Bifocal
import BifocalModel
import BifocalTestSupport
import Foundation
import Testing

/// A file that leaves the order of day and month open takes it from others of the same exporter.
@Suite struct SiblingOrderTests {
  static let header = "Subject,Start Date,Start Time,End Date,End Time,Show time as\n"

  static func calendar(_ dates: [String]) -> String {
    header + dates.map { "Planning,\($0),10:00:00,\($0),11:00:00,2\n" }.joined()
  }

  /// The files by name, sorted, with what they say of the order, or why they were set aside.
  static func orders(_ files: [String: String]) throws
    -> [String]
  {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text.utf8, to: name) }
    let sources = Set(files.keys.map { $0.prefix { $0 != "-" } }).sorted().map {
      "  - {files: [\"\($0)-*.csv\"], leader: {fixed: \($0)}}"
    }
    let yaml = """
      name: siblings
      audience: coach
      purpose: A test
      as_of: 2024-07-01
      sources:
      \(sources.joined(separator: "\n"))

      """
    try folder.write(yaml.utf8, to: "p.yaml")
    let pipeline = try PipelineLoader(overrides: .init(jobs: 2)).load(
      folder.url.appendingPathComponent("p.yaml").path)
    let report = try pipeline.run(
      identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: 2, version: "test"))
    return report.files.sorted { $0.name < $1.name }.map { file in
      let order = file.decisions.first { $0.topic == "date_order" }
      return order.map { "\($0.value): \($0.evidence)" } ?? file.quarantined?.reason ?? ""
    }
  }

  @Test func ofTheSameLeaderSettleIt() throws {
    let orders = try Self.orders([
      "ana-1.csv": Self.calendar(["3/4/2024", "5/6/2024"]),
      "ana-2.csv": Self.calendar(["25/3/2024"]),
      "ben-1.csv": Self.calendar(["3/4/2024", "5/6/2024"]),
    ])
    #expect(orders[0] == "dmy: settled by other exports of the same source, leader and columns")
    #expect(orders[1].hasPrefix("dmy: line 2"))
    #expect(orders[2] == "date-order-undecided")
  }

  @Test func thatDisagreeSettleNothing() throws {
    let orders = try Self.orders([
      "ana-1.csv": Self.calendar(["3/4/2024"]), "ana-2.csv": Self.calendar(["25/3/2024"]),
      "ana-3.csv": Self.calendar(["3/25/2024"]),
    ])
    #expect(orders[0] == "date-order-undecided")
  }

  /// A file that contradicts itself is not read by anybody's word.
  @Test func doNotSettleAContradiction() throws {
    let orders = try Self.orders([
      "ana-1.csv": Self.calendar(["3/25/2024", "25/3/2024"]),
      "ana-2.csv": Self.calendar(["25/3/2024"]),
    ])
    #expect(orders[0] == "date-order-undecided")
  }

  @Test(arguments: [
    ("W. Europe Standard Time", nil), ("Europe/Berlin", nil), ("PST", "America/Los_Angeles"),
    ("Mars/Olympus", "no zone of the tz database"),
  ])
  func zonesOfAPipeline(zone: String, fault: String?) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.calendar(["2024-03-04"]).utf8, to: "ana.csv")
    let yaml = """
      name: zones
      purpose: A test
      zone: \(zone)
      as_of: 2024-07-01
      sources:
        - {files: [ana.csv], leader: {fixed: ana}}

      """
    try folder.write(yaml.utf8, to: "p.yaml")
    let path = folder.url.appendingPathComponent("p.yaml").path
    guard let fault else {
      _ = try PipelineLoader(overrides: .init(jobs: 1)).load(path)
      return
    }
    let error = try #require(throws: (any Error).self) {
      _ = try PipelineLoader(overrides: .init(jobs: 1)).load(path)
    }
    #expect("\(error)".contains(fault))
  }
}
