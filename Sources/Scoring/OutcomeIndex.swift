import BifocalModel

/// The outcomes of the roadmap: when each holds, and which rows are themselves their epics.
///
/// Keywords and titles in a row's title or description, labels among its labels and epics in its
/// epic are patterns like those of rules. A row's own name (`id`) is looked up here, because it is
/// not part of what makes two contents the same.
struct OutcomeIndex: Sendable {
  private let outcomes: [Outcome]
  private let positionsByEpic: [Hash128: [Int32]]

  init(_ outcomes: [Outcome]) {
    self.outcomes = outcomes
    var positions: [Hash128: [Int32]] = [:]
    var folded = FoldedText()
    for (position, outcome) in outcomes.enumerated() {
      for epic in outcome.epics {
        guard let name = OutcomeIndex.fingerprint(epic.utf8.span, &folded) else { continue }
        positions[name, default: []].append(Int32(position))
      }
    }
    positionsByEpic = positions
  }

  var isEmpty: Bool { outcomes.isEmpty }

  func id(at position: Int32) -> String { outcomes[Int(position)].id }

  /// The outcomes of which a row is an epic; `folded` is working memory.
  func positions(ofID id: Span<UInt8>, folded: inout FoldedText) -> [Int32] {
    guard !positionsByEpic.isEmpty, !id.isEmpty,
      let name = OutcomeIndex.fingerprint(id, &folded)
    else { return [] }
    return positionsByEpic[name] ?? []
  }

  /// Whether any of some outcomes holds at an instant, by its day in UTC.
  func holds(_ positions: [Int32], atSecond second: Int) -> Bool {
    guard !positions.isEmpty else { return false }
    // Rounded down, also before 1970.
    let (quotient, remainder) = second.quotientAndRemainder(dividingBy: 86_400)
    let day = CivilDate(day: remainder < 0 ? quotient - 1 : quotient)
    return positions.contains { outcomes[Int($0)].holds(on: day) }
  }

  /// The fingerprint of the words of a name; nil for a name of blanks.
  private static func fingerprint(_ name: Span<UInt8>, _ folded: inout FoldedText) -> Hash128? {
    folded.fold(name)
    let text = folded.bytes.span.extracting(0..<folded.count)
    var hash = Hash128()
    var isNamed = false
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, !Folding.isBlank(text[end]) { end += 1 }
      if end > start {
        hash.combine(text.extracting(start..<end))
        isNamed = true
      }
      start = end + 1
    }
    return isNamed ? hash : nil
  }
}
