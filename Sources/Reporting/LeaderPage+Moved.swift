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
    return """
      Points of readable time, now less usual, over the same weeks as above. Activities add up to \
      their strand, and strands to nothing: what one gains another gives.

      \(TableRenderer(format: .md).text(Table(columns: ["strand", "of which", "points"], rows: rows)))
      """
  }
}

extension LeaderFigures {
  /// The split of what changed; nil where `whyNothingMoved` says why.
  var moves: ShareMoves? { recent.isFallback ? nil : ShareMoves(comparison) }

  var whyNothingMoved: String {
    if comparison.recentWeeks == 0 { return "no recent week holds data" }
    if recent.isFallback { return recent.fallbackWords }
    if comparison.usualWeeks == 0 { return "there is no usual yet" }
    return "nothing in these weeks is readable"
  }
}
