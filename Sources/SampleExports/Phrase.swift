import BifocalModel

/// One labelled calendar row: how somebody words an event, and what it is.
struct Phrase: Sendable {
  let activity: Activity
  let minutes: Int
  /// With the leader.
  let attendees: Int
  let traits: Traits
  let title: String
  let description: String
  let categories: String

  struct Traits: OptionSet, Sendable {
    let rawValue: Int

    static let own = Traits(rawValue: 1 << 0)
    static let recurring = Traits(rawValue: 1 << 1)
    static let allDay = Traits(rawValue: 1 << 2)
    static let tentative = Traits(rawValue: 1 << 3)
    static let free = Traits(rawValue: 1 << 4)
    static let outOfOffice = Traits(rawValue: 1 << 5)
    /// Fits a leader of any field.
    static let generic = Traits(rawValue: 1 << 6)
    /// Fits a leader of engineering although a product leader wrote it.
    static let engineering = Traits(rawValue: 1 << 7)
    /// Its label rests on the number of people or on recurrence, which not every export shows.
    static let needsPeople = Traits(rawValue: 1 << 8)

    private static let letters: [Character: Traits] = [
      "o": .own, "r": .recurring, "d": .allDay, "t": .tentative, "f": .free, "x": .outOfOffice,
      "g": .generic, "e": .engineering, "a": .needsPeople,
    ]

    init(rawValue: Int) { self.rawValue = rawValue }

    init(letters text: Substring) {
      self = text.reduce(into: []) { $0.formUnion(Self.letters[$1] ?? []) }
    }
  }

  /// Reads one line of `PhraseTables`; nil where it is none.
  init?(line: Substring) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false)
    guard cells.count >= 5, let activity = Activity(name: cells[0]), let minutes = Int(cells[1]),
      let attendees = Int(cells[2])
    else { return nil }
    self.activity = activity
    self.minutes = minutes
    self.attendees = attendees
    traits = Traits(letters: cells[3])
    title = String(cells[4])
    description = cells.count > 5 ? String(cells[5]) : ""
    categories = cells.count > 6 ? String(cells[6]) : ""
  }

  init(activity: Activity, minutes: Int, traits: Traits, title: String) {
    self.activity = activity
    self.minutes = minutes
    attendees = 1
    self.traits = traits
    self.title = title
    description = ""
    categories = ""
  }

  /// How the row shows its time when it is to be counted.
  var shownWhenCounted: ShowAs { traits.contains(.outOfOffice) ? .outOfOffice : .busy }

  /// How the row showed its time where it was found.
  var shownNaturally: ShowAs {
    if traits.contains(.tentative) { return .tentative }
    return traits.contains(.free) ? .free : shownWhenCounted
  }
}
