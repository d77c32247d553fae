import BifocalModel
import Foundation
import Scoring

/// A row of a made-up export.
struct Row {
  var texts: [TextField: [UInt8]] = [:]
  var kind = SourceKind.calendar
  var minutes: Int32 = -1
  var attendees: Int32 = -1
  var isRecurring = Content.Flag.unknown
  var isOrganizerSelf = Content.Flag.unknown
  var isAllDay = Content.Flag.unknown
  var showAs = ShowAs.unknown
  var label: Activity?
  var flags: ItemFlags = []
  var start = 0

  init(_ title: String = "", _ texts: [TextField: String] = [:]) {
    self.texts = texts.mapValues { Array($0.utf8) }
    self.texts[.title] = Array(title.utf8)
  }

  /// A row with a value changed.
  func with(_ change: (inout Row) -> Void) -> Row {
    var row = self
    change(&row)
    return row
  }
}

extension ItemBatch {
  /// One content and one item for each row.
  init(_ rows: [Row], source: Int = 0, firstRecord: Int = 1) {
    self.init(source: source)
    leaders = ["dana"]
    for (index, row) in rows.enumerated() {
      var content = Content()
      var hash = Hash128()
      for field in TextField.allCases {
        let text = row.texts[field] ?? []
        content[field] = append(text.span)
        if field != .id { hash.combine(text.span) }
      }
      content.kind = row.kind
      content.minutes = row.minutes
      content.attendees = row.attendees
      content.isRecurring = row.isRecurring
      content.isOrganizerSelf = row.isOrganizerSelf
      content.isAllDay = row.isAllDay
      content.showAs = row.showAs
      content.label = row.label
      content.record = Int32(firstRecord + index)
      content.line = content.record + 1
      let structure = [
        Int(row.kind.rawValue), Int(row.minutes), Int(row.attendees),
        Int(row.isRecurring.rawValue), Int(row.isOrganizerSelf.rawValue),
        Int(row.isAllDay.rawValue), Int(row.showAs.rawValue), row.label.map(\.index) ?? -1,
      ]
      for value in structure { hash.combine(value) }
      content.fingerprint = hash
      contents.append(content)
      var identity = Hash128()
      identity.combine(firstRecord + index)
      items.append(
        Item(
          kind: .event, flags: row.flags, leader: 0, content: index, start: row.start,
          end: row.start + 1_800, seconds: 1_800, identity: identity, subject: Hash128()))
    }
  }
}

extension Scorer {
  func explain(_ row: Row) -> Explanation {
    let batch = ItemBatch([row])
    return explain(batch.contents[0], in: batch)
  }
}

extension Taxonomy {
  /// As the file would be written, in JSON.
  init(json: String) throws {
    self = try JSONDecoder().decode(Taxonomy.self, from: Data(json.utf8))
  }

  /// Rules from conditions, each an activity of its own turn, with ids r0, r1, and so on.
  init(lists: [String: [String]] = [:], _ conditions: [RuleConditions]) {
    let rules = conditions.enumerated().map { index, when in
      TaxonomyRule(id: "r\(index)", activity: index % 2 == 0 ? "vision" : "delivery", when: when)
    }
    self.init(name: "test", version: 1, lists: lists, rules: rules)
  }

  /// A rule for each pattern, in the title.
  init(titles: [String]) { self.init(titles.map { pattern in .with { $0.title = [pattern] } }) }
}

extension RuleConditions {
  static func with(_ change: (inout RuleConditions) -> Void) -> RuleConditions {
    var conditions = RuleConditions()
    change(&conditions)
    return conditions
  }
}
