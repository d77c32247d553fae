public import BifocalModel

/// The titles of a pipeline's leaders, the time they take and what the scorer says of them: for
/// whoever may read the exports.
public struct TitleSurvey: Sendable {
  /// By leader, then by time, the most first.
  public let titles: [Title]
  /// Everybody whose items were read, by key.
  public let leaders: [String]
  /// Seconds of rows that nobody can be asked about: they have no title, or a hidden one.
  public let untitledSeconds: Int
  /// What is wrong with files that could not be read at all.
  public let faults: [Diagnostic]

  /// A title of one leader, in all its spellings.
  public struct Title: Sendable {
    public var leader: String
    /// The leader's field of work, where the rows have one.
    public var field: String
    /// As the first row spells it.
    public var text: String
    public var hash: Hash128
    /// What its rows are read as, the most time first.
    public var readings: [Reading]
    /// What a person has said of it, or nil.
    public var answer: Correction?

    /// Its time in the data window, before concurrent items share theirs.
    public var seconds: Int { readings.reduce(0) { $0 + $1.seconds } }
    public var rows: Int { readings.reduce(0) { $0 + $1.rows } }

    /// What most of its time is read as; of equally long ones the first in the codebook.
    public var said: Activity {
      var sums = ActivityVector()
      for reading in readings { sums[reading.score.activity] += reading.seconds }
      return Activity.allCases.max { (sums[$0], $1.index) < (sums[$1], $0.index) } ?? .unclear
    }
  }

  /// The rows of a title that have one content, and so one score.
  public struct Reading: Sendable {
    public var score: Score
    /// Which evidence decided, with the words of the row.
    public var reason: String
    public var seconds: Int
    public var rows: Int
  }
}
