import BifocalModel
import Foundation
import Ingestion
import Reporting
import Scoring

/// The files that configure a pipeline, and where its outputs go.
extension PipelineCheckup {
  /// Reads each of them; the roster, where there is one that can be read.
  mutating func checkConfiguring(
    _ file: PipelineFile, _ files: ConfiguringFiles, _ zone: ZoneRules, _ width: Int
  ) -> Roster? {
    let roster = checkRoster(file, files, zone)
    if file.roster == nil || roster != nil {
      _ = checked("organisation", file.organisation) {
        try files.organisation($0, roster: roster)
      } told: { _ in
        "can be read"
      }
    }
    let outcomes = checked("outcomes", file.outcomes) {
      try files.outcomes($0)
    } told: {
      Self.count($0.count, "outcome")
    }
    var answers = Corrections.none
    if !file.corrections.isEmpty, file.roster == nil || roster != nil {
      let read = checked("corrections", file.corrections.joined(separator: ", ")) { _ in
        try files.corrections(file.corrections, roster: roster)
      } told: {
        "\(Self.count($0.rows.count { $0.answer != nil }, "answer")) in "
          + Self.count($0.rows.count, "row")
      }
      answers = read?.answers ?? .none
    }
    checkScorer(file, files, outcomes ?? [], answers, width)
    checkKey(file, files)
    return roster
  }

  private mutating func checkRoster(
    _ file: PipelineFile, _ files: ConfiguringFiles, _ zone: ZoneRules
  ) -> Roster? {
    let roster = checked("roster", file.roster) {
      try files.roster($0, holidays: nil, zone: zone)
    } told: {
      Self.count($0?.profiles.count ?? 0, "leader")
    }
    guard var roster = roster.flatMap(\.self) else { return nil }
    if file.holidays != nil {
      let free = checked("holidays", file.holidays) { holidays in
        try files.roster(file.roster, holidays: holidays, zone: zone)
      } told: { _ in
        "can be read"
      }
      roster = free.flatMap(\.self) ?? roster
      // What a roster lacks beside holidays that cannot be read is no news.
      guard free != nil else { return roster }
    }
    for note in RosterNotes(roster, hasHolidays: file.holidays != nil).notes {
      add("roster", .warning, note.file, message: Self.placed(note), remedy: note.remedy)
    }
    return roster
  }

  private mutating func checkScorer(
    _ file: PipelineFile, _ files: ConfiguringFiles, _ outcomes: [Outcome], _ answers: Corrections,
    _ width: Int
  ) {
    do {
      let read = try files.taxonomy(file.taxonomy)
      let rules = read.taxonomy.rules.count
      let model = checkModel(file, files, beside: read.taxonomy)
      _ = try read.scorer(
        model: model, options: file.scoring, outcomes: outcomes, outcomesFile: file.outcomes,
        corrections: answers, width: width)
      add(
        "taxonomy", .ok, file.taxonomy ?? "",
        message: "\(read.taxonomy.name), "
          + Self.count(rules, "rule"))
    } catch {
      fail("taxonomy", file.taxonomy ?? "", error)
    }
  }

  private mutating func checkModel(
    _ file: PipelineFile, _ files: ConfiguringFiles, beside taxonomy: Taxonomy
  ) -> LinearModel? {
    do {
      let model = try files.model(file.model, beside: taxonomy)
      add("model", .ok, file.model ?? "", message: model?.name ?? "none: by the rules alone")
      return model
    } catch {
      fail("model", file.model ?? "", error)
      return nil
    }
  }

  /// A key that others can read undoes the pseudonyms, whether a run minds it or not.
  private mutating func checkKey(_ file: PipelineFile, _ files: ConfiguringFiles) {
    guard let path = file.pseudonymKey else { return }
    do {
      // Only these audiences use it; a key that is named should be good for all of them.
      _ = try files.pseudonyms(path, for: .hr)
    } catch {
      return fail("pseudonym_key", path, error)
    }
    let found = FilePattern(path).files(in: files.folder).first?.path ?? path
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: found).resolvingSymlinksInPath().path)
    let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue
    guard let mode, mode & 0o077 == 0 else {
      return fail(
        "pseudonym_key", path, .permission,
        message: "others than its owner may read or change it, and so undo the pseudonyms",
        remedy: "chmod 600 \(path)")
    }
    add("pseudonym_key", .ok, path, message: "its owner's alone")
  }

  mutating func checkOutput(_ path: String, of file: PipelineFile) {
    let name = file.output ?? path
    do {
      try OutputDirectory.checkReadiness(of: path)
      add("output", .ok, name, message: "can be written")
    } catch {
      fail("output", name, error)
    }
  }

  /// Reads a file that a pipeline names, and tells of it; nil where it names none or it is faulty.
  private mutating func checked<Value>(
    _ topic: String, _ path: String?, _ read: (String) throws -> Value, told: (Value) -> String
  ) -> Value? {
    guard let path else { return nil }
    do {
      let value = try read(path)
      add(topic, .ok, path, message: told(value))
      return value
    } catch {
      fail(topic, path, error)
      return nil
    }
  }

  // MARK: Words

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A fault with its line, where it has one.
  static func placed(_ fault: Diagnostic) -> String {
    (fault.line > 0 ? "line \(fault.line): " : "") + fault.message
  }
}
