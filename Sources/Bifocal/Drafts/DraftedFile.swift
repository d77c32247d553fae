import BifocalModel
import Ingestion

/// One export of a draft: what it is, and whose.
struct DraftedFile {
  let input: InputFile
  let shape: SourceShape
  let report: FileReport
  let diagnostics: [Diagnostic]
  let owner: Owner
  /// Where its last item ends, in seconds since 1970-01-01 UTC; nil without an item.
  let lastSecond: Int?

  /// Whose rows they are, as a source says it.
  enum Owner: Hashable {
    /// The rows tell.
    case rows
    /// The part of the name between these two.
    case fileName(prefix: String, suffix: String, leader: String)
    case fixed(String)

    init(
      of name: String, _ report: FileReport, _ hole: LeaderInName?, _ roster: Roster?,
      fixed: String?
    ) {
      let decision = report.decisions.first { $0.topic == "leader" }?.value
      let stamped = ExportName(name)
      if let fixed {
        self = .fixed(fixed)
      } else if stamped.around != nil, hole != nil || decision == "file_name" {
        // The next export has another stamp, which no pattern of leaders can leave out.
        self = .fixed(hole?.key ?? roster?.profile(named: stamped.stem)?.key ?? stamped.stem)
      } else if let hole {
        self = .fileName(prefix: hole.prefix, suffix: hole.suffix, leader: hole.text)
      } else if decision == "file_name" {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        let stem = stamped.stem
        self = .fileName(prefix: "", suffix: String(last.dropFirst(stem.count)), leader: stem)
      } else if decision == "roster", let only = roster?.profiles.first {
        self = .fixed(only.key)
      } else {
        self = .rows
      }
    }

    /// Who it is, where it is one leader.
    var leader: String? {
      switch self {
      case .rows: nil
      case .fileName(_, _, let leader), .fixed(let leader): leader
      }
    }
  }

  func decision(_ topic: String) -> FileReport.Decision? {
    report.decisions.first { $0.topic == topic }
  }

  /// Why a file is set aside, with the remedy.
  static func reason(_ fault: Diagnostic) -> String {
    (fault.line > 0 ? "line \(fault.line): " : "") + fault.message
      + (fault.remedy.isEmpty ? "" : " (\(fault.remedy))")
  }
}
