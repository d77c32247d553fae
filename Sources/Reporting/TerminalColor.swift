import BifocalModel

/// Colours that stand beside words, never instead of them (ECMA-48, SGR).
enum TerminalColor: String {
  case plain = ""
  case bold = "1"
  case yellow = "33"
  case magenta = "35"
  case faint = "2"

  static func of(_ status: DriftStatus) -> TerminalColor {
    switch status {
    case .drifting: .magenta
    case .watch, .changeOfRecord: .yellow
    case .steady: .plain
    case .tooYoung, .tooLittleEvidence, .stale: .faint
    }
  }

  func applied(to text: String) -> String {
    self == .plain ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
