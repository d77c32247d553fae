/// What a run found out about one file, and where its bytes and records went.
public struct FileReport: Sendable {
  /// The file as the pipeline or the command line names it, never a path of the machine.
  public var name: String
  /// Of the bytes as they lie on disk.
  public var sha256: String
  /// The format's name, or empty where none was found.
  public var format: String
  /// What was decided about the file and on what evidence, by topic in a fixed order: encoding,
  /// delimiter, date order, zone, leader.
  public var decisions: [Decision]
  public var bytes: ByteLedger
  public var records: RecordLedger
  /// Why the file was set aside as a whole; nil for one that was read.
  public var quarantined: Diagnostic?

  public init(
    name: String, sha256: String, format: String, decisions: [Decision], bytes: ByteLedger,
    records: RecordLedger, quarantined: Diagnostic?
  ) {
    self.name = name
    self.sha256 = sha256
    self.format = format
    self.decisions = decisions
    self.bytes = bytes
    self.records = records
    self.quarantined = quarantined
  }

  /// One thing that was decided about a file, and the evidence.
  public struct Decision: Sendable, Hashable {
    /// `encoding`, `delimiter`, `date_order`, `zone`, `leader`, ...
    public var topic: String
    public var value: String
    /// In words, such as `line 12 has a part over 12` or `set by the pipeline`.
    public var evidence: String

    public init(topic: String, value: String, evidence: String) {
      self.topic = topic
      self.value = value
      self.evidence = evidence
    }
  }
}
