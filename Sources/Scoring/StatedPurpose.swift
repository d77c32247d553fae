/// Whether a description says what an event or a worklog is for: an agenda, a question, a goal.
///
/// It does with at least `letters` letters outside links, addresses and the lines with which
/// meeting software fills invitations; a pasted link or `tbd` says nothing.
enum StatedPurpose {
  static let letters = 12

  /// Words of lines that meeting software writes, folded, beyond those at which `Boilerplate` cuts.
  private static let fillers: [[UInt8]] = [
    "inviting you to a scheduled", "meeting id", "besprechungs-id", "passcode", "kenncode",
    "phone conference id", "one tap mobile", "dial by your location", "join on your computer",
    "click here to join", "join the meeting", "to join the video", "video call link",
  ].map { Array($0.utf8) }

  /// `text` is folded and ends where boilerplate begins.
  static func isStated(in text: Span<UInt8>) -> Bool {
    var found = 0
    var start = 0
    while start < text.count, found < letters {
      var end = start
      while end < text.count, text[end] != Folding.newline { end += 1 }
      let line = text.extracting(start..<end)
      if !isFiller(line) { found += lettersOfWords(in: line) }
      start = end + 1
    }
    return found >= letters
  }

  private static func lettersOfWords(in line: Span<UInt8>) -> Int {
    var found = 0
    var start = 0
    while start < line.count {
      var end = start
      while end < line.count, line[end] != Folding.blank { end += 1 }
      let word = line.extracting(start..<end)
      if !isLink(word) { found += letters(in: word) }
      start = end + 1
    }
    return found
  }

  private static func letters(in word: Span<UInt8>) -> Int {
    var count = 0
    for index in word.indices where word[index] >= 0x80 || word[index] &- 0x61 < 26 { count += 1 }
    return count
  }

  /// `https://...` or an address of mail.
  private static func isLink(_ word: Span<UInt8>) -> Bool {
    for index in word.indices {
      if word[index] == 0x40 { return true }
      if word[index] == 0x3A, index + 2 < word.count, word[index + 1] == 0x2F,
        word[index + 2] == 0x2F
      {
        return true
      }
    }
    return false
  }

  private static func isFiller(_ line: Span<UInt8>) -> Bool {
    fillers.contains { filler in
      guard line.count >= filler.count else { return false }
      for start in 0...line.count - filler.count where line[start] == filler[0] {
        if filler.indices.allSatisfy({ line[start + $0] == filler[$0] }) { return true }
      }
      return false
    }
  }
}
