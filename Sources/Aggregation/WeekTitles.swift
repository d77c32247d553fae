import BifocalModel

/// One week's time by distinct title, of which its minutes by title are made.
struct WeekTitles {
  private var times: [TitleTime] = []

  mutating func add(_ title: TitleTime) { times.append(title) }

  /// Divides the balance's minutes among the titles.
  ///
  /// The minutes of each altitude, rounded already, are given to its titles as their time is, by
  /// the largest remainder in the order of readings: what titles add up to is what the balance
  /// says, and no title is off by more than the rounding of its altitude and a minute.
  func enter(into balance: inout WeeklyBalance) {
    let sorted = summed
    var minutes = [Int](repeating: 0, count: sorted.count)
    for altitude in Altitude.allCases {
      let own = sorted.indices.filter { sorted[$0].reading.altitude == altitude }
      let whole =
        altitude == .private ? balance.notAvailable : balance.minutes[altitude]
      let parts = LargestRemainder.parts(of: whole, as: own.map { sorted[$0].parts })
      for (index, part) in zip(own, parts) { minutes[index] = part }
    }
    balance.titles = zip(sorted, minutes).filter { $1 > 0 }.map {
      TitleMinutes(reading: $0.reading, minutes: $1)
    }
    balance.confirmed = Self.accounted(.exact, of: balance.titles)
    balance.structureOnly = Self.accounted(.structure, of: balance.titles)
  }

  /// The minutes of one manner that are not private.
  private static func accounted(_ manner: TitleReading.Manner, of titles: [TitleMinutes]) -> Int {
    titles.reduce(0) { sum, title in
      let isMeant = title.reading.manner == manner && title.reading.altitude != .private
      return isMeant ? sum + title.minutes : sum
    }
  }

  /// By reading, each once.
  private var summed: [TitleTime] {
    var result: [TitleTime] = []
    result.reserveCapacity(times.count)
    for time in times.sorted(by: { $0.reading < $1.reading }) {
      if let last = result.last, last.reading == time.reading {
        result[result.count - 1].parts += time.parts
      } else {
        result.append(time)
      }
    }
    return result
  }
}
