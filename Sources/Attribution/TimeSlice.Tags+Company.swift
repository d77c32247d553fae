import BifocalModel

extension TimeSlice.Tags {
  /// What an item says of who was there.
  init(companyOf item: ScoredItem) {
    self = []
    guard item.flags.contains(.companyKnown) else { return }
    insert(.companyKnown)
    if item.companion != 0 { insert(.oneToOne) }
    for (flag, tag) in Self.company where item.flags.contains(flag) { insert(tag) }
  }

  private static let company: [(ItemFlags, TimeSlice.Tags)] = [
    (.withDirect, .withDirect), (.withSkipLevel, .withSkipLevel), (.ownTeam, .ownTeam),
    (.withManager, .withManager), (.withPeer, .withPeer), (.withOutsider, .withOutsider),
  ]
}
