public import BifocalModel

/// Trains a model beside a taxonomy's rules, from rows that somebody labelled.
///
/// The same rows, taxonomy and options give the same weights to the last bit, on any machine and
/// any number of threads.
public struct ModelTrainer: Sendable {
  private let taxonomy: Taxonomy
  private let options: TrainingOptions
  private let scoring: ScoringOptions
  private let width: Int
  private let compiled: CompiledTaxonomy

  /// Throws the first mistake in what the taxonomy says. `scoring` has the threshold at which the
  /// rates of misreading are taken.
  public init(
    _ taxonomy: Taxonomy, options: TrainingOptions = TrainingOptions(),
    scoring: ScoringOptions = ScoringOptions(), width: Int
  ) throws(TaxonomyError) {
    self.taxonomy = taxonomy
    self.options = options
    self.width = width
    self.scoring = scoring
    compiled = try TaxonomyCompiler.compile(
      taxonomy, model: .unlearned(beside: taxonomy), options: scoring, outcomes: [])
  }

  /// Learns from rows of any number of fields; their order counts, as the seed does.
  public func train(
    _ rows: [LabelledRow], of batches: [ItemBatch], name: String
  ) -> LinearModel {
    let heads = concurrentMap([false, true], width: width) { isTitleHidden in
      let set = TrainingSet(rows, of: batches, compiled, isTitleHidden: isTitleHidden)
      return head(set)
    }
    return LinearModel(
      name: name, digest: digest(of: rows, batches), words: heads[0], structure: heads[1],
      knownRules: LinearModel.rules(of: taxonomy))
  }

  private func head(_ set: TrainingSet) -> LinearModel.Head {
    let readings = heldOut(set)
    let temperature = Calibration.temperature(of: readings)
    let trained = LinearTrainer(set, options) { _ in true }
    var head = WeightTable(trained, set).head
    head.temperature = temperature
    head.misreading = Calibration.misreading(
      readings, temperature: temperature, scoring)
    return head
  }

  /// The logits of every example by a model that saw no row of its field.
  private func heldOut(_ set: TrainingSet) -> [Calibration.Reading] {
    let folds = min(options.folds, set.fieldNames.count)
    guard folds > 1 else { return [] }
    let parts = concurrentMap(Array(0..<folds), width: width) { fold in
      let isHeldOut = { (row: Int) in Int(set.fields[row]) % folds == fold }
      let trained = LinearTrainer(set, options) { !isHeldOut($0) }
      return set.rows.indices.filter { isHeldOut(Int(set.rows[$0])) }.map { example in
        let row = Int(set.rows[example])
        return Calibration.Reading(
          logits: trained.logits(of: example), truth: set.activities[row],
          field: set.fields[row], decided: set.decided[row])
      }
    }
    return parts.flatMap { $0 }
  }

  private func digest(of rows: [LabelledRow], _ batches: [ItemBatch]) -> Hash128 {
    var hash = Hash128()
    for row in rows {
      let content = batches[row.batch].contents[row.content]
      hash.combine(content.fingerprint.high)
      hash.combine(content.fingerprint.low)
      hash.combine(row.activity.index)
      hash.combine(row.field)
    }
    options.combine(into: &hash)
    return hash
  }
}

extension LinearModel {
  /// A model without weights, under which features are read.
  fileprivate static func unlearned(beside taxonomy: Taxonomy) -> LinearModel {
    let head = Head(
      rows: [], bias: [], scales: [], temperature: 1,
      misreading: Misreading(weights: [], source: .heldOutFields))
    return LinearModel(
      name: "", digest: Hash128(), words: head, structure: head, knownRules: rules(of: taxonomy))
  }

  fileprivate static func rules(of taxonomy: Taxonomy) -> Set<Hash128> {
    Set(taxonomy.rules.map { taxonomy.fingerprint(of: $0) })
  }
}

extension TrainingOptions {
  fileprivate func combine(into hash: inout Hash128) {
    hash.combine(epochs)
    hash.combine(minimumRows)
    hash.combine(folds)
    hash.combine(seed)
    for value in [rate, decay, altitudeLoss, dropout] { hash.combine(Int(value.bitPattern)) }
  }
}
