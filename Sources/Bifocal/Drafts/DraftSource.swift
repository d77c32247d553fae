import BifocalModel
import CSVRecords
import Ingestion

/// Files of one shape, as one source of a draft.
struct DraftSource {
  let files: [DraftedFile]
  let zone: DraftZones.Choice
  let place: DraftPlace

  /// What files have in common that stand in one source, apart from what some leave open.
  private struct Shape: Hashable {
    var folder: String
    var format: String
    var delimiter: UInt8
    var quote: CSVQuote
    var escape: CSVEscape
    var header: [String]
    var zone: DraftZones.Choice
    var prefix: String
    var suffix: String
    /// The leader of a file whose name does not say it.
    var fixed: String
    var statesZones: Bool
    var encoding: CSVEncoding?
    var dateOrder: DateOrder?
  }

  /// Files grouped by shape, in the order of the first of each.
  static func sources(
    of files: [DraftedFile], in place: DraftPlace, zones: DraftZones
  ) -> [DraftSource] {
    let settled = files.map { shape(of: $0, zones) }
    var groups: [Shape: [DraftedFile]] = [:]
    for (file, shape) in zip(files, settled) {
      groups[completed(shape, by: settled), default: []].append(file)
    }
    return groups.map { shape, files in
      DraftSource(files: files, zone: shape.zone, place: place)
    }.sorted {
      $0.files[0].input.name.utf8.lexicographicallyPrecedes($1.files[0].input.name.utf8)
    }
  }

  private static func shape(of file: DraftedFile, _ zones: DraftZones) -> Shape {
    var shape = Shape(
      folder: String(file.input.name.prefix(upTo: DraftPattern.nameStart(of: file.input.name))),
      format: file.shape.format, delimiter: file.shape.delimiter, quote: file.shape.quote,
      escape: file.shape.escape, header: file.shape.header, zone: zones.choice(for: file),
      prefix: "", suffix: "", fixed: "", statesZones: file.shape.statesZones,
      encoding: file.shape.isASCII ? nil : file.shape.encoding, dateOrder: file.shape.dateOrder)
    switch file.owner {
    case .rows: break
    case .fileName(let prefix, let suffix, _): (shape.prefix, shape.suffix) = (prefix, suffix)
    case .fixed(let leader): shape.fixed = leader
    }
    return shape
  }

  /// Gives a file that leaves encoding or order open those of its like, where these are of one.
  private static func completed(_ shape: Shape, by all: [Shape]) -> Shape {
    var shape = shape
    func alike(_ other: Shape) -> Bool {
      var (one, other) = (shape, other)
      (one.encoding, one.dateOrder, other.encoding, other.dateOrder) = (nil, nil, nil, nil)
      return one == other
    }
    guard shape.encoding == nil || shape.dateOrder == nil else { return shape }
    let like = all.filter(alike)
    let encodings = Set(like.compactMap(\.encoding))
    let orders = Set(like.compactMap(\.dateOrder))
    if shape.encoding == nil, encodings.count == 1 { shape.encoding = encodings.first }
    if shape.dateOrder == nil, orders.count == 1 { shape.dateOrder = orders.first }
    return shape
  }

  // MARK: What it says

  /// The first file of which a thing is known.
  var encoding: CSVEncoding? { files.first { !$0.shape.isASCII }?.shape.encoding }
  var dateOrder: DateOrder? { files.lazy.compactMap(\.shape.dateOrder).first }

  /// The pattern or the names of the files.
  var patterns: [String] {
    let names = files.map(\.input.name)
    return DraftPattern(names, place: place).map { [$0.text] } ?? names
  }

  /// Whose files they are: a rule, where the rows do not say.
  var leader: LeaderRule? {
    guard case .fileName(let prefix, let suffix, _) = files[0].owner else {
      return files[0].owner.leader.map(LeaderRule.fixed)
    }
    let rule = LeaderRule.fileName(pattern: prefix + "{leader}" + suffix)
    let options = SourceOptions(leader: rule)
    let fits = files.allSatisfy { options.leader(ofFile: $0.input.name) == $0.owner.leader }
    guard files.count > 1 || !prefix.isEmpty, fits else {
      return files[0].owner.leader.map(LeaderRule.fixed)
    }
    return rule
  }
}
