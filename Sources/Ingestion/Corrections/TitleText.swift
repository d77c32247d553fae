public import BifocalModel

/// A title as a sheet of corrections writes it, and how it is known again.
public enum TitleText {
  /// The fingerprint of a title as `Content.titleHash` has it; `Hash128()` where nothing is left of
  /// it when it is folded.
  public static func fingerprint(_ title: String) -> Hash128 {
    let bytes = [UInt8](title.utf8)
    var scratch: [UInt8] = []
    let trimmed = CellText.trimmed(0..<bytes.count, in: bytes.span)
    return fingerprint(trimmed, of: bytes.span, scratch: &scratch)
  }

  /// What mail programs put before a title is not part of it.
  static func fingerprint(
    _ title: Range<Int>, of bytes: Span<UInt8>, scratch: inout [UInt8]
  ) -> Hash128 {
    let (rest, _) = TitlePrefixes.strip(title, of: bytes, scratch: &scratch)
    let hash = TextFolder.hash(bytes.extracting(rest), scratch: &scratch)
    return hash == silence ? Hash128() : hash
  }

  /// The fingerprint of a title of which nothing is left.
  static let silence = TextFolder.hash(folded: [UInt8]().span)

  /// The title on one line without what a terminal obeys: what parts words becomes a blank, what
  /// shows nothing is left out. It has the same fingerprint.
  public static func printable(_ title: String) -> String {
    var printable = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      let bytes = [UInt8](String(scalar).utf8)
      let read = UTF8Scalar(bytes.span, at: 0)
      if read.isBlank {
        printable.append(" ")
      } else if !read.isControl {
        printable.append(scalar)
      }
    }
    let blank: Unicode.Scalar = " "
    while printable.last == blank { printable.removeLast() }
    return String(String.UnicodeScalarView(printable.drop { $0 == blank }))
  }

  /// The cell in which a sheet writes a title.
  ///
  /// An apostrophe keeps a spreadsheet from reading a formula (OWASP, "CSV Injection"); one that
  /// stands before a formula already gets another, so that `title(ofCell:)` undoes it.
  public static func cell(_ title: String) -> String {
    let printable = printable(title)
    return isFormula(printable) ? "'" + printable : printable
  }

  /// The title in a cell that `cell` wrote.
  static func title(ofCell cell: String) -> String {
    cell.first == "'" && isFormula(cell) ? String(cell.dropFirst()) : cell
  }

  /// Whether a mark of a formula stands behind any number of apostrophes.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != 0x27 }) else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40].contains(first)
  }
}
