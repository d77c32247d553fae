import BifocalModel

/// A table laid out for a terminal: columns as wide as they need, cut where the line is too short.
struct TableLayout {
  let lines: [String]

  private static let gap = 2
  private static let narrowest = 6

  init(columns: [String], rows: [[Cell]], renderer: TableRenderer) {
    let texts = rows.map { $0.map(\.words) }
    let rights = columns.indices.map { TableRenderer.isRight($0, rows) }
    let needed = columns.indices.map { column in
      texts.reduce(DisplayWidth.of(columns[column])) {
        max($0, $1.indices.contains(column) ? DisplayWidth.of($1[column]) : 0)
      }
    }
    let widths = Self.fitted(needed, isFixed: rights, into: renderer.width)
    let mark = renderer.isUnicode ? "…" : "..."
    let line = { (row: [String], cells: [Cell]?) in
      let parts = widths.indices.map { column in
        let text = row.indices.contains(column) ? row[column] : ""
        let cut = DisplayWidth.cut(text, to: widths[column], mark: mark)
        let padded = DisplayWidth.padded(cut, to: widths[column], right: rights[column])
        return renderer.isColored ? Self.colored(padded, cells?[column]) : padded
      }
      return Self.trimmed(parts.joined(separator: String(repeating: " ", count: Self.gap)))
    }
    var lines = [line(columns, nil)]
    lines += zip(texts, rows).map { line($0, $1) }
    if widths.count < columns.count {
      let count = columns.count - widths.count
      let note = "(\(count) more column\(count == 1 ? "" : "s"): --format csv)"
      lines.append(DisplayWidth.cut(note, to: renderer.width ?? .max, mark: mark))
    }
    self.lines = lines
  }

  /// The widths of the columns that fit: text gives way first, evenly from the widest, then the
  /// last columns. Numbers are never cut, because a cut number is another number.
  private static func fitted(_ needed: [Int], isFixed: [Bool], into width: Int?) -> [Int] {
    guard let width else { return needed }
    var widths = needed
    while widths.reduce(0, +) + gap * (widths.count - 1) > width {
      let candidates = widths.indices.filter { !isFixed[$0] && widths[$0] > narrowest }
      if let widest = candidates.max(by: { widths[$0] < widths[$1] }) {
        widths[widest] -= 1
      } else if widths.count > 1 {
        widths.removeLast()
      } else {
        return [width]
      }
    }
    // A dropped column may leave room that the others had given up.
    for index in widths.indices {
      let room = width - widths.reduce(0, +) - gap * (widths.count - 1)
      widths[index] = min(needed[index], widths[index] + max(0, room))
    }
    return widths
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func colored(_ text: String, _ cell: Cell?) -> String {
    guard case .status(let status) = cell else { return text }
    return TerminalColor.of(status).applied(to: text)
  }
}
