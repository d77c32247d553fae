import Foundation

/// Where a draft will lie, which its paths are relative to.
struct DraftPlace {
  /// The folder of the draft; `.` where it goes to standard output.
  let folder: String

  /// `output` is the file to write; nil is standard output, and then the working folder counts.
  init(output: String?) {
    let parent = output.map {
      $0.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    }
    let path = parent.map { $0.joined(separator: "/") } ?? "."
    folder = path.isEmpty ? (output?.hasPrefix("/") == true ? "/" : ".") : path
  }

  /// A path of the command line as the draft names it.
  func name(of path: String) -> String {
    if path.hasPrefix("/") { return path }
    var path = path
    while path.hasPrefix("./") { path.removeFirst(2) }
    guard folder != "." else { return path }
    let from = Self.parts(of: folder)
    // A link that is a file keeps its own name, which may be a leader's.
    let end = path.split(separator: "/").last ?? ""
    let to = Self.parts(of: path.dropLast(end.count) + ".") + [end]
    let same = zip(from, to).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - same) + to[same...]).joined(separator: "/")
  }

  /// The parts of where a path leads in the end: `..` behind a link is not the folder of the link.
  private static func parts(of path: String) -> [Substring] {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path.split(separator: "/")
  }
}
