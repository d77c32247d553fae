import Foundation
import Testing

/// Readers for what the product writes, made only for tests and by other means than the writers.
enum Parsing {
  /// RFC 4180: rows as dictionaries by the names of the header.
  static func csv(_ text: String) -> [[String: String]] {
    let lines = cells(text)
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  static func cells(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in text.unicodeScalars {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted: rows.append([""])
      default:
        let row = rows.count - 1
        rows[row][rows[row].count - 1].unicodeScalars.append(character)
      }
    }
    return rows.dropLast()
  }

  static func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The tables of a page in order, cells trimmed, without the rule below the header.
  static func tables(_ markdown: String) -> [[[String]]] {
    var tables: [[[String]]] = [[]]
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("| ") {
        let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
        if !cells[0].hasPrefix("---") {
          tables[tables.count - 1].append(cells.map { $0.trimmingCharacters(in: .whitespaces) })
        }
      } else if tables.last?.isEmpty == false {
        tables.append([])
      }
    }
    return tables.filter { !$0.isEmpty }
  }

  /// `12.3` as 123, exactly.
  static func tenths(_ text: String) throws -> Int {
    try #require(Int(text.replacing(".", with: "")), "\(text) is no number with one decimal")
  }
}
