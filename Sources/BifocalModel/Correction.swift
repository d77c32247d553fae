/// What a person of the site said that a title is about, or a title that waits for an answer.
///
/// The title itself is not kept: it is known by the fingerprint of its folded text.
public struct Correction: Sendable, Equatable {
  public var scope: Scope
  /// The leader whose title it is, by key; empty where the row names none.
  public var leader: String
  /// The field of work that `Scope.field` means.
  public var field: String
  /// As `Content.titleHash`.
  public var title: Hash128
  /// Nil where nobody has answered.
  public var answer: Activity?
  /// What the scorer had said when the title was shown.
  public var said: Activity?
  /// How the title came to be asked about; nil where it is no part of a sample.
  public var drawn: Drawn?
  /// The seconds that the title took when it was drawn.
  public var seconds: Int
  /// The seconds of the leader's record for which it stands in the sample, its own included.
  public var standsFor: Int
  /// Where the row stands.
  public var file: String
  public var line: Int

  /// For whom an answer holds; the narrowest that fits an item decides.
  public enum Scope: String, CaseIterable, Sendable { case leader, field, all }

  /// How a title came into a check.
  public enum Drawn: String, CaseIterable, Sendable {
    /// Taken for certain, because of its hours.
    case largest
    /// At random, with a chance in proportion to its hours.
    case random
  }

  public init(
    scope: Scope, leader: String = "", field: String = "", title: Hash128,
    answer: Activity?, said: Activity? = nil, drawn: Drawn? = nil, seconds: Int = 0,
    standsFor: Int = 0, file: String, line: Int
  ) {
    self.scope = scope
    self.leader = leader
    self.field = field
    self.title = title
    self.answer = answer
    self.said = said
    self.drawn = drawn
    self.seconds = seconds
    self.standsFor = standsFor
    self.file = file
    self.line = line
  }

  /// `file:line`, for messages.
  public var place: String { "\(file):\(line)" }
}
