/// One rule of a taxonomy: what must hold, what must not, and the activity that follows.
public struct TaxonomyRule: Codable, Sendable, Equatable {
  /// Unique in its taxonomy.
  public var id: String
  /// An activity by its name in the codebook, `away`, `private` and `unclear` among them.
  public var activity: String
  /// Its minutes become undisclosed people time, with no activity in any output.
  public var sensitive: Bool
  /// No model may say otherwise.
  public var certain: Bool
  /// Every key must hold.
  public var when: RuleConditions
  /// The rule is off when any of these keys holds.
  public var unless: RuleConditions

  public init(
    id: String, activity: String, sensitive: Bool = false, certain: Bool = false,
    when: RuleConditions,
    unless: RuleConditions = RuleConditions()
  ) {
    self.id = id
    self.activity = activity
    self.sensitive = sensitive
    self.certain = certain
    self.when = when
    self.unless = unless
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    activity = try container.decode(String.self, forKey: .activity)
    sensitive = try container.decodeIfPresent(Bool.self, forKey: .sensitive) ?? false
    certain = try container.decodeIfPresent(Bool.self, forKey: .certain) ?? false
    when = try container.decode(RuleConditions.self, forKey: .when)
    unless =
      try container.decodeIfPresent(RuleConditions.self, forKey: .unless) ?? RuleConditions()
  }

  private enum CodingKeys: String, CodingKey { case id, activity, sensitive, certain, when, unless }
}
