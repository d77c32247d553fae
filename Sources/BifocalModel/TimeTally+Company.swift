extension TimeTally {
  /// Whether rows say who was there, and for at most half of the time that may be meetings they do
  /// not; worklogs say nothing of either.
  public var knowsWhoWasThere: Bool {
    Self.knowsWhoWasThere(
      known: company.known, solo: solo.accounted, of: accounted - logged.accounted)
  }

  /// The same of any unit of time: `known` and `solo` are parts of `time`, all of it without
  /// worklogs, and what is solo is known.
  public static func knowsWhoWasThere(known: Int, solo: Int, of time: Int) -> Bool {
    known > 0 && 2 * (time - known) <= time - solo
  }
}
