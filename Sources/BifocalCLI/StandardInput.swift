import Foundation

/// What a person types.
enum StandardInput {
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// One key; nil at the end of the input. Keys that send more than a byte, such as arrows, are
  /// passed over, and so is what is not ASCII.
  static func key() -> Character? {
    while let byte = byte() {
      switch byte {
      case 0x1B: if let key = behindEscape() { return key }
      case 0..<0x80: return Character(Unicode.Scalar(byte))
      default: continue
      }
    }
    return nil
  }

  /// ESC [ or ESC O begins a key that ends with a byte from `@` to `~` (ECMA-48, 5.4).
  private static func behindEscape() -> Character? {
    guard let first = byte() else { return nil }
    guard first == 0x5B || first == 0x4F else {
      return first < 0x80 && first != 0x1B ? Character(Unicode.Scalar(first)) : nil
    }
    while let next = byte(), !(0x40...0x7E).contains(next) {}
    return nil
  }

  private static func byte() -> UInt8? {
    (try? FileHandle.standardInput.read(upToCount: 1))?.first
  }

  /// Runs `body` while the terminal hands on every key at once and shows none; elsewhere as it is.
  static func withSingleKeys<Value>(_ body: () throws -> Value) rethrows -> Value {
    var usual = termios()
    guard isTerminal, unsafe tcgetattr(STDIN_FILENO, &usual) == 0 else { return try body() }
    var single = usual
    single.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    unsafe tcsetattr(STDIN_FILENO, TCSANOW, &single)
    defer { unsafe tcsetattr(STDIN_FILENO, TCSANOW, &usual) }
    return try body()
  }
}
