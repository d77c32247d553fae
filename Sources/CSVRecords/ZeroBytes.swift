/// The zero bytes at the start of a file: in UTF-16 one half of every ASCII character, none in
/// other text.
struct ZeroBytes {
  private var even = 0
  private var odd = 0
  private let start: [UInt8]
  private var pairs: Int { start.count / 2 }

  init(_ bytes: [UInt8]) {
    start = Array(bytes.prefix(4_096))
    for (index, byte) in start.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
  }

  var encoding: CSVEncoding? {
    if isMostlyASCII(zeros: odd, others: even) || isWritten(.utf16LittleEndian) {
      return .utf16LittleEndian
    }
    if isMostlyASCII(zeros: even, others: odd) || isWritten(.utf16BigEndian) {
      return .utf16BigEndian
    }
    return nil
  }

  func evidence(of encoding: CSVEncoding) -> String {
    let zeros = encoding == .utf16LittleEndian ? odd : even
    if zeros * 2 > pairs { return "every other byte of the first 4 KiB is zero" }
    return "\(zeros) of the first \(pairs) pairs of bytes have a zero in the same place"
  }

  /// A stray zero byte is noted with its record; many of them are not text.
  var isBinary: Bool { pairs >= 8 && (even + odd) * 10 > pairs }

  /// One half zero in more than half its places, the other nearly never.
  private func isMostlyASCII(zeros: Int, others: Int) -> Bool {
    zeros * 2 > pairs && others * 20 <= pairs
  }

  /// Cyrillic, Greek or East Asian text has zeros in its delimiters, figures and line ends only:
  /// all on one side, line ends among them, and the rest is text when read so.
  private func isWritten(_ encoding: CSVEncoding) -> Bool {
    let isBigEndian = encoding == .utf16BigEndian
    let (zeros, others) = isBigEndian ? (even, odd) : (odd, even)
    guard others == 0, zeros >= 4, zeros * 50 > pairs, !isByteText else { return false }
    var lineEnds = 0
    var index = 0
    while index + 1 < start.count {
      let (first, second) = (UInt16(start[index]), UInt16(start[index + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      if unit == 0x0A || unit == 0x0D {
        lineEnds += 1
      } else if unit < 0x20 && unit != 0x09 || unit == 0xFFFF || unit == 0xFFFE {
        return false
      }
      index += 2
    }
    // A pair may be cut by the end of the part that is looked at.
    let text = transcodedFromUTF16(start.span, isBigEndian: isBigEndian)
    let end = start.count < 4_096 ? start.count & ~1 : start.count - 2
    let cut = transcodedFromUTF16(start.span.extracting(0..<end), isBigEndian: isBigEndian)
    return lineEnds > 0 && (!text.isBroken || !cut.isBroken)
  }

  /// UTF-8 without a control character but zeros, which ends lines or pads them in some exports.
  private var isByteText: Bool {
    let fault = UTF8Check(start.span).fault ?? start.count
    return fault + 4 > start.count
      && start.allSatisfy { $0 >= 0x20 || $0 == 0 || (0x09...0x0D).contains($0) }
  }
}
