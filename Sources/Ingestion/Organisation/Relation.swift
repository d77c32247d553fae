/// What somebody is to a leader on a day.
enum Relation {
  /// Reports to the leader.
  case direct
  /// Reports to somebody who reports to the leader.
  case skipLevel
  case manager
  /// Reports to the leader's manager too.
  case peer
  /// Of the organisation, and none of these.
  case colleague
  /// Not of the organisation.
  case outsider
  /// Nothing says it.
  case unknown
}
