import BifocalModel
import Ingestion

/// The exports of a pipeline: whether they are there, can be read, and are what they were.
extension PipelineCheckup {
  /// The files of one source.
  struct SourceFiles {
    let name: String
    let isPinned: Bool
    var files: [Pipeline.Source] = []
  }

  /// The files of every source; what matches nothing or may not be read is named and left out.
  mutating func checkPatterns(
    of file: PipelineFile, _ configuring: ConfiguringFiles, _ loader: PipelineLoader
  ) throws -> [SourceFiles] {
    var present = file
    var places: [InputFile: Int] = [:]
    var sources = file.sources.map {
      SourceFiles(name: Self.name(of: $0.files), isPinned: $0.expect != nil)
    }
    for (number, source) in file.sources.enumerated() {
      for (position, pattern) in source.files.enumerated() {
        let found = FilePattern(pattern).files(in: configuring.folder)
        for input in found where places[input] == nil { places[input] = number }
        guard found.isEmpty else { continue }
        fail("source", pattern, loader.matchesNothing(pattern, number, position, configuring.yaml))
      }
      present.sources[number].files.removeAll {
        FilePattern($0).files(in: configuring.folder).isEmpty
      }
    }
    present.output = loader.output(of: file, folder: configuring.folder)
    for found in try loader.sources(
      of: present, yaml: configuring.yaml, folder: configuring.folder)
    {
      do {
        try found.input.checkReadable()
        sources[places[found.input] ?? 0].files.append(found)
      } catch {
        fail("source", found.input.name, error)
      }
    }
    return sources
  }

  private static func name(of patterns: [String]) -> String {
    patterns[0] + (patterns.count > 1 ? " and \(patterns.count - 1) more" : "")
  }

  /// What one file turned out to be.
  struct FileFindings {
    let source: Pipeline.Source
    let report: FileReport
    let lost: LostLeaders.Loss
    let seen: LeaderSightings
  }

  /// Reads all files as a run would, and tells of each source and of each file that is not well.
  mutating func checkSources(
    _ sources: [SourceFiles], of file: PipelineFile, _ context: CheckupContext
  ) throws {
    let reader = SourceReader(
      ingestor: Ingestor(roster: context.roster),
      filters: ItemFilters(file.filters, zone: context.zone), zone: file.zone)
    let all = sources.flatMap(\.files)
    let end = context.end
    let reads = try reader.readAll(all, jobs: context.jobs, { _ in }) { read in
      LeaderSightings(read.items, before: end)
    }
    var findings = zip(all, reads).map { source, read in
      FileFindings(source: source, report: read.0.report, lost: read.0.lost, seen: read.1)
    }[...]
    let lost = LostLeaders(findings.map(\.lost), key: context.key(of:))
    let aside = findings.count { $0.report.quarantined != nil }
    // What a run does about files that it sets aside depends on how many there are.
    let isFatal = aside > file.maxQuarantined || aside == findings.count
    var seen = LeaderSightings()
    for source in sources {
      let files = findings.prefix(source.files.count)
      findings = findings.dropFirst(source.files.count)
      for file in files {
        checkFile(file, isFatal: isFatal)
        seen.merge(file.seen, key: context.key(of:))
      }
      checkSource(source, Array(files), context)
    }
    // Where every file is set aside, that has been said.
    if context.roster == nil, seen.last.isEmpty, aside < reads.count {
      tellNothingSeen(used: reads.reduce(0) { $0 + $1.0.report.records.used }, context)
    }
    checkLeaders(seen, lost, file, all, context)
  }

  // MARK: A file

  private mutating func checkFile(_ file: FileFindings, isFatal: Bool) {
    let report = file.report
    if let fault = report.quarantined {
      let topic = fault.reason == "source-changed" ? "columns" : "source"
      if isFatal {
        fail(topic, report.name, .data, message: Self.placed(fault), remedy: fault.remedy)
      } else {
        add(
          topic, .warning, report.name,
          message: Self.placed(fault) + " (set aside; max_quarantined allows it)",
          remedy: fault.remedy)
      }
      return
    }
    let records = report.records
    if records.rejected > 0 {
      add(
        "source", .warning, report.name,
        message: "\(records.rejected) of \(Self.count(records.records, "record")) rejected",
        remedy: "bifocal inspect shows why")
    }
    if records.used == 0 {
      let reasons = records.setAside.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      add(
        "source", .warning, report.name,
        message: "none of \(Self.count(records.records, "record")) counts"
          + (reasons.isEmpty ? "" : "; set aside: ")
          + reasons.map { "\($0.value) \($0.key)" }.joined(separator: ", "),
        remedy: "see the roster and leader of the source; bifocal inspect shows why")
    }
    if let change = report.decisions.first(where: { $0.topic == "columns" }) {
      add(
        "columns", .warning, report.name, message: change.evidence,
        remedy: "list the columns as they are now under expect, if that is meant")
    }
  }

  // MARK: A source

  private mutating func checkSource(
    _ source: SourceFiles, _ files: [FileFindings], _ context: CheckupContext
  ) {
    let read = files.map(\.report).filter { $0.quarantined == nil }
    guard !read.isEmpty else { return }
    let records = read.reduce(into: RecordLedger()) { $0 += $1.records }
    add(
      "source", .ok, source.name,
      message: "\(Self.count(read.count, "file")) read, \(records.used) of "
        + "\(Self.count(records.records, "record")) used, \(records.setAsideTotal) set aside")
    if !source.isPinned {
      add(
        "columns", .warning, source.name, message: "not pinned, so that a change goes unseen",
        remedy: "add expect, as bifocal init writes it")
    } else if read.allSatisfy({ !$0.decisions.contains { $0.topic == "columns" } }) {
      add("columns", .ok, source.name, message: "as expected")
    }
    let assumed = read.filter { report in
      report.decisions.contains { $0.topic == "zone" && $0.evidence.hasPrefix("assumed") }
    }
    if !assumed.isEmpty, !context.statesZone {
      add(
        "zone", .warning, source.name,
        message: "\(Self.count(assumed.count, "file")) without a zone, read as "
          + context.zone.identifier,
        remedy: "set zone for this source, or for the pipeline")
    }
    checkStamps(source, read, context)
  }

  /// Where the names say when they were made: a calendar of long ago holds what was planned, too.
  private mutating func checkStamps(
    _ source: SourceFiles, _ read: [FileReport], _ context: CheckupContext
  ) {
    let stamps = read.compactMap { report in
      report.decisions.first { $0.topic == "exported" }?.value
    }
    // The first ten characters are the day.
    guard stamps.count == read.count, let last = stamps.max(),
      let day = CivilDate(iso: String(last.prefix(10)))
    else { return }
    let age = context.window.last.day - day.day
    guard age >= Self.staleDays else { return }
    add(
      "recent", .warning, source.name,
      message: "by their names the exports are of \(day.iso) at the latest, \(age) days before "
        + context.window.last.iso,
      remedy: "export again, or set until to the last day that they cover")
  }
}
