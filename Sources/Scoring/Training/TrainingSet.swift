import BifocalModel

/// Labelled rows as features, each twice: with the leader's field known and without.
struct TrainingSet: Sendable {
  /// By example, where its entries begin; one more at the end.
  private(set) var starts: [Int32] = [0]
  /// The features of examples, by position in `ids`, and what each counts.
  private(set) var features: [Int32] = []
  private(set) var values: [Float] = []
  /// By example, the row it was made of.
  private(set) var rows: [Int32] = []
  /// By row.
  private(set) var activities: [Activity] = []
  /// By row, what a rule that decides says; nil where the model is asked.
  private(set) var decided: [Activity?] = []
  /// By row, a fingerprint of what it says and is, the same wherever the row stands; that of a row
  /// that says the same again differs.
  private(set) var keys: [UInt64] = []
  /// By row, the position of its field among the sorted fields.
  private(set) var fields: [Int32] = []
  private(set) var fieldNames: [String] = []
  /// By feature, its fingerprint, its group and in how many rows it is.
  private(set) var ids: [UInt32] = []
  private(set) var groups: [UInt8] = []
  private(set) var counts: [Int32] = []

  private var positions: [UInt64: Int32] = [:]

  init(
    _ labelled: [LabelledRow], of batches: [ItemBatch], _ taxonomy: CompiledTaxonomy,
    isTitleHidden: Bool
  ) {
    fieldNames = Set(labelled.map(\.field)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(fieldNames, Int32(0)...))
    var reader = FeatureReader<BareFeature>()
    var texts = FoldedTexts()
    var evidence = taxonomy.makeEvidence()
    var seen: [UInt64: Int] = [:]
    for (number, row) in labelled.enumerated() {
      let key = Self.key(of: row, in: batches)
      keys.append(key &+ UInt64(seen[key, default: 0]))
      seen[key, default: 0] += 1
      let source = batches[row.batch].bytes
      activities.append(row.activity)
      fields.append(numbers[row.field] ?? 0)
      var decision: Activity?
      for knowsField in [true, false] {
        var content = batches[row.batch].contents[row.content]
        content.label = nil
        content.isTitleHidden = content.isTitleHidden || isTitleHidden
        if !knowsField { content[.field] = ByteRange() }
        taxonomy.gather(content, in: source.span, texts: &texts, into: &evidence)
        let rule = taxonomy.firstMatch(
          from: 0, for: content, in: source.span, evidence: &evidence)
        taxonomy.readFeatures(
          of: content, in: source.span, texts, first: rule, &evidence, into: &reader)
        if let rule, knowsField, taxonomy.decides(rule) {
          decision = taxonomy.rules[rule].activity
        }
        add(reader.features, of: number)
      }
      decided.append(decision)
    }
  }

  private static func key(of row: LabelledRow, in batches: [ItemBatch]) -> UInt64 {
    var hash = batches[row.batch].contents[row.content].fingerprint
    hash.combine(row.activity.index)
    hash.combine(row.field)
    return hash.low
  }

  private mutating func add(_ list: FeatureList<BareFeature>, of row: Int) {
    for group in FeatureGroup.allCases {
      let weight = LinearModel.Head.weight(of: group, count: list[group].count)
      for feature in list[group].features {
        let key = UInt64(feature.id) << 8 | UInt64(group.rawValue)
        let next = Int32(ids.count)
        let position = positions[key, default: next]
        if position == next {
          positions[key] = next
          ids.append(feature.id)
          groups.append(UInt8(group.rawValue))
          counts.append(0)
        }
        // The two examples of a row stand side by side.
        if lastRow[position, default: -1] != row {
          lastRow[position] = Int32(row)
          counts[Int(position)] += 1
        }
        features.append(position)
        values.append(weight)
      }
    }
    starts.append(Int32(features.count))
    rows.append(Int32(row))
  }

  private var lastRow: [Int32: Int32] = [:]
}
