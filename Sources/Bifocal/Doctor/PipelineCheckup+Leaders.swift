import BifocalModel
import Drift
import Ingestion

/// Whether every leader has a record, and how old it is.
extension PipelineCheckup {
  /// As many days without anything as make a run say `no recent data`.
  static var staleDays: Int { DriftDetector.staleDays }

  mutating func checkLeaders(
    _ seen: LeaderSightings, _ lost: LostLeaders, _ file: PipelineFile,
    _ sources: [Pipeline.Source], _ context: CheckupContext
  ) {
    guard let roster = context.roster else {
      checkWithoutRoster(seen)
      return checkAge(of: seen.last.keys.sorted(), seen, context)
    }
    for source in sources {
      guard let leader = source.options.leader(ofFile: source.input.name),
        roster.profile(named: leader) == nil
      else { continue }
      add(
        "leader", .warning, source.input.name,
        message: "its leader is not in the roster, so that none of its rows count",
        remedy: "add a row to \(file.roster ?? "the roster"), or mend leader of the source")
    }
    let keys = roster.profiles.map(\.key)
    // Of whom a file was set aside, that has been said.
    for key in keys where seen.last[key] == nil && !lost.contains(key) {
      add(
        "leader", .warning, key, message: "no source holds anything of this leader's time",
        remedy: "add an export; check name, emails and aliases in \(file.roster ?? "the roster")")
    }
    let found = keys.filter { seen.last[$0] != nil }
    if !found.isEmpty {
      add(
        "leader", .ok, file.roster ?? "",
        message: "\(found.count) of \(Self.count(keys.count, "leader")) found in the sources")
    }
    checkAge(of: found, seen, context)
  }

  /// Without a roster there is nobody where nothing counts; with one, its leaders are stale.
  mutating func tellNothingSeen(used: Int, _ context: CheckupContext) {
    guard used > 0 else {
      return fail(
        "leader", "", .data, message: "no row could be placed in a leader's time",
        remedy: "see leader of the sources; bifocal inspect shows why")
    }
    add(
      "leader", .warning,
      message:
        "nothing in the sources is of \(context.window.last.iso) or before: a run has nothing "
        + "to say",
      remedy: "see until and as_of, and whether the exports hold rows")
  }

  private mutating func checkWithoutRoster(_ seen: LeaderSightings) {
    guard seen.last.count > 1 else { return }
    add(
      "leader", .warning,
      message: "there is no roster, so all \(seen.last.count) people in the "
        + "sources are leaders", remedy: "name a file of leaders with roster")
  }

  private mutating func checkAge(
    of leaders: [String], _ seen: LeaderSightings, _ context: CheckupContext
  ) {
    let days = leaders.map { context.zone.day(of: (seen.last[$0] ?? 1) - 1) }
    guard let last = days.max() else { return }
    let end = context.window.last
    for (leader, day) in zip(leaders, days) where end.day - day.day >= Self.staleDays {
      add(
        "recent", .warning, leader,
        message: "last on record on \(day.iso), \(end.day - day.day) days before \(end.iso): "
          + "nothing will be judged",
        remedy: "export again, or set as_of")
    }
    if end.day - last.day < Self.staleDays {
      add("recent", .ok, message: "the record ends on \(last.iso), and the window on \(end.iso)")
    }
  }
}
