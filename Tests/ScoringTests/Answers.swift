import BifocalModel
import Scoring

/// The fingerprint of a title in these tests: whatever tells titles apart will do.
func titleHash(_ title: String) -> Hash128 {
  var hash = Hash128()
  hash.combine(title.lowercased())
  return hash
}

extension Correction {
  /// An answer, or a question where `answer` is nil.
  init(
    _ title: String, _ answer: Activity?, scope: Scope = .leader, leader: String = "dana",
    field: String = "", said: Activity? = nil, drawn: Drawn? = nil, seconds: Int = 0,
    standsFor: Int = 0, line: Int = 2
  ) {
    self.init(
      scope: scope, leader: leader, field: field, title: titleHash(title), answer: answer,
      said: said, drawn: drawn, seconds: seconds, standsFor: standsFor, file: "check.csv",
      line: line)
  }
}

extension ItemBatch {
  /// The same batch with items of many leaders, each row's by name, and titles by fingerprint.
  func with(leaders names: [String]) -> ItemBatch {
    var batch = self
    batch.leaders = Array(Set(names)).sorted()
    for (position, name) in names.enumerated() {
      batch.items[position].leader = Int32(batch.leaders.firstIndex(of: name) ?? 0)
    }
    for position in batch.contents.indices {
      let isPrivate = batch.items[position].flags.contains(.markedPrivate)
      batch.contents[position].titleHash =
        isPrivate ? Hash128() : titleHash(batch.string(.title, of: batch.contents[position]))
    }
    return batch
  }
}
