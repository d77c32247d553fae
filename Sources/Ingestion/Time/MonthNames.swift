/// Month names and their short forms in English, German, French and Spanish, folded.
enum MonthNames {
  private static let names: [[String]] = [
    ["jan", "january", "januar", "jaenner", "janner", "janv", "janvier", "ene", "enero"],
    ["feb", "february", "februar", "fev", "fevr", "fevrier", "febrero"],
    ["mar", "march", "marz", "maerz", "mrz", "mars", "marzo"],
    ["apr", "april", "avr", "avril", "abr", "abril"],
    ["may", "mai", "mayo"],
    ["jun", "june", "juni", "juin", "junio"],
    ["jul", "july", "juli", "juil", "juillet", "julio"],
    ["aug", "august", "aout", "ago", "agosto"],
    ["sep", "sept", "september", "septembre", "septiembre", "set"],
    ["oct", "october", "okt", "oktober", "octobre", "octubre"],
    ["nov", "november", "novembre", "noviembre"],
    ["dec", "december", "dez", "dezember", "decembre", "dic", "diciembre"],
  ]

  /// Months by name; the first eight bytes of a name tell all of them apart.
  private static let table: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    for (month, names) in names.enumerated() {
      for name in names { table[packed([UInt8](name.utf8).span)] = month + 1 }
    }
    return table
  }()

  /// The month, 1 to 12, of a name as it stands in a cell, or nil.
  static func month(written name: Span<UInt8>) -> Int? {
    guard name.count >= 3, name.count <= 16 else { return nil }
    var value: UInt64 = 0
    for index in name.indices {
      let byte = name[index]
      if byte >= 0x80 { return monthWithMarks(name) }
      if index < 8 { value = value << 8 | UInt64(byte | 0x20) }
    }
    return name.count > 10 ? nil : table[value]
  }

  /// Names such as `März`, which have to be folded.
  private static func monthWithMarks(_ name: Span<UInt8>) -> Int? {
    var folded: [UInt8] = []
    TextFolder.fold(name, into: &folded)
    return month(folded.span)
  }

  /// The month, 1 to 12, of a folded name, or nil.
  static func month(_ folded: Span<UInt8>) -> Int? {
    folded.count < 3 || folded.count > 10 ? nil : table[packed(folded)]
  }

  private static func packed(_ name: Span<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<min(8, name.count) { value = value << 8 | UInt64(name[index]) }
    return value
  }
}
