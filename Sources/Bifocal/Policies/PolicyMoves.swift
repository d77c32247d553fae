public import BifocalModel
import CSVRecords
public import Scoring

/// The hours that two policies read differently.
public struct PolicyMoves: Sendable {
  /// By leader, then the activities from and to.
  public private(set) var moves: [Move] = []
  /// Items that were read, and those that are read differently.
  public private(set) var items = 0
  public private(set) var movedItems = 0
  /// The seconds of all items under the first policy.
  public private(set) var seconds = 0

  /// What one leader's items of an activity become.
  public struct Move: Sendable, Equatable {
    /// Empty for the sum over all leaders.
    public var leader: String
    public var from: Activity
    public var to: Activity
    /// What they take under the first policy, and under the second: the same unless time that is
    /// not available, or what it hid, becomes work.
    public var secondsBefore = 0
    public var secondsAfter = 0
    /// The distinct titles, in the order of their letters.
    public var titles: [String] = []
  }

  /// The sums over all leaders, by activities.
  public var totals: [Move] {
    var sums: [[Activity]: Move] = [:]
    for move in moves {
      var sum =
        sums[[move.from, move.to]] ?? Move(leader: "", from: move.from, to: move.to)
      sum.secondsBefore += move.secondsBefore
      sum.secondsAfter += move.secondsAfter
      sum.titles = Set(sum.titles + move.titles).sorted()
      sums[[move.from, move.to]] = sum
    }
    return sums.values.sorted(by: Self.precedes)
  }

  init() {}

  /// Bare files: the hours of items as the files state them.
  public init(_ exports: [OpenedExport], from first: Scorer, to second: Scorer) {
    var moves: [Key: Move] = [:]
    for export in exports {
      let column = export.column("leader")
      for (index, batch) in export.items.enumerated() {
        let minutes = batch.statedMinutes
        let leaders = batch.contentLeaders
        let start = export.firstRecord(ofBatch: index)
        let scores = zip(first.scores(of: batch), second.scores(of: batch))
        for (position, pair) in scores.enumerated() {
          let content = batch.contents[position]
          let named = export.cell(column, of: content, batch: index, first: start)
          let leader = leaders[position] ?? (named.isEmpty ? export.table.name : named)
          let seconds = minutes[position] * 60
          items += 1
          self.seconds += seconds
          let (from, to) = (pair.0.counted, pair.1.counted)
          guard from != to else { continue }
          movedItems += 1
          let key = Key(leader: leader, from: from, to: to)
          var move = moves[key] ?? Move(leader: leader, from: from, to: to)
          move.secondsBefore += seconds
          move.secondsAfter += seconds
          move.titles.append(batch.string(.title, of: content))
          moves[key] = move
        }
      }
    }
    self.moves = Self.sorted(moves.values)
  }

  mutating func add(
    _ found: some Sequence<Move>, items: Int, moved: Int, seconds: Int
  ) {
    moves = Self.sorted(moves + found)
    self.items += items
    movedItems += moved
    self.seconds += seconds
  }

  private struct Key: Hashable {
    var leader: String
    var from: Activity
    var to: Activity
  }

  /// In order, each title once, however it is spaced and capitalised.
  private static func sorted(_ moves: some Sequence<Move>) -> [Move] {
    moves.map { move in
      var move = move
      var seen: Set<String> = []
      move.titles = move.titles.sorted().filter {
        !$0.isEmpty && seen.insert($0.trimmingSpaces.lowercased()).inserted
      }
      return move
    }.sorted(by: precedes)
  }

  private static func precedes(_ left: Move, _ right: Move) -> Bool {
    if left.leader != right.leader {
      return left.leader.utf8.lexicographicallyPrecedes(right.leader.utf8)
    }
    return (left.from.rawValue, left.to.rawValue) < (right.from.rawValue, right.to.rawValue)
  }
}

extension Score {
  /// The activity that the hours count as.
  fileprivate var counted: Activity { isSensitive ? .peopleUndisclosed : activity }
}
