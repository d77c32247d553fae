import BifocalModel

/// A leader's items sorted by what is to be done with them, and the ledger of those that take no
/// time.
struct Intake {
  let options: AttributionOptions
  let window: DataWindow
  let days: LocalDays
  /// The instants of the window's local days.
  let instants: Range<Int>

  var bookings: [Booking] = []
  var worklogs: [ScoredItem] = []
  var spent: [ScoredItem] = []
  var fills: [DayFill] = []
  var absences: [ClosedRange<CivilDate>] = []
  var touches: [ScoredItem] = []
  /// One-to-ones with direct reports that took place.
  var oneToOnes: [OneToOne] = []
  /// When tickets were resolved whose `Time Spent` counts.
  var countedSpent: [CivilDate] = []
  /// Every subject for which the leader has a worklog, counted or not.
  var loggedSubjects: Set<Hash128> = []
  /// When one-to-ones and ceremonies were booked, and whether they were held.
  var commitments: [(start: Int, isHeld: Bool)] = []
  var ledger = TimeLedger()
  var notes = Notes()
  private var firstInstant: Int?
  private var firstDate: CivilDate?
  private var lastInstant: Int?
  private var lastDate: CivilDate?

  init(_ items: [ScoredItem], options: AttributionOptions, window: DataWindow, days: LocalDays) {
    self.options = options
    self.window = window
    self.days = days
    let end = days.start(of: window.last + 1)
    instants = min(window.first.map(days.start(of:)) ?? .min, end)..<end
    for item in items { take(item) }
  }

  /// The first date inside the window on which anything but a filtered item lies or is placed.
  func firstDate(placed: CivilDate?) -> CivilDate? {
    [firstInstant.map(days.date(at:)), firstDate, placed].compactMap { $0 }.min()
  }

  /// The last date up to the window's end on which anything lies: what is planned for later does
  /// not show that a record is still kept.
  var lastSeen: CivilDate? {
    [lastInstant.map(days.date(at:)), lastDate].compactMap { $0 }.max()
  }

  private mutating func take(_ item: ScoredItem) {
    notes.add("repeated_rows", Int(item.copies) - 1)
    let standing = Standing(item, countTentative: options.countTentative)
    switch item.kind {
    case .event: takeEvent(item, standing)
    case .worklog: takeWorklog(item, standing)
    case .timeSpent: takeSpent(item, standing)
    case .allDay: takeAllDay(item, standing)
    case .reported, .resolved, .commented: takeTouch(item, standing)
    }
  }

  private mutating func takeEvent(_ item: ScoredItem, _ standing: Standing) {
    let whole = item.start..<item.start + max(0, item.seconds)
    let inside = whole.clamped(to: instants)
    ledger.items += whole.count
    ledger.outsideWindow += whole.count - inside.count
    see(from: item.start, to: whole.upperBound, standing)
    guard isInside(item.start) || !inside.isEmpty else {
      return notes.add("items_outside_window", 1)
    }
    noteOddities(of: item, standing)
    if let isHeld = commitment(item, standing) { commitments.append((item.start, isHeld)) }
    guard let (isPrivate, isAbsence) = setAside(inside.count, standing), !inside.isEmpty else {
      return
    }
    if item.companion != 0, !isPrivate, isInside(item.start) {
      oneToOnes.append(OneToOne(person: item.companion, start: item.start))
    }
    bookings.append(
      Booking(
        range: inside, kind: SliceKind(item), isPrivate: isPrivate, isAbsence: isAbsence,
        item: item))
  }

  private mutating func takeWorklog(_ item: ScoredItem, _ standing: Standing) {
    loggedSubjects.insert(item.subject)
    let seconds = max(0, item.seconds)
    ledger.items += seconds
    let inside: Int
    if item.flags.contains(.dayOnly) {
      let date = days.date(ofMidnight: item.start)
      see(date...date, standing)
      inside = window.contains(date) ? seconds : 0
    } else {
      see(from: item.start, to: item.start + seconds, standing)
      inside = (item.start..<item.start + seconds).clamped(to: instants).count
    }
    ledger.outsideWindow += seconds - inside
    guard inside > 0 else {
      return notes.add("items_outside_window", seconds > 0 ? 1 : 0)
    }
    noteOddities(of: item, standing)
    if setAside(inside, standing) != nil { worklogs.append(item) }
  }

