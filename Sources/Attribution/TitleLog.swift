import BifocalModel

/// Time by week and title as it is attributed, in any order; sorted and summed in the end.
///
/// Flat, so that an item costs a few numbers and no memory of its own.
struct TitleLog {
  private var entries: [TitleTime] = []
  private let first: CivilDate

  /// `first` is the date of day 0.
  init(from first: CivilDate) { self.first = first }

  /// The week of a day.
  func week(of day: Int) -> Week { (first + day).week }

  mutating func add(_ parts: Int, of reading: TitleReading, in week: Week) {
    if parts > 0 { entries.append(TitleTime(week: week, reading: reading, parts: parts)) }
  }

  /// Counts whole seconds on a day.
  mutating func add(seconds: Int, of reading: TitleReading, on day: Int) {
    add(seconds * TitleTime.partsASecond, of: reading, in: week(of: day))
  }

  /// One entry for each week and title, by week and reading.
  func summed() -> [TitleTime] {
    let sorted = entries.sorted { one, other in
      one.week != other.week ? one.week < other.week : one.reading < other.reading
    }
    var result: [TitleTime] = []
    for entry in sorted {
      if let last = result.last, last.week == entry.week, last.reading == entry.reading {
        result[result.count - 1].parts += entry.parts
      } else {
        result.append(entry)
      }
    }
    return result
  }
}
