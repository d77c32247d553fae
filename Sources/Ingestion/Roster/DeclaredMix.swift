import BifocalModel

/// The roster's columns `target_<strand>`: how a leader means to divide readable time, in percent.
enum DeclaredMix {
  static let strands = ShareMoves.altitudes.flatMap(\.strands)
  static let columns = strands.map(column)

  static func column(_ strand: Strand) -> String { "target_\(strand.rawValue)" }

  /// The shares of a line in thousandths, by strand; a strand whose cell is empty is not declared.
  ///
  /// Nil where no cell is filled, so that what was declared before holds.
  static func shares(
    _ line: TextTable.Line,
    complain: (_ column: String, _ message: String, _ remedy: String) -> Void
  ) -> [Strand: Int]? {
    var shares: [Strand: Int] = [:]
    for strand in strands where !line[column(strand)].isEmpty {
      guard let share = thousandths(line[column(strand)]) else {
        complain(
          column(strand), "it is no percentage from 0 to 100", "write 25 or 12.5 for a share")
        return nil
      }
      shares[strand] = share
    }
    guard !shares.isEmpty else { return nil }
    if shares.values.allSatisfy({ $0 <= 10 }), shares.values.contains(where: { $0 > 0 }) {
      complain(columns[0], "no target of the row is above 1 %", "write 40 for 40 %, not 0.4")
      return nil
    }
    let sum = shares.values.reduce(0, +)
    if sum > 1_000 || (shares.count == strands.count && sum != 1_000) {
      complain(
        columns[0], "the targets of the row add up to \(percent(sum)) %",
        "make all six add up to 100, or leave those empty that are not declared")
      return nil
    }
    return shares
  }

  /// `25`, `25 %`, `12.5` or `12,5`.
  private static func thousandths(_ cell: String) -> Int? {
    var text = Substring(cell)
    if text.last == "%" { text = text.dropLast() }
    while text.last == " " { text = text.dropLast() }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let halves =
      parts.count == 1 ? text.split(separator: ",", omittingEmptySubsequences: false) : parts
    guard halves.count <= 2, let whole = number(halves[0]), whole <= 100 else { return nil }
    var tenths = 0
    if halves.count == 2 {
      guard halves[1].count == 1, let digit = number(halves[1]) else { return nil }
      tenths = digit
    }
    let share = whole * 10 + tenths
    return share <= 1_000 ? share : nil
  }

  private static func number(_ digits: Substring) -> Int? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  private static func percent(_ thousandths: Int) -> String {
    thousandths % 10 == 0 ? "\(thousandths / 10)" : "\(thousandths / 10).\(thousandths % 10)"
  }
}
