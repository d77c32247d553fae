/// The part of a run that differs from one to the next; kept out of every row.
public struct RunIdentity: Sendable, Equatable {
  public var id: String
  /// ISO 8601 in UTC.
  public var started: String
  public var seconds: Double
  public var jobs: Int
  /// The version of the program.
  public var version: String

  public init(id: String, started: String, seconds: Double, jobs: Int, version: String) {
    self.id = id
    self.started = started
    self.seconds = seconds
    self.jobs = jobs
    self.version = version
  }
}
