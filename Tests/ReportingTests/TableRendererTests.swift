import BifocalModel
import Foundation
import Reporting
import Testing

@Suite struct TableRendererTests {
  static let table = Table(
    columns: ["name", "hours", "share", "ok", "status"],
    rows: [
      [
        .text("Ann, \"A\""), .tenths(123), .decimal(0.25, places: 4), .flag(true),
        .status(.tooYoung),
      ],
      [.text("王秀英"), .tenths(-5), .empty, .flag(false), .status(.drifting)],
      [.text("e\u{301}ve"), .integer(7), .decimal(.nan, places: 2), .empty, .status(.steady)],
    ])

  static let expected: [(TableFormat, String)] = [
    (
      .table,
      """
      name      hours   share  ok   status
      Ann, "A"   12.3  0.2500  yes  too few weeks
      王秀英     -0.5          no   drifting
      e\u{301}ve           7               steady

      """
    ),
    (
      .csv,
      """
      name,hours,share,ok,status
      "Ann, ""A\""",12.3,0.2500,true,too_young
      王秀英,-0.5,,false,drifting
      e\u{301}ve,7,,,steady

      """
    ),
    (
      .ndjson,
      """
      {"name":"Ann, \\"A\\"","hours":12.3,"share":0.2500,"ok":true,"status":"too_young"}
      {"name":"王秀英","hours":-0.5,"share":null,"ok":false,"status":"drifting"}
      {"name":"e\u{301}ve","hours":7,"share":null,"ok":null,"status":"steady"}

      """
    ),
    (
      .md,
      """
      | name | hours | share | ok | status |
      | --- | ---: | ---: | --- | --- |
      | Ann, "A" | 12.3 | 0.2500 | yes | too few weeks |
      | 王秀英 | -0.5 |  | no | drifting |
      | e\u{301}ve | 7 |  |  | steady |

      """
    ),
  ]

  @Test(arguments: expected) func prints(format: TableFormat, text: String) {
    #expect(TableRenderer(format: format).text(Self.table) == text)
  }

  @Test func jsonIsOneArray() throws {
    let text = TableRenderer(format: .json).text(Self.table)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["name"] as? String } == ["Ann, \"A\"", "王秀英", "e\u{301}ve"])
    #expect(TableRenderer(format: .json).text(Table(columns: ["a"])) == "[]\n")
  }

  @Test func rowsPassOnOneByOne() {
    for format in [TableFormat.csv, .ndjson, .json] {
      var read = 0
      var seen: [Int] = []
      let rows = (0..<5).lazy.map { number -> [Cell] in
        read += 1
        return [.integer(number)]
      }
      TableRenderer(format: format).write(columns: ["n"], rows: rows) { _ in seen.append(read) }
      #expect(
        seen.starts(with: format == .csv ? [0, 1, 2, 3, 4, 5] : [1, 2, 3, 4, 5]), "\(format)")
    }
  }

  @Test(arguments: 6...60) func fitsTheWidth(width: Int) {
    for isUnicode in [true, false] {
      let text = TableRenderer(format: .table, width: width, isUnicode: isUnicode)
        .text(Self.table)
      for line in text.split(separator: "\n") {
        #expect(Self.width(of: String(line)) <= width, "\(line)")
      }
    }
  }

  /// A number that is cut is another number: columns of numbers stay whole or go.
  @Test(arguments: 6...60) func numbersAreNeverCut(width: Int) {
    let text = TableRenderer(format: .table, width: width).text(Self.table)
    if text.hasPrefix("name"), text.split(separator: "\n")[0].contains("hours") {
      #expect(text.contains("12.3") && text.contains("-0.5"))
    }
    #expect(!text.contains("12…") && !text.contains("0.2…"))
  }

  @Test func saysWhichColumnsHaveNoRoom() {
    let text = TableRenderer(format: .table, width: 34).text(Self.table)
    #expect(text.contains("more column") == !text.contains("status"))
    let narrow = TableRenderer(format: .table, width: 28).text(Self.table)
    #expect(narrow.contains("(1 more column: --format cs") || narrow.contains("(2 more columns"))
  }

  @Test func colourStandsBesideWords() {
    let plain = TableRenderer(format: .table).text(Self.table)
    let colored = TableRenderer(format: .table, isColored: true).text(Self.table)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[35mdrifting"))
    #expect(colored.contains("\u{1B}[2mtoo few weeks"))
    let stripped = colored.replacing(try! Regex("\u{1B}\\[[0-9]*m"), with: "")
      .split(separator: "\n").map { $0.trimmingSuffix { $0 == " " } }
    #expect(stripped == plain.split(separator: "\n").map { $0[...] })
  }

  /// By hand for the characters of these tests: wide ones are two, the accent none.
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x300...0x36F: sum
      case 0x4E00...0x9FFF, 0xAC00...0xD7A3: sum + 2
      default: sum + 1
      }
    }
  }
}

extension StringProtocol {
  func trimmingSuffix(while matches: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, matches(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}
