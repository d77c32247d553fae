import BifocalModel

/// Leaders by how long ago their role began, over all years of a run.
///
/// A leader's figure of a stretch is final when the stretch is over. Leaders are added in batches
/// of whole quarters that bring at least `minimum` more, so that two runs differ by none or by
/// that many.
struct Cohorts {
  /// Months since the role began, the first of each stretch and the end of the last.
  static let bounds = [0, 3, 6, 9, 12, 18, 24, 36]

  private(set) var rows: [CohortFigures] = []
  private(set) var withheld = 0

  init(_ records: [LeaderRecord], options: GroupOptions) {
    for (low, high) in zip(Self.bounds, Self.bounds.dropFirst()) {
      let done = records.compactMap { Self.stretch(low..<high, of: $0) }
      let told = Self.batches(done, minimum: options.minimum)
      if told.isEmpty {
        withheld += done.isEmpty ? 0 : 1
      } else {
        rows.append(
          CohortFigures(
            months: low..<high, judged: told.count,
            hours: Spread.hours(of: told, quartileMinimum: options.quartileMinimum)))
      }
    }
  }

  /// The hours of the leaders up to the last quarter that closes a batch.
  private static func batches(
    _ done: [(quarter: Month, hours: [Double])], minimum: Int
  ) -> [[Double]] {
    var (told, waiting) = ([[Double]](), [[Double]]())
    for quarter in Set(done.map(\.quarter)).sorted() {
      waiting += done.filter { $0.quarter == quarter }.map(\.hours)
      guard waiting.count >= minimum else { continue }
      told += waiting
      waiting = []
    }
    return told
  }

  /// The hours of the first role of a leader that lasted through a stretch and that is over half
  /// usable, and the quarter in which it was over.
  private static func stretch(
    _ months: Range<Int>, of record: LeaderRecord
  ) -> (quarter: Month, hours: [Double])? {
    let window = record.report.trend.window
    for role in roles(of: record.profile) {
      let first = Week.first(from: role.start.adding(months: months.lowerBound))
      let end = role.start.adding(months: months.upperBound)
      let last = Week.first(from: end) + -1
      let quarter = Month(of: last).quarter
      // Who else is through with the stretch is known when the quarter is over.
      let over = Week(index: (quarter + 2).weeks.upperBound)
      guard end <= role.end, window.isFinished(first), window.isFinished(over) else { continue }
      let weeks = first.index...last.index
      let hours = record.hours(in: weeks, least: (weeks.count + 1) / 2)
      if let hours { return (quarter, hours) }
    }
    return nil
  }

  /// The stretches of terms in one role whose begin is known.
  private static func roles(of profile: LeaderProfile) -> [(start: CivilDate, end: CivilDate)] {
    let terms = profile.terms
    let starts = terms.indices.filter { $0 == 0 || terms[$0].role != terms[$0 - 1].role }
    return starts.enumerated().compactMap { position, index in
      guard !terms[index].role.isEmpty, terms[index].from > LeaderProfile.Term().from else {
        return nil
      }
      let isLast = position + 1 == starts.count
      return (
        terms[index].from,
        isLast ? CivilDate(day: .max / 2) : terms[starts[position + 1]].from
      )
    }
  }
}

extension CivilDate {
  /// The same day of a later month, or the month's last where it has no such day.
  fileprivate func adding(months: Int) -> CivilDate {
    let month = Month(containing: self) + months
    return month.first + min(components.day, month.last.components.day) + -1
  }
}
