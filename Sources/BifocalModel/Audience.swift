/// Who reads an output; every output says it, and none holds more than its audience may see.
public enum Audience: String, Sendable, CaseIterable, Codable {
  /// The leader: own titles and names.
  case `self`
  /// A coach: names, no titles.
  case coach
  /// HR: pseudonyms, no after-hours, nothing per report.
  case hr
  /// Suppressed group figures only.
  case group
}
