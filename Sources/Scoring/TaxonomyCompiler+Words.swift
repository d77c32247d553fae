import BifocalModel

extension TaxonomyCompiler {
  /// The lexicon and the families of fields become conditions that no rule asks for.
  ///
  /// A word of the lexicon is looked for in titles and in descriptions apart, because the model
  /// weighs them apart.
  mutating func addWords(of taxonomy: Taxonomy) throws(TaxonomyError) {
    for (name, texts) in taxonomy.lexicon.sorted(by: { $0.key < $1.key }) {
      let path: [TaxonomyError.Component] = ["lexicon", .key(name)]
      guard let activity = Activity(name: name), activity != .peopleUndisclosed else {
        throw TaxonomyError.unknownActivity(path)
      }
      let numbers = try numbers(of: texts, path: path)
      for fields in [FieldSet.title, .description] {
        _ = number(
          of: ConditionKey(
            key: "lexicon", fields: fields, patterns: numbers, leaning: .activity(activity)))
      }
    }
    for (name, texts) in taxonomy.fields.sorted(by: { $0.key < $1.key }) {
      let numbers = try numbers(of: texts, path: ["fields", .key(name)])
      var hash = Hash128()
      hash.combine(name)
      let family = Int32(hash.low & 0x7fff)
      _ = number(
        of: ConditionKey(
          key: "field", fields: .field, patterns: numbers, leaning: .family(family)))
    }
  }
}
