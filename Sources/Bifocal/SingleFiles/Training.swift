import BifocalModel
import CSVRecords
import Foundation
import Ingestion
public import Scoring

/// Labelled files and the rules beside which a model is trained on them.
public struct Training: Sendable {
  private let taxonomy: Taxonomy
  private let batches: [ItemBatch]
  private let rows: [LabelledRow]
  private let options: TrainingOptions
  private let width: Int

  /// How many rows have a label, and of how many fields they are.
  public var rowCount: Int { rows.count }
  public var fieldCount: Int { Set(rows.map(\.field)).count }

  /// Reads files of items that state their activity; `taxonomy` is a file, nil the shipped one.
  ///
  /// Throws `RunError` where a file cannot be read, a label is no activity, or nothing is labelled.
  public init(
    files: [String], taxonomy path: String?, options: TrainingOptions, width: Int
  ) throws {
    let read = try Self.taxonomy(path)
    // What is wrong with the rules is said with its place before anything is learnt.
    _ = try read.scorer(model: nil, width: 1)
    taxonomy = read.taxonomy
    self.options = options
    self.width = width
    var batches: [ItemBatch] = []
    for file in files {
      let source = SourceOptions(format: "items", useLabels: true)
      let export = try OpenedExport(file, options: source)
      if let wrong = export.items.lazy.flatMap(\.diagnostics).first {
        throw RunError(.data, wrong.text)
      }
      batches += export.items
    }
    self.batches = batches
    rows = Self.rows(of: batches)
    guard !rows.isEmpty else {
      throw RunError(
        .data,
        "\(files.joined(separator: ", ")): no row has a label"
          + " (fill the column 'activity' with activities of the codebook)")
    }
  }

  private static func taxonomy(_ path: String?) throws -> ConfiguringFiles.ReadTaxonomy {
    guard let path else { return try ShippedTaxonomy.read() }
    let input = InputFile(argument: path)
    let yaml = try ConfigurationFile(name: input.name, text: try input.readText())
    return ConfiguringFiles.ReadTaxonomy(taxonomy: try yaml.decode(Taxonomy.self), yaml: yaml)
  }

  private static func rows(of batches: [ItemBatch]) -> [LabelledRow] {
    batches.enumerated().flatMap { number, batch in
      batch.contents.enumerated().compactMap { position, content in
        content.label.map {
          LabelledRow(
            batch: number, content: position, activity: $0, field: batch.string(.field, of: content)
          )
        }
      }
    }
  }

  /// The text of a model trained on all rows.
  public func model(name: String) throws -> String {
    let trainer = try ModelTrainer(taxonomy, options: options, width: width)
    return try ModelFile.text(of: trainer.train(rows, of: batches, name: name))
  }

  /// Every labelled row, classified by a model that was trained on the rows of all other fields.
  ///
  /// Trains once for each field, several times over to calibrate: minutes for dozens of fields.
  public func heldOut(_ progress: @Sendable (String) -> Void) throws -> [Classification] {
    // A label would be believed.
    let plain = batches.map { batch in
      var batch = batch
      for position in batch.contents.indices { batch.contents[position].label = nil }
      return batch
    }
    let fields = Set(rows.map(\.field)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let trainer = try ModelTrainer(taxonomy, options: options, width: 1)
    let parts = try concurrentMap(fields, width: width) { field in
      let model = trainer.train(rows.filter { $0.field != field }, of: batches, name: field)
      let scorer = try Scorer(taxonomy, model: model, width: 1)
      let answers = Self.classified(rows.filter { $0.field == field }, of: plain, by: scorer)
      progress(field)
      return answers
    }
    return parts.flatMap { $0 }
  }

  private static func classified(
    _ rows: [LabelledRow], of batches: [ItemBatch], by scorer: Scorer
  ) -> [Classification] {
    Dictionary(grouping: rows, by: \.batch).sorted { $0.key < $1.key }.flatMap { number, rows in
      let wanted = Set(rows.map(\.content))
      let all = Classification.of(batches[number], by: scorer)
      return all.enumerated().filter { wanted.contains($0.offset) }.map(\.element)
    }
  }
}
