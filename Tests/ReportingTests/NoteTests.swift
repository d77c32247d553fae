import BifocalModel
import Foundation
import Reporting
import Testing

/// Why a leader is not judged, and what is said of leaders without data.
@Suite struct NoteTests {
  static let notes: [(DriftStatus, String)] = [
    (.changeOfRecord, "Hands-on looks lower, but visible time went from 60 % to 87 %."),
    (.tooLittleEvidence, "Over four weeks 6 h a week can be read."),
    (.tooYoung, "3 usable weeks since the baseline began; 8 are needed."),
    (.stale, "Nothing is on record since 2025-11-02."),
  ]

  private static func outputs(_ status: DriftStatus, _ note: String, _ audience: Audience) throws
    -> (page: String, cell: String, answer: String)
  {
    let leader = Fixture.leader(Fixture.shifted(), usual: 0..<20, status: status, note: note)
    let outputs = try Fixture.outputs(Fixture.report([leader], audience: audience))
    let rows = Parsing.csv(try #require(outputs["summary.csv"]))
    return (
      try #require(outputs["leaders/dana.md"]), try #require(rows[0]["note"]),
      TenSecondAnswer.text(for: leader, audience: audience)
    )
  }

  /// Drift's note was once printed nowhere.
  @Test(arguments: notes) func driftsNoteIsPrinted(_ status: DriftStatus, _ note: String) throws {
    let all = try Self.outputs(status, note, .coach)
    #expect(all.cell == note)
    let limits = try #require(all.page.components(separatedBy: "## What the record").last)
    #expect(limits.replacing("\\", with: "").contains("- \(note)\n"))
    #expect(all.answer.dropFirst("Dana: ".count).dropFirst().hasPrefix(note.dropFirst().dropLast()))
  }

  @Test(arguments: notes) func aNoteOnVisibilityIsNotForHR(_ status: DriftStatus, _ note: String)
    throws
  {
    let all = try Self.outputs(status, note, .hr)
    for text in [all.page.replacing("\\", with: ""), all.cell, all.answer] {
      let hasNote = text.contains(note.dropFirst().dropLast())
      #expect(hasNote == (status != .changeOfRecord), "\(text)")
    }
    if status == .changeOfRecord {
      #expect(all.cell.hasPrefix("The record itself changed: "))
      #expect(all.page.contains("- The record itself changed"))
      #expect(all.answer.contains("the record itself changed: "))
    }
  }

  @Test(arguments: DriftStatus.allCases) func aStatusWithoutANoteIsStillExplained(
    _ status: DriftStatus
  ) throws {
    let isJudged = [.steady, .watch, .drifting].contains(status)
    #expect(try Self.outputs(status, "", .coach).cell.isEmpty == isJudged)
  }

  static let nobody = Fixture.leader(
    "dana", (0..<8).reversed().map { Fixture.balance($0, [:]) }, status: .stale, lastSeen: nil,
    note: "Nothing is on record.")

  /// A leader of the roster without any item once had tables of zeros.
  @Test func aLeaderWithoutAnyItemHasNoZeros() throws {
    let report = Fixture.report([Self.nobody])
    let outputs = try Fixture.outputs(report)
    #expect(
      TenSecondAnswer.text(for: Self.nobody, audience: .coach)
        == "Dana: no data on record. Evidence: thin. "
        + "Worth asking: is an export of this leader missing from the run?")
    let page = try #require(outputs["leaders/dana.md"])
    #expect(Parsing.tables(page).isEmpty)
    #expect(page.components(separatedBy: "No data on record.").count == 5)
    #expect(!page.contains("without data"))
    let row = Parsing.csv(try #require(outputs["summary.csv"]))[0]
    for (name, cell) in row where name.hasSuffix("_h") || name.hasPrefix("last") {
      #expect(cell.isEmpty, "\(name)")
    }
    #expect(row["visibility"] == "" && row["coverage"] == "" && row["since"] == "")
    #expect(row["status"] == "stale" && row["note"] == "Nothing is on record.")
    let text = TerminalSummary(width: 160, isUnicode: true, isColored: false)
      .text(for: report, output: nil)
    let line = try #require(text.components(separatedBy: "\n").first { $0.hasPrefix("Dana ") })
    #expect(line.hasSuffix("no recent data") && !line.contains("0") && line.contains("–"))
  }
}
