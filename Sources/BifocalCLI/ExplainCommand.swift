public import ArgumentParser
import Bifocal
public import BifocalModel
import Reporting
import Scoring

/// `bifocal explain`: which evidence decided.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Which evidence decided, and which lost.",
    subcommands: [ExplainTitle.self])
}

/// `bifocal explain title`.
struct ExplainTitle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "title",
    abstract: "What a title would be classified as, and why.",
    discussion: """
      EXAMPLES
        bifocal explain title "Q3 roadmap review" --attendees 6
        bifocal explain title "Dana <> Lee" --attendees 2 --recurring
        bifocal explain title "Forge sync" --leader dana --pipeline nightly.yaml
      """)

  @Argument(help: "The title of a calendar event or a ticket.")
  var title: String

  @Option(help: "How many people, the leader included.")
  var attendees: Int?

  @Option(help: "How long, in minutes.")
  var minutes: Int?

  @Option(help: "The description of the event or ticket.")
  var description = ""

  @Option(help: "Its categories.")
  var categories = ""

  @Option(help: "The leader's field of work, such as sales.")
  var field = ""

  @Option(help: "calendar, ticket or worklog.")
  var kind = SourceKind.calendar

  @Flag(inversion: .prefixedNo, help: "It is one of a series.")
  var recurring: Bool?

  @Flag(inversion: .prefixedNo, help: "The leader called it.")
  var organizerIsSelf: Bool?

  @Flag(inversion: .prefixedNo, help: "It takes whole days.")
  var allDay: Bool?

  @Option(help: "Whose title it is: what people said of this leader's titles holds.")
  var leader: String?

  @Option(help: "Score as this pipeline does.", completion: .file(extensions: ["yaml"]))
  var pipeline: String?

  @OptionGroup var output: TableOptions

  func validate() throws {
    if leader != nil, pipeline == nil {
      throw ValidationError("--leader needs --pipeline, which names what people said of titles")
    }
  }

  func run() throws {
    let scorer = try ScorerChoice.scorer(pipeline: pipeline)
    var question = TitleQuestion(title: title)
    question.leader = try leader.map { try ScorerChoice.leader($0, pipeline: pipeline) } ?? ""
    question.description = description
    question.categories = categories
    question.field = field
    question.kind = kind
    question.attendees = attendees
    question.minutes = minutes
    question.isRecurring = recurring
    question.isOrganizerSelf = organizerIsSelf
    question.isAllDay = allDay
    let answer = question.answer(by: scorer)
    if output.resolved() == .table {
      StandardOutput.write(sentence(answer) + "\n")
      guard !answer.matches.isEmpty || !answer.weights.isEmpty else { return }
      StandardOutput.write("\n")
    }
    output.show(Self.table(answer))
  }

  private static let columns = ["order", "rule", "activity", "altitude", "evidence", "weight"]

  private func sentence(_ answer: Explanation) -> String {
    let activity = answer.activity
    let place = "\(activity.name) (\(activity.strand.words), \(activity.altitude.rawValue))"
    if let person = answer.answer { return place + ": " + confirmation(person, answer) }
    if answer.isWeighed { return "\(place): \(weighing(answer))" }
    guard let winner = answer.winner else {
      return "\(place): no rule matches, so the row stays unclear."
    }
    var text = "\(place): rule '\(winner.id)' is the first that matches."
    if answer.isSensitive { text += " It is sensitive: its minutes are people_undisclosed." }
    guard let loser = answer.runnerUp else { return text + " No other activity has a rule here." }
    return text + " Runner-up: \(loser.activity.name) by '\(loser.id)'."
  }

  /// What the model answers, by how much, and what spoke for and against it.
  private func weighing(_ answer: Explanation) -> String {
    let score = answer.score
    let likeliest = Altitude.allCases.sorted { score.part(of: $0) > score.part(of: $1) }
    let chances = likeliest.prefix(3).map {
      "\($0.rawValue) \(Self.percent(score.part(of: $0)))"
    }
    var text = "weighed by the model" + (answer.source == .structure ? " by structure alone" : "")
    text += ": \(chances.joined(separator: ", "))."
    if answer.activity == .unclear, likeliest.first != .unclear {
      text += " Too close to say, so it stays unclear."
    }
    for (word, isFor) in [("For it", true), ("Against it", false)] {
      let told = answer.weights.filter { ($0.value > 0) == isFor }.prefix(3)
      guard !told.isEmpty else { continue }
      text += " \(word): " + told.map(\.text).joined(separator: ", ") + "."
    }
    return text
  }

  private static func percent(_ part: Int) -> String {
    "\((part * 100 + Int(Score.scale) / 2) / Int(Score.scale)) %"
  }

  private func confirmation(_ person: Correction, _ answer: Explanation) -> String {
    let scope =
      switch person.scope {
      case .leader: "this leader's titles"
      case .field: "titles of this field"
      case .all: "titles of all"
      }
    var text = "a person said so of \(scope) (\(person.place)), which decides."
    if answer.isSensitive { text += " It is sensitive: its minutes are people_undisclosed." }
    guard let other = answer.unconfirmed else { return text }
    return text + " Without that answer: \(other.activity.name)"
      + (answer.matches.first.map { " by rule '\($0.id)'." } ?? ", as no rule matches.")
  }

  private static func table(_ answer: Explanation) -> Table {
    if let person = answer.answer {
      return Table(columns: columns, rows: [row(of: person, answer)] + rows(answer.matches))
    }
    let head: [Cell] = [
      .empty, .empty, .word(answer.activity.name), .word(answer.activity.altitude.rawValue),
    ]
    if answer.isWeighed {
      let weights = answer.weights.map {
        [
          .empty, .word("(the model)"), .empty, .empty, .text($0.text),
          .decimal($0.value, places: 2),
        ] as [Cell]
      }
      let first = head + [.word("weighed by the model"), .empty]
      return Table(columns: columns, rows: [first] + weights + rows(answer.matches))
    }
    if answer.matches.isEmpty {
      return Table(columns: columns, rows: [head + [.word("no rule matches"), .empty]])
    }
    return Table(columns: columns, rows: rows(answer.matches))
  }

  private static func row(of person: Correction, _ answer: Explanation) -> [Cell] {
    [
      .empty, .word("a person"), .word(answer.activity.name),
      .word(answer.activity.altitude.rawValue), .text("\(person.scope.rawValue), \(person.place)"),
      .empty,
    ]
  }

  private static func rows(_ matches: [Explanation.Match]) -> [[Cell]] {
    matches.enumerated().map { index, match in
      [
        .integer(index + 1), .word(match.id), .word(match.activity.name),
        .word(match.activity.altitude.rawValue),
        .text(
          match.evidence.map { evidence in
            guard let field = evidence.field else { return "\(evidence.key) \(evidence.words)" }
            return "\(field.name) '\(evidence.words)' (\(evidence.pattern ?? ""))"
          }.joined(separator: "; ")), .empty,
      ]
    }
  }
}

extension SourceKind: ExpressibleByArgument {
  public init?(argument: String) {
    guard let kind = SourceKind.allCases.first(where: { $0.name == argument }) else { return nil }
    self = kind
  }

  public var defaultValueDescription: String { name }

  public static var allValueStrings: [String] { allCases.map(\.name) }
}
