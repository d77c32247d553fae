import BifocalModel

/// The fields of work and zones of the roster's leaders by day, laid out for quick look-up.
struct LeaderTerms: Sendable {
  /// The texts of all fields of work, each once; the first is empty.
  private(set) var fields: [[UInt8]] = [[]]
  private var starts: [[Int]] = []
  private var fieldOfTerm: [[Int32]] = []
  private var zoneOfTerm: [[ZoneRules]] = []

  init(_ profiles: [LeaderProfile]) {
    var known: [String: Int32] = ["": 0]
    for profile in profiles {
      starts.append(profile.terms.map(\.from.day))
      zoneOfTerm.append(profile.terms.map(\.zone))
      fieldOfTerm.append(
        profile.terms.map { term in
          if let position = known[term.field] { return position }
          known[term.field] = Int32(fields.count)
          fields.append([UInt8](term.field.utf8))
          return Int32(fields.count - 1)
        })
    }
  }

  /// The position in `fields` of a leader's field of work on a day; 0 for somebody unknown.
  func field(of leader: Int32, on day: Int) -> Int32 {
    leader < 0 ? 0 : fieldOfTerm[Int(leader)][term(Int(leader), day)]
  }

  /// The zone of a leader on a day; nil for somebody unknown.
  func zone(of leader: Int32, on day: Int) -> ZoneRules? {
    leader < 0 ? nil : zoneOfTerm[Int(leader)][term(Int(leader), day)]
  }

  /// The last term that has begun; the first holds since ever.
  private func term(_ leader: Int, _ day: Int) -> Int {
    let starts = starts[leader]
    return max(0, (starts.lastIndex { $0 <= day }) ?? 0)
  }
}
