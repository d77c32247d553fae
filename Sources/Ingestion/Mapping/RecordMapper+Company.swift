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
      present.append(memo.person(name, of: bytes.span))
    }
  }

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
  /// Nothing is said where nobody reports to the leader, where the row names nobody, or where one of
  /// them has no known place: the leader alone is named by the number of people.
  mutating func company(of person: Int32, _ content: Int, on day: Int) -> Company {
    let leader = memo[person]
    guard let organisation = plan.people.organisation, leader.member >= 0, hasNames,
      organisation.hasReports(leader.member, on: day)
    else { return Company() }
    var company = Company()
    var others = Others(organisation, leader: leader.member, day: day)
    for position in present where !memo.isSame(position, person) { others.add(memo[position]) }
    if others.isEmpty {
      if output.contents[content].attendees == 1 { company.flags = .companyKnown }
      return company
    }
    company.flags = others.flags
    company.companion = others.companion
    return company
  }
}

/// The people of one row beside its leader.
private struct Others {
  private let organisation: Organisation
  private let leader: Int32
  private let day: Int
  private var seen: ItemFlags = []
  private var isKnown = true
  private var isOwnTeam = true
  private var only: PeopleMemo.Person?
  private var isOne = true

  init(_ organisation: Organisation, leader: Int32, day: Int) {
    self.organisation = organisation
    self.leader = leader
    self.day = day
  }

  var isEmpty: Bool { only == nil }

  var flags: ItemFlags {
    guard isKnown else { return [] }
    return seen.union(isOwnTeam ? [.companyKnown, .ownTeam] : .companyKnown)
  }

  var companion: UInt64 {
    guard isKnown, isOne, seen.contains(.withDirect), let only else { return 0 }
    return organisation.fingerprint(of: only.member)
  }

  mutating func add(_ person: PeopleMemo.Person) {
    if let only { isOne = isOne && only.identity == person.identity } else { only = person }
    switch relation(of: person) {
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

  private func relation(of person: PeopleMemo.Person) -> Relation {
    if person.member >= 0 {
      return organisation.relation(of: person.member, to: leader, on: day)
    }
    let isNobody = person.member != PeopleIndex.Identified.several && organisation.listsEverybody
    return isNobody ? .outsider : .unknown
  }
}
