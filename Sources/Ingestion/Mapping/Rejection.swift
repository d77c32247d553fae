/// Why one record cannot be read.
struct Rejection: Error {
  enum Reason: String {
    case dateMissing = "date-missing"
    case dateUnreadable = "date-unreadable"
    case dateImpossible = "date-impossible"
    /// A year before 1990 or after 2100: one such row would stretch a leader's weeks over decades.
    case dateImplausible = "date-implausible"
    /// Hours on end for more than 31 days: a slip in one of its dates.
    case lengthImplausible = "length-implausible"
    case timeImpossible = "time-impossible"
    case endBeforeStart = "end-before-start"
    case flagUnreadable = "flag-unreadable"
    case numberUnreadable = "number-unreadable"
    /// A number with an exponent where an id has to be: its last digits are lost.
    case idRounded = "id-rounded"
    case zoneUnknown = "zone-unknown"
    case kindUnknown = "kind-unknown"
    case activityUnknown = "activity-unknown"
    case leaderMissing = "leader-missing"
    case titleMissing = "title-missing"
    case rowTooWide = "row-too-wide"
    case quoteBroken = "quote-broken"
    case recordTooLarge = "record-too-large"
    case blankRecord = "blank-record"
  }

  let reason: Reason
  /// The role of the column that is wrong; nil where the whole record is.
  let role: ColumnRole?
  let message: String
  let remedy: String

  init(_ reason: Reason, _ role: ColumnRole?, _ message: String, _ remedy: String) {
    self.reason = reason
    self.role = role
    self.message = message
    self.remedy = remedy
  }

  /// A cell that is no moment; `value` describes it.
  init(_ problem: Moment.Problem, _ role: ColumnRole, _ value: String) {
    let correct = "correct the cell in the export"
    switch problem {
    case .missing:
      self.init(
        .dateMissing, role, "there is no date or time", "fill the cell or leave the row out")
    case .unreadable:
      self.init(
        .dateUnreadable, role, "\(value) is no date or time we can read",
        "write dates such as 2024-03-05 and times such as 09:14")
    case .noSuchDay:
      self.init(
        .dateImpossible, role, "\(value) names a day that does not exist",
        "\(correct), or set date_order if day and month are exchanged")
    case .yearOutside:
      self.init(.dateImplausible, role, "\(value) lies outside the years 1990 to 2100", correct)
    case .noSuchTime:
      self.init(.timeImpossible, role, "\(value) holds a time that no clock shows", correct)
    case .placeholder:
      self.init(
        .dateMissing, role, "\(value) stands for no date", "fill the cell or leave the row out")
    case .wrongWeekday:
      self.init(
        .dateImpossible, role, "\(value) does not fall on the weekday beside it",
        "\(correct), or set date_order if day and month are exchanged")
    case .bareNumber:
      self.init(
        .dateUnreadable, role, "\(value) is a number and nothing says what it counts",
        "export dates as text, or set date_numbers if the column holds such numbers")
    case .zoneAmbiguous(let zone):
      self.init(
        .zoneUnknown, role,
        "\(value) has letters for a zone that stand for several: \(zone.choice)",
        "export times with an offset such as \(ZoneAbbreviation.words(zone.offsets[0]))")
    }
  }
}
