import BifocalModel
import Foundation
public import Ingestion

/// The pipeline of somebody with a few files and a question: written out as YAML, so that what is
/// shown is what runs, and a start for a file of one's own.
public struct InferredPipeline {
  /// What the command line says about the files.
  public struct Hints: Sendable {
    public var zone = "UTC"
    public var asOf: String?
    public var roster: String?
    public var leader: String?
    public var format: String?
    public var dateOrder: DateOrder?
    public var dateNumbers: DateNumbers?
    public var titles: TitlePolicy?
    public var encoding: String?
    public var delimiter: String?
    public var quote: String?
    public var escape: String?
    public var repairsMojibake = false
    public var output = "bifocal-output"

    public init() {}
  }

  /// The pipeline as YAML.
  public let text: String

  /// Throws `RunError` where a file is missing; what is in the files is looked at by the run.
  public init(files: [String], hints: Hints) throws {
    for file in files {
      guard file != "-" else {
        throw RunError(.noInput, "run reads files by name (save standard input to a file first)")
      }
      guard FileManager.default.fileExists(atPath: file) else {
        throw RunError(.noInput, "\(file): there is no such file")
      }
      guard !FilePattern.isFolder(file) else {
        throw RunError(
          .noInput, "\(file): this is a folder (name the files in it, such as \(file)/*.csv)")
      }
    }
    var lines = [
      "name: inferred", "audience: coach",
      "purpose: \(Self.quoted("A question about one's own files"))",
      "zone: \(Self.quoted(hints.zone))",
    ]
    if let asOf = hints.asOf { lines.append("as_of: \(asOf)") }
    if let roster = hints.roster { lines.append("roster: \(Self.quoted(roster))") }
    lines += ["output: \(Self.quoted(hints.output))", "sources:"]
    for file in files {
      lines.append("  - files: [\(Self.quoted(file))]")
      lines += Self.options(hints, for: file).map { "    \($0)" }
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func options(_ hints: Hints, for file: String) -> [String] {
    var lines: [String] = []
    if let format = hints.format { lines.append("format: \(quoted(format))") }
    if let leader = hints.leader { lines.append("leader: {fixed: \(quoted(leader))}") }
    if let order = hints.dateOrder { lines.append("date_order: \(order.rawValue)") }
    if let numbers = hints.dateNumbers { lines.append("date_numbers: \(numbers.rawValue)") }
    if let titles = hints.titles { lines.append("titles: \(titles.rawValue)") }
    if let encoding = hints.encoding { lines.append("encoding: \(quoted(encoding))") }
    if let delimiter = hints.delimiter { lines.append("delimiter: \(quoted(delimiter))") }
    if let quote = hints.quote { lines.append("quote: \(quote)") }
    if let escape = hints.escape { lines.append("escape: \(escape)") }
    if hints.repairsMojibake { lines.append("repair_mojibake: true") }
    return lines
  }

  /// A double-quoted scalar of YAML: the escapes of JSON are among its own.
  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    guard let data = try? encoder.encode(text) else { return "''" }
    return String(decoding: data, as: UTF8.self)
  }
}

extension PipelineLoader {
  /// Checks an inferred pipeline; its paths are relative to the working folder.
  public func load(_ inferred: InferredPipeline) throws -> Pipeline {
    let yaml = try ConfigurationFile(name: "inferred pipeline", text: inferred.text)
    return try pipeline(try yaml.decode(PipelineFile.self), yaml: yaml, folder: ".")
  }
}
