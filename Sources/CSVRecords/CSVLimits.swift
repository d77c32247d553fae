/// What a file may ask of the reader before it is refused; all limits of the stage stand here.
///
/// A field and a record are limited by the option `max_field_bytes`: a record with a longer field,
/// or one of 16 times that length (a line without end is such a record), is noted as `tooLarge`
/// and rejected, and the file is read on. Everything else refuses the file as a whole.
public enum CSVLimits {
  /// Bytes of a field where the option leaves it open: 1 MiB; ticket systems and spreadsheets end
  /// a cell at 32 KiB.
  public static let fieldBytes = 1 << 20
  /// The largest value of the option; 16 times as much still leaves room in a batch's 32-bit ends.
  public static let fieldBytesAtMost = 1 << 26
  /// The largest record, as a multiple of the largest field.
  public static let recordFields = 16
  /// Columns of a header and cells of a row: as many as a sheet of Excel has.
  public static let columns = 16_384
  /// Records above the header, blank lines among them.
  public static let preambleRecords = 256
  /// Files inside compressed files: one that was packed twice by mistake, and no more.
  public static let compressionLayers = 2
  /// Bytes that any compressed file may expand to.
  public static let expandedBytesFreely = 64 << 20
  /// Beyond these, expanded bytes per compressed byte. Exports shrink to a tenth, seldom to a
  /// fiftieth.
  public static let expansionFactor = 200
  /// Bytes of a file after decompression, however it shrank: 4 GiB.
  public static let expandedBytes = 4 << 30

  /// The bytes that compressed ones may become.
  static func expandedBytes(from compressed: Int) -> Int {
    let (allowed, isOverflow) = compressed.multipliedReportingOverflow(by: expansionFactor)
    return isOverflow ? expandedBytes : min(expandedBytes, max(expandedBytesFreely, allowed))
  }
}
