/// How a ticket system writes what all of them have.
struct TicketStyle: Sendable {
  /// What a number in `timeSpent` counts.
  var spentUnit = DurationReading.Unit.seconds
  /// How a cell names several assignees.
  var assignees = NameList.Style.one
  /// What date cells count that hold a number only.
  var numbers: DateNumbers?
  /// The system writes UTC, and says so.
  var isUTC = false
  /// A ticket on which nobody acted at a known time is still there to be classified, because the
  /// system exports no times.
  var keepsUntouched = false
}
