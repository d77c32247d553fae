import BifocalModel
import Ingestion

/// The part of a file's name that means a leader of the roster, such as `dana` in
/// `outlook-dana-2026.csv`.
struct LeaderInName {
  let key: String
  let prefix: String
  let text: String
  let suffix: String

  /// Nil where no part of the name, or parts of two leaders, are in the roster.
  init?(_ path: String, _ roster: Roster) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parts = Self.parts(of: name)
    guard parts.count <= Self.mostParts else { return nil }
    var found: [(range: Range<String.Index>, key: String)] = []
    for (first, start) in parts.enumerated() {
      for end in parts[first...] {
        let range = start.lowerBound..<end.upperBound
        guard let profile = roster.profile(named: String(name[range])) else { continue }
        found.append((range, profile.key))
      }
    }
    let longest = found.max { name[$0.range].count < name[$1.range].count }
    guard let longest, found.allSatisfy({ $0.key == longest.key }) else { return nil }
    key = longest.key
    text = String(name[longest.range])
    prefix = String(name[..<longest.range.lowerBound])
    suffix = String(name[longest.range.upperBound...])
  }

  private static let mostParts = 24

  /// The words of a name.
  private static func parts(of name: String) -> [Range<String.Index>] {
    name.split { !$0.isLetter && !$0.isNumber }.map { $0.startIndex..<$0.endIndex }
  }
}
