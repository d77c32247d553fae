import BifocalModel

extension PersonName {
  /// The fingerprints of what a cell may name once what exports add is taken away; they are asked
  /// only where nobody goes by the cell as it stands.
  ///
  /// `Dana Park (Acme)`, `SMTP:dana@x.org`, `[~accountid:557058:…]`, `dana+list@x.org`, and the
  /// account at the end of an Exchange address: `/o=…/cn=Recipients/cn=<32 digits>-dana`.
  static func looser(_ text: Span<UInt8>, scratch: inout [UInt8]) -> [Hash128] {
    var found: [Hash128] = []
    for range in candidates(text) {
      let part = bared(range, of: text)
      if part != range, !part.isEmpty {
        found.append(hash(text.extracting(part), scratch: &scratch))
      }
      if let plain = untagged(part, of: text) { found.append(hash(plain.span, scratch: &scratch)) }
      guard let account = exchangeAccount(part, of: text) else { continue }
      found.append(hash(text.extracting(account), scratch: &scratch))
    }
    return found
  }

  private static let schemes = ["smtp:", "mailto:", "sip:", "ex:", "accountid:"].map {
    [UInt8]($0.utf8)
  }

  /// A range without a mention's brackets, a scheme before it and a company behind it.
  private static func bared(_ range: Range<Int>, of text: Span<UInt8>) -> Range<Int> {
    var part = range
    if part.count > 3, text[part.lowerBound] == 0x5B, text[part.lowerBound + 1] == 0x7E,
      text[part.upperBound - 1] == 0x5D
    {
      part = part.lowerBound + 2..<part.upperBound - 1
    }
    for scheme in schemes where starts(part, of: text, with: scheme) {
      part = CellText.trimmed(part.lowerBound + scheme.count..<part.upperBound, in: text)
    }
    guard let last = part.last, text[last] == 0x29 || text[last] == 0x5D,
      let open = CellText.last(text[last] == 0x29 ? 0x28 : 0x5B, in: part, of: text),
      open > part.lowerBound
    else { return part }
    return CellText.trimmed(part.lowerBound..<open, in: text)
  }

  private static func starts(_ range: Range<Int>, of text: Span<UInt8>, with word: [UInt8]) -> Bool
  {
    guard range.count > word.count else { return false }
    return word.indices.allSatisfy { index in
      let byte = text[range.lowerBound + index]
      return (byte &- 0x41 < 26 ? byte | 0x20 : byte) == word[index]
    }
  }

  /// An address without its tag, which is the same mailbox (RFC 5233, subaddressing).
  private static func untagged(_ range: Range<Int>, of text: Span<UInt8>) -> [UInt8]? {
    guard let at = CellText.last(0x40, in: range, of: text),
      let plus = CellText.first(0x2B, in: range.lowerBound..<at, of: text),
      plus > range.lowerBound
    else { return nil }
    var plain: [UInt8] = []
    for index in range where index < plus || index >= at { plain.append(text[index]) }
    return plain
  }

  /// The account that ends an X.500 address, behind its 32 hexadecimal digits.
  private static func exchangeAccount(_ range: Range<Int>, of text: Span<UInt8>) -> Range<Int>? {
    guard range.count > 4, text[range.lowerBound] == 0x2F,
      let slash = CellText.last(0x2F, in: range, of: text),
      starts(slash..<range.upperBound, of: text, with: [0x2F, 0x63, 0x6E, 0x3D])
    else { return nil }
    let name = slash + 4..<range.upperBound
    guard name.count > 33, text[name.lowerBound + 32] == 0x2D,
      (name.lowerBound..<name.lowerBound + 32).allSatisfy({ isHexadecimal(text[$0]) })
    else { return name }
    return name.lowerBound + 33..<name.upperBound
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }
}
