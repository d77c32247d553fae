import BifocalModel
import CSVRecords

extension RecordMapper {
  /// Who was there, as far as it matters to the leader.
  struct Company {
    var flags: ItemFlags = []
    /// The fingerprint of the one direct report who was there alone; 0 for anything else.
    var companion: UInt64 = 0
  }

  /// Notes the people whom a cell lists as having been there.
  mutating func note(present cell: Range<Int>) {
    guard !cell.isEmpty else { return }
    let bytes = row.batch.bytes
    PeopleList.forEach(cell, of: bytes.span) { name in
      if Self.isResource(name, of: bytes.span) { return }
      present.append(memo.person(name, of: bytes.span))
    }
  }

  /// Whether an address is one of Google's rooms and things, which are attendees and no people.
  private static func isResource(_ name: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard name.count > resources.count else { return false }
    let start = name.upperBound - resources.count
    for index in resources.indices where bytes[start + index] | 0x20 != resources[index] | 0x20 {
      return false
    }
    return true
  }

  private static let resources = Array("@resource.calendar.google.com".utf8)

  /// The leader's own date at an instant; of whole days the first of them.
  func leaderDay(of person: Int32, _ times: CalendarTimes, _ start: Int) -> Int {
    let day = Self.day(of: times.start)
    guard !times.isAllDay, plan.people.organisation != nil else { return day }
    let zone = plan.terms.zone(of: memo[person].leader, on: day) ?? plan.floatingZone
    return Self.day(of: zone.local(start))
  }

  /// Whether the file has a column of who was there, or how many.
  private var hasNames: Bool {
    plan.binding.has(.required) || plan.binding.has(.optional) || plan.binding.has(.attendees)
  }

  /// What the people of the row are to its leader on a day.
  ///
  /// Nothing is said where nobody reports to the leader, the row names nobody, or where one of
  /// them has no known place: the leader alone is named by the number of people.
  mutating func company(of person: Int32, _ content: Int, on day: Int) -> Company {
    let leader = memo[person].member
    guard leader >= 0, hasNames, plan.people.hasReports(leader, on: day) else { return Company() }
    var company = Company()
    var others = Others()
    for position in present where !memo.isSame(position, person) {
      let other = memo[position]
      others.add(other, plan.people.relation(of: other.member, to: leader, on: day))
    }
    if others.isEmpty {
      if output.contents[content].attendees == 1 { company.flags = .companyKnown }
      return company
    }
    company.flags = others.flags
    if let companion = others.companion {
      company.companion = plan.people.fingerprint(of: companion)
    }
    return company
  }
}

/// The people of one row beside its leader.
private struct Others {
  private var seen: ItemFlags = []
  private var isKnown = true
  private var isOwnTeam = true
  private var isOne = true
  /// The first of them: what tells them apart, and the position in the organisation.
  private var first: (identity: Hash128, member: Int32)?

  var isEmpty: Bool { first == nil }

  var flags: ItemFlags {
    guard isKnown else { return [] }
    return seen.union(isOwnTeam ? [.companyKnown, .ownTeam] : .companyKnown)
  }

  /// The position of a direct report who is the only one.
  var companion: Int32? {
    isKnown && isOne && seen.contains(.withDirect) ? first?.member : nil
  }

  mutating func add(_ person: PeopleMemo.Person, _ relation: Relation) {
    if let first {
      isOne = isOne && first.identity == person.identity
    } else {
      first = (person.identity, person.member)
    }
    switch relation {
    case .direct: seen.insert(.withDirect)
    case .skipLevel: seen.insert(.withSkipLevel)
    case .manager: addOther(.withManager)
    case .peer: addOther(.withPeer)
    case .colleague: addOther([])
    case .outsider: addOther(.withOutsider)
    case .unknown: isKnown = false
    }
  }

  private mutating func addOther(_ flag: ItemFlags) {
    seen.formUnion(flag)
    isOwnTeam = false
  }
}
