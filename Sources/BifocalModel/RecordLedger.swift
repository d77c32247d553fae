/// Where the records of a file went: used, rejected, or set aside for a reason.
///
/// Merging is associative and commutative.
public struct RecordLedger: Sendable, Equatable {
  /// All records after the header.
  public var records = 0
  /// Those that yielded at least one item.
  public var used = 0
  /// Those that no stage could read.
  public var rejected = 0
  /// Those that were read and left out, by reason (`cancelled` rows are items and not here).
  public var setAside: [String: Int] = [:]
  /// Items yielded, by kind name.
  public var items: [String: Int] = [:]
  /// What was noted about records that were read all the same, by reason.
  public var notes: [String: Int] = [:]
  /// Rows and seconds of people who are not leaders, by the name in the file.
  public var unmatched: [String: Unmatched] = [:]

  public struct Unmatched: Sendable, Equatable {
    public var rows: Int
    public var seconds: Int

    public init(rows: Int, seconds: Int) {
      self.rows = rows
      self.seconds = seconds
    }
  }

  public init() {}

  public var setAsideTotal: Int { setAside.values.reduce(0, +) }

  /// Records = used + rejected + set aside.
  public var balances: Bool { records == used + rejected + setAsideTotal }

  public static func += (lhs: inout RecordLedger, rhs: RecordLedger) {
    lhs.records += rhs.records
    lhs.used += rhs.used
    lhs.rejected += rhs.rejected
    lhs.setAside.merge(rhs.setAside, uniquingKeysWith: +)
    lhs.items.merge(rhs.items, uniquingKeysWith: +)
    lhs.notes.merge(rhs.notes, uniquingKeysWith: +)
    lhs.unmatched.merge(rhs.unmatched) {
      Unmatched(rows: $0.rows + $1.rows, seconds: $0.seconds + $1.seconds)
    }
  }
}
