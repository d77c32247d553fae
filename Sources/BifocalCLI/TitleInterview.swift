import Bifocal
import BifocalModel
import Ingestion

/// Asks a person at the terminal about titles, one key each, and keeps every answer at once.
struct TitleInterview {
  private(set) var rows: [SheetRow]
  /// Called after every answer, so that nothing is lost should the terminal go away.
  let keep: ([SheetRow]) throws -> Void

  var answered: Int { rows.filter { $0.answer != nil }.count }

  /// What a key asks for.
  private enum Step {
    case answer(Activity)
    case skip, back, stop, help
  }

  /// Asks until all are asked, or until the person stops; throws where answers cannot be kept.
  mutating func run() throws {
    StandardError.write(AnswerKeys.legend)
    var position = 0
    while position < rows.count {
      show(position)
      switch try step(for: rows[position]) {
      case .answer(let activity):
        rows[position].answer = activity
        StandardError.write("\(activity.name)\n")
        try keep(rows)
        position += 1
      case .skip:
        StandardError.write("skipped\n")
        position += 1
      case .back:
        StandardError.write("back\n")
        position = max(0, position - 1)
      case .help: StandardError.write("\n" + AnswerKeys.legend)
      case .stop:
        StandardError.write("stopped\n")
        return
      }
    }
  }

  private func show(_ position: Int) {
    let row = rows[position]
    let said = "\(row.said.name) (\(row.said.altitude.rawValue))"
    StandardError.write(
      "\n\(position + 1) of \(rows.count), \(TitleText.printable(row.leader)):"
        + " \(row.hours) h in \(row.rows) \(row.rows == 1 ? "row" : "rows"), read as \(said)\n"
        + "  \(TitleText.printable(row.title))\n> ")
  }

  /// Waits for a key that means something; the end of the input stops.
  private func step(for row: SheetRow) throws -> Step {
    while let key = StandardInput.key() {
      switch key {
      case "\n", "\r": return .answer(row.said)
      case "s", " ": return .skip
      case "q", "\u{4}": return .stop
      case "?": return .help
      case "\u{3}": throw Interrupted()
      case "\u{8}", "\u{7F}": return .back
      default:
        if let activity = AnswerKeys.activity(for: key) { return .answer(activity) }
      }
    }
    return .stop
  }
}
