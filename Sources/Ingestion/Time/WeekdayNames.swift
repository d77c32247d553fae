/// Names of weekdays and their short forms in the languages of `MonthNames`.
///
/// Source: Unicode CLDR 41, common/main, gregorian calendar, wide, abbreviated and short names of
/// en, de, fr, es, pt, pt_PT, it and nl.
struct WeekdayNames: Sendable, Equatable {
  /// The weekdays that the name can stand for, by bit, from 0 for Monday: `di` is a Tuesday in
  /// German and Dutch, and a Sunday in French.
  let days: Int

  /// Whether a date falls on one of them.
  func holds(weekday: Int) -> Bool { days >> weekday & 1 == 1 }

  /// Reads the weekday that begins at a position, moves on to what follows it; nil without one.
  ///
  /// A full stop, a comma and blanks after the name belong to it; something has to follow.
  static func read(_ text: Span<UInt8>, at index: inout Int) -> WeekdayNames? {
    var end = WordTable.end(text, from: index)
    guard end > index else { return nil }
    // `segunda-feira`.
    if let found = table[text.extracting(index..<end)] {
      if end + 6 <= text.count, text[end] == 0x2D, isFeira(text, end + 1) { end += 6 }
      if end < text.count, text[end] == 0x2E { end += 1 }
      if end < text.count, text[end] == 0x2C { end += 1 }
      let next = Blanks.skip(text, from: end)
      guard next > end, next < text.count else { return nil }
      index = next
      return WeekdayNames(days: found)
    }
    return nil
  }

  /// The weekdays of a cell that holds nothing but a name; nil for any other.
  static func whole(_ text: Span<UInt8>) -> WeekdayNames? {
    var end = WordTable.end(text, from: 0)
    guard end > 0, let found = table[text.extracting(0..<end)] else { return nil }
    if end + 6 <= text.count, text[end] == 0x2D, isFeira(text, end + 1) { end += 6 }
    if end < text.count, text[end] == 0x2E { end += 1 }
    return end == text.count ? WeekdayNames(days: found) : nil
  }

  private static func isFeira(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let end = WordTable.end(text, from: start)
    return end - start == 5 && feira[text.extracting(start..<end)] != nil
  }

  private static let feira = WordTable([("feira", 1)])

  private static let table = WordTable([
    ("mon mo monday mo montag lun lu lundi lunes seg segunda lunedì ma maandag", 1 << 0),
    ("tue tues tu tuesday di dienstag mar ma mardi martes ter terça martedì dinsdag", 1 << 1),
    (
      "wed we wednesday mi mittwoch mer me mercredi mié miércoles qua quarta mercoledì wo woensdag",
      1 << 2
    ),
    ("thu thur thurs th thursday do donnerstag donderdag jeu je jeudi jue ju jueves", 1 << 3),
    ("qui quinta gio giovedì", 1 << 3),
    ("fri fr friday freitag ven ve vendredi vie vi viernes sex sexta venerdì vr vrijdag", 1 << 4),
    ("sat sa saturday samstag sam samedi sáb sábado sab sabato za zaterdag", 1 << 5),
    ("sun su sunday so sonntag dim di dimanche dom do domingo domenica zo zondag", 1 << 6),
  ])
}
