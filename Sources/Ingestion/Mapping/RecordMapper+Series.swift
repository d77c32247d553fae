import BifocalModel
import CSVRecords

extension RecordMapper {
  /// What a leader answered to an invitation.
  enum Response {
    case organizer, accepted, tentative, declined, none

    var flags: ItemFlags {
      switch self {
      case .tentative: .tentative
      case .declined: .declined
      case .organizer, .accepted, .none: []
      }
    }
  }

  private static let responses: [[UInt8]: Response] = [
    TextFolder.folded("organizer"): .organizer, TextFolder.folded("accepted"): .accepted,
    TextFolder.folded("tentativelyAccepted"): .tentative, TextFolder.folded("declined"): .declined,
    TextFolder.folded("none"): .none, TextFolder.folded("notResponded"): .none,
  ]

  /// The answer of the row; nil where it does not say.
  func response() -> Response? {
    let cell = row.cell(.response)
    guard !cell.isEmpty else { return nil }
    var folded: [UInt8] = []
    TextFolder.fold(row.batch.bytes.span.extracting(cell), into: &folded)
    return Self.responses[folded]
  }

  private static let single = TextFolder.folded("singleInstance")
  private static let master = TextFolder.folded("seriesMaster")

  /// Whether the row is one meeting of a series; nil where the file does not say.
  ///
  /// Fails for a series as a whole: it stands for meetings that have no rows.
  func seriesFlag() throws(Rejection) -> Content.Flag? {
    let kind = row.cell(.seriesKind)
    if !kind.isEmpty {
      var folded: [UInt8] = []
      TextFolder.fold(row.batch.bytes.span.extracting(kind), into: &folded)
      guard folded != Self.master else {
        throw Rejection(
          .kindUnknown, .seriesKind, "the row is a series as a whole, not one of its meetings",
          "export the calendar view, which lists every meeting")
      }
      return Content.Flag(folded != Self.single)
    }
    guard plan.binding.has(.series) else { return nil }
    return Content.Flag(!row.cell(.series).isEmpty)
  }

  /// The cell of a role; nil where it holds the name of a type instead of names, as PowerShell
  /// writes lists and objects that nobody took apart.
  func namedCell(_ role: ColumnRole) -> Range<Int>? {
    let cell = row.cell(role)
    let bytes = row.batch.bytes.span
    // Few names begin with one of these letters.
    guard cell.count > 7, Self.initials.contains(bytes[cell.lowerBound]) else { return cell }
    let isType = Self.typeNames.contains { prefix in
      cell.count > prefix.count
        && prefix.indices.allSatisfy { prefix[$0] == bytes[cell.lowerBound + $0] }
    }
    return isType ? nil : cell
  }

  private static let initials: [UInt8] = [0x53, 0x4D]
  private static let typeNames = ["System.", "Microsoft.Graph."].map { [UInt8]($0.utf8) }
}
