import BifocalModel
import CSVRecords
import Testing

@Suite("Misread text")
struct MojibakeTests {
  /// Text as it looks after its UTF-8 was read as Windows-1252, a number of times.
  private func misread(_ text: String, times: Int = 1) throws -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<times {
      bytes = Array(
        try table(
          Array("a\n\"".utf8) + bytes + Array("\"\n".utf8),
          CSVOptions(encoding: .windows1252)
        ).rows[0][0].utf8)
    }
    return bytes
  }

  private static let text = "München, Zürich\n„Größe“ – 5 €\nCafé 日本 🚀"

  @Test(arguments: 1...3)
  func isPutRightOnRequest(_ times: Int) throws {
    let bytes = Array("a\n\"".utf8) + (try misread(Self.text, times: times)) + Array("\"\n".utf8)
    let asItStands = try table(bytes)
    #expect(asItStands.rows != [[Self.text]])
    #expect(asItStands.diagnostics.map(\.reason) == ["text-misread"])
    #expect(asItStands.diagnostics[0].line == 2)
    #expect(asItStands.diagnostics[0].remedy.contains("`repair_mojibake`"))
    let repaired = try table(bytes, CSVOptions(repairMojibake: true))
    #expect(repaired.rows == [[Self.text]])
    #expect(repaired.decision("mojibake")?.value == "repaired" && repaired.isConserved)
  }

  @Test(arguments: [
    "München Zürich Köln", "ÀÉ ÎÔ çà é", "Ångström Århus", "Тема плана", "日本 東京", "plan – later…",
    "„Größe“ «oui»", "É», «Î»", "Ã", "SÃO PAULO, AMANHÃ", "İstanbul Şişli", "🚀 ok 🎉",
  ])
  func soundTextIsLeftAlone(_ text: String) throws {
    let bytes = Array("a,b\n\"\(text)\",\"\(text)\"\n".utf8)
    let read = try table(bytes)
    #expect(read.diagnostics.isEmpty && read.rows == [[text, text]])
    let repaired = try table(bytes, CSVOptions(repairMojibake: true))
    #expect(repaired.rows == [[text, text]])
    #expect(repaired.decision("mojibake")?.value ?? "none" == "none")
  }
}
