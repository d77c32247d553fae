import BifocalModel
import BifocalTestSupport
import Foundation
import Ingestion
import Testing

/// Random instants, written in every form by the clock of a zone, are read back.
///
/// What a zone's clock shows is asked of Foundation, which the reader does not use for it.
@Suite struct DateRoundTripTests {
  /// What a clock shows.
  struct Clock {
    let date: CivilDate
    let second: Int
    let offset: Int

    init(_ instant: Int, _ zone: TimeZone) {
      offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
      let local = instant + offset
      date = CivilDate(day: local / 86_400)
      second = local % 86_400
    }

    var year: Int { date.components.year }
    var month: Int { date.components.month }
    var day: Int { date.components.day }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    func time(_ colon: String = ":") -> String {
      [second / 3_600, second / 60 % 60, second % 60].map(Self.two).joined(separator: colon)
    }

    var twelve: String {
      let hour = second / 3_600
      return "\((hour + 11) % 12 + 1):\(Self.two(second / 60 % 60)):\(Self.two(second % 60))"
    }

    var half: String { second < 43_200 ? "AM" : "PM" }

    func shift(_ colon: String = ":") -> String {
      let minutes = abs(offset) / 60
      return "\(offset < 0 ? "-" : "+")\(Self.two(minutes / 60))\(colon)\(Self.two(minutes % 60))"
    }
  }

  /// A form, whether it says its offset, and the order it needs.
  struct Form: Sendable {
    let hasOffset: Bool
    let order: DateOrder?
    let write: @Sendable (Clock) -> String

    init(
      hasOffset: Bool = false, _ order: DateOrder? = nil,
      _ write: @escaping @Sendable (Clock) -> String
    ) {
      self.hasOffset = hasOffset
      self.order = order
      self.write = write
    }
  }

