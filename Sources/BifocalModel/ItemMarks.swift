/// What a row says about how its time was meant, for the measures of practices; found where the row
/// is read, so that no text is needed later.
///
/// Apart from `ItemFlags`, so that they decide nothing that the flags decide.
public struct ItemMarks: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Its source has what would say what an item is for.
  public static let purposeKnown = ItemMarks(rawValue: 1 << 0)
  /// An agenda, an outcome or a ticket says what it is for; only where that is known.
  public static let purposeStated = ItemMarks(rawValue: 1 << 1)
  /// A priority, a due date, the notice given or words say whether it is urgent.
  public static let urgencyKnown = ItemMarks(rawValue: 1 << 2)
  public static let urgent = ItemMarks(rawValue: 1 << 3)
  /// Its own mark of importance or the roadmap says whether it is important.
  public static let importanceKnown = ItemMarks(rawValue: 1 << 4)
  public static let important = ItemMarks(rawValue: 1 << 5)
  /// Of a source in which a meeting that is called off stays as a row.
  public static let keepsCancelled = ItemMarks(rawValue: 1 << 6)
  /// Of a ticket: its export has the column, and the ticket has something in it.
  public static let criteriaKnown = ItemMarks(rawValue: 1 << 7)
  public static let hasCriteria = ItemMarks(rawValue: 1 << 8)
  public static let priorityKnown = ItemMarks(rawValue: 1 << 9)
  public static let hasPriority = ItemMarks(rawValue: 1 << 10)
  public static let estimateKnown = ItemMarks(rawValue: 1 << 11)
  public static let hasEstimate = ItemMarks(rawValue: 1 << 12)
  public static let parentKnown = ItemMarks(rawValue: 1 << 13)
  public static let hasParent = ItemMarks(rawValue: 1 << 14)
  /// It is known whose ticket it is, and that it is somebody else's.
  public static let assigneeKnown = ItemMarks(rawValue: 1 << 15)
  public static let othersTicket = ItemMarks(rawValue: 1 << 16)
}
