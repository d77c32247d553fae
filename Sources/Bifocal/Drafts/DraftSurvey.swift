import BifocalModel
import CSVRecords
import Foundation
import Ingestion

/// What was found out about all files that a draft is made from.
struct DraftSurvey {
  /// The exports that can be read, by name.
  private(set) var files: [DraftedFile] = []
  private(set) var tables: DraftTables
  /// What is not in the draft, and why, by name.
  private(set) var leftOut: [(name: String, reason: String)]
  let zones: DraftZones
  let hints: PipelineDraft.Hints

  init(_ inputs: DraftInputs, hints: PipelineDraft.Hints, place: DraftPlace) throws {
    self.hints = hints
    let zone = try DraftZones.pipelineZone(hints.zone)
    tables = try DraftTables(inputs.files, roster: hints.roster, zone: zone, place: place)
    leftOut = inputs.passed + tables.leftOut
    zones = DraftZones(
      pipeline: zone.identifier, isStated: hints.zone != nil, roster: tables.roster?.roster)
    try read(tables.others, zone)
    leftOut.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    guard !files.isEmpty else {
      let first = leftOut.first.map { "; the first, \($0.name): \($0.reason)" } ?? ""
      throw RunError(
        leftOut.isEmpty ? .noInput : .data,
        "there is no export that can be read among \(leftOut.count) files" + first)
    }
  }

  private mutating func read(_ inputs: [InputFile], _ zone: ZoneRules) throws {
    let roster = tables.roster?.roster
    let reader = SourceReader(
      ingestor: Ingestor(roster: roster), filters: ItemFilters([], zone: zone),
      zone: zone.identifier, looksAtZones: true)
    var options = hints.options
    if let leader = hints.leader { options.leader = .fixed(leader) }
    let sources = inputs.map { Pipeline.Source(input: $0, options: options, csv: hints.csv) }
    let reads = try all(sources, reader)
    // Whose rows they are is in many a name, beside other words.
    let again = zip(sources, reads).enumerated().compactMap { number, pair -> Named? in
      guard pair.1.0.report.quarantined?.reason == "leader-undecided", let roster,
        let hole = LeaderInName(pair.0.input.name, roster)
      else { return nil }
      var source = pair.0
      source.options.leader = .fixed(hole.key)
      return Named(number: number, source: source, hole: hole)
    }
    let seconds = try all(again.map(\.source), reader)
    var named: [Int: (Named, (SourceReader.Read, Int?))] = [:]
    for pair in zip(again, seconds) { named[pair.0.number] = pair }
    for (number, read) in reads.enumerated() {
      let (second, found) = named[number].map { ($0.0, $0.1) } ?? (nil, read)
      add(inputs[number], found, second?.hole, roster)
    }
  }

  /// A file whose name holds a leader that the roster knows.
  private struct Named {
    let number: Int
    let source: Pipeline.Source
    let hole: LeaderInName
  }

  /// What came of each file, and the second that its last item ends at.
  private func all(
    _ sources: [Pipeline.Source], _ reader: SourceReader
  ) throws -> [(SourceReader.Read, Int?)] {
    try reader.readAll(sources, jobs: max(1, hints.jobs), { _ in }) { read in
      read.items.lazy.flatMap(\.items).map(\.end).max()
    }
  }

  private mutating func add(
    _ input: InputFile, _ found: (SourceReader.Read, Int?), _ hole: LeaderInName?, _ roster: Roster?
  ) {
    let (read, last) = found
    if let fault = read.report.quarantined {
      leftOut.append((input.name, DraftedFile.reason(fault)))
    } else if read.report.records.records == 0 {
      leftOut.append((input.name, "a header and no rows"))
    } else if let shape = read.shape {
      files.append(
        DraftedFile(
          input: input, shape: shape, report: read.report, diagnostics: read.diagnostics,
          owner: .init(of: input.name, read.report, hole, roster, fixed: hints.leader),
          lastSecond: last))
    }
  }
}
