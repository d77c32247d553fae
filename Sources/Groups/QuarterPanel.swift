import BifocalModel

/// The groups of a quarter: who is in them, and which may be told of.
///
/// Who is in a group and who is judged is settled by the quarter's begin and holds for all of its
/// months, so that neither two months of a quarter nor two runs within it can be held against each
/// other to learn of a leader who came, left or moved.
struct QuarterPanel {
  struct Group {
    let dimension: GroupDimension
    let value: String
    /// By position in `leaders`: in the group; and of those, the judged.
    let members: [Bool]
    let judged: [Bool]
  }

  /// Those that the roster knows at the quarter's begin.
  let leaders: [LeaderRecord]
  /// Those that may be told of, in the order in which they were admitted.
  private(set) var shown: [Group] = []
  private(set) var hidden: [Group] = []

  init(quarter: Month, records: [LeaderRecord], options: GroupOptions) {
    let day = quarter.first
    let dimensions = [.all] + options.by
    let profiles = records.compactMap { record in
      record.term(on: day).map { term in
        (record, values: dimensions.map { $0.value(of: term) })
      }
    }
    let people = Self.ordered(profiles)
    leaders = people.map(\.0)
    let judged = leaders.map { $0.isJudged(before: day) }
    var controls = (0..<2).map { _ in
      DisclosureControl(leaders: leaders.count, minimum: options.minimum)
    }
    for (position, dimension) in dimensions.enumerated() {
      for group in Self.groups(of: dimension, people.map { $0.values[position] }, judged) {
        let sets = [group.members, group.judged]
        let admitted = zip(controls, sets).compactMap { $0.admitting($1) }
        if group.judged.count(where: \.self) >= options.minimum, admitted.count == sets.count {
          controls = admitted
          shown.append(group)
        } else {
          hidden.append(group)
        }
      }
    }
  }

  /// Those first whose groups are shared by most: bases take them, and leave the others.
  private static func ordered(
    _ people: [(LeaderRecord, values: [String])]
  ) -> [(LeaderRecord, values: [String])] {
    var counts: [[String]: Int] = [:]
    for person in people { counts[person.values, default: 0] += 1 }
    return people.sorted { left, right in
      let (more, fewer) = (counts[left.values] ?? 0, counts[right.values] ?? 0)
      if more != fewer { return more > fewer }
      for (one, other) in zip(left.values, right.values) where one != other {
        return one.utf8.lexicographicallyPrecedes(other.utf8)
      }
      return left.0.report.key.utf8.lexicographicallyPrecedes(right.0.report.key.utf8)
    }
  }

  /// The groups of a dimension, the largest first: they tell most, and of most.
  private static func groups(
    of dimension: GroupDimension, _ values: [String], _ judged: [Bool]
  ) -> [Group] {
    let groups = Set(values).subtracting([""]).map { value in
      let members = values.map { $0 == value }
      return Group(
        dimension: dimension, value: value, members: members,
        judged: zip(members, judged).map { $0 && $1 })
    }
    return groups.sorted { left, right in
      let (more, fewer) = (left.judged.count(where: \.self), right.judged.count(where: \.self))
      return more == fewer
        ? left.value.utf8.lexicographicallyPrecedes(right.value.utf8) : more > fewer
    }
  }
}
