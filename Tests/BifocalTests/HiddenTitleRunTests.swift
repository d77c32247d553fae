import Bifocal
import BifocalModel
import BifocalTestSupport
import CSVRecords
import Reporting
import Testing

/// Whole runs on exports whose titles are hidden.
@Suite struct HiddenTitleRunTests {
  static let hidden = SmallWorld.sources.map {
    $0.replacing("{files:", with: "{titles: hidden, files:")
  }

  @Test func aRunOnHiddenTitlesSaysSo() throws {
    let world = try SmallWorld(leaders: 3)
    let read = try world.run()
    try world.folder.write(world.pipeline(sources: Self.hidden).utf8, to: "hidden.yaml")
    let hidden = try world.run(pipeline: "hidden.yaml")
    #expect(hidden.records == read.records)
    #expect(hidden.time.items == read.time.items)
    #expect(hidden.imbalances.isEmpty)
    #expect(Self.structureOnly(read) == 0)
    for leader in hidden.leaders {
      for balance in leader.trend.weeks.map(\.balance) {
        #expect(balance.structureOnly == balance.accounted, "\(leader.key)")
      }
    }
    for file in hidden.files {
      #expect(file.decisions.contains { $0.topic == "titles" && $0.value == "hidden" })
    }
    let words = "100 % of hours were read by structure alone: their titles are hidden."
    for file in try Pipeline.files(of: hidden) where file.path.hasPrefix("leaders/") {
      #expect(String(decoding: file.bytes, as: UTF8.self).contains(words), "\(file.path)")
    }
    let summary = TerminalSummary(width: 100, isUnicode: false, isColored: false)
    #expect(summary.text(for: hidden, output: nil).contains(words))
    #expect(!summary.text(for: read, output: nil).contains("structure alone"))
  }

  /// With what rows are about held fast by their labels, hashes for titles move no second: what is
  /// counted, shared out and left out does not depend on what titles say. The same readings are
  /// worth less where structure alone made them, and their intervals are wider.
  @Test(arguments: [3, 11] as [UInt64])
  func hashedTitlesMoveNoTimeAndWidenIntervals(seed: UInt64) throws {
    let world = try SmallWorld(seed: seed)
    try world.folder.write(Self.hashed(try world.folder.read("labelled.csv")), to: "hashed.csv")
    func run(_ file: String) throws -> RunReport {
      let source = "{files: [\(file)], use_labels: true}"
      let head = try world.pipeline(sources: [])
      try world.folder.write("\(head)  - \(source)\n".utf8, to: "\(file).yaml")
      return try world.run(pipeline: "\(file).yaml")
    }
    let (read, hashed) = (try run("labelled.csv"), try run("hashed.csv"))
    #expect(Self.structureOnly(read) == 0, "seed \(seed)")
    #expect(Self.structureOnly(hashed) > 0, "seed \(seed)")
    #expect(hashed.records == read.records, "seed \(seed)")
    #expect(hashed.time == read.time, "seed \(seed)")
    #expect(Self.width(of: hashed) > Self.width(of: read), "seed \(seed)")
    for (before, after) in zip(read.leaders, hashed.leaders) {
      #expect(after.notes == before.notes, "seed \(seed): \(before.key)")
      #expect(
        after.trend.weeks.map(\.balance.accounted) == before.trend.weeks.map(\.balance.accounted),
        "seed \(seed): \(before.key)")
    }
  }

  private static func structureOnly(_ report: RunReport) -> Int {
    report.leaders.flatMap(\.trend.weeks).reduce(0) { $0 + $1.balance.structureOnly }
  }

  /// The mean over all weeks that have a macro share.
  private static func width(of report: RunReport) -> Double {
    let widths = report.leaders.flatMap(\.trend.weeks).compactMap { week in
      (week.recorded?.macro?.interval).map { $0.upperBound - $0.lowerBound }
    }
    return widths.reduce(0, +) / Double(widths.count)
  }

  /// The file with a hash of 128 bits for every title, but for what calls an event off.
  private static func hashed(_ bytes: [UInt8]) throws -> [UInt8] {
    let table = try CSVFileReader().transform(CSVFile(name: "labelled.csv", bytes: bytes))
    let column = try #require(table.header.firstIndex(of: "title"))
    var text = table.header.joined(separator: ",") + "\n"
    for batch in table.batches {
      for record in 0..<batch.count {
        var line = CSVLine()
        for position in table.header.indices {
          let cell = Array(batch.bytes[batch.range(record, position)])
          line.append(raw: position == column ? Array(hash(of: cell).utf8) : cell)
        }
        text += String(decoding: line.finished(), as: UTF8.self)
      }
    }
    return Array(text.utf8)
  }

  private static func hash(of cell: [UInt8]) -> String {
    let title = String(decoding: cell, as: UTF8.self)
    let prefix = ["Canceled: ", "Abgesagt: "].first(where: title.hasPrefix) ?? ""
    var hash = Hash128()
    hash.combine(Array(title.dropFirst(prefix.count).utf8).span)
    return prefix + hash.hex
  }
}
