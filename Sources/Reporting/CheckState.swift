import BifocalModel

/// How far a person has checked what the program read, in numbers and in the words of every output.
struct CheckState: Sendable, Equatable {
  /// The confirmed part of accounted minutes on record; nil where nothing is accounted.
  let confirmed: Double?
  let site: SiteCheck?

  init(of leaders: [LeaderReport], site: SiteCheck?) {
    let balances = leaders.lazy.flatMap(\.trend.weeks).map(\.balance)
    let accounted = balances.reduce(0) { $0 + $1.accounted }
    let minutes = balances.reduce(0) { $0 + $1.confirmed }
    confirmed = accounted > 0 ? Double(minutes) / Double(accounted) : nil
    self.site = site
  }

  /// `12 % of hours confirmed, agreement 0.91 (0.84, 0.95)`, or `not yet checked by a person`.
  var words: String {
    guard site != nil || (confirmed ?? 0) > 0 else { return "not yet checked by a person" }
    let hours = "\(Percent.text(confirmed ?? 0)) of hours confirmed, agreement "
    guard let site else { return hours + "not yet estimated" }
    let numbers = [site.agreement, site.interval.lowerBound, site.interval.upperBound].map {
      FixedDecimal.text($0, places: 2) ?? ""
    }
    return hours + "\(numbers[0]) (\(numbers[1]), \(numbers[2]))"
  }

  /// The same for programs.
  var json: JSONValue {
    .object([
      ("confirmed_share", Cell(confirmed, places: 4).json),
      ("agreement", Cell(site?.agreement, places: 4).json),
      ("agreement_lo", Cell(site?.interval.lowerBound, places: 4).json),
      ("agreement_hi", Cell(site?.interval.upperBound, places: 4).json),
      ("titles", Cell(site?.titles).json),
      ("words", .string(words)),
    ])
  }
}
