/// Somebody made up.
struct Person: Equatable, Sendable {
  private let number: Int
  let first: String
  let last: String

  var name: String { "\(first) \(last)" }

  /// Letters of ASCII only, for keys and addresses.
  var key: String { "\(Self.ascii(first))-\(Self.ascii(last))" }

  var email: String { "\(Self.ascii(first)).\(Self.ascii(last))@lumenfold.example" }

  var username: String { "\(Self.ascii(first).prefix(1))\(Self.ascii(last))" }

  /// An account id in the shape that ticket systems in the cloud use.
  var account: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return "712020:" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// A name as outsiders are written in titles: `T. Abara`.
  var short: String { "\(first.prefix(1)). \(last)" }

  /// By number alone: letters outside ASCII make comparing names slow.
  static func == (lhs: Person, rhs: Person) -> Bool { lhs.number == rhs.number }

  private static func ascii(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      switch character {
      case "ä": result += "ae"
      case "ö": result += "oe"
      case "ü": result += "ue"
      case "ß": result += "ss"
      case "é", "è", "ë", "ê": result += "e"
      case "å", "á", "à": result += "a"
      case "ø", "ó": result += "o"
      case "í": result += "i"
      case "ñ": result += "n"
      case "ç": result += "c"
      default: result.append(character)
      }
    }
    return result
  }

  static let firstNames = [
    "Ida", "Callum", "Zoë", "Tariq", "Maren", "Elliot", "Yuna", "Jörg", "Nadia", "Rowan", "Pilar",
    "Stellan", "Amara", "Felix", "Hedda", "Idris", "Leonie", "Mateo", "Noor", "Oona", "Quentin",
    "Rania", "Silas", "Thandi", "Ugo", "Viveca", "Wanda", "Xaver", "Yorick", "Zelda", "Bastian",
    "Ciara", "Dorian", "Esra", "Fiona", "Gideon", "Hollis", "Ines", "Jasper", "Keiko", "Lorcan",
    "Malin", "Nils", "Odile", "Petra", "Ruben", "Saoirse", "Tomas", "Ulla", "Vikram", "Wren",
    "Anselm", "Briony", "Cosmo", "Delia", "Emre", "Frida", "Goran", "Hana", "Ivo", "Juno", "Kasper",
    "Lidia", "Milo", "Nerys", "Otto", "Pia", "Rasmus", "Sunniva", "Teo", "Una", "Veit", "Willa",
  ]

  static let lastNames = [
    "Brandt", "Ashworth", "Lindqvist", "Osei", "Vestergaard", "Marlowe", "Tanabe", "Sauer",
    "Haddad", "Pell", "Arroyo", "Nordin", "Okonjo", "Weidner", "Sørbye", "Carraway", "Voß",
    "Benítez", "Rahmani", "Kallio", "Delacroix", "Mansour", "Thorne", "Dlamini", "Ferrante",
    "Holm", "Kowalczyk", "Brückner", "Vance", "Quist", "Amsel", "Devlin", "Hawke",
    "Garrick", "Stone", "Merrow", "Caldeira", "Finch", "Moriyama", "Byrne", "Ekström", "Jansen",
    "Roche", "Novotny", "Castell", "Keane", "Halvard", "Lund", "Raghavan", "Teale", "Gruber",
    "Nightingale", "Alder", "Winterbourne", "Kaplan", "Solberg", "Petrov", "Imber", "Castellan",
    "Tidewell", "Ravn", "Oakes", "Mirek", "Pryce", "Falk", "Sommer", "Juul", "Engel", "Duarte",
    "Hollow",
  ]

  /// A different person for every number below the product of both lists (their lengths share no
  /// factor, so walking both at once meets every pair).
  static func number(_ number: Int) -> Person {
    Person(
      number: number, first: firstNames[number % firstNames.count],
      last: lastNames[number % lastNames.count])
  }
}
