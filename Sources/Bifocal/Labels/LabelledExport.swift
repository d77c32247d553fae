import BifocalModel
import CSVRecords
public import Scoring

/// The labelled rows of a file, each beside what it was read as without its label.
public struct LabelledExport: Sendable {
  public private(set) var rows: [EvaluatedRow] = []
  /// Rows whose cell of the label is empty.
  public private(set) var unlabelled = 0
  /// Labelled rows that no prediction names.
  public private(set) var unpredicted = 0
  /// Whether the file names leaders; else each field stands for one.
  public let namesLeaders: Bool

  /// Reads labels and scores the rows without looking at them, nor at what people of the site said
  /// of titles: agreeing with oneself says nothing.
  ///
  /// Throws `RunError` where there is no column `activity`, or a label is no activity.
  public init(_ export: OpenedExport, by scorer: Scorer) throws {
    let labels = try Labels(export)
    namesLeaders = labels.namesLeaders
    for index in export.items.indices {
      let scores = scorer.unconfirmed.scores(of: export.items[index])
      for (label, score) in zip(try labels.rows(ofBatch: index), scores) {
        guard let label else {
          unlabelled += 1
          continue
        }
        rows.append(label.row(EvaluatedRow(truth: label.truth, score: score)))
      }
    }
    try checkRows(export.table.name)
  }

  /// Reads labels and takes what somebody else made of the rows.
  public init(_ export: OpenedExport, predictions: PredictionFile) throws {
    let labels = try Labels(export)
    namesLeaders = labels.namesLeaders
    for index in export.items.indices {
      for label in try labels.rows(ofBatch: index) {
        guard let label else {
          unlabelled += 1
          continue
        }
        guard let said = predictions[label.id] else {
          unpredicted += 1
          continue
        }
        rows.append(
          label.row(EvaluatedRow(truth: label.truth, answer: said.answer, parts: said.parts)))
      }
    }
    try checkRows(export.table.name)
  }

  private func checkRows(_ name: String) throws {
    guard rows.isEmpty else { return }
    if unpredicted > 0 {
      throw RunError(
        .data,
        "\(name): no prediction names any of the \(unpredicted) labelled rows"
          + " (both files need the same ids)")
    }
    throw RunError(
      .data, "\(name): no row has a label (write activities of the codebook into 'activity')")
  }
}

/// A label and what the file says beside it.
struct Label {
  var id: String
  var truth: Activity
  var field: String
  var language: String
  var leader: String
  var minutes: Int?
  var title: Hash128

  /// A row that was read, with what the file says about it.
  func row(_ read: EvaluatedRow) -> EvaluatedRow {
    var row = read
    row.field = field
    row.language = language
    row.leader = leader
    row.minutes = minutes
    row.title = title
    return row
  }
}

/// The columns of a labelled file that scoring does not see.
struct Labels {
  let namesLeaders: Bool
  private let export: OpenedExport
  private let activity: Int
  private let language: Int?
  private let leader: Int?

  init(_ export: OpenedExport) throws {
    guard let activity = export.column("activity") else {
      throw RunError(
        .data,
        "\(export.table.name):\(export.table.headerLine): there is no column 'activity'"
          + " (it holds the labels)")
    }
    self.export = export
    self.activity = activity
    language = export.column("language")
    leader = export.column("leader")
    namesLeaders = leader != nil
  }

  /// One for each content of a batch, nil where it has no label.
  func rows(ofBatch index: Int) throws -> [Label?] {
    let batch = export.items[index]
    let first = export.firstRecord(ofBatch: index)
    return try batch.contents.map { content in
      func cell(_ column: Int?) -> String {
        export.cell(column, of: content, batch: index, first: first)
      }
      guard let truth = try truth(cell(activity), content) else { return nil }
      let id = batch.string(.id, of: content)
      let field = batch.string(.field, of: content)
      return Label(
        id: id.isEmpty ? "\(content.record)" : id, truth: truth, field: field,
        language: cell(language), leader: namesLeaders ? cell(leader) : field,
        minutes: content.minutes > 0 && content.isAllDay != .yes ? Int(content.minutes) : nil,
        title: content.titleHash)
    }
  }

  private func truth(_ text: String, _ content: Content) throws -> Activity? {
    guard !text.isEmpty else { return nil }
    if let activity = Activity(name: text), activity != .peopleUndisclosed { return activity }
    throw RunError(
      .data,
      "\(export.table.name):\(content.line): \(export.table.header[activity]): a text of"
        + " \(text.utf8.count) bytes is no activity of the codebook"
        + " (write one as classify prints them, or leave the cell empty)")
  }
}
