import BifocalModel

extension CompiledTaxonomy {
  /// Reads what the model weighs of a content whose texts were folded and looked through; `first`
  /// is the rule that matches first.
  func readFeatures<Feature>(
    of content: Content, in bytes: Span<UInt8>, _ texts: borrowing FoldedTexts, first: Int?,
    _ evidence: inout Evidence, into reader: inout FeatureReader<Feature>
  ) {
    reader.clear()
    let family = readFamilies(evidence, into: &reader)
    for field in fields where field != .field && !content.texts[field.rawValue].isEmpty {
      if content.hides(field) { continue }
      let count = texts[field].count
      reader.read(texts[field].bytes.span.extracting(0..<count), of: field, family: family)
    }
    readStructure(of: content, in: bytes, &evidence, into: &reader)
    if let first { reader.read(rule: rules[first].activity, fingerprint: rules[first].fingerprint) }
  }

  /// Notes the families of the leader's field; the first one is what words are crossed with.
  private func readFamilies<Feature>(
    _ evidence: borrowing Evidence, into reader: inout FeatureReader<Feature>
  ) -> Int32 {
    var first: Int32 = -1
    for hit in evidence.hits where hit.field == .field {
      guard case .family(let family) = leanings[Int(hit.condition)] else { continue }
      reader.features.add(.field, Int(family))
      if first < 0 { first = family }
    }
    return first
  }

  private func readStructure<Feature>(
    of content: Content, in bytes: Span<UInt8>, _ evidence: inout Evidence,
    into reader: inout FeatureReader<Feature>
  ) {
    reader.readStructure(content)
    for hit in evidence.hits {
      guard case .activity(let activity) = leanings[Int(hit.condition)] else { continue }
      reader.features.addLeaning(
        activity.index << 1 | (hit.field == .title ? 1 : 0), at: hit)
    }
    if !content.isTitleHidden {
      let shapes = shapes(of: content, in: bytes, evidence: &evidence)
      reader.readShape(content, of: bytes.extracting(content[.title].indices), shapes)
    }
  }
}
