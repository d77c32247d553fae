import Foundation

/// A hidden directory beside the target that files are written to before they are published.
struct StagingDirectory: ~Copyable {
  let path: String
  private let target: String
  /// Held while the directory is in use, so that no other run takes it for a leftover.
  private let lock: FileDescriptor

  init(beside target: OutputTarget) throws {
    self.target = target.path
    let unique = String(UInt64.random(in: .min ... .max), radix: 16)
    path = target.parent + "/" + target.stagingPrefix + unique
    guard Self.makeDirectory(path) else {
      throw OutputError.system(.cantCreate, path: target.path)
    }
    do {
      lock = try FileDescriptor.openDirectory(path)
    } catch {
      unsafe rmdir(path)
      throw error
    }
    _ = lock.tryLock()
  }

  /// Writes and syncs one file, with the directories above it.
  borrowing func write(_ file: OutputFile) throws {
    var directory = path
    for part in file.path.split(separator: "/").dropLast() {
      directory += "/" + part
      guard Self.makeDirectory(directory) || errno == EEXIST else {
        throw OutputError.system(.cantCreate, path: target + "/" + file.path)
      }
    }
    do {
      let descriptor = try FileDescriptor.create(path + "/" + file.path)
      try descriptor.write(file.bytes)
      try descriptor.sync()
    } catch let error as OutputError {
      throw OutputError(
        error.kind, path: target + "/" + file.path, message: error.message, remedy: error.remedy)
    }
  }

  /// Syncs the directories, so that the names survive a power cut as well as the bytes.
  borrowing func sync() throws {
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      if let directory = try? FileDescriptor.openDirectory(path + "/" + name) {
        try directory.sync()
      }
    }
    try lock.sync()
  }

  /// Removes the directory with whatever it holds by now; links are removed, not followed.
  borrowing func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// A new directory of 0700; a mask of the process may have taken away more than was asked for.
  private static func makeDirectory(_ path: String) -> Bool {
    unsafe mkdir(path, 0o700) == 0 && chmod(path, 0o700) == 0
  }
}
