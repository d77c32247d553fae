/// A text made comparable, in a buffer that is used again for the next one.
struct FoldedText {
  /// Only the first `count` are the text.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  /// Whether every position is the same in the source.
  private(set) var isAligned = true

  /// Whether there is nothing but separators.
  var isSilent: Bool {
    for index in 0..<count where !Folding.isSeparator(bytes[index]) { return false }
    return true
  }

  mutating func fold(_ source: Span<UInt8>) {
    let room = source.count * Folding.expansion
    // Twice as much as is needed, so that a slightly longer text takes no memory anew.
    if bytes.count < room { bytes = [UInt8](repeating: 0, count: 2 * room) }
    (count, isAligned) = FoldedText.fold(source, into: &bytes)
  }

  private static func fold(
    _ source: Span<UInt8>, into bytes: inout [UInt8]
  ) -> (count: Int, isAligned: Bool) {
    var target = bytes.mutableSpan
    if isASCII(source) {
      for index in source.indices { target[index] = Folding.ascii(source[index]) }
      return (source.count, true)
    }
    var isAligned = true
    var count = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        target[count] = Folding.ascii(byte)
        count += 1
        index += 1
      } else {
        index += fold(source, at: index, into: &target, &count)
        isAligned = false
      }
    }
    return (count, isAligned)
  }

  private static func isASCII(_ source: Span<UInt8>) -> Bool {
    var all: UInt8 = 0
    for index in source.indices { all |= source[index] }
    return all < 0x80
  }

  /// Folds a character beyond ASCII, and says how many bytes it takes.
  private static func fold(
    _ source: Span<UInt8>, at index: Int, into target: inout MutableSpan<UInt8>,
    _ count: inout Int
  ) -> Int {
    let decoded = DecodedScalar(source, at: index)
    let folded = Folding.fold(decoded.scalar)
    for offset in 0..<folded.count {
      target[count + offset] = UInt8(truncatingIfNeeded: folded.packed >> UInt64(8 * offset))
    }
    count += folded.count
    return decoded.length
  }

  /// Forgets what stands behind a position.
  mutating func cut(at end: Int) { count = min(count, end) }

  /// Drops blanks at the ends and makes each run of them one; positions are then of nothing.
  mutating func joinBlanks() {
    let count = count
    var target = bytes.mutableSpan
    var length = 0
    var isBehindBlank = true
    for index in 0..<count {
      let isBlank = Folding.isBlank(target[index])
      if !isBlank || !isBehindBlank {
        target[length] = isBlank ? Folding.blank : target[index]
        length += 1
      }
      isBehindBlank = isBlank
    }
    self.count = length > 0 && isBehindBlank ? length - 1 : length
    isAligned = false
  }

  /// The bytes of the source that a stretch of its folded form stands for, marks included.
  static func sourceRange(of folded: Range<Int>, in source: Span<UInt8>) -> Range<Int> {
    var start = source.count
    var end = source.count
    var position = 0
    var index = 0
    while index < source.count {
      let decoded = DecodedScalar(source, at: index)
      let length =
        source[index] < 0x80 ? 1 : Folding.fold(decoded.scalar).count
      if position >= folded.upperBound, length > 0 {
        end = index
        break
      }
      if start == source.count, position + length > folded.lowerBound { start = index }
      position += length
      index += decoded.length
    }
    return start..<max(start, end)
  }
}

extension Array where Element == UInt8 {
  /// The folded bytes of a text, for patterns and names.
  init(folding text: Span<UInt8>) {
    var folded = FoldedText()
    folded.fold(text)
    self = Array(folded.bytes.prefix(folded.count))
  }
}
