/// What the name of a file says about its export.
public struct ExportName: Sendable {
  /// The name without folders, ending and stamp, such as `dana` of `x/dana-2025-11-03.csv`: whose
  /// file it is where nothing else says so. A name that is only a stamp stays whole.
  public let stem: String
  /// The path before and after the stamp that says when it was exported; nil without a stamp.
  public let around: (before: String, after: String)?

  public init(_ path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let whole = Self.withoutEnding(name[...])
    guard let place = StampInName.place(in: name) else {
      stem = String(whole)
      around = nil
      return
    }
    let bytes = Array(name.utf8)
    let before = String(decoding: bytes[..<place.lowerBound], as: UTF8.self)
    let after = String(decoding: bytes[place.upperBound...], as: UTF8.self)
    around = (String(path.dropLast(name.count)) + before, after)
    // The last point of a name may be one of its stamp.
    let end = max(place.upperBound, whole.utf8.count)
    let tail = String(decoding: bytes[place.upperBound..<end], as: UTF8.self)
    let parts = [before, tail].map(Self.trimmed).filter { !$0.isEmpty }
    stem = parts.isEmpty ? String(whole) : parts.joined(separator: "-")
  }

  /// Without what follows its last point; of packed files, the last two.
  private static func withoutEnding(_ name: Substring) -> Substring {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    let isPacked = ["gz", "zst"].contains(name[dot...].dropFirst().lowercased())
    return isPacked ? withoutEnding(name[..<dot]) : name[..<dot]
  }

  /// Without what joins a stamp to the rest of a name.
  private static func trimmed(_ text: String) -> Substring {
    var text = text[...]
    while let first = text.first, "-_. ".contains(first) { text.removeFirst() }
    while let last = text.last, "-_. ".contains(last) { text.removeLast() }
    return text
  }
}
