/// The whole result of a run: every table, page and alert is computed from this one value.
public struct RunReport: Sendable {
  /// The pipeline's name.
  public var pipeline: String
  public var audience: Audience
  /// Why these figures are made, in the pipeline's words.
  public var purpose: String
  public var policy: Policy
  /// The day the run speaks from, and the zone in which that day was today.
  public var asOf: CivilDate
  public var zone: String
  public var window: DataWindow
  /// By key.
  public var leaders: [LeaderReport]
  /// By name.
  public var files: [FileReport]
  /// By file, line, column and reason.
  public var diagnostics: [Diagnostic]
  /// Sums over all files and leaders.
  public var bytes: ByteLedger
  public var records: RecordLedger
  public var time: TimeLedger
  public var identity: RunIdentity
  /// How far a person of the site has checked the titles; nil: nobody has yet.
  public var siteCheck: SiteCheck?
  /// What may be said of groups of leaders.
  public var groups: GroupReport
  /// What titles are called; empty unless the audience may see titles.
  public var titleNames: [Hash128: String]

  public init(
    pipeline: String, audience: Audience, purpose: String, policy: Policy, asOf: CivilDate,
    zone: String, window: DataWindow, leaders: [LeaderReport], files: [FileReport],
    diagnostics: [Diagnostic], bytes: ByteLedger, records: RecordLedger, time: TimeLedger,
    identity: RunIdentity, siteCheck: SiteCheck? = nil,
    groups: GroupReport = GroupReport(), titleNames: [Hash128: String] = [:]
  ) {
    self.pipeline = pipeline
    self.audience = audience
    self.purpose = purpose
    self.policy = policy
    self.asOf = asOf
    self.zone = zone
    self.window = window
    self.leaders = leaders
    self.files = files
    self.diagnostics = diagnostics
    self.bytes = bytes
    self.records = records
    self.time = time
    self.identity = identity
    self.siteCheck = siteCheck
    self.groups = groups
    self.titleNames = titleNames
  }

  /// The names of the balances that did not add up; a run with any publishes nothing.
  ///
  /// Each file and each leader is checked too: two faults must not cancel out in the sums.
  public var imbalances: [String] {
    var names: [String] = []
    if !bytes.balances || !files.allSatisfy(\.bytes.balances) { names.append("bytes") }
    if !records.balances || !files.allSatisfy(\.records.balances) { names.append("records") }
    if !time.balances || !leaders.allSatisfy(\.ledger.balances) { names.append("time") }
    return names
  }
}
