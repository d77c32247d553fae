import Attribution
import BifocalModel
import BifocalTestSupport
import Testing

/// What the practices make of accounted time, and that they change nothing else of it.
@Suite struct PracticeTests {
  private func marked(
    _ item: ScoredItem, _ marks: ItemMarks, due: String? = nil
  ) -> ScoredItem {
    var item = item
    item.marks = marks
    if let due { item.due = Int32(Made.date(due).day) }
    return item
  }

  // MARK: Purpose

  /// 10:00 to 11:00 with an agenda, 10:30 to 11:30 without: half an hour of each is shared.
  @Test func `an hour that two events share is half stated`() throws {
    let time = try Made.time([
      marked(
        Made.event("2024-03-04 10:00", "2024-03-04 11:00"), [.purposeKnown, .purposeStated]),
      marked(Made.event("2024-03-04 10:30", "2024-03-04 11:30", id: 1), .purposeKnown),
      Made.event("2024-03-04 14:00", "2024-03-04 15:00", id: 2),
    ])
    #expect(time.minutes(nil, nil, .purposeStated) == 45)
    #expect(time.minutes(nil, nil, .purposeUnstated) == 45)
    #expect(time.minutes() == 150)
  }

  // MARK: Urgent and important

  /// A ticket due on Tuesday 12 March: on Thursday the 7th three working days are left (Friday,
  /// Monday, Tuesday), on Friday two; what is past due stays urgent.
  @Test func `work on a ticket is urgent from two working days before it is due`() throws {
    let days = ["2024-03-07", "2024-03-08", "2024-03-11", "2024-03-12", "2024-03-13"]
    let items = days.enumerated().map { index, day in
      marked(
        Made.worklog(day, hours: 1, id: index), .importanceKnown, due: "2024-03-12")
    }
    let time = try Made.time(items, window: Made.window("2024-03-04", "2024-03-17"))
    #expect(days.map { time.minutes($0, nil, .urgent) } == [0, 60, 60, 60, 60])
    #expect(time.minutes(nil, nil, .eisenhowerKnown) == 300)
  }

  /// Monday the 11th is a holiday, so that on Thursday only Friday and Tuesday are left.
  @Test func `holidays bring the day a ticket is due nearer`() throws {
    let leader = Made.leader(Made.term(holidays: ["2024-03-11"]))
    let time = try Made.time(
      [
        marked(Made.worklog("2024-03-07", hours: 1), .importanceKnown, due: "2024-03-12"),
        marked(Made.worklog("2024-03-06", hours: 1), .importanceKnown, due: "2024-03-12"),
      ], leader)
    #expect(time.minutes("2024-03-07", nil, .urgent) == 60)
    #expect(time.minutes("2024-03-06", nil, .urgent) == 0)
  }

