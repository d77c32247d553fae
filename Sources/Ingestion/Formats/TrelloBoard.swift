/// Cards of a board as Trello exports them.
///
/// A card has no stamp of when it was written or done: its rows are no touches, but they can be
/// classified.
struct TrelloBoard: IssueFormat {
  let name = "trello_board"
  let product = "Trello: Print, export, and share, Export as CSV"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.title, "Card Name"),
    .known(.id, "Card ID"),
    .known(.description, "Card Description"),
    .known(.labels, "Labels"),
    .known(.assignee, "Members"),
    .known(.due, "Due Date"),
    .known(.updated, "Last Activity Date"),
    .known(.status, "List Name"),
    .known(.project, "Board Name"),
  ]
  let marks = [
    "Card ID", "Card URL", "Card Description", "List ID", "Board ID", "Board Name",
    "Last Activity Date", "Due Complete", "Checklist Item Total Count",
  ]
  let assigneeSeparator: UInt8? = 0x2C
  let keepsUntouched = true
}
