import BifocalModel

/// Why a leader is not judged.
extension LeaderFigures {
  /// Empty where the leader is judged; one or more sentences otherwise.
  ///
  /// Drift's note on a change of record may state visibility, out of which hr could work the
  /// after-hours time that it may not see: hr reads what the status means instead.
  var note: String {
    guard let general else { return "" }
    let isWithheld = audience == .hr && status == .changeOfRecord
    return isWithheld || report.judgement.note.isEmpty ? general : report.judgement.note
  }

  /// What the status means for anybody; nil where it is a judgement.
  private var general: String? {
    switch status {
    case .steady, .watch, .drifting: nil
    case .stale:
      report.trend.lastSeen.map { "No data since \($0.iso)." } ?? "No data on record."
    case .tooYoung: "Too few weeks are on record to judge a change."
    case .tooLittleEvidence: "The record holds too little to judge a change."
    case .changeOfRecord:
      "The record itself changed: what is visible or readable moved with the shares, so this may"
        + " be the export and not the leader."
    }
  }
}
