import BifocalModel

extension TaxonomyCompiler {
  /// What names an outcome becomes conditions of its own; empty cells name nothing.
  ///
  /// Keywords are patterns as rules write them; titles, epics and labels are literal.
  mutating func add(_ outcomes: [Outcome]) throws(TaxonomyError) {
    for (position, outcome) in outcomes.enumerated() {
      var phrases: [Pattern] = []
      for (index, keyword) in outcome.keywords.enumerated()
      where !keyword.allSatisfy(\.isWhitespace) {
        phrases.append(
          try Self.pattern(keyword) {
            ["outcomes", .index(position), "keywords", .index(index)]
          })
      }
      if let title = Pattern(literal: Array(outcome.title.utf8)) { phrases.append(title) }
      add(phrases, "title", [.title, .description], outcome: position)
      let epics = outcome.epics.compactMap { Pattern(literal: Array($0.utf8), marks: .entry) }
      add(epics, "epic", [.epic], outcome: position)
      let labels = outcome.labels.compactMap { Pattern(literal: Array($0.utf8), marks: .entry) }
      add(labels, "labels", [.labels], outcome: position)
    }
  }

  private mutating func add(
    _ found: [Pattern], _ key: String, _ fields: FieldSet, outcome: Int
  ) {
    let named = found.filter { !$0.isSeparators }
    guard !named.isEmpty else { return }
    let numbers = Set(named.map { number(of: $0, text: "") }).sorted()
    _ = number(
      of: ConditionKey(key: key, fields: fields, patterns: numbers, outcome: Int32(outcome)))
  }
}
