import BifocalModel

extension CompiledTaxonomy {
  /// What moved the model most, from the features that were read; empty where it was not asked.
  ///
  /// A word stands for all that was made of it: itself, its pairs' share and its runs of
  /// characters. Complexity: of the number of features.
  func weights(
    of verdict: Verdict, on content: Content, in batch: ItemBatch,
    _ features: FeatureList<PlacedFeature>
  ) -> [Explanation.Weight] {
    guard let model, let parts = verdict.parts else { return [] }
    let head = content.isTitleHidden ? model.structure : model.words
    let pair = Self.contest(parts, verdict.activity)
    var sums: [Place: Float] = [:]
    for group in FeatureGroup.allCases {
      let list = features[group]
      let factor =
        head.scales[group.rawValue]
        * LinearModel.Head.weight(of: group, count: max(1, list.count)) / head.temperature
      for feature in list.features {
        guard let row = head.row(of: feature) else { continue }
        let value = Float(Int(row[pair.answer]) - Int(row[pair.other])) * factor
        sums[Place(feature), default: 0] += value
      }
    }
    return sums.sorted { ($1.value.magnitude, $0.key) < ($0.value.magnitude, $1.key) }.prefix(8)
      .map { place, value in
        Explanation.Weight(
          origin: place.origin.name, words: words(of: place, content, batch, verdict),
          value: Double(value))
      }
  }

  /// Where a piece of evidence stands, by which what was made of it is put together.
  private struct Place: Hashable, Comparable {
    var origin: FeatureOrigin
    var start: UInt16
    var end: UInt16

    init(_ feature: PlacedFeature) {
      origin = feature.origin
      start = feature.start
      end = feature.end
    }

    static func < (lhs: Place, rhs: Place) -> Bool {
      (lhs.origin.rawValue, lhs.start, lhs.end) < (rhs.origin.rawValue, rhs.start, rhs.end)
    }
  }

  /// The likeliest activity of the answer's altitude, and of the likeliest other one.
  private static func contest(
    _ parts: InlineArray<23, UInt16>, _ activity: Activity
  ) -> (answer: Int, other: Int) {
    let ranked = Activity.allCases.sorted { parts[$0.index] > parts[$1.index] }
    let other = ranked.first { $0.altitude != activity.altitude } ?? activity
    return (activity.index, other.index)
  }

  private func words(
    of place: Place, _ content: Content, _ batch: ItemBatch, _ verdict: Verdict
  ) -> String {
    let folded = Int(place.start)..<Int(place.end)
    func text(_ field: TextField) -> String {
      let source = batch.bytes.span.extracting(content[field].indices)
      let range = FoldedText.sourceRange(of: folded, in: source)
      let start = Int(content[field].start) + range.lowerBound
      return batch.string(ByteRange(start: start, count: range.count))
    }
    switch place.origin {
    case .title: return "'\(text(.title))'"
    case .description: return "'\(text(.description))'"
    case .categories: return "'\(text(.categories))'"
    case .labels: return "'\(text(.labels))'"
    case .project: return "'\(text(.project))'"
    case .ticketType: return "'\(text(.ticketType))'"
    case .priority: return "'\(text(.priority))'"
    case .status: return "'\(text(.status))'"
    case .field: return folded.isEmpty ? batch.string(.field, of: content) : "'\(text(.title))'"
    case .attendees: return content.attendees < 0 ? "not said" : String(content.attendees)
    case .minutes: return content.minutes < 0 ? "not said" : String(content.minutes)
    case .hour: return String(content.hour)
    case .kind: return content.kind.name
    case .showAs: return content.showAs.name
    case .allDay: return content.isAllDay.name
    case .series: return "\(content.isRecurring.name), \(content.isOrganizerSelf.name)"
    case .titleShape, .length: return ""
    case .rule: return verdict.rule < 0 ? "" : ruleIDs[Int(verdict.rule)]
    case .lexicon: return "'\(text(.title))'"
    case .lexiconOfDescription: return "'\(text(.description))'"
    }
  }
}

extension Content.Flag {
  /// As a reason names it.
  fileprivate var name: String {
    switch self {
    case .unknown: "not said"
    case .no: "no"
    case .yes: "yes"
    }
  }
}
