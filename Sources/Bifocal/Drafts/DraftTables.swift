import BifocalModel
import CSVRecords
import Foundation
import Ingestion
import Scoring

/// The roster and what goes with it, and answers about titles, found among files by their headers.
struct DraftTables {
  private(set) var roster: (name: String, roster: Roster)?
  private(set) var holidays: String?
  private(set) var organisation: String?
  private(set) var outcomes: String?
  /// Sheets of `check` and `review`, and others with their columns.
  private(set) var corrections: [String] = []
  /// The files that are none of these.
  private(set) var others: [InputFile] = []
  private(set) var leftOut: [(name: String, reason: String)] = []

  private enum Kind { case roster, holidays, organisation, outcomes, corrections }

  /// `roster` is the one that a person names; throws `RunError` where it is none.
  init(_ files: [InputFile], roster named: String?, zone: ZoneRules, place: DraftPlace) throws {
    var found: [Kind: [CSVTable]] = [:]
    let given = named.map { InputFile(name: place.name(of: $0), path: $0) }
    for file in files where file.name != given?.name {
      if let (kind, table) = Self.recognized(file) {
        found[kind, default: []].append(table)
      } else {
        others.append(file)
      }
    }
    if let given {
      leaveOut(found[.roster] ?? [], "a roster too, but --roster names another")
      found[.roster] = [
        try Self.checked {
          try CSVFileReader().transform(CSVFile(name: given.name, bytes: given.read()))
        }
      ]
    }
    takeRoster(found, zone)
    if given != nil, roster == nil {
      throw RunError(
        .configuration, leftOut.first { $0.name == given?.name }?.reason ?? "no roster")
    }
    takeOrganisation(found[.organisation] ?? [])
    takeOutcomes(found[.outcomes] ?? [])
    takeCorrections(found[.corrections] ?? [])
  }

  private mutating func takeRoster(_ found: [Kind: [CSVTable]], _ zone: ZoneRules) {
    let rosters = found[.roster] ?? []
    leaveOut(rosters.dropFirst(), "a second roster: a pipeline has one")
    let days = found[.holidays] ?? []
    leaveOut(days.dropFirst(), "a second list of holidays: a pipeline has one")
    guard let table = rosters.first else {
      return leaveOut(days.prefix(1), "holidays need a roster whose column region says whose")
    }
    var free = Holidays.none
    if let first = days.first {
      do {
        free = try Holidays(header: first.header, fileName: first.name, batches: first.batches)
        holidays = first.name
      } catch {
        leaveOut([first], error.diagnostics.first.map(DraftedFile.reason) ?? "unreadable")
      }
    }
    do {
      let read = try Roster(
        header: table.header, fileName: table.name, batches: table.batches, holidays: free,
        defaultZone: zone)
      roster = (table.name, read)
    } catch {
      leaveOut([table], error.diagnostics.first.map(DraftedFile.reason) ?? "unreadable")
      if let first = days.first, holidays != nil {
        leaveOut([first], "holidays need a roster")
        holidays = nil
      }
    }
  }

  private mutating func takeOrganisation(_ tables: [CSVTable]) {
    leaveOut(tables.dropFirst(), "a second organisation: a pipeline has one")
    guard let table = tables.first else { return }
    do {
      _ = try Organisation(
        header: table.header, fileName: table.name, batches: table.batches,
        roster: roster?.roster)
      organisation = table.name
    } catch {
      leaveOut([table], error.diagnostics.first.map(DraftedFile.reason) ?? "unreadable")
    }
  }

  private mutating func takeOutcomes(_ tables: [CSVTable]) {
    leaveOut(tables.dropFirst(), "a second list of outcomes: a pipeline has one")
    guard let table = tables.first else { return }
    do {
      _ = try OutcomeReader().read(
        header: table.header, fileName: table.name, batches: table.batches)
      outcomes = table.name
    } catch {
      leaveOut([table], error.diagnostics.first.map(DraftedFile.reason) ?? "unreadable")
    }
  }

  /// Those that can be read and contradict none before them.
  private mutating func takeCorrections(_ tables: [CSVTable]) {
    var rows: [Correction] = []
    for table in tables {
      do {
        let more = try CorrectionReader(roster: roster?.roster).read(
          header: table.header, fileName: table.name, batches: table.batches)
        _ = try Corrections(rows + more)
        rows += more
        corrections.append(table.name)
      } catch let error as IngestionError {
        leaveOut([table], error.diagnostics.first.map(DraftedFile.reason) ?? "unreadable")
      } catch {
        leaveOut([table], "\(error)")
      }
    }
  }

  private mutating func leaveOut(_ tables: some Sequence<CSVTable>, _ reason: String) {
    leftOut += tables.map { ($0.name, reason) }
  }

  // MARK: By the header

  /// People write these tables by hand; what is larger is an export.
  private static let largest = 16 << 20

  private static func recognized(_ file: InputFile) -> (Kind, CSVTable)? {
    let size = try? URL(fileURLWithPath: file.path).resolvingSymlinksInPath().resourceValues(
      forKeys: [.fileSizeKey]
    ).fileSize
    guard let size, size <= largest, let bytes = try? file.read(),
      let table = try? CSVFileReader().transform(CSVFile(name: file.name, bytes: bytes)),
      let kind = kind(of: table.header)
    else { return nil }
    return (kind, table)
  }

  private static func kind(of header: [String]) -> Kind? {
    let names = Set(header.map { $0.trimmingSpaces.lowercased() })
    func has(_ all: String...) -> Bool { names.isSuperset(of: all) }
    // Items have a leader too, and tickets an id and a title.
    if names.contains("start") || names.contains("status") { return nil }
    if has("leader", "name") || has("leader", "emails") { return has("title") ? nil : .roster }
    if has("person", "manager") || has("person", "emails") {
      return has("title") ? nil : .organisation
    }
    if has("region", "date") { return has("title") ? nil : .holidays }
    if has("id", "title", "keywords") { return .outcomes }
    if has("title", "activity"), has("scope") || has("said") { return .corrections }
    return nil
  }

  private static func checked<Value>(_ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error as CSVRecordError {
      throw RunError(.configuration, error.description)
    }
  }
}
