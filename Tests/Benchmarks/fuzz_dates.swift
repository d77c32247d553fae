import BifocalModel

/// The driver of `fuzz_dates.sh`.
@main struct FuzzDates {
  static func main() {
    let arguments = CommandLine.arguments
    let executions = arguments.count > 1 ? Int(arguments[1]) ?? 0 : 10_000_000
    let seed = arguments.count > 2 ? UInt64(arguments[2]) ?? 0 : 1
    guard executions > 0 else { fatalError("usage: fuzz_dates.sh [EXECUTIONS] [SEED]") }
    var fuzzer = CellFuzzer(seed: seed)
    let clock = ContinuousClock()
    let begin = clock.now
    for execution in 1...executions {
      let cell = fuzzer.next()
      let start = clock.now
      if let fault = CellCheck.fault(of: cell, tally: &fuzzer.tally) {
        report(fault, cell, seed, execution)
      }
      // A reader that goes over a cell again and again would need seconds for the long ones.
      let limit = Duration.milliseconds(50) + .microseconds(cell.count)
      if clock.now - start > limit, isSlow(cell, limit, clock) {
        report("it takes longer than \(limit)", cell, seed, execution)
      }
    }
    print(
      "\(executions) executions, seed \(seed), \(clock.now - begin):",
      "\(fuzzer.tally.moments) moments, \(fuzzer.tally.clocks) times,",
      "\(fuzzer.tally.durations) durations and \(fuzzer.tally.zones) zones read, no fault")
  }

  /// Whether a second look takes as long: the first may have been interrupted by the machine.
  private static func isSlow(_ cell: [UInt8], _ limit: Duration, _ clock: ContinuousClock) -> Bool {
    var tally = CellCheck.Tally()
    let start = clock.now
    _ = CellCheck.fault(of: cell, tally: &tally)
    return clock.now - start > limit
  }

  private static func report(
    _ fault: String, _ cell: [UInt8], _ seed: UInt64, _ execution: Int
  ) -> Never {
    let text = String(decoding: cell.prefix(400), as: UTF8.self).debugDescription
    fatalError("seed \(seed), execution \(execution): \(fault): \(text), \(cell.count) bytes")
  }
}

/// What must hold of every cell.
enum CellCheck {
  struct Tally {
    var moments = 0
    var clocks = 0
    var durations = 0
    var zones = 0
  }

  static let readings: [DateReading] =
    DateOrder.allCases.map { DateReading(slashed: $0, dashed: $0, dotted: $0) }
    + DateNumbers.allCases.map {
      DateReading(slashed: .dmy, dashed: .mdy, dotted: .dmy, numbers: $0)
    }

  static let days =
    CivilDate.days(year: 1990, month: 1, day: 1)...CivilDate.days(year: 2100, month: 12, day: 31)

  /// What is wrong, or nil.
  static func fault(of cell: [UInt8], tally: inout Tally) -> String? {
    let text = cell.span
    for reading in readings {
      let read = moment(text, reading)
      if read != moment(text, reading) { return "two readings differ" }
      guard case .success(let moment) = read else { continue }
      tally.moments += 1
      if !days.contains(moment.day) { return "day \(moment.day)" }
      if let second = moment.second, !(0...86_400).contains(second) { return "second \(second)" }
      if let offset = moment.offset, abs(offset) > 50_400 { return "offset \(offset)" }
      if let fault = faultOfWriting(moment, reading) { return fault }
    }
    if let second = try? Moment.readClock(text) {
      tally.clocks += 1
      if !(0...86_400).contains(second) { return "clock \(second)" }
    }
    for unit in [DurationReading.Unit.milliseconds, .seconds, .minutes, .hours] {
      let seconds = DurationReading.seconds(text, unit: unit)
      if seconds != DurationReading.seconds(text, unit: unit) { return "two lengths differ" }
      guard let seconds else { continue }
      tally.durations += 1
      if seconds < 0 { return "length \(seconds)" }
    }
    _ = WeekdayNames.whole(text)
    // What a message would show of it.
    if CellText.description(text).utf8.count > 60 { return "a long description" }
    // Names of zones are read once a file and not once a row: they may take longer.
    if cell.count < 64, cell.reduce(0, { $0 &+ $1 }) % 16 == 0 { tally.zones += zone(cell) }
    return nil
  }

  private static func moment(_ text: Span<UInt8>, _ reading: DateReading)
    -> Result<Moment, Moment.Problem>
  {
    do throws(Moment.Problem) {
      return .success(try Moment.read(text, reading))
    } catch {
      return .failure(error)
    }
  }

