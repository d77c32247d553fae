/// Something that a run has just finished.
public enum RunProgress: Sendable, Equatable {
  /// A file was read and scored, or set aside.
  case file(name: String, bytes: Int)
  /// So many records of a file were read.
  case records(Int)
  /// A leader's weeks were judged.
  case leader
}
