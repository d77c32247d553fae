import BifocalModel

/// A run of a leader's local days as arrays, so that an instant finds its day by binary search.
struct DayLine {
  let first: CivilDate
  /// The instant at which each day begins, and the end of the last.
  let starts: [Int]
  /// The instants of each day's working hours; empty on a day off.
  let workingHours: [Range<Int>]
  /// Full-time share of each day in thousandths.
  let fteThousandths: [Int]

  init(_ dates: ClosedRange<CivilDate>, of days: LocalDays) {
    first = dates.lowerBound
    let all = (dates.lowerBound.day...dates.upperBound.day).map { CivilDate(day: $0) }
    starts = all.map(days.start(of:)) + [days.start(of: dates.upperBound + 1)]
    workingHours = all.map(days.workingHours(on:))
    fteThousandths = all.map { days.profile.term(on: $0).fteThousandths }
  }

  var count: Int { workingHours.count }
  var last: CivilDate { first + (count - 1) }
  var instants: Range<Int> { starts[0]..<starts[count] }

  func date(_ day: Int) -> CivilDate { first + day }

  /// The position of a date; nil outside.
  func position(of date: CivilDate) -> Int? {
    let day = date.day - first.day
    return (0..<count).contains(day) ? day : nil
  }

  /// The position of the day that holds an instant of this line.
  func position(at instant: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= instant { low = middle } else { high = middle }
    }
    return low
  }

  /// A stretch of this line cut at every local midnight.
  func pieces(of range: Range<Int>) -> [(day: Int, range: Range<Int>)] {
    var pieces: [(day: Int, range: Range<Int>)] = []
    var from = range.lowerBound
    while from < range.upperBound {
      let day = position(at: from)
      let to = min(range.upperBound, starts[day + 1])
      pieces.append((day, from..<to))
      from = to
    }
    return pieces
  }
}
