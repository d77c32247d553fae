import Foundation
import Testing

/// Every case is a folder; adding one needs no code. `RECORD_GOLDEN=1` writes what is printed into
/// the cases, and fails, so that no recording run passes for a test.
@Suite struct GoldenCommandTests {
  @Test(arguments: CommandCase.all)
  func printsWhatItShould(_ test: CommandCase) throws {
    let result = try test.run()
    let files = [
      ("expout", result.output), ("experr", result.errors), ("expstatus", "\(result.status)\n"),
    ]
    for (name, text) in files {
      let file = test.folder.appendingPathComponent(name)
      if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
        try text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(test.name)/\(name)")
        continue
      }
      let expected = try String(contentsOf: file, encoding: .utf8)
      #expect(text == expected, "\(test.name)/\(name)\n\(difference(expected, text))")
    }
  }

  @Test func thereAreCases() { #expect(CommandCase.all.count >= 10) }

  /// The first line that differs.
  private func difference(_ expected: String, _ actual: String) -> String {
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(left, right).prefix { $0 == $1 }.count
    let old = same < left.count ? String(left[same]) : "(end)"
    let new = same < right.count ? String(right[same]) : "(end)"
    return "line \(same + 1)\n- \(old)\n+ \(new)"
  }
}