  @Test func `a cell needs both urgency and importance, and direction is important`() throws {
    func tags(_ activity: Activity, _ marks: ItemMarks) throws -> TimeSlice.Tags {
      let item = marked(Made.event("2024-03-04 10:00", "2024-03-04 11:00", activity), marks)
      let time = try Made.time([item])
      let slice = try #require(time.slices.first)
      return slice.tags.intersection([.eisenhowerKnown, .urgent, .important])
    }
    #expect(try tags(.review, [.urgencyKnown, .urgent]) == [])
    #expect(try tags(.review, [.importanceKnown, .important]) == [])
    #expect(try tags(.vision, []) == [])
    #expect(try tags(.vision, .urgencyKnown) == [.eisenhowerKnown, .important])
    #expect(
      try tags(.roadmap, [.urgencyKnown, .urgent]) == [.eisenhowerKnown, .urgent, .important])
    #expect(try tags(.review, [.urgencyKnown, .importanceKnown]) == .eisenhowerKnown)
    #expect(
      try tags(.incident, [.urgencyKnown, .urgent, .importanceKnown])
        == [.eisenhowerKnown, .urgent])
    // What nobody can read is no part of readable time.
    #expect(try tags(.unclear, [.urgencyKnown, .importanceKnown]) == [])
  }

  // MARK: Protected time

  @Test func `an hour of strategy alone is protected, and a minute less is not`() throws {
    let items = [
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", .vision, attendees: 1),
      Made.event("2024-03-05 10:00", "2024-03-05 10:59", .vision, attendees: 1),
      // With others, of unknown company, and of the near lens.
      Made.event("2024-03-06 10:00", "2024-03-06 12:00", .vision, attendees: 2),
      Made.event("2024-03-07 10:00", "2024-03-07 12:00", .vision),
      Made.event("2024-03-08 10:00", "2024-03-08 12:00", .delivery, attendees: 1),
    ]
    let time = try Made.time(items)
    #expect(time.minutes(nil, nil, .protected) == 60)
    #expect(time.minutes("2024-03-04", .vision, .protected) == 60)
  }

  /// 9:00 to 12:00 with a call at 10:30 to 11:00: 90 minutes before it and 60 after it are whole.
  @Test func `a conflict parts a stretch`() throws {
    let block = Made.event("2024-03-04 09:00", "2024-03-04 12:00", .vision, attendees: 1)
    let call = Made.event(
      "2024-03-04 10:30", "2024-03-04 11:00", .oneToOne, attendees: 2, id: 1)
    #expect(try Made.time([block, call]).minutes(nil, nil, .protected) == 150)
    // A later call leaves 50 minutes at the end, which are too few.
    let later = Made.event(
      "2024-03-04 10:30", "2024-03-04 11:10", .oneToOne, attendees: 2, id: 1)
    #expect(try Made.time([block, later]).minutes(nil, nil, .protected) == 90)
    let dentist = Made.event(
      "2024-03-04 10:30", "2024-03-04 11:10", .private, flags: .markedPrivate, id: 1)
    #expect(try Made.time([block, dentist]).minutes(nil, nil, .protected) == 90)
    // What was called off or is shown as free is no conflict.
    for flags in [ItemFlags.cancelled, .free, .declined, .tentative] {
      var off = call
      off.flags.insert(flags)
      #expect(try Made.time([block, off]).minutes(nil, nil, .protected) == 180)
    }
  }

  /// Two half hours in a row, of two activities, and an hour over midnight.
  @Test func `blocks that follow one another make one stretch, also over midnight`() throws {
    let time = try Made.time([
      Made.event("2024-03-04 10:00", "2024-03-04 10:30", .vision, attendees: 1),
      Made.event("2024-03-04 10:30", "2024-03-04 11:00", .performance, attendees: 1, id: 1),
      Made.event("2024-03-05 23:30", "2024-03-06 00:30", .roadmap, attendees: 1, id: 2),
      Made.event("2024-03-07 10:00", "2024-03-07 10:30", .vision, attendees: 1, id: 3),
      Made.event("2024-03-07 10:31", "2024-03-07 11:01", .vision, attendees: 1, id: 4),
    ])
    #expect(time.minutes("2024-03-04", nil, .protected) == 60)
    #expect(time.minutes("2024-03-05", nil, .protected) == 30)
    #expect(time.minutes("2024-03-06", nil, .protected) == 30)
    #expect(time.minutes("2024-03-07", nil, .protected) == 0)
  }

  /// Protected seconds by their definition, second by second.
  @Test func `protected time is what a second-by-second count finds`() throws {
    for seed in UInt64(0)..<60 {
      var random = SeededGenerator(seed: seed)
      let base = Made.instant("2024-03-05 08:00")
      let items = (0..<8).map { id -> ScoredItem in
        let start = base + Int.random(in: 0..<400, using: &random) * 60
        let seconds = Int.random(in: 1...120, using: &random) * 60
        let activity = [Activity.vision, .roadmap, .delivery, .private].randomElement(
          using: &random)
        return Made.item(
          .event, start, start + seconds, seconds, activity ?? .vision, [],
          Int.random(in: 1...2, using: &random), "", id)
      }
      let span = base..<base + 600 * 60
      func isProtected(_ minute: Int) -> Bool {
        let on = items.filter { $0.start <= minute && minute < $0.end }
        return on.count == 1 && on[0].activity.altitude == .strategic && on[0].attendees == 1
      }
      var (expected, run) = (0, 0)
      for minute in stride(from: span.lowerBound, to: span.upperBound, by: 60) {
        if isProtected(minute) {
          run += 1
        } else {
          if run >= 60 { expected += run }
          run = 0
        }
      }
      for overlap in AttributionOptions.Overlap.allCases {
        let time = try Made.time(items, options: AttributionOptions(overlap: overlap))
        #expect(time.minutes(nil, nil, .protected) == expected, "seed \(seed) \(overlap)")
      }
    }
  }

  // MARK: Commitments

  @Test func `called-off meetings are planned and not held, where the source keeps them`() throws {
    let time = try Made.time([
      meeting(4, .oneToOne, [], .keepsCancelled),
      meeting(5, .ceremony, .cancelled, .keepsCancelled),
      meeting(6, .oneToOne, [.cancelled, .free], .keepsCancelled),
      // Never accepted, so never promised; another kind of meeting; a mailbox.
      meeting(7, .oneToOne, .declined, .keepsCancelled), meeting(7, .review, [], .keepsCancelled),
      meeting(8, .oneToOne, [.cancelled, .declined], .keepsCancelled),
      meeting(8, .oneToOne, [], []), meeting(8, .ceremony, .cancelled, []),
    ])
    let counts = time.days.reduce(into: PracticeCounts()) { $0 += $1.practices }
    #expect(counts.meetingsPlanned == 3)
    #expect(counts.meetingsHeld == 1)
  }

  private func meeting(
    _ day: Int, _ activity: Activity, _ flags: ItemFlags, _ marks: ItemMarks
  ) -> ScoredItem {
    let date = "2024-03-0\(day)"
    return marked(
      Made.event("\(date) 10:00", "\(date) 10:30", activity, flags: flags), marks)
  }

  /// Due on Wednesday the 6th: resolved that evening, the day after, and still open in an export
  /// of that day or of the next; and one that is due after the window.
  @Test func `a ticket is due once the record shows what became of it`() throws {
    func due(_ id: UInt64, _ resolved: String?, seen: String, day: String = "2024-03-06")
      -> TicketDue
    {
      var due = TicketDue(
        leader: 0, subject: Hash128(high: 0, low: id), day: Int32(Made.date(day).day),
        resolved: resolved.map { Made.instant($0) })
      due.seen = Made.instant(seen)
      return due
    }
    let dues = [
      due(1, "2024-03-06 23:59", seen: "2024-03-09"),
      due(2, "2024-03-07 00:00", seen: "2024-03-09"),
      due(3, nil, seen: "2024-03-06 23:59:59"), due(4, nil, seen: "2024-03-07 00:00"),
      due(5, "2024-03-05 10:00", seen: "2024-03-09", day: "2024-03-11"),
    ]
    let items = [Made.event("2024-03-04 10:00", "2024-03-04 11:00")]
    let time = try Attributor(
      options: AttributionOptions(), window: Made.window("2024-03-04", "2024-03-10")
    ).transform(LeaderItems(leader: Made.leader(), items: items, dues: dues))
    let counts = time.days.reduce(into: PracticeCounts()) { $0 += $1.practices }
    #expect([counts.dueDates, counts.dueDatesMet] == [3, 1])
    #expect(try time.day("2024-03-06").practices.dueDates == 3)
    // They are no items: nothing else knows of them.
    let plain = try Made.time(items)
    #expect(time.lastSeen == plain.lastSeen && time.slices == plain.slices)
    #expect(time.ledger == plain.ledger && time.notes == plain.notes)
  }

  // MARK: Tickets

  @Test func `tickets written are counted by what they have`() throws {
    let time = try Made.time([
      marked(
        Made.touch(.reported, "2024-03-04 10:00"),
        [.criteriaKnown, .hasCriteria, .priorityKnown, .hasPriority]),
      marked(
        Made.touch(.reported, "2024-03-04 11:00", id: 1), [.criteriaKnown, .priorityKnown]),
      marked(Made.touch(.commented, "2024-03-04 12:00"), [.assigneeKnown, .othersTicket]),
      marked(Made.touch(.commented, "2024-03-04 13:00", id: 1), .assigneeKnown),
      marked(Made.worklog("2024-03-05", hours: 2), [.assigneeKnown, .othersTicket]),
      marked(Made.worklog("2024-03-05", hours: 1, id: 1), .assigneeKnown),
    ])
    let counts = try time.day("2024-03-04").practices
    #expect([counts.criteriaKnown, counts.reportedWithCriteria] == [2, 1])
    #expect([counts.priorityKnown, counts.reportedWithPriority] == [2, 1])
    #expect([counts.estimateKnown, counts.parentKnown] == [0, 0])
    #expect([counts.commentedKnown, counts.commentedOnOthers] == [2, 1])
    #expect(time.minutes(nil, nil, .othersTicket) == 120)
    #expect(time.minutes(nil, nil, .ownTicket) == 60)
  }

  // MARK: Nothing else changes

  /// The same items with and without marks: every second is where it was, of the same activity,
  /// with the same tags of accounting, title and ledger.
  @Test func `marks move no second`() throws {
    for seed in UInt64(0)..<150 {
      let week = RandomWeek(seed: seed)
      var random = SeededGenerator(seed: seed &+ 1)
      let marked = week.items.map { item -> ScoredItem in
        var item = item
        item.marks = ItemMarks(rawValue: UInt32.random(in: 0...0x1FFFF, using: &random))
        if Bool.random(using: &random) {
          item.due = Int32(item.start / 86_400 + Int.random(in: -3...9, using: &random))
        }
        return item
      }
      for overlap in AttributionOptions.Overlap.allCases {
        let options = AttributionOptions(overlap: overlap)
        let attributor = Attributor(options: options, window: week.window)
        let plain = try attributor.transform(LeaderItems(leader: week.leader, items: week.items))
        let after = try attributor.transform(LeaderItems(leader: week.leader, items: marked))
        #expect(after.based == plain.based, "seed \(seed) \(overlap)")
        #expect(after.titles == plain.titles, "seed \(seed) \(overlap)")
        #expect(after.ledger == plain.ledger && after.notes == plain.notes, "seed \(seed)")
      }
    }
  }
}

extension LeaderTime {
  /// Seconds by date, activity and the tags of accounting.
  fileprivate var based: [[Int]: Int] {
    slices.reduce(into: [:]) { sums, slice in
      let key = [slice.date.day, slice.activity.index, Int(slice.tags.rawValue & 0xFF)]
      sums[key, default: 0] += slice.seconds
    }
  }
}
