import BifocalModel

/// One kind of export: which columns it has and how a row becomes items.
///
/// A format is one file: its columns, where its dates stand, and which mapping of `RecordMapper`
/// reads its rows.
protocol ExportFormat: Sendable {
  /// The name in options and reports.
  var name: String { get }
  /// The product and what it calls the export, for the table of formats.
  var product: String { get }
  /// How the columns are known.
  var verification: FormatVerification { get }
  /// What its rows are.
  var kind: FormatKind { get }
  var columns: [FormatColumn] { get }
  /// Columns that hardly any other product writes; they need not be read.
  var marks: [String] { get }
  /// How many marks a header needs to be taken for this format; 0 where the needed columns tell.
  var marksNeeded: Int { get }
  /// The columns whose dates settle the order of day and month.
  var dates: [DateColumn] { get }
  /// The start and end columns whose rows settle it, and their time columns.
  var span: SpanColumns? { get }
  /// The column by which exports of this kind are sorted.
  var sorted: ColumnRole? { get }
  /// The zone of its times, where the product always writes the same one.
  var zone: String? { get }
  /// What its date cells count where they hold nothing but a number.
  var dateNumbers: DateNumbers? { get }
  /// What a number alone counts in its columns of lengths.
  var durationUnit: DurationReading.Unit { get }
  /// Where the leaders of its rows stand.
  var people: PeopleSource { get }
  /// What parts the people in the cell of the assignees; nil where there is only one.
  var assigneeSeparator: UInt8? { get }
  /// Whether rows repeat week after week without the file saying so.
  var infersRecurrence: Bool { get }
  /// Whether rows on which nobody acted can still be classified: exports without any dates.
  var keepsUntouched: Bool { get }
  /// Whether a meeting that is called off stays as a row that says so. Mailboxes do not keep them:
  /// who calls a meeting off deletes it, and who was invited removes it.
  var keepsCancelled: Bool { get }
  /// Whether a header with more unknown than known columns is another product's.
  var isForKnownColumnsOnly: Bool { get }

  /// The columns by which a file without titles is known all the same: one of each list.
  var tellingColumns: [[ColumnRole]] { get }

  /// Reads the record that the mapper stands on.
  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate
}

extension ExportFormat {
  var marks: [String] { [] }
  var marksNeeded: Int { min(marks.count, 2) }
  var span: SpanColumns? { nil }
  var sorted: ColumnRole? { nil }
  var zone: String? { nil }
  var dateNumbers: DateNumbers? { nil }
  var durationUnit: DurationReading.Unit { .hours }
  var assigneeSeparator: UInt8? { nil }
  var infersRecurrence: Bool { false }
  var keepsUntouched: Bool { false }
  var keepsCancelled: Bool { false }
  var isForKnownColumnsOnly: Bool { false }
  var tellingColumns: [[ColumnRole]] { [] }
}

/// A column with dates, and where in its cells they stand.
struct DateColumn: Sendable {
  let role: ColumnRole
  var cell: CellShape = .plain

  enum CellShape: Sendable { case plain, logWork, comment }
}

/// Start and end of a row.
struct SpanColumns: Sendable {
  let start: (date: ColumnRole, time: ColumnRole?)
  let end: (date: ColumnRole, time: ColumnRole?)
}

/// Where the leaders of a format's rows stand.
enum PeopleSource: Sendable, Equatable {
  /// One leader a row: a column if the file has one, else the source's rule.
  case owner
  /// The people that the row names: assignee, reporter, authors.
  case named
}

/// What became of a record that could be read.
enum RecordFate {
  case used
  case setAside(SetAside)

  enum SetAside: Int, CaseIterable {
    case notInRoster, anotherLeader, noTouch, noStart, footer

    var name: String {
      switch self {
      case .notInRoster: "not-in-roster"
      case .anotherLeader: "another-leader"
      case .noTouch: "no-touch"
      case .noStart: "no-start"
      case .footer: "footer"
      }
    }
  }
}
