/// A share with what misread titles can do to it.
public struct RecordedShare: Sendable, Equatable {
  /// The share corrected for known misreading.
  public var corrected: Double
  /// The 95 % interval of the share that a person would find who read every title ('recorded').
  public var interval: ClosedRange<Double>

  public init(corrected: Double, interval: ClosedRange<Double>) {
    self.corrected = corrected
    self.interval = interval
  }
}
