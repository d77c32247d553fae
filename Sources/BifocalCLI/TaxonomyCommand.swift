import ArgumentParser

/// `bifocal taxonomy`: what is wrong with a policy, and what another would change.
struct TaxonomyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taxonomy", abstract: "Find dead rules, and hours that move between policies.",
    subcommands: [TaxonomyLintCommand.self, TaxonomyDiffCommand.self])
}
