import BifocalModel
import Yams

/// A decoder over one YAML node that keeps the place of every value and notes every key.
struct NodeDecoder: Decoder {
  let node: Node
  let codingPath: [any CodingKey]
  let file: String
  let visits: KeyVisits
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .mapping(let mapping) = node else { throw mismatch("keys with values") }
    visits.open(codingPath)
    return KeyedDecodingContainer(NodeKeyedContainer<Key>(decoder: self, mapping: mapping))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .sequence(let sequence) = node else { throw mismatch("a list") }
    return NodeListContainer(decoder: self, nodes: Array(sequence))
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    NodeValueContainer(decoder: self)
  }

  func child(_ node: Node, _ key: any CodingKey) -> NodeDecoder {
    NodeDecoder(node: node, codingPath: codingPath + [key], file: file, visits: visits)
  }

  /// The error that this node is not what was expected, and what it is.
  func mismatch(_ expected: String) -> ConfigurationError {
    let mark = node.mark
    let name = codingPath.last.map { key in
      key.intValue.map { "entry \($0 + 1)" } ?? "'\(key.stringValue)'"
    }
    return ConfigurationError(
      file: file, line: mark?.line ?? 0, column: mark?.column ?? 0,
      message: "\(name ?? "the file") must be \(expected), not \(node.kindInWords)")
  }
}

/// A key that is a name or a position.
struct NodeKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    stringValue = "\(intValue)"
    self.intValue = intValue
  }
}

extension Node {
  /// What a person would call this node.
  var kindInWords: String {
    switch self {
    case .mapping: "keys with values"
    case .sequence: "a list"
    case .scalar(let scalar): isNull ? "empty" : Self.shown(scalar.string)
    case .alias: "an alias"
    }
  }

  /// A short value as it stands; a long one may be a file of titles under a wrong key.
  private static func shown(_ text: String) -> String {
    text.utf8.count <= 40 && !text.contains(where: \.isNewline)
      ? "'\(text)'" : "a text of \(text.utf8.count) bytes"
  }

  /// An unquoted empty value, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }

  /// The key of the mapping at a path that is most like a name, where one is like it.
  func misspelling(of name: String, at path: [any CodingKey]) -> Node? {
    node(at: path)?.mapping?.map(\.key).first { key in
      let text = key.scalar?.string ?? ""
      return text != name && text.editDistance(to: name) <= max(1, name.count / 3)
    }
  }

  /// The node at a path of keys and positions; nil where there is none.
  func node(at path: [any CodingKey]) -> Node? {
    var node = self
    for key in path {
      if let index = key.intValue, let sequence = node.sequence, sequence.indices.contains(index) {
        node = sequence[index]
      } else if let entry = node.mapping?.first(where: {
        $0.key.scalar?.string == key.stringValue
      }) {
        node = entry.value
      } else {
        return nil
      }
    }
    return node
  }

  /// The mark of the deepest node on a path that the file has.
  func nearestMark(at path: [any CodingKey]) -> Mark? {
    guard let key = path.first else { return mark }
    let rest = Array(path.dropFirst())
    switch self {
    case .mapping(let mapping):
      for (name, value) in mapping where name.scalar?.string == key.stringValue {
        return value.nearestMark(at: rest) ?? name.mark
      }
    case .sequence(let sequence):
      if let index = key.intValue ?? Int(key.stringValue), sequence.indices.contains(index) {
        return sequence[index].nearestMark(at: rest)
      }
    case .scalar, .alias:
      break
    }
    return mark
  }
}
