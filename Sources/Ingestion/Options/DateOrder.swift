/// In which order a file writes day, month and year.
public enum DateOrder: String, Sendable, CaseIterable, Codable {
  case dmy, mdy, ymd
}
