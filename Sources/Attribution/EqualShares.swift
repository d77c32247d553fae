import BifocalModel

/// What one of several concurrent bookings has of the clock, from the first segment up to each.
///
/// Those who share a second share it equally, so a booking's time is the difference of two sums,
/// however many others come and go while it lasts. In parts of a second, since a second divided is
/// no whole number.
struct EqualShares {
  private let overlap: AttributionOptions.Overlap
  private var work = [0]
  private var notAvailable = [0]

  init(_ overlap: AttributionOptions.Overlap) { self.overlap = overlap }

  /// The next segment, with the bookings that are on in it.
  mutating func append(seconds: Int, _ active: ActiveBookings) {
    let parts = seconds * TitleTime.partsASecond
    switch overlap {
    case .sum:
      add(work: parts, notAvailable: parts)
    case .split:
      add(
        work: share(of: parts, among: active.work),
        notAvailable: active.work > 0 ? 0 : share(of: parts, among: active.notAvailable))
    case .longestFirst:
      // Whose the work is, is told by the owner of each segment and not by shares.
      add(
        work: 0, notAvailable: active.work > 0 ? 0 : share(of: parts, among: active.notAvailable))
    }
  }

  /// The parts of one booking that is on in all of these segments.
  func parts(of segments: Range<Int>, isPrivate: Bool) -> Int {
    let sums = isPrivate ? notAvailable : work
    return sums[segments.upperBound] - sums[segments.lowerBound]
  }

  /// Never nothing, so that time which is somebody's has a title.
  private func share(of parts: Int, among count: Int) -> Int {
    count > 0 ? max(1, parts / count) : 0
  }

  private mutating func add(work: Int, notAvailable: Int) {
    self.work.append(self.work[self.work.count - 1] + work)
    self.notAvailable.append(self.notAvailable[self.notAvailable.count - 1] + notAvailable)
  }
}
