import BifocalModel
import Scoring

extension TitleSurvey {
  /// The titles to ask about in a check: of each leader `count` with the most hours and `count` at
  /// random, without those that are answered or that `isAnswered` knows.
  public func check(
    count: Int, seed: UInt64, leader: String? = nil, isAnswered: (Title) -> Bool = { _ in false }
  ) -> [SheetRow] {
    leaders.filter { leader == nil || leader == $0 }.flatMap { key in
      let open = titles.filter { $0.leader == key && $0.answer == nil && !isAnswered($0) }
      let sample = TitleSample(
        of: open.map { TitleSample.Title(hash: $0.hash, seconds: $0.seconds) }, leader: key,
        largest: count, random: count, seed: seed)
      return sample.draws.map {
        SheetRow(open[$0.position], drawn: $0.drawn, standsFor: $0.standsFor)
      }
    }
  }

  /// The titles that the scorer is unsure of: the answer is unclear, or ahead of another altitude
  /// by less than `margin`, a difference of probabilities. The most hours at stake first.
  public func unsure(margin: Double) -> [Unsure] {
    titles.filter { $0.answer == nil }.compactMap { title in
      let open = title.readings.filter { $0.isUnsure(Int(margin * Double(Score.scale))) }
      guard let first = open.first else { return nil }
      return Unsure(
        title: title, reading: first, seconds: open.reduce(0) { $0 + $1.seconds },
        rows: open.reduce(0) { $0 + $1.rows })
    }.sorted {
      ($1.seconds, $0.title.leader, $0.title.hash) < ($0.seconds, $1.title.leader, $1.title.hash)
    }
  }

  /// A title whose answer matters.
  public struct Unsure: Sendable {
    public var title: Title
    /// The reading with the most time at stake.
    public var reading: Reading
    /// What is at stake: the time and the rows of all such readings.
    public var seconds: Int
    public var rows: Int
  }

  /// How much of the time of all titles people have answered for, 0 to 1; 0 where there is none.
  public var confirmedPart: Double {
    let total = titles.reduce(0) { $0 + $1.seconds }
    let confirmed = titles.reduce(0) { $1.answer == nil ? $0 : $0 + $1.seconds }
    return total > 0 ? Double(confirmed) / Double(total) : 0
  }
}

extension TitleSurvey.Reading {
  fileprivate func isUnsure(_ margin: Int) -> Bool {
    switch score.reason.source {
    case .label, .markedPrivate, .confirmed: false
    case .none, .rule, .model, .structure:
      score.activity == .unclear || score.runnerUp.margin < margin
    }
  }
}
