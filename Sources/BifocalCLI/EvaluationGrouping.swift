import Scoring

/// What figures can be broken down by.
enum EvaluationGrouping: String, CaseIterable {
  case field, language, leader

  func value(of row: EvaluatedRow) -> String {
    switch self {
    case .field: row.field
    case .language: row.language
    case .leader: row.leader
    }
  }
}
