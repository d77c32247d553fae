import BifocalModel

extension Intake {
  /// How many working days before the day it is due the work on a ticket is urgent.
  private static let urgentDays = 2
  /// As many days off in a row as are looked through for a working day.
  private static let mostDays = 42

  /// What the seconds of an item that lie on a date become.
  func kind(of item: ScoredItem, on date: CivilDate) -> SliceKind {
    SliceKind(item, isDue: item.due != Item.noDay && isDue(Int(item.due), seenFrom: date))
  }

  /// Whether no more than two working days of the leader lie after a date up to the day due, that
  /// day among them; a day that is past is due.
  private func isDue(_ due: Int, seenFrom date: CivilDate) -> Bool {
    guard due > date.day else { return true }
    guard due - date.day <= Self.mostDays else { return false }
    let working = (date.day + 1...due).lazy.filter { days.isWorkingDay(CivilDate(day: $0)) }
    return working.prefix(Self.urgentDays + 1).count <= Self.urgentDays
  }

  /// Whether an item is a one-to-one or a ceremony that was booked, of a source in which such stay
  /// when they are called off, and whether it was held; nil otherwise.
  ///
  /// What the leader declined or has not accepted is no commitment.
  func commitment(_ item: ScoredItem, _ standing: Standing) -> Bool? {
    guard item.marks.contains(.keepsCancelled), instants.contains(item.start),
      item.activity == .oneToOne || item.activity == .ceremony
    else { return nil }
    switch standing {
    case .counted: return true
    case .notCounted where item.flags.contains(.cancelled):
      return item.flags.isDisjoint(with: [.declined, .tentative]) ? false : nil
    case .notCounted, .notAvailable, .filtered: return nil
    }
  }
}
