import BifocalModel

extension TitleReading {
  /// How an item that takes time was read.
  ///
  /// Nothing is kept of the text of a private row, and its marker is no guess.
  init(_ item: ScoredItem, isPrivate: Bool) {
    if item.flags.contains(.markedPrivate) {
      self.init(title: Hash128(), altitude: .private, manner: .exact)
      return
    }
    let isHidden = item.flags.contains(.titleHidden)
    self.init(
      title: item.subject.isStated && !isHidden ? item.subject : Self.slot(of: item),
      altitude: isPrivate ? .private : item.activity.altitude,
      manner: item.flags.contains(.confirmed) ? .exact : isHidden ? .structure : .words)
  }

  /// Stands for the title of a row that has none to tell it by, such as one of many 'Busy'.
  ///
  /// What is read alike there is a series: the same people for the same time in the same place of
  /// the week. A hidden title that was hashed and not blanked keeps telling rows apart.
  private static func slot(of item: ScoredItem) -> Hash128 {
    let week = 604_800
    var slot = item.subject
    slot.combine((item.start % week + week) % week)
    slot.combine(item.seconds)
    slot.combine(Int(item.attendees))
    return slot
  }
}
