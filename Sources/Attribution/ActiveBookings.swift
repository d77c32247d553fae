import BifocalModel

/// The bookings that are on at one moment, counted by what their seconds become.
///
/// Bookings of one kind are interchangeable in every output, so a moment has a bounded number of
/// kinds however many events are on at once, and no figure depends on which of them came first.
struct ActiveBookings {
  private var kinds: [(kind: SliceKind, count: Int)] = []
  private(set) var work = 0
  private(set) var notAvailable = 0
  private(set) var absent = 0

  mutating func change(_ booking: Booking, by step: Int) {
    guard !booking.isPrivate else {
      notAvailable += step
      if booking.isAbsence { absent += step }
      return
    }
    work += step
    let place = kinds.firstIndex { $0.kind >= booking.kind } ?? kinds.count
    if place < kinds.count, kinds[place].kind == booking.kind {
      kinds[place].count += step
      if kinds[place].count == 0 { kinds.remove(at: place) }
    } else {
      kinds.insert((booking.kind, step), at: place)
    }
  }

  /// Every kind with all seconds of each of its bookings.
  func sums(_ range: Range<Int>) -> [(kind: SliceKind, seconds: Int)] {
    kinds.map { ($0.kind, $0.count * range.count) }
  }

  /// Every kind with its equal share of a range of instants; the shares add up to the range.
  ///
  /// With n bookings on, ordered by kind, second t belongs to the booking of rank t mod n. Whose a
  /// second is depends on that second alone, so that cutting a range anywhere, as midnight or an
  /// event written as two rows does, changes no sum.
  func shares(_ range: Range<Int>) -> [(kind: SliceKind, seconds: Int)] {
    var rank = 0
    return kinds.map { kind, count in
      let before = Self.turns(before: range.lowerBound, ranks: rank..<rank + count, of: work)
      let until = Self.turns(before: range.upperBound, ranks: rank..<rank + count, of: work)
      rank += count
      return (kind, until - before)
    }
  }

  /// How many seconds before an instant fell to some ranks, up to a constant.
  private static func turns(before instant: Int, ranks: Range<Int>, of count: Int) -> Int {
    var (rounds, place) = instant.quotientAndRemainder(dividingBy: count)
    if place < 0 {
      rounds -= 1
      place += count
    }
    return rounds * ranks.count + min(max(place - ranks.lowerBound, 0), ranks.count)
  }
}
