extension SourceOptions {
  /// Whose file a file is by the options and its name alone, without looking into it.
  ///
  /// Nil where only the file's rows could tell.
  public func leader(ofFile name: String) -> String? {
    switch leader {
    case .fixed(let name): name
    case .fileName(let pattern): LeaderRule.leader(in: name, pattern: pattern)
    case .column, nil: nil
    }
  }
}
