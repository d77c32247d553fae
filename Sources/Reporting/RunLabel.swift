import BifocalModel

/// What every row of every table says of the run that made it.
struct RunLabel: Sendable {
  let policy: String
  let audience: Audience
  let purpose: String
  let checked: String

  init(_ report: RunReport) {
    policy = report.policy.label
    audience = report.audience
    purpose = report.purpose
    checked = CheckState(of: report.leaders, site: report.siteCheck).words
  }

  static func policyColumn<Row>(
    _ label: @escaping @Sendable (Row) -> RunLabel
  ) -> BoundColumn<Row> {
    BoundColumn(
      "policy", .text, "Name and hash of the taxonomy and of every option that changes figures.",
      audiences: Audience.allCases
    ) { .text(label($0).policy) }
  }

  /// How far a person has checked the titles of the run.
  static func checkedColumn<Row>(
    _ label: @escaping @Sendable (Row) -> RunLabel
  ) -> BoundColumn<Row> {
    BoundColumn(
      "checked", .text,
      "How far a person of the site has checked what titles were read as, over all leaders: hours"
        + " confirmed, and the part of hours for which program and person agree with its 95 %"
        + " interval."
    ) { .word(label($0).checked) }
  }

  /// The last columns of a table.
  static func audienceColumns<Row>(
    _ label: @escaping @Sendable (Row) -> RunLabel
  ) -> [BoundColumn<Row>] {
    [
      BoundColumn(
        "audience", .text, "Whom the figures are for: self, coach, hr or group.",
        audiences: Audience.allCases
      ) {
        .word(label($0).audience.rawValue)
      },
      BoundColumn(
        "purpose", .text, "What they are for, in the pipeline's words.",
        audiences: Audience.allCases
      ) {
        .text(label($0).purpose)
      },
    ]
  }
}
