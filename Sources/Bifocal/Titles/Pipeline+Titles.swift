import Attribution
public import BifocalModel
import Ingestion
public import Scoring

extension Pipeline {
  /// The titles of the leaders and the time they take, read as `run` reads: filters and the data
  /// window hold, a row that two files hold counts once, and what is cancelled, declined, shown as
  /// free, or marked private takes no time.
  ///
  /// The scores are the scorer's own, whatever people have said.
  public func titles(
    progress: @Sendable (RunProgress) -> Void = { _ in }
  ) throws -> TitleSurvey {
    let reader = SourceReader(
      ingestor: Ingestor(roster: roster, organisation: organisation),
      filters: ItemFilters(file.filters, zone: zone),
      zone: file.zone)
    let scorer = scorer.unconfirmed
    let units = try reader.readAll(sources, jobs: jobs, progress) { read in
      var collector = TitleCollector()
      for batch in read.items { collector.add(batch, by: scorer) }
      return collector
    }
    let all = units.reduce(into: TitleCollector()) { $0.merge($1.1) }
    let keys = all.sightings.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var untitled = 0
    let titles = keys.flatMap { leader in
      let counted = counted(all.sightings[leader] ?? [], of: leader)
      untitled += counted.filter { $0.title == Hash128() }.reduce(0) { $0 + $1.item.seconds }
      return self.titles(of: leader, counted, in: all)
    }
    return TitleSurvey(
      titles: titles, leaders: keys, untitledSeconds: untitled,
      faults: units.compactMap(\.0.report.quarantined))
  }

  /// The sheet at a path, new or with answers in it; throws `RunError` for anything else there.
  public func sheet(at path: String) throws -> TitleSheet { try TitleSheet(path, roster: roster) }

  /// How far people of the site agree with the scorer; nil where nobody has checked yet.
  public var siteAgreement: SiteAgreement? { SiteAgreement(corrections) }

  /// How titles are misread here: by this site's own check where there is one, with held-out
  /// fields as its prior; nil where rules alone decide and no rate is known.
  public var misreadings: Misreadings? {
    guard var known = scorer.misreadings else { return nil }
    known.words = Misreading.siteCheck(corrections, prior: known.words) ?? known.words
    return known
  }

  /// The leader whom a name means among those who were read; throws `RunError` for a name of
  /// nobody.
  public func leader(_ name: String, among leaders: [String]) throws -> String {
    let key = key(of: name)
    if leaders.contains(key) { return key }
    let nearest = name.nearest(of: leaders)
    throw RunError(
      .noInput,
      "the sources hold no rows of '\(name)'"
        + (nearest.map { " (did you mean '\($0)'?)" }
          ?? " (they hold those of \(leaders.prefix(8).joined(separator: ", ")))"))
  }

  /// The items of a leader that take time inside the window, each once.
  private func counted(
    _ sightings: [TitleCollector.Sighting], of leader: String
  ) -> [TitleCollector.Sighting] {
    let profile = roster?.profiles.first { $0.key == leader }
    var last: ScoredItem?
    return sightings.sorted { $0.item.precedes($1.item) }.filter { sighting in
      let item = sighting.item
      defer { last = item }
      if let last, last.identity == item.identity, last.start == item.start { return false }
      return takesTime(item) && window.contains(date(of: item, profile))
    }
  }

  /// Attribution settles the rest, such as what becomes of concurrent items.
  private func takesTime(_ item: ScoredItem) -> Bool {
    let out: ItemFlags = [.filtered, .cancelled, .declined, .free, .markedPrivate]
    guard item.flags.isDisjoint(with: out), item.seconds > 0 else { return false }
    return file.attribution.countTentative || !item.flags.contains(.tentative)
  }

  private func date(of item: ScoredItem, _ profile: LeaderProfile?) -> CivilDate {
    guard let profile else { return zone.day(of: item.start) }
    return profile.term(on: zone.day(of: item.start)).zone.day(of: item.start)
  }

  private func titles(
    of leader: String, _ sightings: [TitleCollector.Sighting], in all: TitleCollector
  ) -> [TitleSurvey.Title] {
    var sums: [Hash128: [Hash128: (seconds: Int, rows: Int)]] = [:]
    for sighting in sightings where sighting.title != Hash128() {
      let known = sums[sighting.title]?[sighting.content] ?? (0, 0)
      sums[sighting.title, default: [:]][sighting.content] = (
        known.seconds + sighting.item.seconds, known.rows + 1
      )
    }
    let titles = sums.map { title, contents in
      let ranked = contents.sorted { ($1.value.seconds, $0.key) < ($0.value.seconds, $1.key) }
      let field = ranked.lazy.compactMap { all.contents[$0.key]?.field }.first ?? ""
      return TitleSurvey.Title(
        leader: leader, field: field, text: all.spellings[title] ?? "", hash: title,
        readings: ranked.compactMap { content, time in
          all.contents[content].map {
            TitleSurvey.Reading(
              score: $0.score, reason: $0.reason, seconds: time.seconds, rows: time.rows)
          }
        },
        answer: scorer.corrections.answer(title: title, leader: leader, field: field))
    }
    return titles.map { (seconds: $0.seconds, title: $0) }
      .sorted { ($1.seconds, $0.title.hash) < ($0.seconds, $1.title.hash) }.map(\.title)
  }
}
