/// The result of a work unit: per leader a set of scored items keyed by identity.
///
/// `merge` is associative and commutative, so that units can be cut and put together anyhow.
/// Overlaps are split only after the merge, because unions per category cannot be split rightly.
public struct Partial: Sendable {
  /// Items by leader key; unordered until `finish`.
  private var items: [String: [ScoredItem]] = [:]
  /// The subjects of all worklogs, whoever logged them; read it before `finish`.
  public private(set) var loggedSubjects: Set<Hash128> = []
  /// Tickets with a day by which they are due, by leader key.
  private var dues: [String: [TicketDue]] = [:]
  /// The latest instant at which anything happened to a ticket, by source.
  private var ticketsSeen: [Int32: Int] = [:]
  /// When the files were exported whose names say so, by source.
  private var stamps: [Int32: ExportStamp] = [:]
  public var records = RecordLedger()
  public var bytes = ByteLedger()

  public init() {}

  /// How many leaders have an item, whatever becomes of it.
  public var leaderCount: Int { items.count }

  /// Adds the scored items of a batch.
  public mutating func add(_ scored: [ScoredItem], of batch: ItemBatch) {
    var byLeader = [[ScoredItem]](repeating: [], count: batch.leaders.count)
    for (item, source) in zip(scored, batch.items) { byLeader[Int(source.leader)].append(item) }
    for (key, added) in zip(batch.leaders, byLeader) where !added.isEmpty {
      items[key, default: []].append(contentsOf: added)
    }
    for due in batch.dues {
      var due = due
      due.source = Int32(batch.source)
      dues[batch.leaders[Int(due.leader)], default: []].append(due)
    }
    if let seen = batch.ticketsSeen {
      ticketsSeen.merge([Int32(batch.source): seen]) { max($0, $1) }
    }
    loggedSubjects.formUnion(batch.loggedSubjects)
    if let stamp = batch.stamp { stamps[Int32(batch.source)] = stamp }
    records += batch.ledger
    bytes += batch.byteLedger
  }

  /// The result of a unit: the scored items of its batches.
  public init(_ scored: [[ScoredItem]], of batches: [ItemBatch]) {
    for (items, batch) in zip(scored, batches) { add(items, of: batch) }
  }

  /// Joins two results; the order does not matter.
  public mutating func merge(_ other: Partial) {
    for (key, added) in other.items { items[key, default: []].append(contentsOf: added) }
    dues.merge(other.dues) { $0 + $1 }
    ticketsSeen.merge(other.ticketsSeen) { max($0, $1) }
    loggedSubjects.formUnion(other.loggedSubjects)
    stamps.merge(other.stamps) { mine, _ in mine }
    records += other.records
    bytes += other.bytes
  }

  /// By leader, each ticket with a day by which it is due once, as the export says it that knows of
  /// the latest event; read it before `finish`.
  public func ticketDues() -> [String: [TicketDue]] {
    dues.mapValues { all in
      var latest: [Hash128: TicketDue] = [:]
      for var due in all {
        due.seen = ticketsSeen[due.source] ?? .min
        // Of no meaning outside a batch and a run: equal tickets are to be equal.
        (due.leader, due.source) = (0, 0)
        if latest[due.subject].map({ due.supersedes($0) }) ?? true { latest[due.subject] = due }
      }
      return latest.values.sorted { ($0.day, $0.subject) < ($1.day, $1.subject) }
    }
  }

  /// The leaders in the order of their keys, each with distinct items by start and identity.
  ///
  /// Those of `expected` are among them, with no items where no unit had any. O(n log n) in the
  /// items of a leader.
  public consuming func finish(
    expected: [String] = []
  ) -> [(leader: String, items: [ScoredItem])] {
    let keys = Set(items.keys).union(expected)
    return keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { key in
      (key, distinct(items[key] ?? []))
    }
  }

  /// Rows with one identity become one item, with the copies added: where files disagree, that of
  /// the latest export.
  private func distinct(_ items: [ScoredItem]) -> [ScoredItem] {
    let sorted = items.sorted { $0.precedes($1) }
    var result: [ScoredItem] = []
    result.reserveCapacity(sorted.count)
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].identity == sorted[start].identity,
        sorted[end].start == sorted[start].start
      { end += 1 }
      result.append(end == start + 1 ? sorted[start] : one(of: sorted[start..<end]))
      start = end
    }
    return result
  }

  /// The row that stands for all that have its identity: of the latest exports the first in order.
  ///
  /// Where a file's name does not say when it was exported, nothing tells which is the latest, and
  /// the first of all stands.
  private func one(of rows: ArraySlice<ScoredItem>) -> ScoredItem {
    var chosen = rows[rows.startIndex]
    let known = rows.compactMap { stamps[$0.source] }
    if known.count == rows.count {
      let latest = ExportStamp.latest(of: Set(known))
      chosen = rows.first { stamps[$0.source].map(latest.contains) ?? false } ?? chosen
    }
    chosen.copies = rows.reduce(0) { $0 + $1.copies }
    return chosen
  }
}