  /// A moment that is written plainly has to be read as the same.
  private static func faultOfWriting(_ moment: Moment, _ reading: DateReading) -> String? {
    var plain = CivilDate(day: moment.day).iso
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if let second = moment.second {
      plain += "T\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))"
      if let offset = moment.offset {
        plain += ZoneAbbreviation.words(offset)
        guard offset % 60 == 0 else { return "offset \(offset)" }
      }
    }
    let bytes = [UInt8](plain.utf8)
    guard case .success(let again) = self.moment(bytes.span, reading), again == moment else {
      return "\(plain) is read otherwise"
    }
    return nil
  }

  private static func zone(_ cell: [UInt8]) -> Int {
    ZoneName(String(decoding: cell, as: UTF8.self)).identifier == nil ? 0 : 1
  }
}

/// Mutates cells of a corpus; the same cells for a seed on every machine.
struct CellFuzzer {
  var tally = CellCheck.Tally()
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next() -> [UInt8] {
    var cell = pick(Self.corpus)
    let rounds = 1 + below(4)
    for _ in 0..<rounds { mutate(&cell) }
    return cell
  }

  private mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: generator.next() >> 33) % limit
  }

  private mutating func pick(_ from: [[UInt8]]) -> [UInt8] { from[below(from.count)] }

  private mutating func mutate(_ cell: inout [UInt8]) {
    let at = below(cell.count + 1)
    switch below(10) {
    case 0 where at < cell.count: cell[at] = UInt8(truncatingIfNeeded: generator.next())
    case 1 where at < cell.count: cell.remove(at: at)
    case 2: cell.insert(contentsOf: pick(Self.pieces), at: at)
    case 3 where at < cell.count: cell[at] = UInt8(0x30 + below(10))
    case 4:
      let other = pick(Self.corpus)
      cell = Array(cell.prefix(at)) + other.suffix(below(other.count + 1))
    case 5 where at < cell.count: cell[at] ^= 0x20
    case 6: cell.insert(contentsOf: cell.prefix(at), at: at)
    case 7: cell.removeSubrange(at..<min(cell.count, at + 1 + below(4)))
    case 8 where below(400) == 0:
      // A long run of one piece: a reader that is not linear shows here.
      let piece = pick(Self.pieces)
      cell.insert(contentsOf: (0..<20_000).flatMap { _ in piece }, at: at)
    default: if at < cell.count { cell[at] = pick(Self.pieces)[0] }
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "0", "9", "12", "31", "2024", "24", "/", "-", ".", ",", ":", " ", "T", "Z", "+", "+01:00",
      "\u{2212}", "\u{202f}", "\u{a0}", "\u{200b}", "\u{feff}", "AM", "PM", "a. m.", "p.m.", "Mar",
      "März", "mars", "de", "of", "Mon", "Di.", "feira", "th", "er", "º", "W10", "h", "m", "s", "w",
      "PT", "P", "GMT", "UTC", "(CET)", "PST", "[", "(", ")", "at", "um", "\u{0}", "٣", "３", "é",
      "\u{301}", "Uhr", "and", "e", "E+12", "'", "\"", "=", ";", "\n", "\u{10FFFF}",
    ].map { [UInt8]($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F]]

  private static let corpus: [[UInt8]] = [
    "2024-03-05", "2024-03-05 09:14", "2024-03-05T09:14:05.250Z", "20240305T091405+0100",
    "2024-065T09:14Z", "2024-W10-2", "3/4/2024", "3/25/2024 9:14:07 PM", "25/03/24 09:14",
    "25-03-2024 9:14 a. m.", "04.03.2024 19:0:00", "05/Mar/24 9:14 AM", "5. März 2024 um 9:14 Uhr",
    "5 de marzo de 2024, 9:14", "5 mars 2024 à 14h30", "March 5th, 2024 at 9:14 PM",
    "Tue Mar 05 2024 09:14:00 GMT+0100 (Central European Standard Time)",
    "terça-feira, 5 de março de 2024 às 9:14", "mar. 5 mars 2024", "2024-03-05 09:14 CEST",
    "2024-03-05T09:14:05+01:00[Europe/Berlin]", "24:00", "9:14 p.m.", "45356.385", "1709630040",
    "1709630040000", "0000-00-00 00:00:00", "1.5", "7,5", "0:13", "00:34:57", "1h 30m",
    "1w 2d 3h", "1 Stunde, 30 Minuten", "PT1H30M", "P1DT2H", "3,600", "Europe/Berlin",
    "W. Europe Standard Time", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
    "Central Time - US & Canada", "UTC+1", "PST", "segunda-feira", "",
  ].map { [UInt8]($0.utf8) }
}
