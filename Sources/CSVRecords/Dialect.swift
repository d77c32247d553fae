/// How the fields of a file are told apart.
struct Dialect: Equatable {
  var delimiter: Delimiter
  var quoting = Quoting.standard

  /// Quote and escape, which are settled together.
  struct Quoting: Equatable {
    var quote: CSVQuote
    var escape: CSVEscape

    static let standard = Quoting(quote: .double, escape: .doubling)
    static let all = [
      standard, Quoting(quote: .double, escape: .backslash),
      Quoting(quote: .single, escape: .doubling), Quoting(quote: .single, escape: .backslash),
      Quoting(quote: .none, escape: .doubling),
    ]

    /// In words, for messages and evidence.
    var name: String {
      switch quote {
      case .double: escape == .doubling ? "double quotes" : "double quotes escaped by backslashes"
      case .single: escape == .doubling ? "single quotes" : "single quotes escaped by backslashes"
      case .none: "quotes as text"
      }
    }
  }

  /// In words, for messages and evidence.
  var name: String {
    quoting == .standard ? delimiter.name : "\(delimiter.name) and \(quoting.name)"
  }
}
