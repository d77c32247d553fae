/// Keeps fingerprints of different things apart.
enum FeatureSeed {
  static let edge: UInt64 = 0x5e
  static let word: UInt64 = 0x1d8a_3f52_0c7b_9e64
  static let pair: UInt64 = 0x72b1_55c0_e38d_4a19
  static let gram: UInt64 = 0x00c4_9bd3_617f_2e80
  static let note: UInt64 = 0x0067_a8f1_2d5c_b93e
  static let family: UInt64 = 0x39f0_84d6_1ba2_57c5
}
