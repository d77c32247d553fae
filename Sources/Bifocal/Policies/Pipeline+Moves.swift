import Attribution
import BifocalModel
import Ingestion
public import Scoring

extension Pipeline {
  /// Whether outputs of this pipeline must not name people.
  public var hidesNames: Bool { pseudonyms != nil || isOfGroups }

  /// Whether the audience sees figures of groups only.
  public var isOfGroups: Bool { file.audience == .group }

  /// The hours that two scorers read differently, counted as `run` counts them.
  ///
  /// Whose time an item takes depends on all items of a day, so both readings are attributed as a
  /// whole; each move is then the accounted time of its items under either.
  public func moves(from first: Scorer, to second: Scorer) throws -> PolicyMoves {
    let reader = SourceReader(
      ingestor: Ingestor(roster: roster, organisation: organisation),
      filters: ItemFilters(file.filters, zone: zone),
      zone: file.zone)
    let units = try concurrentMap(Array(sources.enumerated()), width: jobs) { number, source in
      let read = try reader.read(source, number: number, width: jobs) { _ in }
      return ScoredTwice(read.items, first, second)
    }
    let both = units.reduce(into: ScoredTwice()) { $0.merge($1) }
    let logged = both.before.loggedSubjects
    let pairs = zip(both.before.finish(), both.after.finish()).map {
      ItemPairs(leader: $0.leader, before: $0.items, after: $1.items)
    }
    let attributor = Attributor(options: file.attribution, window: window)
    let found = try concurrentMap(pairs, width: jobs) { pairs in
      try PolicyMove(pairs, profile(pairs.leader), logged, attributor).moves(both.titles)
    }
    var moves = PolicyMoves()
    for (pairs, leader) in zip(pairs, found) {
      moves.add(
        leader.moves.map { move in
          var move = move
          move.leader = hidesNames ? profile(pairs.leader).name : pairs.leader
          return move
        }, items: pairs.before.count, moved: pairs.moved.count, seconds: leader.seconds)
    }
    return moves
  }
}

/// What makes an item the same in both readings.
struct ItemKey: Hashable, Sendable {
  var start: Int
  var identity: Hash128

  init(_ item: ScoredItem) { (start, identity) = (item.start, item.identity) }
}

/// The items of some files, scored by two policies.
struct ScoredTwice: Sendable {
  var before = Partial()
  var after = Partial()
  /// Of items that are read differently.
  var titles: [ItemKey: String] = [:]

  init() {}

  init(_ batches: [ItemBatch], _ first: Scorer, _ second: Scorer) {
    let old = first.transform(batches)
    let new = second.transform(batches)
    before = Partial(old, of: batches)
    after = Partial(new, of: batches)
    for (batch, scored) in zip(batches, zip(old, new)) {
      for (item, pair) in zip(batch.items, zip(scored.0, scored.1))
      where pair.0.activity != pair.1.activity {
        titles[ItemKey(pair.0)] = batch.string(.title, of: batch.contents[Int(item.content)])
      }
    }
  }

  mutating func merge(_ other: ScoredTwice) {
    before.merge(other.before)
    after.merge(other.after)
    titles.merge(other.titles) { min($0, $1) }
  }
}

/// One leader's items in both readings, in the same order.
struct ItemPairs: Sendable {
  var leader: String
  var before: [ScoredItem]
  var after: [ScoredItem]

  /// The positions of those that are read differently.
  var moved: [Int] { before.indices.filter { before[$0].activity != after[$0].activity } }
}

/// Works out what moves in one leader's time.
struct PolicyMove {
  private let pairs: ItemPairs
  private let profile: LeaderProfile
  private let logged: Set<Hash128>
  private let attributor: Attributor

  init(
    _ pairs: ItemPairs, _ profile: LeaderProfile, _ logged: Set<Hash128>, _ attributor: Attributor
  ) {
    self.pairs = pairs
    self.profile = profile
    self.logged = logged
    self.attributor = attributor
  }

  /// The moves, and all seconds of the first reading.
  func moves(
    _ titles: [ItemKey: String]
  ) throws -> (moves: [PolicyMoves.Move], seconds: Int) {
    let moved = pairs.moved
    var moves: [[Activity]: PolicyMoves.Move] = [:]
    for position in moved {
      let (from, to) = (pairs.before[position].activity, pairs.after[position].activity)
      var move = moves[[from, to]] ?? PolicyMoves.Move(leader: pairs.leader, from: from, to: to)
      if let title = titles[ItemKey(pairs.before[position])] { move.titles.append(title) }
      moves[[from, to]] = move
    }
    for to in Set(moved.map { pairs.after[$0].activity }) {
      let seconds = try seconds(of: pairs.before) { pairs.after[$0].activity == to }
      for from in Activity.allCases { moves[[from, to]]?.secondsBefore = seconds[from.index] }
    }
    for from in Set(moved.map { pairs.before[$0].activity }) {
      let seconds = try seconds(of: pairs.after) { pairs.before[$0].activity == from }
      for to in Activity.allCases { moves[[from, to]]?.secondsAfter = seconds[to.index] }
    }
    let all = try seconds(of: pairs.before, isMarked: nil).reduce(0, +)
    return (Array(moves.values), all)
  }

  /// The accounted seconds by activity of the items that move and are marked, or of all.
  ///
  /// The mark is the one flag that items carry through attribution unread, `outcomeLinked`.
  private func seconds(
    of items: [ScoredItem], isMarked: ((Int) -> Bool)?
  ) throws -> [Int] {
    var marked = items
    for position in marked.indices {
      let isMoved = pairs.before[position].activity != pairs.after[position].activity
      if isMarked.map({ isMoved && $0(position) }) ?? true {
        marked[position].flags.insert(.outcomeLinked)
      } else {
        marked[position].flags.remove(.outcomeLinked)
      }
    }
    let time = try attributor.transform(
      LeaderItems(leader: profile, items: marked, loggedSubjects: logged))
    var seconds = [Int](repeating: 0, count: Activity.count)
    for slice in time.slices where slice.tags.contains(.outcomeLinked) {
      seconds[slice.activity.index] += slice.seconds
    }
    return seconds
  }

  private func seconds(
    of items: [ScoredItem], _ isMarked: @escaping (Int) -> Bool
  ) throws -> [Int] {
    try seconds(of: items, isMarked: isMarked)
  }
}
