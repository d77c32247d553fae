public import Foundation

/// The checkout that a test was built from.
public enum ProjectFolder {
  /// The folder that holds Package.swift.
  public static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder by its path in the checkout.
  public static func url(_ path: String) -> URL { url.appendingPathComponent(path) }

  /// The text of a file of the checkout.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  /// The paths of all files below a folder that end so, sorted.
  public static func files(below folder: String, ending: String) -> [String] {
    guard let found = FileManager.default.enumerator(atPath: url(folder).path) else { return [] }
    return found.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }
      .map { "\(folder)/\($0)" }.sorted()
  }
}
