import Allocations
import BifocalModel
import Foundation
import Glibc
import ModelFiles
import Scoring
import Yams

/// How fast the scorer reads distinct rows: `scoring_speed.sh` builds and runs it.
///
/// Its rows are made of the words of `Pipelines/Models/labelled.csv`, a few neighbouring ones of
/// several titles of one language after another up to 60 bytes, so that words, accents, capitals
/// and symbols are as frequent as in real titles and no two rows are alike; a seed makes them the
/// same each time. Time is that of the processor, which other programs hardly change. Allocations
/// are those of a run over all rows less those of a run over half, by row.
@main
struct ScoringSpeed {
  static func main() throws {
    let arguments = CommandLine.arguments
    let project = URL(fileURLWithPath: arguments[1])
    let count = arguments.count > 2 ? Int(arguments[2]) ?? 200_000 : 200_000
    let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 5 : 5
    func text(_ path: String) throws -> String {
      try String(contentsOf: project.appendingPathComponent(path), encoding: .utf8)
    }
    let taxonomy = try YAMLDecoder().decode(
      Taxonomy.self, from: text("Pipelines/Taxonomies/leadership-en.yaml"))
    let model = try ModelFile.model(
      text("Pipelines/Models/leadership.model"), name: "leadership.model")
    var maker = RowMaker(labelled: try text("Pipelines/Models/labelled.csv"))
    let batches = maker.batches(rows: count)
    let bytes = batches.reduce(0) { $1.contents.reduce($0) { $0 + Int($1[.title].count) } }
    print("\(count) distinct rows, \(bytes / max(1, count)) bytes a title")

    let scorer = try Scorer(taxonomy, model: model, width: 1)
    print("scores \(digest(of: batches, by: scorer))")
    for width in [1, 2] {
      let scorer = try Scorer(taxonomy, model: model, width: width)
      report(rows: count, width: width, rounds: rounds) { scorer.transform(batches) }
    }
    let half = Array(batches.prefix(batches.count / 2))
    let all = allocations { scorer.transform(batches) } - allocations { scorer.transform(half) }
    let rest = batches[half.count...].reduce(0) { $0 + $1.contents.count }
    print(String(format: "%.4f allocations a row", Double(all) / Double(rest)))
  }

  /// Over all that scores say, to compare two states of the program by.
  private static func digest(of batches: [ItemBatch], by scorer: Scorer) -> String {
    var hash = Hash128()
    for batch in batches {
      for score in scorer.scores(of: batch) {
        for index in score.parts.indices { hash.combine(Int(score.parts[index])) }
        hash.combine(score.activity.index)
        hash.combine(score.isSensitive ? 1 : 0)
        hash.combine(score.reason.source.rawValue)
        hash.combine(Int(score.reason.rule))
        hash.combine(score.reason.field?.rawValue ?? -1)
        hash.combine(Int(score.reason.words.start))
        hash.combine(Int(score.reason.words.count))
      }
    }
    return hash.hex
  }

  private static func report(
    rows: Int, width: Int, rounds: Int, _ work: () -> [[ScoredItem]]
  ) {
    var speeds: [Double] = []
    for _ in 0..<rounds {
      let start = seconds(CLOCK_PROCESS_CPUTIME_ID)
      let found = work()
      let end = seconds(CLOCK_PROCESS_CPUTIME_ID)
      precondition(found.joined().count == rows)
      speeds.append(Double(rows) / (end - start))
    }
    speeds.sort()
    print(
      String(
        format: "width %d: %.0f rows a second of processor, median of %d (%.0f to %.0f)", width,
        speeds[rounds / 2], rounds, speeds[0], speeds[rounds - 1]))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func allocations(_ work: () -> [[ScoredItem]]) -> Int {
    let before = allocation_count()
    _ = work()
    return allocation_count() - before
  }
}

/// Makes rows out of the words of labelled ones.
struct RowMaker {
  /// By language, the words of each title.
  private var titles: [[[[UInt8]]]] = []
  private var personas: [String] = []
  private var descriptions: [String] = []
  private var state: UInt64 = 3

