/// The features of a group weigh together as one: by one over the root of their number.
enum FeatureGroup: Int, CaseIterable {
  /// Counted once each: what the row is, and what rules and lexicon say of it.
  case structure
  /// Words of the title and neighbouring pairs of them.
  case words
  /// Runs of three to five characters of the title's words.
  case grams
  /// Words of the other texts.
  case notes
}
