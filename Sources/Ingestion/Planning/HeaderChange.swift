import BifocalModel

/// How the header of a file differs from the one that a pipeline expects.
///
/// Columns are known by their folded name and, of several of a name, by which of them they are.
struct HeaderChange {
  /// A column that is there on one side only, and what it is read as.
  struct Column {
    let name: String
    let role: ColumnRole?
  }

  private(set) var gone: [Column] = []
  private(set) var came: [Column] = []
  /// Columns that stand elsewhere among those that stayed.
  private(set) var moved: [String] = []
  private let expectedCount: Int
  /// Roles that a product writes as often as its rows need, so that columns come and go.
  private let repeated: Set<ColumnRole>

  init(from expected: [String], to actual: [String], in format: any ExportFormat) {
    let old = Self.columns(expected, format)
    let new = Self.columns(actual, format)
    expectedCount = expected.count
    repeated = Set(format.columns.filter(\.repeats).map(\.role))
    let oldPlaces = Dictionary(uniqueKeysWithValues: zip(old.map(\.key), old.indices))
    let newKeys = Set(new.map(\.key))
    gone = old.filter { !newKeys.contains($0.key) }.map(\.column)
    came = new.filter { oldPlaces[$0.key] == nil }.map(\.column)
    let stayed = new.filter { oldPlaces[$0.key] != nil }
    let inOrder = Self.longestRise(stayed.map { oldPlaces[$0.key] ?? 0 })
    moved = stayed.indices.filter { !inOrder.contains($0) }.map { stayed[$0].column.name }
  }

  var isEmpty: Bool { gone.isEmpty && came.isEmpty && moved.isEmpty }

  /// Whether a column that is read came or went: figures would not mean what they did.
  var changesReading: Bool {
    (gone + came).contains { column in column.role.map { !repeated.contains($0) } ?? false }
  }

  /// In words, such as `gone: Start Time (start_time); came: Room; moved: Subject`.
  var words: String {
    // The first row of a file without its header is data, which no message quotes.
    let isHeader = gone.count * 2 <= expectedCount
    var parts: [String] = []
    if !gone.isEmpty { parts.append("gone: " + Self.list(gone.map(Self.word))) }
    if !came.isEmpty {
      parts.append(
        isHeader
          ? "came: " + Self.list(came.map(Self.word))
          : "came: \(came.count) others; is the header missing?")
    }
    if !moved.isEmpty { parts.append("moved: " + Self.list(moved)) }
    return parts.joined(separator: "; ")
  }

  private static func word(_ column: Column) -> String {
    column.role.map { "\(column.name) (\($0.name))" } ?? column.name
  }

  private static let shown = 12

  private static func list(_ names: [String]) -> String {
    let more = names.count > shown ? " and \(names.count - shown) more" : ""
    return names.prefix(shown).joined(separator: ", ") + more
  }

  private struct Key: Hashable {
    let name: [UInt8]
    let occurrence: Int
  }

  private static func columns(
    _ header: [String], _ format: any ExportFormat
  ) -> [(key: Key, column: Column)] {
    let names = HeaderNames(header)
    let roles = ColumnBinding(format.columns, to: names).roles
    return header.indices.filter { !header[$0].isEmpty }.map { index in
      (
        Key(name: names.names[index], occurrence: names.occurrences[index]),
        Column(name: header[index], role: roles[index])
      )
    }
  }

  /// The positions of a longest rising part of a list of different numbers; O(n log n), by patience
  /// sorting.
  private static func longestRise(_ values: [Int]) -> Set<Int> {
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: values.count)
    for index in values.indices {
      var low = 0
      var high = tops.count
      while low < high {
        let middle = (low + high) / 2
        if values[tops[middle]] < values[index] { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tops[low - 1] : nil
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var rise: Set<Int> = []
    var place = tops.last
    while let index = place {
      rise.insert(index)
      place = before[index]
    }
    return rise
  }
}
