import BifocalModel
import BifocalTestSupport
import Foundation
import Reporting
import Testing

/// Everything adds up, and no two outputs say different things.
@Suite struct FiguresTests {
  @Test(arguments: UInt64(1)...8) func trendsAddUp(seed: UInt64) throws {
    let report = Fixture.random(seed: seed)
    let rows = Parsing.csv(try #require(try Fixture.outputs(report)["trends.csv"]))
    #expect(rows.count == report.leaders.reduce(0) { $0 + $1.trend.weeks.count })
    for row in rows {
      let value = { (name: String) in Int(row[name + "_min"] ?? "") ?? .min }
      let sum = { (names: [String]) in names.reduce(0) { $0 + value($1) } }
      for strand in Strand.allCases where strand != .private && strand != .unclear {
        let parts = strand.activities.map(\.name)
        #expect(sum(parts) == value(strand.rawValue), "seed \(seed), \(strand)")
      }
      #expect(sum(["direction", "steering"]) == value("strategic"), "seed \(seed)")
      #expect(sum(["hands_on", "running"]) == value("craft"), "seed \(seed)")
      let readable = ["strategic", "craft", "people", "overhead"]
      #expect(sum(readable) == value("readable"), "seed \(seed)")
      #expect(sum(["readable", "unclear"]) == value("accounted"), "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...8) func printedHoursAddUp(seed: UInt64) throws {
    let outputs = try Fixture.outputs(Fixture.random(seed: seed))
    for row in Parsing.csv(try #require(outputs["summary.csv"])) {
      for side in ["_h", "_usual_h"] {
        let strands = Strand.allCases.filter { $0 != .private }
        let parts = strands.compactMap { row[$0.rawValue + side] }
        guard let total = row["accounted" + side], !total.isEmpty else {
          #expect(parts.allSatisfy { $0.isEmpty })
          continue
        }
        let sum = try parts.map(Parsing.tenths).reduce(0, +)
        #expect(try sum == Parsing.tenths(total), "seed \(seed), \(row["leader"] ?? "")")
      }
    }
    for (path, text) in outputs where path.hasPrefix("leaders/") {
      for table in Parsing.tables(text) where table[0][0] != "share" && table[0].last != "points" {
        try check(table, "seed \(seed), \(path)")
      }
    }
  }

  /// Activities make their strand, strands make the total, now less usual makes the change.
  private func check(_ table: [[String]], _ note: String) throws {
    if table[0][0] == "week" {
      let total = try #require(table[0].firstIndex(of: "accounted"))
      for row in table.dropFirst() {
        let sum = try row[4..<total].map(Parsing.tenths).reduce(0, +)
        #expect(try sum == Parsing.tenths(row[total]), "\(note), week \(row[0])")
      }
      return
    }
    for side in 2...4 where table.dropFirst().allSatisfy({ !$0[side].isEmpty }) {
      var strands = 0
      var activities: Int?
      var strand = 0
      for row in table.dropFirst() {
        let value = try Parsing.tenths(row[side])
        if row[0].isEmpty {
          activities = (activities ?? 0) + value
        } else {
          if let sum = activities { #expect(sum == strand, "\(note), before \(row[0])") }
          activities = nil
          if row[0] == "accounted" { #expect(strands == value, "\(note)") }
          strand = value
          strands += value
        }
        if !row[3].isEmpty {
          let change = try Parsing.tenths(row[2]) - Parsing.tenths(row[3])
          #expect(try Parsing.tenths(row[4]) == change, "\(note)")
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...8) func summaryAndPagesAgree(seed: UInt64) throws {
    let outputs = try Fixture.outputs(Fixture.random(seed: seed))
    for row in Parsing.csv(try #require(outputs["summary.csv"])) {
      let page = try #require(outputs["leaders/\(row["leader"] ?? "").md"])
      let table = Parsing.tables(page).first { $0[0][0] == "strand" } ?? []
      #expect(table.isEmpty == (row["recent_weeks"] == "0"), "seed \(seed)")
      for line in table.dropFirst() where !line[0].isEmpty {
        let name = ["hands-on": "hands_on", "unreadable": "unclear"][line[0]] ?? line[0]
        #expect(line[2] == row[name + "_h"], "seed \(seed), \(name)")
        #expect(line[3] == row[name + "_usual_h"], "seed \(seed), \(name)")
      }
      #expect(page.contains(" Evidence: \(row["evidence"] ?? "?")."), "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...8) func alertsAgreeInEveryForm(seed: UInt64) throws {
    let outputs = try Fixture.outputs(Fixture.random(seed: seed))
    let rows = Parsing.csv(try #require(outputs["alerts.csv"]))
    let file = try Parsing.json(try #require(outputs["alerts.json"]))
    let alerts = try #require(file["alerts"] as? [[String: Any]])
    try #require(alerts.count == rows.count)
    for (row, alert) in zip(rows, alerts) {
      for (name, cell) in row {
        let value = try #require(alert[name], "\(name) is missing")
        if let number = value as? NSNumber {
          #expect(number.doubleValue == Double(cell), "seed \(seed), \(name)")
        } else {
          #expect((value as? String ?? "") == cell, "seed \(seed), \(name)")
        }
      }
      let page = try #require(outputs["leaders/\(row["leader"] ?? "").md"])
      #expect(page.contains("share \(row["share"] ?? "?") against \(row["usual_share"] ?? "?")"))
      let leader = Parsing.csv(outputs["summary.csv"] ?? "").first { $0["leader"] == row["leader"] }
      if row["metric"] == "hands_on", !(row["now_h"] ?? "").isEmpty {
        #expect(row["now_h"] == leader?["hands_on_h"])
        #expect(row["usual_h"] == leader?["hands_on_usual_h"])
      }
    }
    let counts = try Parsing.json(try #require(outputs["run.json"]))["counts"] as? [String: Any]
    #expect((counts?["alerts"] as? NSNumber)?.intValue == rows.count)
  }

  @Test func absentIsEmptyAndNeverZero() throws {
    let empty = Fixture.balance(0, [:], capacity: 0)
    let report = Fixture.report([Fixture.leader([Fixture.balance(1, Fixture.now), empty])])
    let rows = Parsing.csv(try #require(try Fixture.outputs(report)["trends.csv"]))
    #expect(rows[1]["visibility"] == "")
    #expect(rows[1]["coverage"] == "")
    #expect(rows[1]["accounted_min"] == "0")
    for name in ["reported", "resolved", "commented", "outcome_linked_min", "weeks_since_hands_on"]
    {
      #expect(rows[0][name] == "", "\(name)")
    }
    #expect(rows[0]["strategic_usual_level_low"] == "")
    #expect(rows[0]["hands_on_usual_share"] == "")
  }

  /// Ten hours, of which the row of four says its hour and the row of two who was there.
  @Test func whatMostRowsDoNotSayIsAbsent() throws {
    var week = Fixture.balance(0, [.review: 4, .delivery: 6])
    week.timed = Fixture.minutes([.review: 4])
    week.meeting = Fixture.minutes([.review: 2])
    func row(_ week: WeeklyBalance) throws -> [String: String] {
      let report = Fixture.report([Fixture.leader([week])])
      let text = try #require(try Fixture.outputs(report)["trends.csv"])
      return try #require(Parsing.csv(text).first)
    }
    let absent = try row(week)
    for name in ["after_hours_min", "after_hours_hands_on_min", "solo_min", "meeting_min"] {
      #expect(absent[name] == "", "\(name)")
    }
    #expect(absent["weekend_min"] == "0")
    // Six of the ten hours are worklogs, which never say who was there: of four, two are half.
    week.logged = Fixture.minutes([.delivery: 6])
    week.timed = Fixture.minutes([.review: 4, .delivery: 1])
    week.weekend = Fixture.minutes([.delivery: 1])
    week.estimated = Fixture.minutes([.delivery: 6])
    let present = try row(week)
    #expect(present["meeting_min"] == "120" && present["solo_min"] == "0")
    #expect(present["after_hours_min"] == "0")
    #expect(present["weekend_min"] == "")
  }

  @Test(arguments: UInt64(1)...8) func monthsSayWhatWeeksSay(seed: UInt64) throws {
    let outputs = try Fixture.outputs(Fixture.random(seed: seed))
    let files = try ["trends.csv", "months.csv", "quarters.csv"].map {
      Parsing.csv(try #require(outputs[$0]))
    }
    for name in ["accounted_min", "delivery_min", "craft_min", "readable_min", "capacity_min"] {
      let sums = files.map { $0.reduce(0) { $0 + (Int($1[name] ?? "") ?? .min) } }
      #expect(Set(sums).count == 1, "seed \(seed), \(name): \(sums)")
    }
  }

  @Test func numbersHaveFixedPlaces() throws {
    var week = Fixture.balance(0, Fixture.now)
    week.reported = 2
    week.outcomeLinked[.roadmap] = 60
    let report = Fixture.report([
      Fixture.leader([Fixture.balance(1, Fixture.before), week], usual: 0..<1)
    ])
    let row = Parsing.csv(try #require(try Fixture.outputs(report)["trends.csv"]))[1]
    let expected = [
      "week": "2025-10-27", "finished": "true", "capacity_min": "2280", "accounted_min": "1980",
      "visibility": "0.8684", "coverage": "0.9394", "hands_on_share_4w": "0.2742",
      "hands_on_usual_level_low": "0.1000", "hands_on_usual_level_high": "0.2500",
      "macro_share_4w": "0.4321", "hands_on_slope": "-0.001230", "hands_on_usual_share": "0.3548",
      "hands_on_up": "0.500", "hands_on_down": "5.432", "status": "steady", "reported": "2",
      "resolved": "0", "outcome_linked_min": "60", "policy": Fixture.policy.label,
    ]
    for (name, value) in expected { #expect(row[name] == value, "\(name)") }
  }
}
