import Foundation

/// The offsets of one time zone as a sorted table, so that conversion needs integers only.
///
/// The table is read once from the system's tz database over `years`; look-ups are a binary search.
public struct ZoneRules: Sendable, Equatable {
  public let identifier: String
  /// The first second at which the offset of the same position holds.
  private let starts: [Int]
  private let offsets: [Int]

  /// The rules of an IANA zone, or nil where the tz database has no such zone.
  public init?(identifier: String, years: ClosedRange<Int> = 1970...2100) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    self.identifier = identifier
    let from = CivilDate.days(year: years.lowerBound, month: 1, day: 1) * 86_400
    let to = CivilDate.days(year: years.upperBound, month: 12, day: 31) * 86_400
    var starts = [Int.min]
    var offsets = [zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(from)))]
    // Half a day is shorter than any stretch between two changes of one zone.
    var known = from
    var next = from + 43_200
    while next <= to {
      let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(next)))
      if offset != offsets[offsets.count - 1] {
        starts.append(
          Self.change(in: zone, after: known, until: next, from: offsets[offsets.count - 1]))
        offsets.append(offset)
      }
      known = next
      next += 43_200
    }
    self.starts = starts
    self.offsets = offsets
  }

  /// Coordinated universal time.
  public static let utc = ZoneRules(fixedOffset: 0, identifier: "UTC")

  private init(fixedOffset: Int, identifier: String) {
    self.identifier = identifier
    starts = [Int.min]
    offsets = [fixedOffset]
  }

  /// Seconds east of UTC at an instant.
  public func offset(at instant: Int) -> Int { offsets[position(of: instant)] }

  /// Local seconds since the local 1970-01-01 00:00 of an instant.
  public func local(_ instant: Int) -> Int { instant + offset(at: instant) }

  /// The local day of an instant.
  public func day(of instant: Int) -> CivilDate {
    CivilDate(day: Self.floorDivision(local(instant), 86_400))
  }

  /// The instant of local seconds, with how it was found where the clock was changed.
  ///
  /// In a gap the time is moved on by the length of the gap; in an overlap it is the first of both.
  public func instant(local: Int) -> (instant: Int, resolution: Resolution) {
    // Whichever offset holds near by decides; a day each way covers every zone and change.
    let before = offset(at: local - 86_400)
    let after = offset(at: local + 86_400)
    let early = local - before
    let late = local - after
    if before == after { return (early, .exact) }
    let earlyHolds = offset(at: early) == before
    let lateHolds = offset(at: late) == after
    switch (earlyHolds, lateHolds) {
    case (true, true): return early == late ? (early, .exact) : (min(early, late), .overlap)
    case (true, false): return (early, .exact)
    case (false, true): return (late, .exact)
    case (false, false): return (early, .gap)
    }
  }

  /// The instant at which a local day begins.
  public func start(of date: CivilDate) -> Int { instant(local: date.day * 86_400).instant }

  /// Whether a local time existed once, never or twice.
  public enum Resolution: Sendable { case exact, gap, overlap }

  private func position(of instant: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= instant { low = middle } else { high = middle }
    }
    return low
  }

  private static func change(in zone: TimeZone, after: Int, until: Int, from offset: Int) -> Int {
    var low = after
    var high = until
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let found = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(middle)))
      if found == offset { low = middle } else { high = middle }
    }
    return high
  }

  private static func floorDivision(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}
