/// What the bytes of a sample say about quotes before anything is read, in one pass.
///
/// Fields are cut at line ends and at every byte that may separate, which is wrong inside quotes
/// and right often enough for a hint.
struct QuoteHints {
  /// Fields that stand in single or in double quotes, with delimiters in them or without.
  var inSingle: Int { min(opening.single, closing.single) }
  var inDouble: Int { min(opening.double, closing.double) }
  /// Fields that begin with a text in double quotes and go on after it.
  private(set) var textBehindDouble = 0
  private var opening = (single: 0, double: 0)
  private var closing = (single: 0, double: 0)
  /// Quotes behind a backslash.
  private(set) var escapedSingle = 0
  private(set) var escapedDouble = 0

  init(_ sample: TextSample, delimiter: Delimiter?) {
    var isCut = [Bool](repeating: false, count: 256)
    let delimiters =
      delimiter.map { [$0] } ?? Delimiter.candidates + Delimiter.rare.filter(\.isControl)
    for byte in delimiters.map(\.byte) + [0x0A, 0x0D] { isCut[Int(byte)] = true }
    let content = sample.text.bytes
    for range in sample.ranges { add(content.span.extracting(range), isCut) }
  }

  func escaped(_ quote: CSVQuote) -> Int {
    switch quote {
    case .double: escapedDouble
    case .single: escapedSingle
    case .none: 0
    }
  }

  private mutating func add(_ bytes: Span<UInt8>, _ isCut: [Bool]) {
    var start = 0
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if isCut[Int(byte)] {
        addField(bytes.extracting(start..<index))
        start = index + 1
      } else if byte == 0x22 || byte == 0x27, index > 0, bytes[index - 1] == 0x5C {
        if byte == 0x22 { escapedDouble += 1 } else { escapedSingle += 1 }
      }
    }
    addField(bytes.extracting(start..<bytes.count))
  }

  private mutating func addField(_ field: Span<UInt8>) {
    guard field.count > 1 else { return }
    let (first, last) = (field[0], field[field.count - 1])
    if first == 0x27 { opening.single += 1 }
    if last == 0x27 { closing.single += 1 }
    if last == 0x22 { closing.double += 1 }
    guard first == 0x22 else { return }
    opening.double += 1
    if last != 0x22, (1..<field.count).contains(where: { field[$0] == 0x22 }) {
      textBehindDouble += 1
    }
  }
}
