import BifocalModel

/// The truth as JSON: rows grouped by file and leader, as short as a reader can bear.
struct TruthJSON {
  let truth: SampleTruth

  var text: String {
    """
    {
    "seed": \(truth.seed),
    "first_week": "\(truth.first.label)",
    "weeks": \(truth.weeks),
    "ticket_zone": "\(truth.ticketZone)",
    "leaders": [
    \(truth.leaders.map(leader).joined(separator: ",\n"))
    ],
    "row_columns": ["line", "activity", "status"],
    "rows": [
    \(groups.joined(separator: ",\n"))
    ]
    }

    """
  }

  private func leader(_ leader: SampleTruth.Leader) -> String {
    let week = { (week: Week) in "\"\(week.label)\"" }
    let booked = leader.booked.map { entry in
      let parts = [
        entry.minutes.readable, Metric.handsOn.part(of: entry.minutes),
        Metric.strategic.part(of: entry.minutes), Metric.oneToOne.part(of: entry.minutes),
      ]
      return "[\"\(entry.week.label)\", \(parts.map(String.init).joined(separator: ", "))]"
    }
    return """
      {"leader": \(quoted(leader.key)), "name": \(quoted(leader.name)),
       "field": \(quoted(leader.field)), "zone": \(quoted(leader.zone)),
       "calendar": \(quoted(leader.calendar)), "exporter": \(quoted(leader.exporter)),
       "logs_work": \(leader.logsWork),
       \(drift(leader.drift)),
       "composition": \(shares(leader.composition)),
       "drifted_composition": \(leader.driftedComposition.map(shares) ?? "null"),
       "absent_weeks": [\(leader.absentWeeks.map(week).joined(separator: ", "))],
       "odd_weeks": [\(leader.oddWeeks.map(week).joined(separator: ", "))],
       "booked_columns": ["week", "readable", "hands_on", "strategic", "one_to_one"],
       "booked": [
       \(booked.joined(separator: ",\n "))
       ]}
      """
  }

  private func drift(_ drift: SampleTruth.Drift?) -> String {
    guard let drift else {
      return """
        "drift": "steady", "metric": null, "sign": null, "points": null, "first_week": null,
         "full_week": null, "last_week": null, "returns": false
        """
    }
    return """
      "drift": "\(drift.kind.rawValue)", "metric": "\(drift.metric.rawValue)",
       "sign": \(drift.sign), "points": \(drift.points),
       "first_week": "\(drift.firstWeek.label)", "full_week": "\(drift.fullWeek.label)",
       "last_week": "\(drift.lastWeek.label)", "returns": \(drift.returns)
      """
  }

  private func shares(_ shares: [SampleTruth.Share]) -> String {
    let parts = shares.map { share in
      let thousandths = String(Int((share.share * 1_000).rounded()))
      let digits = String(repeating: "0", count: max(0, 3 - thousandths.count)) + thousandths
      return "\"\(share.strand.rawValue)\": 0.\(digits)"
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// Runs of rows of one leader in one file.
  private var groups: [String] {
    var order: [String] = []
    var rows: [String: [String]] = [:]
    for row in truth.rows {
      let head = "{\"file\": \(quoted(row.path)), \"leader\": \(quoted(row.leader)), \"rows\": ["
      if rows[head] == nil { order.append(head) }
      rows[head, default: []].append(
        "[\(row.line),\"\(row.activity.name)\",\"\(row.status.rawValue)\"]")
    }
    return order.map { $0 + "\n" + (rows[$0] ?? []).joined(separator: ",\n") + "\n]}" }
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
