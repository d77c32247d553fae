import CSVRecords

/// A small file for one hazard of structure, and how a careful person reads it, or refuses to.
struct Hazard: Sendable {
  var name: String
  var bytes: [UInt8]
  var options = CSVOptions()
  var outcome: Outcome

  enum Outcome: Sendable {
    case read(Expected)
    /// The code, and words of the message.
    case refused(CSVRecordError.Code, says: String)
  }

  struct Expected: Sendable {
    var header: [String]
    var rows: [[String]]
    /// The reasons of all diagnostics, in order.
    var reasons: [String] = []
    /// Topics and values of decisions beside encoding, delimiter and header.
    var decisions: [String: String] = [:]
    /// The notes of records that carry any, by position.
    var notes: [Int: RecordBatch.Notes] = [:]
    var preamble: [String] = []
    var footer: [String] = []
    var blank = 0
    var repeatedHeaders = 0
    var furtherHeaders: [[String]] = []
  }

  init(
    _ name: String, _ bytes: [UInt8], _ options: CSVOptions = .init(), header: [String],
    rows: [[String]], _ change: (inout Expected) -> Void = { _ in }
  ) {
    self.name = name
    self.bytes = bytes
    self.options = options
    var expected = Expected(header: header, rows: rows)
    change(&expected)
    outcome = .read(expected)
  }

  init(
    _ name: String, _ text: String, _ options: CSVOptions = .init(), header: [String],
    rows: [[String]], _ change: (inout Expected) -> Void = { _ in }
  ) {
    self.init(name, Array(text.utf8), options, header: header, rows: rows, change)
  }

  init(
    _ name: String, _ text: String, _ options: CSVOptions = .init(),
    refused code: CSVRecordError.Code, says: String
  ) {
    self.name = name
    bytes = Array(text.utf8)
    self.options = options
    outcome = .refused(code, says: says)
  }
}

extension Hazard {
  static let all = bytes + delimiters + rows + quotes + layout

  private static let three = ["title", "start", "minutes"]
  private static let plain = "title,start,minutes\nPlan,2024-01-02,30\nDo,2024-01-03,60\n"
  private static let plainRows = [["Plan", "2024-01-02", "30"], ["Do", "2024-01-03", "60"]]

