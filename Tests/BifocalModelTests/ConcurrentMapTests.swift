import BifocalModel
import Synchronization
import Testing

@Suite struct ConcurrentMapTests {
  private struct Failed: Error, Equatable { let input: Int }

  @Test(arguments: [1, 2, 3, 8, 1_000])
  func `results are in the order of inputs`(width: Int) {
    let inputs = Array(0..<2_000)
    let outputs = concurrentMap(inputs, width: width) { (input: Int) -> Int in
      // Early inputs take longest, so that results come in out of order.
      (0..<(2_000 - input)).reduce(input) { $0 &+ $1 &- $1 }
    }
    #expect(outputs == inputs)
    #expect(concurrentMap([Int](), width: width) { $0 }.isEmpty)
  }

  @Test(arguments: [1, 2, 8])
  func `the error is the first in input order, not in time`(width: Int) {
    #expect(throws: Failed(input: 100)) {
      try concurrentMap(Array(0..<1_000), width: width) { (input: Int) throws(Failed) -> Int in
        if input == 100 { _ = (0..<200_000).reduce(0) { $0 ^ $1 } }
        if input >= 100, input % 7 == 2 { throw Failed(input: input) }
        return input
      }
    }
  }

  @Test func `every input is mapped once`() {
    let calls = Mutex([Int](repeating: 0, count: 500))
    _ = concurrentMap(Array(0..<500), width: 4) { (input: Int) -> Int in
      calls.withLock { $0[input] += 1 }
      return input
    }
    #expect(calls.withLock { $0 } == [Int](repeating: 1, count: 500))
  }
}
