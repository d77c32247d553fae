/// Which kind of record a row comes from.
public enum SourceKind: UInt8, Sendable, CaseIterable {
  case calendar, ticket, worklog

  public var name: String { String(describing: self) }
}
