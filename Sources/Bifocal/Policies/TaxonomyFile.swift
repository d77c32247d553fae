import BifocalModel
import Foundation
public import Scoring

/// A taxonomy that a command was given, and where everything in it stands.
public struct TaxonomyFile {
  public let taxonomy: Taxonomy
  /// As the command line names it.
  public var name: String { yaml.name }
  private let yaml: ConfigurationFile

  /// What the command line may write for the taxonomy that ships with the program.
  public static let shipped = "shipped"

  /// Reads a file, or the shipped taxonomy; throws `ConfigurationError` or `RunError`.
  public init(_ argument: String = shipped) throws {
    if argument == Self.shipped {
      let read = try ShippedTaxonomy.read()
      (taxonomy, yaml) = (read.taxonomy, read.yaml)
    } else {
      let input = InputFile(argument: argument)
      yaml = try ConfigurationFile(name: input.name, text: try input.readText())
      taxonomy = try yaml.decode(Taxonomy.self)
    }
  }

  /// The scorer of this taxonomy, with the shipped model where that knows its rules.
  ///
  /// In a pipeline, its threshold and what people of the site said hold too, and its model where it
  /// names one.
  public func scorer(in pipeline: Pipeline? = nil) throws -> Scorer {
    let isChosen = pipeline?.file.model != nil
    return try ConfiguringFiles.ReadTaxonomy(taxonomy: taxonomy, yaml: yaml).scorer(
      model: isChosen ? pipeline?.scorer.model : try ShippedModel.beside(taxonomy),
      options: pipeline?.file.scoring ?? ScoringOptions(),
      corrections: pipeline?.scorer.corrections ?? .none,
      width: ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Something found in the taxonomy, and where.
  public struct Finding: Sendable {
    public var line: Int
    public var column: Int
    public var finding: LintFinding
  }

  /// What the taxonomy says in vain, in the order of the file; with exports, also what of it these
  /// have no use for.
  public func lint(
    on exports: [OpenedExport] = []
  ) throws -> (findings: [Finding], usage: RuleUsage?) {
    do throws(TaxonomyError) {
      var findings = try TaxonomyLint(taxonomy).findings
      guard !exports.isEmpty else { return (placed(findings), nil) }
      var usage = try RuleUsage(taxonomy)
      for batch in exports.flatMap(\.items) { usage.add(batch, minutes: batch.statedMinutes) }
      let dead = findings.filter { $0.kind == .shadowed || $0.kind == .contradictory }
      findings += usage.findings(besides: Set(dead.map(\.rule)))
      return (placed(findings), usage)
    } catch {
      throw yaml.error(at: Self.keys(error.path), message: error.message, remedy: error.remedy)
    }
  }

  private func placed(_ findings: [LintFinding]) -> [Finding] {
    findings.map { finding in
      let place = yaml.error(at: Self.keys(finding.path), message: "", remedy: "")
      return Finding(line: place.line, column: place.column, finding: finding)
    }.sorted {
      ($0.line, $0.column, $0.finding.kind.rawValue)
        < ($1.line, $1.column, $1.finding.kind.rawValue)
    }
  }

  private static func keys(_ path: [TaxonomyError.Component]) -> [NodeKey] {
    path.map { component in
      switch component {
      case .key(let name): NodeKey(stringValue: name)
      case .index(let index): NodeKey(intValue: index)
      }
    }
  }
}
