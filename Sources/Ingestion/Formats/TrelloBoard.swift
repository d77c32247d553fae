/// The cards of a Trello board.
///
/// The header list comes from importer code. A card has members but neither author nor a time at
/// which anybody acted, so that its rows can be classified and never counted.
struct TrelloBoard: IssueFormat {
  let name = "trello_board"
  let columns: [FormatColumn] = [
    .needed(.title, "Card Name"),
    .needed(.id, "Card ID"),
    .known(.description, "Card Description"),
    .known(.labels, "Labels"),
    .known(.assignee, "Members"),
    .known(.status, "List Name"),
    .known(.project, "Board Name"),
  ]
  let dates: [DateColumn] = []
  let tellingColumns: [[ColumnRole]] = [[.id], [.status, .project]]
  let tickets = TicketStyle(assignees: .commas, keepsUntouched: true)
}
