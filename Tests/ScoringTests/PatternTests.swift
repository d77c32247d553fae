import BifocalModel
import Scoring
import Testing

/// Patterns, through the explanation of a rule that has one.
@Suite struct PatternTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var pattern: String
    var title: String
    /// The words that match, or nil.
    var words: String?

    init(_ pattern: String, _ title: String, _ words: String?) {
      self.pattern = pattern
      self.title = title
      self.words = words
    }

    var testDescription: String { "\(pattern) in \(title)" }
  }

  static let borders = [
    Case("board", "Board", "Board"), Case("board", "the board met", "board"),
    Case("board", "onboarding", nil), Case("board", "boards", nil), Case("board", "board2", nil),
    Case("board", "(board)", "board"), Case("board", "board_meeting", "board"),
    Case("board", "keyboard board", "board"), Case("board", "aboardé board", "board"),
    Case("board", "éboard", nil), Case("board", "board日", nil), Case("board", "🎉board🎉", "board"),
    Case("q3", "Q3 plan", "Q3"), Case("q3", "FQ3", nil), Case("3", "3", "3"), Case("3", "v3", nil),
  ]
  static let stars = [
    Case("invest*", "Investors call", "Investors"), Case("invest*", "invest", "invest"),
    Case("invest*", "reinvest", nil), Case("*planung", "Jahresplanung 2026", "Jahresplanung"),
    Case("*planung", "Planung", "Planung"), Case("*planung", "Planungen", nil),
    Case("*plan*", "Jahresplanung", "Jahresplanung"),
    Case("board prep*", "Board-Preparation", "Board-Preparation"),
    Case("=focus*", "Focusing", "Focusing"), Case("=focus*", "Focus time", nil),
    Case("*über*", "Gegenüberstellung", "Gegenüberstellung"),
  ]
  static let phrases = [
    Case("board meeting", "Board meeting", "Board meeting"),
    Case("board meeting", "board - meeting", "board - meeting"),
    Case("board meeting", "board_meeting", "board_meeting"),
    Case("board meeting", "board./ \t\nmeeting", "board./ \t\nmeeting"),
    Case("board meeting", "board, meeting", nil), Case("board meeting", "boardmeeting", nil),
    Case("board meeting", "board meetings", nil),
    Case("board meeting", "board\u{a0}meeting", "board\u{a0}meeting"),
    Case("board meeting", "board – meeting", "board – meeting"),
    Case("board meeting", "board board  meeting", "board  meeting"),
    Case("a - b", "a b", "a b"), Case("a - b", "a/b", "a/b"), Case("  a   b ", "x a b", "a b"),
    Case("a b c", "a b b c a  b - c", "a  b - c"),
  ]
  static let folding = [
    Case("straße", "STRASSE", "STRASSE"), Case("strasse", "Straße 5", "Straße"),
    Case("rücksprache", "Ru\u{308}cksprache", "Ru\u{308}cksprache"),
    Case("rucksprache", "RÜCKSPRACHE", "RÜCKSPRACHE"), Case("résumé", "resume", "resume"),
    Case("cafe", "un café noir", "café"), Case("cafe", "un cafe\u{301} noir", "cafe\u{301}"),
    Case("oeuvre", "Œuvre", "Œuvre"), Case("lodz", "Łódź", "Łódź"),
    Case("smørrebrød", "SMORREBROD", "SMORREBROD"),
    Case("istanbul", "İstanbul", "İstanbul"), Case("ısparta", "Isparta", "Isparta"),
    Case("встреча", "ВСТРЕЧА с Анной", "ВСТРЕЧА"), Case("会議", "会議 A", "会議"), Case("会議", "本会議", nil),
    Case("don't", "Don’t meet", "Don’t"), Case("soft", "so\u{ad}ft", "so\u{ad}ft"),
    Case("việt", "Viet Nam", "Viet"),
  ]
  static let symbols = [
    Case("1:1", "1:1 Dana", "1:1"), Case("1:1", "11:1", nil), Case("1:1", "1:15", nil),
    Case("1:1", "1-1", nil), Case("p&l", "P&L review", "P&L"), Case("p&l", "p & l", nil),
    Case("q&a", "Q&A", "Q&A"), Case("<>", "Dana<>Lee", "<>"), Case("c++", "C++20", "C++"),
    Case("e-mail", "E-Mail", "E-Mail"), Case("e-mail", "e mail", nil),
    Case("e-mail", "e--mail", nil),
    Case("e mail", "e-mail", "e-mail"), Case("go/no-go call", "Go/No-Go  call", "Go/No-Go  call"),
    Case("go/no-go call", "go/no/go call", nil), Case(".net", "the .NET team", ".NET"),
    Case(".net", "the net team", nil), Case("v.", "v. 2", "v."), Case("v.", "v 2", nil),
    Case("acme.com", "lee@acme.com;x@y.z", "acme.com"), Case("acme.com", "lee@acme-com", nil),
    Case("🎂", "🎂 Lee", "🎂"), Case("🎂", "🎉 Lee", nil), Case("🎂", "x🎂y", "🎂"),
    Case("❤️", "❤ team", "❤"), Case("day 🎂", "Day – 🎂", "Day – 🎂"), Case("?", "what?", "?"),
  ]
  static let whole = [
    Case("=focus", "Focus", "Focus"), Case("=focus", "  focus \n", "focus"),
    Case("=focus", "focus time", nil), Case("=focus", "refocus", nil),
    Case("=focus", "focus!", nil),
    Case("=...", "…", "…"), Case("=...", " ... ", "..."), Case("=...", "....", nil),
    Case("=-", " - ", "-"), Case("=-", "-.-", nil), Case("=-", "a-b", nil), Case("/", "a/b", "/"),
    Case("--", "a --- b", "--"), Case("--", "a - - b", nil), Case("…", "wait...", "..."),
    Case("=", "", ""), Case("=", " \n", ""), Case("=", "x", nil), Case("=", "-", nil),
    Case("=focus time", "Focus-Time", "Focus-Time"), Case("=1:1", "1:1", "1:1"),
    Case("=1:1", "1:1 Lee", nil),
  ]

  @Test(arguments: borders + stars + phrases + folding + symbols + whole)
  func matches(_ example: Case) throws {
    let scorer = try Scorer(Taxonomy(titles: [example.pattern]), width: 1)
    let evidence = scorer.explain(Row(example.title)).winner?.evidence.first
    #expect(evidence?.words == example.words)
    #expect((evidence?.pattern ?? example.pattern) == example.pattern)
  }

  @Test func toleratesBytesThatAreNoUTF8() throws {
    let scorer = try Scorer(Taxonomy(titles: ["board", "prep"]), width: 1)
    let texts: [(bytes: [UInt8], rules: [String])] = [
      ([0xff] + Array("board".utf8) + [0xc3], ["r0"]),
      (Array("board".utf8) + [0xe2, 0x82], ["r0"]),
      (Array("bo".utf8) + [0x80] + Array("ard prep".utf8), ["r1"]),
      ([0xed, 0xa0, 0x80] + Array("prep".utf8), ["r1"]),
      ([0xc0, 0xaf, 0xf4, 0x90, 0x80, 0x80] + Array("prep".utf8), ["r1"]),
      ([0xf0, 0x9f, 0x8e], []),
    ]
    for text in texts {
      let row = Row().with { $0.texts[.title] = text.bytes }
      #expect(scorer.explain(row).matches.map(\.id) == text.rules, "\(text.bytes)")
    }
  }

  @Test func wordsPointIntoTheBatch() throws {
    let scorer = try Scorer(Taxonomy(titles: ["rücksprache"]), width: 1)
    let rows = [Row("x"), Row("Große RÜCKSPRACHE 🎉"), Row("y")]
    let batch = ItemBatch(rows)
    let reason = scorer.scores(of: batch)[1].reason
    #expect(reason.field == .title)
    #expect(batch.string(reason.words) == "RÜCKSPRACHE")
  }
}
