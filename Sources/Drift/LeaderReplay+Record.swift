import BifocalModel

extension LeaderReplay {
  /// What four weeks, or a baseline, show of the whole of a leader's time.
  private struct Record {
    var minutes = ActivityVector()
    var inside = 0
    var capacity = 0

    func value(_ measure: RecordHold.Measure) -> Double? {
      switch measure {
      case .visibility: ratio(inside, capacity)
      case .coverage: ratio(minutes.readable, minutes.accounted)
      }
    }

    private func ratio(_ part: Int, _ whole: Int) -> Double? {
      whole > 0 ? Double(part) / Double(whole) : nil
    }
  }

  private func recent(_ week: Int) -> Record {
    let window = trend.weeks[week]
    return Record(
      minutes: window.minutes, inside: window.insideHours, capacity: window.capacity)
  }

  private func usualRecord(_ metric: Int) -> Record {
    baselines[metric].reduce(into: Record()) { record, week in
      let balance = trend.weeks[week].balance
      record.minutes += balance.minutes
      record.inside += balance.insideHours.accounted
      record.capacity += balance.capacity
    }
  }

  private func move(_ measure: RecordHold.Measure, _ now: Record, _ usual: Record) -> Double? {
    guard let new = now.value(measure), let old = usual.value(measure),
      abs(new - old) * 100 >= options.recordChangePoints - 1e-9
    else { return nil }
    return new - old
  }

  /// The change of record that a change of share may come from, whichever way it went; nil where
  /// there is none.
  func recordChange(_ week: Int, metric: Int, size: Double) -> RecordHold? {
    let now = recent(week)
    let usual = usualRecord(metric)
    for measure in [RecordHold.Measure.visibility, .coverage] {
      guard let moved = move(measure, now, usual), let old = usual.value(measure) else { continue }
      return RecordHold(
        metric: metrics[metric], sign: size > 0 ? 1 : -1, start: max(0, week - 3),
        measure: measure, now: old + moved, usual: old)
    }
    return nil
  }

  /// Whether statistics may move: true unless a change of record is being waited for.
  mutating func isFree(_ week: Int) -> Bool {
    guard let hold else { return true }
    let now = recent(week)
    let usual = usualRecord(metrics.firstIndex(of: hold.metric) ?? 0)
    if move(.visibility, now, usual) == nil, move(.coverage, now, usual) == nil {
      usable.removeAll { $0 >= hold.start }
      cusums = metrics.map { _ in Cusum() }
      self.hold = nil
      return true
    }
    let seen = (hold.start...week).count { isUsable[$0] }
    if seen >= calibration.minimumWeeks {
      begin(at: hold.start, now: week)
      _ = load.add(shares[0][week].whole, at: week, calibration)
      verdict = .tooYoung
    }
    return false
  }
}
