/// A figure of the balance, and the columns of an export without which it cannot be worked out.
struct Measure: Sendable {
  /// In the words of the table.
  let name: String
  /// The columns that show it; empty where no output has it yet.
  let columns: [String]
  /// What is needed beside an export, in words.
  let besides: String
  /// What to export where hardly any format has the columns.
  let remedy: String
  /// Only of formats in which a meeting that is called off stays.
  let needsCancelled: Bool
  private let needs: [FormatKind: [[ColumnRole]]]

  init(
    _ name: String, _ columns: [String], besides: String = "", remedy: String = "",
    _ needs: [FormatKind: [[ColumnRole]]], keepsCancelled: Bool = false
  ) {
    needsCancelled = keepsCancelled
    self.name = name
    self.columns = columns
    self.besides = besides
    self.remedy = remedy
    self.needs = needs
  }

  /// What a format with rows of a kind has to have: one column of each list; nil where such rows
  /// never show it.
  func needs(of kind: FormatKind) -> [[ColumnRole]]? { needs[kind] }

  /// Whether a format has the columns.
  func isCarried(by format: any ExportFormat) -> Bool {
    guard let needs = needs[format.kind], !needsCancelled || format.keepsCancelled else {
      return false
    }
    let roles = Set(format.columns.map(\.role))
    return needs.allSatisfy { !roles.isDisjoint(with: $0) }
  }
}
