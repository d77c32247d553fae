import BifocalModel
import Ingestion

/// What a roster says that is no fault, each thing once.
struct RosterNotes {
  let notes: [Diagnostic]

  /// `hasHolidays` is whether there is a file of holidays beside it.
  init(_ roster: Roster, hasHolidays: Bool) {
    var found = roster.notes
    let regions = found.filter { $0.reason == Self.region }
    if !hasHolidays, var first = regions.min(by: { $0.line < $1.line }) {
      found.removeAll { $0.reason == Self.region }
      let rows = regions.count == 1 ? "1 row has" : "\(regions.count) rows have"
      first.line = 0
      first.message = "\(rows) a region and no holidays are named, so that those are working days"
      first.remedy = "name a file of region,date,name with holidays, or leave region empty"
      found.append(first)
    }
    notes = Dictionary(grouping: found, by: \.message).values.compactMap { group in
      var first = group.min { $0.line < $1.line }
      if group.count > 1 { first?.message += ", and \(group.count - 1) more like it" }
      return first
    }.sorted { ($0.line, $0.message) < ($1.line, $1.message) }
  }

  private static let region = "region-without-holidays"
}
