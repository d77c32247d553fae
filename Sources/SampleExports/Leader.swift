import BifocalModel

/// One leader of the sample: who they are, where, and with whom.
struct Leader: Sendable {
  let index: Int
  let person: Person
  let field: Field
  let archetype: Archetype
  let site: Site
  let exporter: Exporter
  /// Logs hands-on work as worklogs instead of calendar blocks, and how: nil for no worklogs.
  let worklogs: WorklogHabit?
  let fteThousandths: Int
  let reports: [Person]
  let peers: [Person]
  let outsiders: [Person]
  /// The manager's name as the leader's titles have it.
  var manager: Person
  /// The roster's key of the manager; empty for nobody in it.
  var managerKey = ""
  /// Code names of the projects around them.
  let projects: [String]
  let customer: String
  let vendor: String

  let key: String
  /// Where the calendar lies in the sample.
  let calendarPath: String

  init(index: Int, archetype: Archetype, cast: Cast, random: inout SampleRandom) {
    self.index = index
    self.archetype = archetype
    person = cast.leader(index)
    key = person.key
    field = Field.allCases[index % 3]
    site = Site.all[index % Site.all.count]
    exporter = Self.exporter(at: site)
    calendarPath = "calendars/\(exporter.prefix)-\(key).csv"
    fteThousandths = index % 5 == 3 ? 800 : 1_000
    if index % 3 != 0, index / 3 % 2 == 0 {
      worklogs = index % 2 == 0 ? .dayOnly : .timed
    } else {
      worklogs = nil
    }
    var people = cast.colleagues(14, random: &random)
    manager = people.removeLast()
    reports = Array(people[0..<random.within(3...5)])
    peers = Array(people[5..<10])
    outsiders = Array(people[10...])
    projects = Array(random.shuffled(Self.projects).prefix(6))
    customer = random.pick(Self.customers) ?? ""
    vendor = random.pick(Self.vendors) ?? ""
  }

  private static func exporter(at site: Site) -> Exporter {
    switch site.region {
    case "DE": .outlookGerman
    case "US": .outlookEnglish
    default: .google
    }
  }

  private static let projects = [
    "Heron", "Basalt", "Marmot", "Pluto", "Juniper", "Lantern", "Osprey", "Quarry", "Saffron",
    "Tundra", "Walrus", "Cobalt",
  ]
  private static let customers = [
    "Norvik", "Ostrava Rail", "Halden Foods", "Brightmoor", "Tessaly",
  ]
  private static let vendors = ["Kameleo", "Tagwise", "Plotbox", "Fernside", "Quillo"]

  /// How somebody logs work.
  enum WorklogHabit: Sendable { case dayOnly, timed }
}
