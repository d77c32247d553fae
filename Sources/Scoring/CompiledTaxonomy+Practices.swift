import BifocalModel

/// What the texts of a content that `gather` has just read say for the measures of practices.
extension CompiledTaxonomy {
  /// Whether the description says what it is for.
  func statesPurpose(
    _ content: Content, in bytes: Span<UInt8>, _ texts: inout FoldedTexts
  ) -> Bool {
    guard read(.description, of: content, in: bytes, &texts) else { return false }
    let text = texts[.description]
    return StatedPurpose.isStated(in: text.bytes.span.extracting(0..<text.count))
  }

  /// Whether the title says that it is urgent.
  func saysUrgent(_ content: Content, in bytes: Span<UInt8>, _ texts: inout FoldedTexts) -> Bool {
    guard read(.title, of: content, in: bytes, &texts) else { return false }
    let text = texts[.title]
    return UrgentWords.areIn(text.bytes.span.extracting(0..<text.count))
  }

  /// Whether there is a text to read; it is folded already where a rule or the model reads it.
  private func read(
    _ field: TextField, of content: Content, in bytes: Span<UInt8>, _ texts: inout FoldedTexts
  ) -> Bool {
    let range = content[field]
    guard !range.isEmpty, !content.hides(field) else { return false }
    if !fields.contains(field) { texts.fold(bytes.extracting(range.indices), of: field) }
    return true
  }
}
