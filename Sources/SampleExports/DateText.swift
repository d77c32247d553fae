import BifocalModel

/// Dates and times of day in the ways that exporters write them.
enum DateText {
  /// `3/4/2024`.
  static func american(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(month)/\(day)/\(year)"
  }

  /// `05/30/2020`.
  static func paddedAmerican(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(two(month))/\(two(day))/\(year)"
  }

  /// `04.03.2024`.
  static func german(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(two(day)).\(two(month)).\(year)"
  }

  /// `05/Mar/24 9:14 AM` of local seconds.
  static func jira(local: Int) -> String {
    let (year, month, day) = CivilDate(day: local / 86_400).components
    let time = twelveHours(local % 86_400 / 60)
    return "\(two(day))/\(months[month - 1])/\(two(year % 100)) \(time)"
  }

  /// `10:00 AM` of minutes after midnight.
  static func twelveHours(_ minutes: Int, seconds: String = "") -> String {
    let hour = minutes / 60 % 12
    return "\(hour == 0 ? 12 : hour):\(two(minutes % 60))\(seconds) "
      + (minutes / 60 % 24 < 12 ? "AM" : "PM")
  }

  /// `09:05` of minutes after midnight.
  static func twentyFourHours(_ minutes: Int) -> String {
    "\(two(minutes / 60 % 24)):\(two(minutes % 60))"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
