import ArgumentParser
import BifocalModel

/// The day that `--as-of` names.
enum AsOfOption {
  /// Nil where it is not given; throws where it is no day that a run could speak from.
  static func day(_ text: String?) throws -> CivilDate? {
    guard let text else { return nil }
    guard let date = CivilDate(iso: text), (1990...2100).contains(date.components.year) else {
      throw ValidationError("--as-of takes a day such as 2026-03-02, not '\(text)'")
    }
    return date
  }
}
