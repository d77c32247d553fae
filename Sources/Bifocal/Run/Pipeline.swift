import Aggregation
import Attribution
public import BifocalModel
import CSVRecords
import Drift
import Groups
import Ingestion
import Scoring
import Trends

/// A checked pipeline, ready to run: nothing downstream checks again.
public struct Pipeline: Sendable {
  let file: PipelineFile
  let sources: [Source]
  /// The pipeline's zone, for exports that state none.
  let zone: ZoneRules
  /// Nil where everybody in the files is a leader.
  let roster: Roster?
  /// Who reports to whom, from a file; nil where the roster alone says it.
  let organisation: Organisation?
  let scorer: Scorer
  /// The rows of the files of answers, those that wait for an answer too.
  let corrections: [Correction]
  let pseudonyms: Pseudonyms?
  let policy: Policy
  let asOf: CivilDate
  /// How many threads a run uses.
  public let jobs: Int

  /// One file of a source and how to read it.
  struct Source: Sendable {
    var input: InputFile
    var options: SourceOptions
    var csv: CSVOptions
    var expect: SourceExpectation?
  }

  /// The whole line, from the bytes of files to what every output is made from.
  ///
  /// The result depends on the inputs and the options only, never on the number of threads, the
  /// order of files and rows, or the clock. `progress` may be called from any thread.
  public func run(
    identity: RunIdentity, progress: @Sendable (RunProgress) -> Void = { _ in }
  ) throws -> RunReport {
    let ingestor = Ingestor(roster: roster, organisation: organisation)
    let reader = SourceReader(
      ingestor: ingestor, filters: ItemFilters(file.filters, zone: zone), zone: file.zone)
    let attributor = Attributor(options: file.attribution, window: window)
    let aggregator = Aggregator()
    let analyzer = TrendAnalyzer(options: file.trends, misreadings: misreadings)
    let detector = DriftDetector(options: file.drift)

    // Files side by side, and the batches of each: one large file keeps all threads busy.
    let showsTitles = file.audience == .`self`
    let units = try reader.readAll(sources, jobs: jobs, progress) { read in
      let scored = scorer.transform(read.items)
      return (
        Partial(scored, of: read.items),
        showsTitles ? TitleNames(scored, of: read.items) : TitleNames()
      )
    }
    let partial = units.reduce(into: Partial()) { $0.merge($1.1.0) }
    let titles = units.reduce(into: TitleNames()) { $0.merge($1.1.1) }

    // A leader of the roster whose exports are missing or unreadable is stale, not absent.
    let expected = roster?.profiles.map(\.key) ?? []
    let lost = LostLeaders(units.map(\.0.lost), key: key(of:))
    let logged = partial.loggedSubjects
    let dues = partial.ticketDues()
    let itemHolders = partial.leaderCount
    let leaders = try concurrentMap(partial.finish(expected: expected), width: jobs) { key, items in
      let leader = profile(key)
      let time = try attributor.transform(
        LeaderItems(
          leader: leader, items: items, loggedSubjects: logged,
          reports: ingestor.organisation?.reports(to: key) ?? [], dues: dues[key] ?? []))
      let balances = try aggregator.transform(time)
      let trend = analyzer.transform(balances)
      let judgement =
        lost.contains(key)
        ? detector.transform(trend).withheld() : detector.transform(trend)
      progress(.leader)
      return LeaderReport(
        key: leader.key, name: leader.name, trend: trend, judgement: judgement,
        ledger: time.ledger, notes: time.notes,
        titles: showsTitles ? balances.weeks.map(\.titles) : [])
    }
    var report = report(
      units.map(\.0), leaders, groups: groups(leaders, isWhole: lost.isEmpty), identity: identity)
    // 'Self' is one person: where several are in the files, each would read the others' titles.
    // Anybody with an item counts, inside the window or not, for names are taken from all of them.
    report.titleNames = itemHolders == 1 ? titles.names : [:]
    return report
  }

  /// Group figures, unless a leader's record is not whole: without that leader they could be held
  /// against those of the night before.
  private func groups(_ leaders: [LeaderReport], isWhole: Bool) -> GroupReport {
    guard isWhole else {
      return GroupReport(
        note: "A file of a leader could not be read, so nothing is said of groups in this run.")
    }
    return GroupAnalyzer(options: file.groups).transform(leaders)
  }

  /// The days the run speaks of: the day of the run itself is not over yet.
  var window: DataWindow {
    let yesterday = asOf + -1
    return DataWindow(first: file.from, last: min(file.until ?? yesterday, yesterday))
  }
}
