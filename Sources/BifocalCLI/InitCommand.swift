import ArgumentParser
import Bifocal
import BifocalModel
import Foundation
import Reporting

/// `bifocal init`: a pipeline for the exports that somebody has.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Look at exports, and write a commented pipeline that runs as it stands.",
    discussion: """
      Takes files and folders. What was found of each source is pinned: format, columns, \
      dialect, encoding, date order, zone; every run compares its files with that. Files of one \
      shape become one source, by a pattern where one matches them and no others. A roster, \
      holidays, an organisation, outcomes and sheets of answers are known by their headers. \
      Files that cannot be read, or not without guessing, are named in a comment with the \
      reason; what is less than sure is marked 'unsure'.

      Asks for nothing and never overwrites: where there is a file of the name, it ends with 73.

      EXAMPLES
        bifocal init exports/
        bifocal init exports/*.csv --roster roster.csv --zone Europe/Berlin --output nightly.yaml
      """)

  @Argument(help: "Exports, and folders of them.", completion: .file(extensions: ["csv"]))
  var inputs: [String]

  @Option(
    help: "The pipeline to write, which its paths are relative to; default: standard output.",
    completion: .file(extensions: ["yaml"]))
  var output: String?

  @Option(help: "The roster of leaders, where there are several or it is not found.")
  var roster: String?

  @Option(help: "Whose files they are, all of them.")
  var leader: String?

  @OptionGroup var source: SourceFlags

  func run() throws {
    // Before anything is read: what was asked for cannot be done.
    if let output, FileManager.default.fileExists(atPath: output) {
      throw RunError(
        .output, "\(output): there is such a file already (name another; init never overwrites)")
    }
    if let output {
      let folder = URL(fileURLWithPath: output).deletingLastPathComponent().path
      guard FileManager.default.fileExists(atPath: folder) else {
        throw RunError(.output, "\(output): its folder does not exist (make it first)")
      }
    }
    var hints = PipelineDraft.Hints()
    hints.zone = source.zone
    hints.roster = roster
    hints.leader = leader
    hints.options = source.options
    hints.csv = source.csv
    let draft = try PipelineDraft(inputs, hints: hints, output: output)
    if let output { try draft.write(to: output) } else { StandardOutput.write(draft.text) }
    tell(draft)
  }

  private func tell(_ draft: PipelineDraft) {
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    var words = "\(count(draft.fileCount, "file")) in \(count(draft.sourceCount, "source"))"
    if draft.leftOutCount > 0 { words += ", \(draft.leftOutCount) left out" }
    if draft.doubtCount > 0 { words += ", \(count(draft.doubtCount, "thing")) marked 'unsure'" }
    let place = output.map { "wrote \($0): " } ?? ""
    StandardError.write(TerminalText.harmlessLines("bifocal: \(place)\(words)") + "\n")
  }
}
