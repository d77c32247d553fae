/// Where people work: the zone of their calendar and the region of their public holidays.
struct Site: Sendable {
  let region: String
  let zone: String

  static let all = [
    Site(region: "DE", zone: "Europe/Berlin"), Site(region: "GB", zone: "Europe/London"),
    Site(region: "US", zone: "America/New_York"), Site(region: "SG", zone: "Asia/Singapore"),
  ]
}
