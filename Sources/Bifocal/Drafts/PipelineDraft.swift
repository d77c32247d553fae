import BifocalModel
public import CSVRecords
import Foundation
public import Ingestion

/// A pipeline for files that were looked at, written out as YAML with what was found pinned.
///
/// It runs as it stands. Comments say on what evidence each file is read, mark with `unsure` what a
/// person should look at, and name every file that was left out, with the reason.
public struct PipelineDraft: Sendable {
  /// What the command line says about the files.
  public struct Hints: Sendable {
    /// The pipeline's zone; nil: UTC, which is then marked as unsure.
    public var zone: String?
    public var roster: String?
    /// Whose files they are, all of them.
    public var leader: String?
    public var options = SourceOptions()
    public var csv = CSVOptions()
    public var jobs = ProcessInfo.processInfo.activeProcessorCount

    public init() {}
  }

  /// The pipeline as YAML.
  public let text: String
  /// How many exports it reads, in how many sources.
  public let fileCount: Int
  public let sourceCount: Int
  /// How many files were left out.
  public let leftOutCount: Int
  /// How many things are marked as unsure.
  public let doubtCount: Int

  /// Looks at files and folders for a pipeline to lie at `output`, or in the working folder.
  ///
  /// Throws `RunError` where a name is no file, or no file is an export that can be read.
  public init(_ arguments: [String], hints: Hints = Hints(), output: String? = nil) throws {
    let place = DraftPlace(output: output)
    let survey = try DraftSurvey(
      try DraftInputs(arguments, relativeTo: place), hints: hints, place: place)
    let sources = DraftSource.sources(of: survey.files, in: place, zones: survey.zones)
    let document = try DraftDocument(survey, sources)
    text = document.text
    fileCount = survey.files.count
    sourceCount = sources.count
    leftOutCount = survey.leftOut.count
    doubtCount = document.doubts
    try check(place, survey)
  }

  /// Reads the draft as `run` will, so that none is handed out that does not run.
  private func check(_ place: DraftPlace, _ survey: DraftSurvey) throws {
    let yaml = try ConfigurationFile(name: "draft", text: text)
    let pipeline = try PipelineLoader().pipeline(
      try yaml.decode(PipelineFile.self), yaml: yaml, folder: place.folder)
    let found = Set(pipeline.sources.map { Self.name($0.input.name) })
    guard found == Set(survey.files.map { Self.name($0.input.name) }) else {
      throw RunError(
        .data, "the draft would not read the files that it was made from (name them one by one)")
    }
  }

  /// A path as the parts that it leads through.
  private static func name(_ path: String) -> String {
    path.split(separator: "/").joined(separator: "/")
  }

  /// Writes the draft; throws `RunError` where there is a file of that name.
  public func write(to path: String) throws {
    let url = URL(fileURLWithPath: path)
    do {
      try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw RunError(
        .output, "\(path): there is such a file already (name another; init never overwrites)")
    } catch {
      throw RunError(.output, "\(path): cannot be written: \(error.localizedDescription)")
    }
  }
}
