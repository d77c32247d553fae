import BifocalModel

/// The segments of stretches of strategic work alone, unbroken for at least an hour and with
/// nothing else booked, be it private.
///
/// Bookings that follow one another without a gap make one stretch; a stretch may pass midnight.
struct ProtectedStretches {
  static let leastSeconds = 3_600

  private var isProtected: [Bool]

  /// Linear in bookings and segments.
  init(_ bookings: [Booking], _ covers: [Range<Int>], in segments: Segments) {
    // What begins less what ends at each segment; their sums are what is on.
    var all = [Int32](repeating: 0, count: segments.count + 1)
    var alone = all
    for (booking, cover) in zip(bookings, covers) where !cover.isEmpty {
      all[cover.lowerBound] += 1
      all[cover.upperBound] -= 1
      guard !booking.isPrivate, booking.kind.activity.altitude == .strategic,
        booking.kind.tags.contains(.solo)
      else { continue }
      alone[cover.lowerBound] += 1
      alone[cover.upperBound] -= 1
    }
    isProtected = [Bool](repeating: false, count: segments.count)
    var (on, onAlone) = (Int32(0), Int32(0))
    var start = 0
    for segment in 0..<segments.count {
      on += all[segment]
      onAlone += alone[segment]
      guard on != 1 || onAlone != 1 else { continue }
      close(start..<segment, in: segments)
      start = segment + 1
    }
    close(start..<segments.count, in: segments)
  }

  subscript(segment: Int) -> Bool { isProtected[segment] }

  private mutating func close(_ stretch: Range<Int>, in segments: Segments) {
    let seconds = segments.cuts[stretch.upperBound] - segments.cuts[stretch.lowerBound]
    guard !stretch.isEmpty, seconds >= Self.leastSeconds else { return }
    for segment in stretch { isProtected[segment] = true }
  }
}
