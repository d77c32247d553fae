/// When an export was made, as its own name says it; never the time of the file on disk.
public struct ExportStamp: Sendable, Hashable {
  public var day: CivilDate
  /// Seconds after midnight; nil where the name has a day only.
  public var second: Int?

  public init(day: CivilDate, second: Int? = nil) {
    self.day = day
    self.second = second
  }

  /// `2025-11-03`, or `2025-11-03T09:15:00`.
  public var text: String {
    guard let second else { return day.iso }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.iso)T\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))"
  }

  /// The stamps that none of the others is known to be later than; a day alone leaves open whether
  /// a time of that day is before or after it.
  public static func latest(of stamps: Set<ExportStamp>) -> Set<ExportStamp> {
    guard let day = stamps.map(\.day).max() else { return [] }
    let last = stamps.filter { $0.day == day }
    let seconds = last.compactMap(\.second)
    guard seconds.count == last.count, let second = seconds.max() else { return last }
    return last.filter { $0.second == second }
  }
}
