public import BifocalModel
import Ingestion
public import Scoring

/// A title with its structure, as `bifocal explain title` asks about it.
public struct TitleQuestion: Sendable {
  public var title: String
  /// Whose title it is, by key; empty where it does not matter.
  public var leader = ""
  public var description = ""
  public var categories = ""
  public var field = ""
  public var kind = SourceKind.calendar
  public var attendees: Int?
  public var minutes: Int?
  public var isRecurring: Bool?
  public var isOrganizerSelf: Bool?
  public var isAllDay: Bool?

  public init(title: String) { self.title = title }

  /// What the rules make of it, and people before them.
  public func answer(by scorer: Scorer) -> Explanation {
    var batch = ItemBatch(source: 0)
    var content = Content()
    for (field, text) in [
      (TextField.title, title), (.description, description), (.categories, categories),
      (.field, field),
    ] {
      content[field] = batch.append(Array(text.utf8).span)
    }
    content.kind = kind
    content.attendees = attendees.map(Int32.init(clamping:)) ?? -1
    content.minutes = minutes.map(Int32.init(clamping:)) ?? -1
    content.isRecurring = isRecurring.map(Content.Flag.init) ?? .unknown
    content.isOrganizerSelf = isOrganizerSelf.map(Content.Flag.init) ?? .unknown
    content.isAllDay = isAllDay.map(Content.Flag.init) ?? .unknown
    content.titleHash = TitleText.fingerprint(title)
    batch.contents = [content]
    batch.leaders = [leader]
    batch.items = [
      Item(
        kind: .event, flags: [], leader: 0, content: 0, start: 0, end: 0, seconds: 0,
        identity: Hash128(), subject: Hash128())
    ]
    return scorer.explain(content, in: batch)
  }
}
