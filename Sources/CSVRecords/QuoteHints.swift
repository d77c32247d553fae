/// What the bytes of a sample say about quotes before anything is read, in one pass.
///
/// Fields are cut at line ends and at every byte that may separate, and joined again up to one that
/// ends with the quote; wrong for texts of several lines, and right often enough for a hint.
struct QuoteHints {
  /// Fields that begin and end with a single or a double quote, delimiters between them or not.
  private(set) var inSingle = 0
  private(set) var inDouble = 0
  /// Fields that begin with a double quote that their line does not close.
  private(set) var openDouble = 0
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

  /// The quote that a field of this line began with and did not end with.
  private var pending: UInt8 = 0

  private mutating func add(_ bytes: Span<UInt8>, _ isCut: [Bool]) {
    var start = 0
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if isCut[Int(byte)] {
        addField(bytes.extracting(start..<index))
        if byte == 0x0A || byte == 0x0D { endLine() }
        start = index + 1
      } else if byte == 0x22 || byte == 0x27, index > 0, bytes[index - 1] == 0x5C {
        if byte == 0x22 { escapedDouble += 1 } else { escapedSingle += 1 }
      }
    }
    addField(bytes.extracting(start..<bytes.count))
    endLine()
  }

  /// A quote that the line did not close.
  private mutating func endLine() {
    if pending == 0x22 { openDouble += 1 }
    pending = 0
  }

  private mutating func addField(_ field: Span<UInt8>) {
    guard !field.isEmpty else { return }
    let (first, last) = (field[0], field[field.count - 1])
    if pending != 0 {
      guard last == pending else { return }
      count(pending)
      pending = 0
    } else if first == 0x22 || first == 0x27 {
      if field.count > 1, first == last { count(first) } else { pending = first }
    }
  }

  private mutating func count(_ quote: UInt8) {
    if quote == 0x27 { inSingle += 1 } else { inDouble += 1 }
  }
}
