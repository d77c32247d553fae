import BifocalModel
import CSVRecords
import Ingestion

/// An error that means one file cannot be read as a whole.
protocol FileFault: Error {
  /// The fault in the form of a row's, so that it stands in the same lists.
  var diagnostic: Diagnostic { get }
}

extension CSVRecordError: FileFault {
  var diagnostic: Diagnostic {
    Diagnostic(
      .error, reason: code.description, file: file, line: line, message: message, remedy: remedy)
  }
}

extension IngestionError: FileFault {
  var diagnostic: Diagnostic {
    diagnostics.first
      ?? Diagnostic(.error, reason: code.description, file: "", message: code.description)
  }
}
