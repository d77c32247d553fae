/// What the numbers were made by: taxonomy and the options that change figures.
///
/// Rows of different policies are never put in one trend.
public struct Policy: Sendable, Equatable {
  /// The taxonomy's name.
  public var name: String
  /// Over the taxonomy and every option that changes a figure.
  public var hash: Hash128

  public init(name: String, hash: Hash128) {
    self.name = name
    self.hash = hash
  }

  /// `name@0123456789ab`, as rows carry it.
  public var label: String { "\(name)@\(hash.short)" }
}
