import BifocalModel

/// Which columns the terminal's table has.
struct SummaryLayout {
  /// The weeks of the series.
  let weeks: Int
  /// How many of the columns that can be missed are left out.
  let hidden: Int

  /// Strands in the order in which they go when the line is too short; then the series.
  private static let leaving: [Strand] = [
    .overhead, .unclear, .running, .direction, .people, .steering, .handsOn,
  ]

  /// The number of columns that can be left out.
  static let dispensable = leaving.count + 1

  private var strands: [Strand] {
    let gone = Self.leaving.prefix(hidden)
    return PrintedHours.strands.filter { !gone.contains($0) }
  }

  private var hasSeries: Bool { hidden < Self.dispensable }

  /// Hours now and, in brackets, usual.
  func table(_ figures: [LeaderFigures], isUnicode: Bool) -> Table {
    let series = hasSeries ? ["\(weeks) weeks"] : []
    let rows = figures.map { leader -> [Cell] in
      let (now, usual) = (leader.nowHours, leader.usualHours)
      let hours = strands.map { strand -> Cell in
        guard let now else { return .word(isUnicode ? "–" : "-") }
        return .word("\(now[strand])" + (usual.map { " (\($0[strand]))" } ?? ""))
      }
      let bars = Sparkline.text(leader.handsOnShares(weeks: weeks), isUnicode: isUnicode)
      let name = leader.audience == .hr ? leader.report.key : leader.report.name
      return [.text(name)] + hours + (hasSeries ? [.word(bars)] : []) + [.status(leader.status)]
    }
    return Table(columns: ["leader"] + strands.map(\.words) + series + ["status"], rows: rows)
  }

  var caption: String {
    var text = strands.isEmpty ? "" : "Hours a week now (usual). "
    if hasSeries { text += "\(weeks) weeks: hands-on share of readable time. " }
    let gone = Self.leaving.prefix(hidden).map(\.words)
    if !gone.isEmpty { text += "No room for \(gone.joined(separator: ", ")): see summary.csv." }
    return text
  }
}