  static let english = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  static let german = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]
  static let spanish = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
  static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  static let forms: [Form] = [
    Form { "\($0.date.iso) \($0.time())" },
    Form { "\($0.date.iso)T\($0.time()).123" },
    Form { "\($0.date.iso.replacing("-", with: ""))T\($0.time(""))" },
    Form(hasOffset: true) { "\($0.date.iso)T\($0.time())\($0.shift())" },
    Form(hasOffset: true) { "\($0.date.iso)T\($0.time())\($0.shift(""))" },
    Form(hasOffset: true) { clock in
      let date = "\(days[clock.date.weekday]) \(english[clock.month - 1]) \(Clock.two(clock.day))"
      return "\(date) \(clock.year) \(clock.time()) GMT\(clock.shift("")) (some zone)"
    },
    Form(.dmy) { "\($0.day)/\($0.month)/\($0.year) \($0.time())" },
    Form(.dmy) { "\(Clock.two($0.day))-\(Clock.two($0.month))-\($0.year) \($0.twelve) \($0.half)" },
    Form(.mdy) { "\($0.month)/\($0.day)/\($0.year) \($0.twelve)\u{202f}\($0.half)" },
    Form(.dmy) { "\($0.day).\($0.month).\($0.year) \($0.time())" },
    Form(.dmy) { "\(days[$0.date.weekday]), \($0.day)/\($0.month)/\($0.year) \($0.time())" },
    Form { clock in
      // Two digits name the years from 1990 to 2089.
      let year = clock.year < 2090 ? Clock.two(clock.year % 100) : "\(clock.year)"
      return "\(clock.day)/\(english[clock.month - 1])/\(year) \(clock.twelve) \(clock.half)"
    },
    Form { "\($0.day). \(german[$0.month - 1]) \($0.year) um \($0.time()) Uhr" },
    Form { clock in
      let half = clock.half == "AM" ? "a" : "p"
      let date = "\(clock.day) de \(spanish[clock.month - 1]) de \(clock.year)"
      return "\(date), \(clock.twelve) \(half).\u{a0}m."
    },
    Form { clock in
      let day = clock.date.day - CivilDate.days(year: clock.year, month: 1, day: 1) + 1
      let zeros = String(repeating: "0", count: 3 - "\(day)".count)
      return "\(clock.year)-\(zeros)\(day)T\(clock.time())"
    },
    Form { clock in
      let thursday = clock.date.week.monday + 3
      let year = thursday.components.year
      let week = (thursday.day - CivilDate.days(year: year, month: 1, day: 1)) / 7 + 1
      return "\(year)-W\(Clock.two(week))-\(clock.date.weekday + 1) \(clock.time())"
    },
  ]

  @Test(arguments: [1, 2, 3, 4]) func everyZone(part: Int) throws {
    let zones = TimeZone.knownTimeZoneIdentifiers.sorted()
    for (position, name) in zones.enumerated() where position % 4 == part - 1 {
      guard ZoneName(name).identifier != nil, let zone = TimeZone(identifier: name) else {
        Issue.record("\(name) is no zone")
        continue
      }
      var generator = SeededGenerator(seed: UInt64(position))
      try check(name, zone, Self.instants(zone, &generator), &generator, seed: position)
    }
  }

  /// Random instants from 1990 to 2099, and every quarter of an hour around one year's changes.
  private static func instants(_ zone: TimeZone, _ generator: inout SeededGenerator) -> [Int] {
    let first = CivilDate.days(year: 1990, month: 1, day: 2) * 86_400
    let last = CivilDate.days(year: 2099, month: 12, day: 30) * 86_400
    var instants = (0..<40).map { _ in Int.random(in: first...last, using: &generator) }
    func offset(_ instant: Int) -> Int {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
    }
    let year = Int.random(in: 1990...2098, using: &generator)
    let start = CivilDate.days(year: year, month: 1, day: 2) * 86_400
    for hour in stride(from: start, to: start + 366 * 86_400, by: 3_600)
    where offset(hour) != offset(hour + 3_600) {
      instants += (-12...12).map { hour + 1_800 + $0 * 900 }
    }
    return instants
  }

  private func check(
    _ name: String, _ zone: TimeZone, _ instants: [Int], _ generator: inout SeededGenerator,
    seed: Int
  ) throws {
    for order in [DateOrder.dmy, .mdy] {
      let forms = Self.forms.filter { $0.order == nil || $0.order == order }
      let written = instants.map { instant in
        let form = forms[Int.random(in: forms.indices, using: &generator)]
        return (instant, form, form.write(Clock(instant, zone)))
      }
      let batch = try Fixture(
        ["title", "start", "minutes", "leader"], written.map { ["A", $0.2, "30", "dana"] }
      ).items(SourceOptions(zone: name, dateOrder: order))
      #expect(batch.diagnostics.map(\.text) == [], "\(name), seed \(seed)")
      guard batch.items.count == written.count else { continue }
      for (item, (instant, form, cell)) in zip(batch.items, written) {
        if item.start == instant { continue }
        // The second reading of an hour that the clock shows twice: the first is taken, flagged.
        let isFirst = Clock(item.start, zone)
        let shown = Clock(instant, zone)
        let isSame = isFirst.date == shown.date && isFirst.second == shown.second
        #expect(
          isSame && item.start < instant && item.flags.contains(.clockOverlap) && !form.hasOffset,
          "\(name), seed \(seed): \(cell) is \(item.start), not \(instant)")
      }
    }
  }

  /// An hour that the clock left out is moved on by the length of the gap, and flagged.
  @Test func hoursThatAreNotThere() throws {
    let batch = try Fixture(
      ["title", "start", "end", "leader"],
      [
        ["Gap", "2024-03-31 02:30", "2024-03-31 03:00", "dana"],
        ["Overlap", "2024-10-27 02:30", "2024-10-27 02:45", "dana"],
        ["Overlap, by its length", "2024-10-27 02:30", "2024-10-27 03:30", "dana"],
        ["Neither", "2024-10-27 03:30", "2024-10-27 04:30", "dana"],
        ["Offsets", "2024-10-27T02:45+02:00", "2024-10-27T02:15+01:00", "dana"],
        ["Turned back", "2024-10-27T02:15+01:00", "2024-10-27T02:45+02:00", "dana"],
      ]
    ).items(zone: "Europe/Berlin")
    #expect(
      batch.items.map { instant($0.start) } == [
        "2024-03-31T01:30:00Z", "2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z",
        "2024-10-27T02:30:00Z", "2024-10-27T00:45:00Z",
      ])
    #expect(batch.diagnostics.map(\.reason) == ["end-before-start"])
    #expect(batch.items.map(\.seconds) == [1_800, 900, 3_600, 3_600, 1_800])
    #expect(
      batch.items.map { $0.flags.contains(.clockGap) || $0.flags.contains(.clockOverlap) }
        == [true, true, true, false, false])
  }
}
