public import BifocalModel
public import Scoring

/// A title with its structure, as `bifocal explain title` asks about it.
public struct TitleQuestion: Sendable {
  public var title: String
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

  /// What the rules make of it.
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
    batch.contents = [content]
    return scorer.explain(content, in: batch)
  }
}
