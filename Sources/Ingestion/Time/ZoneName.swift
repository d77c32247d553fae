import Foundation

/// A time zone as people and products write it, and the IANA zone it stands for.
///
/// Read are IANA names that the system's tz database has (`Europe/Berlin`, `UTC`), Windows names
/// (`W. Europe Standard Time`), what Outlook shows (`(UTC+01:00) Amsterdam, Berlin, ...`), Rails
/// names (`Central Time (US & Canada)`), and offsets (`UTC+1`). Letters such as `PST` are refused:
/// they stand for several zones, or for one half of the year.
public enum ZoneName: Equatable, Sendable {
  case zone(identifier: String)
  /// Several zones are called so; the text names them.
  case ambiguous(choice: String)
  case unknown

  public init(_ name: String) {
    let text = name.trimmingCharacters(in: .whitespaces)
    // Longer than every name, and nothing that could be taken for a path of the file system.
    guard !text.isEmpty, text.utf8.count <= 128 else {
      self = .unknown
      return
    }
    if let choice = Self.choices[text.uppercased()] {
      self = .ambiguous(choice: choice)
    } else if text.hasPrefix("(") {
      self = Self.displayed(text)
    } else if let identifier = Self.products[Self.key(text)] {
      self = .zone(identifier: identifier)
    } else {
      self = Self.iana(text)
    }
  }

  /// The IANA name; nil for everything that is not one zone.
  public var identifier: String? {
    if case .zone(let identifier) = self { return identifier }
    return nil
  }

  /// What to write in its place.
  var remedy: String {
    if case .ambiguous(let choice) = self { return "write which of these it is: \(choice)" }
    return "write an IANA time zone such as Europe/Berlin or UTC"
  }

  // MARK: The tz database

  /// Foundation also knows abbreviations, for some of which it picks one of several zones.
  private static func iana(_ text: String) -> ZoneName {
    if text.uppercased() == "UTC" || text.uppercased() == "GMT" { return .zone(identifier: "UTC") }
    let isOffset =
      (text.hasPrefix("UTC") || text.hasPrefix("GMT"))
      && text.wholeMatch(of: #/...[+\-][0-9]{1,2}(?::?[0-9]{2})?/#) != nil
    let isName = text.contains("/") || legacy.contains(text)
    // A NUL would end the name for the C library behind Foundation.
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2E }
    guard isPlain, isOffset || isName, let zone = TimeZone(identifier: text) else {
      return .unknown
    }
    return .zone(identifier: isOffset ? zone.identifier : text)
  }

  /// Names of the tz database without a slash that stand for one zone with its summer time.
  private static let legacy: Set<String> = [
    "CET", "CST6CDT", "Cuba", "EET", "EST5EDT", "Egypt", "Eire", "GB", "HST", "Hongkong",
    "Iceland", "Iran", "Israel", "Jamaica", "Japan", "MET", "MST7MDT", "NZ", "Navajo", "PRC",
    "PST8PDT", "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey", "UCT", "Universal",
    "WET", "Zulu",
  ]

  private static let choices: [String: String] = [
    "AST": "America/Halifax, America/Puerto_Rico or Asia/Riyadh",
    "BST": "Europe/London or Asia/Dhaka",
    "CDT": "America/Chicago or America/Havana",
    "CEST": "Europe/Berlin or another zone of Central Europe, with its winter time",
    "CST": "America/Chicago, America/Havana or Asia/Shanghai",
    "EDT": "America/New_York or another zone, with its winter time",
    "EST": "America/New_York (with summer time), America/Panama (without) or Australia/Sydney",
    "GST": "Asia/Dubai or Pacific/Guam",
    "IST": "Asia/Kolkata, Asia/Jerusalem or Europe/Dublin",
    "KST": "Asia/Seoul or Asia/Pyongyang",
    "MST": "America/Denver (with summer time) or America/Phoenix (without)",
    "PDT": "America/Los_Angeles or another zone, with its winter time",
    "PST": "America/Los_Angeles, America/Tijuana or Asia/Manila",
    "SST": "Pacific/Pago_Pago or Asia/Singapore",
  ]

  // MARK: Names of products

  /// `(UTC+01:00) Amsterdam, Berlin`: the offset has to be one that the zone has had.
  private static func displayed(_ text: String) -> ZoneName {
    guard
      let match = text.wholeMatch(
        of: #/\((UTC|GMT)(?:([+\-\u{2212}])([0-9][0-9]):([0-9][0-9]))?\) *(.+)/#)
    else { return .unknown }
    let name = key(String(match.5))
    let isRails = match.1 == "GMT"
    let first = isRails ? products[name] : cities[name]
    guard let identifier = first ?? cities[name] ?? products[name],
      let zone = TimeZone(identifier: identifier)
    else { return .unknown }
    let minutes = (Int(match.3 ?? "0") ?? 0) * 60 + (Int(match.4 ?? "0") ?? 0)
    let offset = (match.2 == nil || match.2 == "+" ? 1 : -1) * minutes * 60
    // A look at each month since 1990 sees every offset that has lasted.
    let isKnown = (0..<500).contains { month in
      let date = Date(timeIntervalSince1970: 631_152_000 + Double(month) * 2_630_000)
      return zone.secondsFromGMT(for: date) == offset
    }
    return isKnown ? .zone(identifier: identifier) : .unknown
  }

  /// The IANA names by the keys of Windows and of Rails.
  private static let products: [String: String] = {
    var names: [String: String] = [:]
    for line in RailsZoneTable.lines.split(separator: "\n") {
      let parts = line.split(separator: "|")
      names[key(String(parts[0]))] = String(parts[1])
    }
    for line in WindowsZoneTable.lines.split(separator: "\n") {
      let parts = line.split(separator: "|")
      names[key(String(parts[0]))] = String(parts[1])
    }
    names["utc"] = "UTC"
    return names
  }()

  /// The IANA names by the cities that Windows shows.
  private static let cities: [String: String] = {
    var names: [String: String] = [:]
    for line in WindowsZoneTable.lines.split(separator: "\n") {
      let parts = line.split(separator: "|")
      names[key(String(parts[2]))] = String(parts[1])
    }
    return names
  }()

  /// Letters and digits in lower case, and a sign before a digit: Calendly writes
  /// `Central Time - US & Canada` for Rails' `Central Time (US & Canada)`.
  private static func key(_ name: String) -> String {
    let folded = TextFolder.folded(name)
    var key: [UInt8] = []
    for (index, byte) in folded.enumerated() {
      let isSign = byte == 0x2B || byte == 0x2D
      let signs = isSign && index + 1 < folded.count && DatePart.isDigit(folded[index + 1])
      if byte >= 0x80 || DatePart.isDigit(byte) || byte &- 0x61 < 26 || signs { key.append(byte) }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
