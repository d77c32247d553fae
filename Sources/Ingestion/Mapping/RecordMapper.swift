import BifocalModel
import CSVRecords

/// Maps the records of one batch, one after another.
struct RecordMapper {
  let plan: SourcePlan
  var row: Row
  var output: ItemBatch
  var memo: PeopleMemo
  var scratch: [UInt8] = []
  var identities: [Hash128] = []
  /// The people whom the row names as having been there.
  var present: [Int32] = []
  /// The contents made so far of one issue.
  var made: [MadeContent] = []
  /// The assignees of one issue.
  var assignees: [Int32] = []
  /// The number of the record in the file, from 1.
  private(set) var number = 0
  private var localByKey: [String: Int32] = [:]
  private var fieldRanges: [ByteRange?]
  private var itemCounts = [Int](repeating: 0, count: ItemKind.allCases.count)
  private var asideCounts = [Int](repeating: 0, count: RecordFate.SetAside.allCases.count)
  private var noteCounts = [Int](repeating: 0, count: Note.allCases.count)
  /// The person that the source's rule names.
  private(set) var ruled: Int32?

  /// What is worth counting about records that were read all the same.
  enum Note: Int, CaseIterable {
    case rowShort, timeSpentUnresolved, timeSpentShared, commentUnreadable, logWorkUnreadable
    case peopleUnnamed, durationDiffers

    var name: String {
      switch self {
      case .rowShort: "row-short"
      case .timeSpentUnresolved: "time-spent-unresolved"
      case .timeSpentShared: "time-spent-shared"
      case .commentUnreadable: "comment-unreadable"
      case .logWorkUnreadable: "log-work-unreadable"
      case .peopleUnnamed: "people-unnamed"
      case .durationDiffers: "duration-differs"
      }
    }
  }

  init(_ plan: SourcePlan, _ batch: RecordBatch) {
    self.plan = plan
    row = Row(batch, plan.binding)
    output = ItemBatch(source: plan.source)
    output.stamp = plan.stamp
    // The texts stay where they are: contents point into the bytes of the batch.
    output.bytes = batch.bytes
    memo = PeopleMemo(plan.people)
    fieldRanges = [ByteRange?](repeating: nil, count: plan.terms.fields.count)
    switch plan.leaders {
    case .named(let name), .people(only: let name?): ruled = memo.person(named: name)
    default: break
    }
  }

  mutating func run() -> ItemBatch {
    let reader = plan.reader
    for record in 0..<row.batch.count {
      begin(record)
      let length = row.batch.places[record].length
      do throws(Rejection) {
        try checkShape()
        switch try reader.map(&self) {
        case .used: output.ledger.used += 1
        case .setAside(let reason): asideCounts[reason.rawValue] += 1
        }
        output.byteLedger.accepted += length
      } catch {
        fail(error, length)
      }
    }
    finish()
    return output
  }

  private mutating func fail(_ rejection: Rejection, _ length: Int) {
    if rejection.reason == .dateMissing, isFooter {
      output.byteLedger.footer += length
      asideCounts[RecordFate.SetAside.footer.rawValue] += 1
      return
    }
    output.byteLedger.rejected += length
    output.ledger.rejected += 1
    reject(rejection)
  }

  private mutating func begin(_ record: Int) {
    row.record = record
    present.removeAll(keepingCapacity: true)
    output.ledger.records += 1
    let offset = row.batch.places[record].offset
    let isNext =
      number > 0 && number < plan.recordOffsets.count && plan.recordOffsets[number] == offset
    number = isNext ? number + 1 : plan.number(ofRecordAt: offset)
  }

