/// Text that was UTF-8, was read as Windows-1252 and written as UTF-8 again: `MÃ¼nchen`.
///
/// Only stretches of characters beyond ASCII are looked at: one that, written as Windows-1252, is
/// valid UTF-8 for characters that people use was almost certainly read wrongly. It is counted, and
/// put right on request only.
struct Mojibake {
  /// Stretches that read as UTF-8 once more, and all stretches.
  private(set) var misread = 0
  private(set) var stretches = 0
  /// Where the first of them begins.
  private(set) var first: Int?

  /// Misread more than this many times, a text is left as it is.
  static let rounds = 3

  init(_ bytes: Span<UInt8>) {
    var scan = Scan()
    while let stretch = scan.next(in: bytes) {
      stretches += 1
      guard stretch.isMisread else { continue }
      misread += 1
      if first == nil { first = stretch.range.lowerBound }
    }
  }

  /// Whether to tell a person: two such stretches or more, and no fewer than of others.
  var isWorthTelling: Bool { misread > 1 && misread * 2 >= stretches }

  /// The text put right, read twice where it was misread twice; how many stretches were.
  static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
    var result = bytes
    var total = 0
    for _ in 0..<rounds {
      let (next, count) = repairedOnce(result.span)
      guard count > 0 else { break }
      total = max(total, count)
      result = next
    }
    return (result, total)
  }

  private static func repairedOnce(_ bytes: Span<UInt8>) -> (bytes: [UInt8], count: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var count = 0
    var position = 0
    var scan = Scan()
    while let stretch = scan.next(in: bytes) {
      guard stretch.isMisread else { continue }
      for index in position..<stretch.range.lowerBound { result.append(bytes[index]) }
      result.append(contentsOf: scan.original)
      position = stretch.range.upperBound
      count += 1
    }
    for index in position..<bytes.count { result.append(bytes[index]) }
    return (result, count)
  }
}

/// Goes over the stretches of characters beyond ASCII that Windows-1252 has.
private struct Scan {
  /// The last stretch as Windows-1252.
  private(set) var original: [UInt8] = []
  private var position = 0

  struct Stretch {
    var range: Range<Int>
    var isMisread: Bool
  }

  mutating func next(in bytes: Span<UInt8>) -> Stretch? {
    while true {
      position = bytes.firstBeyondASCII(from: position)
      guard position < bytes.count else { return nil }
      let start = position
      original.removeAll(keepingCapacity: true)
      while position < bytes.count, bytes[position] >= 0x80 {
        let (scalar, length) = bytes.scalar(at: position)
        guard let byte = windows1252Byte(scalar) else {
          // Other scripts are in no stretch; one that ends here is judged first.
          if position == start { position += length }
          break
        }
        original.append(byte)
        position += length
      }
      if !original.isEmpty {
        return Stretch(range: start..<position, isMisread: Self.isPlausible(original.span))
      }
    }
  }

  private static func isPlausible(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 1, UTF8Check(bytes).fault == nil else { return false }
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      guard inUse.contains(where: { $0.contains(scalar) }) else { return false }
      index += length
    }
    return true
  }

  /// Letters of European languages, punctuation, currencies, symbols, East Asian and pictures. An
  /// accented capital before a closing quote would read as something rare outside of these. Of the
  /// rest, what Windows-1252 has too is there for text that was misread more than once.
  private static let inUse: [ClosedRange<UInt32>] = [
    0xA0...0x17F, 0x192...0x192, 0x2C6...0x2C6, 0x2DC...0x2DC, 0x81...0x81, 0x8D...0x8D,
    0x8F...0x90, 0x9D...0x9D, 0x370...0x3FF, 0x400...0x4FF, 0x2000...0x20CF, 0x2100...0x27BF,
    0x3000...0x30FF,
    0x4E00...0x9FFF, 0xFE0F...0xFE0F, 0x1F000...0x1FAFF,
  ]
}

/// The byte of a character in Windows-1252, those without one by their number.
private func windows1252Byte(_ scalar: UInt32) -> UInt8? {
  if (0x80...0xFF).contains(scalar) {
    return scalar >= 0xA0 || windows1252Controls[Int(scalar - 0x80)] == scalar
      ? UInt8(scalar) : nil
  }
  guard let index = windows1252Controls.firstIndex(of: scalar) else { return nil }
  return UInt8(0x80 + index)
}

extension Span<UInt8> {
  /// The first byte from 0x80, eight bytes a step.
  fileprivate func firstBeyondASCII(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index
  }

  /// The character that begins at a byte of valid UTF-8, and its length.
  fileprivate func scalar(at index: Int) -> (UInt32, Int) {
    let lead = UInt32(self[index])
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var scalar = lead & (0xFF >> UInt32(length + 1))
    for offset in 1..<length where index + offset < count {
      scalar = scalar << 6 | UInt32(self[index + offset] & 0x3F)
    }
    return (scalar, Swift.min(length, count - index))
  }
}
