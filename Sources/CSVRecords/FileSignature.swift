/// The first bytes of files that people take for CSV exports, and the way out of each.
struct FileSignature {
  private let prefix: [UInt8]
  private let what: String
  private let remedy: String

  private init(_ prefix: [UInt8], _ what: String, _ remedy: String) {
    self.prefix = prefix
    self.what = what
    self.remedy = remedy
  }

  private init(_ text: String, _ what: String, _ remedy: String) {
    self.init(Array(text.utf8), what, remedy)
  }

  private static let saveAsCSV = "open it and save the sheet as CSV UTF-8"
  private static let exportAsCSV = "export it again as CSV"

  private static let known = [
    FileSignature([0x50, 0x4B, 0x03, 0x04], "an .xlsx workbook or another ZIP file", saveAsCSV),
    FileSignature([0xD0, 0xCF, 0x11, 0xE0], "an .xls workbook", saveAsCSV),
    FileSignature("BZh", "compressed with bzip2", "decompress it first: bunzip2 FILE"),
    FileSignature(
      [0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed with xz", "decompress it: unxz FILE"),
    FileSignature(
      "BEGIN:VCALENDAR", "an iCalendar (.ics) file",
      "import it into Outlook, then File > Open & Export > Export to a file > Comma Separated "
        + "Values"),
    FileSignature("%PDF-", "a PDF", exportAsCSV),
    FileSignature(
      "<!DOCTYPE HTML", "a web page, perhaps a page to sign in", "sign in and export it again"),
    FileSignature(
      "<HTML", "a web page, perhaps a page to sign in", "sign in and export it again"),
    FileSignature("{\\RTF", "a rich text document", exportAsCSV),
    FileSignature("<?XML", "an XML file", exportAsCSV),
    FileSignature("{\"", "a JSON file", exportAsCSV),
    FileSignature("[{", "a JSON file", exportAsCSV),
    FileSignature("{\n", "a JSON file", exportAsCSV),
    FileSignature("[\n", "a JSON file", exportAsCSV),
    FileSignature("{\r\n", "a JSON file", exportAsCSV),
    FileSignature("[\r\n", "a JSON file", exportAsCSV),
  ]

  /// The refusal of a file that is not separated text; nil for one that may be.
  static func refusal(of bytes: [UInt8], file: String) -> CSVRecordError? {
    let start = bytes.starts(with: CSVEncoding.utf8Mark) ? CSVEncoding.utf8Mark.count : 0
    guard let signature = known.first(where: { $0.matches(bytes[start...]) }) else { return nil }
    return CSVRecordError(
      .notCSV, file: file, message: "is \(signature.what), not CSV", remedy: signature.remedy)
  }

  /// Letters of the signature are upper case; those of the file may be either.
  private func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= prefix.count
      && zip(bytes, prefix).allSatisfy { byte, expected in
        byte == expected || (0x41...0x5A).contains(expected) && byte == expected | 0x20
      }
  }
}
