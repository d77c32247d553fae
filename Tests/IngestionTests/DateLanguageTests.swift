import BifocalModel
import Ingestion
import Testing

/// Names of months and weekdays as Unicode CLDR 41 has them (common/main, gregorian calendar, wide
/// and abbreviated, in text and alone), through the one column that takes every form.
@Suite struct DateLanguageTests {
  static let months = [
    (
      "en",
      "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
    ),
    (
      "en",
      "January February March April May June July August September October November December"
    ),
    (
      "en_GB",
      "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"
    ),
    (
      "en_AU",
      "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec"
    ),
    (
      "de",
      "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."
    ),
    (
      "de",
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    ),
    (
      "de",
      "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"
    ),
    (
      "de_AT",
      "Jän. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez."
    ),
    (
      "de_AT",
      "Jänner Februar März April Mai Juni Juli August September Oktober November Dezember"
    ),
    (
      "de_AT",
      "Jän Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"
    ),
    (
      "fr",
      "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
    ),
    (
      "fr",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    (
      "fr_CA",
      "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc."
    ),
    (
      "es",
      "ene feb mar abr may jun jul ago sept oct nov dic"
    ),
    (
      "es",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    (
      "pt",
      "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez."
    ),
    (
      "pt",
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    (
      "it",
      "gen feb mar apr mag giu lug ago set ott nov dic"
    ),
    (
      "it",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
        + "dicembre"
    ),
    (
      "nl",
      "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec."
    ),
    (
      "nl",
      "januari februari maart april mei juni juli augustus september oktober november december"
    ),
  ]

  static let weekdays = [
    (
      "en",
      "Mon Tue Wed Thu Fri Sat Sun"
    ),
    (
      "en",
      "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    ),
    (
      "de",
      "Mo. Di. Mi. Do. Fr. Sa. So."
    ),
    (
      "de",
      "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"
    ),
    (
      "de",
      "Mo Di Mi Do Fr Sa So"
    ),
    (
      "fr",
      "lun. mar. mer. jeu. ven. sam. dim."
    ),
    (
      "fr",
      "lundi mardi mercredi jeudi vendredi samedi dimanche"
    ),
    (
      "es",
      "lun mar mié jue vie sáb dom"
    ),
    (
      "es",
      "lunes martes miércoles jueves viernes sábado domingo"
    ),
    (
      "pt",
      "seg. ter. qua. qui. sex. sáb. dom."
    ),
    (
      "pt",
      "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"
    ),
    (
      "it",
      "lun mar mer gio ven sab dom"
    ),
    (
      "it",
      "lunedì martedì mercoledì giovedì venerdì sabato domenica"
    ),
    (
      "nl",
      "ma di wo do vr za zo"
    ),
    (
      "nl",
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    ),
  ]

  static func starts(_ cells: [String]) throws -> [String] {
    let rows = cells.map { ["A", $0, "30", "dana"] }
    let batch = try Fixture(["title", "start", "minutes", "leader"], rows).items(
      SourceOptions(dateOrder: .dmy))
    #expect(batch.diagnostics.map(\.text) == [])
    return batch.items.map { instant($0.start) }
  }

  @Test(arguments: months) func monthNames(language: String, line: String) throws {
    for (position, name) in line.split(separator: " ").enumerated() {
      let month = position < 9 ? "0\(position + 1)" : "\(position + 1)"
      let bare = name.hasSuffix(".") ? String(name.dropLast()) : String(name)
      let cells = [name, "\(bare)", "\(bare).", bare.uppercased()].flatMap { name in
        [
          "5 \(name) 2024 9:14", "05/\(name)/24 9:14", "5-\(name)-2024 9:14",
          "5. \(name) 2024 09:14",
          "\(name) 5, 2024, 9:14 AM", "5 de \(name) de 2024 9:14", "2024-\(name)-05 9:14",
          "5\u{a0}\(name)\u{202f}2024 9:14",
        ]
      }
      #expect(
        try Self.starts(cells)
          == [String](repeating: "2024-\(month)-05T09:14:00Z", count: cells.count))
    }
  }

  @Test(arguments: weekdays) func weekdayNames(language: String, line: String) throws {
    for (position, name) in line.split(separator: " ").enumerated() {
      // The fourth of March 2024 was a Monday.
      let day = 4 + position
      let padded = day < 10 ? "0\(day)" : "\(day)"
      let cells = [
        "\(name) \(day)/3/2024 9:14", "\(name), \(day). March 2024 9:14",
        "\(name) 2024-03-\(padded) 9:14",
        "\(name) \(day).3.2024 9:14",
      ]
      #expect(
        try Self.starts(cells)
          == [String](repeating: "2024-03-\(padded)T09:14:00Z", count: cells.count))
      let wrong = Fixture(
        ["title", "start", "minutes", "leader"],
        [["A", "\(name) 2024-03-\(padded == "10" ? "08" : "10")", "30", "dana"]])
      let other = try wrong.items()
      // `dim.` and `di` are two languages' words for two days.
      if other.diagnostics.isEmpty {
        #expect(["di", "di.", "do", "do.", "ma"].contains(name.lowercased()))
      } else {
        #expect(other.diagnostics.map(\.reason) == ["date-impossible"])
      }
    }
  }
}
