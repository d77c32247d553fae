/// Text from outside, made harmless in Markdown (CommonMark and GitHub's tables and links).
enum MarkdownText {
  /// Shows the text as it is: no markup, no HTML, no link, no cell of a table ends in it.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isAtStart = true
    for scalar in TerminalText.harmless(text).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "!", "|", "~", "$", "@", ":":
        result += "\\" + String(scalar)
      case "#", "-", "+", "=", ".":
        result += (isAtStart ? "\\" : "") + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      // `1.` begins a list as well as `-` does, and a leading space does not change that.
      isAtStart = isAtStart && (scalar == " " || ("0"..."9").contains(scalar))
    }
    return result.replacing("www.", with: "www\\.")
  }
}
