import Foundation

/// The directory that is to be published, before and while it is replaced.
struct OutputTarget {
  /// The path as it was given.
  let path: String
  /// The directory that holds it, and its name there.
  let parent: String
  let name: String

  init(_ path: String) throws {
    self.path = path
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    let slash = trimmed.lastIndex(of: "/")
    name = String(slash.map { trimmed[trimmed.index(after: $0)...] } ?? trimmed)
    let above = slash.map { String(trimmed[..<$0]) } ?? "."
    parent = above.isEmpty ? "/" : above
    guard !["", ".", ".."].contains(name), !path.utf8.contains(0) else {
      throw OutputError(
        .cantCreate, path: path, message: "this cannot be replaced as a whole",
        remedy: "name a directory of its own, such as out")
    }
  }

  var place: String { parent + "/" + name }

  /// Hidden, and recognised by the next run should this one be killed.
  var stagingPrefix: String { ".\(name.prefix(64)).bifocal-" }

  /// Refuses what is not ours to replace.
  func checkReplaceable() throws {
    let manager = FileManager.default
    guard let kind = Self.kind(of: place) else { return }
    guard kind == .typeDirectory else {
      throw refusal(kind == .typeSymbolicLink ? "it is a symbolic link" : "it is not a directory")
    }
    guard let held = manager.enumerator(atPath: place) else { throw refusal("it cannot be read") }
    var files: Set<String> = []
    for case let file as String in held where Self.kind(of: place + "/" + file) != .typeDirectory {
      files.insert(file)
    }
    guard !files.isEmpty else { return }
    guard let listed = PublishedManifest.outputs(at: place + "/run.json") else {
      throw refusal("it holds files and no run.json of bifocal")
    }
    let strangers = files.subtracting(listed).subtracting(["run.json"]).sorted()
    if let stranger = strangers.first {
      throw refusal("it holds '\(stranger)', which no run wrote")
    }
  }

  func createParent() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw OutputError(
        .cantCreate, path: path, message: "the directory above it cannot be made",
        remedy: "check \(parent), or choose another directory with --output")
    }
  }

  /// Removes what runs that were killed left behind: siblings that nobody holds a lock on.
  ///
  /// A minute's grace is for a run that has made its sibling and not locked it yet.
  func removeLeftovers() {
    let manager = FileManager.default
    for entry in (try? manager.contentsOfDirectory(atPath: parent)) ?? []
    where entry.hasPrefix(stagingPrefix) {
      let sibling = parent + "/" + entry
      guard Self.kind(of: sibling) == .typeDirectory,
        let changed = (try? manager.attributesOfItem(atPath: sibling))?[.modificationDate] as? Date,
        changed.timeIntervalSinceNow < -60,
        let lock = try? FileDescriptor.openDirectory(sibling), lock.tryLock()
      else { continue }
      try? manager.removeItem(atPath: sibling)
    }
  }

  func replace(by staging: borrowing StagingDirectory, _ replacement: OutputDirectory.Replacement)
    throws
  {
    if Self.kind(of: place) == nil {
      try move(staging.path, to: place)
    } else if replacement == .moveAside || !Exchange.swap(staging.path, place) {
      let aside = staging.path + ".old"
      try move(place, to: aside)
      do {
        try move(staging.path, to: place)
      } catch {
        try move(aside, to: place)
        throw error
      }
      try? FileManager.default.removeItem(atPath: aside)
    }
    // The new directory is in place and seen; a sync that fails here undoes nothing.
    try? FileDescriptor.openDirectory(parent).sync()
  }

  func move(_ from: String, to: String) throws {
    guard unsafe rename(from, to) == 0 else { throw OutputError.system(.cantCreate, path: path) }
  }

  private func refusal(_ reason: String) -> OutputError {
    OutputError(
      .cantCreate, path: path, message: "will not be replaced: \(reason)",
      remedy: "choose a new or empty directory with --output")
  }

  /// Of the path itself, not of what a link points to; nil where there is nothing.
  static func kind(of path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }
}

/// What the `run.json` of an earlier run says it wrote.
private struct PublishedManifest: Decodable {
  var product: String
  var outputs: [Output]

  struct Output: Decodable {
    var path: String
  }

  /// Nil where there is no manifest of ours.
  static func outputs(at path: String) -> Set<String>? {
    guard let data = FileManager.default.contents(atPath: path),
      let manifest = try? JSONDecoder().decode(PublishedManifest.self, from: data),
      manifest.product == Manifest.product
    else { return nil }
    return Set(manifest.outputs.map(\.path))
  }
}
