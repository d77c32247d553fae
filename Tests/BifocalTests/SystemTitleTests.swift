import Bifocal
import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

/// What calendars write by themselves, in the languages they write it in, and what is none of it.
///
/// The titles of Google Calendar are those of its documentation in each language; "No-meeting day"
/// and its translations stand in Microsoft's demonstration data for Viva Insights.
@Suite struct SystemTitleTests {
  @Test(arguments: [
    "Focus time", "Focus Time (via Clockwise)", "❇️ Focus Time (via Clockwise)", "FOCUS TIME",
    "No-meeting day", "Canceled: No-meeting day", "Fokuszeit", "Fokusblock",
    "Besprechungsfreier Tag", "Moment de concentration", "Temps de concentration",
    "Journée sans réunion", "Tiempo dedicado", "Tiempo de concentración", "Tiempo de enfoque",
    "Día sin reuniones", "Horário de concentração", "Tempo de concentração", "Tempo de foco",
    "Dia sem reuniões", "Tempo di concentrazione", "Focustijd", "Fokustid", "Keskittymisaika",
    "Czas koncentracji", "Odaklanma zamanı", "フォーカス時間", "フォーカスする時間", "無會議日", "집중 시간",
  ])
  func aFocusBlockThatNamesNothingIsUnclear(title: String) throws {
    try expect(.unclear, certainly: true, title)
  }

  @Test(arguments: [
    "Busy", "Busy (via Reclaim)", "🔒 Busy", "Besetzt", "Gebucht", "Geblockt", "Blocker",
    "Occupé", "Occupé(e)", "Ocupado", "Bloqueado", "Bloqueio de agenda", "Occupato", "Bezet",
    "Upptagen", "Optaget", "Zajęty", "予定あり", "HOLD", "Do not book", "Mit Vorbehalt",
  ])
  func aPlaceholderIsUnclear(title: String) throws {
    try expect(.unclear, certainly: true, title)
  }

  @Test(arguments: [
    "Out of office", "OOO", "PTO", "Annual leave", "Abwesend", "Abwesenheit", "Nicht im Büro",
    "Außer Haus", "Urlaub", "Krank", "Elternzeit", "Absence du bureau", "Absent du bureau",
    "Congés", "Arrêt maladie", "Vacances", "Fuera de la oficina", "Ausente", "Vacaciones",
    "Baja médica", "Asuntos propios", "Fora do escritório", "Ausência", "Férias", "Folga",
    "Licença médica", "Fuori sede", "Afwezig", "Dovolená", "不在", "休暇", "부재중",
  ])
  func anAbsenceOfOnesOwnIsAway(title: String) throws { try expect(.away, certainly: true, title) }

  @Test(arguments: [
    "Christmas Day", "Boxing Day", "Tag der Deutschen Einheit", "2. Weihnachtstag", "Noël",
    "Lundi de Pâques", "Nochebuena", "Viernes Santo", "Natal", "Sexta-feira Santa", "Finados",
  ])
  func aPublicHolidayIsAway(title: String) throws { try expect(.away, certainly: true, title) }

  @Test(arguments: [
    "Private Appointment", "Private", "Privat", "Privater Termin", "Rendez-vous privé", "RDV perso",
    "Cita privada", "Asuntos personales", "Compromisso privado", "Compromisso particular",
    "Compromisso pessoal", "Appuntamento privato", "Privé-afspraak", "Privat aftale",
    "Personal Commitment (via Reclaim)", "Личная встреча", "プライベートの予定",
  ])
  func aPrivateMarkerIsPrivate(title: String) throws {
    try expect(.private, certainly: true, title)
  }

  @Test(arguments: [
    "WFH", "Working from home", "Homeoffice", "Mobiles Arbeiten", "Télétravail", "Teletrabajo",
    "Trabajando desde casa", "Teletrabalho", "Thuiswerken", "Hjemmekontor", "在宅勤務",
    "Arbeitsort", "Lieu de travail", "Ubicación de trabajo", "Local de trabalho",
  ])
  func aWorkingLocationIsUnclear(title: String) throws {
    try expect(.unclear, certainly: true, title)
  }

  @Test(arguments: ["Home", "Office", "Büro", "Bureau", "Oficina", "Escritório", "Casa"])
  func aPlaceForTheDayIsUnclear(title: String) throws {
    try expect(.unclear, certainly: true, title) { $0.isAllDay = true }
  }

  @Test(arguments: [
    "Tom PTO", "Lotte OOO", "Urlaub Meier", "Congés Sophie", "Vacaciones de Ana", "Férias João",
    "Anna on leave", "Tom Becker - Out of Office", "Krank: Jonas", "Elternzeit Schneider",
    "Absence Camille", "Baja médica Carmen", "Licença maternidade Beatriz", "Folga Pedro",
  ])
  func anotherPersonsLeaveIsUnclear(title: String) throws {
    try expect(.unclear, certainly: true, title)
  }

  @Test(arguments: ["Vacation", "Urlaub", "Congés", "Vacaciones", "Férias", "OOO next week"])
  func leaveSentAroundAsFreeIsSomebodyElses(title: String) throws {
    let explanation = try Self.explain(title, attendees: 12, showAs: .free)
    #expect(explanation.activity == .unclear, "\(title): \(explanation)")
    #expect(explanation.winner.map { Self.certain.contains($0.id) } == true)
  }

