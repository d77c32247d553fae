/// What is known for the measures of practices, by the rule of the other figures: absent where less
/// than half of what it would be a part of is known.
extension TimeTally {
  /// Minutes of which it is known whether their purpose is stated.
  public var purposeKnown: Int { purposeStated.accounted + purposeUnstated.accounted }

  public var knowsPurpose: Bool { accounted > 0 && 2 * purposeKnown >= accounted }

  /// Readable minutes of which both urgency and importance are known.
  public var eisenhowerKnown: Int {
    urgentImportant.readable + urgentOnly.readable + importantOnly.readable + neither.readable
  }

  /// Readable minutes of which urgency or importance is not known.
  public var eisenhowerUnknown: Int { readable - eisenhowerKnown }

  public var knowsEisenhower: Bool { readable > 0 && 2 * eisenhowerKnown >= readable }

  /// Whether at least half of what was logged is on tickets whose assignee is known.
  public var knowsAssignees: Bool {
    logged.accounted > 0
      && 2 * (othersTickets.accounted + ownTickets.accounted) >= logged.accounted
  }
}
