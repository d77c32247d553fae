/// Everybody of the sample, so that no colleague has the name of a leader.
struct Cast: Sendable {
  private let leaders: Int
  private let first: Int
  private static let everybody = Person.firstNames.count * Person.lastNames.count

  init(leaders: Int, seed: UInt64) {
    self.leaders = leaders
    var random = SampleRandom(seed: seed, leader: -1, purpose: 1)
    first = random.below(Self.everybody)
  }

  func leader(_ index: Int) -> Person { Person.number((first + index) % Self.everybody) }

  /// People who lead nobody here, with different first names.
  func colleagues(_ count: Int, random: inout SampleRandom) -> [Person] {
    var result: [Person] = []
    while result.count < count {
      let number = leaders + random.below(Self.everybody - leaders)
      let person = Person.number((first + number) % Self.everybody)
      if !result.contains(where: { $0.first == person.first }) { result.append(person) }
    }
    return result
  }
}
