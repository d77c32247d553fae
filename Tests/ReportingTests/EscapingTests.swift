import BifocalModel
import Foundation
import Reporting
import Testing

@Suite struct EscapingTests {
  static let attacks = [
    "=cmd|'/C calc'!A0", "+1", "-1", "@sum", "\u{1B}[31mred\u{1B}[0m", "a\nb\r\nc", "a|b|c",
    "<script>alert(1)</script>", "[x](http://evil.example)", "# head", "1. one", "`code`",
    "a\u{202E}b", "../../etc/passwd", "\u{9B}31m", "www.evil.example", "\"q\",x", "\0", "con", "",
  ]

  private static func outputs(_ name: String) throws -> [String: String] {
    let leader = Fixture.leader(
      name, name: name, Fixture.shifted(), usual: 0..<20, status: .drifting)
    return try Fixture.outputs(
      Fixture.report(
        [leader], purpose: name,
        diagnostics: [Diagnostic(.error, reason: name, file: name, message: name)]))
  }

  @Test(arguments: attacks) func spreadsheetsSeeNoFormula(_ name: String) throws {
    for (path, text) in try Self.outputs(name) where path.hasSuffix(".csv") {
      let rows = Parsing.cells(text)
      #expect(Set(rows.map(\.count)).count == 1, "\(path)")
      for cell in rows.dropFirst().joined() where Double(cell) == nil {
        #expect(!"=+-@\t\r\n".unicodeScalars.contains(cell.unicodeScalars.first ?? "x"), "\(path)")
      }
    }
  }

  @Test(arguments: attacks) func terminalsSeeNoControlCharacter(_ name: String) throws {
    let leader = Fixture.leader(
      name, name: name, Fixture.shifted(), usual: 0..<20, status: .drifting)
    let summary = TerminalSummary(width: 100, isUnicode: true, isColored: false)
      .text(for: Fixture.report([leader], purpose: name), output: name)
    let texts = try Array(Self.outputs(name).values) + [summary]
    for scalar in texts.joined().unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control, "\(scalar.value)")
      #expect(scalar.value != 0x202E)
    }
  }

  @Test(arguments: attacks) func markdownShowsNamesAsTheyAre(_ name: String) throws {
    let page = try #require(try Self.outputs(name).first { $0.key.hasSuffix(".md") })
    let lines = page.value.components(separatedBy: "\n")
    for line in lines { #expect(!line.contains("<"), "\(line)") }
    #expect(lines[0].hasPrefix("# ") && lines.count { $0.hasPrefix("# ") } == 1)
    #expect(!page.value.contains("](http") && !page.value.contains("www.evil"))
    #expect(!lines[2].hasPrefix("1.") && !lines[2].hasPrefix("#") && !lines[2].hasPrefix("-"))
    for table in Parsing.tables(page.value) { #expect(Set(table.map(\.count)).count == 1) }
  }

  @Test func markdownEscapesCellsOfTables() {
    let text = TableRenderer(format: .md).text(
      Table(columns: ["name"], rows: [[.text("a|b<i>")], [.text("c\nd")]]))
    #expect(text == "| name |\n| --- |\n| a\\|b&lt;i&gt; |\n| c\u{FFFD}d |\n")
  }

  @Test func fileNamesStayInsideAndApart() throws {
    let leaders = Self.attacks.map { Fixture.leader($0, name: $0, Fixture.shifted()) }
    let paths = try Fixture.writer.transform(Fixture.report(leaders)).map(\.path)
      .filter { $0.hasPrefix("leaders/") }
    #expect(Set(paths).count == Self.attacks.count)
    for path in paths {
      let name = path.dropFirst("leaders/".count).dropLast(".md".count)
      #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
      #expect(!name.isEmpty && name.utf8.count < 100 && name != "con")
    }
  }

  @Test func jsonKeepsTheNameExactly() throws {
    for name in Self.attacks {
      let alert = Fixture.alert()
      let leader = Fixture.leader(name, name: name, Fixture.shifted(), alerts: [alert])
      let file = try Parsing.json(
        try #require(try Fixture.outputs(Fixture.report([leader]))["alerts.json"]))
      let alerts = try #require(file["alerts"] as? [[String: Any]])
      #expect(
        (alerts[0]["name"] as? String)?.unicodeScalars.elementsEqual(name.unicodeScalars) == true)
    }
  }
}
