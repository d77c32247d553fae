import BifocalModel
import SampleExports
import Testing

/// What was planted is what the true labels show, over many seeds.
@Suite struct TruthTests {
  @Test func plantedDriftsAreRealised() throws {
    var errors: [String: [Double]] = [:]
    for truth in try Sample.many.get() {
      for leader in truth.leaders {
        guard let drift = leader.drift else { continue }
        let before = leader.share(of: drift.metric) { $0 < drift.firstWeek }
        let during = leader.share(of: drift.metric) {
          drift.fullWeek <= $0 && $0 <= drift.lastWeek
        }
        let change = (during - before) * Double(drift.sign) * 100
        errors["\(drift.metric.rawValue) \(drift.sign)", default: []]
          .append(change - Double(drift.points))
        #expect(change > 2, "seed \(truth.seed), \(leader.key): \(change) of \(drift.points)")
      }
    }
    #expect(errors.count == 4)
    for (name, values) in errors {
      #expect(values.count >= 20)
      #expect(abs(mean(values)) < 4, "\(name): \(mean(values)) points off on average")
    }
  }

  @Test func afterAReturnTheBalanceIsTheOldOne() throws {
    var differences: [Double] = []
    for truth in try Sample.many.get() {
      for leader in truth.leaders {
        guard let drift = leader.drift, drift.returns else { continue }
        #expect(drift.lastWeek - drift.firstWeek >= 19)
        let before = leader.share(of: drift.metric) { $0 < drift.firstWeek }
        let after = leader.share(of: drift.metric) { $0 > drift.lastWeek }
        differences.append((after - before) * 100)
      }
    }
    #expect(differences.count >= 20)
    #expect(abs(mean(differences)) < 4, "\(mean(differences))")
  }

  @Test func steadyLeadersDoNotDrift() throws {
    var changes: [Double] = []
    for truth in try Sample.many.get() {
      for leader in truth.leaders where leader.drift == nil {
        for metric in [Metric.handsOn, .strategic] {
          let middle = truth.first + 32
          let change =
            leader.share(of: metric) { $0 >= middle } - leader.share(of: metric) { $0 < middle }
          changes.append(change * 100)
        }
      }
    }
    let squares = mean(changes.map { $0 * $0 })
    #expect(abs(mean(changes)) < 1.5, "\(mean(changes)) points")
    #expect(squares.squareRoot() < 5, "\(squares.squareRoot()) points")
  }

  @Test func weeksLookLikeTheSimulatedWorld() throws {
    var enough = 0
    var hours: [Double] = []
    var deviations: [Double] = []
    for leader in try Sample.many.get().flatMap(\.leaders) {
      let usual = leader.usualWeeks
      hours += usual.map { Double($0.minutes.readable) / 60 }
      enough += usual.count { $0.minutes.readable >= 900 }
      let accounted = usual.reduce(0) { $0 + $1.minutes.accounted }
      let unclear = usual.reduce(0) { $0 + $1.minutes[Activity.unclear] }
      #expect(Double(unclear) <= 0.1 * Double(accounted), "\(leader.key)")
      guard leader.drift == nil else { continue }
      let shares = usual.filter { $0.minutes.readable > 0 }.map {
        Double(Metric.handsOn.part(of: $0.minutes)) / Double($0.minutes.readable)
      }
      deviations.append(mean(shares.map { ($0 - mean(shares)) * ($0 - mean(shares)) }).squareRoot())
    }
    #expect(Double(enough) >= 0.9 * Double(hours.count))
    #expect((22...32).contains(mean(hours)), "\(mean(hours)) hours")
    #expect((0.075...0.125).contains(mean(deviations)), "\(mean(deviations))")
  }

  @Test func halfDriftAndNoneTooEarly() throws {
    for truth in try Sample.many.get() {
      #expect(truth.leaders.count { $0.drift != nil } == 4)
      for drift in truth.leaders.compactMap(\.drift) {
        #expect((30...44).contains(drift.firstWeek - truth.first), "seed \(truth.seed)")
        #expect((15...25).contains(drift.points))
        #expect(drift.lastWeek - drift.firstWeek >= 19)
        let ramp = drift.fullWeek - drift.firstWeek + 1
        #expect(drift.kind == .step ? ramp == 1 : (4...8).contains(ramp))
      }
    }
  }

  /// The sums of the weeks are those of the rows.
  @Test func bookedMinutesAreTheRowsMinutes() throws {
    let truth = try Sample.seven.get().truth
    for leader in truth.leaders {
      var sums: [Week: Int] = [:]
      for row in truth.rows where row.leader == leader.key && row.status.takesTime {
        sums[row.date.week, default: 0] += row.minutes
      }
      #expect(leader.booked.allSatisfy { $0.minutes.total == sums[$0.week] ?? 0 })
      #expect(leader.booked.count == truth.weeks)
    }
  }

  /// The length in the file is the length in the truth.
  @Test func countedRowsAreAsLongAsTheTruthSays() throws {
    let world = try Sample.seven.get()
    for leader in world.truth.leaders {
      let rows = world.truth.rows.filter { $0.path == leader.calendar }
      let records = try Sample.file(leader.calendar).dropFirst()
      for (row, record) in zip(rows, records) where row.status == .counted {
        let start = try #require(Dates.minutes(Sample.text(record.cells[2], isWindows: true)))
        let end = try #require(Dates.minutes(Sample.text(record.cells[4], isWindows: true)))
        #expect((end - start + 1_440) % 1_440 == row.minutes, "\(leader.calendar) \(row.line)")
      }
    }
  }

  private func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }
}

extension SampleTruth.Leader {
  /// Weeks in which the leader was not away.
  var usualWeeks: [SampleTruth.Booked] {
    booked.filter { !absentWeeks.contains($0.week) }
  }

  /// A metric's share of readable minutes over the usual weeks that fit.
  func share(of metric: Metric, where isIncluded: (Week) -> Bool) -> Double {
    let weeks = usualWeeks.filter { isIncluded($0.week) }
    let readable = weeks.reduce(0) { $0 + $1.minutes.readable }
    return Double(weeks.reduce(0) { $0 + metric.part(of: $1.minutes) }) / Double(max(1, readable))
  }
}
