// A helper of tests: what it unwraps is written below.
// swift-format-ignore-file: NeverForceUnwrap

import Attribution
import BifocalModel
import Testing

/// Leaders and items made from what a person would write down.
enum Made {
  static let berlin = ZoneRules(identifier: "Europe/Berlin", years: 2020...2030)!
  static let newYork = ZoneRules(identifier: "America/New_York", years: 2020...2030)!
  static let tokyo = ZoneRules(identifier: "Asia/Tokyo", years: 2020...2030)!
  static let apia = ZoneRules(identifier: "Pacific/Apia", years: 2005...2030)!
  static let lordHowe = ZoneRules(identifier: "Australia/Lord_Howe", years: 2020...2030)!
  static let saoPaulo = ZoneRules(identifier: "America/Sao_Paulo", years: 2010...2030)!

  static func date(_ text: String) -> CivilDate { CivilDate(iso: text)! }

  static func window(_ first: String?, _ last: String) -> DataWindow {
    DataWindow(first: first.map(date), last: date(last))
  }

  static func term(
    from: String? = nil, zone: ZoneRules = berlin, fte: Int = 1_000,
    hours: WorkingHours = WorkingHours(), holidays: [String] = []
  ) -> LeaderProfile.Term {
    var term = LeaderProfile.Term()
    if let from { term.from = date(from) }
    term.zone = zone
    term.fteThousandths = fte
    term.hours = hours
    term.holidays = Set(holidays.map(date))
    return term
  }

  static func leader(_ terms: LeaderProfile.Term...) -> LeaderProfile {
    LeaderProfile(key: "dana", name: "Dana", terms: terms.isEmpty ? [term()] : terms)
  }

  /// `2024-03-04 10:00` or `2024-03-04 10:00:07` as an instant of a zone.
  static func instant(_ text: String, _ zone: ZoneRules = berlin) -> Int {
    let parts = text.split(separator: " ")
    let clock = parts.count > 1 ? parts[1].split(separator: ":").compactMap { Int($0) } : []
    let seconds = zip(clock, [3_600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    return zone.instant(local: date(String(parts[0])).day * 86_400 + seconds).instant
  }

  static func event(
    _ from: String, _ to: String, _ activity: Activity = .delivery, flags: ItemFlags = [],
    attendees: Int = -1, subject: String = "", id: Int = 0
  ) -> ScoredItem {
    let (start, end) = (instant(from), instant(to))
    return item(
      .event, start, end, end - start, activity, flags, attendees, subject, id)
  }

  static func allDay(
    _ first: String, _ end: String, _ activity: Activity, flags: ItemFlags = .busy, id: Int = 0
  ) -> ScoredItem {
    item(.allDay, instant(first), instant(end), 0, activity, flags, -1, "", id)
  }

  /// A worklog with a day (`2024-03-04`) or a start (`2024-03-04 10:00`).
  static func worklog(
    _ start: String, hours: Double, _ activity: Activity = .delivery, subject: String = "",
    flags: ItemFlags = [], id: Int = 0
  ) -> ScoredItem {
    let seconds = Int(hours * 3_600)
    let dayOnly: ItemFlags = start.contains(":") ? [] : .dayOnly
    return item(
      .worklog, instant(start), instant(start) + seconds, seconds, activity,
      flags.union(dayOnly), -1, subject, id)
  }

  static func spent(
    _ resolved: String, hours: Double, subject: String = "", id: Int = 0
  ) -> ScoredItem {
    item(
      .timeSpent, instant(resolved), instant(resolved), Int(hours * 3_600), .delivery, [], -1,
      subject, id)
  }

  static func touch(_ kind: ItemKind, _ at: String, id: Int = 0) -> ScoredItem {
    item(kind, instant(at), instant(at), 0, .delivery, [], -1, "", id)
  }

  static func item(
    _ kind: ItemKind, _ start: Int, _ end: Int, _ seconds: Int, _ activity: Activity,
    _ flags: ItemFlags, _ attendees: Int, _ subject: String, _ id: Int
  ) -> ScoredItem {
    var identity = Hash128()
    identity.combine(Int(kind.rawValue))
    identity.combine(start)
    identity.combine(id)
    var hashed = Hash128()
    if !subject.isEmpty { hashed.combine(subject) }
    var content = Content()
    content.attendees = Int32(attendees)
    return ScoredItem(
      Item(
        kind: kind, flags: flags, leader: 0, content: 0, start: start, end: end,
        seconds: seconds, identity: identity, subject: hashed),
      content: content, activity: activity, source: 0)
  }

  static func time(
    _ items: [ScoredItem], _ leader: LeaderProfile = leader(),
    window: DataWindow = window("2024-03-04", "2024-03-10"),
    options: AttributionOptions = AttributionOptions()
  ) throws -> LeaderTime {
    let time = try Attributor(options: options, window: window)
      .transform(LeaderItems(leader: leader, items: items))
    #expect(time.ledger.balances)
    #expect(time.slices.reduce(0) { $0 + $1.seconds } == time.ledger.accounted)
    #expect(time.days.reduce(0) { $0 + $1.notAvailable } == time.ledger.notAvailable)
    return time
  }
}

extension LeaderTime {
  /// Minutes on a date, of an activity, with all of some tags; each nil or empty for any.
  func minutes(
    _ date: String? = nil, _ activity: Activity? = nil, _ tags: TimeSlice.Tags = []
  ) -> Int {
    slices.filter {
      (date == nil || $0.date.iso == date) && (activity == nil || $0.activity == activity)
        && $0.tags.isSuperset(of: tags)
    }.reduce(0) { $0 + $1.seconds } / 60
  }

  func day(_ date: String) throws -> LeaderDay {
    try #require(days.first { $0.date.iso == date })
  }
}
