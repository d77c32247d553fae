import BifocalModel

/// Dates that are kept as a number, where options or a format say so.
enum NumberDate {
  /// Reads a cell of digits with at most one point.
  static func read(_ text: Span<UInt8>, _ numbers: DateNumbers) throws(Moment.Problem) -> Moment {
    switch numbers {
    case .excel: try serial(text, epoch: -25_569)
    case .excel1904: try serial(text, epoch: -24_107)
    case .epochSeconds: try instant(text, perSecond: 1)
    case .epochMilliseconds: try instant(text, perSecond: 1_000)
    }
  }

  /// Days since an epoch; a fraction is rounded to whole seconds, which spreadsheets cannot keep
  /// exactly. A day that Excel invented, 1900-02-29, lies before all that is read.
  private static func serial(_ text: Span<UInt8>, epoch: Int) throws(Moment.Problem) -> Moment {
    guard let seconds = DecimalNumber.scaled(text, by: 86_400) else { throw .unreadable }
    var hasFraction = false
    for index in text.indices where !DatePart.isDigit(text[index]) { hasFraction = true }
    return Moment(
      day: epoch + seconds / 86_400, second: hasFraction ? seconds % 86_400 : nil)
  }

  private static func instant(_ text: Span<UInt8>, perSecond: Int) throws(Moment.Problem) -> Moment
  {
    var value = 0
    var index = 0
    while index < text.count, DatePart.isDigit(text[index]) {
      guard index < 15 else { throw .yearOutside }
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    // A fraction is less than what is read: whole seconds.
    let seconds = value / perSecond
    return Moment(day: seconds / 86_400, second: seconds % 86_400, offset: 0)
  }
}
