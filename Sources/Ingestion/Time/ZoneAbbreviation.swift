/// The letters that stand for a zone behind a time, with every offset they are used for.
///
/// Source: the abbreviations of all zones of the tz database 2025b from 1990 on, and German's `MEZ`
/// and `MESZ`. `ADT`, `AST`, `BST`, `GST` and `SST` have one meaning there and a second one in
/// common use (Arabia, Bangladesh, the Gulf, Singapore), so they stand with both.
struct ZoneAbbreviation: Equatable, Sendable {
  let name: String
  /// Seconds east of UTC, ascending; more than one where the letters alone do not tell.
  let offsets: [Int]

  /// The zone of some letters in any case, or nil for other words.
  static func named(_ word: Span<UInt8>) -> ZoneAbbreviation? {
    table[word].map { all[$0 - 1] }
  }

  /// The choice in words, such as `PST is -08:00 or +08:00`.
  var choice: String {
    "\(name) is " + offsets.map(Self.words).joined(separator: " or ")
  }

  /// An offset as `+05:30`.
  static func words(_ offset: Int) -> String {
    let minutes = abs(offset) / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private static let table = WordTable(
    all.enumerated().map { (words: $1.name, value: $0 + 1) })

  /// Offsets in minutes.
  static let all: [ZoneAbbreviation] = [
    ("ACDT", [630]), ("ACST", [570]), ("ADT", [-180, 240]), ("AEDT", [660]), ("AEST", [600]),
    ("AKDT", [-480]), ("AKST", [-540]), ("AST", [-240, 180]), ("AWDT", [540]), ("AWST", [480]),
    ("BST", [60, 360]), ("CAT", [120]), ("CDT", [-300, -240, 540]), ("CEST", [120]),
    ("CET", [60]), ("ChST", [600]), ("CST", [-360, -300, 480]), ("EAT", [180]), ("EDT", [-240]),
    ("EEST", [180]), ("EET", [120]), ("EST", [-300]), ("GST", [240, 600]), ("HDT", [-540]),
    ("HKT", [480]), ("HST", [-600]), ("IDT", [180]), ("IST", [60, 120, 330]), ("JST", [540]),
    ("KST", [510, 540]), ("MDT", [-360]), ("MEST", [120]), ("MESZ", [120]), ("MET", [60]),
    ("MEZ", [60]), ("MSD", [240]), ("MSK", [180, 240]), ("MST", [-420]), ("NDT", [-150]),
    ("NST", [-210]), ("NZDT", [780]), ("NZST", [720]), ("PDT", [-420, 540]), ("PKST", [360]),
    ("PKT", [300]), ("PST", [-480, 480]), ("SAST", [120]), ("SST", [-660, 480]), ("WAT", [60]),
    ("WEST", [60]), ("WET", [0]), ("WIB", [420]), ("WIT", [540]), ("WITA", [480]),
  ].map { ZoneAbbreviation(name: $0, offsets: $1.map { $0 * 60 }) }
}
