import BifocalModel
import Testing

@Suite struct LedgerTests {
  @Test func `bytes balance only when every part is there`() {
    var ledger = ByteLedger()
    #expect(ledger.balances)
    let parts: [WritableKeyPath<ByteLedger, Int>] = [
      \.mark, \.separatorLine, \.preamble, \.header, \.repeatedHeaders, \.accepted, \.blank,
      \.footer, \.rejected,
    ]
    for (index, part) in parts.enumerated() {
      ledger[keyPath: part] = 1 << index
      #expect(!ledger.balances)
      ledger.decoded += 1 << index
      #expect(ledger.balances)
    }
    ledger.raw = 1
    var sum = ledger
    sum += ledger
    #expect(sum.balances)
    #expect(sum.decoded == 2 * ledger.decoded)
    #expect(sum.raw == 2)
    for part in parts { #expect(sum[keyPath: part] == 2 * ledger[keyPath: part]) }
  }

  @Test func `time balances only when every part is there`() {
    var ledger = TimeLedger()
    #expect(ledger.balances)
    let parts: [WritableKeyPath<TimeLedger, Int>] = [
      \.accounted, \.overlap, \.outsideWindow, \.notCounted, \.filtered, \.notAvailable,
    ]
    for (index, part) in parts.enumerated() {
      ledger[keyPath: part] = 1 << index
      #expect(!ledger.balances)
      if index == 0 { ledger.estimated += 1 } else { ledger.items += 1 << index }
      #expect(ledger.balances)
    }
    var sum = ledger
    sum += ledger
    #expect(sum.balances)
    #expect(sum.items == 2 * ledger.items)
    #expect(sum.estimated == 2)
    for part in parts { #expect(sum[keyPath: part] == 2 * ledger[keyPath: part]) }
  }

  @Test func `records balance and merge by reason`() {
    var ledger = RecordLedger()
    ledger.records = 6
    ledger.used = 3
    ledger.rejected = 1
    ledger.setAside = ["no-leader": 1]
    #expect(!ledger.balances)
    ledger.setAside["empty"] = 1
    #expect(ledger.balances)
    ledger.unmatched = ["x": .init(rows: 1, seconds: 60)]
    ledger.items = ["event": 3]
    var other = RecordLedger()
    other.records = 1
    other.setAside = ["empty": 1]
    other.unmatched = ["x": .init(rows: 2, seconds: 0), "y": .init(rows: 1, seconds: 5)]
    other.items = ["event": 1, "allDay": 2]
    var (left, right) = (ledger, other)
    left += other
    right += ledger
    #expect(left == right)
    #expect(left.balances)
    #expect(left.setAside == ["no-leader": 1, "empty": 2])
    #expect(left.items == ["event": 4, "allDay": 2])
    #expect(
      left.unmatched == ["x": .init(rows: 3, seconds: 60), "y": .init(rows: 1, seconds: 5)])
  }
}

@Suite struct ActivityVectorTests {
  /// A different power of two for each activity, so that a sum tells which parts are in it.
  private var vector: ActivityVector {
    var vector = ActivityVector()
    for activity in Activity.allCases { vector[activity] = 1 << activity.index }
    return vector
  }

  @Test func `strands and altitudes are sums of their activities and add up to all`() {
    let vector = vector
    for strand in Strand.allCases {
      #expect(vector[strand] == strand.activities.reduce(0) { $0 + 1 << $1.index })
    }
    #expect(Strand.allCases.reduce(0) { $0 + vector[$1] } == vector.total)
    #expect(Altitude.allCases.reduce(0) { $0 + vector[$1] } == vector.total)
    for altitude in Altitude.allCases {
      let strands = Strand.allCases.filter { $0.altitude == altitude }
      #expect(vector[altitude] == strands.reduce(0) { $0 + vector[$1] })
    }
    #expect(vector.total == 1 << Activity.count - 1)
  }

  @Test func `private time is not accounted and unclear time is not readable`() {
    let vector = vector
    #expect(vector.total - vector.accounted == vector[Activity.away] + vector[Activity.private])
    #expect(vector.accounted - vector.readable == vector[Activity.unclear])
  }

  @Test func `vectors add by activity`() {
    var sum = vector
    sum += vector
    #expect(sum == vector + vector)
    #expect(sum.values == vector.values.map { $0 * 2 })
  }

  @Test func `names are read back and are the codebook's`() {
    #expect(Activity.allCases.allSatisfy { Activity(name: $0.name) == $0 })
    #expect(Set(Activity.allCases.map(\.name)).count == Activity.count)
    #expect(Activity(name: "one_to_one") == .oneToOne)
    #expect(Activity(name: "oneToOne") == nil)
    #expect(Activity.count == 23)
  }

  @Test func `a leader's term is the latest that has begun, and the first holds since ever`() {
    var (early, late) = (LeaderProfile.Term(), LeaderProfile.Term())
    early.role = "early"
    early.from = CivilDate(day: 10)
    late.role = "late"
    late.from = CivilDate(day: 20)
    let leader = LeaderProfile(key: "dana", name: "Dana", terms: [late, early])
    #expect(
      [0, 10, 19, 20, 99].map { leader.term(on: CivilDate(day: $0)).role } == [
        "early", "early", "early", "late", "late",
      ])
    #expect(LeaderProfile(key: "", name: "", terms: []).terms.count == 1)
  }
}