  /// Where the seconds of `Time Spent` lie is only known when the leader's absences are.
  private mutating func takeSpent(_ item: ScoredItem, _ standing: Standing) {
    ledger.items += max(0, item.seconds)
    see(from: item.start, to: item.start, standing)
    spent.append(item)
  }

  private mutating func takeAllDay(_ item: ScoredItem, _ standing: Standing) {
    let dates = days.dates(ofAllDay: item.start, item.end)
    see(dates, standing)
    let isOutOfOffice = item.flags.contains(.outOfOffice)
    switch standing {
    case .filtered: break
    case .notCounted(let note):
      if dates.overlaps(window) { notes.add(note, 1) }
    case .notAvailable:
      if item.activity == .away { absences.append(dates) }
    case .counted where isOutOfOffice:
      if item.activity == .travel { absences.append(dates) }
    case .counted:
      // A birthday or another's leave holds none of this leader's time.
      guard item.activity != .unclear else { break }
      takeFill(
        DayFill(
          dates: dates, kind: SliceKind(item), identity: item.identity,
          reading: TitleReading(item, isPrivate: false)), of: item)
    }
  }

  /// Only a row that says busy claims the hours of its days: a sprint, a conference of others or a
  /// project written over the top of a calendar is no booking.
  private mutating func takeFill(_ fill: DayFill, of item: ScoredItem) {
    let isInWindow = fill.dates.overlaps(window)
    guard item.flags.contains(.busy) else {
      return notes.add("all_day_not_busy", isInWindow ? 1 : 0)
    }
    guard fill.dayCount <= DayFill.mostDays else {
      return notes.add("all_day_too_long", isInWindow ? 1 : 0)
    }
    fills.append(fill)
  }

  private mutating func takeTouch(_ item: ScoredItem, _ standing: Standing) {
    see(from: item.start, to: item.start, standing)
    if case .filtered = standing { return }
    guard isInside(item.start) else { return notes.add("touches_outside_window", 1) }
    noteOddities(of: item, standing)
    touches.append(item)
  }

  /// Books seconds that take no time; the others are work (false, false) or not available.
  mutating func setAside(
    _ seconds: Int, _ standing: Standing
  ) -> (isPrivate: Bool, isAbsence: Bool)? {
    switch standing {
    case .counted: return (false, false)
    case .notAvailable(let isAbsence): return (true, isAbsence)
    case .notCounted(let note):
      notes.add(note, 1)
      ledger.notCounted += seconds
    case .filtered: ledger.filtered += seconds
    }
    return nil
  }

  private mutating func noteOddities(of item: ScoredItem, _ standing: Standing) {
    if case .filtered = standing { return }
    if item.flags.contains(.clockGap) { notes.add("clock_gap", 1) }
    if item.flags.contains(.clockOverlap) { notes.add("clock_overlap", 1) }
    if item.flags.contains(.movedEnd) { notes.add("moved_end", 1) }
    guard case .counted = standing, item.seconds > options.longHours * 3_600 else { return }
    notes.add("long_items", 1)
  }

  private func isInside(_ instant: Int) -> Bool { instants.contains(instant) }

  /// Instants are only compared here: finding the date of each item would cost more than the rest.
  private mutating func see(from start: Int, to end: Int, _ standing: Standing) {
    guard start < instants.upperBound else { return }
    let last = min(max(start, end - 1), instants.upperBound - 1)
    lastInstant = max(lastInstant ?? last, last)
    if case .filtered = standing { return }
    let first = max(start, instants.lowerBound)
    if first <= last { firstInstant = min(firstInstant ?? first, first) }
  }

  private mutating func see(_ dates: ClosedRange<CivilDate>, _ standing: Standing) {
    guard dates.lowerBound <= window.last else { return }
    let last = min(dates.upperBound, window.last)
    lastDate = max(lastDate ?? last, last)
    if case .filtered = standing { return }
    let first = max(dates.lowerBound, window.first ?? dates.lowerBound)
    if first <= last { firstDate = min(firstDate ?? first, first) }
  }
}

extension ClosedRange<CivilDate> {
  /// Whether any of these dates lies inside the window.
  func overlaps(_ window: DataWindow) -> Bool {
    lowerBound <= window.last && (window.first.map { $0 <= upperBound } ?? true)
  }
}