  private mutating func finish() {
    for kind in ItemKind.allCases where itemCounts[Int(kind.rawValue)] > 0 {
      output.ledger.items[kind.name] = itemCounts[Int(kind.rawValue)]
    }
    for reason in RecordFate.SetAside.allCases where asideCounts[reason.rawValue] > 0 {
      output.ledger.setAside[reason.name] = asideCounts[reason.rawValue]
    }
    for note in Note.allCases where noteCounts[note.rawValue] > 0 {
      output.ledger.notes[note.name] = noteCounts[note.rawValue]
    }
    for person in memo.people where person.rows > 0 {
      let known = output.ledger.unmatched[name(of: person)]
      output.ledger.unmatched[name(of: person)] = RecordLedger.Unmatched(
        rows: person.rows + (known?.rows ?? 0), seconds: person.seconds + (known?.seconds ?? 0))
    }
  }

  mutating func note(_ note: Note) { noteCounts[note.rawValue] += 1 }

  // MARK: Leaders

  /// Whether a person is a leader whose items count.
  enum Standing {
    case leader(Int32)
    case none(RecordFate.SetAside)
  }

  /// The place of a person among the batch's leaders, or why there is none.
  mutating func standing(of position: Int32) -> Standing {
    let person = memo[position]
    if person.local >= 0 { return .leader(person.local) }
    if plan.people.roster != nil, person.leader < 0 { return .none(.notInRoster) }
    if case .people = plan.leaders, let ruled, !memo.isSame(ruled, position) {
      return .none(.anotherLeader)
    }
    let key = plan.people.roster?.profiles[Int(person.leader)].key ?? name(of: person)
    let local = localByKey[key] ?? Int32(output.leaders.count)
    if local == output.leaders.count {
      output.leaders.append(key)
      localByKey[key] = local
    }
    memo.set(local: local, of: position)
    return .leader(local)
  }

  func name(of person: PeopleMemo.Person) -> String {
    person.name ?? String(decoding: row.batch.bytes[person.cell], as: UTF8.self)
  }

  /// The person whom the leader column or the source's rule names for this row.
  mutating func owner() throws(Rejection) -> Int32 {
    if case .column(let position) = plan.leaders {
      guard let person = person(in: row.cell(at: position)) else {
        throw Rejection(
          .leaderMissing, nil, "the column of the leader is empty",
          "fill the column, or leave the row out")
      }
      return person
    }
    guard let ruled else {
      throw Rejection(.leaderMissing, nil, "nothing says whose row it is", "set leader")
    }
    return ruled
  }

  /// The person whom a cell names, or nil for an empty one.
  mutating func person(in cell: Range<Int>) -> Int32? {
    if cell.isEmpty { return nil }
    let bytes = row.batch.bytes
    return memo.person(cell, of: bytes.span)
  }

  /// The part of a row's identity that tells the leaders of one file apart, for recurrence.
  static func ownerHash(_ row: Row, _ leaders: LeaderSource) -> Hash128 {
    var hash = Hash128()
    if case .column(let position) = leaders {
      hash.combine(row.batch.bytes.span.extracting(row.cell(at: position)))
    }
    return hash
  }

  // MARK: Output

  /// The range of a leader's field of work on a day, copied into the batch once.
  mutating func fieldRange(_ field: Int32) -> ByteRange {
    if let range = fieldRanges[Int(field)] { return range }
    let text = plan.terms.fields[Int(field)]
    let range = output.append(text.span)
    fieldRanges[Int(field)] = range
    return range
  }

  /// Adds a content; its fingerprint is taken here, when nothing changes any more.
  mutating func add(_ content: Content) -> Int {
    var content = content
    content.record = Int32(truncatingIfNeeded: number)
    content.line = Int32(truncatingIfNeeded: row.line)
    content.fingerprint = ContentFingerprint.of(content, in: output.bytes.span)
    output.contents.append(content)
    return output.contents.count - 1
  }

  mutating func add(_ item: Item) {
    output.items.append(item)
    itemCounts[Int(item.kind.rawValue)] += 1
  }

  private mutating func reject(_ rejection: Rejection) {
    let position = rejection.role.map { plan.binding.first($0) } ?? -1
    output.diagnostics.append(
      Diagnostic(
        .rejected, reason: rejection.reason.rawValue, file: plan.file, line: row.line,
        column: position >= 0 ? plan.header[position] : "", message: rejection.message,
        remedy: rejection.remedy))
  }
}
