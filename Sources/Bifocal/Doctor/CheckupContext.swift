import BifocalModel
import Ingestion

/// What the exports of a pipeline are looked at with.
struct CheckupContext {
  let roster: Roster?
  let zone: ZoneRules
  let window: DataWindow
  let jobs: Int
  /// Whether the pipeline itself says which zone exports are in that state none.
  let statesZone: Bool

  /// The first second after the window.
  var end: Int { zone.start(of: window.last + 1) }

  /// The key of a leader, by any name that a file has.
  func key(of name: String) -> String { roster?.profile(named: name)?.key ?? name }
}
