import Foundation

extension OutputDirectory {
  /// Whether files could be published as the directory `path`, found without writing anything.
  ///
  /// Throws the `OutputError` with which `publish` would refuse it. A disk that fills up is only
  /// seen by writing.
  public static func checkReadiness(of path: String) throws {
    let target = try OutputTarget(path)
    try target.checkReplaceable()
    try target.checkParent()
  }
}

extension OutputTarget {
  /// Refuses a place whose parent is no folder that may be written, or cannot become one.
  fileprivate func checkParent() throws {
    var ancestor = parent
    while Self.kind(of: ancestor) == nil, let above = Self.above(ancestor) { ancestor = above }
    let folder = URL(fileURLWithPath: ancestor).resolvingSymlinksInPath()
    let isFolder = (try? folder.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
    guard isFolder else {
      throw OutputError(
        .cantCreate, path: path, message: "\(ancestor) is not a directory",
        remedy: "choose another directory with --output")
    }
    guard FileManager.default.isWritableFile(atPath: ancestor) else {
      throw OutputError(
        .cantCreate, path: path, message: "\(ancestor) may not be written",
        remedy: "change its permissions, or choose another directory with --output")
    }
  }

  /// The path without its last part; nil where that is all.
  private static func above(_ path: String) -> String? {
    var path = Substring(path)
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard path != "/", path != "." else { return nil }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
