extension RunError {
  /// A message without the remedy that stands in brackets at its end, and the remedy.
  static func parted(_ message: String) -> (message: String, remedy: String) {
    guard message.hasSuffix(")") else { return (message, "") }
    var depth = 0
    for index in message.indices.reversed() {
      switch message[index] {
      case ")": depth += 1
      case "(": depth -= 1
      default: continue
      }
      guard depth == 0 else { continue }
      let before = message[..<index]
      guard before.hasSuffix(" ") else { break }
      let remedy = message[message.index(after: index)...].dropLast()
      return (String(before.dropLast()), String(remedy))
    }
    return (message, "")
  }
}
