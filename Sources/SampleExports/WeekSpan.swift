import BifocalModel

/// The weeks of a sample.
struct WeekSpan: Sendable {
  let first: CivilDate
  let count: Int

  /// The last Sunday.
  var last: CivilDate { first + (7 * count - 1) }

  /// The years that any day falls in.
  var years: ClosedRange<Int> { first.components.year...last.components.year }

  func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }

  /// The number of the week that holds a day.
  func number(of date: CivilDate) -> Int { (date.day - first.day) / 7 }
}
