import Foundation

/// An open file or directory, closed when it goes out of use.
struct FileDescriptor: ~Copyable {
  private let number: Int32
  private let path: String

  private init(_ number: Int32, _ path: String) throws {
    guard number >= 0 else { throw OutputError.system(.cantCreate, path: path) }
    self.number = number
    self.path = path
  }

  deinit { close(number) }

  /// A new file of 0600; throws where there is anything by that name.
  static func create(_ path: String) throws -> FileDescriptor {
    let number = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    let descriptor = try FileDescriptor(number, path)
    guard fchmod(number, 0o600) == 0 else { throw OutputError.system(.cantCreate, path: path) }
    return descriptor
  }

  static func openDirectory(_ path: String) throws -> FileDescriptor {
    try FileDescriptor(
      unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), path)
  }

  borrowing func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(
          number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw OutputError.system(.io, path: path)
      }
    }
  }

  borrowing func sync() throws {
    guard fsync(number) == 0 else { throw OutputError.system(.io, path: path) }
  }

  /// Whether nobody else holds the lock; the system lets go of it when the process ends.
  borrowing func tryLock() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 }
}

extension OutputError {
  /// What the system said last, with what usually helps.
  static func system(_ kind: Kind, path: String) -> OutputError {
    let code = errno
    let remedy =
      switch code {
      case ENOSPC, EDQUOT: "make room on the disk and run again"
      case EACCES, EPERM, EROFS: "choose a directory you may write to with --output"
      case ENAMETOOLONG: "choose a shorter name with --output"
      default: "check the disk and run again"
      }
    let message = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return OutputError(kind, path: path, message: message, remedy: remedy)
  }
}
