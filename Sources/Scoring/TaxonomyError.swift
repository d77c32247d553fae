/// A mistake in what a taxonomy says, with the place and the way out.
public struct TaxonomyError: Error, Sendable, Equatable, CustomStringConvertible {
  /// From the top of the taxonomy (or `outcomes`) to the value at fault.
  public var path: [Component]
  public var message: String
  /// What to do about it.
  public var remedy: String

  public init(_ path: [Component], _ message: String, remedy: String) {
    self.path = path
    self.message = message
    self.remedy = remedy
  }

  /// One step of a path: a key of a mapping or a position in a list, counted from 0.
  public enum Component: Sendable, Equatable, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral
  {
    case key(String)
    case index(Int)

    public init(stringLiteral value: String) { self = .key(value) }

    public init(integerLiteral value: Int) { self = .index(value) }
  }

  /// The path as a person writes it: `rules[3].when.title[0]`.
  public var place: String {
    path.reduce(into: "") { text, component in
      switch component {
      case .key(let name): text += text.isEmpty ? name : ".\(name)"
      case .index(let position): text += "[\(position)]"
      }
    }
  }

  public var description: String { "\(place): \(message) (\(remedy))" }
}
