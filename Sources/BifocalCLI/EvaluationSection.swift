import BifocalModel
import Reporting
import Scoring

/// Figures that belong together, for people as one table and for programs as one row a figure.
struct EvaluationSection {
  /// The name for programs.
  var name: String
  var title: String
  var groupTitle: String
  var rows: [Row]

  /// The figures of one group.
  struct Row {
    var group: Cell
    /// How many rows, or leaders, they are about.
    var n: Int
    var values: [(measure: String, value: Cell)]
  }

  var table: Table {
    let measures = rows.first?.values.map(\.measure) ?? []
    return Table(
      columns: [groupTitle] + measures + ["n"],
      rows: rows.map { [$0.group] + $0.values.map(\.value) + [.integer($0.n)] })
  }

  /// All figures, one a row.
  static func tidy(_ sections: [EvaluationSection]) -> Table {
    Table(
      columns: ["section", "group", "measure", "value", "n"],
      rows: sections.flatMap { section in
        section.rows.flatMap { row in
          row.values.map { measure, value in
            [.word(section.name), row.group, .word(measure), value, .integer(row.n)]
          }
        }
      })
  }

  /// Everything, in the order in which it is read.
  static func all(
    of evaluation: Evaluation, by groupings: [EvaluationGrouping]
  ) -> [EvaluationSection] {
    [
      overall(evaluation), confusion(evaluation),
      classes("altitudes", "Altitudes", evaluation.altitudes),
      classes("activities", "Activities", evaluation.activities.filter { $0.f1 != nil }),
      confident(evaluation), macroShares(evaluation),
    ] + groupings.compactMap { breakdown(of: evaluation, by: $0) }
  }

  private static func figure(_ value: Double?) -> Cell { Cell(value, places: 4) }

  private static func overall(_ evaluation: Evaluation) -> EvaluationSection {
    EvaluationSection(
      name: "overall", title: "All rows", groupTitle: "rows",
      rows: [
        Row(
          group: .word("all"), n: evaluation.rows.count,
          values: [
            ("macro_f1", figure(evaluation.macroF1)), ("accuracy", figure(evaluation.accuracy)),
            ("activity_macro_f1", figure(evaluation.activityMacroF1)),
            ("activity_accuracy", figure(evaluation.activityAccuracy)),
            ("swapped", figure(evaluation.swapped)), ("coverage", figure(evaluation.coverage)),
            ("calibration_error", figure(evaluation.calibrationError)),
          ])
      ])
  }

  private static func confusion(_ evaluation: Evaluation) -> EvaluationSection {
    EvaluationSection(
      name: "confusion", title: "Rows by what they were read as (down) and what they are (across)",
      groupTitle: "read as",
      rows: Altitude.allCases.map { said in
        let counts = evaluation.confusion[said.index]
        return Row(
          group: .word(said.rawValue), n: counts.reduce(0, +),
          values: Altitude.allCases.map { ($0.rawValue, .integer(counts[$0.index])) })
      })
  }

  private static func classes(
    _ name: String, _ title: String, _ figures: [Evaluation.ClassFigures]
  ) -> EvaluationSection {
    EvaluationSection(
      name: name, title: title, groupTitle: name,
      rows: figures.map { row in
        Row(
          group: .word(row.name), n: row.labelled,
          values: [
            ("precision", figure(row.precision)), ("recall", figure(row.recall)),
            ("f1", figure(row.f1)),
          ])
      })
  }

  private static func confident(_ evaluation: Evaluation) -> EvaluationSection {
    EvaluationSection(
      name: "confident", title: "Accuracy among the most confident rows",
      groupTitle: "most confident",
      rows: [50, 60, 70, 80, 90, 100].map { percent in
        Row(
          group: .word("\(percent)%"), n: (evaluation.rows.count * percent + 50) / 100,
          values: [("accuracy", figure(evaluation.accuracy(amongMostConfident: percent)))])
      })
  }

  private static func macroShares(_ evaluation: Evaluation) -> EvaluationSection {
    let shares = evaluation.macroShares()
    return EvaluationSection(
      name: "macro_share",
      title: "Macro share of leaders with 8 hours or more of it: errors of four ways to tell it",
      groupTitle: "way",
      rows: Evaluation.ShareMethod.allCases.map { method in
        let errors = Evaluation.errors(of: method, in: shares)
        return Row(
          group: .word(method.rawValue), n: errors.leaders,
          values: [
            ("mean_error", figure(errors.mean)), ("bias", figure(errors.bias)),
            ("worst_error", figure(errors.worst)),
          ])
      })
  }

  /// The figures of each group; nil where no row names one.
  private static func breakdown(
    of evaluation: Evaluation, by grouping: EvaluationGrouping
  ) -> EvaluationSection? {
    let groups = Dictionary(grouping: evaluation.rows, by: grouping.value(of:))
    guard groups.keys.contains(where: { !$0.isEmpty }) else { return nil }
    return EvaluationSection(
      name: grouping.rawValue, title: "By \(grouping.rawValue)", groupTitle: grouping.rawValue,
      rows: groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, rows in
        let part = Evaluation(rows)
        let shares = part.macroShares(knowing: evaluation)
        return Row(
          group: name.isEmpty ? .word("(none)") : .text(name), n: rows.count,
          values: [
            ("macro_f1", figure(part.macroF1)), ("accuracy", figure(part.accuracy)),
            ("swapped", figure(part.swapped)),
            ("calibration_error", figure(part.calibrationError)),
            ("accuracy_80", figure(part.accuracy(amongMostConfident: 80))),
          ]
            + Evaluation.ShareMethod.allCases.map { method in
              (
                "share_error_\(method.rawValue)",
                figure(Evaluation.errors(of: method, in: shares).mean)
              )
            })
      })
  }
}
