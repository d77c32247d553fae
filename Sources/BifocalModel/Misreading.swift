/// How rows that are read as one altitude divide over what they are, from rows that somebody
/// labelled and the scorer had not seen.
///
/// `weights[said][true]`, by the order of `Altitude.allCases`, in rows; a row may count in part.
public struct Misreading: Codable, Sendable, Equatable {
  public var weights: [[Double]]
  public var source: Source
  /// How far leaders differ in how often they are misread: the coefficient of variation of the
  /// rate between leaders, or fields, beyond chance. Nil where it was not measured.
  public var spread: Double?

  /// Where the labelled rows came from.
  public enum Source: String, Codable, Sendable {
    /// Rows of fields that the model was not trained on.
    case heldOutFields = "held_out_fields"
    /// The site's own check of its titles, together with held-out fields as its prior.
    case siteCheck = "site_check"
  }

  public init(weights: [[Double]], source: Source, spread: Double? = nil) {
    self.weights = weights
    self.source = source
    self.spread = spread
  }

  /// The probability that a row is of an altitude, when it was read as another.
  public func probability(of truth: Altitude, read said: Altitude) -> Double {
    let row = weights[said.index]
    let sum = row.reduce(0, +)
    guard sum > 0 else { return truth == said ? 1 : 0 }
    return row[truth.index] / sum
  }
}
