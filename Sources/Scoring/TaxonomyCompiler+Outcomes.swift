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
      try add(phrases, "title", [.title, .description], outcome: position)
      let epics = outcome.epics.compactMap { Pattern(literal: Array($0.utf8), marks: .entry) }
      try add(epics, "epic", [.epic], outcome: position)
      let labels = outcome.labels.compactMap { Pattern(literal: Array($0.utf8), marks: .entry) }
      try add(labels, "labels", [.labels], outcome: position)
    }
  }

  private mutating func add(
    _ found: [Pattern], _ key: String, _ fields: FieldSet, outcome: Int
  ) throws(TaxonomyError) {
    let path: [TaxonomyError.Component] = ["outcomes", .index(outcome)]
    let named = found.filter { !$0.isSeparators }
    guard !named.isEmpty else { return }
    var numbers: Set<Int> = []
    for pattern in named { numbers.insert(try number(of: pattern, text: "") { path }) }
    try count(alternatives: numbers.count, path)
    _ = number(
      of: ConditionKey(
        key: key, fields: fields, patterns: numbers.sorted(), outcome: Int32(outcome)))
  }
}
