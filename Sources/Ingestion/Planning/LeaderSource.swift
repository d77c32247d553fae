import BifocalModel

/// Where the leader of a row comes from, settled for one file.
enum LeaderSource: Sendable {
  case column(Int)
  /// The whole file is one leader's.
  case named(String)
  /// The rows name the people who acted; all of them count, or only the one named.
  case people(only: String?)
  /// Rows without time need no leader.
  case none
}
