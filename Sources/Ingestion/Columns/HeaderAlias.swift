import Foundation

/// One name of a column with all its spellings, folded once.
struct HeaderAlias: Sendable {
  let name: String
  /// As exports write it, in ASCII German, and as UTF-8 looks that was taken for Windows-1252 once
  /// or twice on its way.
  let spellings: [[UInt8]]

  init(_ name: String) {
    self.name = name
    var texts = [name]
    if !name.utf8.allSatisfy({ $0 < 0x80 }) {
      texts.append(TextFolder.asciiGerman(name))
      if let once = Self.misread(name) {
        texts.append(once)
        if let twice = Self.misread(once) { texts.append(twice) }
      }
    }
    spellings = texts.map { TextFolder.folded($0) }
  }

  private static func misread(_ text: String) -> String? {
    String(bytes: text.utf8, encoding: .windowsCP1252)
  }
}
