import Foundation

/// A file to read: how it is named in every output, and where it lies.
public struct InputFile: Sendable, Hashable {
  /// As the pipeline or the command line names it; `-` is standard input.
  public let name: String
  let path: String

  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// A file as the command line names it.
  public init(argument: String) { self.init(name: argument, path: argument) }

  /// All bytes; throws `RunError` saying why not.
  public func read() throws -> [UInt8] {
    if name == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    try checkReadable()
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    } catch {
      throw RunError(.noInput, "\(name): cannot be read: \(error.localizedDescription)")
    }
  }

  /// Throws the `RunError` with which reading would fail, as far as the file system tells.
  func checkReadable() throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RunError(.noInput, "\(name): there is no such file")
    }
    guard !FilePattern.isFolder(path) else {
      throw RunError(
        .noInput, "\(name): this is a folder (name the files in it, such as \(name)/*.csv)")
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw RunError(.permission, "\(name): the file may not be read (check its permissions)")
    }
  }

  /// The text of a small file such as a pipeline or a taxonomy.
  public func readText() throws -> String {
    var bytes = try read()
    // Notepad puts a mark before UTF-8.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw RunError(.configuration, "\(name): not UTF-8 text (save it as UTF-8)")
    }
    return text
  }
}
