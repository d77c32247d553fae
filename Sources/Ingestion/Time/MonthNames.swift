/// Month names and their short forms in English, German, French, Spanish, Portuguese, Italian and
/// Dutch.
///
/// Source: Unicode CLDR 41, common/main, gregorian calendar, wide and abbreviated names of en,
/// en_GB, en_AU, de, de_AT, fr, fr_CA, es, pt, it and nl; beside them `mrz` and the ASCII spellings
/// of German as Java's older locale data writes them into Jira's exports.
enum MonthNames {
  /// No name is two months' in these languages.
  private static let table = WordTable([
    ("jan january januar jän jänner jaenner janv janvier ene enero janeiro gen gennaio", 1),
    ("januari", 1),
    ("feb february februar févr fev février febrero fevereiro febbraio februari", 2),
    ("mar march märz mär mrz maerz mars marzo março mrt maart", 3),
    ("apr april avr avril abr abril aprile", 4),
    ("may mai mayo maio mag maggio mei", 5),
    ("jun june juni juin junio junho giu giugno", 6),
    ("jul july juli juil juill juillet julio julho lug luglio", 7),
    ("aug august août aout ago agosto augustus", 8),
    ("sep sept september septembre septiembre set setembro settembre", 9),
    ("oct october okt oktober octobre octubre out outubro ott ottobre", 10),
    ("nov november novembre noviembre novembro", 11),
    ("dec december dez dezember déc décembre dic diciembre dezembro dicembre", 12),
  ])

  /// The month, 1 to 12, of a name as it stands in a cell or folded, or nil.
  static func month(_ name: Span<UInt8>) -> Int? { name.count < 3 ? nil : table[name] }
}
