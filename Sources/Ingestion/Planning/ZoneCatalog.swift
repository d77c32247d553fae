import BifocalModel
import Synchronization

/// The rules of the zones that a run needs, each read once from the system's database.
final class ZoneCatalog: Sendable {
  private let zones = Mutex<[String: ZoneRules?]>([:])

  /// The rules of a zone by any of its names, or nil where it is none or could be several.
  func rules(_ name: String) -> ZoneRules? {
    zones.withLock { zones in
      if let known = zones[name] { return known }
      let found = ZoneName(name).identifier.flatMap(Self.read)
      // Cells of a hostile file must not fill the memory with names that are none.
      if found != nil || zones.count < 4_096 { zones[name] = .some(found) }
      return found
    }
  }

  private static func read(_ identifier: String) -> ZoneRules? {
    identifier == "UTC" ? .utc : ZoneRules(identifier: identifier)
  }
}
