public import BifocalModel

/// How far the scorer agrees with a person of the site, from the sheets that the person answered.
///
/// What was taken for certain and answered is known. The rest of the hours is estimated by the
/// answered titles that were drawn at random: each stands for as many hours, so that their weighted
/// mean is that of the hours (Hansen and Hurwitz, Annals of Mathematical Statistics 14, 1943; as a
/// ratio, so that titles left unanswered are taken to be like the answered ones). Its interval is
/// `ExactInterval` with the effective number of answers (Kish, Survey Sampling, 1965), scaled by
/// the part of the hours that is estimated.
public struct SiteAgreement: Sendable, Equatable {
  /// Agreement on the altitude, of which shares are made.
  public let altitude: Estimate
  /// Agreement on the activity, which is asked for.
  public let activity: Estimate
  /// The distinct titles of leaders that were answered.
  public let titles: Int
  /// The effective number of answers in the random part.
  public let effectiveAnswers: Double

  /// A part of the hours, with its 95 % interval.
  public struct Estimate: Sendable, Equatable {
    public var value: Double
    public var interval: ClosedRange<Double>
  }

  /// Nil where no title of a sample was answered.
  ///
  /// Sheets of several checks are one sample together; a title that stands in two of them counts
  /// once.
  public init?(_ rows: [Correction]) {
    let sample = CheckedSample(rows)
    guard !sample.certain.isEmpty || !sample.random.isEmpty else { return nil }
    titles = sample.certain.count + sample.random.count
    effectiveAnswers = sample.effectiveAnswers
    altitude = Self.estimate(sample) { $0.altitude == $1.altitude }
    activity = Self.estimate(sample) { $0 == $1 }
  }

  /// As every output prints it.
  public var siteCheck: SiteCheck {
    SiteCheck(agreement: altitude.value, interval: altitude.interval, titles: titles)
  }

  private static func estimate(
    _ sample: CheckedSample, _ agree: (_ said: Activity, _ answer: Activity) -> Bool
  ) -> Estimate {
    let known = sample.certain.reduce(0) { $0 + $1.seconds }
    let agreed = sample.certain.reduce(0) { agree($1.said, $1.answer) ? $0 + $1.seconds : $0 }
    let open = sample.seconds - known
    let total = Double(max(sample.seconds, 1))
    guard open > 0 else {
      let value = Double(agreed) / total
      return Estimate(value: value, interval: value...value)
    }
    let weight = sample.random.reduce(0) { $0 + $1.seconds }
    let drawn = sample.random.reduce(0) { agree($1.said, $1.answer) ? $0 + $1.seconds : $0 }
    // Where nothing was drawn, or nothing of it answered, what is known is the only guide.
    let mean =
      weight > 0 ? Double(drawn) / Double(weight) : Double(agreed) / Double(max(known, 1))
    let interval = ExactInterval.of(mean, trials: sample.effectiveAnswers)
    func part(_ proportion: Double) -> Double {
      min(1, (Double(agreed) + Double(open) * proportion) / total)
    }
    return Estimate(
      value: part(mean), interval: part(interval.lowerBound)...part(interval.upperBound))
  }
}
