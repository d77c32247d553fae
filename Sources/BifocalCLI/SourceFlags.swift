public import ArgumentParser
import Bifocal
public import CSVRecords
public import Ingestion

/// What a person may have to say about a bare file.
struct SourceFlags: ParsableArguments {
  @Option(
    name: .customLong("source"),
    help: "The format, such as jira_issues, or its family, such as outlook, where it is not found.")
  var format: String?

  @Option(help: "The zone of times that state none, such as Europe/Berlin.")
  var zone: String?

  @Option(help: "dmy, mdy or ymd, where the file does not settle it.")
  var dateOrder: DateOrder?

  @Option(help: "What dates count that are a number only, such as excel; else they are refused.")
  var dateNumbers: DateNumbers?

  @Option(help: "utf-8, windows-1252, utf-16le or utf-16be, where it is not found rightly.")
  var encoding: CSVEncoding?

  @Option(help: "comma, semicolon, tab, pipe or a character, where it is not found rightly.")
  var delimiter: String?

  @Option(help: "double, single or none: what quotes fields, where it is not found rightly.")
  var quote: CSVQuote?

  @Option(help: "doubling or backslash: how quotes inside fields are told from their ends.")
  var escape: CSVEscape?

  @Flag(help: "Put right text that was misread before it came into the file, such as MÃ¼nchen.")
  var repairMojibake = false

  @Option(help: "read, or hidden: classify by structure alone, whatever the titles say.")
  var titles: TitlePolicy?

  /// The names of delimiters that a shell would make hard to type.
  private static let delimiters: [String: UInt8] = [
    "comma": 0x2C, "semicolon": 0x3B, "tab": 0x09, "pipe": 0x7C,
  ]

  func validate() throws {
    guard delimiter.map({ Self.delimiters[$0] != nil || $0.utf8.count == 1 }) ?? true else {
      throw ValidationError("--delimiter takes comma, semicolon, tab, pipe or one ASCII character")
    }
  }

  /// Whether any of them was given.
  var isGiven: Bool {
    let words: [Any?] = [
      format, zone, dateOrder, dateNumbers, encoding, delimiter, quote, escape, titles,
    ]
    return repairMojibake || words.contains { $0 != nil }
  }

  /// Their names, for messages.
  static let names =
    "--source, --zone, --date-order, --date-numbers, --encoding, --delimiter, --quote, --escape, "
    + "--repair-mojibake, --titles"

  var options: SourceOptions {
    SourceOptions(
      format: format, zone: nil, dateOrder: dateOrder, leader: nil, useLabels: false,
      titles: titles ?? .read, dateNumbers: dateNumbers)
  }

  var csv: CSVOptions {
    CSVOptions(
      encoding: encoding, delimiter: delimiter.map { Self.delimiters[$0] ?? $0.utf8.first ?? 0x2C },
      quote: quote, escape: escape, repairMojibake: repairMojibake)
  }
}

extension DateOrder: ExpressibleByArgument {}
extension TitlePolicy: ExpressibleByArgument {}
extension CSVEncoding: ExpressibleByArgument {}
extension CSVQuote: ExpressibleByArgument {}
extension CSVEscape: ExpressibleByArgument {}
extension DateNumbers: ExpressibleByArgument {}
