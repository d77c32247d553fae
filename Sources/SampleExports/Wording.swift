import BifocalModel

/// Fills the slots of phrases for one event or series: people and numbers stay the same.
struct Wording: Sendable {
  private let leader: Leader
  private let reports: [Person]
  private let peers: [Person]
  private let outsider: Person
  private let projects: [String]
  private let small: Int
  private let large: Int

  init(leader: Leader, random: inout SampleRandom) {
    self.leader = leader
    reports = random.shuffled(leader.reports)
    peers = random.shuffled(leader.peers)
    outsider = random.pick(leader.outsiders) ?? leader.manager
    projects = random.shuffled(leader.projects)
    small = random.within(1...9)
    large = random.within(1_000...9_999)
  }

  /// The text with every slot filled as of a day.
  func fill(_ text: String, on date: CivilDate) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += value(of: rest[rest.index(after: open)..<close], on: date)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The people a text names, in the order of the slots.
  func named(in text: String) -> [Person] {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
    let slots: [(String, Person)] = [
      ("{m}", leader.manager), ("{r1}", reports[0]), ("{r2}", reports[1]), ("{p1}", peers[0]),
      ("{p2}", peers[1]), ("{e}", outsider),
    ]
    return slots.filter { text.contains($0.0) }.map(\.1)
  }

  /// Others in a meeting: those it names, then colleagues, as far as exports list people.
  func others(of phrase: Phrase, limit: Int = 3) -> [String] {
    var people = named(in: phrase.title + " " + phrase.description)
    let wanted = min(phrase.attendees - 1, limit)
    for person in reports + peers where people.count < wanted && !people.contains(person) {
      people.append(person)
    }
    return people.prefix(max(0, wanted)).map(\.name)
      + (phrase.attendees - 1 > limit ? ["\(leader.field.name.capitalizedFirst) all"] : [])
  }

  private func value(of slot: Substring, on date: CivilDate) -> String {
    let (year, month, _) = date.components
    return switch slot {
    case "me": leader.person.first
    case "m": leader.manager.first
    case "r1": reports[0].first
    case "r2": reports[1].first
    case "r3": reports[2].first
    case "p1": peers[0].first
    case "p2": peers[1].first
    case "e": outsider.short
    case "x": projects[0]
    case "y": projects[1]
    case "z": projects[2]
    case "c": leader.customer
    case "v": leader.vendor
    case "co": "Lumenfold"
    case "Q": "Q\((month + 2) / 3)"
    case "H": month < 7 ? "H1" : "H2"
    case "f": String(year % 100)
    case "s": String(Week(containing: date).index / 2 % 80 + 12)
    case "n": String(small)
    default: String(large)
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
