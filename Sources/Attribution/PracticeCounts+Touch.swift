import BifocalModel

extension PracticeCounts {
  /// Counts what an act on a ticket tells.
  mutating func count(_ touch: ScoredItem) {
    let marks = touch.marks
    switch touch.kind {
    case .reported:
      if marks.contains(.criteriaKnown) { criteriaKnown += 1 }
      if marks.contains(.hasCriteria) { reportedWithCriteria += 1 }
      if marks.contains(.priorityKnown) { priorityKnown += 1 }
      if marks.contains(.hasPriority) { reportedWithPriority += 1 }
      if marks.contains(.estimateKnown) { estimateKnown += 1 }
      if marks.contains(.hasEstimate) { reportedWithEstimate += 1 }
      if marks.contains(.parentKnown) { parentKnown += 1 }
      if marks.contains(.hasParent) { reportedWithParent += 1 }
    case .commented:
      if marks.contains(.assigneeKnown) { commentedKnown += 1 }
      if marks.contains(.othersTicket) { commentedOnOthers += 1 }
    case .event, .allDay, .worklog, .timeSpent, .resolved: break
    }
  }
}
