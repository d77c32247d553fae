import Foundation

/// Puts one file in place of another: all of it or none.
public enum SingleFile {
  /// Writes a hidden sibling of 0600, syncs it and renames it, so that a reader finds the old file
  /// or the new one. Throws `OutputError`; the old file is then as it was.
  public static func replace(_ path: String, by bytes: [UInt8]) throws {
    let target = try OutputTarget(path)
    try target.checkIsFile()
    let unique = String(UInt64.random(in: .min ... .max), radix: 16)
    let sibling = target.parent + "/" + target.stagingPrefix + unique
    do {
      do {
        let descriptor = try FileDescriptor.create(sibling)
        try descriptor.write(bytes)
        try descriptor.sync()
      }
      try target.move(sibling, to: target.place)
      try? FileDescriptor.openDirectory(target.parent).sync()
    } catch let error as OutputError {
      try? FileManager.default.removeItem(atPath: sibling)
      throw OutputError(error.kind, path: path, message: error.message, remedy: error.remedy)
    }
  }
}

extension OutputTarget {
  /// Refuses what is no plain file.
  fileprivate func checkIsFile() throws {
    guard let kind = Self.kind(of: place), kind != .typeRegular else { return }
    throw OutputError(
      .cantCreate, path: path, message: "will not be replaced: it is no plain file",
      remedy: "choose another file with --output")
  }
}
