import BifocalModel

/// Reads the roster's cells for working days, working hours and full-time share.
enum WorkingTime {
  private static let names = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The days of `mon;tue;wed` or `Mon-Fri`, Monday first; nil where a day is unknown.
  static func days(_ text: String) -> [Bool]? {
    var days = [Bool](repeating: false, count: 7)
    let parts = text.lowercased().split { ";, ".contains($0) }
    guard !parts.isEmpty else { return nil }
    for part in parts {
      let ends = part.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      guard (1...2).contains(ends.count), let first = day(ends[0]),
        let last = day(ends[ends.count - 1])
      else { return nil }
      // `sun-thu` goes over the end of the week.
      var current = first
      days[current] = true
      while current != last {
        current = (current + 1) % 7
        days[current] = true
      }
    }
    return days
  }

  /// The minutes of `09:00-17:00`; nil where it is no such range.
  static func hours(_ text: String) -> (from: Int, to: Int)? {
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard ends.count == 2, let from = minutes(ends[0]), let to = minutes(ends[1]), from < to else {
      return nil
    }
    return (from, to)
  }

  /// The thousandths of `0.8`, 0 to 1,500; nil where it is no such number.
  static func fteThousandths(_ text: String) -> Int? {
    let bytes = [UInt8](text.utf8)
    guard let value = DecimalNumber.scaled(bytes.span, by: 1_000), (0...1_500).contains(value)
    else { return nil }
    return value
  }

  /// A day by its name or at least three letters of it.
  private static func day(_ name: Substring) -> Int? {
    name.count < 3 ? nil : names.firstIndex { $0.hasPrefix(name) }
  }

  private static func minutes(_ text: Substring) -> Int? {
    let bytes = [UInt8](text.utf8)
    let range = CellText.trimmed(0..<bytes.count, in: bytes.span)
    guard let seconds = try? Moment.readClock(bytes.span.extracting(range)), seconds % 60 == 0
    else { return nil }
    return seconds / 60
  }
}
