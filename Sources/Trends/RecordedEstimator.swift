import BifocalModel

/// Corrects shares for known misreading, and says what misread titles can do to them ('recorded').
///
/// For a share A ÷ B of minutes (such as strategic ÷ (strategic + craft)) and the titles j of the
/// weeks with minutes m(j), read as s(j):
///
///     corrected   r = Σ m(j) P(A | s(j)) ÷ Σ m(j) P(B | s(j))
///     influence   z(t) = ([t ∈ A] − r [t ∈ B]) ÷ Σ m(j) P(B | s(j))
///     variance    Σ m(j)² Var(z | s(j))         titles right or wrong, each with all its rows
///               + g′ I⁻¹ g                      the leader's mix of titles, of which P is made
///               + Σ G² ÷ W − (Σ G)² ÷ W(· | t)  the matrix, from finite labelled rows W
///               + τ² D²                         leaders misread more or less often than the mean
///
/// P is `TitleMix.posterior`; g is the slope of r along the log odds of the mix, G that along the
/// logarithms of the matrix, directly and through the mix (implicit function theorem), and D that
/// along all errors of a matrix growing together; τ is `Misreading.spread`. Known titles enter r
/// and no variance.
///
/// The interval is r ± 1.96 standard deviations, longer on the side to which the titles' errors are
/// skewed by the first term of Cornish and Fisher (1937), (z² − 1) ÷ 6 times the skewness (at most
/// 1) standard deviations; never shorter on the other, where a misread title is rare and not
/// impossible. `Tests/Benchmarks/misreading_study.py` compares this with counting, expectation and
/// inversion, and measures its coverage.
struct RecordedEstimator {
  private let rates: [MisreadingRates]

  init(_ misreadings: Misreadings) {
    rates = [MisreadingRates(misreadings.words), MisreadingRates(misreadings.structure)]
  }

  /// `hasMacro` where the hours of strategic and craft are enough to speak of a macro share.
  func shares(of titles: WindowTitles, hasMacro: Bool) -> RecordedShares {
    let mix = TitleMix(of: titles, by: rates)
    func share(_ part: Set<Altitude>, of whole: Set<Altitude>) -> RecordedShare? {
      LinearisedShare(part, of: whole, titles, mix)?.recorded(titles, mix, rates)
    }
    let readable: Set<Altitude> = [.strategic, .craft, .people, .overhead]
    return RecordedShares(
      macro: hasMacro ? share([.strategic], of: [.strategic, .craft]) : nil,
      strategic: share([.strategic], of: readable), craft: share([.craft], of: readable),
      source: source(of: titles))
  }

  private func source(of titles: WindowTitles) -> Misreading.Source {
    let words = titles.read.prefix(MisreadingRates.count).reduce(0) { $0 + $1.minutes }
    let structure = titles.read.suffix(MisreadingRates.count).reduce(0) { $0 + $1.minutes }
    return structure > words ? rates[1].source : rates[0].source
  }
}
