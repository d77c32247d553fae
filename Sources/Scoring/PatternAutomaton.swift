/// Finds many keys in one pass over a text.
///
/// The machine of Aho and Corasick ("Efficient string matching", Communications of the ACM, 1975),
/// completed into one table of transitions. Two changes: bytes that no key holds share a class, and
/// all separators do, and a state reached by a separator stays where it is at the next one, so that
/// a blank of a key matches any run of them.
struct PatternAutomaton: Sendable {
  /// The column of a byte.
  private let classes: [UInt8]
  /// By row and column, the next row; empty where there are too many rows for its numbers.
  private let narrow: [UInt16]
  /// The same where `narrow` is empty.
  private let wide: [UInt32]
  /// How many bits the columns of a row take.
  private let shift: Int
  /// The first row in which keys end: all behind it are such.
  private let firstEnding: Int
  /// By row from the first ending one on, where its keys begin in `keys`.
  private let keyStarts: [Int32]
  /// The keys that end in a row, the longest first.
  private let keys: [Int32]

  /// What there is too much of, and the key with which it became so.
  struct Excess: Error {
    enum Kind { case cells, endings, steps }

    var kind: Kind
    var key: Int
  }

  /// Keys are folded; an empty one is not looked for, and only one that is a blank begins or ends
  /// with a blank. `costs` has, by key, the steps that finding it takes.
  init(keys: [[UInt8]], costs: [Int]) throws(Excess) {
    let (classes, width) = PatternAutomaton.classes(of: keys)
    var trie = Trie(width: width)
    for (number, key) in keys.enumerated() where !key.isEmpty {
      trie.insert(key.lazy.map { classes[Int($0)] }, number: Int32(number))
      if trie.cells > CompileLimits.cells { throw Excess(kind: .cells, key: number) }
    }
    let next = try trie.complete(blank: classes[Int(Folding.blank)], costs: costs)
    let endings = trie.keys.indices.filter { !trie.keys[$0].isEmpty }
    let order = trie.keys.indices.filter { trie.keys[$0].isEmpty } + endings
    shift = Int.bitWidth - (width - 1).leadingZeroBitCount
    let cells = PatternAutomaton.cells(next, width: width, shift: shift, order: order)
    let isNarrow = order.count <= 1 << 16
    narrow = isNarrow ? cells.map { UInt16($0) } : []
    wide = isNarrow ? [] : cells
    firstEnding = order.count - endings.count
    self.classes = classes
    self.keys = endings.flatMap { trie.keys[$0] }
    keyStarts = endings.reduce(into: [0]) {
      $0.append(($0.last ?? 0) + Int32(trie.keys[$1].count))
    }
  }

  /// The table with its rows in another order and as many cells a row as the shift says.
  private static func cells(
    _ next: [UInt32], width: Int, shift: Int, order: [Int]
  ) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: order.count)
    for (number, row) in order.enumerated() { numbers[row] = UInt32(number) }
    var cells = [UInt32](repeating: 0, count: order.count << shift)
    for (number, row) in order.enumerated() {
      for column in 0..<width {
        cells[number << shift + column] = numbers[Int(next[row * width + column])]
      }
    }
    return cells
  }

  /// Reads a text and notes where keys end, and which.
  func scan(_ text: Span<UInt8>, into ends: inout KeyEnds) {
    guard !keys.isEmpty else { return }
    if narrow.isEmpty {
      scan(text, wide.span, into: &ends)
    } else {
      scan(text, narrow.span, into: &ends)
    }
  }

  @inline(__always)
  private func scan(
    _ text: Span<UInt8>, _ table: Span<some FixedWidthInteger & Sendable>,
    into ends: inout KeyEnds
  ) {
    let classes = classes.span
    var row = 0
    for last in text.indices {
      row = Int(truncatingIfNeeded: table[row << shift | Int(classes[Int(text[last])])])
      guard row >= firstEnding else { continue }
      let first = Int(keyStarts[row - firstEnding])
      for position in first..<Int(keyStarts[row - firstEnding + 1]) {
        ends.add(last, Int(keys[position]))
      }
    }
  }

  /// Class 0 is for bytes that no key holds.
  ///
  /// A class fits a byte: of the 256 there are, keys hold no capital, no separator but the blank,
  /// and none that UTF-8 lacks.
  private static func classes(of keys: [[UInt8]]) -> (classes: [UInt8], width: Int) {
    var classes = [UInt8](repeating: 0, count: 256)
    var width = 1
    for key in keys {
      for byte in key where classes[Int(byte)] == 0 {
        classes[Int(byte)] = UInt8(width)
        width += 1
      }
    }
    for separator in Folding.separators {
      classes[Int(separator)] = classes[Int(Folding.blank)]
    }
    return (classes, width)
  }
}

