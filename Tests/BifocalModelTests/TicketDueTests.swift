import BifocalModel
import BifocalTestSupport
import Testing

/// Tickets that are due: of several exports the one that knows most counts, in any order.
@Suite struct TicketDueTests {
  private let ticket = Hash128(high: 1, low: 1)

  private func partial(
    source: Int, seen: Int?, _ dues: [TicketDue], leader: String = "dana"
  ) -> Partial {
    var batch = ItemBatch(source: source)
    batch.leaders = [leader]
    batch.dues = dues
    batch.ticketsSeen = seen
    var partial = Partial()
    partial.add([], of: batch)
    return partial
  }

  private func due(_ resolved: Int?, day: Int32 = 10) -> TicketDue {
    TicketDue(leader: 0, subject: ticket, day: day, resolved: resolved)
  }

  private func merged(_ parts: [Partial]) -> [String: [TicketDue]] {
    parts.reduce(into: Partial()) { $0.merge($1) }.ticketDues()
  }

  @Test func `the export that knows of the latest event counts`() throws {
    let old = partial(source: 0, seen: 100, [due(nil)])
    let new = partial(source: 1, seen: 200, [due(150, day: 12)])
    for parts in [[old, new], [new, old]] {
      let found = try #require(merged(parts)["dana"])
      #expect(found.map(\.resolved) == [150])
      #expect(found.map(\.day) == [12])
      #expect(found.map(\.seen) == [200])
    }
    // Opened again since.
    let reopened = partial(source: 2, seen: 300, [due(nil)])
    #expect(merged([new, reopened, old])["dana"]?.map(\.resolved) == [nil])
  }

  /// What one unit of a file has seen, all of the file has.
  @Test func `units of one file share what it knows`() throws {
    let first = partial(source: 0, seen: 100, [due(nil)])
    let second = partial(source: 0, seen: 900, [], leader: "lee")
    let found = merged([first, second])
    #expect(found["dana"]?.map(\.seen) == [900])
    #expect(found["lee"] == nil)
  }

  @Test func `units merge in any order and any grouping`() {
    for seed in UInt64(0)..<50 {
      var random = SeededGenerator(seed: seed)
      let parts = (0..<6).map { number in
        partial(
          source: number % 3, seen: Int.random(in: 0...3, using: &random),
          (0..<5).map { _ in
            TicketDue(
              leader: 0, subject: Hash128(high: 0, low: UInt64.random(in: 0...3, using: &random)),
              day: Int32.random(in: 0...2, using: &random),
              resolved: Bool.random(using: &random) ? Int.random(in: 0...2, using: &random) : nil)
          }, leader: ["dana", "lee"].randomElement(using: &random) ?? "dana")
      }
      let straight = merged(parts)
      #expect(merged(parts.shuffled(using: &random)) == straight, "seed \(seed)")
      var right = Partial()
      for part in parts[3...] { right.merge(part) }
      var left = Partial()
      for part in parts[..<3] { left.merge(part) }
      right.merge(left)
      #expect(right.ticketDues() == straight, "seed \(seed)")
    }
  }
}
