import BifocalModel
import Foundation
import Reporting
import Testing

@Suite struct TerminalSummaryTests {
  static let many = Fixture.report(
    [
      Fixture.dana,
      Fixture.leader(
        "lee", name: "王秀英", Fixture.shifted(), usual: 0..<20, status: .drifting,
        alerts: [Fixture.alert(size: 0.3)]),
      Fixture.leader("max", name: "Max", Fixture.shifted(to: Fixture.before), usual: 0..<20),
      Fixture.leader(
        "sam", name: "Sam", Fixture.shifted(), usual: 0..<20, status: .stale,
        lastSeen: Fixture.day("2025-09-28")),
    ])

  private func text(
    _ report: RunReport = many, width: Int = 120, isUnicode: Bool = true, isColored: Bool = false
  ) -> String {
    TerminalSummary(width: width, isUnicode: isUnicode, isColored: isColored)
      .text(for: report, output: "out")
  }

  @Test func answersThatMatterComeFirstTheLargestFirst() {
    let lines = text().components(separatedBy: "\n")
    let answers = lines.filter { $0.hasPrefix("! ") || $0.hasPrefix("? ") }
    #expect(answers.map { String($0.dropFirst(2).prefix(3)) } == ["王秀英", "Dan", "Sam"])
    #expect(!text().contains("Max, last"))
  }

  @Test func atMostFiveAnswers() {
    let report = Fixture.report(
      (1...8).map {
        Fixture.leader(
          "l\($0)", name: "L\($0)", Fixture.shifted(), usual: 0..<20, status: .drifting,
          alerts: [Fixture.alert(size: Double($0) / 100)])
      })
    let lines = text(report).components(separatedBy: "\n")
    #expect(
      lines.filter { $0.hasPrefix("! ") }.map { $0.prefix(4) } == [
        "! L8", "! L7", "! L6", "! L5", "! L4",
      ])
    #expect(lines.contains("... and 3 more in summary.csv"))
  }

  @Test func oneQuietLeaderIsAnsweredAllTheSame() {
    let quiet = Fixture.leader(Fixture.shifted(to: Fixture.before), usual: 0..<20)
    #expect(text(Fixture.report([quiet])).contains("Dana, last 4 weeks"))
    let two = Fixture.leader("max", name: "Max", Fixture.shifted(to: Fixture.before), usual: 0..<20)
    #expect(text(Fixture.report([quiet, two])).hasPrefix("Nobody drifts.\n"))
  }

  @Test func theTableHasHoursSeriesAndWords() {
    let lines = text(width: 160).components(separatedBy: "\n")
    let row = lines.first { $0.hasPrefix("Dana ") }
    #expect(
      row == "Dana    6 (11)    3 (3)    3 (3)      9 (6)     8 (6)   2 (2)     2 (2)       "
        + "████████████████████▅▅▅▅  drifting")
    #expect(lines.contains { $0.hasPrefix("王秀英  6 (11) ") && $0.hasSuffix("drifting") })
    #expect(lines.contains { $0.hasPrefix("Sam ") && $0.hasSuffix("no recent data") })
  }

  @Test func theFooterSaysWhatWasReadAndWhereTheFilesAre() {
    let lines = text().components(separatedBy: "\n")
    #expect(lines.contains("0 files, 10 records: 2 rejected, 1 set aside; 0 files quarantined."))
    #expect(lines.contains("As of 2025-11-03. Audience: coach. Purpose: coaching."))
    #expect(lines.contains("Outputs: out"))
  }

  @Test(arguments: [20, 40, 60, 80, 100, 132]) func fitsTheWidth(width: Int) {
    for line in text(width: width).split(separator: "\n") {
      #expect(TableRendererTests.width(of: String(line)) <= width, "\(line)")
    }
  }

  @Test func atEightyColumnsWhatIsMissingIsNamed() {
    let text = text(width: 80)
    #expect(text.contains("13 weeks: hands-on share of readable time."))
    #expect(text.contains("No room for\noverhead, unreadable, running: see summary.csv."))
    #expect(text.contains("drifting"))
  }

  @Test func asciiWhereTheTerminalHasNoMore() {
    let report = Fixture.report([Fixture.dana])
    let ascii = text(report, isUnicode: false)
    #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
    #expect(ascii.contains("####################===="))
  }

  @Test func colourOnlyIfAsked() {
    #expect(!text().contains("\u{1B}"))
    #expect(text(isColored: true).contains("\u{1B}[35mdrifting"))
  }

  @Test func manyLeadersFitAScreen() {
    let steady = (0..<60).map {
      Fixture.leader("a\($0)", name: "A\($0)", Fixture.shifted(to: Fixture.before), usual: 0..<20)
    }
    let text = text(Fixture.report(steady + [Fixture.dana]))
    #expect(text.contains("40 of 61 leaders; all are in summary.csv."))
    #expect(text.contains("\nDana "))
  }
}
