public import BifocalModel

/// A made-up organisation whose exports look real and whose truth is known.
///
/// The same arguments give the same bytes on every machine.
public struct SampleWorld: Sendable {
  /// What was planted, and the true label of every record.
  public let truth: SampleTruth
  private let exports: [SampleFile]
  private let organisation: Organisation

  /// The fewest weeks that leave room for a history, a drift and what follows it.
  public static let leastWeeks = 60
  /// The zone of every time of day in the ticket and worklog files.
  public static let ticketZone = "Europe/Berlin"
  /// A Monday that lets 64 weeks hold two Christmases and every quarter's end.
  public static let usualFirstMonday = CivilDate(day: 20_003)

  /// Makes a world; throws `SampleError` where a size is not allowed.
  public init(
    leaders: Int, weeks: Int, seed: UInt64, firstMonday: CivilDate = usualFirstMonday
  ) throws {
    guard (1...2_000).contains(leaders) else {
      throw SampleError(description: "leaders: \(leaders); allowed are 1 to 2000")
    }
    guard (Self.leastWeeks...520).contains(weeks) else {
      throw SampleError(
        description: "weeks: \(weeks); allowed are \(Self.leastWeeks) to 520, since a drift needs "
          + "30 weeks before it and 20 to show")
    }
    guard firstMonday.weekday == 0 else {
      throw SampleError(description: "first Monday: \(firstMonday.iso) is not a Monday")
    }
    organisation = try Organisation(
      leaders: leaders, span: WeekSpan(first: firstMonday, count: weeks), seed: seed)
    let publication = Publication(organisation)
    truth = publication.truth
    exports = publication.files
  }

  /// Every file: roster, holidays, outcomes, calendars, tickets, worklogs and `truth.json`; with
  /// `labelled`, also the same events in the items format with their true activity.
  public func files(labelled: Bool = false) -> [SampleFile] {
    guard labelled else { return exports }
    let items = LabelledWriter(organisation: organisation).write()
    return exports + [SampleFile(path: "labelled.csv", bytes: items)]
  }
}
