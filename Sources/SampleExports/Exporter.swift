/// What wrote a leader's calendar file.
enum Exporter: String, Sendable {
  case outlookEnglish = "outlook_en"
  case outlookGerman = "outlook_de"
  case google

  /// The first part of the file's name.
  var prefix: String { self == .google ? "google" : "outlook" }

  /// Whether the file tells who takes part and how time is shown.
  var showsPeople: Bool { self != .google }

  /// What the exporter's language puts before the subject of a meeting that was called off.
  var cancelledPrefix: String { self == .outlookGerman ? "Abgesagt: " : "Canceled: " }
}
