import Dispatch
import Synchronization

/// Maps inputs on up to `width` threads; result and thrown error are those of a serial map.
///
/// The order of the results is the order of the inputs, and the error thrown is the first in input
/// order, so nothing depends on timing. Blocks; the calling thread works too.
public func concurrentMap<Input: Sendable, Output: Sendable, Failure: Error>(
  _ inputs: [Input], width: Int, _ transform: @Sendable (Input) throws(Failure) -> Output
) throws(Failure) -> [Output] {
  guard width > 1, inputs.count > 1 else {
    var outputs: [Output] = []
    outputs.reserveCapacity(inputs.count)
    for input in inputs { outputs.append(try transform(input)) }
    return outputs
  }
  let slots = ResultSlots<Output, Failure>(count: inputs.count)
  DispatchQueue.concurrentPerform(iterations: min(width, inputs.count)) { _ in
    while let index = slots.next() {
      do throws(Failure) {
        slots.set(index, .success(try transform(inputs[index])))
      } catch {
        slots.set(index, .failure(error))
      }
    }
  }
  return try slots.collect()
}

/// The results of a concurrent map by index, and the next index to work on.
final class ResultSlots<Output: Sendable, Failure: Error>: Sendable {
  private let state: Mutex<State>

  private struct State {
    var next = 0
    var results: [Result<Output, Failure>?]
  }

  init(count: Int) {
    state = Mutex(State(results: [Result<Output, Failure>?](repeating: nil, count: count)))
  }

  func next() -> Int? {
    state.withLock { state in
      guard state.next < state.results.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func set(_ index: Int, _ result: Result<Output, Failure>) {
    state.withLock { $0.results[index] = result }
  }

  func collect() throws(Failure) -> [Output] {
    let results = state.withLock { $0.results }
    var outputs: [Output] = []
    outputs.reserveCapacity(results.count)
    for case let result? in results { outputs.append(try result.get()) }
    return outputs
  }
}
