import BifocalModel
import Ingestion

extension SourceReader {
  /// Reads all files of a run and keeps what `digest` makes of each one's items.
  ///
  /// A file that leaves the order of day and month open is read once more where its siblings prove
  /// one. The result depends neither on the number of threads nor on the order of the files.
  func readAll<Digest: Sendable>(
    _ sources: [Pipeline.Source], jobs: Int, _ progress: @Sendable (RunProgress) -> Void,
    _ digest: @Sendable (Read) -> Digest
  ) throws -> [(Read, Digest)] {
    @Sendable func unit(_ number: Int, _ source: Pipeline.Source, sibling: DateOrder?) throws
      -> (Read, Digest)
    {
      var read = try read(source, number: number, width: jobs, sibling: sibling, progress)
      let digest = digest(read)
      read.items = []
      // A file that may be read once more is not done yet.
      if sibling != nil || !SiblingOrders.isUndecided(read) {
        progress(.file(name: source.input.name, bytes: read.report.bytes.raw))
      }
      return (read, digest)
    }
    let first = try concurrentMap(Array(sources.enumerated()), width: jobs) { number, source in
      try unit(number, source, sibling: nil)
    }
    let siblings = SiblingOrders(first.map(\.0), of: sources)
    return try concurrentMap(Array(sources.enumerated()), width: jobs) { number, source in
      guard SiblingOrders.isUndecided(first[number].0) else { return first[number] }
      if let order = siblings[number] { return try unit(number, source, sibling: order) }
      progress(.file(name: source.input.name, bytes: first[number].0.report.bytes.raw))
      return first[number]
    }
  }
}
