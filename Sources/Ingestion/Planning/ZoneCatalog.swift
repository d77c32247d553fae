import BifocalModel
import Synchronization

/// The rules of the zones that a run needs, each read once from the system's database.
final class ZoneCatalog: Sendable {
  private let zones = Mutex<[String: ZoneRules?]>([:])

  /// The rules of a zone, or nil where the database has none of that name.
  func rules(_ identifier: String) -> ZoneRules? {
    zones.withLock { zones in
      if let known = zones[identifier] { return known }
      let found = identifier == "UTC" ? .utc : ZoneRules(identifier: identifier)
      zones[identifier] = .some(found)
      return found
    }
  }
}
