import BifocalModel

/// The titles of checks, each once.
struct CheckedSample {
  /// Answered titles that were taken for certain, with their own seconds.
  private(set) var certain: [Answer] = []
  /// Answered titles that were drawn, with the seconds for which each stands.
  private(set) var random: [Answer] = []
  /// The seconds of the record from which the titles were taken, answered or not.
  private(set) var seconds = 0

  struct Answer {
    var said: Activity
    var answer: Activity
    var seconds: Int
  }

  private struct Key: Hashable {
    var leader: String
    var title: Hash128
  }

  init(_ rows: [Correction]) {
    var best: [Key: Int] = [:]
    for (position, row) in rows.enumerated() where row.drawn != nil && row.said != nil {
      let key = Key(leader: row.leader, title: row.title)
      if let other = best[key], rows[other].answer != nil || row.answer == nil { continue }
      best[key] = position
    }
    for position in best.values.sorted() { add(rows[position]) }
  }

  private mutating func add(_ row: Correction) {
    guard let said = row.said else { return }
    let weight = row.drawn == .random ? max(row.standsFor, row.seconds) : row.seconds
    seconds += weight
    guard let answer = row.answer else { return }
    let answered = Answer(said: said, answer: answer, seconds: weight)
    if row.drawn == .random { random.append(answered) } else { certain.append(answered) }
  }

  /// The number of answers of equal weight that tell as much as the random ones (Kish).
  var effectiveAnswers: Double {
    let sum = random.reduce(0.0) { $0 + Double($1.seconds) }
    let squares = random.reduce(0.0) { $0 + Double($1.seconds) * Double($1.seconds) }
    return squares > 0 ? sum * sum / squares : 0
  }
}
