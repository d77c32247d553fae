import BifocalModel

/// A meeting that comes back.
struct MeetingSeries: Sendable {
  let phrase: Phrase
  let wording: Wording
  /// Weeks between two meetings, and which of them is one.
  let every: Int
  let phase: Int
  /// 0 for Monday, and minutes after midnight.
  let weekday: Int
  let start: Int
  let location: String
  /// What tells it from others: the title as of the day it began.
  let name: String
  /// The week after which it is given up.
  var end: Int
  /// How often in a row there was no room for it.
  var skipped = 0

  init(
    phrase: Phrase, wording: Wording, week: Int, on day: CivilDate, random: inout SampleRandom
  ) {
    self.phrase = phrase
    self.wording = wording
    name = wording.fill(phrase.title, on: day)
    every = phrase.minutes <= 60 && random.chance(0.45) ? 1 : 2
    phase = random.below(every)
    weekday = random.below(5)
    start = 540 + 30 * random.below(15)
    location = random.pick(["", "", "Room Larch", "Room Alder", "Video call"]) ?? ""
    end = week + random.within(26...90)
  }

  func isDue(in week: Int) -> Bool { week % every == phase }

  /// Minutes a week on average.
  var load: Double { Double(phrase.minutes) / Double(every) }
}
