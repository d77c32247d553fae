import BifocalModel
import SampleExports
import Testing

@Suite struct SampleWorldTests {
  @Test func sameSeedSameBytes() throws {
    let first = try SampleWorld(leaders: 3, weeks: 60, seed: 11).files(labelled: true)
    let second = try SampleWorld(leaders: 3, weeks: 60, seed: 11).files(labelled: true)
    #expect(first == second)
  }

  @Test func anotherSeedGivesOtherBytes() throws {
    let first = try SampleWorld(leaders: 3, weeks: 60, seed: 11).files()
    let second = try SampleWorld(leaders: 3, weeks: 60, seed: 12).files()
    let calendars = { (files: [SampleFile]) in
      files.filter { $0.path.hasPrefix("calendars/") }.map(\.bytes)
    }
    #expect(Set(calendars(first)).isDisjoint(with: calendars(second)))
  }

  /// A checksum pins the bytes, so that a change of arithmetic on another machine is seen.
  @Test func bytesArePinned() throws {
    let world = try SampleWorld(leaders: 2, weeks: 60, seed: 1)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in world.files(labelled: true) {
      for byte in Array(file.path.utf8) + file.bytes {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    #expect(hash == 7_057_684_470_115_004_520)
  }

  @Test(arguments: [(0, 64), (2_001, 64), (4, 59), (4, 521)])
  func refusesSizesItCannotMake(leaders: Int, weeks: Int) {
    #expect(throws: SampleError.self) {
      try SampleWorld(leaders: leaders, weeks: weeks, seed: 1)
    }
  }

  @Test func refusesAFirstDayThatIsNoMonday() {
    #expect(throws: SampleError.self) {
      try SampleWorld(
        leaders: 1, weeks: 60, seed: 1, firstMonday: SampleWorld.usualFirstMonday + 1)
    }
  }

  @Test func oneLeaderIsEnough() throws {
    let world = try SampleWorld(leaders: 1, weeks: 60, seed: 5)
    #expect(world.truth.leaders.count == 1)
    #expect(world.files().contains { $0.path == "truth.json" })
  }

  @Test(arguments: [2, 24])
  func leadersHaveKeysOfTheirOwn(count: Int) throws {
    let keys = try SampleWorld(leaders: count, weeks: 60, seed: 3).truth.leaders.map(\.key)
    #expect(Set(keys).count == count)
    #expect(keys.allSatisfy { $0.utf8.allSatisfy { $0 == 45 || (97...122).contains($0) } })
  }

  @Test func theUsualSampleFitsIntoARepository() throws {
    let bytes = try Sample.seven.get().files().map(\.bytes.count).reduce(0, +)
    #expect(bytes < 3_300_000, "\(bytes) bytes")
  }
}
