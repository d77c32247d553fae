import BifocalModel

extension LeaderFigures {
  /// The split of what changed; nil where `whyNothingMoved` says why.
  var moves: ShareMoves? { recent.isFallback ? nil : ShareMoves(comparison) }

  var whyNothingMoved: String {
    if comparison.recentWeeks == 0 { return "no recent week holds data" }
    if recent.isFallback { return recent.fallbackWords }
    if comparison.usualWeeks == 0 { return "there is no usual yet" }
    return "nothing in these weeks is readable"
  }

  /// The titles that carry the split; nil for an audience that sees none.
  func titleMoves(_ moves: ShareMoves) -> TitleMoves? {
    guard !titleNames.isEmpty, report.titles.count == report.trend.weeks.count else { return nil }
    let byWeek = Dictionary(
      uniqueKeysWithValues: zip(report.trend.weeks.map(\.balance.week), report.titles))
    return TitleMoves(
      moves, recent: recent.balances.map { byWeek[$0.week] ?? [] },
      usual: usual.map { byWeek[$0.week] ?? [] }
    ) { titleNames[$0] != nil }
  }

  /// What became of hands-on work outside working hours; nil for HR, which may not see that time,
  /// and where nothing can be said.
  var displacement: Displacement? {
    guard audience != .hr, !recent.isFallback else { return nil }
    return Displacement(recent: recent.balances, usual: usual)
  }

  /// What a part is called.
  func name(of part: TitleMoves.Part) -> String {
    part.title.flatMap { titleNames[$0] } ?? ""
  }
}
