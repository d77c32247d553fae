import Foundation

/// Two directories that change places in one step (Linux, renameat2(2) with RENAME_EXCHANGE).
enum Exchange {
  private typealias Rename =
    @convention(c) (
      Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
    ) -> Int32

  private static let exchange: UInt32 = 2

  /// False where the system or the file system cannot do it; nothing has changed then.
  ///
  /// The headers that Swift imports do not declare the call, so it is looked up by name.
  static func swap(_ first: String, _ second: String) -> Bool {
    guard let symbol = unsafe dlsym(nil, "renameat2") else { return false }
    let call = unsafe unsafeBitCast(symbol, to: Rename.self)
    return unsafe call(AT_FDCWD, first, AT_FDCWD, second, exchange) == 0
  }
}
