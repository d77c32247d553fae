public import Attribution
public import BifocalModel
public import CSVRecords
public import Drift
public import Groups
public import Ingestion
public import Scoring
public import Trends

/// A pipeline as it is written: the struct of the stages' own options.
public struct PipelineFile: Decodable, Sendable {
  public var name: String
  public var audience: Audience
  public var purpose: String
  /// The zone in which `today` is decided and in which exports without a zone are read.
  public var zone: String
  public var asOf: CivilDate?
  /// The first day of the data window; nil: from the first item on.
  public var from: CivilDate?
  /// The last day that the exports cover, where it is before `asOf`.
  public var until: CivilDate?
  public var roster: String?
  public var holidays: String?
  /// Who reports to whom, also of people who are no leaders.
  public var organisation: String?
  public var outcomes: String?
  /// Files of answers that people of the site gave about titles.
  public var corrections: [String]
  /// A file; nil is the taxonomy that ships with the program.
  public var taxonomy: String?
  /// A file that `bifocal train` made, `shipped` or `none`; nil is the model that ships with the
  /// program beside its own taxonomy or an edited copy, and none beside another.
  public var model: String?
  public var scoring: ScoringOptions
  public var pseudonymKey: String?
  public var sources: [Source]
  public var filters: [ItemFilter]
  public var attribution: AttributionOptions
  public var trends: TrendOptions
  public var drift: DriftOptions
  public var groups: GroupOptions
  /// How many files may be set aside before the exit code says so.
  public var maxQuarantined: Int
  /// The folder of the outputs.
  public var output: String?

  /// Files of one kind, and how to read them.
  public struct Source: Decodable, Sendable {
    /// Paths or patterns, relative to the pipeline file.
    public var files: [String]
    public var options: SourceOptions
    public var csv: CSVOptions
    /// What the files were found to be, for every run to compare with; nil: nothing is compared.
    public var expect: SourceExpectation?

    public init(
      files: [String], options: SourceOptions, csv: CSVOptions, expect: SourceExpectation? = nil
    ) {
      self.files = files
      self.options = options
      self.csv = csv
      self.expect = expect
    }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      files = try values.decode([String].self, forKey: .files)
      guard !files.isEmpty else {
        throw DecodingError.dataCorruptedError(
          forKey: .files, in: values, debugDescription: "name at least one file or pattern")
      }
      // Both sets of keys stand side by side in the same mapping.
      options = try SourceOptions(from: decoder)
      csv = try CSVOptions(from: decoder)
      expect = try values.decodeIfPresent(SourceExpectation.self, forKey: .expect)
      if expect != nil, !csv.hasHeader {
        throw DecodingError.dataCorruptedError(
          forKey: .expect, in: values,
          debugDescription:
            "a file without a header has no columns to compare: leave one of them out")
      }
    }

