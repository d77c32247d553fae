import BifocalModel
import Reporting
import Testing

@Suite struct MovedTests {
  private typealias Row = [String: String]

  private func points(_ row: Row) throws -> Int {
    let text = try #require(row["change_points"])
    let digits = text.filter { $0 != "." }
    return try #require(Int(digits), "'\(text)' has two places")
  }

  @Test func splitsTheExampleOfTheDesign() throws {
    let outputs = try Fixture.outputs(Fixture.report([Fixture.dana]))
    let rows = Parsing.csv(try #require(outputs["moved.csv"]))
    let delivery = try #require(rows.first { $0["activity"] == "delivery" })
    #expect(delivery["change_points"] == "-16.13")
    #expect(delivery["now_min"] == String(4 * 6 * 60))
    #expect(delivery["usual_min"] == String(20 * 11 * 60))
    #expect(delivery["now_readable_min"] == String(4 * 31 * 60))
    #expect(delivery["usual_weeks"] == "20")
    let page = try #require(outputs["leaders/dana.md"])
    #expect(page.contains("## What moved"))
    #expect(page.contains("|  | one-to-ones | 3.23 |"))
    #expect(page.contains("| hands-on |  | -16.13 |"))
  }

  @Test(arguments: UInt64(1)...8) func addsUpAndAgreesWithTheWeeks(seed: UInt64) throws {
    let report = Fixture.random(seed: seed)
    let outputs = try Fixture.outputs(report)
    let weeks = Parsing.csv(try #require(outputs["trends.csv"]))
    let rows = Parsing.csv(try #require(outputs["moved.csv"]))
    for leader in report.leaders {
      let own = rows.filter { $0["leader"] == leader.key }
      let page = try #require(outputs["leaders/\(leader.key).md"])
      #expect(page.contains("Nothing is split: ") == own.isEmpty, "seed \(seed)")
      guard !own.isEmpty else { continue }
      let wholes = own.filter { $0["strand"] == "" }
      #expect(try wholes.reduce(0) { try $0 + points($1) } == 0, "seed \(seed)")
      for whole in wholes {
        let strands = own.filter {
          $0["altitude"] == whole["altitude"] && $0["strand"] != "" && $0["activity"] == ""
        }
        #expect(try strands.reduce(0) { try $0 + points($1) } == points(whole), "seed \(seed)")
      }
      let usual = Set(leader.judgement.usualWeeks.map(\.monday.iso))
      for row in own where row["activity"] != "" {
        let minutes = weeks.filter {
          $0["leader"] == leader.key && usual.contains($0["week"] ?? "")
        }.reduce(0) { $0 + (Int($1["\(row["activity"] ?? "")_min"] ?? "") ?? .min) }
        #expect(row["usual_min"] == String(minutes), "seed \(seed), \(row["activity"] ?? "")")
      }
    }
  }

  @Test func isSilentWhereNoRecentWeekIsJudged() throws {
    let thin = Fixture.leader(Fixture.shifted(), usual: 0..<20, usableHours: 60)
    let outputs = try Fixture.outputs(Fixture.report([thin]))
    #expect(Parsing.csv(try #require(outputs["moved.csv"])).isEmpty)
    let page = try #require(outputs["leaders/dana.md"])
    #expect(page.contains("Nothing is split: no recent week holds enough to be judged."))
  }

  @Test func displacedWorkIsToldToAllButHR() throws {
    let usual = (4..<24).reversed().map { Fixture.balance($0, Fixture.before, late: 60 + $0) }
    let recent = (0..<4).reversed().map { Fixture.balance($0, Fixture.before, late: 240 + $0) }
    let leader = Fixture.leader(usual + recent, usual: 0..<20)
    for audience in [Audience.`self`, .coach, .hr] {
      let outputs = try Fixture.outputs(Fixture.report([leader], audience: audience))
      let row = Parsing.csv(try #require(outputs["summary.csv"]))[0]
      let page = try #require(outputs["leaders/dana.md"])
      let words = "Hands-on work moved: 2.8 h a week less inside working hours, 2.8 h more outside"
      #expect(page.contains(words) == (audience != .hr), "\(audience)")
      #expect(row["hands_on_displaced"] == (audience == .hr ? nil : "out_of_hours"))
      #expect(row["hands_on_after_hours_change_h"] == (audience == .hr ? nil : "2.8"))
      #expect(row["hands_on_working_hours_change_h"] == (audience == .hr ? nil : "-2.8"))
    }
    let steady = Fixture.report([Fixture.leader(Fixture.shifted(), usual: 0..<20)])
    let row = Parsing.csv(try #require(try Fixture.outputs(steady)["summary.csv"]))[0]
    #expect(row["hands_on_displaced"] == "none")
  }

  @Test func titlesAreForTheLeaderOnly() throws {
    for audience in [Audience.`self`, .coach, .hr] {
      var report = Fixture.report([Fixture.dana], audience: audience)
      let title = Hash128(high: 1, low: 1)
      report.titleNames = [title: "=Forge|build"]
      report.leaders[0].titles = report.leaders[0].trend.weeks.map { week in
        [
          TitleMinutes(
            reading: TitleReading(title: title, altitude: .craft, manner: .words),
            minutes: week.balance.minutes[Altitude.craft])
        ]
      }
      let outputs = try Fixture.outputs(report)
      for (path, text) in outputs {
        let isMeant = audience == .`self` && (path == "moved.csv" || path == "leaders/dana.md")
        #expect(text.contains("Forge") == isMeant, "\(audience), \(path)")
      }
      guard audience == .`self` else { continue }
      let rows = Parsing.csv(try #require(outputs["moved.csv"]))
      let row = try #require(rows.first { $0["part"] == "title" })
      #expect(row["title"] == "'=Forge|build")
      #expect(row["change_points"] == "-16.13")
      #expect(row["now_min"] == String(4 * 9 * 60))
      #expect(outputs["leaders/dana.md"]?.contains("Forge\\|build | -16.13 |") == true)
    }
  }

  @Test func aGroupsAudienceGetsNoSplit() throws {
    let outputs = try Fixture.outputs(Fixture.report([Fixture.dana], audience: .group))
    #expect(outputs["moved.csv"] == nil)
  }
}
