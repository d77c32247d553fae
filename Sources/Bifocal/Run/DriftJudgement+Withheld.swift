import BifocalModel

extension DriftJudgement {
  /// The judgement of a leader of whom a file could not be read: half a record shows no change.
  func withheld() -> DriftJudgement {
    var withheld = self
    withheld.status = .stale
    withheld.alerts = []
    for index in withheld.weeks.indices { withheld.weeks[index].status = .stale }
    withheld.note = "A file of this leader could not be read, so nothing is judged on the rest."
    return withheld
  }
}
