import BifocalModel

/// Writes what the company knows of its people, its holidays and its aims.
struct RosterWriter {
  let organisation: Organisation

  /// Effective-dated: one leader changes role and one the manager inside the sample.
  func roster() -> [UInt8] {
    var text = ExportText(quoting: .minimal, lineEnd: "\n")
    text.append([
      "leader", "name", "emails", "aliases", "role", "level", "field", "manager", "zone", "region",
      "fte", "working_days", "working_hours", "from",
    ])
    for leader in organisation.leaders {
      text.append(row(leader, role: leader.archetype.role(in: leader.field), from: ""))
      if leader.index == promoted {
        text.append(
          row(
            leader, role: "Senior " + leader.archetype.role(in: leader.field),
            from: (organisation.span.first + 7 * 20).iso))
      }
      if leader.index == moved?.leader.index, let other = moved?.manager {
        text.append(
          row(
            leader, role: leader.archetype.role(in: leader.field), manager: other.key,
            from: (organisation.span.first + 7 * 40).iso))
      }
    }
    return text.bytes
  }

  func holidays() -> [UInt8] {
    var text = ExportText(quoting: .minimal, lineEnd: "\n")
    text.append(["region", "date", "name"])
    for entry in organisation.holidays.entries {
      text.append([entry.region, entry.date.iso, entry.name])
    }
    return text.bytes
  }

  func outcomes() -> [UInt8] {
    var text = ExportText(quoting: .minimal, lineEnd: "\n")
    text.append(["id", "title", "keywords", "epics", "labels", "from", "to"])
    for (position, outcome) in OutcomeRoadmap.outcomes.enumerated() {
      text.append([
        "O\(position + 1)", outcome.title, outcome.keywords.joined(separator: ";"),
        OutcomeRoadmap.epicKey(position), outcome.labels.joined(separator: ";"),
        organisation.span.first.iso,
        outcome.until.map { (organisation.span.first + (7 * $0 - 1)).iso } ?? "",
      ])
    }
    return text.bytes
  }

  private func row(
    _ leader: Leader, role: String, manager: String? = nil, from: String
  ) -> [String] {
    let person = leader.person
    return [
      leader.key, person.name, person.email, "\(person.username);\(person.account)", role,
      leader.archetype.level, leader.field.name, manager ?? leader.managerKey, leader.site.zone,
      leader.site.region, leader.fteThousandths == 1_000 ? "1" : "0.8", "", "", from,
    ]
  }

  /// A change of role starts a new baseline, so it goes to somebody whose balance is steady.
  private var promoted: Int? {
    organisation.leaders.map(\.index).first { $0 > 0 && organisation.plans[$0].drift == nil }
  }

  /// The last leader who can go to another director.
  private var moved: (leader: Leader, manager: Leader)? {
    let directors = organisation.leaders.filter { $0.archetype == .director }
    guard let leader = organisation.leaders.last(where: { !$0.managerKey.isEmpty }),
      let other = directors.first(where: { $0.key != leader.managerKey })
    else { return nil }
    return (leader, other)
  }
}