/// The keys as a tree of rows, from which the table is made.
private struct Trie {
  /// By row, the numbers of the keys that end there.
  private(set) var keys: [[Int32]] = [[]]
  private var nodes = [Node()]
  private let width: Int

  init(width: Int) { self.width = width }

  /// Of the table that it becomes.
  var cells: Int { nodes.count * width }

  /// A row of the tree: the edge that leads to it, its first child, its next sibling; 0 is none.
  private struct Node {
    var column: UInt8 = 0
    var child: Int32 = 0
    var sibling: Int32 = 0
  }

  mutating func insert(_ columns: some Sequence<UInt8>, number: Int32) {
    var row = 0
    for column in columns { row = child(of: row, by: column) }
    keys[row].append(number)
  }

  private mutating func child(of row: Int, by column: UInt8) -> Int {
    var child = nodes[row].child
    while child != 0, nodes[Int(child)].column != column { child = nodes[Int(child)].sibling }
    if child != 0 { return Int(child) }
    nodes.append(Node(column: column, sibling: nodes[row].child))
    keys.append([])
    nodes[row].child = Int32(nodes.count - 1)
    return nodes.count - 1
  }

  /// By row and column the next row, for every column: where the tree has no edge, that of the
  /// longest proper suffix, which stands less deep and is complete already.
  mutating func complete(
    blank: UInt8, costs: [Int]
  ) throws(PatternAutomaton.Excess) -> [UInt32] {
    var next = [UInt32](repeating: 0, count: cells)
    var endings = 0
    var suffix = [Int](repeating: 0, count: nodes.count)
    var queue = [0]
    var head = 0
    while head < queue.count {
      let row = queue[head]
      head += 1
      if row != 0 {
        for column in 0..<width { next[row * width + column] = next[suffix[row] * width + column] }
      }
      var child = Int(nodes[row].child)
      while child != 0 {
        let edge = row * width + Int(nodes[child].column)
        suffix[child] = row == 0 ? 0 : Int(next[edge])
        if !keys[suffix[child]].isEmpty { keys[child] += keys[suffix[child]] }
        endings += try checked(child, costs: costs)
        if endings > CompileLimits.endings {
          throw PatternAutomaton.Excess(kind: .endings, key: Int(keys[child][0]))
        }
        next[edge] = UInt32(child)
        queue.append(child)
        child = Int(nodes[child].sibling)
      }
      // A run of separators is one: behind a blank, another changes nothing.
      if row != 0, blank != 0, nodes[row].column == blank {
        next[row * width + Int(blank)] = UInt32(row)
      }
    }
    return next
  }

  /// How many keys end in a row; throws where finding them would take too long.
  private func checked(_ row: Int, costs: [Int]) throws(PatternAutomaton.Excess) -> Int {
    var steps = 0
    for key in keys[row] {
      steps += costs[Int(key)]
      if steps > CompileLimits.steps {
        throw PatternAutomaton.Excess(kind: .steps, key: Int(key))
      }
    }
    return keys[row].count
  }
}
