/// A meeting of the leader with one direct report and nobody else.
struct OneToOne {
  /// As in `ReportingLine`.
  let person: UInt64
  let start: Int
}
