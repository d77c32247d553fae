/// How a model is trained; every value is part of what the result depends on.
public struct TrainingOptions: Codable, Sendable, Equatable {
  /// Passes over the rows.
  public var epochs = 16
  /// The first step of AdaGrad.
  public var rate: Float = 0.4
  /// How strongly weights are pulled to zero, per step.
  public var decay: Float = 2e-5
  /// How much the loss of the altitude counts beside that of the activity.
  public var altitudeLoss: Float = 1
  /// The part of an example's features that a step does not see (Srivastava et al., JMLR 2014).
  public var dropout: Float = 0.3
  /// Features of fewer rows are left out: what was seen once says nothing of the next leader.
  public var minimumRows = 3
  /// Groups of fields that are held out in turn to calibrate.
  public var folds = 5
  /// What the order of the rows hangs on, and what steps see of them.
  public var seed: UInt64 = 1

  public init() {}
}
