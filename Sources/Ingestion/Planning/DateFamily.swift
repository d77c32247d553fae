import BifocalModel

/// What the dates of one file that have one separator say about the order of their parts.
struct DateFamily {
  typealias Sighting = DateEvidence.Sighting

  /// The first evidence for either order.
  struct Pair {
    fileprivate(set) var dayFirst: Sighting?
    fileprivate(set) var monthFirst: Sighting?
  }

  private(set) var count = 0
  /// Cells that are a date in one order only.
  private(set) var overTwelve = Pair()
  /// Cells whose weekday fits one order only.
  private(set) var weekdays = Pair()
  /// Rows whose end follows their start within a day in one order only.
  private(set) var spans = Pair()
  /// The first cell that is two different dates, and how many there are.
  private(set) var open: Sighting?
  private(set) var openCount = 0
  private var dayFirstRun = Run()
  private var monthFirstRun = Run()
  private var years = YearParts()
  private var openDays: Set<Int> = []
  /// How the month is written, by order: in cells that prove the order, and in open ones.
  private var proofStyle = (dayFirst: Style(), monthFirst: Style())
  private var openStyle = (dayFirst: Style(), monthFirst: Style())

  mutating func add(_ token: DateToken, _ line: Int, _ column: String) {
    count += 1
    years.add(token)
    let found = sighting(token, line, column)
    switch (token.date(.dmy), token.date(.mdy)) {
    case (.some, nil):
      if overTwelve.dayFirst == nil { overTwelve.dayFirst = found }
      proofStyle.dayFirst.add(token.second, token.isPadded.second, found)
    case (nil, .some):
      if overTwelve.monthFirst == nil { overTwelve.monthFirst = found }
      proofStyle.monthFirst.add(token.first, token.isPadded.first, found)
    case (let day?, let month?) where day != month:
      openCount += 1
      if open == nil { open = found }
      openDays.insert(day.day << 32 | month.day)
      openStyle.dayFirst.add(token.second, token.isPadded.second, found)
      openStyle.monthFirst.add(token.first, token.isPadded.first, found)
    default: break
    }
    if token.weekday != nil { addWeekday(token, line, column) }
  }

  mutating func addWeekday(_ token: DateToken, _ line: Int, _ column: String) {
    let day = token.date(.dmy).map(token.fits) ?? false
    let month = token.date(.mdy).map(token.fits) ?? false
    guard day != month else { return }
    let found = sighting(token, line, column)
    if day, weekdays.dayFirst == nil { weekdays.dayFirst = found }
    if month, weekdays.monthFirst == nil { weekdays.monthFirst = found }
  }

  mutating func addSpan(
    _ start: (token: DateToken, second: Int), _ end: (token: DateToken, second: Int), _ line: Int,
    _ column: String
  ) {
    func isPlausible(_ order: DateOrder) -> Bool? {
      guard let from = start.token.date(order), let to = end.token.date(order) else { return nil }
      let seconds = (to.day - from.day) * 86_400 + end.second - start.second
      return (0...86_400).contains(seconds)
    }
    guard let dmy = isPlausible(.dmy), let mdy = isPlausible(.mdy), dmy != mdy else { return }
    let found = sighting(start.token, line, column)
    if dmy, spans.dayFirst == nil { spans.dayFirst = found }
    if mdy, spans.monthFirst == nil { spans.monthFirst = found }
  }

  mutating func addNext(_ token: DateToken) {
    if let date = token.date(.dmy) { dayFirstRun.add(date.day) }
    if let date = token.date(.mdy) { monthFirstRun.add(date.day) }
  }

  /// The order in which alone the column is sorted; nil where both or neither are.
  var sortedOrder: DateOrder? {
    switch (dayFirstRun.isSorted, monthFirstRun.isSorted) {
    case (true, false): .dmy
    case (false, true): .mdy
    default: nil
    }
  }

  /// The order in which alone the days are working days, Monday to Friday, and of how many days.
  ///
  /// In the wrong order two of seven days fall on a weekend. 21 days without one are a chance of
  /// (5/7)^21, less than one in a thousand; up to one day in twenty may be worked on a weekend.
  var workingDays: (order: DateOrder, days: Int)? {
    guard openDays.count >= 21 else { return nil }
    var weekends = (dayFirst: 0, monthFirst: 0)
    for pair in openDays {
      if CivilDate(day: pair >> 32).weekday >= 5 { weekends.dayFirst += 1 }
      if CivilDate(day: pair & 0xFFFF_FFFF).weekday >= 5 { weekends.monthFirst += 1 }
    }
    let few = openDays.count / 20
    let many = openDays.count / 7 + 1
    if weekends.dayFirst <= few, weekends.monthFirst >= many { return (.dmy, openDays.count) }
    if weekends.monthFirst <= few, weekends.dayFirst >= many { return (.mdy, openDays.count) }
    return nil
  }

  /// Cells that would be decided by others although they are written otherwise than those.
  ///
  /// A spreadsheet that reads dates in the wrong order turns round those it can read and writes
  /// them in its own style; those it cannot, with a part over 12, stay as they were and prove an
  /// order that the others no longer have.
  func strangers(_ order: DateOrder) -> (proof: Sighting, other: Sighting)? {
    let proof = order == .dmy ? proofStyle.dayFirst : proofStyle.monthFirst
    let open = order == .dmy ? openStyle.dayFirst : openStyle.monthFirst
    if let shown = proof.padded, proof.plain == nil, let other = open.plain {
      return (shown, other)
    }
    if let shown = proof.plain, proof.padded == nil, let other = open.padded {
      return (shown, other)
    }
    return nil
  }

  /// Whether all dates could as well begin with the year, in two digits, and look like it.
  var looksYearFirst: Bool { years.looksYearFirst }

  private func sighting(_ token: DateToken, _ line: Int, _ column: String) -> Sighting {
    Sighting(line: line, column: column, cell: "\(token.first)/\(token.second)")
  }

  /// Whether months below October stand with a zero before them.
  private struct Style {
    var padded: Sighting?
    var plain: Sighting?

    mutating func add(_ month: Int, _ isPadded: Bool, _ sighting: Sighting) {
      guard month < 10 else { return }
      if isPadded {
        if padded == nil { padded = sighting }
      } else if plain == nil {
        plain = sighting
      }
    }
  }

  /// The first and last parts of dates of three times two digits.
  private struct YearParts {
    private var firsts: UInt128 = 0
    private var thirds: UInt128 = 0
    private var isPossible = true

    mutating func add(_ token: DateToken) {
      guard isPossible, token.yearDigits == 2, token.date(.ymd) != nil, token.isPadded.first else {
        isPossible = false
        return
      }
      firsts |= 1 << UInt128(token.first)
      thirds |= 1 << UInt128(token.third)
    }

    /// Years change less than days of the month do: fewer first parts than last ones, of which
    /// there are three or more.
    var looksYearFirst: Bool {
      isPossible && thirds.nonzeroBitCount >= 3
        && firsts.nonzeroBitCount < thirds.nonzeroBitCount
    }
  }

  /// Whether a sequence of days only rises or only falls.
  private struct Run {
    private var last: Int?
    private var changes = 0
    private var rises = true
    private var falls = true

    mutating func add(_ day: Int) {
      defer { last = day }
      guard let last, last != day else { return }
      changes += 1
      if day > last { falls = false } else { rises = false }
    }

    /// Six days in a row are sorted by chance once in 360 times.
    var isSorted: Bool { changes >= 5 && (rises || falls) }
  }
}
