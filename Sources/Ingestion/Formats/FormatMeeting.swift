/// A format and how one header meets it.
struct FormatMeeting {
  let format: any ExportFormat
  let binding: ColumnBinding
  /// The columns of the header that the format knows, read or not.
  private let known: Set<Int>
  /// The columns that mark the format.
  private let marked: Set<Int>
  /// How many of the format's marks the header has.
  private let marks: Int
  private let width: Int

  init(_ format: any ExportFormat, _ names: HeaderNames) {
    self.format = format
    width = names.names.count
    let binding = ColumnBinding(format.columns, to: names)
    self.binding = binding
    var marked: Set<Int> = []
    var marks = 0
    for mark in FormatCatalog.marks[format.name] ?? [] {
      let found = names.positions(of: [mark])
      if !found.isEmpty { marks += 1 }
      marked.formUnion(found)
    }
    self.marks = marks
    self.marked = marked
    known = marked.union(binding.roles.indices.filter { binding.roles[$0] != nil })
  }

  /// How many columns of the header the format knows.
  var knows: Int { known.count }

  private var hasMarks: Bool { marks >= format.marksNeeded }

  /// Whether the header has what the format needs and what tells it from others.
  func fits(beside others: [FormatMeeting]) -> Bool {
    guard binding.missing.isEmpty, hasMarks else { return false }
    guard format.isForKnownColumnsOnly else { return true }
    return binding.matched * 2 >= width && !others.contains(where: isForeign)
  }

  /// Whether the header has a column that marks another product and that this format passes over.
  private func isForeign(_ other: FormatMeeting) -> Bool {
    other.format.name != format.name && !other.marked.isSubset(of: known)
  }

  /// Whether the header lacks nothing but titles and can be nothing else, or is said to hide them.
  func fitsWithoutTitles(_ titles: TitlePolicy, isForced: Bool = false) -> Bool {
    guard binding.lacksTitleOnly, binding.matched * 2 >= width, isForced || hasMarks else {
      return false
    }
    return titles == .hidden
      || format.tellingColumns.allSatisfy { $0.contains(where: binding.has) }
  }

  /// Whether it knows more of the header than another does; of two that know as much, the one that
  /// lacks less, then the one with fewer columns of its own.
  func precedes(_ other: FormatMeeting) -> Bool {
    if knows != other.knows { return knows > other.knows }
    if binding.matched != other.binding.matched { return binding.matched > other.binding.matched }
    if binding.missing.count != other.binding.missing.count {
      return binding.missing.count < other.binding.missing.count
    }
    if format.columns.count != other.format.columns.count {
      return format.columns.count < other.format.columns.count
    }
    return format.name < other.format.name
  }

  /// The order of formats none of which fits: the more of a header they read, the nearer; of two
  /// that read as much, the one to which a title alone would bring it.
  func isNearer(than other: FormatMeeting) -> Bool {
    if binding.matched != other.binding.matched { return binding.matched > other.binding.matched }
    if binding.lacksTitleOnly != other.binding.lacksTitleOnly { return binding.lacksTitleOnly }
    return precedes(other)
  }

  /// Whether it knows a column that the better one does not, or reads the same columns otherwise.
  func contradicts(_ best: FormatMeeting) -> Bool {
    guard known.isSubset(of: best.known) else { return true }
    guard known == best.known else { return false }
    return format.kind != best.format.kind || binding.roles != best.binding.roles
  }

  /// Why it does not fit, in words that follow its name.
  func shortcoming(of header: [String]) -> String {
    if !binding.missing.isEmpty { return "lacks " + binding.missing.joined(separator: ", ") }
    if !hasMarks {
      return "has too few of the columns that tell it from others: "
        + format.marks.joined(separator: ", ")
    }
    return "knows only \(binding.matched) of \(header.count) columns"
  }
}