  init(labelled text: String) {
    var rows = Self.records(of: text)
    let names = rows.removeFirst()
    let column = { (name: String) in names.firstIndex(of: name) ?? 0 }
    let (title, language) = (column("title"), column("language"))
    let byLanguage = Dictionary(grouping: rows) { $0[language] }
    titles = byLanguage.sorted { $0.key < $1.key }.map { _, rows in
      rows.map { $0[title].utf8.split(separator: 0x20).map(Array.init) }.filter { !$0.isEmpty }
    }
    personas = Set(rows.map { $0[column("persona")] }).sorted()
    descriptions = rows.map { $0[column("description")] }.filter { !$0.isEmpty }
  }

  /// Batches of 2,048 rows, each with a content and an item; one row in twenty has a description,
  /// two in three the leader's field.
  mutating func batches(rows: Int) -> [ItemBatch] {
    var known: Set<[UInt8]> = []
    var batches: [ItemBatch] = []
    while known.count < rows {
      if batches.last.map({ $0.contents.count == 2_048 }) ?? true {
        batches.append(ItemBatch(source: 0))
        batches[batches.count - 1].leaders = ["dana"]
      }
      let title = title()
      guard known.insert(title).inserted else { continue }
      add(title, to: &batches[batches.count - 1])
    }
    return batches
  }

  private mutating func title() -> [UInt8] {
    // As many titles of a language as the labelled rows have.
    var number = below(titles.reduce(0) { $0 + $1.count })
    var language = 0
    while number >= titles[language].count {
      number -= titles[language].count
      language += 1
    }
    var title: [UInt8] = []
    while title.count < 57 {
      let words = titles[language][below(titles[language].count)]
      let start = below(words.count)
      for word in words[start..<min(words.count, start + 1 + below(4))]
      where title.count + word.count < 64 {
        if !title.isEmpty { title.append(0x20) }
        title += word
      }
    }
    return title
  }

  private mutating func add(_ title: [UInt8], to batch: inout ItemBatch) {
    var content = Content()
    content[.title] = batch.append(title.span)
    if below(20) == 0 {
      content[.description] = batch.append(descriptions[below(descriptions.count)].utf8.span)
    }
    if below(3) > 0 { content[.field] = batch.append(personas[below(personas.count)].utf8.span) }
    content.minutes = [15, 30, 30, 45, 60, 60, 90, 180][below(8)]
    content.attendees = Int32(1 + below(below(4) == 0 ? 20 : 5))
    content.isRecurring = Content.Flag(below(3) == 0)
    content.isOrganizerSelf = Content.Flag(below(2) == 0)
    content.isAllDay = Content.Flag(below(30) == 0)
    content.showAs = .busy
    content.hour = Int8(8 + below(11))
    content.record = Int32(batch.contents.count + 1)
    content.line = content.record + 1
    content.fingerprint = Hash128(high: next(), low: next())
    var identity = Hash128()
    identity.combine(title.span)
    batch.items.append(
      Item(
        kind: .event, flags: [], leader: 0, content: batch.contents.count, start: 0, end: 1_800,
        seconds: 1_800, identity: identity, subject: identity))
    batch.contents.append(content)
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  private mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// The cells of a CSV file, as RFC 4180 has them.
  private static func records(of text: String) -> [[String]] {
    var records: [[String]] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func take(_ cell: inout [UInt8], into cells: inout [String]) {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll()
    }
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x22:
        // A quote right behind one that closed stands for itself.
        if !isQuoted, last == 0x22 { cell.append(0x22) }
        isQuoted.toggle()
      case 0x2c where !isQuoted: take(&cell, into: &cells)
      case 0x0a where !isQuoted:
        take(&cell, into: &cells)
        records.append(cells)
        cells.removeAll()
      default: cell.append(byte)
      }
      last = byte
    }
    return records
  }
}
