/// What can be said of a leader, or of a leader's week, in one word.
public enum DriftStatus: String, Sendable, CaseIterable {
  case steady
  /// Something moves, not yet enough to speak of.
  case watch
  case drifting
  /// Eight weeks are not on record yet.
  case tooYoung = "too_young"
  /// Readable time under 8 h a week or coverage under 0.70.
  case tooLittleEvidence = "too_little_evidence"
  /// Visibility or coverage moved with the share: the record changed, perhaps not the leader.
  case changeOfRecord = "change_of_record"
  /// No data for four weeks or more.
  case stale

  /// The status in words a person reads.
  public var words: String {
    switch self {
    case .steady: "steady"
    case .watch: "watch"
    case .drifting: "drifting"
    case .tooYoung: "too few weeks"
    case .tooLittleEvidence: "too little evidence"
    case .changeOfRecord: "the record changed"
    case .stale: "no recent data"
    }
  }
}
