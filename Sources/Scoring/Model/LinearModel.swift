public import BifocalModel

/// A trained model of what rows are about: multinomial logistic regression over the features of
/// `FeatureReader`.
///
/// It has two heads. The one of words reads whatever the row says; the one of structure is for
/// exports whose titles are hidden, and never sees a title or a description.
public struct LinearModel: Sendable {
  /// What it is called in the policy, such as `leadership`.
  public var name: String
  /// Over the rows it was trained on and the options of the training.
  public var digest: Hash128
  public var words: Head
  public var structure: Head
  /// The rules beside which it was trained, by `Taxonomy.fingerprint(of:)`; any other rule decides
  /// alone.
  public var knownRules: Set<Hash128>
  /// Over everything that can change an answer: of the file it was read from, else the digest.
  public var fingerprint: Hash128

  public init(
    name: String, digest: Hash128, words: Head, structure: Head, knownRules: Set<Hash128>,
    fingerprint: Hash128? = nil
  ) {
    self.name = name
    self.digest = digest
    self.fingerprint = fingerprint ?? digest
    self.words = words
    self.structure = structure
    self.knownRules = knownRules
  }

  /// How many rules of a taxonomy it was trained beside.
  public func known(among taxonomy: Taxonomy) -> Int {
    taxonomy.rules.count { knownRules.contains(taxonomy.fingerprint(of: $0)) }
  }

  /// The probabilities of one kind of reading.
  public struct Head: Sendable {
    /// By the upper half of a feature's fingerprint: a weight for each activity by its index, and
    /// in the last two lanes the fingerprint's lower half. A row of another fingerprint does not
    /// count, so that a feature never met cannot borrow the weights of one that was.
    public var rows: [SIMD32<Int8>]
    /// By activity.
    public var bias: [Float]
    /// What a weight of 1 stands for, by `FeatureGroup`.
    public var scales: [Float]
    /// Logits are divided by it, so that probabilities are what they say on held-out fields.
    public var temperature: Float
    public var misreading: Misreading

    public init(
      rows: [SIMD32<Int8>], bias: [Float], scales: [Float], temperature: Float,
      misreading: Misreading
    ) {
      self.rows = rows
      self.bias = bias
      self.scales = scales
      self.temperature = temperature
      self.misreading = misreading
    }

    /// How many rows a table has, a power of two that keeps to the cache of a core.
    public static let size = 1 << 16

    /// How many groups of features have a scale.
    public static let groupCount = FeatureGroup.allCases.count
  }
}

extension SIMD32<Int8> {
  /// The lower half of the fingerprint that a row of weights belongs to.
  var tag: UInt16 {
    UInt16(UInt8(bitPattern: self[30])) | UInt16(UInt8(bitPattern: self[31])) << 8
  }

  /// Marks a row of weights as that of a fingerprint.
  mutating func setTag(_ tag: UInt16) {
    self[30] = Int8(truncatingIfNeeded: tag)
    self[31] = Int8(truncatingIfNeeded: tag >> 8)
  }
}
