/// What a pipeline says about one source of exports; every key may be left out.
public struct SourceOptions: Codable, Sendable, Equatable {
  /// The name of a format, or of a family such as `outlook`; found by the header where left out.
  public var format: String?
  /// The zone of local times in the file, by any of its names (`ZoneName`), or `leader`: that of
  /// the one leader whose file it is, as the roster has it last; the pipeline's where left out.
  public var zone: String?
  /// The order of day, month and year; settled by evidence where left out.
  public var dateOrder: DateOrder?
  /// What date cells count that hold nothing but a number; such cells are no dates where left out.
  public var dateNumbers: DateNumbers?
  /// What days and weeks of logged work stand for.
  public var workUnits: WorkUnits
  /// Whose calendar it is, or whose tickets count.
  public var leader: LeaderRule?
  /// Whether the `activity` column of an items file is believed.
  public var useLabels: Bool
  /// Whether titles and the texts that would tell them are read.
  public var titles: TitlePolicy
  /// What the columns are, for a file that no format knows; goes without `format`.
  public var mapping: ColumnMapping?

  public init(
    format: String? = nil, zone: String? = nil, dateOrder: DateOrder? = nil,
    leader: LeaderRule? = nil, useLabels: Bool = false,
    titles: TitlePolicy = .read, dateNumbers: DateNumbers? = nil,
    workUnits: WorkUnits = WorkUnits(), mapping: ColumnMapping? = nil
  ) {
    self.format = format
    self.zone = zone
    self.dateOrder = dateOrder
    self.dateNumbers = dateNumbers
    self.workUnits = workUnits
    self.leader = leader
    self.useLabels = useLabels
    self.titles = titles
    self.mapping = mapping
  }

  /// The word for the zone of whoever's file it is: calendars are written in the zone of the
  /// machine that exports them.
  static let leaderZone = "leader"

  enum CodingKeys: String, CodingKey {
    case format, zone
    case dateOrder = "date_order"
    case dateNumbers = "date_numbers"
    case hoursPerDay = "hours_per_day"
    case daysPerWeek = "days_per_week"
    case leader
    case useLabels = "use_labels"
    case titles, kind, columns
    case durationUnit = "duration_unit"
  }

  private static func count(
    _ values: KeyedDecodingContainer<CodingKeys>, _ key: CodingKeys, _ allowed: ClosedRange<Int>
  ) throws -> Int? {
    guard let value = try values.decodeIfPresent(Int.self, forKey: key) else { return nil }
    guard allowed.contains(value) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values,
        debugDescription: "allowed are \(allowed.lowerBound) to \(allowed.upperBound)")
    }
    return value
  }

  /// Writes the keys that `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfPresent(format, forKey: .format)
    try values.encodeIfPresent(zone, forKey: .zone)
    try values.encodeIfPresent(dateOrder, forKey: .dateOrder)
    try values.encodeIfPresent(dateNumbers, forKey: .dateNumbers)
    try values.encode(workUnits.hoursPerDay, forKey: .hoursPerDay)
    try values.encode(workUnits.daysPerWeek, forKey: .daysPerWeek)
    try values.encodeIfPresent(leader, forKey: .leader)
    try values.encode(useLabels, forKey: .useLabels)
    try values.encode(titles, forKey: .titles)
    guard let mapping else { return }
    try values.encode(mapping.kind, forKey: .kind)
    try values.encode(mapping.durationUnit, forKey: .durationUnit)
    var columns = values.nestedContainer(keyedBy: RoleKey.self, forKey: .columns)
    for (role, headers) in mapping.columns.sorted(by: { $0.key < $1.key }) {
      try columns.encode(headers, forKey: RoleKey(stringValue: role))
    }
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
    if let zone, zone != Self.leaderZone, ZoneName(zone).identifier == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .zone, in: values, debugDescription: ZoneName(zone).remedy + ", or leader")
    }
    let order = try values.decodeIfPresent(String.self, forKey: .dateOrder)
    dateOrder = order.flatMap(DateOrder.init(rawValue:))
    if order != nil, dateOrder == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .dateOrder, in: values, debugDescription: "allowed are dmy, mdy and ymd")
    }
    let numbers = try values.decodeIfPresent(String.self, forKey: .dateNumbers)
    dateNumbers = numbers.flatMap(DateNumbers.init(rawValue:))
    if numbers != nil, dateNumbers == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .dateNumbers, in: values,
        debugDescription: "allowed are "
          + DateNumbers.allCases.map(\.rawValue).joined(separator: ", "))
    }
    workUnits = WorkUnits(
      hoursPerDay: try Self.count(values, .hoursPerDay, 1...24) ?? 8,
      daysPerWeek: try Self.count(values, .daysPerWeek, 1...7) ?? 5)
    leader = try values.decodeIfPresent(LeaderRule.self, forKey: .leader)
    useLabels = try values.decodeIfPresent(Bool.self, forKey: .useLabels) ?? false
    let titles = try values.decodeIfPresent(String.self, forKey: .titles)
    guard let policy = TitlePolicy(rawValue: titles ?? TitlePolicy.read.rawValue) else {
      throw DecodingError.dataCorruptedError(
        forKey: .titles, in: values, debugDescription: "allowed are read and hidden")
    }
    self.titles = policy
    mapping = try Self.mapping(values)
    if format != nil, mapping != nil {
      throw DecodingError.dataCorruptedError(
        forKey: .columns, in: values,
        debugDescription: "a source has either format or columns: leave one of them out")
    }
  }
}
