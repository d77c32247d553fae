import Foundation
import Testing
import Trends

@Suite struct TrendOptionsTests {
  private func decode(_ json: String) throws -> TrendOptions {
    try JSONDecoder().decode(TrendOptions.self, from: Data(json.utf8))
  }

  @Test func everyKeyIsOptional() throws { #expect(try decode("{}") == TrendOptions()) }

  @Test func keysAreReadByTheirNames() throws {
    let options = try decode(
      #"{"slope_weeks": 13, "variation_weeks": 26, "macro_minimum_hours": 4}"#)
    #expect((options.slopeWeeks, options.variationWeeks) == (13, 26))
    #expect(options.macroMinimumHours == 4)
  }

  /// With a window of six the columns that are named after four weeks said what was not so.
  @Test func aWindowOtherThanFourWeeksCannotBeAskedFor() throws {
    let written = try JSONEncoder().encode(TrendOptions())
    #expect(!String(decoding: written, as: UTF8.self).contains("window"))
  }

  @Test(arguments: [
    (#"{"slope_weeks": 5}"#, "slope_weeks must be from 8 to 260"),
    (#"{"macro_minimum_hours": -1}"#, "macro_minimum_hours must be from 0.0 to 160.0"),
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
