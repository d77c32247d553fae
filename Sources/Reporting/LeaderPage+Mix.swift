import BifocalModel

/// The declared mix beside the actual one.
extension LeaderPage {
  /// Empty where no mix is declared.
  var mix: String {
    let declared = figures.declared
    guard !declared.isEmpty else { return "" }
    let rows = PrintedHours.strands.compactMap { strand -> [Cell]? in
      guard let target = declared[strand] else { return nil }
      let share = figures.shareNow(strand)
      return [
        .word(strand.words), .decimal(Double(target) / 1_000, places: 2), Cell(share, places: 2),
      ]
    }
    return """
      ## Declared mix

      Of readable time, as the roster declares it, and as it is in the same weeks as above. A mix \
      is an intention: nothing is judged by it.

      \(TableRenderer(format: .md).text(Table(columns: ["share", "declared", "now"], rows: rows)))

      """
  }
}
