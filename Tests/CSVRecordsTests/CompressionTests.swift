import BifocalModel
import CSVRecords
import Testing

/// Files that come packed, as `gzip -n` 1.12 and `zstd` 1.5.4 write them.
@Suite("Compression")
struct CompressionTests {
  /// `title,start\nPlan,1\nDo,2\n` and `Go,3\n`, packed one by one and put together.
  private static let gzip = bytes(
    "1f8b08000000000000032bc92cc949d5292e492c2ae10ac849ccd331e472c9d731e20200e7dfbb2b18000000"
      + "1f8b080000000000000373cfd731e60200bba75d6a05000000")
  private static let zstd = bytes(
    "28b52ffd2418c100007469746c652c73746172740a506c616e2c310a446f2c320abfadbf2d"
      + "28b52ffd2405290000476f2c330a64217565")
  /// The first of them packed three times.
  private static let thrice = bytes(
    "1f8b080000000000000393efe6600003e6c9ef9f253030a7bd9d6ca56ebb3eeb55e5ab0cdb27560f2b9f6d7a3879"
      + "d1e4ebbcf2868636fbf7474733ade06260fd77cb4e07a80d00a00e9fe23d000000")

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  private static let packed: [(CSVCompression, [UInt8])] = [(.gzip, gzip), (.zstd, zstd)]

  @Test(arguments: packed)
  func allMembersAreRead(_ compression: CSVCompression, _ bytes: [UInt8]) throws {
    let table = try table(bytes)
    #expect(table.header == ["title", "start"])
    #expect(table.rows == [["Plan", "1"], ["Do", "2"], ["Go", "3"]])
    #expect(table.compression == [compression] && table.isConserved)
    #expect(table.bytes.raw == bytes.count && table.bytes.decoded == 29)
    #expect(table.decisions[0].topic == "compression")
    #expect(table.decisions[0].value == compression.rawValue)
  }

  @Test(arguments: packed)
  func aFileCutOffAnywhereIsRefusedOrWhole(_ compression: CSVCompression, _ bytes: [UInt8]) throws {
    let whole = compression == .gzip ? 44 : 37
    for count in 4..<bytes.count where count != whole {
      let error = try #require(throws: CSVRecordError.self) { try table(bytes.prefix(count)) }
      #expect(error.code == .compressed, "\(count) bytes: \(error)")
    }
    // A member that is missing altogether cannot be known.
    #expect(try table(bytes.prefix(whole)).recordCount == 2)
  }

  @Test(arguments: packed)
  func aChangedByteIsNeverReadAsIfNothingWere(
    _ compression: CSVCompression, _ bytes: [UInt8]
  ) throws {
    let right = try table(bytes)
    for position in 4..<bytes.count {
      var damaged = bytes
      damaged[position] ^= 0x40
      guard let table = try? table(damaged) else { continue }
      // Only bytes that carry no data, such as gzip's time and system, may be changed.
      #expect(table.rows == right.rows, "byte \(position)")
    }
  }

  @Test func zerosAfterGzipArePaddingAndOtherBytesAreNot() throws {
    #expect(try table(Self.gzip + [0, 0, 0]).recordCount == 3)
    for (compression, bytes) in Self.packed {
      let error = try #require(throws: CSVRecordError.self) {
        try table(bytes + Array("rest".utf8))
      }
      #expect(error.code == .compressed && error.message.contains("byte \(bytes.count)"))
      #expect(error.message.contains("after"), "\(compression)")
    }
  }

  @Test func aFilePackedTwiceIsReadAndThriceRefused() throws {
    let error = try #require(throws: CSVRecordError.self) { try table(Self.thrice) }
    #expect(error.code == .tooLarge && error.message.contains("2 times"))
  }

  /// Frames of blocks of 128 KiB of one byte (RFC 8878, 3.1.1.2): four bytes each.
  @Test func aBombIsRefused() throws {
    var bomb: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38]
    for block in 0..<600 {
      let header = 131_072 << 3 | 1 << 1 | (block == 599 ? 1 : 0)
      bomb += [UInt8(header & 0xFF), UInt8(header >> 8 & 0xFF), UInt8(header >> 16), 0x61]
    }
    let error = try #require(throws: CSVRecordError.self) { try table(bomb) }
    #expect(error.code == .tooLarge && error.message.contains("\(CSVLimits.expandedBytesFreely)"))
    #expect(error.remedy.contains("unzstd"))
  }

  @Test func whatIsInsideIsLookedAtLikeAnyFile() throws {
    // `BEGIN:VCALENDAR` in a raw block.
    let calendar: [UInt8] =
      [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38, 15 << 3 | 1, 0, 0] + Array("BEGIN:VCALENDAR".utf8)
    #expect(throws: CSVRecordError.self) { try table(calendar) }
    let error = try #require(throws: CSVRecordError.self) { try table(calendar) }
    #expect(error.code == .notCSV)
  }
}