  private static func utf16(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? pair.reversed() : pair
    }
  }

  private static let bytes = [
    Hazard("UTF-8 mark", "\u{FEFF}" + plain, header: three, rows: plainRows),
    Hazard(
      "UTF-8 mark in front of a quoted name with the delimiter", "\u{FEFF}\"a,x\",b\n1,2\n",
      header: ["a,x", "b"], rows: [["1", "2"]]),
    Hazard(
      "a mark inside the file is text", "a,b\n\u{FEFF}1,2\n", header: ["a", "b"],
      rows: [["\u{FEFF}1", "2"]]),
    Hazard("UTF-16 with mark", utf16("\u{FEFF}" + plain), header: three, rows: plainRows),
    Hazard("UTF-16 without mark", utf16(plain), header: three, rows: plainRows),
    Hazard(
      "UTF-16 with a line end inside quotes", utf16("\u{FEFF}a,b\r\né,\"x\ny\"\r\n"),
      header: ["a", "b"], rows: [["é", "x\ny"]]),
    Hazard(
      "big-endian UTF-16 without a mark", utf16("a,b\r\né,日\r\n", isBigEndian: true),
      header: ["a", "b"], rows: [["é", "日"]]),
    Hazard(
      "UTF-16 of Russian text without a mark",
      utf16("Тема;Начало\r\nСовещание;завтра\r\nПлан;вечером\r\n"), header: ["Тема", "Начало"],
      rows: [["Совещание", "завтра"], ["План", "вечером"]]),
    Hazard(
      "UTF-16 of Japanese text without a mark",
      utf16("件名,場所\n打ち合わせの予定,第三会議室\n計画,東京\n", isBigEndian: true),
      header: ["件名", "場所"], rows: [["打ち合わせの予定", "第三会議室"], ["計画", "東京"]]),
    Hazard(
      "Windows-1252",
      Array("Objet,D".utf8) + [0xE9] + Array("but\nr".utf8) + [0xE9]
        + Array("union,1\n".utf8), header: ["Objet", "Début"], rows: [["réunion", "1"]]),
    Hazard(
      "NUL byte", "a,b\nx\0y,1\nz,2\n", header: ["a", "b"], rows: [["x\0y", "1"], ["z", "2"]]
    ) { $0.notes = [0: .nulByte] },
    Hazard(
      "zeros at the ends of lines, all at even places",
      "a,b\n" + String(repeating: "written by a C program 0123456789,abcdef\0\n", count: 6),
      header: ["a", "b"],
      rows: Array(repeating: ["written by a C program 0123456789", "abcdef\0"], count: 6)
    ) { $0.notes = Dictionary(uniqueKeysWithValues: (0..<6).map { ($0, .nulByte) }) },
    Hazard(
      "text misread once", "who,where\nAna,MÃ¼nchen\nBen,KÃ¶ln\n", header: ["who", "where"],
      rows: [["Ana", "MÃ¼nchen"], ["Ben", "KÃ¶ln"]]
    ) { $0.reasons = ["text-misread"] },
    Hazard(
      "text misread twice, put right on request", "who,where\nAna,MÃƒÂ¼nchen\nBen,KÃ¶ln\n",
      CSVOptions(repairMojibake: true), header: ["who", "where"],
      rows: [["Ana", "München"], ["Ben", "Köln"]]
    ) { $0.decisions = ["mojibake": "repaired"] },
    Hazard("one odd pair of characters", "a,b\nÃ¼,x\n", header: ["a", "b"], rows: [["Ã¼", "x"]]),
    Hazard(
      "accents and quotation marks are not misread", "a,b\n„CAFÉ”,é\nGRÄ–Å,ñ\n",
      header: ["a", "b"], rows: [["„CAFÉ”", "é"], ["GRÄ–Å", "ñ"]]),
  ]

  private static let delimiters = [
    Hazard(
      "sep= line", "sep=;\r\na;b,c\r\n1;2,3\r\n", header: ["a", "b,c"], rows: [["1", "2,3"]]),
    Hazard(
      "sep= line behind a mark", "\u{FEFF}sep=|\na|b\n1|2\n", header: ["a", "b"],
      rows: [["1", "2"]]),
    Hazard(
      "semicolon", "a;b\n7,5;1\n8,0;2\n", header: ["a", "b"], rows: [["7,5", "1"], ["8,0", "2"]]),
    Hazard("tab", "a\tb\nx, y\t1\n", header: ["a", "b"], rows: [["x, y", "1"]]),
    Hazard(
      "tabs with blanks beside them", "a\t b\n1 \t2\n", header: ["a", "b"], rows: [["1", "2"]]),
    Hazard("pipe", "a|b\n1|2\n", header: ["a", "b"], rows: [["1", "2"]]),
    Hazard(
      "unit separator", "a\u{1F}b\n1,5\u{1F}2\n3\u{1F}4\n", header: ["a", "b"],
      rows: [["1,5", "2"], ["3", "4"]]),
    Hazard(
      "circumflex around names that exports use", "Subject^Start Date\nx^1\ny^2\n",
      header: ["Subject", "Start Date"], rows: [["x", "1"], ["y", "2"]]),
    Hazard(
      "colon in every row", "t:a\n10:30\n11:45\n", refused: .delimiterUnclear,
      says: "with : lines 1, 2, 3 have 2, 2, 2 columns"),
    Hazard(
      "two delimiters fit", "p;q,r\n1;2,3\n", refused: .delimiterUnclear,
      says: "with , lines 1, 2 have 2, 2 columns; with ; lines 1, 2 have 2, 2 columns"),
    Hazard(
      "no delimiter fits", "t\nx, y\nz\nx, y, z\nw, q\n", refused: .delimiterUnclear,
      says: "with , lines 1, 2, 3, 4, 5 have 1, 2, 1, 3, 2 columns"),
  ]

  private static let rows = [
    Hazard(
      "a type line of PowerShell", "#TYPE System.Object\r\n\"a\",\"b\"\r\n\"1\",\"2\"\r\n",
      header: ["a", "b"], rows: [["1", "2"]]
    ) { $0.preamble = ["#TYPE System.Object"] },
    Hazard(
      "one column with a quoted blank cell", "a\nx\n\"\"\ny\n", header: ["a"],
      rows: [["x"], [""], ["y"]]),
    Hazard(
      "a number that a sheet is told to leave alone, and formulas",
      "a,b\n\"=\"\"00123\"\"\",1.03E+13\n\"=1+1\",@x\n", header: ["a", "b"],
      rows: [["=\"00123\"", "1.03E+13"], ["=1+1", "@x"]]),
    Hazard(
      "few wide and short rows among many", "a,b,c\n1,2,3\n1\n1,2,3,4\n1,2,3\n1,2,3\n",
      header: ["a", "b", "c"],
      rows: [["1", "2", "3"], ["1"], ["1", "2", "3", "4"], ["1", "2", "3"], ["1", "2", "3"]]),
    Hazard(
      "preamble", "Report\nZone: Europe/Berlin\n\n" + plain, header: three, rows: plainRows
    ) {
      $0.preamble = ["Report", "Zone: Europe/Berlin"]
      $0.blank = 1
    },
    Hazard(
      "lines of text at the end", plain + "\nExported by a tool\nPage 1\n", header: three,
      rows: plainRows
    ) {
      $0.footer = ["Exported by a tool", "Page 1"]
      $0.decisions = ["footer": "line 5"]
      $0.blank = 1
    },
    Hazard(
      "totals stay rows for the next stage to know", plain + "Total,,90\n", header: three,
      rows: plainRows + [["Total", "", "90"]]),
    Hazard(
      "names twice", "Début,Début,Fin\n1,2,3\n", header: ["Début", "Début", "Fin"],
      rows: [["1", "2", "3"]]),
    Hazard(
      "wide and short rows", "a,b,c\n1,2,3,4\n1,2\n1,2,3\n", header: ["a", "b", "c"],
      rows: [["1", "2", "3", "4"], ["1", "2"], ["1", "2", "3"]]
    ) { $0.reasons = ["file-doubtful"] },
    Hazard(
      "blank lines", "a,b\n\n1,2\n  \n3,4\n\n", header: ["a", "b"],
      rows: [["1", "2"], ["3", "4"]]
    ) {
      $0.blank = 3
    },
    Hazard(
      "a delimiter at the end of rows", "a,b\n1,2,\n3,4,\n", header: ["a", "b"],
      rows: [["1", "2"], ["3", "4"]]
    ) { $0.decisions = ["trailing_column": "dropped"] },
    Hazard(
      "one column with blank cells", "title\nPlan\n\nDo\n", header: ["title"],
      rows: [["Plan"], ["Do"]]
    ) { $0.blank = 1 },
    Hazard(
      "the header again among the rows", "a,b\n1,2\na,b\n3,4\n", header: ["a", "b"],
      rows: [["1", "2"], ["3", "4"]]
    ) { $0.repeatedHeaders = 1 },
    Hazard(
      "mixed line ends", "a,b\r\n1,2\r3,4\n5,6", header: ["a", "b"],
      rows: [["1", "2"], ["3", "4"], ["5", "6"]]),
    Hazard(
      "lone CR", "a,b\r1,\"2\r3\"\r4,5\r", header: ["a", "b"], rows: [["1", "2\r3"], ["4", "5"]]),
    Hazard(
      "words that other readers take for nothing", "id,v\n00123,NA\n1e5,null\n=\"00123\",None\n",
      header: ["id", "v"], rows: [["00123", "NA"], ["1e5", "null"], ["=\"00123\"", "None"]]
    ) { $0.notes = [2: .strayQuote] },
  ]

  private static let layout = [
    Hazard(
      "a second table of another width", plain + "\nPeople\nname,role\nAna,lead\nBen,lead\n",
      header: three, rows: plainRows
    ) {
      $0.reasons = ["further-table"]
      $0.furtherHeaders = [["name", "role"]]
      $0.blank = 1
    },
    Hazard(
      "a second table of the same width", "name,hours\nAna,7\nBen,8\n\nproject,cost\nX,70\nY,80\n",
      header: ["name", "hours"], rows: [["Ana", "7"], ["Ben", "8"]]
    ) {
      $0.reasons = ["further-table"]
      $0.furtherHeaders = [["project", "cost"]]
      $0.blank = 1
    },
    Hazard(
      "three tables with rows of delimiters between",
      "a,b,c\n1,2,3\n,,\nx,y\n4,5\n,,\nk,l,m\n7,8,9\n",
      header: ["a", "b", "c"], rows: [["1", "2", "3"], ["", "", ""]]
    ) {
      $0.reasons = ["further-table", "further-table"]
      $0.furtherHeaders = [["x", "y"], ["k", "l", "m"]]
    },
    Hazard(
      "rows behind a blank line are no second table", "a,b\n1,x\n\n2,y\nfoo,bar\n3,z\n",
      header: ["a", "b"], rows: [["1", "x"], ["2", "y"], ["foo", "bar"], ["3", "z"]]
    ) { $0.blank = 1 },
  ]

  private static let quotes = [
    Hazard(
      "inches", "a,b\n5\" pipe,1\nx,2\n", header: ["a", "b"],
      rows: [["5\" pipe", "1"], ["x", "2"]]
    ) { $0.notes = [0: .strayQuote] },
    Hazard(
      "inner quotes that are not doubled",
      "\"title\",\"start\"\n\"Say \"hi\" now\",\"1\"\n\"Do\",\"2\"\n", header: ["title", "start"],
      rows: [["Say \"hi\" now", "1"], ["Do", "2"]]
    ) { $0.notes = [0: .textAfterQuote] },
    Hazard(
      "inner quotes in front of a delimiter, where every field is quoted",
      "\"title\",\"start\"\n\"Say \"hi\", ok\",\"1\"\n\"Do\",\"2\"\n", header: ["title", "start"],
      rows: [["Say \"hi\", ok", "1"], ["Do", "2"]]
    ) {
      $0.notes = [0: .resynchronised]
      $0.reasons = ["quote-unclosed"]
    },
    Hazard(
      "inner quotes in front of a delimiter, undecidable",
      "title,start\n\"Say \"hi\", ok\",1\nDo,2\nGo,3\n", header: ["title", "start"],
      rows: [["Say \"hi", "ok\"", "1"], ["Do", "2"], ["Go", "3"]]
    ) { $0.notes = [0: [.textAfterQuote, .strayQuote]] },
    Hazard(
      "a closing quote is lost", "title,start,minutes\n\"Plan,2024,30\nDo,2024,60\nGo,2024,90\n",
      header: three,
      rows: [["\"Plan", "2024", "30"], ["Do", "2024", "60"], ["Go", "2024", "90"]]
    ) {
      $0.notes = [0: .resynchronised, 1: .resynchronised, 2: .resynchronised]
      $0.reasons = ["quote-unclosed"]
    },
    Hazard(
      "a quote that is never closed, below the first row", "a,b\n1,2\n\"3,4\n5,6\n7,8\n",
      header: ["a", "b"], rows: [["1", "2"], ["\"3", "4"], ["5", "6"], ["7", "8"]]
    ) {
      $0.notes = [1: .resynchronised, 2: .resynchronised, 3: .resynchronised]
      $0.reasons = ["quote-unclosed"]
    },
    Hazard(
      "an opening quote is lost", "title,start\nPlan\",1\nDo,2\n", header: ["title", "start"],
      rows: [["Plan\"", "1"], ["Do", "2"]]
    ) { $0.notes = [0: .strayQuote] },
    Hazard(
      "quotes behind backslashes",
      "title,start\n\"Say \\\"hi\\\", ok\",1\n\"a \\\\ b\",2\n\"c\nd\",3\n",
      header: ["title", "start"],
      rows: [["Say \"hi\", ok", "1"], ["a \\ b", "2"], ["c\nd", "3"]]
    ) { $0.decisions = ["quote": "double quotes escaped by backslashes"] },
    Hazard(
      "a path that ends with a backslash", "path,n\n\"C:\\\",1\n\"D:\\\",2\n",
      header: ["path", "n"],
      rows: [["C:\\", "1"], ["D:\\", "2"]]),
    Hazard(
      "single quotes", "'title','start'\n'Plan, review','1'\n'It''s','2'\n",
      header: ["title", "start"], rows: [["Plan, review", "1"], ["It's", "2"]]
    ) { $0.decisions = ["quote": "single quotes"] },
    Hazard(
      "apostrophes in every row", "a,b\n'tis,rock 'n' roll\n3,the '90s\n", header: ["a", "b"],
      rows: [["'tis", "rock 'n' roll"], ["3", "the '90s"]]),
    Hazard(
      "apostrophes are text", "title,start\n'tis,1\nrock 'n' roll,2\n", header: ["title", "start"],
      rows: [["'tis", "1"], ["rock 'n' roll", "2"]]),
    Hazard(
      "single or double, and other columns", "'a,b',c\n'x,y',1\n'z,w',2\n'u,v',3\n",
      refused: .delimiterUnclear,
      says: "reads equally well"),
    Hazard(
      "quotes as text", "title\tn\n\"Go\" he said\t1\n\"No\" she said\t2\n\"So\" they said\t3\n",
      header: ["title", "n"],
      rows: [["\"Go\" he said", "1"], ["\"No\" she said", "2"], ["\"So\" they said", "3"]]
    ) { $0.decisions = ["quote": "quotes as text"] },
    Hazard(
      "the first quote comes late",
      "a,b\n" + String(repeating: "1,2\n", count: 3_000) + "\"x,y\",2\n",
      header: ["a", "b"], rows: Array(repeating: ["1", "2"], count: 3_000) + [["x,y", "2"]]),
  ]
}
