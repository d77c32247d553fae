import BifocalModel
import CSVRecords
import Ingestion
import Scoring

/// The files that a pipeline names beside its sources; what is wrong with one is said with its
/// place.
struct ConfiguringFiles {
  let yaml: ConfigurationFile
  let folder: String

  /// A taxonomy and the file it came from, for errors that compiling it finds.
  struct ReadTaxonomy {
    var taxonomy: Taxonomy
    var yaml: ConfigurationFile

    /// `outcomesFile` is where the outcomes came from, whose keywords are compiled too.
    func scorer(
      model: LinearModel?, options: ScoringOptions = ScoringOptions(), outcomes: [Outcome] = [],
      outcomesFile: String? = nil, corrections: Corrections = .none, width: Int
    ) throws -> Scorer {
      do {
        return try Scorer(
          taxonomy, model: model, options: options, outcomes: outcomes, corrections: corrections,
          width: width)
      } catch {
        if error.path.first == .key("outcomes"), let outcomesFile {
          throw RunError(.configuration, "\(outcomesFile): \(error)")
        }
        throw yaml.error(
          at: error.path.map { component in
            switch component {
            case .key(let name): NodeKey(stringValue: name)
            case .index(let index): NodeKey(intValue: index)
            }
          }, message: error.message, remedy: error.remedy)
      }
    }
  }

  /// The taxonomy of a file, or the one that ships with the program.
  func taxonomy(_ path: String?) throws -> ReadTaxonomy {
    guard let path else { return try ShippedTaxonomy.read() }
    let input = try file(path, key: "taxonomy")
    let taxonomy = try ConfigurationFile(name: input.name, text: try input.readText())
    return ReadTaxonomy(taxonomy: try taxonomy.decode(Taxonomy.self), yaml: taxonomy)
  }

  /// The model that a pipeline says; where it says nothing, `ShippedModel.beside` its taxonomy.
  func model(_ choice: String?, beside taxonomy: Taxonomy) throws -> LinearModel? {
    switch choice {
    case "none": return nil
    case "shipped": return try ShippedModel.read()
    case nil: return try ShippedModel.beside(taxonomy)
    case let path?:
      let input = try file(path, key: "model")
      return try ModelFile.model(try input.readText(), name: input.name)
    }
  }

  func pseudonyms(_ path: String?, for audience: Audience) throws -> Pseudonyms? {
    guard let path, audience == .hr || audience == .group else { return nil }
    let input = try file(path, key: "pseudonym_key")
    return try Pseudonyms(key: try input.read(), file: input.name)
  }

  /// The roster, or nil where everybody in the files is a leader.
  func roster(_ path: String?, holidays: String?, zone: ZoneRules) throws -> Roster? {
    guard let path else { return nil }
    let days = try holidays.map { path in
      let days = try table(path, key: "holidays")
      return try checked {
        try Holidays(header: days.header, fileName: days.name, batches: days.batches)
      }
    }
    let people = try table(path, key: "roster")
    return try checked {
      try Roster(
        header: people.header, fileName: people.name, batches: people.batches,
        holidays: days ?? .none, defaultZone: zone)
    }
  }

  /// Who reports to whom, or nil where no file says it.
  func organisation(_ path: String?, roster: Roster?) throws -> Organisation? {
    guard let path else { return nil }
    let people = try table(path, key: "organisation")
    return try checked {
      try Organisation(
        header: people.header, fileName: people.name, batches: people.batches, roster: roster)
    }
  }

  func outcomes(_ path: String?) throws -> [Outcome] {
    guard let path else { return [] }
    let roadmap = try table(path, key: "outcomes")
    return try checked {
      try OutcomeReader().read(
        header: roadmap.header, fileName: roadmap.name, batches: roadmap.batches)
    }
  }

  /// What people of the site said about titles; a title that waits for an answer is kept too.
  func corrections(_ paths: [String], roster: Roster?) throws -> ReadCorrections {
    var rows: [Correction] = []
    for (index, path) in paths.enumerated() {
      let key = NodeKey(intValue: index)
      let sheet = try table(path, at: paths.count == 1 ? ["corrections"] : ["corrections", key])
      rows += try checked {
        try CorrectionReader(roster: roster).read(
          header: sheet.header, fileName: sheet.name, batches: sheet.batches)
      }
    }
    do {
      return ReadCorrections(rows: rows, answers: try Corrections(rows))
    } catch {
      throw RunError(.configuration, error.description)
    }
  }

  /// The rows of all files of answers, and the answers as the scorer takes them.
  struct ReadCorrections {
    var rows: [Correction]
    var answers: Corrections
  }

  /// A fault in one of these files is one of configuration, not of the data.
  private func checked<Value>(_ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error as IngestionError {
      throw RunError(.configuration, error.diagnostics.map(\.text).joined(separator: "\n"))
    } catch let error as CSVRecordError {
      throw RunError(.configuration, error.description)
    }
  }

  private func table(_ path: String, key: NodeKey) throws -> CSVTable {
    try table(path, at: [key])
  }

  private func table(_ path: String, at place: [NodeKey]) throws -> CSVTable {
    let input = try file(path, at: place)
    let bytes = try input.read()
    return try checked {
      try CSVFileReader().transform(CSVFile(name: input.name, bytes: bytes))
    }
  }

  /// A file relative to the pipeline's folder, which must exist.
  private func file(_ path: String, key: NodeKey) throws -> InputFile {
    try file(path, at: [key])
  }

  private func file(_ path: String, at place: [NodeKey]) throws -> InputFile {
    guard let input = FilePattern(path).files(in: folder).first else {
      throw yaml.error(
        at: place, message: "there is no file '\(path)'",
        remedy: "paths are relative to the pipeline file")
    }
    return input
  }
}
