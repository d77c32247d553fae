/// A row that was set aside, or something about a file that a person should know.
///
/// Text of the file is described (`a text of 12 bytes`), never quoted; only values of date, number
/// and flag columns may stand in `message`.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, CaseIterable { case note, warning, rejected, error }

  public var severity: Severity
  /// A stable name for the kind, such as `date-unreadable`; rejects are grouped by it.
  public var reason: String
  /// The file as the pipeline or the command line named it.
  public var file: String
  /// Line of the file from 1; 0 where the whole file is meant.
  public var line: Int
  /// The name of the column, or empty.
  public var column: String
  public var message: String
  /// What to do about it.
  public var remedy: String

  public init(
    _ severity: Severity, reason: String, file: String, line: Int = 0, column: String = "",
    message: String, remedy: String = ""
  ) {
    self.severity = severity
    self.reason = reason
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  /// `file:line: column: message (remedy)`.
  public var text: String {
    var place = file
    if line > 0 { place += ":\(line)" }
    if !column.isEmpty { place += ": \(column)" }
    return "\(place): \(message)" + (remedy.isEmpty ? "" : " (\(remedy))")
  }
}
