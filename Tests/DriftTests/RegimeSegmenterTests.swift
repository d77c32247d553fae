import BifocalTestSupport
import Drift
import Testing

@Suite struct RegimeSegmenterTests {
  private let segmenter = RegimeSegmenter()

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let levels: [(count: Int, level: Double)]
    let expected: [Int]
  }

  static let cases = [
    Case(testDescription: "one level", levels: [(60, 3)], expected: []),
    Case(testDescription: "one step", levels: [(40, 1), (40, 4)], expected: [40]),
    Case(testDescription: "up and down", levels: [(30, 1), (30, 4), (40, 0)], expected: [30, 60]),
    Case(
      testDescription: "four regimes", levels: [(25, 0), (25, 5), (25, -3), (25, 2)],
      expected: [25, 50, 75]),
  ]

  @Test(arguments: cases) func findsSteps(_ testCase: Case) {
    for seed in UInt64(1)...10 {
      var random = SeededGenerator(seed: seed)
      let values = testCase.levels.flatMap { level in
        (0..<level.count).map { _ in level.level + Double.random(in: -0.5...0.5, using: &random) }
      }
      #expect(segmenter.changePoints(values) == testCase.expected, "seed \(seed)")
    }
  }

  @Test func exactStepNeedsNoNoise() {
    let values = Array(repeating: 2.0, count: 12) + Array(repeating: 7.0, count: 18)
    #expect(segmenter.changePoints(values) == [12])
  }

  @Test func scaleAndShiftDoNotMatter() {
    var random = SeededGenerator(seed: 5)
    let values = (0..<80).map { ($0 < 50 ? 0 : 3) + Double.random(in: -1...1, using: &random) }
    #expect(
      segmenter.changePoints(values) == segmenter.changePoints(values.map { 1_000 - 40 * $0 }))
  }

  @Test func doesNotCutASlowWander() {
    var cut = 0
    for seed in UInt64(1)...40 {
      var random = SeededGenerator(seed: seed)
      var level = 0.0
      let values = (0..<120).map { _ in
        level = 0.5 * level + Double.random(in: -1...1, using: &random)
        return level
      }
      cut += segmenter.changePoints(values).isEmpty ? 0 : 1
    }
    #expect(cut <= 4, "\(cut) of 40 without a step were cut")
  }

  @Test func tooShortConstantOrUnboundedIsNotCut() {
    #expect(segmenter.changePoints([]).isEmpty)
    #expect(segmenter.changePoints([1, 2, 3]).isEmpty)
    #expect(segmenter.changePoints(Array(repeating: 5, count: 50)).isEmpty)
    #expect(segmenter.changePoints([1, .infinity, 2, 3, 4, 5]).isEmpty)
    #expect(segmenter.changePoints([1, .nan, 2, 3, 4, 5]).isEmpty)
  }
}
