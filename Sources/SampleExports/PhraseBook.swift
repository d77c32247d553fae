import BifocalModel

/// The words that one leader's field and export allow, by activity.
struct PhraseBook: Sendable {
  /// Timed rows that happen once, by `Activity.index`.
  private(set) var oneOffs: [[Phrase]]
  /// Timed rows that recur.
  private(set) var series: [[Phrase]]
  /// Markers of whole days that hold none of the leader's time.
  private(set) var markers: [Phrase] = []
  /// Timed rows that were found free or tentative.
  private(set) var uncounted: [Phrase] = []
  let tickets: [TicketPhrase]

  init(field: Field, showsPeople: Bool) {
    oneOffs = Array(repeating: [], count: Activity.count)
    series = oneOffs
    tickets = field == .product ? PhraseTables.productWork : PhraseTables.reliabilityWork
    let (own, other) =
      field == .product
      ? (PhraseTables.product, PhraseTables.reliability)
      : (PhraseTables.reliability, PhraseTables.product)
    for phrase in own { add(phrase, showsPeople: showsPeople) }
    for phrase in other where Self.isFit(phrase, for: field) {
      add(phrase, showsPeople: showsPeople)
    }
    for block in tickets.compactMap(\.block) { add(block, showsPeople: showsPeople) }
  }

  private static func isFit(_ phrase: Phrase, for field: Field) -> Bool {
    phrase.traits.contains(.generic)
      || (field == .engineering && phrase.traits.contains(.engineering))
  }

  private mutating func add(_ phrase: Phrase, showsPeople: Bool) {
    if !showsPeople, phrase.traits.contains(.needsPeople) { return }
    guard !phrase.traits.contains(.allDay) else {
      // Where the export does not show free time, a marker of work would read as a day of work.
      if phrase.activity != .away, showsPeople || phrase.activity == .unclear {
        markers.append(phrase)
      }
      return
    }
    if phrase.traits.isDisjoint(with: [.tentative, .free]) == false, phrase.activity != .private {
      uncounted.append(phrase)
    }
    if phrase.traits.contains(.recurring) {
      series[phrase.activity.index].append(phrase)
    } else {
      oneOffs[phrase.activity.index].append(phrase)
    }
  }
}
