import BifocalModel
import Foundation
import Ingestion
import Testing

@Suite struct ItemFilterTests {
  static let table = """
    title|kind|leader|start|minutes|attendees|categories|description
    Lunch|calendar|dana|2024-03-05T12:00|60|1|Private|alone
    Lunch & Learn|calendar|dana|2024-03-06T12:00|45|9|Team|slides
    Café chat|calendar|dana|2024-03-07T12:00|15|2||
    Launch|ticket|dana|2024-03-08T12:00||||
    Unknown length|worklog|dana|2024-03-09T12:00||||
    """

  /// The titles that a list of filters takes out.
  func out(_ filters: String) throws -> [String] {
    let batch = try Fixture(Self.table).items()
    let decoded = try JSONDecoder().decode([ItemFilter].self, from: Data(filters.utf8))
    let result = ItemFilters(decoded).transform(batch)
    #expect(result.items.map(\.seconds) == batch.items.map(\.seconds))
    return result.items.filter { $0.flags.contains(.filtered) }.map {
      result.string(.title, of: result.contents[Int($0.content)])
    }
  }

  @Test(arguments: [
    (#"[{"drop":{"title":"lunch"}}]"#, ["Lunch", "Lunch & Learn"]),
    (#"[{"drop":{"title":["LUNCH  & learn","cafe"]}}]"#, ["Lunch & Learn", "Café chat"]),
    (#"[{"drop":{"title":"lun"}}]"#, []),
    (#"[{"drop":{"title":"lunch","attendees":{"max":1}}}]"#, ["Lunch"]),
    (#"[{"keep":{"kind":"calendar"}}]"#, ["Launch", "Unknown length"]),
    (#"[{"drop":{"kind":["resolved","worklog"]}}]"#, ["Launch", "Unknown length"]),
    (#"[{"drop":{"minutes":{"min":30,"max":45}}}]"#, ["Lunch & Learn"]),
    (#"[{"drop":{"categories":"team"}}]"#, ["Lunch & Learn"]),
    (#"[{"drop":{"before":"2024-03-06"}}]"#, ["Lunch"]),
    (#"[{"drop":{"after":"2024-03-07"}}]"#, ["Launch", "Unknown length"]),
    // The order of the file counts: a blanked title meets no phrase.
    (#"[{"redact":["title"]},{"drop":{"title":"lunch"}}]"#, []),
    (
      #"[{"drop":{"title":"cafe"}},{"keep":{"title":"lunch"}}]"#,
      ["Café chat", "Launch", "Unknown length"]
    ),
    ("[]", []),
  ])
  func filters(text: String, titles: [String]) throws {
    #expect(try out(text) == titles)
  }

  @Test func redactBlanksTextsAndTheirFingerprint() throws {
    let batch = try Fixture(Self.table).items()
    let result = ItemFilters([.redact([.description, .attendees])]).transform(batch)
    #expect(result.contents.map { result.string(.description, of: $0) }.joined() == "")
    #expect(!String(decoding: result.bytes, as: UTF8.self).contains("slides"))
    #expect(result.string(.title, of: result.contents[1]) == "Lunch & Learn")
    #expect(result.contents[1].fingerprint != batch.contents[1].fingerprint)
    #expect(result.contents[3].fingerprint == batch.contents[3].fingerprint)
    #expect(result.contents[1].attendees == 9)
  }

  @Test(arguments: [
    (#"[{"drop":{}}]"#, "at least one of"), (#"[{}]"#, "exactly one of"),
    (#"[{"drop":{"title":"a"},"keep":{"title":"b"}}]"#, "exactly one of"),
    (#"[{"drop":{"kind":"meeting"}}]"#, "all_day"), (#"[{"drop":{"title":" "}}]"#, "one word"),
    (#"[{"drop":{"title":["stand*"]}}]"#, "plain words and phrases"),
    (#"[{"keep":{"title":"=lunch"}}]"#, "plain words and phrases"),
    (#"[{"drop":{"categories":["team","@names"]}}]"#, "plain words and phrases"),
    (#"[{"drop":{"before":"5.3.2024"}}]"#, "yyyy-MM-dd"), (#"[{"redact":["id"]}]"#, "ticket_type"),
  ])
  func saysWhatIsAllowed(text: String, words: String) throws {
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode([ItemFilter].self, from: Data(text.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(context.debugDescription.contains(words))
  }

  @Test func filtersSurviveEncoding() throws {
    let filters: [ItemFilter] = [
      .drop(
        ItemCondition(kind: ["event"], attendees: .init(min: 2), before: CivilDate(day: 20_000))),
      .keep(ItemCondition(title: ["a", "b"], categories: ["c"], minutes: .init(min: 1, max: 2))),
      .redact([.title, .ticketType]),
    ]
    let data = try JSONEncoder().encode(filters)
    #expect(try JSONDecoder().decode([ItemFilter].self, from: data) == filters)
  }
}