  /// A bug of the first draft: a talk about an absence was taken for the absence.
  @Test(arguments: [
    "Übergabe vor Urlaub Meier", "Tom parental leave cover plan",
    "Return to work Anna - sick leave",
    "Entretien retour congé maternité Sophie", "Plan de cobertura vacaciones Ana",
    "Handover with Tom before PTO", "Aprovar férias João",
  ])
  func aTalkAboutLeaveIsNoAbsence(title: String) throws {
    let winner = try Self.explain(title).winner
    #expect(winner?.id != "somebody-is-away", "\(title)")
    #expect(winner?.id != "own-leave-by-name", "\(title)")
  }

  @Test(arguments: ["Vacaciones abril", "Vacances de Noël", "Feriado Santo Antonio"])
  func aDateThatSoundsLikeANameIsNoPerson(title: String) throws {
    try expect(.away, certainly: false, title)
  }

  @Test func theLeadersOwnLeaveWithTheirNameIsTheirs() throws {
    try expect(.away, certainly: false, "Dana PTO") { $0.isOrganizerSelf = true }
  }

  @Test(arguments: [
    ("Lunch (via Clockwise)", Activity.private), ("🍽 Lunch (via Reclaim)", .private),
    ("Decompression time", .private), ("❇️ Travel time (via Clockwise)", .travel),
    ("🚗 Travel time", .travel), ("Lunch", .private), ("Mittagspause", .private),
    ("Pause déjeuner", .private), ("Hora de comer", .private), ("Almoço", .private),
    ("Zahnarzt", .private), ("RDV dentiste", .private), ("Recoger a los niños", .private),
    ("Buscar as crianças", .private), ("Flight to Oslo", .travel), ("Flug nach Wien", .travel),
    ("Vol vers Lyon", .travel), ("Vuelo a Bogotá", .travel), ("Voo para Recife", .travel),
    ("Dana / Lee 1:1", .oneToOne), ("Mitarbeitergespräch", .oneToOne),
    ("Point individuel", .oneToOne), ("Uno a uno", .oneToOne), ("1a1 Beatriz", .oneToOne),
    ("Standup", .ceremony), ("Daily Scrum", .ceremony), ("Expense report", .admin),
    ("Reisekostenabrechnung", .admin), ("Note de frais mars", .admin), ("Nota de gastos", .admin),
    ("Relatório de despesas", .admin), ("Fire drill", .training), ("Räumungsübung", .training),
    ("Simulacro de evacuación", .training), ("All hands", .stakeholders),
  ])
  func plainWordsMeanOneThing(title: String, activity: Activity) throws {
    try expect(activity, certainly: true, title)
  }

  /// Words of the lists above that name a subject here; no rule may be certain about them.
  @Test(arguments: [
    "Focus time: board deck", "Busy season staffing", "Private equity call", "Holiday season plan",
    "Home Office visit", "1:1 customer onboarding", "Standup comedy night venue",
    "Expense report redesign", "Flight to quality - fund review", "Absence policy",
    "Urlaubsplanung Sommer", "Lunch menu tasting", "Teletrabajo: nueva política",
    "Plan de vacaciones tienda", "All hands on deck - outage", "Politique de télétravail",
  ])
  func aSubjectBesideThemIsWeighed(title: String) throws {
    let winner = try Self.explain(title).winner
    #expect(winner.map { Self.certain.contains($0.id) } != true, "\(title): \(winner?.id ?? "")")
  }

  /// A description may say what a focus block was for (codebook rule 7).
  @Test func aDescribedFocusBlockIsWeighed() throws {
    let scorer = try Self.scorer.get()
    var question = TitleQuestion(title: "Focus time")
    question.description = "Finish the forecast for the board"
    #expect(question.answer(by: scorer).winner?.id != "system-focus-block")
    question.description = "Booked by Viva Insights"
    #expect(question.answer(by: scorer).winner?.id == "system-focus-block")
  }

  private static let taxonomy = Result {
    try ConfigurationFile(name: "leadership-en.yaml", text: ShippedTaxonomy.text)
      .decode(Taxonomy.self)
  }
  private static let scorer = Result { try Scorer(try taxonomy.get(), width: 1) }
  private static let certain = Set(
    ((try? taxonomy.get())?.rules ?? []).filter(\.certain).map(\.id))

  private func expect(
    _ activity: Activity, certainly: Bool, _ title: String,
    _ change: (inout TitleQuestion) -> Void = { _ in }
  ) throws {
    var question = TitleQuestion(title: title)
    change(&question)
    let explanation = question.answer(by: try Self.scorer.get())
    #expect(explanation.activity == activity, "\(title): \(explanation.winner?.id ?? "no rule")")
    guard certainly else { return }
    let id = explanation.winner?.id ?? ""
    #expect(Self.certain.contains(id), "\(title) is weighed: \(id)")
  }

  /// With what `TitleQuestion` does not ask.
  private static func explain(
    _ title: String, attendees: Int32 = -1, showAs: ShowAs = .unknown
  ) throws -> Explanation {
    var batch = ItemBatch(source: 0)
    var content = Content()
    content[.title] = batch.append(Array(title.utf8).span)
    content.kind = .calendar
    content.attendees = attendees
    content.showAs = showAs
    batch.contents = [content]
    return try scorer.get().explain(content, in: batch)
  }
}
