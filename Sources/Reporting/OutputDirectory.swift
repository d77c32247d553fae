import Foundation

/// Puts a set of files in place of a directory: all of them or none.
///
/// The files are written to a hidden sibling directory (0700, files 0600) and synced; then the
/// sibling and the directory change places in one step. Where the system cannot exchange, the old
/// directory is moved aside, the new one moved in, and moved back if that fails: between the two
/// steps a reader may find no directory, never a mixed one.
public enum OutputDirectory {
  /// How the directory is replaced.
  public enum Replacement: Sendable {
    /// In one step, else in two.
    case exchange
    /// In two steps, as on file systems that cannot exchange.
    case moveAside
  }

  /// Publishes files as the directory `path`, which is new, empty or one of ours.
  ///
  /// An existing directory is ours where its `run.json` says so and it holds no file that
  /// `run.json` does not list. Throws `OutputError`; the old directory is then as it was.
  public static func publish(
    _ files: [OutputFile], to path: String, by replacement: Replacement = .exchange
  ) throws {
    try check(files, path)
    let target = try OutputTarget(path)
    try target.checkReplaceable()
    try target.createParent()
    target.removeLeftovers()
    let staging = try StagingDirectory(beside: target)
    do {
      for file in files { try staging.write(file) }
      try staging.sync()
      try target.replace(by: staging, replacement)
    } catch {
      staging.remove()
      throw error
    }
    // What the sibling holds now is the old directory.
    staging.remove()
  }

  private static func check(_ files: [OutputFile], _ path: String) throws {
    var seen: Set<String> = []
    for file in files {
      let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
      let isInside = !parts.contains { ["", ".", ".."].contains($0) || $0.utf8.contains(0) }
      guard isInside, seen.insert(file.path).inserted else {
        throw OutputError(
          .cantCreate, path: path,
          message: "'\(file.path)' is no path inside the output directory, or stands there twice",
          remedy: "this is a defect of the program: please report it")
      }
    }
  }
}
