/// Whether the description of a ticket says how one will know that it is done.
enum ReadinessWords {
  /// Headings and forms of acceptance criteria, folded; `- [ ]` is a list to be ticked off.
  private static let words: [[UInt8]] = [
    "acceptance criteria", "acceptance criterion", "definition of done", "done when",
    "Akzeptanzkriteri", "Abnahmekriteri", "critères d'acceptation", "critère d'acceptation",
    "critères d’acceptation", "critère d’acceptation",
    "criterios de aceptación", "criterio de aceptación",
  ].map { TextFolder.folded($0) }

  private static let box: [UInt8] = Array("- [ ]".utf8)
  /// `Given`, `when` and `then`, each as a word, in this order.
  private static let steps = ["given ", "when ", "then "].map { Array($0.utf8) }

  /// More of a description is not read.
  private static let byteLimit = 16_384

  /// `scratch` is working memory.
  static func hasCriteria(_ text: Span<UInt8>, scratch: inout [UInt8]) -> Bool {
    let text = text.extracting(0..<min(text.count, byteLimit))
    if position(of: box, in: text, from: 0) != nil { return true }
    scratch.removeAll(keepingCapacity: true)
    TextFolder.fold(text, into: &scratch)
    let folded = scratch.span
    if words.contains(where: { position(of: $0, in: folded, from: 0) != nil }) { return true }
    var from = 0
    for step in steps {
      guard let found = position(of: step, in: folded, from: from, asWord: true) else {
        return false
      }
      from = found + step.count
    }
    return true
  }

  private static func position(
    of word: [UInt8], in text: Span<UInt8>, from: Int, asWord: Bool = false
  ) -> Int? {
    guard text.count >= from + word.count else { return nil }
    for start in from...text.count - word.count where text[start] == word[0] {
      if asWord, start > 0, isWord(text[start - 1]) { continue }
      if word.indices.allSatisfy({ text[start + $0] == word[$0] }) { return start }
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
