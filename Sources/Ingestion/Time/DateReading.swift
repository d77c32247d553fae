/// How the dates of one file are read.
struct DateReading: Sendable, Equatable {
  /// The order of numbers parted by slashes or dashes.
  var bare: DateOrder
  /// The order of numbers parted by dots: day first, unless the options say otherwise.
  var dotted: DateOrder = .dmy

  static let iso = DateReading(bare: .ymd)

  func order(for shape: DateToken.Shape) -> DateOrder { shape == .dotted ? dotted : bare }
}
