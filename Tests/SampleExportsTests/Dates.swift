import BifocalModel

/// Reads the dates of exports in the tests' own way.
enum Dates {
  static func calendar(_ text: String, exporter: String) -> CivilDate? {
    let isGerman = exporter == "outlook_de"
    let parts = text.split(separator: isGerman ? "." : "/").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return isGerman
      ? CivilDate(year: parts[2], month: parts[1], day: parts[0])
      : CivilDate(year: parts[2], month: parts[0], day: parts[1])
  }

  /// Minutes after midnight of `9:05:00 AM`, `9:05 AM` or `09:05:00`.
  static func minutes(_ text: String) -> Int? {
    let words = text.split(separator: " ")
    let parts = (words.first ?? "").split(separator: ":").compactMap { Int($0) }
    guard parts.count >= 2 else { return nil }
    guard words.count == 2 else { return parts[0] * 60 + parts[1] }
    return (parts[0] % 12 + (words[1] == "PM" ? 12 : 0)) * 60 + parts[1]
  }

  /// Local seconds of `05/Mar/24 9:14 AM`.
  static func jira(_ text: String) -> Int? {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard let space = text.firstIndex(of: " ") else { return nil }
    let parts = text[..<space].split(separator: "/")
    guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]),
      let month = names.firstIndex(of: String(parts[1])),
      let date = CivilDate(year: 2_000 + year, month: month + 1, day: day),
      let minutes = minutes(String(text[text.index(after: space)...]))
    else { return nil }
    return date.day * 86_400 + minutes * 60
  }
}
