import BifocalModel

extension TimeBook {
  /// Books timed calendar events; returns the segments for which nothing is booked.
  ///
  /// Private and away time yields to work: somebody who works through a blocked lunch worked, and a
  /// private row has only the seconds that nobody else booked.
  mutating func book(_ bookings: [Booking], in segments: Segments) -> FreeSegments {
    let covers = bookings.map { segments.covering($0.range) }
    let protected = ProtectedStretches(bookings, covers, in: segments)
    let owners = overlap == .longestFirst ? longest(bookings, covers, segments.count) : []
    let starting = covers.indices.sorted { covers[$0].lowerBound < covers[$1].lowerBound }
    let ending = covers.indices.sorted { covers[$0].upperBound < covers[$1].upperBound }
    var (started, ended) = (0, 0)
    var active = ActiveBookings()
    var free = FreeSegments(count: segments.count)
    var shares = EqualShares(overlap)
    for segment in 0..<segments.count {
      while ended < ending.count, covers[ending[ended]].upperBound == segment {
        active.change(bookings[ending[ended]], by: -1)
        ended += 1
      }
      while started < starting.count, covers[starting[started]].lowerBound == segment {
        active.change(bookings[starting[started]], by: 1)
        started += 1
      }
      if active.work > 0 {
        let owner = owners.isEmpty ? nil : bookings[owners[segment]]
        work(
          in: segment, of: segments, active, owner: owner, isProtected: protected[segment])
      }
      if active.notAvailable > 0 { notAvailable(in: segment, of: segments, active) }
      shares.append(seconds: segments.seconds(segment), active)
      if active.work + active.notAvailable > 0 {
        free.take(segment)
      } else {
        let seconds = segments.seconds(segment)
        days[segments.day[segment]].free += seconds
        if segments.isInsideHours[segment] {
          days[segments.day[segment]].freeInsideHours += seconds
        }
      }
    }
    addTitles(of: bookings, covers, shares, in: segments)
    for booking in bookings where !booking.isPrivate {
      if line.instants.contains(booking.item.start) {
        days[line.position(at: booking.item.start)].items += 1
      }
    }
    return free
  }

  private mutating func work(
    in segment: Int, of segments: Segments, _ active: ActiveBookings, owner: Booking?,
    isProtected: Bool
  ) {
    let day = segments.day[segment]
    let range = segments.cuts[segment]..<segments.cuts[segment + 1]
    var tags: TimeSlice.Tags =
      segments.isInsideHours[segment] ? [.insideHours, .timed] : .timed
    if isProtected { tags.insert(.protected) }
    if active.work > 1 { days[day].conflict += range.count }
    guard overlap != .sum else {
      for (kind, seconds) in active.sums(range) { account(seconds, of: kind, on: day, tags: tags) }
      return
    }
    ledger.overlap += (active.work - 1) * range.count
    if let owner {
      let reading = TitleReading(owner.item, isPrivate: false)
      titles.add(seconds: range.count, of: reading, on: day)
    }
    let shares = owner.map { [($0.kind, range.count)] } ?? active.shares(range)
    for (kind, seconds) in shares { account(seconds, of: kind, on: day, tags: tags) }
  }

  /// Adds every booking's time to its title, cut where a week begins.
  private mutating func addTitles(
    of bookings: [Booking], _ covers: [Range<Int>], _ shares: EqualShares, in segments: Segments
  ) {
    for (booking, cover) in zip(bookings, covers) where !cover.isEmpty {
      let reading = TitleReading(booking.item, isPrivate: booking.isPrivate)
      let last = titles.week(of: segments.day[cover.upperBound - 1])
      var from = cover.lowerBound
      while from < cover.upperBound {
        let week = titles.week(of: segments.day[from])
        var to = cover.upperBound
        if week < last, let next = line.position(of: week.sunday + 1) {
          to = segments.covering(line.starts[next]..<line.starts[next]).lowerBound
        }
        let parts = shares.parts(of: from..<to, isPrivate: booking.isPrivate)
        titles.add(parts, of: reading, in: week)
        from = to
      }
    }
  }

  private mutating func notAvailable(
    in segment: Int, of segments: Segments, _ active: ActiveBookings
  ) {
    let day = segments.day[segment]
    let seconds = segments.seconds(segment)
    let isAlone = active.work == 0
    let held = overlap == .sum ? active.notAvailable : isAlone ? 1 : 0
    withhold(held * seconds, on: day)
    ledger.overlap += (active.notAvailable - held) * seconds
    guard isAlone, segments.isInsideHours[segment] else { return }
    days[day].privateInsideHours += seconds
    if active.absent > 0 { days[day].absent += seconds }
  }

  /// The booking that has each segment where the longest goes first; -1 where there is no work.
  private func longest(_ bookings: [Booking], _ covers: [Range<Int>], _ count: Int) -> [Int] {
    var owners = [Int](repeating: -1, count: count)
    var free = FreeSegments(count: count)
    let ranked = bookings.indices.filter { !bookings[$0].isPrivate }
      .sorted { bookings[$0].outranks(bookings[$1]) }
    for booking in ranked { free.take(covers[booking]) { owners[$0] = booking } }
    return owners
  }
}
