import BifocalModel

/// What the terminal shows of the last finished month with groups.
struct GroupSummary {
  let report: RunReport

  private static let headings: [(Altitude, String)] = [
    (.strategic, "far"), (.craft, "near"), (.people, "people"),
  ]

  var table: Table? {
    let groups = report.groups.groups
    guard let month = groups.last?.month else { return nil }
    let rows = groups.filter { $0.month == month }.map { group -> [Cell] in
      [
        .word(group.dimension.rawValue), .text(group.value), .integer(group.judged),
        .integer(group.tooLittleEvidence),
      ] + Self.headings.map { Cell(group.hours[$0.0]?.median, places: 1) }
    }
    return Table(
      columns: ["by", "group", "judged", "too little evidence"] + Self.headings.map(\.1),
      rows: rows)
  }

  var lines: [String] {
    guard let month = report.groups.groups.last?.month else {
      let reason =
        report.groups.note.isEmpty
        ? "No group has enough leaders to be told of in a finished month." : report.groups.note
      return [reason]
    }
    return ["Median hours a week in \(month.label). All months are in groups.csv."]
  }
}
