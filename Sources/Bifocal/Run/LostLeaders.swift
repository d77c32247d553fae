/// Whose rows the files of a run held that were set aside.
struct LostLeaders {
  /// What one file says of it.
  enum Loss: Sendable, Equatable {
    /// The file was read, or nothing is known about its people.
    case nobody
    /// The whole file is one leader's.
    case leader(String)
    /// Its rows name their people, as a pipeline knows that expects columns of it.
    case anybody
  }

  private let keys: Set<String>
  private let isAnybody: Bool

  /// `key` gives the key of a leader by the name that a file has.
  init(_ losses: [Loss], key: (String) -> String) {
    isAnybody = losses.contains(.anybody)
    keys = Set(
      losses.compactMap { loss in
        if case .leader(let name) = loss { key(name) } else { nil }
      })
  }

  /// Whether every leader's record is whole, as far as is known.
  var isEmpty: Bool { !isAnybody && keys.isEmpty }

  /// Whether a leader's record may lack rows that were there.
  func contains(_ key: String) -> Bool { isAnybody || keys.contains(key) }
}
