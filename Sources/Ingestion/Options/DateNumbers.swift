/// What a date cell that holds nothing but a number counts.
///
/// Only options or a format say so: a number alone is never taken for a date.
public enum DateNumbers: String, Sendable, CaseIterable, Codable {
  /// Days since 1899-12-30, local, as spreadsheets keep dates; the fraction is the time.
  case excel
  /// Days since 1904-01-01, local, as spreadsheets of old Macintoshes keep dates.
  case excel1904 = "excel_1904"
  /// Seconds since 1970-01-01 00:00 UTC.
  case epochSeconds = "epoch_seconds"
  /// Milliseconds since 1970-01-01 00:00 UTC.
  case epochMilliseconds = "epoch_milliseconds"
}
