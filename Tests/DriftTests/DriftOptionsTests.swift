import Drift
import Foundation
import Testing

@Suite struct DriftOptionsTests {
  private func decode(_ json: String) throws -> DriftOptions {
    try JSONDecoder().decode(DriftOptions.self, from: Data(json.utf8))
  }

  @Test func everyKeyIsOptional() throws { #expect(try decode("{}") == DriftOptions()) }

  @Test func keysAreReadByTheirNames() throws {
    let options = try decode(
      """
      {"threshold": 8, "watch": 6, "strong": 12, "k": 0.4, "winsor": 3, "minimum_points": 5,
       "minimum_weeks": 12, "minimum_hours": 10, "minimum_coverage": 0.5,
       "record_change_points": 15, "resolve_weeks": 4, "rebase_weeks": 30, "gap_weeks": 8}
      """)
    var expected = DriftOptions()
    expected.threshold = 8
    expected.watch = 6
    expected.strong = 12
    expected.slack = 0.4
    expected.winsor = 3
    expected.minimumPoints = 5
    expected.minimumWeeks = 12
    expected.minimumHours = 10
    expected.minimumCoverage = 0.5
    expected.recordChangePoints = 15
    expected.resolveWeeks = 4
    expected.rebaseWeeks = 30
    expected.gapWeeks = 8
    #expect(options == expected)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var options = DriftOptions()
    options.minimumHours = 12
    let data = try JSONEncoder().encode(options)
    #expect(try JSONDecoder().decode(DriftOptions.self, from: data) == options)
  }

  @Test(arguments: [
    (#"{"threshold": 0}"#, "threshold must be from 1.0 to 100.0"),
    (#"{"minimum_weeks": 3}"#, "minimum_weeks must be from 8 to 52"),
    (#"{"minimum_coverage": 1.5}"#, "minimum_coverage must be from 0.0 to 1.0"),
    (#"{"watch": 9, "threshold": 8}"#, "watch, threshold and strong must not fall: 9.0, 8.0, 11.5"),
  ])
  func whatCannotBeIsAnError(json: String, message: String) throws {
    let error = #expect(throws: DecodingError.self) { try decode(json) }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(context.debugDescription == message)
  }
}
