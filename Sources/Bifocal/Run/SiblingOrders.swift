import BifocalModel
import Ingestion

/// The order of day and month that the files of a run settle for others of the same exporter.
///
/// Siblings stand in a source of the same options, belong to the same leader, and have the same
/// columns: two people of one company need not have set their machines alike.
struct SiblingOrders {
  private struct File {
    let source: Pipeline.Source
    let header: [String]
    let order: DateOrder?
    let isUndecided: Bool
  }

  private let files: [File]

  init(_ reads: [SourceReader.Read], of sources: [Pipeline.Source]) {
    files = zip(reads, sources).map { read, source in
      File(
        source: source, header: read.header, order: read.provenDateOrder,
        isUndecided: Self.isUndecided(read))
    }
  }

  /// Whether a file was set aside because its rows leave the order open.
  static func isUndecided(_ read: SourceReader.Read) -> Bool {
    read.report.quarantined?.reason == "date-order-undecided"
  }

  /// The order for a file that was set aside for it; nil where nothing or two orders are proven.
  subscript(number: Int) -> DateOrder? {
    let file = files[number]
    guard file.isUndecided else { return nil }
    let leader = file.source.options.leader(ofFile: file.source.input.name)
    let orders = files.filter { other in
      other.order != nil && other.header == file.header
        && other.source.options == file.source.options
        && other.source.options.leader(ofFile: other.source.input.name) == leader
    }.compactMap(\.order)
    return orders.allSatisfy { $0 == orders.first } ? orders.first : nil
  }
}
