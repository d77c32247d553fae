import BifocalModel

/// Which activities a change of share is made of.
extension LeaderPage {
  /// A row for each strand, below it its activities, as in `moved.csv`.
  var moved: String {
    guard let moves = figures.moves else {
      return "Nothing is split: \(figures.whyNothingMoved).\n"
    }
    var rows: [[Cell]] = []
    for strand in PrintedHours.strands where strand != .unclear {
      rows.append([.word(strand.words), .empty, .hundredths(moves.strands[strand] ?? 0)])
      for activity in strand.activities where strand.activities.count > 1 {
        guard let points = moves.activities[activity], points != 0 else { continue }
        rows.append([.empty, .word(activity.words), .hundredths(points)])
      }
    }
    let titles = figures.titleMoves(moves).map(titleTable) ?? ""
    return """
      Points of readable time, now less usual, over the same weeks as above. Activities add up to \
      their strand, and strands to nothing: what one gains another gives.

      \(TableRenderer(format: .md).text(Table(columns: ["strand", "of which", "points"], rows: rows)))
      """ + titles + displaced
  }

  /// Said only where hands-on work was displaced: its total does not show it.
  private var displaced: String {
    guard let found = figures.displacement, found.direction != .none else { return "" }
    let hours = { (minutes: Double) in
      FixedDecimal.text(minutes.magnitude / 60, places: 1) ?? ""
    }
    let (left, gained) =
      found.direction == .outOfHours
      ? ("inside working hours", "outside them") : ("outside working hours", "inside them")
    let (less, more) =
      found.direction == .outOfHours
      ? (found.inside, found.outside) : (found.outside, found.inside)
    return """

      Hands-on work moved: \(hours(less.mean)) h a week less \(left), \(hours(more.mean)) h more \
      \(gained), while its total stayed.

      """
  }

  /// For each altitude the titles that carry its change, and the rest.
  private func titleTable(_ titles: TitleMoves) -> String {
    var rows: [[Cell]] = []
    for altitude in ShareMoves.altitudes {
      let parts = titles.parts[altitude] ?? []
      for part in parts where part.points != 0 {
        let name = figures.name(of: part)
        rows.append([
          .word(altitude.rawValue), name.isEmpty ? .word("all others") : .text(name),
          .hundredths(part.points),
        ])
      }
    }
    guard !rows.isEmpty else { return "" }
    let table = Table(columns: ["altitude", "title", "points"], rows: rows)
    return """

      The same by your own titles: those whose share changed most, and the rest of each altitude.

      \(TableRenderer(format: .md).text(table))
      """
  }
}
