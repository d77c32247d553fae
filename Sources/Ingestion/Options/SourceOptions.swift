import Foundation

/// What a pipeline says about one source of exports; every key may be left out.
public struct SourceOptions: Codable, Sendable, Equatable {
  /// The name of a format, or of a family such as `outlook`; found by the header where left out.
  public var format: String?
  /// The IANA zone of local times in the file, or `leader`: that of the one leader whose file it
  /// is, as the roster has it last; the pipeline's where left out.
  public var zone: String?
  /// The order of day, month and year; settled by evidence where left out.
  public var dateOrder: DateOrder?
  /// Whose calendar it is, or whose tickets count.
  public var leader: LeaderRule?
  /// Whether the `activity` column of an items file is believed.
  public var useLabels: Bool
  /// Whether titles and the texts that would tell them are read.
  public var titles: TitlePolicy

  public init(
    format: String? = nil, zone: String? = nil, dateOrder: DateOrder? = nil,
    leader: LeaderRule? = nil, useLabels: Bool = false,
    titles: TitlePolicy = .read
  ) {
    self.format = format
    self.zone = zone
    self.dateOrder = dateOrder
    self.leader = leader
    self.useLabels = useLabels
    self.titles = titles
  }

  /// The word for the zone of whoever's file it is: calendars are written in the zone of the
  /// machine that exports them.
  static let leaderZone = "leader"

  private enum CodingKeys: String, CodingKey {
    case format, zone
    case dateOrder = "date_order"
    case leader
    case useLabels = "use_labels"
    case titles
  }

  /// Fails with what is allowed where a value is none of it.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    format = try values.decodeIfPresent(String.self, forKey: .format)
    if let format, FormatCatalog.formats(named: format).isEmpty {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: values,
        debugDescription: "allowed are " + FormatCatalog.names.joined(separator: ", "))
    }
    zone = try values.decodeIfPresent(String.self, forKey: .zone)
    if let zone, zone != Self.leaderZone, TimeZone(identifier: zone) == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .zone, in: values,
        debugDescription: "write an IANA time zone such as Europe/Berlin or UTC, or leader")
    }
    let order = try values.decodeIfPresent(String.self, forKey: .dateOrder)
    dateOrder = order.flatMap(DateOrder.init(rawValue:))
    if order != nil, dateOrder == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .dateOrder, in: values, debugDescription: "allowed are dmy, mdy and ymd")
    }
    leader = try values.decodeIfPresent(LeaderRule.self, forKey: .leader)
    useLabels = try values.decodeIfPresent(Bool.self, forKey: .useLabels) ?? false
    let titles = try values.decodeIfPresent(String.self, forKey: .titles)
    guard let policy = TitlePolicy(rawValue: titles ?? TitlePolicy.read.rawValue) else {
      throw DecodingError.dataCorruptedError(
        forKey: .titles, in: values, debugDescription: "allowed are read and hidden")
    }
    self.titles = policy
  }
}
