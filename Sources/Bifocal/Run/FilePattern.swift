import Foundation

/// A path with `*` and `?` in any part, and `**` for any number of folders.
struct FilePattern {
  private let pattern: String
  private let parts: [String]
  private let isAbsolute: Bool

  init(_ pattern: String) {
    self.pattern = pattern
    parts = pattern.split(separator: "/").map(String.init)
    isAbsolute = pattern.hasPrefix("/")
  }

  /// The files that match, from a folder, in the order of their names' bytes.
  ///
  /// Hidden entries match only a part that begins with a dot, as in a shell.
  func files(in folder: String) -> [InputFile] {
    let start = isAbsolute ? "/" : folder
    // A file whose own name has a star in it is meant as it stands.
    let literal = isAbsolute ? pattern : join(folder, pattern)
    if isFile(literal) { return [InputFile(name: pattern, path: literal)] }
    let names = expand(parts[...], name: isAbsolute ? "/" : "", path: start)
    return Set(names).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private func expand(_ parts: ArraySlice<String>, name: String, path: String) -> [InputFile] {
    guard let part = parts.first else {
      return isFile(path) ? [InputFile(name: name, path: path)] : []
    }
    let rest = parts.dropFirst()
    if part == "**" {
      let below = folders(in: path).flatMap {
        expand(parts, name: join(name, $0), path: join(path, $0))
      }
      return expand(rest, name: name, path: path) + below
    }
    guard part.contains(where: { $0 == "*" || $0 == "?" }) else {
      return expand(rest, name: join(name, part), path: join(path, part))
    }
    return entries(of: path).filter { Self.matches($0, part) }.flatMap {
      expand(rest, name: join(name, $0), path: join(path, $0))
    }
  }

  /// Whether a name matches one part of a pattern; O(n m).
  static func matches(_ name: String, _ pattern: String) -> Bool {
    if name.hasPrefix("."), !pattern.hasPrefix(".") { return false }
    let name = Array(name)
    let pattern = Array(pattern)
    // reachable[i]: the pattern so far can match the first i characters.
    var reachable = [true] + [Bool](repeating: false, count: name.count)
    for symbol in pattern {
      var next = [Bool](repeating: false, count: name.count + 1)
      for index in 0...name.count {
        if symbol == "*" {
          next[index] = reachable[index] || (index > 0 && next[index - 1])
        } else if index > 0, reachable[index - 1] {
          next[index] = symbol == "?" || symbol == name[index - 1]
        }
      }
      reachable = next
    }
    return reachable[name.count]
  }

  private func join(_ left: String, _ right: String) -> String {
    if left.isEmpty { return right }
    return left.hasSuffix("/") ? left + right : "\(left)/\(right)"
  }

  private func entries(of path: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }

  /// Links are not followed, since they may lead round in a circle.
  private func folders(in path: String) -> [String] {
    entries(of: path).filter { name in
      let entry = join(path, name)
      return !name.hasPrefix(".") && !isLink(entry) && Self.isFolder(entry)
    }
  }

  private func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// Whether a path is a folder, or a link to one.
  static func isFolder(_ path: String) -> Bool {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    return (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }

  private func isFile(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path) && !Self.isFolder(path)
  }
}
