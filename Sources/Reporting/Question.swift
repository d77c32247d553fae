import BifocalModel

/// The one question worth asking, chosen by what changed and which way; it judges nobody.
struct Question {
  let text: String

  init(_ figures: LeaderFigures) {
    if figures.hasNoData {
      text = "is an export of this leader missing from the run?"
    } else if figures.status == .stale || figures.recent.balances.isEmpty {
      text = "is the export still complete, or was this time away?"
    } else if figures.status == .changeOfRecord {
      text = "what changed in the way these weeks are recorded?"
    } else if figures.usual.isEmpty {
      text = "do these hours look like the weeks as they were?"
    } else if figures.isWeak {
      text = "what would make more of these weeks readable?"
    } else if let alert = figures.firing.first {
      text = Self.text(alert.metric, sign: alert.sign)
    } else if figures.status == .watch {
      text = "is this a busy spell or the start of a shift?"
    } else {
      text = "is this the balance that the coming quarter needs?"
    }
  }

  private static func text(_ metric: Metric, sign: Int) -> String {
    switch (metric, sign < 0) {
    case (.handsOn, true): "what would have to stop for the craft to come back?"
    case (.handsOn, false): "which of this work needs this leader, and for how long?"
    case (.strategic, true): "which choices about direction are waiting for an hour?"
    case (.strategic, false): "is this a season, or the new shape of the job?"
    case (.oneToOne, true): "who would like to be heard and has not been lately?"
    case (.oneToOne, false): "what brings people in, and what would they need instead?"
    }
  }
}
