import Attribution
import BifocalModel
import Foundation
import Testing

@Suite struct NoteTests {
  @Test func `what a person should know is counted`() throws {
    var repeated = Made.event("2024-03-04 10:00", "2024-03-04 11:00", flags: .clockGap)
    repeated.copies = 3
    let time = try Made.time([
      repeated, Made.event("2024-03-05 00:00", "2024-03-05 13:00", flags: .movedEnd),
      Made.event("2024-03-06 10:00", "2024-03-06 11:00", flags: .clockOverlap),
      Made.event("2024-03-11 10:00", "2024-03-11 11:00"),
    ])
    #expect(
      time.notes == [
        "repeated_rows": 2, "clock_gap": 1, "moved_end": 1, "long_items": 1, "clock_overlap": 1,
        "items_outside_window": 1,
      ])
    #expect(time.minutes() == 60 + 13 * 60 + 60)
    #expect(time.ledger.outsideWindow == 3_600)
  }

  @Test func `the last day seen is not one that is only planned`() throws {
    let items = [
      Made.event("2024-03-05 10:00", "2024-03-05 11:00"),
      Made.event("2024-06-05 10:00", "2024-06-05 11:00"),
    ]
    #expect(try Made.time(items).lastSeen?.iso == "2024-03-05")
    let before = try Made.time([Made.event("2024-02-05 10:00", "2024-02-05 11:00")])
    #expect(before.lastSeen?.iso == "2024-02-05")
    #expect(before.days.isEmpty)
    #expect(try Made.time([]).lastSeen == nil)
  }

  @Test func `a file may leave out any option`() throws {
    func read(_ json: String) throws -> AttributionOptions {
      try JSONDecoder().decode(AttributionOptions.self, from: Data(json.utf8))
    }
    #expect(try read("{}") == AttributionOptions())
    let all = AttributionOptions(overlap: .longestFirst, countTentative: true, longHours: 8)
    #expect(
      try read(#"{"overlap": "longest-first", "count_tentative": true, "long_hours": 8}"#) == all)
    #expect(
      try JSONDecoder().decode(AttributionOptions.self, from: JSONEncoder().encode(all)) == all)
  }

  @Test(arguments: [
    (#"{"overlap": "half"}"#, "overlap must be one of split, longest-first, sum"),
    (#"{"long_hours": 0}"#, "long_hours must be a whole number from 1 to 168"),
  ])
  func `a value that is not allowed says which are`(json: String, message: String) throws {
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode(AttributionOptions.self, from: Data(json.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("not a corrupt value")
      return
    }
    #expect(context.debugDescription == message)
    #expect(context.codingPath.count == 1)
  }
}
