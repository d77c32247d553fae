import BifocalModel

/// Reduces the ways in which exports write a person to one fingerprint.
///
/// `Okafor, Ben`, `Ben Okafor` and `"ben  OKAFOR"` are one name; `Ben Okafor <ben@x.org>` is that
/// name and an address.
enum PersonName {
  /// The parts of a cell that may name the person, most telling first.
  static func candidates(_ text: Span<UInt8>) -> [Range<Int>] {
    let whole = CellText.trimmed(0..<text.count, in: text)
    guard let open = CellText.last(0x3C, in: whole, of: text),
      let close = CellText.first(0x3E, in: open..<whole.upperBound, of: text)
    else { return [whole] }
    let name = CellText.trimmed(whole.lowerBound..<open, in: text)
    let address = CellText.trimmed(open + 1..<close, in: text)
    return name.isEmpty ? [address] : [name, address]
  }

  /// The fingerprint of a name, an address or an account id.
  static func hash(_ text: Span<UInt8>, scratch: inout [UInt8]) -> Hash128 {
    scratch.removeAll(keepingCapacity: true)
    TextFolder.fold(text, into: &scratch)
    let bare = unquoted(scratch.span)
    guard let comma = CellText.first(0x2C, in: bare, of: scratch.span),
      CellText.last(0x2C, in: bare, of: scratch.span) == comma,
      CellText.first(0x40, in: bare, of: scratch.span) == nil
    else { return TextFolder.hash(folded: scratch.span.extracting(bare)) }
    let last = CellText.trimmed(bare.lowerBound..<comma, in: scratch.span)
    let first = CellText.trimmed(comma + 1..<bare.upperBound, in: scratch.span)
    guard !last.isEmpty, !first.isEmpty else {
      return TextFolder.hash(folded: scratch.span.extracting(bare))
    }
    let start = scratch.count
    for index in first { scratch.append(scratch[index]) }
    scratch.append(0x20)
    for index in last { scratch.append(scratch[index]) }
    return TextFolder.hash(folded: scratch.span.extracting(start..<scratch.count))
  }

  /// The fingerprints under which a name of the roster may stand in a file: as written, and in
  /// ASCII German.
  static func hashes(_ name: String) -> [Hash128] {
    var scratch: [UInt8] = []
    let spellings = [name, TextFolder.asciiGerman(name)].map { [UInt8]($0.utf8) }
    let found = spellings.map { hash($0.span, scratch: &scratch) }
    return found[0] == found[1] ? [found[0]] : found
  }

  private static func unquoted(_ text: Span<UInt8>) -> Range<Int> {
    var range = 0..<text.count
    while range.count >= 2, [0x22, 0x27].contains(text[range.lowerBound]),
      text[range.lowerBound] == text[range.upperBound - 1]
    {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return CellText.trimmed(range, in: text)
  }
}
