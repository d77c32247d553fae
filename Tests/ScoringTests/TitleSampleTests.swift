import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

/// Which titles a check asks about.
@Suite struct TitleSampleTests {
  private func titles(_ seconds: [Int]) -> [TitleSample.Title] {
    seconds.enumerated().map { TitleSample.Title(hash: titleHash("t\($0)"), seconds: $1) }
  }

  private func random(_ generator: inout SeededGenerator, count: Int) -> [Int] {
    (0..<count).map { _ in
      let size = Double.random(in: 0...1, using: &generator)
      return Int(size * size * size * 400_000)
    }
  }

  @Test(arguments: [UInt64](1...20))
  func aSampleStandsForEveryHourOnce(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let seconds = random(&generator, count: Int.random(in: 1...120, using: &generator))
    let sample = TitleSample(
      of: titles(seconds), leader: "dana", largest: 15, random: 15, seed: seed)
    let draws = sample.draws
    #expect(Set(draws.map(\.position)).count == draws.count, "seed \(seed)")
    #expect(
      draws.reduce(0) { $0 + $1.standsFor } == seconds.reduce(0, +), "seed \(seed)")
    let inside = seconds.filter { $0 > 0 }
    #expect(draws.count == min(30, inside.count), "seed \(seed)")
    let certain = draws.filter { $0.drawn == .largest }
    #expect(certain.allSatisfy { $0.standsFor == seconds[$0.position] })
    let largest = inside.sorted(by: >).prefix(certain.count)
    #expect(certain.map { seconds[$0.position] } == Array(largest), "seed \(seed)")
    #expect(certain.count == inside.count || certain.count >= 15, "seed \(seed)")
  }

  @Test func everyTitleHasAChanceInProportionToItsHours() {
    // Ten large ones, then sizes of which the expected counts are known.
    let seconds = Array(repeating: 90_000, count: 10) + (1...40).map { $0 * 100 }
    let total = Double((1...40).reduce(0) { $0 + $1 * 100 })
    var counts = [Int](repeating: 0, count: seconds.count)
    let rounds = 4_000
    for seed in 0..<UInt64(rounds) {
      let sample = TitleSample(
        of: titles(seconds), leader: "dana", largest: 10, random: 8, seed: seed)
      for draw in sample.draws { counts[draw.position] += 1 }
    }
    for position in 10..<50 {
      let chance = 8 * Double(seconds[position]) / total
      let expected = chance * Double(rounds)
      let deviation = (Double(rounds) * chance * (1 - chance)).squareRoot()
      #expect(abs(Double(counts[position]) - expected) < 4.5 * deviation, "title \(position)")
    }
    #expect(counts[..<10].allSatisfy { $0 == rounds })
  }

  @Test func theOrderOfTheTitlesIsNothing() {
    var generator = SeededGenerator(seed: 5)
    let all = titles(random(&generator, count: 90))
    func hashes(_ titles: [TitleSample.Title], _ leader: String, _ seed: UInt64) -> [Hash128] {
      TitleSample(of: titles, leader: leader, largest: 15, random: 15, seed: seed).draws.map {
        titles[$0.position].hash
      }
    }
    let known = hashes(all, "dana", 1)
    for _ in 0..<5 { #expect(hashes(all.shuffled(using: &generator), "dana", 1) == known) }
    #expect(hashes(all, "dana", 2) != known)
    #expect(hashes(all, "lee", 1) != known)
    #expect(hashes(all, "lee", 1).prefix(15) == known.prefix(15))
  }

  @Test func aTitleThatMustBeDrawnCountsAsLarge() {
    // Two to draw of 100, 10, 10, 10: the first would be drawn whatever the start.
    let sample = TitleSample(
      of: titles([500, 100, 10, 10, 10]), leader: "dana", largest: 1, random: 2, seed: 3)
    #expect(sample.draws.map(\.drawn) == [.largest, .largest, .random])
    #expect(sample.draws.map(\.standsFor) == [500, 100, 30])
    let nothing = TitleSample(of: titles([0, 0]), leader: "dana", largest: 15, random: 15, seed: 1)
    #expect(nothing.draws.isEmpty)
  }
}
