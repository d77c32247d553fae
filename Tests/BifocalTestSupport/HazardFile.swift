import Foundation

/// A file of `Tests/Hazards` and how a careful person reads it, or that one refuses to.
///
/// `hazards.json` is the one place that says so, for the tests and for
/// `Tests/Benchmarks/hazard_peers.py`, which compares other readers on the same files.
public struct HazardFile: Decodable, Sendable, CustomStringConvertible {
  /// What is the matter with the file.
  public var name: String
  /// Its name in the folder.
  public var file: String
  /// The records, for a hazard of structure.
  public var header: [String]?
  public var rows: [Rows]?
  /// Rows that are totals of those above, and as records follow them.
  public var totals: [[String]]?
  /// The rows as they stand, where a careful person would put their text right.
  public var kept: [[String]]?
  /// The position of a row that can be read in several ways: it is to be marked so.
  public var doubtful: Int?
  /// The reasons for which rows of a hazard of structure are rejected once they are to be items.
  public var rejected: [String]?
  /// The zone of times that state none, for a hazard of time.
  public var zone: String?
  /// Kind, start, minutes and marks of each item.
  public var items: [String]?
  /// Rows set aside, by reason.
  public var setAside: [String: Int]?
  /// Why the file has to be refused; nil where it is read.
  public var refused: String?
  /// The reasons of all diagnostics, in order.
  public var reasons: [String]?

  private enum CodingKeys: String, CodingKey {
    case name, file, header, rows, totals, kept, doubtful, rejected, zone, items
    case setAside = "set_aside"
    case refused, reasons
  }

  /// One row, or as many alike as `times` says.
  public struct Rows: Decodable, Sendable {
    public var cells: [[String]]

    private enum CodingKeys: String, CodingKey { case times, row }

    public init(from decoder: any Decoder) throws {
      if let row = try? [String](from: decoder) {
        cells = [row]
        return
      }
      let container = try decoder.container(keyedBy: CodingKeys.self)
      cells = Array(
        repeating: try container.decode([String].self, forKey: .row),
        count: try container.decode(Int.self, forKey: .times))
    }
  }

  public var description: String { file }

  /// The bytes of the file.
  public func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: ProjectFolder.url("Tests/Hazards/\(file)")))
  }

  /// The hazards of one part, `structure` or `time`, in the order of `hazards.json`.
  public static func all(_ part: String) throws -> [HazardFile] {
    let data = try Data(contentsOf: ProjectFolder.url("Tests/Hazards/hazards.json"))
    return try JSONDecoder().decode([String: [HazardFile]].self, from: data)[part] ?? []
  }
}
