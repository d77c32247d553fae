import BifocalModel

extension TimeBook {
  /// The worklogs of an intake as parts of local days, by start and identity.
  static func parts(of intake: Intake, on line: DayLine) -> [LoggedTime] {
    intake.worklogs.flatMap { item -> [LoggedTime] in
      let standing = Standing(item, countTentative: intake.options.countTentative)
      var (isPrivate, isAbsence) = (false, false)
      if case .notAvailable(let absence) = standing { (isPrivate, isAbsence) = (true, absence) }
      let reading = TitleReading(item, isPrivate: isPrivate)
      func part(_ date: CivilDate, _ range: Range<Int>?, _ seconds: Int) -> LoggedTime {
        LoggedTime(
          date: date, range: range, seconds: seconds, kind: intake.kind(of: item, on: date),
          isPrivate: isPrivate, isAbsence: isAbsence, subject: item.subject,
          isFirst: range.map { $0.lowerBound == item.start } ?? true, reading: reading)
      }
      guard !item.flags.contains(.dayOnly) else {
        return [part(intake.days.date(ofMidnight: item.start), nil, item.seconds)]
      }
      return line.pieces(of: (item.start..<item.start + item.seconds).clamped(to: line.instants))
        .map { part(line.date($0.day), $0.range, $0.range.count) }
    }
  }

  /// Places worklogs: at their own time where that is free, else in the free working hours of the
  /// day.
  ///
  /// All that state a time come first, so that a worklog without one cannot take their place.
  mutating func place(
    _ parts: [LoggedTime], repeating meetings: consuming MeetingBudget, in segments: Segments,
    _ free: inout FreeSegments
  ) {
    var left: [(part: LoggedTime, seconds: Int)] = []
    for part in parts where !part.isPrivate {
      guard let day = line.position(of: part.date) else { continue }
      let repeated = meetings.take(part, on: day)
      ledger.overlap += repeated
      notes.add("repeated_worklogs", repeated > 0 ? 1 : 0)
      var seconds = part.seconds - repeated
      if part.isFirst, seconds > 0 { days[day].items += 1 }
      if let range = part.range, repeated == 0 {
        seconds -= paint(range, of: part, in: segments, &free)
      }
      if seconds > 0 { left.append((part, seconds)) }
    }
    for (part, seconds) in left {
      guard let day = line.position(of: part.date) else { continue }
      place(part, seconds: seconds, on: day, tags: [])
    }
    for part in parts where part.isPrivate { withhold(part) }
  }

  /// Places the parts of `Time Spent`, which name no hour.
  mutating func place(_ spent: SpentSpread) {
    for part in spent.parts {
      guard let day = line.position(of: part.date) else { continue }
      if part.isPrivate {
        withhold(part)
      } else {
        place(part, seconds: part.seconds, on: day, tags: .estimated)
      }
    }
  }

  /// Takes the free segments of a range and returns their seconds.
  private mutating func paint(
    _ range: Range<Int>, of part: LoggedTime, in segments: Segments,
    _ free: inout FreeSegments
  ) -> Int {
    var painted = 0
    var taken: [Int] = []
    free.take(segments.covering(range)) { taken.append($0) }
    for segment in taken {
      let seconds = segments.seconds(segment)
      let day = segments.day[segment]
      let isInside = segments.isInsideHours[segment]
      account(
        seconds, of: part.kind, on: day, tags: isInside ? [.insideHours, .timed] : .timed)
      titles.add(seconds: seconds, of: part.reading, on: day)
      days[day].free -= seconds
      if isInside { days[day].freeInsideHours -= seconds }
      painted += seconds
    }
    return painted
  }

  /// Logged private or away time, which takes free working hours only where it is an absence.
  private mutating func withhold(_ part: LoggedTime) {
    guard let day = line.position(of: part.date) else { return }
    withhold(part.seconds, on: day)
    titles.add(seconds: part.seconds, of: part.reading, on: day)
    guard part.isAbsence, days[day].isOpen else { return }
    let absent = min(part.seconds, days[day].freeInsideHours)
    days[day].freeInsideHours -= absent
    days[day].free -= absent
    days[day].absent += absent
  }
}
