import BifocalModel
import Ingestion

/// Which zone the times of a file are in that state none.
struct DraftZones {
  let pipeline: String
  /// Whether a person said which it is.
  let isStated: Bool
  let roster: Roster?

  /// The zone that is asked for, by any of its names; UTC where none is.
  static func pipelineZone(_ name: String?) throws -> ZoneRules {
    let name = name ?? "UTC"
    guard let identifier = ZoneName(name).identifier, let zone = ZoneRules(identifier: identifier)
    else {
      throw RunError(
        .configuration, "'\(name)' is no zone of the tz database, such as Europe/Berlin (--zone)")
    }
    return zone
  }

  /// What a source says, and what is unsure about it.
  struct Choice: Hashable {
    var zone: String
    var doubt: String?
  }

  /// A calendar is in the zone of the machine that exported it, which is its leader's.
  func choice(for file: DraftedFile) -> Choice {
    let assumed = file.decision("zone")?.evidence.hasPrefix("assumed") ?? false
    guard assumed else { return Choice(zone: file.shape.zone, doubt: nil) }
    // Days without a time are in it still.
    guard !file.shape.statesZones else { return Choice(zone: pipeline, doubt: nil) }
    if file.shape.kind == .calendar, let leader = file.owner.leader, let roster,
      roster.profile(named: leader) != nil, hasOtherZones
    {
      return Choice(
        zone: "leader", doubt: "states no zone; taken as its leader's own, which the roster has")
    }
    return Choice(
      zone: pipeline,
      doubt: isStated ? nil : "states no zone; taken as \(pipeline) (say which with --zone)")
  }

  private var hasOtherZones: Bool {
    roster?.profiles.contains { $0.terms.last?.zone.identifier != pipeline } ?? false
  }
}
