import BifocalModel

/// A rule with its patterns as numbers, for asking what follows from what.
struct LintRule: Sendable {
  var id: String
  var activity: String
  var path: [TaxonomyError.Component]
  var when: Conditions
  var unless: Conditions

  struct Conditions: Sendable {
    var texts: [LintKey] = []
    var tests: [StructureTest] = []
  }
}

/// A key with patterns.
struct LintKey: Sendable {
  var key: String
  var path: [TaxonomyError.Component]
  /// Empty for a list, whose texts are those of the keys that name it.
  var fields: FieldSet
  var isLexicon = false
  /// In the order of the file, those of lists written out.
  var entries: [Entry] = []
  /// The patterns of the entries.
  var patterns: Set<Int> = []

  struct Entry: Sendable {
    var pattern: Int
    /// Where in the key the pattern, or the list it comes from, is written.
    var position: Int
    var text: String
    var list: String?

    /// As a finding names it.
    var words: String { list.map { "'\(text)' of @\($0)" } ?? "'\(text)'" }
  }

  /// Another entry that matches wherever one does: of two that are the same, the first.
  func entry(coveringEntryAt index: Int, _ known: LintPatterns) -> Entry? {
    let implied = known.implied[entries[index].pattern]
    guard patterns.count < entries.count || implied.contains(where: isOther(than: index)) else {
      return nil
    }
    return entries.enumerated().first { other, entry in
      guard other != index, implied.contains(entry.pattern) else { return false }
      let isMutual = known.implied[entry.pattern].contains(entries[index].pattern)
      return !isMutual || other < index || entry.list != nil
    }?.element
  }

  private func isOther(than index: Int) -> (Int) -> Bool {
    { $0 != entries[index].pattern && patterns.contains($0) }
  }

  /// Whether every row in which this key holds is one in which another does.
  func implies(_ other: LintKey, _ known: LintPatterns) -> Bool {
    guard fields.isSubset(of: other.fields) else { return false }
    return patterns.allSatisfy { pattern in
      known.implied[pattern].contains(where: other.patterns.contains)
    }
  }

  /// This key with one of its patterns only.
  func only(_ pattern: Int) -> LintKey {
    var key = self
    key.patterns = [pattern]
    return key
  }
}

extension StructureTest {
  /// Whether every row that passes this test passes another.
  func implies(_ other: StructureTest) -> Bool {
    switch (self, other) {
    case (.kind(let own), .kind(let others)), (.showAs(let own), .showAs(let others)):
      own & ~others == 0
    case (.shape(let own), .shape(let others)): own.isSubset(of: others)
    case (.attendees(let from, let to), .attendees(let least, let most)),
      (.minutes(let from, let to), .minutes(let least, let most)):
      from >= least && to <= most
    case (.recurring(let own), .recurring(let others)),
      (.organizerIsSelf(let own), .organizerIsSelf(let others)),
      (.allDay(let own), .allDay(let others)):
      own == others
    default: false
    }
  }

  /// Whether no row passes both tests.
  func excludes(_ other: StructureTest) -> Bool {
    switch (self, other) {
    case (.kind(let own), .kind(let others)), (.showAs(let own), .showAs(let others)):
      own & others == 0
    // A title has one shape at most.
    case (.shape(let own), .shape(let others)): own.isDisjoint(with: others)
    case (.attendees(let from, let to), .attendees(let least, let most)),
      (.minutes(let from, let to), .minutes(let least, let most)):
      to < least || from > most
    case (.recurring(let own), .recurring(let others)),
      (.organizerIsSelf(let own), .organizerIsSelf(let others)),
      (.allDay(let own), .allDay(let others)):
      own != others
    default: false
    }
  }
}
