/// How the dates of one file are read.
struct DateReading: Sendable, Equatable {
  /// The order of numbers parted by slashes.
  var slashed: DateOrder
  /// The order of numbers parted by dashes; a file may hold both kinds after a spreadsheet.
  var dashed: DateOrder
  /// The order of numbers parted by dots: day first, unless a cell proves otherwise.
  var dotted: DateOrder = .dmy
  /// What a cell with nothing but a number counts; nil where such a cell is no date.
  var numbers: DateNumbers?

  static let iso = DateReading(slashed: .ymd, dashed: .ymd)

  func order(for shape: DateToken.Shape) -> DateOrder {
    switch shape {
    case .dotted: dotted
    case .dashed: dashed
    case .slashed, .yearFirst, .named: slashed
    }
  }
}
