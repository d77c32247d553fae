import BifocalModel
import CSVRecords
import Foundation
import Ingestion
import Reporting
public import Scoring

/// A sheet of titles on disk, 0600: what is answered in it is never lost.
public struct TitleSheet: Sendable {
  public let path: String
  private let roster: Roster?
  /// Rows of an earlier sheet that hold an answer, cell by cell.
  private let kept: [[String]]
  private let answered: Set<Key>

  private struct Key: Hashable {
    var leader: String
    var title: Hash128
  }

  /// How many answers the file held.
  public var keptCount: Int { kept.count }

  /// Looks at what lies at `path`; throws `RunError` where that is no sheet, so that nothing a
  /// person wrote can be lost.
  init(_ path: String, roster: Roster?) throws {
    self.path = path
    self.roster = roster
    guard FileManager.default.fileExists(atPath: path) else {
      (kept, answered) = ([], [])
      return
    }
    do {
      let opened = try OpenedTable(path)
      let rows = try Self.rows(of: opened, roster)
      (kept, answered) = Self.answers(in: opened, try Self.places(of: opened), rows)
    } catch let error as IngestionError {
      throw Self.refusal(path, error.diagnostics[0].text)
    } catch let error as RunError {
      throw error.kind == .data ? Self.refusal(path, error.message) : error
    }
  }

  /// Whether the sheet has an answer about a title.
  public func isAnswered(_ title: TitleSurvey.Title) -> Bool {
    answered.contains(Key(leader: title.leader, title: title.hash))
  }

  /// Writes the answers that were there and the rows, all of it or nothing.
  public func write(_ rows: [SheetRow]) throws {
    do {
      try SingleFile.replace(path, by: Self.bytes(kept + rows.map(\.cells)))
    } catch let error as OutputError {
      throw RunError(error.kind == .cantCreate ? .output : .outputBroken, error.description)
    }
  }

  /// How far the answers on disk agree with what was said; nil where there are none.
  public func agreement() throws -> SiteAgreement? {
    SiteAgreement(try Self.rows(of: try OpenedTable(path), roster))
  }

  /// A sheet as it is written.
  public static func bytes(_ rows: [SheetRow]) -> [UInt8] { bytes(rows.map(\.cells)) }

  private static func bytes(_ rows: [[String]]) -> [UInt8] {
    ([SheetRow.columns] + rows).flatMap { cells in
      var line = CSVLine()
      for cell in cells { line.append(cell) }
      return line.finished()
    }
  }

  // MARK: What is there

  private static func rows(of opened: OpenedTable, _ roster: Roster?) throws -> [Correction] {
    try CorrectionReader(roster: roster).read(
      header: opened.table.header, fileName: opened.name, batches: opened.table.batches)
  }

  /// By column of a sheet, where the file has it.
  private static func places(of opened: OpenedTable) throws -> [Int] {
    let strangers = opened.table.header.filter { !SheetRow.columns.contains($0) }
    let places = SheetRow.columns.compactMap { opened.table.header.firstIndex(of: $0) }
    guard strangers.isEmpty, places.count == SheetRow.columns.count else {
      throw RunError(.data, "\(opened.name): its columns are not those of a sheet")
    }
    return places
  }

  /// What is answered is asked no more, so that from now on it stands for its own hours only.
  private static func answers(
    in opened: OpenedTable, _ places: [Int], _ rows: [Correction]
  ) -> ([[String]], Set<Key>) {
    var kept: [[String]] = []
    var answered: Set<Key> = []
    var position = 0
    opened.forEachRecord { batch, record in
      defer { position += 1 }
      let row = rows[position]
      guard row.answer != nil else { return }
      var cells = places.map { batch.string(record, $0) }
      if row.drawn == .random {
        cells[SheetRow.drawnColumn] = Correction.Drawn.largest.rawValue
        cells[SheetRow.standsForColumn] = cells[SheetRow.hoursColumn]
      }
      kept.append(cells)
      answered.insert(Key(leader: row.leader, title: row.title))
    }
    return (kept, answered)
  }

  private static func refusal(_ path: String, _ reason: String) -> RunError {
    RunError(
      .output,
      "\(path) is there already and is not replaced: \(reason)"
        + "\n(mend it, move it away, or choose another file with --output)")
  }
}

extension SheetRow {
  fileprivate static let hoursColumn = 4
  fileprivate static let drawnColumn = 6
  fileprivate static let standsForColumn = 7
}
