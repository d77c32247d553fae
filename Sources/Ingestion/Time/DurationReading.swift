/// Lengths of time as exports write them, in whole seconds, rounded half up.
///
/// Read are `3.5`, `7,5` in the unit of the column; `1:30` and `1:30:05`, hours first and as many
/// as there are; `1h 30m`, `1w 2d 3h`, `1,5 Std.`, `1 hora, 30 minutos`, `1h30`; and `PT1H30M`.
enum DurationReading {
  /// What a number alone counts.
  enum Unit { case milliseconds, seconds, minutes, hours }

  /// The seconds of a whole cell; nil where it is no length, in time linear in its size.
  ///
  /// Signs are refused, and so are numbers such as `3,600` in a column of seconds, which are 3.6 in
  /// one country and 3600 in the next.
  static func seconds(
    _ text: Span<UInt8>, unit: Unit, _ work: WorkUnits = WorkUnits()
  ) -> Int? {
    guard !text.isEmpty, text.count <= 64 else { return nil }
    if text[0] | 0x20 == 0x70 { return iso(text) }
    var index = 0
    guard let number = Number(text, &index) else { return nil }
    if index == text.count { return number.seconds(unit) }
    if text[index] == 0x3A { return clock(number, text, index) }
    return words(text, work)
  }

  // MARK: 1:30 and 1:30:05

  private static func clock(_ hours: Number, _ text: Span<UInt8>, _ colon: Int) -> Int? {
    var index = colon + 1
    guard hours.isWhole, hours.value <= 100_000, let minutes = sixtieth(text, &index) else {
      return nil
    }
    let whole = hours.value * 3_600 + minutes * 60
    guard index < text.count else { return whole }
    guard text[index] == 0x3A else { return nil }
    index += 1
    let start = index
    guard let seconds = Number(text, &index), index == text.count, seconds.value < 60,
      seconds.isWhole ? index - start <= 2 : true
    else { return nil }
    return whole + seconds.scaled(by: 1)
  }

  private static func sixtieth(_ text: Span<UInt8>, _ index: inout Int) -> Int? {
    let start = index
    guard let value = DatePart.number(text, &index), index - start <= 2, value < 60 else {
      return nil
    }
    return value
  }

  // MARK: 1h 30m

  /// Weeks before days before hours before minutes before seconds, each at most once.
  private static func words(_ text: Span<UInt8>, _ work: WorkUnits) -> Int? {
    var index = 0
    var total = 0
    var last = 0
    while index < text.count {
      let start = index
      guard let number = Number(text, &index), number.value <= 100_000 else { return nil }
      // `1h30`.
      if last == hour, index == text.count, number.isWhole, index - start == 2, number.value < 60 {
        return total + number.value * 60
      }
      index = Blanks.skip(text, from: index)
      let end = WordTable.end(text, from: index)
      guard end > index, let unit = units[text.extracting(index..<end)], unit > last else {
        return nil
      }
      last = unit
      total += number.scaled(by: length(of: unit, work))
      index = end
      if index < text.count, text[index] == 0x2E { index += 1 }
      index = afterJoint(text, index)
    }
    return total
  }

  /// The position behind a comma or an `and` between two units.
  private static func afterJoint(_ text: Span<UInt8>, _ start: Int) -> Int {
    var index = Blanks.skip(text, from: start)
    if index < text.count, text[index] == 0x2C { index = Blanks.skip(text, from: index + 1) }
    let end = WordTable.end(text, from: index)
    if end > index, joints[text.extracting(index..<end)] != nil {
      index = Blanks.skip(text, from: end)
    }
    // Nothing may stand behind a joint but one more unit.
    return index
  }

  private static let joints = WordTable([("and und et y e en", 1)])

  private static let hour = 3

  private static func length(of unit: Int, _ work: WorkUnits) -> Int {
    switch unit {
    case 1: work.daysPerWeek * work.hoursPerDay * 3_600
    case 2: work.hoursPerDay * 3_600
    case hour: 3_600
    case 4: 60
    default: 1
    }
  }

  /// Source: Unicode CLDR 41, common/main, units duration-week to duration-second, long, short and
  /// narrow, of en, de, fr, es, pt, it and nl.
  private static let units = WordTable([
    ("w wk wks week weeks wo woche wochen sem semaine semaines semana semanas", 1),
    ("sett settimana settimane wkn weken", 1),
    (
      "d day days t tg tag tage tagen j jour jours día días dia dias g gg giorno giorni dag dagen",
      2
    ),
    ("h hr hrs hour hours std stunde stunden heure heures hora horas ora ore u uur", hour),
    ("m min mins minute minutes minuten minuto minutos minuti minuut", 4),
    ("s sec secs second seconds sek sekunde sekunden seconde secondes seg segundo segundos", 5),
    ("secondo secondi seconden", 5),
  ])

  // MARK: PT1H30M

  /// ISO 8601 durations of days, hours, minutes and seconds; a day is 24 hours there. Years and
  /// months have no length.
  private static func iso(_ text: Span<UInt8>) -> Int? {
    var index = 1
    var total = 0
    var last = 0
    var isTime = false
    while index < text.count {
      if !isTime, text[index] | 0x20 == 0x74 {
        isTime = true
        index += 1
        guard index < text.count else { return nil }
      }
      guard let number = Number(text, &index), number.value <= 10_000_000, index < text.count
      else { return nil }
      let unit: (rank: Int, length: Int)? =
        switch (isTime, text[index] | 0x20) {
        case (false, 0x64): (1, 86_400)
        case (true, 0x68): (2, 3_600)
        case (true, 0x6D): (3, 60)
        case (true, 0x73): (4, 1)
        default: nil
        }
      guard let unit, unit.rank > last else { return nil }
      last = unit.rank
      total += number.scaled(by: unit.length)
      index += 1
    }
    return last > 0 ? total : nil
  }

  // MARK: Numbers

  /// A decimal number with a point or a comma.
  private struct Number {
    var value = 0
    private var fraction = 0
    /// The number of fractions that make one whole.
    private var parts = 1
    private var places = 0
    private var digits = 0

    var isWhole: Bool { places == 0 }

    init?(_ text: Span<UInt8>, _ index: inout Int) {
      let start = index
      while index < text.count, DatePart.isDigit(text[index]) {
        guard index - start < 15 else { return nil }
        value = value * 10 + Int(text[index] - 0x30)
        index += 1
      }
      digits = index - start
      guard digits > 0 else { return nil }
      guard index + 1 < text.count, text[index] == 0x2E || text[index] == 0x2C,
        DatePart.isDigit(text[index + 1])
      else { return }
      index += 1
      while index < text.count, DatePart.isDigit(text[index]) {
        // Nine places are more than any clock needs.
        if places < 9 {
          fraction = fraction * 10 + Int(text[index] - 0x30)
          parts *= 10
        }
        places += 1
        index += 1
      }
    }

    func scaled(by scale: Int) -> Int {
      value * scale + (fraction * scale * 2 + parts) / (parts * 2)
    }

    func seconds(_ unit: Unit) -> Int? {
      // Three digits behind the mark may be thousands.
      if unit != .hours, places == 3, digits <= 3 { return nil }
      switch unit {
      case .milliseconds: return (value + 500) / 1_000
      case .seconds: return value <= 1_000_000_000_000 ? scaled(by: 1) : nil
      case .minutes: return value <= 10_000_000_000 ? scaled(by: 60) : nil
      case .hours: return value <= 1_000_000_000 ? scaled(by: 3_600) : nil
      }
    }
  }
}
