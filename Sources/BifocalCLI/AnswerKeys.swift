import BifocalModel

/// The keys of an interview: one for each activity that a person may answer.
enum AnswerKeys {
  static let all: [(key: Character, activity: Activity)] = [
    ("v", .vision), ("r", .roadmap), ("p", .performance), ("o", .organisation),
    ("m", .resources), ("b", .stakeholders),
    ("f", .specification), ("d", .delivery), ("e", .review), ("l", .discovery),
    ("c", .ceremony), ("i", .incident),
    ("1", .oneToOne), ("g", .coaching), ("h", .hiring), ("t", .community),
    ("a", .admin), ("j", .travel), ("n", .training),
    ("y", .away), ("z", .private), ("u", .unclear),
  ]

  static func activity(for key: Character) -> Activity? {
    all.first { $0.key == key }?.activity
  }

  /// A line for each altitude, then the keys that answer nothing.
  static var legend: String {
    let lines = Altitude.allCases.map { altitude in
      let keys = all.filter { $0.activity.altitude == altitude }
      return "  \(altitude.rawValue): "
        + keys.map { "\($0.key) \($0.activity.name)" }.joined(separator: "  ")
    }
    return lines.joined(separator: "\n")
      + "\n  Enter as it was read  s skip  Backspace back  q stop and keep  ? these keys\n"
  }
}
