import Yams

/// Text of files and people as parts of a YAML document that no name can break out of.
enum YAMLText {
  /// A double-quoted scalar on one line: what is not plain text is escaped.
  static func quoted(_ text: String) throws -> String {
    let scalar = Node.Scalar(text, Tag(.str), .doubleQuoted)
    let written = try serialize(node: .scalar(scalar), width: -1, allowUnicode: true)
    // The emitter ends its documents with a line feed, and some with a mark of the end.
    return String(written.prefix { $0 != "\n" })
  }

  /// A list in brackets, continued on further lines where it does not fit one.
  static func list(_ texts: [String], after key: String, indent: Int) throws -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin + key + ": ["
    for (index, text) in texts.enumerated() {
      let item = try quoted(text) + (index + 1 == texts.count ? "]" : ",")
      if index > 0 {
        if line.count + item.count >= width {
          lines.append(line)
          line = margin + "  "
        } else {
          line += " "
        }
      }
      line += item
    }
    return lines + [line]
  }

  /// Lines of a comment; long ones go on in the next.
  static func comment(_ text: String, indent: Int) -> [String] {
    let start = String(repeating: " ", count: indent) + "# "
    var lines: [String] = []
    var line = start
    for word in harmless(text).split(separator: " ") {
      if line.count + word.count > width, line != start {
        lines.append(line)
        line = start + "  "
      }
      line += line.hasSuffix(" ") ? word : " " + word
    }
    return lines + [line]
  }

  /// One line of what YAML allows in a comment and a terminal does not obey, cut where it is long.
  static func harmless(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      scalars.append(isHarmless(scalar) ? scalar : "\u{FFFD}")
    }
    return String(scalars) + (text.unicodeScalars.count > longest ? " ..." : "")
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }

  private static let width = 100
  private static let longest = 400
}
