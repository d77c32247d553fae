import ArgumentParser
import Bifocal
import Foundation
import Reporting

/// How the program ends after an error: a message for people and a code for schedulers.
struct Termination {
  let code: Int32
  let message: String

  init(_ error: any Error) {
    switch error {
    case let error as ConfigurationError:
      (code, message) = (78, error.description)
    case let error as RunError:
      (code, message) = (error.exitCode, error.description)
    case is Interrupted:
      (code, message) = (130, "interrupted")
    case let error as Findings:
      (code, message) = (1, error.message)
    default:
      code = BifocalCommand.exitCode(for: error).rawValue
      message = BifocalCommand.fullMessage(for: error)
    }
  }

  /// Prints the message, help to standard output and the rest to standard error, and exits.
  func leave() -> Never {
    if code == 0 {
      if !message.isEmpty { StandardOutput.write(message + "\n") }
    } else if !message.isEmpty {
      // Names of files and values of configuration may hold what a terminal obeys.
      let harmless = TerminalText.harmlessLines(message)
      StandardError.write((code == 64 ? "" : "bifocal: ") + harmless + "\n")
    }
    exit(code)
  }
}

/// Findings that `--fail-on` asked to fail for.
struct Findings: Error {
  var message: String
}

/// A person pressed Control-C where keys are read one by one.
struct Interrupted: Error {}

extension RunError {
  var exitCode: Int32 {
    switch kind {
    case .data: 65
    case .noInput: 66
    case .software: 70
    case .output: 73
    case .outputBroken: 74
    case .permission: 77
    case .configuration: 78
    }
  }
}
