import BifocalModel
import Yams

/// A YAML file that knows where everything in it stands.
///
/// `decode` reads any plain `Decodable` and then asks that every key of every mapping it looked
/// into was known: a misspelt key is an error with its place and the nearest right one.
public struct ConfigurationFile {
  /// The file as it was named.
  public let name: String
  let root: Node

  /// Beyond this reading a file as YAML takes minutes.
  static let mostBytes = 8 << 20

  /// Parses the text; throws `ConfigurationError` where it is not YAML, or has an alias.
  public init(name: String, text: String) throws {
    guard text.utf8.count <= Self.mostBytes else {
      throw ConfigurationError(
        file: name,
        message: "the file has \(text.utf8.count) bytes; the limit is \(Self.mostBytes)",
        remedy: "a file that configures is written by people")
    }
    self.name = name
    do {
      guard let root = try Yams.compose(yaml: text) else {
        throw ConfigurationError(
          file: name, message: "the file is empty", remedy: "see README.md, 'The pipeline file'")
      }
      self.root = root
    } catch let error as YamlError {
      throw ConfigurationError(syntax: error, file: name)
    }
  }

  /// Reads a value; throws `ConfigurationError` with line and column.
  public func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let visits = KeyVisits()
    do {
      let value = try Value(
        from: NodeDecoder(node: root, codingPath: [], file: name, visits: visits))
      if let unknown = visits.firstUnknown(in: root) {
        throw ConfigurationError(unknown: unknown, file: name)
      }
      return value
    } catch let error as DecodingError {
      // A mapping that was read to its end and found wanting may have its key under another name.
      if case .dataCorrupted(let context) = error,
        let unknown = visits.firstUnknown(in: root, at: context.codingPath)
      {
        throw ConfigurationError(unknown: unknown, file: name)
      }
      throw self.error(for: error)
    }
  }

  /// Whether the file itself has a key, and not only its default.
  func names(_ key: String) -> Bool { root.mapping?[.init(key)] != nil }

  /// An error at a path of keys and positions, for faults that are found after decoding.
  public func error(at path: [any CodingKey], message: String, remedy: String) -> ConfigurationError
  {
    let mark = root.nearestMark(at: path)
    return ConfigurationError(
      file: name, line: mark?.line ?? 0, column: mark?.column ?? 0, message: message,
      remedy: remedy)
  }

  private func error(for error: DecodingError) -> ConfigurationError {
    switch error {
    case .keyNotFound(let key, let context):
      if let misspelt = root.misspelling(of: key.stringValue, at: context.codingPath) {
        return ConfigurationError(
          file: name, line: misspelt.mark?.line ?? 0, column: misspelt.mark?.column ?? 0,
          message: "unknown key '\(misspelt.scalar?.string ?? "")'",
          remedy: "did you mean '\(key.stringValue)'?")
      }
      return self.error(
        at: context.codingPath, message: "the key '\(key.stringValue)' is missing",
        remedy: "add it")
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      return self.error(at: context.codingPath, message: context.debugDescription, remedy: "")
    @unknown default:
      return ConfigurationError(file: name, message: String(describing: error))
    }
  }
}

extension ConfigurationError {
  init(syntax error: YamlError, file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(
        file: file, line: mark.line, column: mark.column, message: "not YAML: \(problem)",
        remedy: "look for a missing quote, colon or space of indentation just before")
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        file: file, line: context.mark.line, column: context.mark.column,
        message: "the key '\(duplicates.first ?? "")' stands here twice", remedy: "keep one")
    default:
      self.init(file: file, message: "not YAML: \(error)")
    }
  }

  init(unknown: KeyVisits.Unknown, file: String) {
    let known = unknown.known.sorted()
    let nearest = known.min { lhs, rhs in
      let left = lhs.editDistance(to: unknown.key)
      let right = rhs.editDistance(to: unknown.key)
      return (left, lhs) < (right, rhs)
    }
    let isNear = nearest.map { $0.editDistance(to: unknown.key) <= max(2, $0.count / 3) } ?? false
    let remedy =
      isNear
      ? "did you mean '\(nearest ?? "")'?"
      : "known here: \(known.joined(separator: ", "))"
    self.init(
      file: file, line: unknown.line, column: unknown.column,
      message: "unknown key '\(unknown.key)'", remedy: remedy)
  }
}
