/// How the characters of a file are written.
public enum CSVEncoding: String, Sendable, Codable, CaseIterable {
  case utf8 = "utf-8"
  /// As Windows and Excel write in Western Europe; also taken for Latin-1.
  case windows1252 = "windows-1252"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
}
