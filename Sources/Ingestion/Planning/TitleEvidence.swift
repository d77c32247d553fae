import BifocalModel

/// What stands in the titles of a file: text, or what is left where they were taken away.
struct TitleEvidence {
  /// In fewer rows, titles that are all blank or all `Busy` may be chance.
  static let rowsNeeded = 8

  /// One title is text that somebody wrote: no more rows need to be looked at.
  private(set) var isText = false
  private var hashes = HashedTitles()
  private var taken = 0
  private var empty = 0
  private var hasOtherTexts = false

  /// Takes the title of a row and whether its other columns hold text.
  mutating func add(_ title: Span<UInt8>, hasOtherTexts: Bool, scratch: inout [UInt8]) {
    if hasOtherTexts { self.hasOtherTexts = true }
    if title.isEmpty {
      empty += 1
      return
    }
    switch TitleStandIn.value(title, scratch: &scratch) {
    case .taken: taken += 1
    case .state: break
    case nil: isText = !hashes.add(title)
    }
  }

  /// Why no title can be read; nil where they can.
  ///
  /// Blank titles hide nothing where a description is there to be read instead.
  func hidden(hasColumn: Bool) -> String? {
    guard !isText else { return nil }
    if hashes.count > 0 { return hashes.words.map { Self.all(hashes.count) + " are " + $0 } }
    guard !hasOtherTexts else { return nil }
    guard hasColumn else { return "there is no column of titles" }
    guard taken + empty >= Self.rowsNeeded else { return nil }
    if taken == 0 { return Self.all(empty) + " are empty" }
    return Self.all(taken) + " are a calendar's word for time that is taken"
      + (empty > 0 ? ", \(empty) more are empty" : "")
  }

  private static func all(_ count: Int) -> String { "all \(count)" }
}
