public import BifocalModel

/// What people of the site said about titles, ready to be looked up.
///
/// For an item the narrowest answer holds: that of its leader, else of its leader's field, else
/// that of all. Titles match whole, by `Content.titleHash`.
public struct Corrections: Sendable {
  /// Every answer once, by title, scope, leader and field; rows that wait for one are left out.
  public let answers: [Correction]
  private var entries: [Hash128: Entry] = [:]
  private var leaders: [String: Int32] = [:]
  /// The answers of leaders by title and leader, as positions in `answers`.
  private var ofLeaders: [LeaderTitle: Int32] = [:]

  /// No answers at all.
  public static let none = Corrections()

  /// What is known of one title, as positions in `answers`.
  struct Entry: Sendable {
    var all: Int32 = -1
    var fields: [(name: [UInt8], answer: Int32)] = []
    var hasLeaders = false
  }

  private struct LeaderTitle: Hashable {
    var leader: Int32
    var title: Hash128
  }

  private init() { answers = [] }

  /// Throws where two rows of one scope contradict each other; the order of the rows is nothing.
  public init(_ rows: [Correction]) throws(ContradictingAnswers) {
    var answers: [Correction] = []
    for row in rows.filter({ $0.answer != nil }).sorted(by: Self.precedes) {
      if let last = answers.last, Self.key(last) == Self.key(row) {
        guard last.answer == row.answer else { throw ContradictingAnswers(last, row) }
      } else {
        answers.append(row)
      }
    }
    self.answers = answers
    for (position, answer) in answers.enumerated() { add(answer, at: Int32(position)) }
  }

  private mutating func add(_ correction: Correction, at position: Int32) {
    var entry = entries[correction.title] ?? Entry()
    switch correction.scope {
    case .all: entry.all = position
    case .field: entry.fields.append((Self.folded(correction.field), position))
    case .leader:
      entry.hasLeaders = true
      let leader = leaders[correction.leader] ?? Int32(leaders.count)
      leaders[correction.leader] = leader
      ofLeaders[LeaderTitle(leader: leader, title: correction.title)] = position
    }
    entries[correction.title] = entry
  }

  public var isEmpty: Bool { answers.isEmpty }

  /// Over everything that can change a figure: who answered, when, and in which file is no part.
  public var fingerprint: Hash128 {
    var hash = Hash128()
    hash.combine("bifocal corrections 1")
    for answer in answers {
      hash.combine(answer.title.high)
      hash.combine(answer.title.low)
      let key = Self.key(answer)
      hash.combine(key.scope)
      hash.combine(key.name)
      hash.combine(answer.answer?.name ?? "")
    }
    return hash
  }

  // MARK: Looking up

  /// The answer about a title of a leader, or nil.
  public func answer(title: Hash128, leader: String, field: String) -> Correction? {
    guard let entry = entries[title] else { return nil }
    if entry.hasLeaders, let leader = leaders[leader], let own = answer(of: leader, about: title) {
      return answers[Int(own)]
    }
    let wide = wide(entry, field: field.utf8.span)
    return wide < 0 ? nil : answers[Int(wide)]
  }

  func entry(of title: Hash128) -> Entry? { entries[title] }

  func number(of leader: String) -> Int32? { leaders[leader] }

  func answer(of leader: Int32, about title: Hash128) -> Int32? {
    ofLeaders[LeaderTitle(leader: leader, title: title)]
  }

  /// The answer for a field of work, else for all, else -1.
  func wide(_ entry: Entry, field: Span<UInt8>) -> Int32 {
    guard !entry.fields.isEmpty, !field.isEmpty else { return entry.all }
    let name = Self.folded(field)
    return entry.fields.first { $0.name == name }?.answer ?? entry.all
  }

  // MARK: Order

  private static func folded(_ text: String) -> [UInt8] { folded(text.utf8.span) }

  /// Without outer blanks and with one for each run of them.
  private static func folded(_ text: Span<UInt8>) -> [UInt8] {
    let folded = [UInt8](folding: text)
    return Array(folded.split(whereSeparator: Folding.isBlank).joined(separator: [Folding.blank]))
  }

  private struct Key: Equatable {
    var title: Hash128
    var scope: String
    /// The leader or the field that the scope means.
    var name: String
  }

  private static func key(_ row: Correction) -> Key {
    let name =
      switch row.scope {
      case .leader: row.leader
      case .field: String(decoding: folded(row.field), as: UTF8.self)
      case .all: ""
      }
    return Key(title: row.title, scope: row.scope.rawValue, name: name)
  }

  private static func precedes(_ left: Correction, _ right: Correction) -> Bool {
    let (one, other) = (key(left), key(right))
    if one.title != other.title { return one.title < other.title }
    return (one.scope, one.name, left.file, left.line)
      < (other.scope, other.name, right.file, right.line)
  }
}
