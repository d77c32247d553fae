import BifocalModel

/// One row-to-be of a leader's calendar or worklog, in the leader's local time.
struct Event: Sendable {
  var day: CivilDate
  /// Minutes after local midnight.
  var start = 0
  var minutes: Int
  /// 0 for a timed event.
  var wholeDays = 0
  var activity: Activity
  var status: SampleTruth.Status
  var show = ShowAs.busy
  var title: String
  var description = ""
  var categories = ""
  var location = ""
  /// Everybody but the leader, as far as the export names them.
  var others: [String] = []
  /// With the leader.
  var headcount = 1
  var isOwn = true
  var isRecurring = false
  var isMarkedPrivate = false
  /// The position of the ticket it was logged on.
  var ticket: Int?

  var isWorklog: Bool { ticket != nil }
  var isAllDay: Bool { wholeDays > 0 }
  var end: Int { start + minutes }
}
