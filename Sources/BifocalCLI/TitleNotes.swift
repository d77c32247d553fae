import Bifocal
import BifocalModel
import Foundation
import Reporting
import Scoring

/// What commands that show titles say beside them, on standard error.
enum TitleNotes {
  static func show(_ survey: TitleSurvey, _ agreement: SiteAgreement?) {
    for fault in survey.faults {
      StandardError.write("bifocal: \(TerminalText.harmlessLines(fault.text))\n")
    }
    StandardError.write("this shows titles: it is for whoever may read the exports\n")
    if survey.untitledSeconds > 0 {
      StandardError.write(
        "\(hours(survey.untitledSeconds)) h have no title that anybody could be asked about\n")
    }
    let percent = Int((survey.confirmedPart * 100).rounded())
    let isConfirmed = survey.confirmedPart > 0
    StandardError.write(
      (isConfirmed ? "\(percent) % of hours confirmed; " : "")
        + (agreement == nil && isConfirmed
          ? "no agreement yet: check draws the titles for it" : sentence(agreement)) + "\n")
  }

  /// `agreement 0.87 (0.71 to 0.96) of hours on the altitude, ...`.
  static func sentence(_ agreement: SiteAgreement?) -> String {
    guard let agreement else { return "not yet checked by a person" }
    return "agreement \(text(agreement.altitude)) of hours on the altitude,"
      + " \(text(agreement.activity)) on the activity, by \(agreement.titles) titles"
  }

  private static func text(_ estimate: SiteAgreement.Estimate) -> String {
    let interval = estimate.interval
    return "\(places(estimate.value)) (\(places(interval.lowerBound)) to"
      + " \(places(interval.upperBound)))"
  }

  private static func places(_ value: Double) -> String { String(format: "%.2f", value) }

  private static func hours(_ seconds: Int) -> String { "\((seconds + 1_800) / 3_600)" }
}
