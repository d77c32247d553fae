import BifocalModel

/// The folded texts of one content, kept from looking for patterns until features are read; used
/// again for the next content.
struct FoldedTexts {
  private var texts = [FoldedText](repeating: FoldedText(), count: TextField.allCases.count)

  subscript(field: TextField) -> FoldedText {
    _read { yield texts[field.rawValue] }
    _modify { yield &texts[field.rawValue] }
  }

  /// A description ends where its boilerplate begins.
  mutating func fold(_ source: Span<UInt8>, of field: TextField) {
    guard field == .description else { return self[field].fold(source) }
    self[field].fold(source.extracting(0..<Boilerplate.readable(source)))
    let text = self[field]
    self[field].cut(at: Boilerplate.start(in: text.bytes.span.extracting(0..<text.count)))
  }
}
