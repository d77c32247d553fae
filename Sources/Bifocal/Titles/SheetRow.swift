public import BifocalModel
import Ingestion

/// A title on a sheet that a person fills in, which is a file of corrections once it is filled.
public struct SheetRow: Sendable {
  public var leader: String
  public var field: String
  /// As the export spells it.
  public var title: String
  public var hash: Hash128
  public var seconds: Int
  public var rows: Int
  public var drawn: Correction.Drawn?
  public var standsFor: Int?
  public var said: Activity
  /// What the person says; nil until then.
  public var answer: Activity?

  /// A title that waits for an answer.
  public init(_ title: TitleSurvey.Title, drawn: Correction.Drawn? = nil, standsFor: Int? = nil) {
    leader = title.leader
    field = title.field
    self.title = title.text
    hash = title.hash
    seconds = title.seconds
    rows = title.rows
    self.drawn = drawn
    self.standsFor = standsFor
    said = title.said
  }

  /// The columns of a sheet.
  public static let columns = [
    "scope", "leader", "field", "title", "hours", "rows", "drawn", "stands_for", "said",
    "activity", "answered_by", "answered_on",
  ]

  /// The cells by those columns; a formula in a text is kept from being one.
  public var cells: [String] {
    [
      Correction.Scope.leader.rawValue, TitleText.cell(leader), TitleText.cell(field),
      TitleText.cell(title), Self.hours(seconds), "\(rows)", drawn?.rawValue ?? "",
      standsFor.map(Self.hours) ?? "", said.name, answer?.name ?? "", "", "",
    ]
  }

  /// The hours that the title takes, with two places, such as `12.50`.
  public var hours: String { Self.hours(seconds) }

  static func hours(_ seconds: Int) -> String {
    let hundredths = (seconds + 18) / 36
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
