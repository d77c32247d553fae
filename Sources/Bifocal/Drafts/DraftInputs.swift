import Foundation

/// The files that a draft is made from, in the order of their names.
struct DraftInputs {
  /// Files that may be exports.
  private(set) var files: [InputFile] = []
  /// Names that were passed over, and why.
  private(set) var passed: [(name: String, reason: String)] = []
  private var seen: Set<String> = []
  private let place: DraftPlace

  /// Takes files, and all files below folders; throws `RunError` where there is none of a name.
  init(_ arguments: [String], relativeTo place: DraftPlace) throws {
    self.place = place
    for argument in arguments {
      guard argument != "-" else {
        throw RunError(.noInput, "init names files in a pipeline: save standard input to one first")
      }
      guard FileManager.default.fileExists(atPath: argument) else {
        throw RunError(.noInput, "\(argument): there is no such file or folder")
      }
      if FilePattern.isFolder(argument) { addFolder(argument) } else { addFile(argument) }
    }
    files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    passed.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The endings of what exports are called; anything may be named by itself.
  private static let endings = ["csv", "tsv", "tab", "txt", "gz", "zst"]

  /// One of these stands beside every `run.json`.
  private static let outputs = ["summary.csv", "groups.csv"]

  private mutating func addFolder(_ path: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    guard let names else { return pass(path, "the folder may not be read") }
    // The tables that a run writes are CSV too.
    guard !names.contains("run.json") || !names.contains(where: Self.outputs.contains) else {
      return pass(path, "what an earlier run wrote")
    }
    for name in names where !name.hasPrefix(".") {
      let entry = path.hasSuffix("/") ? path + name : path + "/" + name
      if FilePattern.isFolder(entry) {
        // A link may lead round in a circle.
        if isLink(entry) { pass(entry, "a link to a folder") } else { addFolder(entry) }
      } else if Self.endings.contains(where: { name.lowercased().hasSuffix("." + $0) }) {
        addFile(entry)
      } else {
        pass(entry, "not named like an export: " + Self.endings.joined(separator: ", "))
      }
    }
  }

  private mutating func addFile(_ path: String) {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard (try? real.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile ?? false else {
      return pass(path, "neither a file nor a folder")
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      return pass(path, "the file may not be read: check its permissions")
    }
    // One file under two names would count twice.
    guard seen.insert(real.path).inserted else {
      return pass(path, "the same file as one named before")
    }
    files.append(InputFile(name: place.name(of: path), path: path))
  }

  private mutating func pass(_ path: String, _ reason: String) {
    passed.append((place.name(of: path), reason))
  }

  private func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }
}
