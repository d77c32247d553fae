import BifocalModel

/// The shares that are watched, of the last finished week and the three before it.
extension LeaderPage {
  var shares: String {
    guard !figures.hasNoData else { return "No data on record.\n" }
    guard let week = figures.finished.last else { return "No finished week.\n" }
    var rows = Metric.allCases.map { metric -> [Cell] in
      let level = week.usualLevel[metric]
      return [
        .word(metric.words), Cell(week.share(metric), places: 2),
        Cell(level?.lowerBound, places: 2), Cell(level?.upperBound, places: 2),
        Cell(usualShare(metric), places: 2),
      ]
    }
    rows.append([
      .word("craft"), Cell(week.share(Altitude.craft), places: 2), .empty, .empty, .empty,
    ])
    rows.append([.word("macro share"), Cell(week.macroShare, places: 2), .empty, .empty, .empty])
    var columns = ["share", "now", "now from", "to", "usual"]
    if let recorded = week.recorded {
      columns += ["corrected", "recorded from", "to"]
      let shares = Metric.allCases.map { $0 == .strategic ? recorded.strategic : nil }
      for (index, share) in (shares + [recorded.craft, recorded.macro]).enumerated() {
        rows[index] += [
          Cell(share?.corrected, places: 2), Cell(share?.interval.lowerBound, places: 2),
          Cell(share?.interval.upperBound, places: 2),
        ]
      }
    }
    return """
      Of readable time; the macro share is strategic of strategic and craft. From and to: where \
      the level behind `now` may lie, the 95 % interval from week-to-week variation ('usual \
      level'). What misread titles could change is not in it.

      \(RecordedWords.text(of: week))

      \(TableRenderer(format: .md).text(Table(columns: columns, rows: rows)))
      """
  }

  private func usualShare(_ metric: Metric) -> Double? {
    let minutes = figures.comparison.usual
    return minutes.readable > 0
      ? Double(metric.part(of: minutes)) / Double(minutes.readable) : nil
  }
}
