import Yams

/// Which keys were asked for in which mapping while decoding.
final class KeyVisits {
  /// A key that stands in the file and that nothing asked for.
  struct Unknown {
    var key: String
    var line: Int
    var column: Int
    var known: Set<String>
  }

  private var asked: [[String]: Set<String>] = [:]

  func open(_ path: [any CodingKey]) { asked[path.map(\.stringValue), default: []].formUnion([]) }

  func ask(_ key: String, at path: [any CodingKey]) {
    asked[path.map(\.stringValue), default: []].insert(key)
  }

  /// The first unknown key in the order of the file.
  func firstUnknown(in root: Node) -> Unknown? { firstUnknown(in: root, path: []) }

  /// The first unknown key of the one mapping at a path; nil where the path leads elsewhere.
  func firstUnknown(in root: Node, at path: [any CodingKey]) -> Unknown? {
    guard let mapping = root.node(at: path)?.mapping, let known = asked[path.map(\.stringValue)]
    else { return nil }
    for (key, _) in mapping {
      let name = key.scalar?.string ?? ""
      guard !known.contains(name) else { continue }
      return Unknown(
        key: name, line: key.mark?.line ?? 0, column: key.mark?.column ?? 0, known: known)
    }
    return nil
  }

  private func firstUnknown(in node: Node, path: [String]) -> Unknown? {
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        let name = key.scalar?.string ?? ""
        if let known = asked[path], !known.contains(name) {
          return Unknown(
            key: name, line: key.mark?.line ?? 0, column: key.mark?.column ?? 0, known: known)
        }
        if let found = firstUnknown(in: value, path: path + [name]) { return found }
      }
    case .sequence(let sequence):
      for (index, value) in sequence.enumerated() {
        if let found = firstUnknown(in: value, path: path + ["\(index)"]) { return found }
      }
    case .scalar, .alias:
      break
    }
    return nil
  }
}
