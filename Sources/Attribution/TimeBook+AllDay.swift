import BifocalModel

extension TimeBook {
  /// Fills the working hours that are still free on the days of all-day rows of work.
  ///
  /// The rows state no hours, so these are the only seconds that the ledger has as estimated.
  mutating func fill(_ rows: [DayFill]) {
    var byDay: [(day: Int, row: Int)] = []
    for (index, row) in rows.enumerated() {
      guard row.dates.overlaps(line.first...line.last) else { continue }
      let dates = row.dates.clamped(to: line.first...line.last)
      for day in dates.lowerBound.day...dates.upperBound.day {
        let position = day - line.first.day
        if days[position].isOpen, days[position].freeInsideHours > 0 {
          byDay.append((position, index))
        }
      }
    }
    byDay.sort { $0.day != $1.day ? $0.day < $1.day : precedes(rows[$0.row], rows[$1.row]) }
    var filled = [Bool](repeating: false, count: rows.count)
    var start = 0
    while start < byDay.count {
      let end = byDay[start...].firstIndex { $0.day != byDay[start].day } ?? byDay.count
      fill(byDay[start].day, with: byDay[start..<end].map(\.row), of: rows, &filled)
      start = end
    }
    for (row, isFilled) in zip(rows, filled) where isFilled {
      if let day = line.position(of: row.dates.lowerBound) { days[day].items += 1 }
    }
  }

  private mutating func fill(
    _ day: Int, with sharing: [Int], of rows: [DayFill], _ filled: inout [Bool]
  ) {
    let free = days[day].freeInsideHours
    let (share, left) = free.quotientAndRemainder(dividingBy: sharing.count)
    for (rank, row) in sharing.enumerated() {
      let seconds =
        switch overlap {
        case .split: share + (rank < left ? 1 : 0)
        case .longestFirst: rank == 0 ? free : 0
        case .sum: free
        }
      guard seconds > 0 else { continue }
      ledger.estimated += seconds
      account(seconds, of: rows[row].kind, on: day, tags: [.insideHours, .estimated])
      titles.add(seconds: seconds, of: rows[row].reading, on: day)
      filled[row] = true
    }
    days[day].freeInsideHours = 0
    days[day].free -= free
    notes.add("filled_days", 1)
  }

  /// The order in which rows of one day get odd seconds, or all of them.
  private func precedes(_ row: DayFill, _ other: DayFill) -> Bool {
    if overlap == .longestFirst, row.dayCount != other.dayCount {
      return row.dayCount > other.dayCount
    }
    // By identity where only later tags differ: they move no odd second to another title.
    return row.kind.isLike(other.kind)
      ? row.identity < other.identity : row.kind < other.kind
  }
}
