/// Finds many keys in one pass over a text.
///
/// The machine of Aho and Corasick ("Efficient string matching", Communications of the ACM, 1975),
/// completed into one table of transitions. Two changes: bytes that no key holds share a class, and
/// all separators do, and a state reached by a separator stays where it is at the next one, so that
/// a blank of a key matches any run of them.
struct PatternAutomaton: Sendable {
  /// The column of a byte.
  private let classes: [UInt8]
  private let width: Int
  /// By row and column, the start of the next row; `found` is set where keys end.
  private let table: [UInt32]
  /// By row, where its keys begin in `keys`.
  private let keyStarts: [Int32]
  /// The keys that end in a row, the longest first.
  private let keys: [Int32]

  private static let found: UInt32 = 1 << 31

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
    self.classes = classes
    self.width = width
    self.keys = trie.keys.flatMap { $0 }
    keyStarts = trie.keys.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    let rows = trie.keys.enumerated().map { row, keys in
      UInt32(row * width) | (keys.isEmpty ? 0 : PatternAutomaton.found)
    }
    table = next.map { rows[Int($0)] }
  }

  /// Reads a text; `visit` is told each position where keys end, and which: see `key(at:)`.
  @inline(__always)
  func scan(_ text: Span<UInt8>, _ visit: (_ last: Int, _ keys: Range<Int>) -> Void) {
    guard !keys.isEmpty else { return }
    let table = table.span
    let classes = classes.span
    var row = 0
    for last in text.indices {
      let entry = table[row + Int(classes[Int(text[last])])]
      row = Int(entry & ~PatternAutomaton.found)
      guard entry & PatternAutomaton.found != 0 else { continue }
      let number = row / width
      visit(last, Int(keyStarts[number])..<Int(keyStarts[number + 1]))
    }
  }

  func key(at position: Int) -> Int { Int(keys[position]) }

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
