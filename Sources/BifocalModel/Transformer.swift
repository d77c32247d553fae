/// A stage of the line: one input type, one output type, one entry.
///
/// Stages are called concretely, so the protocol costs nothing; it gives each the same shape and a
/// place to measure. A stage changes the type; what keeps the type is a filter.
public protocol Transformer<Input, Output>: Sendable {
  associatedtype Input
  associatedtype Output

  func transform(_ input: Input) throws -> Output
}
