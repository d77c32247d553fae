public import BifocalModel
import Crypto
import Foundation
public import Reporting

extension Pipeline {
  /// Where the outputs go.
  public var output: String { file.output ?? Self.usualOutput }

  /// Where they go where nobody says.
  static let usualOutput = "bifocal-output"

  /// How many files may be set aside before a run counts as failed.
  public var maxQuarantined: Int { file.maxQuarantined }

  /// Writes the outputs of a run, all of them or none.
  ///
  /// A report whose books do not balance is a bug and publishes nothing: throws `RunError`.
  public static func publish(_ report: RunReport, to path: String) throws {
    try publish(files(of: report), to: path)
  }

  /// The output files of a run; throws `RunError` where its books do not balance.
  public static func files(of report: RunReport) throws -> [OutputFile] {
    do {
      return try ReportWriter { SHA256.hash(data: $0).hexadecimal }.transform(report)
    } catch let error as ReportError {
      throw RunError(.software, error.description)
    }
  }

  /// Writes output files as a folder, all of them or none.
  public static func publish(_ files: [OutputFile], to path: String) throws {
    do {
      try OutputDirectory.publish(files, to: path)
    } catch let error as OutputError {
      throw RunError(error.kind == .cantCreate ? .output : .outputBroken, error.description)
    }
  }
}