    enum CodingKeys: String, CodingKey { case files, expect }
  }

  enum CodingKeys: String, CodingKey {
    case name, audience, purpose, zone
    case asOf = "as_of"
    case from, until, roster, holidays, organisation, outcomes, corrections, taxonomy, model
    case scoring
    case pseudonymKey = "pseudonym_key"
    case sources, filters, attribution, trends, drift, groups
    case maxQuarantined = "max_quarantined"
    case output
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    audience = try Self.audience(in: values)
    purpose = try values.decode(String.self, forKey: .purpose)
    zone = try Self.zone(in: values)
    asOf = try Self.date(.asOf, in: values)
    from = try Self.date(.from, in: values)
    until = try Self.date(.until, in: values)
    roster = try values.decodeIfPresent(String.self, forKey: .roster)
    holidays = try values.decodeIfPresent(String.self, forKey: .holidays)
    organisation = try values.decodeIfPresent(String.self, forKey: .organisation)
    outcomes = try values.decodeIfPresent(String.self, forKey: .outcomes)
    corrections = try Self.paths(.corrections, in: values)
    taxonomy = try values.decodeIfPresent(String.self, forKey: .taxonomy)
    model = try values.decodeIfPresent(String.self, forKey: .model)
    scoring =
      try values.decodeIfPresent(ScoringOptions.self, forKey: .scoring) ?? ScoringOptions()
    pseudonymKey = try values.decodeIfPresent(String.self, forKey: .pseudonymKey)
    sources = try values.decode([Source].self, forKey: .sources)
    filters = try values.decodeIfPresent([ItemFilter].self, forKey: .filters) ?? []
    attribution =
      try values.decodeIfPresent(AttributionOptions.self, forKey: .attribution)
      ?? AttributionOptions()
    trends = try values.decodeIfPresent(TrendOptions.self, forKey: .trends) ?? TrendOptions()
    drift = try values.decodeIfPresent(DriftOptions.self, forKey: .drift) ?? DriftOptions()
    groups = try values.decodeIfPresent(GroupOptions.self, forKey: .groups) ?? GroupOptions()
    maxQuarantined = try values.decodeIfPresent(Int.self, forKey: .maxQuarantined) ?? 0
    output = try values.decodeIfPresent(String.self, forKey: .output)
    try checkTogether(values)
  }

  private func checkTogether(_ values: KeyedDecodingContainer<CodingKeys>) throws {
    if audience == .hr, pseudonymKey == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .audience, in: values,
        debugDescription: "audience hr needs 'pseudonym_key', a file of 32 random bytes or more")
    }
    if holidays != nil, roster == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .holidays, in: values,
        debugDescription: "holidays need a 'roster' whose column 'region' says whose they are")
    }
    for (key, text) in [(CodingKeys.name, name), (.purpose, purpose)]
    where text.trimmingSpaces.isEmpty || text.contains(where: \.isNewline) {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values, debugDescription: "'\(key.rawValue)' must be one line of text")
    }
    guard maxQuarantined >= 0 else {
      throw DecodingError.dataCorruptedError(
        forKey: .maxQuarantined, in: values, debugDescription: "must be 0 or more")
    }
    if let from, let until, from > until {
      throw DecodingError.dataCorruptedError(
        forKey: .until, in: values, debugDescription: "'until' must not be before 'from'")
    }
    if sources.isEmpty {
      throw DecodingError.dataCorruptedError(
        forKey: .sources, in: values, debugDescription: "name at least one source")
    }
  }

  /// The IANA name of the zone, by whatever name the file has it.
  private static func zone(in values: KeyedDecodingContainer<CodingKeys>) throws -> String {
    let text = try values.decodeIfPresent(String.self, forKey: .zone) ?? "UTC"
    switch ZoneName(text) {
    case .zone(let identifier): return identifier
    case .ambiguous(let choice):
      throw DecodingError.dataCorruptedError(
        forKey: .zone, in: values,
        debugDescription: "'\(text)' could be several zones; write \(choice)")
    case .unknown:
      throw DecodingError.dataCorruptedError(
        forKey: .zone, in: values,
        debugDescription: "'\(text)' is no zone of the tz database, such as Europe/Berlin")
    }
  }

  private static func audience(
    in values: KeyedDecodingContainer<CodingKeys>
  ) throws -> Audience {
    let text = try values.decodeIfPresent(String.self, forKey: .audience) ?? "coach"
    guard let audience = Audience(rawValue: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: .audience, in: values,
        debugDescription: "'\(text)' is no audience; choose self, coach, hr or group")
    }
    return audience
  }

  /// One path or a list of them.
  private static func paths(
    _ key: CodingKeys, in values: KeyedDecodingContainer<CodingKeys>
  ) throws -> [String] {
    if let path = try? values.decodeIfPresent(String.self, forKey: key) { return [path] }
    return try values.decodeIfPresent([String].self, forKey: key) ?? []
  }

  private static func date(
    _ key: CodingKeys, in values: KeyedDecodingContainer<CodingKeys>
  ) throws -> CivilDate? {
    guard let text = try values.decodeIfPresent(String.self, forKey: key) else { return nil }
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values, debugDescription: "'\(text)' is no day such as 2026-03-02")
    }
    return date
  }
}
