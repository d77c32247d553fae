import Bifocal
import Foundation
import Synchronization

/// One line on standard error that says how far a run is, on a terminal and after two seconds.
final class ProgressLine: Sendable {
  private struct State {
    var files = 0
    var records = 0
    var bytes = 0
    var leaders = 0
    var lastShown: ContinuousClock.Instant
    var isDrawn = false
  }

  private let isShown: Bool
  private let start: ContinuousClock.Instant
  private let state: Mutex<State>

  init(isShown: Bool) {
    self.isShown = isShown && StandardError.isTerminal
    start = ContinuousClock.now
    state = Mutex(State(lastShown: start))
  }

  /// Counts what was finished; may be called from any thread.
  @Sendable func note(_ progress: RunProgress) {
    state.withLock { state in
      switch progress {
      case .file(_, let bytes):
        state.files += 1
        state.bytes += bytes
      case .records(let count):
        state.records += count
      case .leader:
        state.leaders += 1
      }
      let now = ContinuousClock.now
      guard isShown, now - start > .seconds(2), now - state.lastShown > .milliseconds(200) else {
        return
      }
      state.lastShown = now
      state.isDrawn = true
      StandardError.write(
        "\r\u{1B}[K\(state.files) files, \(state.bytes / 1_000_000) MB done;"
          + " \(state.records) records read; \(state.leaders) leaders judged")
    }
  }

  /// Takes the line away.
  func finish() {
    if state.withLock({ $0.isDrawn }) { StandardError.write("\r\u{1B}[K") }
  }
}
