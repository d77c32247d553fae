// swift-format-ignore-file
/// `Pipelines/Taxonomies/leadership-en.yaml`, written here by `.ci/embed`; edit that file.
enum ShippedTaxonomyText {
  static let leadershipEnglish: StaticString = #"""
# The English rules: what a leader's calendar row or ticket was about.
#
# Rules are read from the top and the first one whose conditions all hold decides; no rule, no
# reading: the row is `unclear`. Patterns are whole words, case and accents folded; a blank also
# matches - _ / and ., `word*` and `*word` match beginnings and ends, `=text` the whole field, and
# `@name` stands for a list below. Ids are shown as the reason, so they name what was recognised.
#
# The order carries the meaning:
#   1 what calendars write by themselves: focus blocks, absences, places, private markers
#   2 plain words that mean the same in every field and language
#   3 tickets (work in detail unless their words say otherwise)
#   4 private life, leave and markers in people's own words
#   5 forms that beat any subject: 1:1s, job interviews, travel, stand-ups, outages, named reviews
#   6 the leader's own field: one deal, one class, one patient, one machine is craft
#   7 subjects of direction and steering
#   8 people, craft, rhythm and overhead by title
#   9 the same by description and categories, where the title is silent
#  10 structure: names, heads, recurrence
# Rules of 1 and 2, and few others, are `certain`: two careful readers would not differ about them
# in any field, and no model may say otherwise. The rest is weighed.
name: leadership-en
version: 2

lists:
  # --- fields of leaders (matched against the leader's field, always optional) ---
  sales_field: [
    "sales*", "account*", revenue, cro, business development, commercial, partnerships, presales
  ]
  school_field: [
    "school*", principal, headteacher, headmaster, headmistress, "teach*", "educat*", academic,
    "universit*", college, faculty, dean, kindergarten, nursery head
  ]
  health_field: [
    "nurs*", "health*", "hospital*", "clinic*", "medic*", physician, "surg*", "pharmac*", dental,
    care home, matron, ward, therapy, "veterinar*"
  ]
  plant_field: [
    "plant*", "manufactur*", factory, production, operations, "industr*", "logistic*", "warehouse*",
    "supply*", quality, maintenance
  ]
  law_field: ["law*", "legal*", counsel, attorney, solicitor, "litigat*", barrister, compliance]
  finance_field: ["financ*", cfo, controller, controlling, treasury, "fp&a", accounting]
  research_field: ["research*", "scien*", "lab*", "r&d", pi, professor]
  build_field: ["construct*", "architect*", civil, site manager, real estate, property]
  guest_field: [
    "hotel*", hospitality, "restaurant*", "food*", catering, "event*", "retail*", "store*"
  ]
  agency_field: ["agenc*", "consult*", professional services, advisory]

  # --- words that make a subject word mean something else ---
  product_parts: [
    page, pages, button, buttons, screen, screens, modal, endpoint, endpoints, api, widget, widgets,
    ui, ux, component, components, field, fields, form, dropdown, toggle, column, columns, banner,
    tab, tooltip, parser, schema, query, script, bug, bugfix, css, html, json, csv, pdf, sdk,
    plugin, cache, database, db, crash, crashes, unit test, unit tests, render, renders, regression,
    migration, refactor, upload, import, export, integration, webhook, icon, icons, layout, mobile,
    ios, android, template, templates, chart, charts, dashboard, dashboards, spreadsheet, macro,
    notification, notifications, login
  ]
  open_status: [
    open, opened, new, to do, todo, backlog, draft, ready, selected for development, not started,
    proposed, planned, idea, ideas, icebox, refinement, to refine, triage, accepted, pending,
    requested, unstarted, inbox, next, later, funnel, analysis, in definition, defining
  ]

  # --- titles that calendars write by themselves, whole, in their languages ---
  # Google Calendar, Outlook and Viva Insights, Clockwise, Reclaim.
  system_focus: [
    "=focus time", "=focus hour", "=focus hours", "=focus block", "=focus session", "=focus work",
    "=focus plan", "=focustime", "=deep work", "=deep work time", "=no-meeting day",
    "=no meeting day", "=no meetings", "=no meeting time", "=no meeting block", "=meeting-free day",
    "=quiet time", "=canceled: no-meeting day", "=canceled: focus time", "=cancelled: focus time",
    "focus time (via clockwise)", "focus time (via reclaim)", "=fokuszeit", "=fokuszeiten",
    "=fokusblock", "=fokus-zeit", "=fokuszeit (blocker)", "=konzentrationszeit", "=ruhezeit",
    "=stillarbeit", "=besprechungsfreier tag", "=besprechungsfreie zeit", "=meetingfreier tag",
    "=meetingfreie zeit", "=keine meetings", "=keine termine", "=temps de concentration",
    "=moment de concentration", "=moments de concentration", "=heure de concentration",
    "=heures de concentration", "=temps de focus", "=temps focus", "=plage de concentration",
    "=plage de focus", "=creneau focus", "=journee sans reunion", "=jour sans reunion",
    "=journee sans reunions", "=pas de reunion", "=tiempo de concentracion",
    "=tiempo para concentrarse", "=tiempo de enfoque", "=tiempo dedicado", "=hora de concentracion",
    "=horas de concentracion", "=momento de concentracion", "=tiempo de foco",
    "=tiempo de trabajo concentrado", "=bloque de enfoque", "=dia sin reuniones", "=sin reuniones",
    "=horario de concentracao", "=tempo de concentracao", "=tempo de foco", "=hora de foco",
    "=momento de concentracao", "=hora de se concentrar", "=tempo dedicado", "=bloco de foco",
    "=dia sem reunioes", "=sem reunioes", "=tempo di concentrazione", "=tempo per concentrarsi",
    "=momento di concentrazione", "=orario stato attivo", "=giornata senza riunioni", "=focustijd",
    "=concentratietijd", "=vergadervrije dag", "=fokustid", "=fokustid (blockerad)",
    "=motesfri dag", "=mødefri dag", "=møtefri dag", "=keskittymisaika", "=kokoukseton paiva",
    "=czas koncentracji", "=czas na skupienie", "=czas skupienia", "=dzien bez spotkan",
    "=cas soustredeni", "=cas na soustredeni", "=doba soustredeni", "=cas na sustredenie",
    "=fokuszido", "=odaklanma zamanı", "=odaklanma suresi", "=toplantısız gun",
    "=время для фокусирования", "=время концентрации", "=время для работы", "=フォーカス時間",
    "=フォーカスする時間", "=フォーカス タイム", "=集中時間", "=集中タイム", "=サイレント モード", "=無會議日", "=无会议日", "=焦點時間", "=焦点时间",
    "=专注时间", "=專注時間", "=집중 시간", "=회의 없는 날"
  ]
  # Texts that the same programs write under their titles, and no text.
  system_texts: [
    "=", viva insights, "insights.viva", focus plan, fokusplan, plan de focus, plano de foco,
    plan de concentracion, plan de concentration, clockwise, "getclockwise.com", "reclaim.ai",
    reclaim, "=microsoft teams", "=focus time", automatically declined, automatisch abgelehnt
  ]
  system_categories: [
    "=", category, kategorie, categorie, categoria, focus, focus time, fokus, fokuszeit, busy,
    blocked, hold
  ]
  system_busy: [
    "=busy", "=busy (via clockwise)", "=busy (via reclaim)", "=busy via reclaim",
    "=busy via clockwise", "🔒 busy", "=[busy]", "=(busy)", "=busy - via google calendar",
    "=besetzt", "=beschaftigt", "=gebucht", "=belegt", "=geblockt", "=geblockter termin",
    "=blocker", "=reserviert", "=platzhalter", "=occupe", "=occupee", "=occupe(e)", "=occupe (e)",
    "=bloque", "=bloquee", "=creneau bloque", "=ocupado", "=ocupada", "=ocupado/a", "=bloqueado",
    "=bloqueada", "=agenda bloqueada", "=bloqueo de agenda", "=bloqueo agenda", "=reservado",
    "=bloqueio de agenda", "=agenda fechada", "=nao agendar", "=no agendar", "=no reservar",
    "=ne pas reserver", "=nicht buchen", "=bitte nicht buchen", "=do not book", "=do not schedule",
    "=don't book", "=dnb", "=dns", "=dnd", "=hold", "=block", "=blocked", "=blocked time",
    "=calendar block", "=reserved", "=placeholder", "=tentative", "=mit vorbehalt",
    "=unter vorbehalt", "=provisoire", "=provisional", "=provisorio", "=occupato", "=occupata",
    "=impegnato", "=bezet", "=upptagen", "=optaget", "=opptatt", "=varattu", "=zajety", "=zajete",
    "=obsazeno", "=zaneprazdneny", "=elfoglalt", "=mesgul", "=занят", "=занято", "=予定あり", "=予定有",
    "=仮予定", "=忙碌", "=忙", "=바쁨", "=예약됨"
  ]
  system_place: [
    "=wfh", "=wfa", "=wfo", "=working from home", "=work from home", "=working from office",
    "=working remotely", "=remote working", "=remote work", "=working elsewhere",
    "=working location", "=working from abroad", "=homeoffice", "=home-office", "=home office",
    "=home office day", "=ho", "=mobiles arbeiten", "=mobile arbeit", "=mobil arbeiten",
    "=telearbeit", "=arbeitsort", "=heimarbeit", "=zuhause", "=im homeoffice", "=burotag",
    "=buroprasenz", "=prasenztag", "=teletravail", "=tele-travail", "=en teletravail",
    "=jour de teletravail", "=journee teletravail", "=lieu de travail", "=presentiel",
    "=teletrabajo", "=en teletrabajo", "=dia de teletrabajo", "=trabajo desde casa",
    "=trabajando desde casa", "=desde casa", "=ubicacion de trabajo", "=trabajo remoto",
    "=trabajo en remoto", "=teletrabalho", "=em teletrabalho", "=trabalho remoto",
    "=trabalho de casa", "=trabalhando de casa", "=a trabalhar de casa", "=trabalho em casa",
    "=local de trabalho", "=dia de teletrabalho", "=smart working", "=smartworking",
    "=lavoro agile", "=lavoro da casa", "=luogo di lavoro", "=thuiswerken", "=thuiswerkdag",
    "=thuis werken", "=werklocatie", "=kantoordag", "=hjemmekontor", "=hjemmearbejde",
    "=hjemmearbejdsdag", "=jobbar hemma", "=jobbar hemifran", "=distansarbete", "=etatyo",
    "=etapaiva", "=etapaikka", "=praca zdalna", "=praca z domu", "=prace z domova",
    "=homeoffice nap", "=evden calısma", "=在宅勤務", "=在宅", "=リモートワーク", "=勤務場所", "=居家办公", "=居家辦公",
    "=재택근무"
  ]
  place_all_day: [
    "=home", "=office", "=remote", "=hq", "=at home", "=in office", "=in the office", "=buro",
    "=im buro", "=vor ort", "=office day", "=anchor day", "=bureau", "=au bureau", "=maison",
    "=a la maison", "=a distance", "=distanciel", "=oficina", "=en la oficina", "=en oficina",
    "=casa", "=en casa", "=remoto", "=en remoto", "=escritorio", "=no escritorio", "=em casa",
    "=de casa", "=ufficio", "=in ufficio", "=a casa", "=kantoor", "=op kantoor", "=thuis",
    "=kontoret", "=kontor", "=hemma", "=hjemme", "=toimisto", "=biuro", "=w biurze", "=kancelar",
    "=オフィス", "=出社", "=사무실"
  ]
  private_marker: [
    "=private", "=private appointment", "=private event", "=private appt", "=private time",
    "=private entry", "=personal appointment", "=personal appt", "=personal event",
    "=personal commitment", "=personal commitment (via reclaim)",
    "=personal commitment (via clockwise)", "personal event (via clockwise)",
    "personal (via reclaim)", "=privat", "=privater termin", "=private termine",
    "=private verabredung", "=privattermin", "=termin privat", "=privat (privat)",
    "=personlicher termin", "=personlich", "=rendez-vous prive", "=rendez vous prive", "=rdv prive",
    "=rdv perso", "=rdv personnel", "=rendez-vous personnel", "=evenement prive", "=prive",
    "=perso", "=temps personnel", "=cita privada", "=cita personal", "=evento privado",
    "=evento personal", "=privado", "=asunto personal", "=asuntos personales", "=asunto privado",
    "=compromiso personal", "=compromiso privado", "=tema personal", "=temas personales",
    "=compromisso privado", "=compromisso particular", "=compromisso pessoal", "=particular",
    "=assunto pessoal", "=assunto particular", "=assuntos pessoais", "=pessoal",
    "=evento particular", "=appuntamento privato", "=appuntamento personale", "=impegno privato",
    "=impegno personale", "=impegni personali", "=privato", "=evento privato", "=priveafspraak",
    "=prive-afspraak", "=prive afspraak", "=persoonlijke afspraak", "=privat avtalad tid",
    "=privat mote", "=privat aftale", "=privat avtale", "=yksityinen", "=yksityinen tapaaminen",
    "=prywatne", "=spotkanie prywatne", "=termin prywatny", "=prywatny termin", "=soukroma schuzka",
    "=soukrome", "=soukroma udalost", "=szemelyes talalkozo", "=magan", "=ozel randevu",
    "=личная встреча", "=частная встреча", "=личное", "=プライベート", "=プライベートの予定", "=非公開の予定", "=非公開",
    "=私用", "=私人約會", "=私人约会", "=私人", "=비공개 약속", "=비공개", "=개인 일정"
  ]
  own_leave: [
    "=out of office", "=out of the office", "=ooo", "=o.o.o.", "=oof", "=out sick", "=pto",
    "=pto day", "=vacation", "=on vacation", "=vacation day", "=annual leave", "=on annual leave",
    "=a/l", "=on leave", "=sick leave", "=sick day", "=sick", "=off sick", "=holiday", "=holidays",
    "=on holiday", "=day off", "=days off", "=time off", "=parental leave", "=paternity leave",
    "=maternity leave", "=bank holiday", "=public holiday", "=unpaid leave", "=leave of absence",
    "=floating holiday", "=half day off", "=lieu day", "=day in lieu", "=toil", "=abwesend",
    "=abwesenheit", "=nicht im buro", "=nicht anwesend", "=außer haus", "=außer haus (abwesend)",
    "=urlaub", "=im urlaub", "=urlaubstag", "=jahresurlaub", "=resturlaub", "=sonderurlaub",
    "=elternzeit", "=mutterschutz", "=krank", "=krankgemeldet", "=krankheit", "=krankmeldung",
    "=ferien", "=freier tag", "=uberstundenabbau", "=zeitausgleich", "=gleittag", "=bruckentag",
    "=feiertag", "=kind krank", "=absence du bureau", "=absent du bureau", "=absente du bureau",
    "=absent", "=absente", "=hors du bureau", "=en conge", "=en conges", "=conge", "=conges",
    "=conges payes", "=conge annuel", "=conge paye", "=conge parental", "=conge maternite",
    "=conge paternite", "=conge maladie", "=arret maladie", "=malade", "=enfant malade",
    "=vacances", "=en vacances", "=jour rtt", "=jour ferie", "=ferie", "=jour de conge", "=recup",
    "=fuera de la oficina", "=fuera de oficina", "=ausente", "=ausencia", "=ausente de la oficina",
    "=vacaciones", "=de vacaciones", "=dia libre", "=dia de vacaciones", "=dia de asuntos propios",
    "=asuntos propios", "=dia personal", "=baja medica", "=de baja", "=licencia medica", "=enfermo",
    "=enferma", "=feriado", "=festivo", "=dia festivo", "=moscoso", "=permiso retribuido",
    "=permiso de paternidad", "=permiso de maternidad", "=fora do escritorio",
    "=fora de escritorio", "=ausencia do escritorio", "=ferias", "=de ferias", "=em ferias",
    "=folga", "=de folga", "=day off (folga)", "=feriado nacional", "=feriado municipal",
    "=ponto facultativo", "=baixa medica", "=de baixa", "=licenca", "=licenca medica",
    "=licenca maternidade", "=licenca paternidade", "=doente", "=atestado", "=recesso",
    "=compensacao de horas", "=fuori sede", "=fuori ufficio", "=assente", "=in ferie", "=malattia",
    "=permesso", "=afwezig", "=niet aanwezig", "=vakantie", "=verlof", "=op verlof", "=ziek",
    "=vrije dag", "=borta", "=franvarande", "=sjuk", "=vab", "=foraldraledig", "=fraværende",
    "=fravær", "=ikke til stede", "=feriedag", "=syg", "=syk", "=fridag", "=poissa", "=lomalla",
    "=poza biurem", "=nieobecny", "=nieobecna", "=urlop", "=zwolnienie lekarskie", "=mimo kancelar",
    "=dovolena", "=mimo kancelarie", "=dovolenka", "=szabadsag", "=hazon kivul", "=ofis dısında",
    "=izinli", "=yıllık izin", "=вне офиса", "=нет на работе", "=отпуск", "=больничный", "=不在",
    "=休暇", "=年休", "=有給休暇", "=有給", "=休み", "=休假", "=请假", "=請假", "=年假", "=不在辦公室", "=不在办公室", "=부재중",
    "=휴가", "=연차", "=병가"
  ]
  # Whole titles; `public_holiday` below holds words.
  holiday_names: [
    "=new year's day", "=new years day", "=new year's eve", "=new years eve", "=christmas",
    "=christmas day", "=christmas eve", "=boxing day", "=good friday", "=easter monday",
    "=easter sunday", "=easter", "=whit monday", "=ascension day", "=labor day", "=labour day",
    "=may day", "=early may bank holiday", "=spring bank holiday", "=summer bank holiday",
    "=thanksgiving", "=thanksgiving day", "=memorial day", "=independence day", "=juneteenth",
    "=presidents' day", "=presidents day", "=columbus day", "=veterans day",
    "=martin luther king jr. day", "=martin luther king day", "=mlk day", "=canada day",
    "=australia day", "=anzac day", "=king's birthday", "=st. patrick's day", "=neujahr",
    "=neujahrstag", "=silvester", "=heilige drei konige", "=karfreitag", "=ostermontag",
    "=ostersonntag", "=ostern", "=tag der arbeit", "=christi himmelfahrt", "=himmelfahrt",
    "=pfingstmontag", "=pfingsten", "=fronleichnam", "=maria himmelfahrt",
    "=tag der deutschen einheit", "=reformationstag", "=allerheiligen", "=buss- und bettag",
    "=heiligabend", "=weihnachten", "=1. weihnachtstag", "=2. weihnachtstag",
    "=erster weihnachtstag", "=zweiter weihnachtstag", "=1. weihnachtsfeiertag",
    "=2. weihnachtsfeiertag", "=stephanstag", "=nationalfeiertag", "=bundesfeiertag",
    "=rosenmontag", "=jour de l'an", "=nouvel an", "=lundi de paques", "=paques",
    "=fete du travail", "=victoire 1945", "=8 mai 1945", "=ascension", "=jeudi de l'ascension",
    "=lundi de pentecote", "=pentecote", "=fete nationale", "=14 juillet", "=assomption",
    "=toussaint", "=armistice", "=armistice 1918", "=11 novembre", "=noel", "=ano nuevo",
    "=dia de ano nuevo", "=reyes", "=dia de reyes", "=epifania del senor", "=jueves santo",
    "=viernes santo", "=lunes de pascua", "=semana santa", "=dia del trabajo",
    "=dia del trabajador", "=fiesta del trabajo", "=asuncion de la virgen",
    "=fiesta nacional de espana", "=dia de la hispanidad", "=dia de todos los santos",
    "=todos los santos", "=dia de la constitucion", "=dia de la inmaculada",
    "=inmaculada concepcion", "=nochebuena", "=navidad", "=nochevieja", "=dia de la independencia",
    "=dia de la revolucion", "=dia de muertos", "=ano novo", "=confraternizacao universal",
    "=carnaval", "=sexta-feira santa", "=paixao de cristo", "=pascoa", "=tiradentes",
    "=dia da liberdade", "=25 de abril", "=dia do trabalho", "=dia do trabalhador",
    "=corpus christi", "=corpo de deus", "=dia de portugal", "=independencia do brasil",
    "=assuncao de nossa senhora", "=nossa senhora aparecida", "=implantacao da republica",
    "=dia de todos os santos", "=finados", "=proclamacao da republica", "=consciencia negra",
    "=restauracao da independencia", "=imaculada conceicao", "=natal", "=vespera de natal",
    "=capodanno", "=pasqua", "=pasquetta", "=ferragosto", "=santo stefano", "=koningsdag",
    "=tweede paasdag", "=tweede pinksterdag", "=eerste kerstdag", "=tweede kerstdag",
    "=hemelvaartsdag", "=midsommarafton", "=julafton", "=juldagen", "=annandag jul"
  ]
  # Beside a name: somebody's absence.
  absent_words: [
    pto, ooo, oof, "o.o.o", out of office, out of the office, annual leave, sick leave, off sick,
    out sick, parental leave, paternity leave, maternity leave, mat leave, pat leave, on leave,
    vacation, vacations, on holiday, holiday, holidays, day off, days off, time off, "a/l",
    sabbatical, jury duty, non working day, wfh, working from home, urlaub, jahresurlaub,
    resturlaub, sonderurlaub, bildungsurlaub, elternzeit, mutterschutz, krank, krankmeldung,
    abwesend, abwesenheit, im urlaub, ferien, "außer haus", uberstundenabbau, gleittag, homeoffice,
    conge, conges, conge maternite, conge parental, arret maladie, absent, absente, absence,
    vacances, teletravail, vacaciones, de vacaciones, baja medica, de baja, ausente, ausencia,
    dia libre, asuntos propios, teletrabajo, ferias, folga, licenca maternidade, licenca medica,
    baixa medica, atestado, teletrabalho, ferie, in ferie, malattia, verlof, ziek, afwezig, sjuk,
    urlop, dovolena, szabadsag, vakantie, baja maternal, de vacances, en conge, out all day,
    out today, out this week, on pto, is out, is off, is away
  ]
  # The most frequent surnames of five languages, without those that are plain words too.
  surnames: [
    muller, mueller, schmidt, schneider, fischer, weber, meyer, meier, maier, mayer, wagner, becker,
    schulz, schulze, hoffmann, hofmann, koch, bauer, richter, wolf, schroder, neumann, schwarz,
    zimmermann, braun, kruger, krueger, hartmann, schmitt, schmitz, krause, lehmann, huber, kaiser,
    fuchs, scholz, keller, gunther, frank, berger, winkler, roth, beck, lorenz, baumann, franke,
    albrecht, ludwig, bohm, kraus, schumacher, vogt, jager, otto, seidel, heinrich, brandt, haas,
    schreiber, graf, dietrich, ziegler, kuhn, pohl, horn, busch, bergmann, thomas, voigt, sauer,
    arnold, wolff, pfeiffer, herr, frau, martin, bernard, dubois, durand, leroy, moreau, laurent,
    lefebvre, roux, fournier, garcia, gonzalez, rodriguez, fernandez, lopez, martinez, sanchez,
    perez, gomez, ruiz, hernandez, diaz, alvarez, romero, navarro, torres, ramirez, silva, oliveira,
    souza, sousa, pereira, ferreira, rodrigues, almeida, carvalho, gomes, ribeiro, araujo,
    fernandes, smith, jones, williams, johnson, brown
  ]
  # Beside those: a talk about an absence, a journey or a feast, and no absence itself.
  leave_talk: [
    interview, handover, hand over, handoff, hand off, return to work, "1:1", "1-1", review,
    check in, cover, coverage, lunch, dinner, party, policy, policies, leaving, prep, meeting,
    meetings, discuss, request, requests, planning, plan, mtg, with, w, contact, call, approve,
    approval, approvals, return, returns, back from, ruckkehr, ubergabe, vertretung, planung,
    antrag, antrage, gesprach, mit, besprechung, entretien, retour, passation, planning conges,
    demande, demandes, validation, avec, reunion, con, cobertura, plan de, solicitud, solicitudes,
    entrevista, regreso, reuniao, com, pedido, pedidos, aprovar, plano, mapa, retorno, passagem,
    campaign, campana, campanha, let, club, home, inn, package, season, market, promo, noel, saint,
    st, san, santo, santa, sao, sankt, asuncion, king, "patrick's", valentine, victoria day, talk,
    chat, besprechen, ersatz, nachbesetzung, backfill, abril, april, jordan, georgia, victoria,
    carolina, sofia, lourdes, alba, notes, cover for, covering, stand in, welcome back, before,
    vor dem, antes de, avant, nach, after, despues, depois, card, gift, calendar, entitlement,
    paperwork, process, data, report, figures, rate, stats, management, statistik, quote,
    remplacement, remplacant, substitucion, substituicao, sustitucion, suplencia, suplente
  ]

  # --- private life and leave ---
  leave: [
    pto, ooo, "o.o.o", out of office, out of the office, annual leave, parental leave,
    paternity leave, maternity leave, sick leave, sick day, off sick, compassionate leave,
    unpaid leave, study leave, leave of absence, on leave, "a/l", vacation, vacations, holiday,
    holidays, hols, day off, days off, time off, off today, not working, non working day, rest day,
    personal day, duvet day, lieu day, day in lieu, time in lieu, toil, sabbatical, jury duty,
    half day, afternoon off, morning off, staycation, long weekend, honeymoon, urlaub, resturlaub,
    elternzeit, krank, feiertag, abwesend, conge, conges, vacances, rtt jour, absent, vacaciones,
    ferias, folga, feriado, permesso, malattia, vakantie, verlof, ziek, sjuk, vab, ferie uge, syg,
    urlop, zwolnienie, dovolena, szabadsag, half term, "🏖", "🌴", ferie uke, jahresurlaub,
    sonderurlaub, bildungsurlaub, mutterschutz, krankmeldung, krankgemeldet, arbeitsunfahig, au bis,
    abwesenheit, freier tag, tag frei, nachmittag frei, vormittag frei, gleittag, bruckentag,
    uberstundenabbau, zeitausgleich, betriebsferien, betriebsurlaub, ausser haus, kind krank,
    arret maladie, conges payes, conge parental, conge maternite, conge paternite, absence,
    en vacances, jour ferie, jour de repos, enfant malade, recup, rtt apres midi, demi journee rtt,
    fermeture annuelle, de vacaciones, dia libre, tarde libre, manana libre, asuntos propios,
    dia de asuntos propios, moscoso, baja medica, baja por enfermedad, baja maternal, baja paternal,
    permiso de paternidad, permiso de maternidad, permiso retribuido, permiso sin sueldo,
    licencia medica, licencia de maternidad, incapacidad medica, fuera de la oficina,
    fuera de oficina, ausente, ausencia, festivo, dia festivo, semana santa, dia de descanso,
    de ferias, dia de folga, tarde livre, manha livre, licenca medica, licenca maternidade,
    licenca paternidade, baixa medica, baixa por doenca, atestado medico, afastamento medico,
    fora do escritorio, ponto facultativo, tolerancia de ponto, emenda de feriado, recesso, "=rtt",
    fermeture estivale
  ]
  public_holiday: [
    "new year's day", new years day, "new year's eve", new years eve, christmas, xmas, boxing day,
    good friday, easter, whit monday, pentecost, ascension, corpus christi, labour day, labor day,
    may day, may bank holiday, thanksgiving, memorial day, independence day, juneteenth,
    presidents day, "presidents' day", "president's day", columbus day, veterans day,
    martin luther king day, martin luther king jr day, mlk day, indigenous peoples day, canada day,
    victoria day, australia day, anzac day, "king's birthday", "queen's birthday",
    "st patrick's day", "saint patrick's day", "st andrew's day", diwali, eid, yom kippur,
    rosh hashanah, passover, hanukkah, lunar new year, chinese new year, national day, republic day,
    bastille day, all saints day, "all saints' day", epiphany, reformation day, german unity day,
    "st stephen's day", midsummer, constitution day, company holiday, office closed,
    company shutdown, summer bank holiday, spring bank holiday, wellness day, wellbeing day,
    mental health day, recharge day
  ]
  location_marker: [
    wfh, working from home, work from home, home office, homeoffice, working remotely,
    remote working, working elsewhere, wfo, in the office, in office, office day, anchor day,
    working location, remote day, wfa, mobiles arbeiten, mobile arbeit, telearbeit, im homeoffice,
    arbeitsort, teletravail, en teletravail, lieu de travail, travail a distance, teletrabajo,
    en teletrabajo, trabajo desde casa, trabajo en remoto, ubicacion de trabajo, teletrabalho,
    em teletrabalho, trabalho remoto, trabalho de casa, local de trabalho, thuiswerken,
    hjemmekontor, distansarbete, smart working, lavoro da casa
  ]
  private_life: [
    gym, workout, work out, pilates, yoga, crossfit, spinning, spin class, swimming, swim, parkrun,
    marathon, tennis, padel, squash, football practice, soccer practice, five a side, "5 a side",
    haircut, hairdresser, barber, nail appointment, dentist, dental, orthodontist, gp, doctor,
    doctors, dr appt, dr appointment, "dr's", physio, physiotherapist, optician, eye test,
    eye appointment, hospital appointment, hospital appt, dermatologist, blood test, mri, flu jab,
    vaccination, therapist, therapy, chiropractor, osteopath, vet, school run, school pick up,
    school pickup, school drop off, school dropoff, nursery pick up, nursery pickup,
    nursery drop off, daycare, kid pick up, kid pickup, kita, kids, "kid's", school play,
    sports day, parents evening, "parents' evening", piano lesson, ballet, mot, car service,
    car to garage, pick up car, plumber, electrician, boiler, house viewing, flat viewing,
    estate agent, mortgage, moving house, house move, school fair, babysitter, date night,
    "mum's birthday", mums birthday, "mom's birthday", moms birthday, "dad's birthday",
    dads birthday, wedding, funeral, our anniversary, parcel, delivery window, washing machine,
    meditation, nap, walk the dog, walk dog, dog walk, personal, private, family, me time,
    hair appt, hair appointment, choir, band practice, massage, cinema, concert, zahnarzt,
    zahnarztin, hausarzt, frauenarzt, kinderarzt, arzttermin, arzt, friseur, mittagessen allein,
    privat, handwerker, klempner, werkstatt, medecin, dentiste, kine, coiffeur, creche, ecole,
    plombier, prive, dentista, medico, peluqueria, guarderia, terapia, fontanero, cabeleireiro,
    pediatra, canalizador, tandarts, huisarts, kapper, loodgieter, kapster, opvang, oppas,
    tandlakare, lakare, frisor, dagis, tandlaege, laege, dentysta, lekarz, fryzjer, przedszkole,
    ginasio, ceramica, pottery, guitar lesson, violin lesson, driving lesson, own appointment,
    hairdressers, nail salon, car wash, winter tyres, tyre change, bank appointment,
    notary appointment, house survey, removal van, "son's", "daughter's", sons school,
    daughters school, nursery run, playdate, parents visiting, mother in law, anniversary dinner,
    gynaecologist, gyno, ultrasound, midwife, ivf, paediatrician, pediatrician, smear test,
    counselling, counsellor, sauna, climbing, bouldering, golf lesson, passport renewal,
    passport appointment, driving licence renewal, physiotherapie, augenarzt, hautarzt, orthopade,
    kieferorthopade, psychotherapie, elternabend, kindergeburtstag, kinder abholen, kind abholen,
    kita abholen, kita bringen, schule abholen, tierarzt, hund raus, fitnessstudio, laufen gehen,
    joggen, schwimmen, klettern, reifenwechsel, tuv auto, umzug privat, wohnungsbesichtigung,
    steuerberater privat, beerdigung, einschulung, logopadie, ophtalmo, ophtalmologue, gyneco,
    gynecologue, osteo, osteopathe, orthophoniste, rdv medical, rdv perso, rdv banque perso,
    prise de sang, salle de sport, course a pied, nounou, sortie ecole, chercher les enfants,
    recuperer les enfants, deposer les enfants, reunion parents eleves, veterinaire, garagiste,
    enterrement, demenagement perso, dentista nino, pediatra nino, ortodoncia, oculista, ginecologa,
    ginecologo, dermatologo, psicologo, fisioterapia, fisio, gimnasio, natacion, recoger ninos,
    recoger a los ninos, llevar a los ninos, cole ninos, tutoria cole, veterinario, taller coche,
    funeral familiar, cumple hijo, cumple hija, cita medica, asunto personal, asuntos personales,
    ortodontista, oftalmologista, ginecologista, dermatologista, psicologa, consulta medica,
    exame de sangue, fisioterapeuta, academia treino, musculacao, natacao, buscar criancas,
    buscar as criancas, buscar filhos, buscar os miudos, levar criancas, levar os miudos,
    escola das criancas, reuniao de pais filho, cabeleireira, barbearia, oficina do carro,
    revisao do carro, velorio, compromisso pessoal, compromisso particular, assunto pessoal
  ]
  lunch_words: [
    lunch, lunchbreak, lunchtime, brunch, breakfast, coffee, coffees, tea, cuppa, walk, dinner,
    quick one, "5 min", "5 mins", "5min", "5 minutes", "10 min", "10 mins", got a minute, got a sec,
    quick chat, quick word, drink, drinks, pint, beer, mittagessen, mittag, kaffee, dejeuner, cafe,
    almuerzo, comida, almoco, pranzo, caffe, koffie, fika, kawa, obiad, frokost, "🍜", "🍕", "☕", "🍽",
    sushi, ramen, bite to eat, noodles, quick bite
  ]

  # --- people in rooms ---
  lead_team: [
    slt, elt, smt, xlt, e staff, estaff, e team, leadership team, leadership meeting,
    leadership sync, leadership weekly, weekly leadership, leadership staff, leadership call,
    leadership huddle, leadership forum, leadership group, leadership circle,
    leadership round table, leadership roundtable, leadership check in, leadership touchpoint,
    leadership standup, senior leadership, extended leadership, exco, ex co, excom,
    management committee, mancom, manco, comex, management team, management meeting,
    management board, management round, senior management, senior team, senior staff,
    director meeting, manager meeting, department head meeting, hod, hods, partners meeting,
    "partners' meeting", cabinet, operating committee, opco, ops committee, operations committee,
    chairs meeting, deans meeting, deputies meeting, staff meeting leadership, ltm, lt, plt,
    product leadership, design leadership, engineering leadership, sales leadership,
    finance leadership, marketing leadership, ops leadership, operations leadership,
    site leadership, plant leadership, tech leadership, technology leadership, people leadership,
    clinical leadership, nursing leadership, academic leadership, global leadership,
    country leadership, regional leadership, mt, emt, omt, gmt, olt, dlt, flt, hlt, clt, glt, blt,
    sllt, exlt, tlt, leads, heads, hoys, hoy, managers, directors, supervisors, team leaders,
    shift leaders, foremen, superintendents, matrons, senior nurses, sisters meeting, ward sisters,
    don forum, head nurses, nurse leaders, principals, headteachers, gms, chief of staff,
    senior leaders, core team leadership, top team, executive, executives, exec, execs,
    equity partners, group leaders, pis, department chairs, watch commanders, vps, vp sync, cxo,
    c suite, c level, cmt, lmt, pmt, qmt, dmt, tmt, fmt, rmt, nmb, slg, elg, dlg, clg, gm meeting,
    psg, chief officers, top management, geschaftsleitung, gl sitzung, bereichsleitung,
    leitungsrunde, fuhrungskreis, comite de direction, codir, comite de direccion, directiekomitee,
    directieoverleg, comitato di direzione, ledningsgrupp, ledermote, zarzad, "band 8 meeting",
    charge nurses, practice leadership, em weekly, ems, captains, chiefs, provosts, leadership mtg,
    management mtg, director mtg, manager mtg, department head mtg, partners mtg, "partners' mtg",
    chairs mtg, deans mtg, deputies mtg, staff mtg leadership, sisters mtg, gm mtg, "band 8 mtg"
  ]
  steering: [
    steerco, steer co, steering, project board, programme board, program board,
    transformation board, portfolio board, governance board, governance committee,
    governance meeting, governance forum, design authority, quality committee, safety committee,
    risk committee, audit committee, finance committee, curriculum committee, clinical governance,
    operations board, quality board, performance board, delivery board, change board,
    data governance, ai governance, it governance, investment board, sponsor meeting,
    sponsors meeting, sc meeting, governance mtg, sponsor mtg, sponsors mtg, sc mtg
  ]
  results: [
    mbr, qbr, wbr, business review, biz review, operating review, operations review, ops review,
    portfolio review, programme review, program review, kpi, kpis, scorecard, scorecards,
    results review, quarterly results, monthly results, "q1 results", "q2 results", "q3 results",
    "q4 results", monthly review, quarterly review, quarter review, weekly business,
    monthly business, numbers review, metrics review, weekly metrics, monthly metrics,
    funnel review, metrics meeting, revenue review, management review, dashboard review,
    performance meeting, performance pack, performance update, attainment, area review,
    region review, regional review, team performance, department performance, school performance,
    progress data, data drop, utilisation, utilization, "s&op", sop meeting, sales and operations,
    "sales & operations", sioe, "s&oe", demand review, supply review, oee, half year review,
    half yearly review, "h1 review", "h2 review", "q1 review", "q2 review", "q3 review",
    "q4 review", year end review meeting, annual review of, year in review, benefits realisation,
    benefits realization, service review, operational review, operational performance,
    plant performance, site performance, ward performance, waiting list, waiting times, cost review,
    retention numbers, churn review, nps review, csat review, quality metrics, safety metrics,
    sla review, slo review, reliability review, health metrics, north star metric, "tier 3",
    "tier 4", closed lost, closed won, win rate, rag, "p8", "progress 8", sef, self evaluation,
    performance review board, comstat, compstat, stat meeting, tasking and coordination, cvr,
    cost value, wip review, lock up review, lockup review, fee review monthly, billing review,
    rev meeting, revenue meeting, rev call, str report, gss, guest satisfaction, alco, claims ratio,
    loss ratio, brand tracker, mqls, mql review, funnel numbers, health score review, health scores,
    headline numbers, trading, flash, quality and safety, "quality & safety", "q&s", qsc,
    harm review, mortality group, patient flow numbers, ops performance, performance and quality,
    flow performance, "4 hour performance", rtt, ed performance, falls and pressure ulcers, hcai,
    safety figures, ltifr, trir, env performance, energy review, waste review, rev mtg, revenue mtg,
    "wip & lock up", wip and lock up, sop demand, sop supply, sop exec, sop review, exec sop,
    demand sop, demand planning, supply planning, error budgets, error budget, slo report,
    reliability numbers, funnel metrics, growth metrics, product metrics, pnl review, nps deep dive,
    productivity, month end, monthly close review, month close, results deep dive,
    quarter in review, quarterly numbers, season review, season wrap, campaign performance,
    channel performance, store performance, store numbers, branch performance, region performance,
    team numbers, caseload review, caseloads, referral to treatment, cancer waits, ptl,
    access meeting, claims review quarterly, lost deals, lost bids review, win loss review,
    donations update, fundraising numbers, income update, enrolment numbers, admissions numbers,
    occupancy review, pickup report, pace report, comp set, labour report, wage report,
    delivery performance, service performance, carrier performance, driver performance,
    fleet performance, fuel report, damage report, loss report, shrink, shrinkage, stock loss,
    programme health, project portfolio, project review meeting, project reviews,
    investments review, grant portfolio, publication metrics, research metrics, ref return,
    ref prep, league tables, inspection data, crime figures, crime stats, response times,
    foi numbers, figs, visitor numbers, visitor figures, footfall numbers, leakage,
    mystery shop results, mystery shop scores, audit scores, inspection scores, "d15", "d0",
    punctuality, on time performance, otp, nps results, survey results overview, league table,
    wip numbers, hit rates, combined ratio, renewal retention, book performance, metrics mtg,
    performance mtg, sop mtg, year end review mtg, stat mtg, access mtg, project review mtg
  ]

  # --- subjects of direction and steering ---
  vision_words: [
    vision, visioning, mission, strategy, strategic, strat, strategies, north star, values, culture,
    three year plan, "3 year plan", "3yr plan", five year plan, "5 year plan", "5yr plan",
    "10 year plan", long range plan, long term plan, lrp, "3y plan", "5y plan", positioning,
    brand image, brand platform, rebrand, rebranding, employer brand, sustainability, esg, net zero,
    carbon neutral, decarbonisation, decarbonization, innovation policy, innovation agenda,
    future of, manifesto, exec offsite, executive offsite, lt offsite, slt offsite, elt offsite,
    leadership offsite, leadership off site, management offsite, away day, awayday, retreat,
    scenario planning, swot, engagement survey, pulse survey, employee survey, staff survey, dei,
    "de&i", edi, diversity, transformation, big bets, where to play, hoshin, x matrix,
    school development plan, school improvement plan, masterplan, master plan, theory of change,
    market entry, go to market, competitive landscape, thought leadership, category design, "2030",
    "2035", brand refresh, repositioning, evp, purpose, leadership away, residential, ai policy,
    innovation day, innovation board, foresight, what business are we in, gtm plan, gtm model,
    gtm motion, brand pyramid, brand house, brand architecture, brand essence, brand story workshop,
    message house, messaging, narrative workshop, company narrative, value proposition, value prop,
    icp, segmentation, corporate plan, council plan, community plan, ambitions, town plan,
    green plan, climate action plan, climate plan, "d&i", "i&d", belonging, anti racism,
    behaviours framework, people promise, we are workshop, guiding principles,
    leadership principles, design principles company, engineering principles, tenets,
    ways of winning, must win battles, must wins, where next, big picture, blue sky, "horizon 3",
    horizon scanning, innovation pipeline, expansion, new market, new markets,
    country launch decision, ethos, charter
  ]
  roadmap_words: [
    okr, okrs, roadmap, roadmaps, roadmapping, annual planning, annual plan, yearly planning,
    year planning, quarterly planning, quarter planning, qtr planning, "q1 planning", "q2 planning",
    "q3 planning", "q4 planning", "planning q1", "planning q2", "planning q3", "planning q4",
    "q1 plan", "q2 plan", "q3 plan", "q4 plan", "h1 planning", "h2 planning", "h1 plan", "h2 plan",
    fy planning, "fy25 planning", "fy25 plan", "2025 planning", "2026 planning", "2027 planning",
    "2025 plan", "2026 plan", "2027 plan", pi planning, big room planning, planning offsite,
    portfolio, prioritisation, prioritization, priorities, initiative ranking, bets, betting table,
    goal setting, goals, objectives, key results, investment themes, capacity planning,
    product strategy, tech strategy, technology strategy, platform strategy, reliability strategy,
    data strategy, ai strategy, programme plan, program plan, programme planning, program planning,
    target setting, targets, "v2mom", ogsm, planning cycle, planning kickoff, planning kick off,
    operating plan, aop, tradeoffs, trade offs, kill list, stop doing, stop list, now next later,
    tech radar, technology radar, build vs buy, build or buy, make or buy, timetable strategy,
    curriculum strategy, curriculum plan, calendar year plan, territories, gtm planning, territory,
    sdp, bizplan, biz plan, business plan, "h1 pt", "h2 pt", "fy26", "fy27", tech debt strategy,
    peak planning, peak plan, season planning, seasonal plan, winter plan, winter planning,
    summer plan, capacity strategy, research agenda, research strategy, research programme,
    grant strategy, programme strategy, launch calendar, product line plan, range plan,
    range planning, assortment strategy, marketing plan, media strategy, campaign calendar,
    brand plan, event calendar, rolling plan, masterplanning, deployment plan hoshin, quality plan,
    quality improvement plan, qip, service improvement, service transformation, network design,
    network strategy, network plan, site strategy, estate strategy, estates strategy, estates plan,
    capital masterplan, product plan, product planning, release train planning, program increment,
    tech plan, modernisation, modernization, automation strategy, what not to do, not doing,
    cut line, cutline, stack rank, stack ranking projects, project intake, demand management,
    half year plan, wildly important, wigs, "4dx", scope of programme, school improvement,
    curriculum intent, workforce of the future, greenlight, green light, winter schedule,
    summer schedule, season schedule, tenant mix, product mix, channel mix, where do we go,
    where are we going, next steps programme, season programme, programming season, repertoire,
    exhibition programme, exhibitions programme, "line up 2026", slate
  ]
  org_words: [
    reorg, re org, reorganisation, reorganization, restructure, restructuring, org design,
    org chart, org structure, org review, organisation design, organization design,
    organisational design, organizational design, org changes, org change, org planning,
    operating model, headcount, head count, hc plan, fte plan, fte planning, workforce,
    staffing plan, staffing model, safe staffing, skill mix, succession, talent review, calibration,
    calibrations, promotion committee, promo committee, promotion panel, promotion round,
    promo round, promotions, "9 box", nine box, "9box", pay round, pay review, bonus pool,
    bonus round, bonuses, comp review, comp cycle, comp planning, compensation review,
    compensation planning, comp plan, comp plans, compensation plan, commission plan, salary review,
    salary round, salary bands, pay bands, merit cycle, merit increase, merit increases,
    career framework, levelling, leveling, job architecture, job families, policy, policies,
    team topologies, team structure, team shape, team design, reporting lines, hiring plan,
    hiring freeze, recruitment plan, recruiting plan, resourcing plan, hiring strategy, people plan,
    people strategy, skills matrix, competency framework, return to office, rto, hybrid working,
    layoffs, layoff, rif, redundancies, redundancy programme, downsizing, raci, decision rights,
    delegation of authority, governance model, shift model, shift pattern review, attrition,
    retention plan, talent plan, talent strategy, talent mapping, talent pipeline, key person risk,
    centre of excellence, center of excellence, role design, integration planning, code of conduct,
    ladder, ladders, levels, "l&d strategy", ways of working, team split, establishment,
    agency reduction, shift patterns, new shift pattern, tupe, relocation, site closure, footprint,
    plant closure, job evaluation, role evaluation, grading review, remuneration, rem com, remco,
    remcom, nomination committee, lateral plan, engagement actions, survey actions,
    wellbeing survey, wellbeing strategy, whistleblowing, span, job arch, comp bands, pay structure,
    grade structure, associate reviews, associate review committee, space allocation,
    desk allocation, lab space, office space, office strategy, seating strategy, handbook review,
    rota redesign, rota review, new rota, self rostering, roles review, role changes, spans, layers,
    team charter, team charters, engagement model, interaction model, interfaces,
    decision making framework, daci, rapid framework, people review, people reviews,
    people planning, performance distribution, ratings distribution, rating distribution,
    performance ratings, talent matrix, potential review, bench review, deputies plan, cover model,
    out of hours model, service model, care model, model of care, shared services,
    outsourcing model, insourcing model, centralisation, centralization, decentralisation,
    merger of teams, team merge, integration of teams, day one org, grading structure,
    talent discussion, talent day, talent session, "demand & resourcing", demand and resourcing,
    rostering agreement, crew agreement, working time, partner election, partner elections,
    partnership election, election of partners, capacity vs demand, adjuster capacity,
    team capacity, staff capacity, nurse capacity, staffing call
  ]
  money_words: [
    budget, budgets, budgeting, "p&l", "p & l", profit and loss, capex, opex, cost base,
    cost reduction, cost savings, cost saving, cost out, savings plan, savings target,
    savings programme, cashflow, business case, business cases, investment case,
    investment committee, investment proposal, capital plan, capital planning, capital allocation,
    capital request, funding, fundraise, fund raise, series a, series b, series c, series d,
    term sheet, due diligence, "m&a", acquisition, acquisitions, merger, mergers, divestiture,
    divestment, "carve-out", pricing, repricing, price increase, price increases, price list,
    fee review, vendor selection, vendor decision, vendor contract, vendor negotiation,
    vendor negotiations, vendor review, vendor management, vendor consolidation, supplier selection,
    supplier decision, supplier contract, supplier negotiation, supplier negotiations,
    supplier review, supplier qbr, vendor qbr, supplier performance, supplier account,
    supplier meeting, vendor meeting, vendor account, sourcing decision, sourcing strategy,
    procurement strategy, rfp decision, rfp evaluation, rfp scoring, rfp shortlist, itt,
    tender evaluation, contract negotiation, contract negotiations, contract signing,
    contract award, contract extension, renewal, renewals, cloud cost, cloud costs, aws cost,
    aws costs, aws commit, finops, spend, runway, unit economics, margins, margin, balance sheet,
    working capital, cost allocation, cost centre, cost center, financial review, financial plan,
    financial planning, financials, finance review, finance sync, finance catch up, monthly finance,
    financial results, reforecast, re forecast, zero based, zbb, lease, grant finance, fee setting,
    tuition fees, spending review, spending plan, treasury, payroll costs, investment plan,
    investment review, roi, cost of goods, cogs, cost per case, cost model, covenants, valuation,
    liquidity, outsourcing, commercials, commercial terms, commercial review, debt, refinancing,
    credit facility, appropriation, appropriations, dd, data room, dataroom, vdr, "£", "€",
    virement, payback, quotes received, energy contract, energy prices, cash, debtors, receivables,
    collections, dso, write off, write offs, insurance, bank facility, loan, capital bid, cif bid,
    capital programme, capital project bid, licensing, royalty, rent, landlord, fee income, lockup,
    lock up, prime cost, food cost, labour cost, labor cost, wage cost, agency costs, overtime,
    bizplan money, value for money, cip, cost improvement, resin allocation, raw material prices,
    commodity prices, hedging, fx, currency, spin off, exit process, sale process, buyer meeting,
    nbo, loi, letter of intent, covenant, rcf, refi, refinance, tax, tp study, "13wk", mtfs,
    medium term financial, edp, enterprise agreement, savings plans, reserved instances, rates,
    rate, "p&p", media plan, procure, laundry contract, energy tender, tender award, cost plan,
    cost review, bid price, price negotiation, price review, price rise, fee proposal decision,
    fee uplift, bonus accrual, provision, provisions, reserve, reserves policy, premium, premiums,
    subscription, subscriptions, licence costs, license costs, licence count, license count,
    true up, grants office, overheads, indirects, afe, rolling forecast, tco, irr, npv, cuts,
    savings ideas, efficiency savings, cost per hire, supplier terms, payment terms, credit terms,
    credit limit, fundraising round, bridge round, safe note, cap table, option pool, "409a",
    secondary, tender offer, exit options, cro selection, agency selection, provider selection,
    partner selection, tool selection, platform selection, system selection, erp selection,
    supplier award, asset scouting, target screening, lottery bid, grant bid, ic memo, ic paper,
    investment memo, licence fee, license fee, sponsorship, sponsorships, supplier mtg, vendor mtg,
    buyer mtg
  ]
  outside_words: [
    board, governors, governing body, trustees, trustee, investor, investors, shareholder,
    shareholders, agm, annual general meeting, earnings, results call, capital markets day,
    analyst call, analyst briefing, analyst day, limited partners, lp call, lp update, vcs, venture,
    private equity, regulator, regulators, regulatory, regulation, ministry, minister,
    government affairs, public affairs, lobbying, parliament, select committee, council, councillor,
    councillors, mayor, municipality, senator, congressman, mp, press, reporter, keynote, panelist,
    panellist, fireside, speaking, speaker, conference talk, guest lecture, all hands, allhands,
    town hall, townhall, all staff, all company, company meeting, company wide, company all,
    company update, company kickoff, company kick off, ask me anything, ama, state of the union,
    staff address, whole school assembly, open evening, open day, open house, ribbon cutting,
    site opening, opening ceremony, partner summit, partner meeting, partner call, partner sync,
    partner review, partner qbr, partner day, partner event, partner dinner, partnership,
    partnerships, strategic partner, alliance, alliances, jv, sponsor, executive sponsorship,
    exec briefing, executive briefing, ceo, cfo, coo, cmo, chro, ec presentation, exec readout,
    exec update, executive update, group management, headquarters, head office visit, hq visit,
    vip visit, delegation, embassy, ambassador, consulate, chamber, trade association,
    industry association, industry body, employers association, "employers' association",
    industry forum, round table, roundtable, steering with customer, customer advisory,
    cab customer, customer summit, user conference, customer dinner, client dinner, customer lunch,
    client lunch, customer event, client event, client entertainment, customer executive,
    customer exec, donor, donors, fundraiser, fundraising, gala, charity dinner, foundation, funder,
    funders, grant maker, community meeting, community forum, neighbourhood, neighborhood,
    residents, public consultation, public hearing, public meeting, pta, parents association,
    parent association, parent forum, parents forum, superintendent, district office,
    local authority, multi academy trust, ofsted, estyn, accreditation, accreditor, accreditors,
    inspection, inspector, inspectors, inspectorate, cqc, joint commission, jci, fda, ema, mhra,
    osha, environment agency, epa, external audit, auditor, auditors, surveillance audit,
    certification audit, recertification audit, iso audit, customer audit, financial audit,
    statutory audit, notified body, supervisory authority, data protection authority, sec filing,
    union of, bar association, law society, royal college, alumni, ambassadors, crisis comms,
    linkedin post, op ed, award submission, trade fair, trade show, expo, analyst relations,
    gartner, forrester, industry event, industry dinner, networking event, networking dinner,
    business breakfast, ministerial, white house, police liaison, stakeholder, stakeholders,
    external relations, media call, media day, media relations, media enquiry, media request,
    media briefing, talk prep, speech, speeches, panel, ah, cto breakfast, cto dinner, cio dinner,
    founder dinner, founders dinner, peer network, peers network, exec brief, executive brief,
    exec presentation, parents evening, "parents' evening", parents eve, parent evening,
    parents night, prospective parents, prospective families, prosp parents, open morning,
    school tour, admissions tour, tour for, owners meeting, owner meeting, owners call, owner call,
    ownership call, asset manager, asset management call, commissioner, commissioners,
    commissioning group, ombudsman, inquest, coroner, scrutiny committee, member briefing,
    members briefing, cabinet member, cabinet briefing, policy forum, standards body, rating agency,
    rating agencies, lender, lenders, banks, bank meeting, bankers, underwriters meeting,
    insurer visit, insurance visit, insurers, fire brigade visit, dvsa, hse, environmental health,
    eho, food standards, customs visit, police visit, icb, nhse, nhs england, healthwatch, sab,
    program officer, programme officer, funding agency, consortium, "legal 500",
    chambers submission, directory submission, community leaders, community liaison,
    neighbours meeting, link governor, chair call, chairman, chairwoman, chairperson, non exec,
    non execs, ned, neds, lp meeting, lps, portco, portfolio company, secretary of state,
    permanent secretary, trade mission, twinning, charity partner, corporate partner,
    corporate partners, volunteer forum, beneficiary forum, photocall, newspaper, tv crew,
    documentary crew, analyst dinner, cllr, cllrs, alderman, chief executive visit,
    planning committee, licensing committee, licensing hearing, pre brief cabinet,
    cabinet pre brief, gc dinner, audit co, auditco, audit com, ac papers, ac paper, roadshow,
    road show, consensus, sell side, buy side, cmd, ratings agency, fdn, philanthropy, major gift,
    grant officer, bilateral, un agency, usaid, fcdo, sida, unicef, undp, world bank, eu commission,
    european commission, dg meeting, embassies, charities commission, charity commission,
    certification visit, brand qa audit, brand audit visit, michelin, licensing officer,
    fire officer, building control, planning officer, planning authority, port authority,
    aviation authority, caa, faa, nrc, ofwat, ofcom, ofgem, fca, pra, bafin, ecb, finma,
    sec inquiry, central bank, prudential, supervisor visit, quality visit, peer review visit,
    royal visit, vip tour, industry day, sector forum, sector network, trade body, national network,
    regional network, heads network, reference call for, reference customer, case study interview,
    linkedin live, moderator, moderating, leaders dinner, leaders forum, leadership dinner external,
    economic forum, davos, think tank, senate house, chancellor, provost, diocese, bishop,
    archdeacon, patrons, patron, campaign launch event, influencers, influencer,
    community engagement, neighbor meeting, tenant association, tenants meeting,
    planning consultation, partner kickoff, partner forum, pr agency, pr call, pr sync,
    announcement, external comms, crisis communication, statement, open letter, opinion piece,
    thought piece, award entry, awards entry, reinsurer, reinsurers, reinsurance, publisher call,
    publisher milestone, publisher meeting, dsmb, pcc, kol, kols, key opinion leader, private view,
    opening night, premiere, vernissage, lottery fund, heritage fund, franchisee, franchisees,
    licensor, licensee, cooperative members, members meeting, member meeting, membership meeting,
    delegates, assembly of members, customs authority, tax authority, department for education, dfe,
    department of health, unveiling, groundbreaking, ground breaking, handover ceremony, mou,
    annual general mtg, company mtg, partner mtg, community mtg, public mtg, owners mtg, owner mtg,
    bank mtg, underwriters mtg, neighbours mtg, lp mtg, dg mtg, neighbor mtg, tenants mtg,
    publisher mtg, members mtg, member mtg, membership mtg
  ]

  # --- craft ---

  # --- gatherings one goes to as a listener ---
  conferences: [
    neurips, icml, iclr, cvpr, aaai, asco, esmo, agu, himss, srecon, kubecon, qcon, dmexco, sxsw,
    cannes lions, mwc, ces, gdc, gamescom, siggraph, nrf, itb, mipim, bett, educause, black hat,
    defcon, aws summit, "re:invent", reinvent, google next, ms ignite, dreamforce, web summit,
    slush, hannover messe, drupa, interpack, bauma, medica, anuga, gartner summit, saastr, pycon,
    fosdem, devoxx, tedx, conference, congress, symposium, convention, unconference, barcamp
  ]

  # --- papers whose subject may stand in the text only ---
  papers: [
    slides, slide, deck, decks, presentation, ppt, write, writing, draft, drafts, doc, document,
    memo, paper, papers, "1 pager", one pager, "6 pager", "2 pager", report, prep, preparation,
    pre read, pre reads, notes, numbers, speech, talking points, script, story, narrative, summary,
    spreadsheet, sheet, model
  ]

  # --- titles that say nothing about the subject (codebook rule 9 and the settled 'sync') ---
  bare: [
    "=sync", "=syncs", "=sync up", "=quick sync", "=weekly sync", "=bi-weekly sync",
    "=biweekly sync", "=monthly sync", "=catch up", "=catch-up", "=catchup", "=weekly catch up",
    "=weekly catch-up", "=weekly catchup", "=quick catch up", "=call", "=quick call",
    "=weekly call", "=monthly call", "=group call", "=conference call", "=video call", "=zoom",
    "=zoom call", "=zoom meeting", "=teams call", "=teams meeting", "=microsoft teams meeting",
    "=google meet", "=webex", "=webex meeting", "=meeting", "=mtg", "=meet", "=weekly meeting",
    "=monthly meeting", "=weekly mtg", "=regular meeting", "=meeting request", "=internal meeting",
    "=external meeting", "=discussion", "=discuss", "=chat", "=quick chat", "=talk", "=touchpoint",
    "=touch point", "=touch base", "=touchbase", "=weekly touchpoint", "=check in", "=check-in",
    "=checkin", "=weekly check in", "=weekly check-in", "=weekly", "=wkly", "=bi-weekly",
    "=biweekly", "=fortnightly", "=monthly", "=quarterly", "=session", "=update", "=updates",
    "=quick update", "=weekly update", "=monthly update", "=review", "=event", "=appointment",
    "=invitation", "=discussion w/ team", "=alignment", "=align", "=connect", "=jf", "=jour fixe",
    "=point", "=ad hoc", "=adhoc", "=ad-hoc", "=workshop", "=working session", "=work session",
    "=prep call", "=data", "=letters", "=round table", "=brainstorm", "=intro", "=intro call",
    "=deep dive", "=planning", "=various", "=general", "=misc", "=stuff", "=q&a", "=meet up",
    "=get together", "=catchup call", "=status", "=?", "=??", "=x", "=xx", "=xxx", "=free",
    "=tentative", "=no title", "=(no title)", "=untitled", "=untitled event", "=new event",
    "=new appointment", "=new meeting", "=(no subject)", "=no subject", "=unavailable",
    "=not available", "=available", "=elsewhere", "=reminder", "=accepted", "=canceled",
    "=cancelled", "=office", "=remote", "=home", "=zoom mtg", "=teams mtg", "=microsoft teams mtg",
    "=webex mtg", "=monthly mtg", "=regular mtg", "=mtg request", "=internal mtg", "=external mtg",
    "=new mtg", "=termin", "=besprechung", "=meeting intern", "=abstimmung", "=rucksprache",
    "=austausch", "=telefonat", "=videokonferenz", "=team meeting?", "=kein titel", "=(kein titel)",
    "=(ohne titel)", "=ohne titel", "=kein betreff", "=reunion", "=rdv", "=rendez-vous", "=appel",
    "=visio", "=point hebdo", "=echange", "=sans titre", "=(sans titre)", "=sans objet", "=llamada",
    "=videollamada", "=junta", "=cita", "=puesta al dia", "=seguimiento", "=sin titulo",
    "=(sin titulo)", "=sin asunto", "=reuniao", "=ligacao", "=chamada", "=videochamada",
    "=conversa", "=alinhamento", "=acompanhamento", "=sem titulo", "=(sem titulo)", "=sem assunto",
    "=(senza titolo)", "=senza titolo", "=riunione", "=overleg", "=afspraak", "=mote", "=spotkanie"
  ]
  dark: [
    hold, holding, placeholder, tbd, tbc, tba, busy, blocked, block, blocker, focus, deep work,
    heads down, head down, no meetings, no meeting, no mtgs, no mtg, meeting free, no calls,
    no call, think time, time to think, thinking, quiet time, quiet hour, quiet hours, work time,
    working time, do not book, "don't book", dont book, dnb, do not disturb, dnd, do not schedule,
    dns, keep free, keep clear, protected, reserved, buffer, flex time, catch all, maker time,
    follow up, follow ups, followup, next steps, call back, ring back, phone back, as discussed,
    personal meeting room, "'s zoom meeting", videollamada, videocall, window, slot, my time,
    concentration, fokus, fokuszeit, geblockt, niet boeken, ne pas reserver, no reservar, bloqueado,
    indisponible, mtg free, personal mtg room, "'s zoom mtg"
  ]

  # --- for the shapes `two_names` and `one_name` ---
  first_names: [
    aaliyah, aarav, aaro, aaron, abbas, abbie, abby, abdallah, abdelkarim, abdul, abdullah,
    abdulrahman, abebe, abel, abena, abhishek, abi, abigail, abraham, abril, abu, achim, adalberto,
    adam, adama, adan, addie, addy, ade, adel, adela, adelaida, adele, adelheid, adelina, adeline,
    adem, adeola, adina, aditi, aditya, adnan, adolf, adrian, adriana, adriano, adrien, adrienne,
    adunni, afia, afolabi, agata, agatha, agathe, agnes, agnieszka, agustin, ahlam, ahmad, ahmed,
    ahmet, aicha, aida, aidan, aiden, aiko, aileen, ailsa, aimee, aine, aino, aisha, ajay, akash,
    akemi, akiko, akim, akinyi, akira, akosua, akshay, akua, alaa, alain, alan, alana, alasdair,
    alba, alban, albert, alberto, albin, albina, albrecht, aldo, aldric, alec, aled, alejandra,
    alejandro, alejo, aleks, aleksandar, aleksander, aleksandra, aleksy, alen, alena, alessandra,
    alessandro, alessia, alessio, alex, alexander, alexandra, alexandre, alexandria, alexandros,
    alexandru, alexei, alexey, alexia, alexis, alfie, alfons, alfonso, alfred, alfredo, ali, alia,
    alice, alicia, alida, alin, alina, aline, alisa, alisha, alison, alistair, alix, allan, allen,
    allie, alma, almaz, alois, aloisia, alok, alona, alonso, alun, alva, alvaro, alvin, alwin,
    alyona, alyssa, amadi, amador, amaka, amal, amalia, amalie, amanda, amandine, amani, amara,
    amaya, amber, ambre, amelia, amelie, amin, amina, aminata, amir, amira, amit, amitabh, amr,
    amrita, amy, ana, anabel, anabela, anahi, anais, anand, ananya, anas, anastasia, anatoly, anca,
    anders, andi, andie, andrada, andre, andrea, andreas, andree, andreea, andrei, andreia, andrej,
    andres, andrew, andrey, andriy, andrzej, andy, aneta, anett, anette, angela, angelica, angelika,
    angelina, angelique, angelo, angie, angus, ania, anica, anika, anil, anita, anja, anjali, anka,
    anke, ankit, ankita, ann, anna, annabel, annabelle, annalena, annalisa, annalise, annamaria,
    anne, annegret, anneke, anneli, annelie, annelies, anneliese, annelise, annemarie, annemie,
    annette, anni, annick, annie, annika, annikki, annita, anny, anouk, ansel, anselm, anselmo,
    antero, anthea, anthony, antje, antoine, antoinette, anton, antonella, antonia, antonie,
    antonietta, antonina, antonino, antonio, antonius, antony, anu, anuj, anushka, anwar, aoife,
    aparna, apinya, apolonia, araceli, aram, arcelia, archana, archie, arda, ariadna, arian, ariana,
    ariane, arianna, ariel, arif, arjun, arkady, arlene, arlette, armand, armando, armin, arnaud,
    arnav, arne, arno, arnold, aron, arsenio, artan, artem, arthur, artur, arturo, arun, arvid,
    arya, asa, asha, ashish, ashlee, ashleigh, ashley, ashok, ashton, ashwin, ashwini, asif, asim,
    asli, asma, astrid, asuncion, athena, attila, aude, audrey, augusta, auguste, augustin, augusto,
    aurel, aurelia, aurelie, aurelien, aurelio, aurora, aurore, ava, axel, aya, ayaan, ayaka, ayan,
    ayesha, ayhan, ayla, aylin, ayman, ayo, ayoub, ayse, aysha, ayten, ayumi, azadeh, aziz, azra,
    azucena, babajide, babak, babatunde, bahar, bailey, balazs, balthasar, baptiste, baraka, barb,
    barbara, baris, barney, barry, bart, bartek, bartosz, bartłomiej, bashir, bassam, basti,
    bastian, bastien, baz, beata, beate, beatrice, beatrix, beatriz, becca, becks, becky, bela,
    belgin, belinda, bella, ben, bence, benedict, benedicte, benedikt, benita, benito, benj,
    benjamim, benjamin, benno, benny, benoit, bente, benthe, beppe, berat, berend, berengere, berit,
    berk, berna, bernabe, bernadette, bernard, bernardo, bernd, berndt, bernhard, bernice, bernie,
    bernt, bert, berta, bertha, bertie, bertil, bertram, bertrand, bess, beth, bethan, bethany,
    betina, betsy, bettina, betty, bev, beverley, beverly, bex, bhavna, bia, biagio, bianca, bianka,
    bilal, biljana, bill, billy, birger, birgit, birgitta, birte, birthe, biruk, bisi, bjarne,
    bjoern, bjorn, bjørn, blanca, blanche, blanka, blazej, bo, bob, bobbie, bobby, bodil, bogdan,
    bogusia, bohdan, bolanle, bonnie, boris, boryana, boyd, bozena, brad, bradley, bram, brandon,
    branka, branko, breda, brenda, brendan, brent, brett, brian, briana, brianna, bridget, brigitta,
    brigitte, brita, britt, britta, brittany, bronwyn, bruce, bruna, bruno, bryan, bryce, bryn,
    bryony, burak, burkhard, cacilia, caio, caitlin, caitlyn, caleb, calista, callum, calogero,
    calum, calvin, cameron, camila, camilla, camille, camilo, canan, candice, caoimhe, cara,
    caridad, carin, carina, carine, carl, carla, carlo, carlos, carlota, carlotta, carly, carmel,
    carmela, carmelo, carmen, carmina, carmine, carol, carola, carole, carolin, carolina, caroline,
    carolyn, carrie, carsten, carys, casandra, casey, casper, cassandra, cassie, catalin, catalina,
    catarina, caterina, cath, catharina, catherine, cathrine, cathy, catrin, catriona, caua, caz,
    cecile, cecilia, cecilie, cecily, cedric, celeste, celia, celian, celina, celine, cem, ceren,
    cerys, cesar, ceu, ceyda, chad, chandra, chantal, chantelle, charlene, charles, charley,
    charlie, charlotte, chaz, checco, chelsey, chen, cheng, cherie, cheryl, chetan, cheyenne,
    chiamaka, chiara, chidera, chidi, chike, chima, chinedu, chinonso, chinwe, chioma, chloe, chris,
    chrissie, christa, christel, christelle, christian, christiana, christiane, christie, christin,
    christina, christine, christof, christoffer, christoph, christophe, christopher, christos,
    christy, chuck, chus, cian, ciara, ciaran, cigdem, cillian, cindy, cinzia, ciprian, cipriano,
    ciro, claire, clara, clare, clarence, clarisa, clarissa, clarisse, claude, claudia, claudine,
    claudio, claudiu, claus, clayton, clem, clemence, clemens, clement, clemente, clementina,
    clementine, clifford, clinton, clive, codrin, cody, colette, colin, colleen, collin, collins,
    concepcion, concetta, concha, conchi, connie, connor, conny, conor, conrad, constance,
    constantin, constanze, consuela, cora, coralie, cordelia, cordula, corentin, corey, corina,
    corinna, corinne, cormac, cornel, cornelia, cornelio, cornelis, cornelius, cory, cosima, cosimo,
    cosmin, cosmo, costin, courtney, craig, cristi, cristian, cristiana, cristiano, cristina,
    cristobal, csaba, curt, curtis, cynthia, cyril, cyrille, cyrus, czarek, daan, dafina, dafydd,
    dagmar, dagny, daire, daisy, daksh, dalal, dalia, dalibor, damaris, damian, damiano, damien,
    damir, damon, dan, dana, dani, danica, daniel, daniela, daniele, daniella, danielle, danijel,
    danijela, danilo, danni, danny, dante, danuta, daphne, dara, darcy, darek, daria, dario, darius,
    dariusz, darko, darnell, darragh, darrell, darren, darryl, daryl, dasha, dave, david, davide,
    dawid, dawit, dawn, dayo, deandre, dearbhla, deb, debbie, debora, deborah, debra, debs, declan,
    deepa, deepak, deepika, deepti, defne, deirdre, dejan, delia, delphine, demarcus, demetrius,
    denis, denisa, denise, deniz, dennis, denys, derek, dermot, derya, desiree, desmond, desta,
    detlef, detlev, devin, devon, dewi, dexter, dhruv, diana, diane, didier, diego, dieter, dietmar,
    dietrich, dieudonne, dilara, dilip, dillon, dilwyn, dima, dimas, dimitri, dimitrios, dimitris,
    dina, dinesh, dino, diogo, dirk, divya, djamila, dmitri, dmitry, dolores, domenica, domenico,
    dominic, dominik, dominika, dominique, don, donal, donald, donatella, donato, donna, donovan,
    dora, doreen, dorian, dorina, doris, dorota, dorothea, dorothee, dorothy, dorte, dorthe, doug,
    dougal, douglas, draga, dragan, dragica, dragos, duarte, dulce, duncan, dung, dunja, dusan,
    dustin, dwayne, dylan, eamon, ebba, ebbe, ebele, eberhard, ebony, ebru, ece, edda, eddie, eddy,
    edgar, edie, edina, edith, edmond, edmund, edoardo, edouard, edson, eduard, eduarda, eduardo,
    edvard, edward, edwin, eero, eeva, efe, effie, efua, egon, eider, eija, eike, eileen, eilidh,
    eilish, eimear, einar, eino, eirlys, ekaterina, ekkehard, ekow, ekrem, elaine, eldar, eleanor,
    elena, eleni, eleonora, eleonore, elfriede, eli, elia, eliana, eliane, elias, elif, elijah,
    elin, elina, eline, elinor, eliot, elisa, elisabet, elisabeth, elise, eliza, elizabeth, elke,
    ella, elle, ellen, elli, ellie, ellinor, elliot, elliott, ellis, elly, elma, elmar, elna,
    elodia, elodie, eloisa, eloise, eloy, els, elsa, elsbeth, elsie, elton, elvin, elvira, elvis,
    elzbieta, eman, emanuel, emanuela, emeka, emeline, emi, emil, emile, emilia, emilian, emiliano,
    emilie, emilio, emily, emin, emine, emir, emma, emmanuel, emmanuelle, emmett, emmi, emmy, emre,
    ems, emyr, encarni, enda, enes, ennio, enno, enrico, enrique, enver, enya, enzo, eoghan, eoin,
    erdem, erdogan, erhard, eri, eric, erica, erich, erik, erika, erin, erina, erkan, erling, erna,
    ernest, ernesto, ernst, erol, eros, erwan, erwin, esi, esme, esmeralda, esperanza, esra,
    esteban, estefania, estela, estelle, ester, esther, eszter, ethan, etienne, etta, eugen, eugene,
    eugenia, eugenio, eun, eunji, eusebia, eva, evan, evangelia, eve, evelien, evelin, evelina,
    eveline, evelyn, evelyne, evgeny, evi, evie, evy, ewa, ewald, ewan, ewelina, eyram, ezgi, ezra,
    fabia, fabian, fabiana, fabien, fabienne, fabio, fabiola, fabrice, fabricio, fabrizia, fabrizio,
    fadi, fadwa, fahad, faisal, falk, fanny, farah, fares, farhan, farid, farida, faruk, fatih,
    fatima, fatimah, fatma, fatou, fatuma, faustine, fausto, faye, febe, fede, federica, federico,
    felicia, felicitas, felicity, felipe, felix, femi, femke, feng, fenna, ferdinand, ferenc,
    fergus, fernanda, fernando, ffion, fiachra, fien, filip, filipa, filipe, filippa, filippo,
    filomena, finbar, finlay, finn, finnian, fiona, fionn, fiorella, fizz, flavia, flavio, flavius,
    fleur, flo, flora, florencia, florent, florentin, florentina, florian, florin, florina, floris,
    floyd, folake, fortunata, fouad, fran, franca, frances, francesca, francesco, francine, francis,
    francisca, francisco, franck, franco, francois, francoise, franjo, frank, frankie, frans, franz,
    franziska, fraser, frauke, fred, freddie, freddy, frederic, frederick, frederik, frederique,
    fredo, fredrik, fredy, freja, freya, frida, fridolin, frieda, friederike, friedhelm, friedrich,
    fritz, frode, fruzsina, fulya, funke, gabi, gabino, gabor, gabriel, gabriela, gabriele,
    gabriella, gabrielle, gabry, gabs, gael, gaelle, gaetan, gaetano, gail, galina, gamze, gareth,
    garrett, garry, gary, gaspar, gaspard, gaston, gaurav, gav, gavin, gaz, gbenga, gebhard, geert,
    geeta, gemma, genadi, genevieve, genoveva, geoff, geoffrey, geoffroy, georg, george, georges,
    georgette, georgia, georgina, georgios, geraint, gerald, geraldine, gerard, gerardo, gerd,
    gerda, gergely, gerhard, gerlinde, germaine, gerold, geronimo, gerrit, gerry, gert, gertrud,
    gertrude, gesa, gesine, gethin, geza, ghada, ghassan, gheorghe, ghislain, ghislaine, giacomo,
    giada, giancarlo, gianfranco, gianluca, gianmarco, gianna, gianni, gideon, gijs, gilbert,
    gilberte, gilberto, gilda, giles, gilles, gillian, gina, ginette, ginevra, ginny, gino, giorgia,
    giorgio, giovanna, giovanni, girish, gisela, gisele, gita, gitte, giulia, giuliana, giuliano,
    giulio, giuseppe, giuseppina, gladys, gleb, glenda, glenn, gloria, glyn, gokhan, goncalo, gonza,
    gonzalo, gopal, goran, gordana, gordon, gosia, gottfried, gottlieb, grace, graciela, graeme,
    graham, grainne, graziella, grazyna, greg, gregoire, gregor, gregorio, gregory, greta,
    gretchen, grete, grethe, griet, griselda, grzegorz, guadalupe, gudrun, gui, guido, guilherme,
    guillaume, guillermo, gul, gulay, gulcan, gunar, gunhild, gunnar, gunter, gunther, gus, gustav,
    gustavo, gwen, gwenaelle, gwendolyn, gwenllian, gyorgy, gyula, habib, hadi, hadiza, haeun,
    hailey, hajo, hakan, hakim, hala, haley, halil, halima, halina, hamad, hamid, hamish, hamisi,
    hamza, hana, hanan, hande, hanife, hanna, hannah, hanne, hanneke, hannele, hannelore, hannes,
    hans, hansi, hansjorg, hanspeter, hao, haoran, harald, hari, harish, harold, haroon,
    harri, harriet, harrison, harry, harsh, harsha, harshad, hartmut, haruka, haruki, harumi,
    haruto, harvey, hasan, hassan, hatice, hattie, haya, hayden, hayley, heather, hector, hedda,
    hedwig, heidi, heidrun, heike, heikki, heiko, hein, heiner, heinrich, heinz, heitor, helen,
    helena, helene, helga, helge, helmi, helmut, hemant, hendrik, hennie, henning, henri, henrietta,
    henriette, henrik, henrike, henrique, henry, herbert, herman, hermann, hermine, hernan, herta,
    herve, hetty, hideo, hien, hilary, hilda, hilde, hildegard, hilkka, hillevi, hilma, hina,
    hinrich, hiroki, hiroko, hiroshi, hirut, hisham, hoang, holger, hollie, holly, hong, horacio,
    horia, horst, hortense, hortensia, houda, howard, hristo, hubert, hugh, hugo, huguette, hui,
    hulda, humberto, humphrey, huong, huseyin, hussain, hussein, huw, huy, hyejin, hyun, iago, iain,
    ian, iarla, ibrahim, ibukun, ichiro, ida, idris, iestyn, ieuan, ieva, ife, ifeanyi, ifeoma,
    ignacio, ignaz, igor, ihsan, iida, ikechukwu, iker, ilaria, ildiko, ileana, ilenia, ilias,
    ilija, ilja, ilka, ilker, ilkka, ilmari, ilona, ilse, ilyas, iman, imani, imelda, imke, immy,
    imogen, imran, imre, imtiaz, ina, inaki, inaya, indira, indy, ines, inga, inge, ingeborg, inger,
    ingmar, ingo, ingrid, inka, inna, innes, ioan, ioana, ioannis, iolanda, ionut, ipek, irena,
    irene, irfan, iria, irina, iris, irma, irmgard, iryna, isaac, isabel, isabela, isabell,
    isabella, isabelle, isaiah, isak, isha, ishaan, isidor, isidora, isla, ismael, ismail, ismet,
    isobel, issy, istvan, itxaso, itziar, iulia, iulian, ivan, ivana, ivanka, ivano, ivar, ivaylo,
    ivica, ivo, ivona, ivonne, ivy, iwan, iwona, izabela, izzy, jaakko, jaana, jaap, jabari, jaber,
    jacek, jacinta, jacinto, jack, jackie, jackson, jacky, jacob, jacobo, jacqueline, jacques,
    jacqui, jaden, jadwiga, jaime, jake, jakob, jakub, jamal, james, jamie, jamila, jan, jana, jane,
    janek, janet, janette, janice, janina, janine, janis, janko, jann, janna, janne, jannik, jannis,
    janos, janusz, jaqueline, jared, jarek, jari, jarl, jarno, jaroslav, jas, jasmin, jasmina,
    jasmine, jason, jasper, javier, jawad, jay, jaya, jayant, jayden, jayne, jaz, jean, jeanette,
    jeanine, jeanne, jeannette, jeannine, jed, jeff, jeffrey, jelena, jelle, jem, jemma, jen, jenna,
    jenni, jennifer, jenny, jens, jeremiah, jeremias, jeremie, jeremy, jeroen, jerome, jeronimo,
    jerry, jerzy, jesper, jess, jesse, jessica, jessie, jesus, jez, jia, jiahui, jiaqi, jide,
    jihoon, jill, jillian, jim, jimena, jimmy, jin, jing, jiri, jisoo, jiwoo, jo, joachim, joakim,
    joan, joana, joanna, joanne, joao, joaquim, joaquin, jocelyn, jochem, jochen, jodi, jodie, jody,
    joe, joel, joelle, joerg, joey, johan, johann, johanna, johanne, johannes, john, johnathan,
    johnny, joke, jola, jolanda, jolanta, jolene, jon, jonah, jonas, jonatan, jonathan, jonathon,
    jone, joni, jonna, jonno, jonny, jools, joost, jordan, jordi, jordy, jorg, jorge, jorgen, joris,
    jorn, jose, josef, josefa, josefin, josefina, josefine, joseph, josephine, josette, josh,
    joshua, josiane, josie, josip, jost, josu, josue, jovan, jovana, joyce, jozef, juan, juana,
    juanita, juanjo, juanma, judit, judith, judy, juergen, juha, juhani, juho, jukka, jule, jules,
    julia, julian, juliana, juliane, julianna, julie, julien, juliet, julieta, juliette, julijana,
    julio, julius, juma, junko, jurgen, juri, jurre, jussi, justin, justina, justine, justus,
    justyna, jutta, juul, jyoti, jørgen, kaan, kaarina, kabir, kai, kaique, kaisa, kaitlin, kaitlyn,
    kaito, kaja, kalevi, kalin, kalina, kalle, kamal, kamala, kamil, kamila, kamlesh, kaori, kapil,
    kara, karan, kareem, karel, karen, kari, karim, karin, karina, karine, karl, karla, karlo,
    karolina, karoline, karsten, karthik, kasia, kasim, kaspar, kasper, kat, katalin, katarina,
    katarzyna, kate, katelyn, katerina, kath, katharina, katharine, kathe, katherine, kathi,
    kathleen, kathrin, kathryn, kathy, kati, katia, katie, katja, katrin, katrina, katy, katya,
    kaveh, kavita, kavitha, kay, kayla, kaylee, kayleigh, kaz, kazuki, kazuo, kees, keiko, keira,
    keisha, keith, kelechi, kellie, kelly, kelsey, kelvin, kemal, kemi, ken, kenan, kendra, kenji,
    kenneth, kenny, kenta, kepa, kerem, kerri, kerry, kerstin, ketan, kev, kevin, kezia, khadija,
    khaled, khalid, khalil, khamis, khanh, kian, kiara, kieran, kilian, kim, kimberley, kimberly,
    kimmo, kinga, kira, kiran, kirill, kirk, kirsi, kirsten, kirstin, kirsty, kirti, kishore, kit,
    kjell, klaas, klara, klaudia, klaus, knut, koen, kofi, kojo, konrad, konstantin, konstantina,
    konstantinos, koos, kornel, kornelia, kosta, kostya, kris, krishna, krishnan, krista, kristen,
    kristian, kristijan, kristin, kristina, kristine, kristof, kristoffer, kristopher, kristy,
    krisztian, krisztina, krysia, krystal, krystyna, krzysiek, krzysztof, ksenia, kumar, kunal,
    kunle, kuno, kurt, kwabena, kwame, kwasi, kyara, kyle, kylie, kyoko, kyra, lachlan, laetitia,
    laila, lainey, lajos, lakshmi, lalit, lamia, lamine, lana, lara, larisa, larissa, larry, lars,
    lashonda, lasse, laszlo, latha, latisha, latoya, laura, laure, laurel, lauren, laurence,
    laurens, laurent, laurentiu, laurenz, lauri, laurie, laurin, lavinia, lawrence, layal, layla,
    lazar, lea, leah, leana, leander, leandra, leandro, leanne, lee, leen, leena, leevi, lei, leif,
    leigh, leila, leire, lena, lene, leni, lenka, lenn, lennart, lenny, leo, leon, leona, leonard,
    leonardo, leonel, leonhard, leonie, leonor, leonora, leontina, leopold, leopoldo, lerato, leroy,
    lesley, leslie, lesya, leszek, leticia, letizia, lettie, levente, levke, lew, lewis, lexi,
    leyla, lia, liam, liana, libby, lidia, lidija, lieke, lies, liesbeth, liesel, lieselotte, lieve,
    ligia, liisa, lila, lili, lilia, lilian, liliana, liliane, liliya, lilla, lilli, lillian, lilly,
    lilou, lily, lina, linda, lindiwe, lindsay, lindsey, lindy, linh, linn, linnea, lino, linus,
    lionel, lisa, lisandro, lisbeth, lise, liselotte, lisette, liv, livia, livio, liviu, liz, liza,
    lize, lizzie, lizzy, ljiljana, ljubica, llinos, lloyd, loes, logan, loic, lois, lola, loredana,
    lorena, lorenz, lorenza, lorenzo, loretta, lorin, lorna, lorraine, lothar, lotta, lotte, lotti,
    lou, louis, louisa, louise, lourdes, lovell, lowri, loz, luan, luana, luba, lubna, luc, luca,
    lucas, lucia, lucian, luciana, luciano, lucie, lucien, lucienne, lucille, lucinda, lucio, lucy,
    ludger, ludivine, ludmila, ludovic, ludovica, ludvig, ludwig, luigi, luis, luisa, luise, luiz,
    luiza, luka, lukas, lukasz, luke, lumi, luna, lutz, luzia, lydia, lydie, lyn, lynda, lynette,
    lynn, lynne, lyuba, maaike, maarit, maarten, mabel, macarena, maciej, mackenzie, madalina,
    maddie, madeleine, madeline, madhav, madhu, madison, mads, mae, maelle, maeve, mafalda, magali,
    magda, magdalena, maggie, magnus, maha, mahdi, maher, mahesh, mahima, mahmood, mahmoud, mahmut,
    mai, maia, maida, maija, maik, maike, mairead, mairi, maisie, maite, maja, majed, majken,
    makena, malcolm, malena, malgorzata, malik, malika, malin, malte, manal, mandla, mandy, manfred,
    manish, manisha, manlio, manoj, manon, manuel, manuela, mara, marc, marcel, marcela, marcella,
    marcelle, marcello, marcelo, marcia, marcin, marcio, marco, marcos, marcus, marek, maren, marga,
    margaret, margareta, margarete, margaretha, margarida, margarita, margaux, marge, margherita,
    margit, margot, margret, margrit, marguerite, mari, maria, mariah, mariam, mariama, marian,
    mariana, mariann, marianna, marianne, mariano, marica, marie, mariel, mariella, marietta,
    mariette, marija, marijan, marijana, marijke, marijn, marika, mariko, marilena, marilu, marilyn,
    marin, marina, marino, mario, mariola, marion, maripaz, marisa, marisela, marisol, marissa,
    marit, marita, maritta, marius, mariusz, marja, marjan, marjatta, marjolaine, marjolein,
    marjorie, mark, markku, marko, markus, marla, marleen, marlen, marlene, marlies, marlis,
    marloes, marlon, marnie, marsha, marta, marten, martha, marthe, martin, martina, martine,
    marton, marty, marvin, marwa, marwan, mary, maryam, maryna, maryse, marzena, masha,
    massimiliano, massimo, matej, mateo, mateus, mateusz, matheo, mathew, mathias, mathieu, mathijs,
    mathilda, mathilde, mathis, matias, matilda, matilde, mats, matt, mattea, matteo, matthew,
    matthias, matthieu, matthijs, matti, mattia, mattias, mattie, matyas, maud, maude, maura,
    maureen, maurice, mauricio, maurits, maurizio, mauro, max, maxence, maxim, maxime, maximilian,
    maximiliano, maxine, maxwell, maya, mayank, mayte, mayumi, maz, mazen, małgorzata, mbali,
    meenakshi, meera, meg, megan, meghan, meghna, megumi, mehdi, mehmet, mei, meike, meinir,
    meinrad, mekdes, mel, melania, melanie, melike, melina, melinda, melisa, melissa, melissande,
    melvin, meredith, merel, merete, meriem, merle, mert, merve, meryem, metin, mette, mhairi, mia,
    micael, micaela, micha, michael, michaela, michal, michalina, michał, micheal, michel, michela,
    michele, micheline, michelle, mick, midori, mieke, mien, miguel, mihaela, mihai, mihir, mihnea,
    miika, mijo, mika, mikael, mikaela, mikayla, mike, mikel, mikey, mikhail, mikkel, mikko, miklos,
    miko, mikołaj, mila, milena, milica, milka, milla, millie, milo, milos, mimi, mina, ming,
    minh, minho, minji, minna, minnie, minsu, miodrag, mira, miranda, mircea, mirco, mireille,
    mirek, mirela, mirella, miriam, mirja, mirjam, mirjana, mirko, miroslav, misha, mitch,
    mitchell, miyuki, mladen, moa, modupe, mohamad, mohamed, mohammad, mohammed, mohan, mohannad,
    mohit, moira, molly, monica, monika, monique, monty, morag, morena, moreno, morgan, morgane,
    moritz, morris, morten, morven, moses, moshe, mounir, mourad, mpho, mubarak, muhammad, muhammed,
    muireann, mukesh, mukul, murat, murdo, muriel, murray, musa, mustafa, mustapha, mykola, myles,
    myra, myriam, nabil, nacho, nada, nadia, nadim, nadin, nadine, nadja, nads, nadya, naeem,
    nagore, nahia, nahla, naima, naji, najla, naledi, namrata, nana, nancy, nandini, nandita, nando,
    nanna, nanni, naoki, naoko, naomi, narcisa, naresh, narges, nasir, nasreen, nasser, nat,
    natacha, natalia, natalie, nataliia, nataliya, natalka, natan, natanael, natasa, natascha,
    natasha, natasja, nate, nathalie, nathan, nathaniel, natividad, naveed, navin, nawal, nayeli,
    nazan, ndidi, neelam, neema, neeraj, neeta, neha, neil, nekane, nela, nele, nell, nella,
    nelli, nelly, nelson, nena, nenad, nerys, nesrin, nestor, neuza, nevenka, nga, ngoc, ngozi, nia,
    niall, niamh, nic, nicholas, nichole, nick, nicklas, nicky, niclas, nico, nicola, nicolai,
    nicolas, nicole, nicoletta, nicolo, nidal, nidhi, nidia, niels, nienke, nige, nigel, nihal,
    niina, nika, nikhil, niki, nikita, nikki, niklas, niko, nikola, nikolai, nikolaj, nikolaos,
    nikolas, nikolaus, nikolay, nikolina, nikos, nilesh, nilgun, nils, nina, nino, niraj, nirav,
    nisa, nisha, nishant, nita, nitin, nizar, njeri, nkechi, nnamdi, noa, noah, noam, nobu, noelia,
    noelle, noemi, noemie, nomsa, nonso, noor, nora, norah, norbert, noreen, norma, norman, nour,
    noura, nuala, nuno, nur, nuria, nwosu, nynke, obinna, oceane, octavia, octavian, octavio,
    odette, odile, ofelia, oguz, oier, oisin, okan, oksana, olaf, olan, olav, olavi, ole, oleg,
    oleh, olek, oleksandr, olena, olga, olha, oli, olimpia, oliver, olivia, olivie, olivier, ollie,
    olly, oluwaseun, oluwatobi, omaima, omar, ombretta, omer, ondrej, onur, onyeka, oona, ophelia,
    orest, orhan, orietta, orla, orlaith, ornella, orsolya, ortwin, osagie, osama, oscar, oskar,
    osman, osvaldo, oswald, otavio, othman, othmar, otieno, otilia, otis, otso, ottilia, otto, outi,
    ovidiu, owain, owen, oyvind, ozan, ozge, ozlem, paavo, pablo, paco, padma, padraic, padraig,
    paige, pallavi, palle, paloma, pam, pamela, panfilo, pankaj, paola, paolo, paqui, parisa, parth,
    pascal, pascale, pascaline, pascual, pasi, pasquale, pat, patric, patrice, patricia, patricio,
    patrick, patrik, patrizia, patrycja, patty, paul, paula, paulette, paulina, pauline, paulo,
    pavel, pavlo, pawel, paweł, payal, peder, pedro, peggy, pekka, pelin, penelope, peng, penny,
    pepa, pepe, percy, perla, pero, perrine, petar, pete, peter, petr, petra, petro, petros, petter,
    phil, philine, philip, philipp, philippa, philippe, phillip, phoebe, phuong, phyllis, pia, pier,
    pierina, piero, pierre, pieter, pietro, pilar, pim, pina, pinar, pino, piotr, piotrek, pippa,
    pirjo, pirmin, pius, piyush, pleun, polina, pooja, poppy, porfirio, prachi, pradeep, pragya,
    prakash, pranav, prasad, prashant, pratap, pratik, praveen, preethi, preeti, prem, prisca,
    priscilla, priska, priti, priya, priyanka, przemek, puja, punit, qasim, qiang, qing, quang,
    quentin, quim, quincy, quinn, quinten, quique, qusai, rabab, rabia, rachael, rachel, rachelle,
    rachid, radek, radha, radhika, radmila, rado, radoslav, radu, raed, rafael, rafaela, rafal,
    rafał, rafe, raffa, raffael, raffaela, raffaele, raffaella, rafi, raghav, raghu, ragnar,
    ragnhild, rahel, rahul, raimo, raimund, rainer, raisa, raj, raja, rajan, rajat, rajeev, rajesh,
    rajiv, rakesh, ralf, ralph, raluca, rama, ramazan, ramesh, rami, ramiro, ramon, ramona, ramzi,
    rana, randa, randi, randy, rania, ranjan, ranjit, raoul, raphael, raphaela, raquel, rasha,
    rashid, rashida, rashmi, rasmus, raul, ravi, ravindra, ray, rayan, raymond, razvan, rebeca,
    rebecca, rebekah, rebekka, reece, reem, reena, regan, reggie, regina, reginald, regine,
    regis, reijo, reiko, reina, reiner, reinhard, reinhilde, reinhold, reka, rekha, remi, remo,
    remy, rena, renata, renate, renato, renaud, rene, renee, renu, renzo, reto, reuben, rex, reyhan,
    reynaldo, reza, rhi, rhian, rhiannon, rhoda, rhodri, rhona, rhonda, rhys, ria, ricarda, ricardo,
    riccardo, rich, richard, rick, ricky, rico, rie, riikka, rik, rikke, riley, rima, rina, rino,
    risto, rita, ritesh, ritika, ritu, riyad, roald, rob, robbie, robbo, robby, robert, roberta,
    roberto, robin, robyn, rocco, rochelle, rocio, rocky, rod, roderick, rodney, rodolfo, rodrigo,
    roel, roger, rohan, rohit, roisin, roland, rolando, rolf, romain, roman, romana, romano, romina,
    romy, ron, ronald, ronan, rong, ronja, ronnie, ronny, roope, rory, rosa, rosalia, rosalie,
    rosalind, rosaria, rosario, rosemarie, rosemary, roshan, rosie, rosina, rosita, rosmarie, ross,
    roswitha, rouven, rowan, roxana, roxane, roy, roz, rozalia, ruaridh, ruba, ruben, rubi, ruby,
    ruchi, rudi, rudiger, rudolf, ruediger, rufino, rufus, rui, rumen, rupa, rupert, ruslan, russ,
    russell, ruta, rute, ruth, ruud, ruzica, ryan, ryanne, ryo, ryota, ryszard, saad, saana, saanvi,
    saara, saba, sabah, sabina, sabine, sabri, sabrina, sacha, sachiko, sachin, sade, sadia, sadie,
    saeed, safa, safet, safia, sagar, sahar, sahil, sahra, saif, saira, sakura, salem, salih, sally,
    salma, salman, salome, salvatore, sam, samanta, samantha, samar, samara, sameer, sami, samia,
    samir, samira, sammy, sampo, samson, samu, samuel, samuele, sana, sandeep, sander, sandor,
    sandra, sandrine, sandro, sangeeta, sania, sanja, sanjay, sanjeev, sanna, sanne, sante, santeri,
    santosh, saoirse, saori, sara, sarah, sarika, sarina, sascha, sasha, saskia, satish, satoshi,
    satu, saul, saurabh, saverio, sawsan, scott, seamus, sean, seb, sebastiaan, sebastian,
    sebastiano, sebastien, sebek, sedat, sedef, seema, sejal, selam, selena, selim, selin, selina,
    selma, seojun, sepp, seppo, serafina, serena, serge, sergei, sergej, sergey, sergio, serhiy,
    serkan, seth, seun, sevda, severin, severino, sevgi, sevim, seyi, shabnam, shaden, shahid,
    shaima, shalini, shan, shane, shanelle, shani, shania, shanice, shannon, sharad, sharif, sharon,
    shashi, shaun, shauna, shawn, shay, shaz, sheena, sheetal, sheila, shelby, shelley, sheree,
    shereen, sherry, sheryl, shikha, shilpa, shinji, shira, shirin, shirley, shiv, shivani, sho,
    shobha, shona, shonda, shota, shreya, shreyas, shruti, shu, shweta, sian, sibel, sibusiso,
    sibylle, sid, siddharth, siddhartha, sidney, siegfried, siena, sienna, sietse, signe, sigrid,
    sigurd, siiri, silas, sile, silja, silje, silke, silvana, silvano, silvia, silvio, simo, simon,
    simona, simone, sina, sinan, sinead, sini, sinisa, siobhan, sioned, sipho, siti, siv, siyabonga,
    sjoerd, skye, slava, slavica, slavko, slawek, slobodan, smita, smriti, sneha, socorro, sofia,
    sofie, sofiya, soha, solange, soledad, solene, solveig, sonal, sonali, sonam, sonia, sonja,
    sonsoles, sonya, soo, soojin, soph, sophia, sophie, soraya, soren, sorin, spencer, sridhar,
    srinivas, stacey, stan, stanimir, stanislav, stanisław, stanley, stasia, stef, stefan, stefani,
    stefania, stefanie, stefano, steffen, steffi, stein, stella, stephan, stephane, stephanie,
    stephen, steve, steven, stevie, stewart, stig, stijn, stina, stine, stjepan, stoyan, struan,
    stu, stuart, subhash, sudhir, sue, suha, suhail, sujata, sujit, sukanya, sukhdeep, sukhi, suki,
    suleyman, suman, sumit, sungmin, sunil, sunita, supriya, suraj, suresh, susan, susana, susann,
    susanna, susanne, sushma, susi, susie, suvi, suzana, suzanne, suzie, suzy, svea, svein, sven,
    svenja, sverre, svetlana, svitlana, swantje, swapnil, swati, swen, sybille, syed, sylvain,
    sylvia, sylvie, sylwia, szabolcs, szilvia, szymon, søren, sławomir, tabby, tabea, tabitha,
    tadashi, tadeusz, tadhg, taehyung, tage, taha, tahir, takashi, takeshi, talal, taleb, talia,
    tamar, tamara, tamas, tamer, tami, tamika, tammy, tamsin, tanguy, tania, tanja, tanmay, tanuja,
    tanvi, tanya, tao, tapani, tapio, tara, taras, tarek, tareq, tariq, tarja, taro, tarun, tash,
    tasha, tatiana, tatjana, taylor, tayo, taz, ted, teddy, teemu, tegan, tegwen, tejas, temi,
    tendai, teodor, teodora, teodoro, tere, terence, teresa, teri, terje, tero, terri, terry,
    tesfaye, tess, tessa, tetiana, tetsuya, teun, thabo, thais, thandi, thandiwe, thanh, thao, thea,
    themba, theo, theodor, theodora, theodore, theres, theresa, therese, theresia, thi, thiago,
    thibaud, thibault, thibaut, thierry, thijs, thilo, thom, thomas, thorben, thorsten, thuli, thuy,
    tia, tiago, tiberiu, tibor, tien, tiffany, tiina, tijmen, tijn, tijs, tilda, tilly, tilman, tim,
    timea, timo, timon, timoteo, timothee, timothy, timur, tina, tinashe, tine, ting, tino, titus,
    tiziana, tiziano, tjark, tobi, tobias, toby, todd, tolga, tom, tomas, tomasz, tomek, tomi,
    tomislav, tommaso, tommy, tomoko, tomos, tomoya, toni, tony, tonya, topi, torben, tord, tore,
    torge, torsten, tove, tracey, tracy, trang, travis, trevor, tricia, trine, trinh, trish,
    tristan, trond, troy, trudi, trudy, truls, tsvetan, tuan, tuba, tudor, tugba, tullio, tunde,
    tuomas, tuomo, tuukka, tuula, tuulikki, twan, txema, tyler, tyrell, tyrese, tyrone, uche,
    uchenna, uday, udo, ufuk, ugo, ujjwal, ulf, uli, ulla, ulrich, ulrik, ulrike, ulysse, uma, umar,
    umberto, umesh, una, unai, unni, ursula, urszula, urvashi, uschi, usha, usman, ute, uwe,
    vaclav, vadim, vadym, vaibhav, valdemar, valentim, valentin, valentina, valentine, valentino,
    valeria, valerie, valerio, valeriy, valery, valter, vandana, vanesa, vanessa, vangelis, vania,
    vanni, vanya, vappu, varsha, varun, vasant, vasco, vasil, vasile, vasilis, vasyl, veena, veerle,
    veikko, veli, venkat, venla, vera, verena, verner, veronica, veronika, veronique, vesa, vesna,
    vianney, vibha, vicente, vicki, vicks, vicky, victor, victoria, vidar, vidya, vijay, vikas,
    vikram, viktor, viktoria, viktoriya, vilde, vilhelm, ville, vilma, vimal, vinay, vince, vincent,
    vincenza, vincenzo, vinita, vinod, vinzenz, viola, violaine, violeta, violetta, violette,
    viorel, vipul, virgilio, virginie, vishal, vitaliy, vito, vitor, vitoria, vittoria, vittorio,
    viv, vivek, vivian, viviana, viviane, vivien, vivienne, vlad, vlada, vladimir, vlado, volkan,
    volker, volodymyr, vuokko, wael, wafa, wagner, walaa, waldemar, wale, walid, walter, waltraud,
    wambui, wanda, wangari, wanja, wanjiru, warren, waseem, wayne, wei, wen, wendelin, wendy,
    wenzel, werner, wes, wesley, whitney, wiebke, wiesław, wiktor, wiktoria, wilfred, wilfried,
    wilhelm, wilhelmina, willa, willem, willemijn, willi, william, willow, willy, wilma, wim,
    winifred, winnie, winston, witek, witold, wojciech, wojtek, wolfgang, wolfram, wout, wouter,
    wyatt, władysław, xabi, xander, xanthe, xaver, xavi, xavier, xenia, xia, xiang, xiao, xiaoli,
    xiaoming, ximena, xin, xu, yaara, yael, yagmur, yago, yaiza, yamini, yan, yana, yang, yann,
    yannick, yara, yaroslav, yaryna, yasemin, yash, yasin, yasmin, yasmina, yasmine, yasser, yassin,
    yasu, yasuko, yavuz, yaw, yazan, yekaterina, yelda, yelena, yemi, yetunde, yevhen, yifan, yigit,
    yilmaz, yiming, ying, yngve, yoana, yoann, yogesh, yohannes, yoko, yolanda, yolande, yong, yoni,
    yosef, yoshi, youngho, yousef, youssef, yu, yuan, yui, yuka, yuki, yuko, yulia, yuliia, yuna,
    yuri, yuriy, yusuf, yusuke, yuto, yuxin, yvan, yves, yvette, yvonne, zac, zacarias, zach,
    zachary, zack, zahra, zaid, zain, zainab, zaira, zak, zakaria, zaki, zanele, zara, zawadi,
    zaynab, zbigniew, zbyszek, zdenek, zdenka, zdravko, ze, zeca, zeeshan, zehra, zeina, zeinab,
    zelda, zeljko, zena, zeno, zeynep, zhanna, zhen, zhi, zhiyuan, ziad, zihan, zineb, zita, ziyad,
    zlata, zlatko, zoe, zoey, zofia, zohra, zola, zoltan, zora, zoran, zosia, zsofia, zsolt, zsuzsa,
    zsuzsanna, zuhal, zuri, zuzana, zuzanna, zygmunt, øystein, øyvind, łukasz
  ]
  not_names: [
    a, abstract, activation, admin, agency, ai, all, amazon, amsterdam, an, analysis, and, annual,
    apac, api, app, apple, approvals, april, assembly, athens, audit, august, austin, bangalore,
    bar, bed, beds, berlin, bid, billing, birmingham, birthday, block, blocked, board, boiler,
    boston, brand, breakfast, brief, brussels, budapest, budget, bug, build, building, bus, busy,
    cabinet, call, campaign, candidate, car, carrier, case, catch, cd, charity, checkout, chicago,
    ci, class, client, clinic, closing, coach, code, coffee, cologne, committee, community, company,
    concrete, content, contract, copenhagen, copy, council, course, court, cqc, crane, creative,
    crit, critique, crm, customer, customs, daily, dallas, dashboard, data, deal, december, deck,
    delhi, delivery, demo, dentist, denver, department, design, dinner, directors, discharge,
    dispatch, doctor, donor, donors, dpa, draft, drawing, drawings, drinks, driver, drivers, dsl,
    dubai, dublin, east, edinburgh, ehcp, email, emea, energy, engineering, epic, erp, escalation,
    estimate, europe, event, events, exam, exams, exec, executive, expenses, experiment, farewell,
    fda, feature, february, figma, figures, final, finance, first, fix, fleet, flight, floor, focus,
    food, for, forecast, frankfurt, freight, friday, fundraising, furniture, fy, gate, gdpr, github,
    glasgow, global, google, governors, grade, grant, group, growth, guest, gym, "h1", "h2", hall,
    hamburg, handover, hands, head, heads, health, hearing, heating, helsinki, hiring, hold,
    holiday, home, hotel, hr, hse, hubspot, huddle, inbox, incident, infection, inspection,
    international, interview, intro, introduction, inventory, investor, invoice, iso, it, january,
    jira, journal, july, june, keynote, kick, kickoff, kitchen, kpi, kpis, lab, last, launch, law,
    leadership, leave, leeds, legal, lesson, line, lisbon, london, lt, lunch, machine, madrid,
    management, managers, manchester, march, marketing, matter, may, mayor, mdt, media, medical,
    meeting, melbourne, memo, menu, metrics, microsoft, minister, ministry, ml, mobile,
    model, models, monday, monthly, msa, mt, mumbai, munich, my, national, nda, new, next, north,
    notebook, november, numbers, nursing, october, of, office, offsite, ofsted, okr, okrs, old,
    onboarding, ooo, operations, ops, options, oracle, order, orders, osha, oslo, our, outage, page,
    paper, parent, parents, paris, parking, partner, party, patient, payments, personal, pipeline,
    pitch, plan, planning, plant, platform, poster, power, pr, prague, prep, press, pricing,
    principal, principals, private, procurement, product, production, project, proposal, prototype,
    pto, pupil, pupils, purchasing, "q1", "q2", "q3", "q4", qa, quality, quarterly, quick, quote,
    rca, regional, release, remote, renewal, report, reports, research, results, retention, retro,
    review, rfi, rfp, roadmap, rome, roof, room, roster, rota, round, rounding, rounds, route,
    safety, sales, salesforce, sap, saturday, school, scorecard, screen, sdk, sdp, search, seattle,
    security, sef, send, seo, september, shift, shifts, shop, sick, signing, singapore, sip, site,
    slack, slides, slot, slt, snag, soc, social, sourcing, south, sow, spec, sprint, staff,
    staffing, standup, status, steering, stock, stockholm, story, strategy, student, students,
    study, sunday, supplier, supply, support, surgery, sydney, sync, taf, tea, teacher, teachers,
    team, teams, tender, test, tests, the, theatre, thesis, thursday, time, timetable, tokyo,
    toronto, town, train, training, travel, trial, trip, truck, trust, trustees, tuesday, ui, uk,
    uniform, uniforms, update, us, user, users, ux, vacation, vendor, vienna, volunteers, walk,
    ward, warehouse, warsaw, water, web, website, wedding, wednesday, weekly, welcome, west, wfh,
    with, workday, workshop, year, york, zendesk, zoom, zurich
  ]

# Families of leaders' fields, looked for in the name of the field: what words mean depends on it.
fields:
  agency: [
    agency, creative agency, ad agency, advertising, advertising agency, media agency, digital
    agency, pr agency, creative director agency, account director, client services, client
    service director, creative, creative director, copywriter, film, film production, video
    production, studio manager, broadcast, journalism, newsroom, editor, editor in chief,
    editorial, publishing, publisher, media, public relations, event agency, "agentur*",
    "*agentur", werbung, "werbe*", "kreativ*", "redaktion*", "*redaktion", "verlag*",
    "chefredakt*", agence, agence de communication, publicite, directeur de creation, redaction,
    "redacteur*", edition, agencia, publicidad, publicidade,
  ]
  agriculture: [
    agriculture, agricultural, farm, farmer, farm manager, farming, farms, ranch, ranch manager,
    dairy, dairy farm, livestock, crops, agronomy, agronomist, vineyard, winery, winemaker, wine
    estate, horticulture, orchard, forestry, forest, aquaculture, fishery, fisheries,
    agribusiness, agritech, greenhouse, poultry, "landwirt*", "agrar*", bauernhof, "weingut*",
    "winzer*", "forst*", "*forst", "gartenbau*", "gartnerei*", agricole, "agriculteur*",
    exploitation agricole, ferme, "viticult*", "vigneron*", elevage, foret, agricultura, granja,
    finca, "agropecuari*", fazenda,
  ]
  banking: [
    retail bank, retail banking, private banking, commercial banking, investment bank,
    investment banking, branch manager, branch banking, credit, credit risk, lending, loans,
    mortgage, wealth management, asset management, fund manager, hedge fund, private equity,
    venture capital, capital markets, trading floor, trader, broker, payments, fintech, savings
    bank, credit union, "sparkasse*", "*bank", "bank*", "kredit*", filialleitung bank,
    "wertpapier*", "banque*", bancaire, agence bancaire, credit agricole, banco, banca,
    "bancari*",
  ]
  childcare: [
    childcare, child care, nursery, nursery manager, preschool, "pre-school", daycare, day care,
    early years, early childhood, "after-school", "kita*", "kindertages*", "kindergarten*",
    "krippe*", hort, "erzieher*", petite enfance, "multi-accueil", "halte-garderie",
    puericultrice, guarderia, jardin de infancia, educacion infantil, "creche*",
  ]
  construction: [
    construction, construction manager, site manager, project manager construction, contractor,
    general contractor, builder, building, "civil engineer*", structural, "structural
    engineer*", "quantity survey*", surveyor, architect building, architecture practice,
    architecture firm, architecture studio, architectural, architect principal, "landscape
    architect*", urban planning, urban planner, "bau*", "*bau", polier, "architekt*", hochbau,
    tiefbau, chantier, conducteur de travaux, chef de chantier, btp, batiment, travaux,
    construccion, obra, obras, construcao, engenharia civil, "arquitect*",
  ]
  consulting: [
    consulting, consultant, consultants, consultancy, consulting partner, management consulting,
    strategy consulting, advisory, professional services, engagement manager, partner
    consulting, managing consultant, it consulting, "beratung*", "*beratung",
    "unternehmensberat*", "berater*", "*berater", conseil, cabinet de conseil, "consultor*",
  ]
  culture: [
    museum, museum director, gallery, curator, curatorial, exhibition, exhibitions, library,
    libraries, librarian, head librarian, library director, opera, orchestra, music, ballet,
    dance company, arts, arts centre, art gallery, cultural, culture, heritage, festival, zoo,
    film festival, artistic director, conductor, "museums*", "*museum", "bibliothek*",
    "*bibliothek", "archiv*", "kultur*", "theater*", "intendant*", "orchester*", "musee*",
    mediatheque, "bibliotheque*", conservateur, "culturel*", "theatre*", patrimoine, "museo*",
    biblioteca, cultura, museu,
  ]
  data: [
    data, data science, "data scientist*", "data engineer*", data analytics, head of data, chief
    data officer, cdo, analytics, analyst, analytics engineering, business intelligence, bi,
    machine learning, ml, ai, ai research, artificial intelligence, mlops, statistics,
    statistician, insights, "daten*", "statistik*", ki, donnees, analytique, datos, analitica,
    dados, inteligencia artificial,
  ]
  design: [
    design, head of design, design director, chief design officer, vp design, ux, ui, ux design,
    ux research, user experience, user research, product design, product designer, service
    design, design ops, interaction design, visual design, graphic design, industrial design,
    interior design, brand design, design system, gestaltung, "grafik*", produktdesign,
    "designer*", graphisme, "graphiste*", diseno, diseno grafico, experiencia de usuario,
  ]
  emergency: [
    police, policing, police chief, chief of police, police commander, superintendent police,
    constable, detective, sheriff, fire, fire chief, fire brigade, fire service, fire
    department, "firefighter*", fire rescue, station officer, rescue, rescue service, ambulance,
    ambulance service, paramedic, ems, emergency services, emergency management, civil
    protection, disaster relief, coast guard, military, army, navy, air force, defence, defense,
    prison, corrections, customs enforcement, border, "polizei*", "*polizei", "feuerwehr*",
    "*feuerwehr", "rettungsdienst*", "leitstelle*", "katastrophenschutz*", bundeswehr,
    "justizvollzug*", gendarmerie, pompiers, "sapeurs-pompiers", sdis, samu, commissaire de
    police, securite civile, policia, bomberos, bombeiros, dispatch center, "911",
  ]
  energy: [
    energy, utility, utilities, power, power plant, grid, grid operations, renewables,
    renewable, solar, wind, wind farm, nuclear, hydro, oil, oil and gas, "oil & gas", gas,
    petroleum, refinery, water utility, waterworks, wastewater, waste management, district
    heating, network operations energy, "energie*", "*energie", "stadtwerk*", strom,
    "netzbetrieb*", "netzleit*", "kraftwerk*", "wasserwerk*", wasserwirtschaft, "abwasser*",
    "entsorgung*", energetique, gaz, eau, "reseaux d'energie", eolien, energia, "electric*",
    agua,
  ]
  finance: [
    finance, financial, finance director, cfo, chief financial officer, controller, controlling,
    financial controller, "fp&a", accounting, accountant, accountants, accounting firm,
    accounts, treasury, treasurer, tax, tax advisor, tax director, tax consultant, internal
    audit, auditor, audit, payroll, procurement, purchasing, buyer, "steuer*", "*steuer",
    "finanz*", "*finanz", "buchhalt*", rechnungswesen, "kaufmannisch*", "wirtschaftspruf*",
    revision, "einkauf*", "comptab*", "expert-comptable", daf, financier, financiere, controle
    de gestion, achats, "fiscal*", "contab*", financas,
  ]
  general: [
    ceo, chief executive, chief executive officer, general manager, managing director, executive
    director, founder, "co-founder", owner, president, coo, chief operating officer, chief of
    staff, operations director, head of operations, vp operations, country manager, regional
    director, business unit, general management, strategy, transformation, pmo, program manager,
    programme manager, project manager, "geschaftsfuhr*", vorstand, "inhaber*", "bereichsleit*",
    "abteilungsleit*", "dirigeant*", directeur general, direction generale, pdg, "gerant*", chef
    de projet, chef de service, director general, gerente, diretor geral,
  ]
  health: [
    health, healthcare, health care, hospital, hospitals, clinic, clinical, clinical director,
    medical, medical director, chief medical officer, cmo medical, nursing, nursing director,
    director of nursing, chief nursing officer, cno, nurse, nurse manager, head nurse, matron,
    ward, ward manager, charge nurse, physician, doctor, surgeon, surgery, consultant physician,
    general practice, primary care, dental, dentist, midwife, midwifery, ambulatory, emergency
    department, emergency medicine, radiology, "anaesthesi*", "anesthesi*", oncology,
    psychiatry, mental health, physiotherapy, rehab, rehabilitation, care home, elderly care,
    aged care, nursing home, home care, hospice, "patient*", allied health, public health,
    veterinary, vet practice, "pflege*", "*pflege", "stationsleit*", "klinik*", "*klinik",
    "krankenhaus*", "*krankenhaus", chefarzt, oberarzt, "arzt*", "*arzt", "medizin*",
    "*medizin", altenheim, seniorenheim, "therap*", sante, "infirmier*", cadre de sante, soins,
    "medecin*", hopital, "hospitalier*", ehpad, clinique, "chirurg*", salud, enfermeria, medico,
    saude, enfermagem, hospitalar,
  ]
  hospitality: [
    hospitality, gm hotel, resort, restaurant, restaurants, restaurant manager, restaurateur,
    chef, head chef, executive chef, kitchen, kitchen manager, food and beverage, "f&b",
    catering, caterer, bar, bar manager, cafe, front office manager, housekeeping, guest
    relations, events venue, banqueting, banquet, tourism, travel agency, tour operator, spa,
    cruise, theme park, leisure, "gastronom*", gastgewerbe, "hotel*", "*hotel", "kuche*",
    "restaurantleit*", kantine, "tourismus*", restauration, cuisine, chef de cuisine, traiteur,
    tourisme, hosteleria, restauracion, turismo, bakery, "backerei*",
  ]
  hr: [
    hr, human resources, hr director, head of hr, hrbp, hr business partner, people, people
    operations, people ops, people and culture, "people & culture", head of people, chief people
    officer, chro, talent, talent acquisition, recruiting, recruitment, recruiter, learning and
    development, "l&d", compensation and benefits, total rewards, employee relations, labour
    relations, personnel, "personal*", "*personal", rh, drh, ressources humaines, formation,
    recursos humanos, gestion du personnel,
  ]
  insurance: [
    insurance, insurer, underwriting, underwriter, claims, claims manager, actuary, actuarial,
    actuaries, reinsurance, insurance broker, loss adjuster, life insurance, "versicherung*",
    "*versicherung", "schaden*", "aktuar*", "ruckversicherung*", assurance, assurances,
    assureur, sinistres, souscription, mutuelle, courtage, actuariat, seguros, seguro,
    seguradora,
  ]
  law: [
    law, law firm, lawyer, lawyers, legal, legal counsel, general counsel, counsel, solicitor,
    solicitors, barrister, attorney, litigation, litigator, paralegal, judge, judiciary, court,
    prosecutor, compliance officer, legal director, partner law, patent attorney, intellectual
    property, "anwalt*", "*anwalt", "rechts*", "kanzlei*", "*kanzlei", "jurist*", "justiziar*",
    "notar*", "staatsanwalt*", "richter*", "avocat*", juridique, "cabinet d'avocats",
    "notaire*", "abogad*", juridico, derecho, "advogad*", direito,
  ]
  logistics: [
    logistics, logistic, supply chain, supply, warehouse, warehousing, distribution,
    distribution centre, distribution center, fulfilment, fulfillment, freight, forwarding,
    freight forwarding, shipping, courier, parcel, trucking, inventory, procurement logistics,
    materials management, customs, port, ports, terminal, dispatch, dispatcher, transport
    planner, fleet manager, fleet, "logistik*", "*logistik", "lager*", "*lager", "spedition*",
    disposition, "versand*", lieferkette, "supply-chain", logistique, entrepot, transporteur,
    plateforme logistique, logistica, almacen, armazem, cadena de suministro,
  ]
  marketing: [
    head of marketing, vp marketing, cmo, chief marketing officer, brand manager, brand, brand
    marketing, growth, growth marketing, performance marketing, content, content marketing,
    communications, communication, corporate communications, comms, demand generation, demand
    gen, seo, social media, crm, digital marketing, product marketing, events marketing, trade
    marketing, "marke*", "kommunikation*", "*kommunikation", unternehmenskommunikation,
    offentlichkeitsarbeit, dircom, marque, comunicacion, mercadeo, mercadotecnia, comunicacao,
  ]
  nonprofit: [
    nonprofit, "non-profit", non profit, "not-for-profit", ngo, ngos, charity, charities,
    foundation, humanitarian, humanitarian aid, development aid, international development,
    relief, fundraising, fundraiser, advocacy, "volunteer*", executive director nonprofit,
    social enterprise, community organisation, community organization, church, pastor, parish,
    diocese, religious, "verein*", "*verein", "stiftung*", "*stiftung", "wohlfahrt*",
    entwicklungshilfe, entwicklungszusammenarbeit, "hilfswerk*", "kirche*", "gemeinnutzig*",
    ong, association, associatif, fondation, humanitaire, caritatif, fundacion, ayuda
    humanitaria, fundacao, terceiro setor,
  ]
  pharmacy: [
    pharmacy, pharmacies, pharmacist, pharmacists, chief pharmacist, pharmacy director, pharmacy
    manager, hospital pharmacy, community pharmacy, "apotheke*", "*apotheke", pharmacie,
    "pharmacien*", farmacia, "farmaceut*", drugstore,
  ]
  plant: [
    plant, plant manager, plant director, factory, factory manager, manufacturing, production
    manager, head of production, production director, operations manufacturing, quality manager,
    head of quality, quality director, quality engineer, quality assurance manufacturing, qa
    manufacturing, industrial, industrial engineering, "process engineer*", lean, lean manager,
    continuous improvement, shift supervisor, shift manager, foreman, maintenance, maintenance
    manager, ehs, hse, machining, assembly, automotive, chemicals, chemical, pharma
    manufacturing, food production, brewery, steel, textile, packaging, werk, "werks*",
    "werkleit*", "*werk", produktion, "produktions*", "*produktion", "fertigung*", "*fertigung",
    "betriebsleit*", "qualitat*", "instandhaltung*", "schichtleit*", meister, industrie, usine,
    "directeur d'usine", "chef d'atelier", atelier, responsable production, fabrication,
    qualite, planta, fabrica, produccion, calidad, manutencao, mining, mine manager, mine,
    mines, quarry, smelter, bergbau, "bergwerk*", mineria,
  ]
  product: [
    product, product manager, product management, product owner, head of product, vp product,
    cpo, chief product officer, product lead, product director, group product manager, product
    operations, product ops, "produkt*", produit, chef de produit, direction produit, producto,
    produto,
  ]
  property: [
    property, property manager, property management, real estate, realtor, realty, estate agent,
    estate agency, facilities, facility, facility management, facilities manager, building
    management, housing, housing association, housing manager, asset manager property, lettings,
    leasing, land development, developer property, hausverwaltung, "*immobilien", "immobilie*",
    "wohnungs*", "liegenschaft*", "objektleit*", "gebaude*", syndic, gestion locative, bailleur,
    foncier, "inmobiliari*", "imobiliari*",
  ]
  public_service: [
    public administration, public sector, public service, civil service, civil servant,
    government, municipal, municipality, mayor, city, city manager, city administration, city
    council, council officer, local authority, local government, county, county manager, state
    agency, federal agency, ministry, ministerial, permanent secretary, tax office, tax
    administration, revenue service, social services, social work, social worker, social care,
    child protection, youth services, welfare, employment service, job centre, immigration
    office, planning department, public works, regulator, diplomat, embassy, foreign service,
    parliament, politics, policy advisor, "verwaltung*", "*verwaltung", amt, "amts*", "*amt",
    "behorde*", "*behorde", "kommun*", "stadt*", landkreis, landrat, "burgermeister*",
    "ministerium*", "dezernat*", "dezernent*", "referat*", jugendamt, "sozial*", finanzamt,
    jobcenter, agentur fur arbeit, mairie, "collectivite*", administration publique, dgs,
    prefecture, ministere, service public, fonction publique, action sociale, services sociaux,
    travail social, impots, administracion publica, ayuntamiento, municipio, administracao
    publica, prefeitura, camara municipal,
  ]
  research: [
    research, researcher, research lab, research director, head of research, principal
    investigator, pi lab, group leader research, research group, scientist, scientists, science,
    scientific, chief scientist, chief scientific officer, cso science, lab, lab head, lab
    director, lab manager, "r&d", "r & d", biotech, life sciences, drug discovery, clinical
    research, clinical trials, bioinformatics, physics, chemistry, biology, postdoc,
    "forschung*", "*forschung", "labor*", "*labor", "wissenschaft*", "institutsdirektor*",
    "arbeitsgruppenleit*", recherche, "chercheur*", directeur de recherche, investigacion,
    pesquisa, investigacao,
  ]
  retail: [
    retail, retailer, store, stores, store manager, shop, shop manager, area manager retail,
    regional manager retail, supermarket, grocery, department store, merchandising,
    merchandiser, category manager, category management, buying, buying director, fashion,
    apparel, "e-commerce", ecommerce, e commerce, online shop, webshop, marketplace, franchise,
    wholesale, consumer goods, fmcg, cpg, "marktleit*", "filialleit*", "filiale*", handel,
    "handels*", "*handel", "einzelhandel*", "grosshandel*", "supermarkt*", warenhaus,
    onlinehandel, commerce, "magasin*", grande distribution, directeur de magasin, chef de
    rayon, boutique, "tienda*", comercio, "loja*", varejo, minorista,
  ]
  sales: [
    sales, vp sales, head of sales, sales director, sales manager, chief revenue officer, cro,
    revenue, account executive, account manager, account management, "key account*", business
    development, biz dev, inside sales, field sales, territory, presales, "pre-sales", channel,
    vertrieb, "*vertrieb", "vertriebs*", verkauf, "verkaufs*", "*verkauf", ventes, vente,
    "commercial*", directeur commercial, ventas, comercial, vendas,
  ]
  school: [
    school, school principal, school head, school leader, school management, principal, vice
    principal, deputy principal, headteacher, head teacher, headmaster, headmistress, head of
    school, primary school, secondary school, elementary, high school, middle school, k12,
    "k-12", teacher, teaching, education, "schul*", "*schule", rektorin, "konrektor*",
    "grundschul*", gymnasium, "lehrer*", "chef d'etablissement", proviseur, principal de
    college, "directeur d'ecole", "directrice d'ecole", ecole, college head, lycee,
    enseignement, educacion, escuela, colegio, instituto, escola, vocational, training centre,
    superintendent of schools, special education,
  ]
  security: [
    security, cybersecurity, cyber security, cyber, information security, infosec, ciso, chief
    information security officer, security operations, soc, application security, appsec,
    product security, cloud security, offensive security, penetration testing, red team,
    security engineering, grc, risk and compliance, it security, "it-sicherheit*",
    "informationssicherheit*", "sicherheit*", cyberabwehr, securite informatique, rssi,
    cybersecurite, seguridad informatica, ciberseguridad, ciberseguranca, seguranca da
    informacao,
  ]
  software: [
    software, "software engineer*", engineering manager, engineering, vp engineering, head of
    engineering, director of engineering, cto, chief technology officer, tech lead, technology,
    developer, developers, development manager, dev, devops, sre, site reliability, platform
    engineering, platform, backend, frontend, full stack, fullstack, mobile engineering, web
    development, qa engineering, test engineering, quality engineering software, it, it manager,
    it director, head of it, cio, chief information officer, information technology,
    infrastructure, cloud, systems, systems engineering, solution architect, solutions
    architect, "enterprise architect*", "software architect*", it operations, embedded,
    firmware, hardware engineering, games, game, game development, game studio, game director,
    game producer, gaming, esports, saas, "entwickl*", "softwareentwickl*", "informatik*",
    "it-leit*", edv, dsi, developpement logiciel, developpement informatique, informatique,
    "developpeur*", tecnologia, informatica, desarrollo, desenvolvimento, ingenieria de
    software, engenharia de software,
  ]
  support: [
    support, customer support, customer service, customer care, customer success, customer
    experience, cx, head of support, support manager, technical support, helpdesk, help desk,
    call center, call centre, contact center, contact centre, client success, field service,
    aftersales, after sales, kundenservice, kundendienst, kundenbetreuung, kundensupport,
    "service*", relation client, sav, "centre d'appels", atencion al cliente, servicio al
    cliente, atendimento, suporte,
  ]
  telecom: [
    telecom, telecoms, telco, network operator, network engineering, network operations, noc,
    radio access, mobile network, broadband, fibre, fiber, isp, carrier, "telekom*",
    "mobilfunk*", "glasfaser*", "telecommunication*", operateur telecom, reseaux telecom,
    telecomunicaciones, telecomunicacoes,
  ]
  transport: [
    transport, transportation, aviation, airline, airlines, airport, airport operations, flight
    operations, flight ops, chief pilot, pilot, pilots, cabin crew, crew, ground handling,
    ground operations, air traffic control, aircraft, aircraft maintenance, aerospace mro, rail,
    railway, railways, railroad, train operations, train, trains, metro, tram, bus, bus depot,
    depot, public transport, transit, ferry, maritime, vessel, ship, captain, road, highways,
    traffic, taxi, mobility, "bahn*", "*bahn", "luftfahrt*", "flug*", "verkehr*", "*verkehr",
    "fahrdienst*", "nahverkehr*", "schiff*", "ferroviaire*", "aerien*", "aeroport*", aviation
    civile, transports, compagnie aerienne, transporte, aerolinea, aeropuerto, "ferroviari*",
    aviacao,
  ]
  university: [
    university, universities, dean, deans, provost, rector, "vice-chancellor", chancellor,
    faculty, academic, academia, higher education, department chair, head of department
    university, college, associate dean, "dekan*", "hochschul*", "*hochschule", "universitat*",
    "*universitat", "professor*", "lehrstuhl*", "institutsleit*", "studiendekan*",
    "universite*", "doyen*", ufr, "enseignant-chercheur", maitre de conferences, universidad,
    universidade, decano, reitor, registrar academic, graduate school, business school,
  ]

# Words that lean towards an activity wherever they stand, in English, German, French, Spanish and
# Portuguese and in the jargon of many fields. They never decide alone: the model weighs them.
lexicon:
  vision: [
    # en1
    "10-year plan", "2030", "2035", "2040", "3-year plan", "5-year plan", ai strategy, ambition,
    big picture, blue sky, board retreat, brand essence, brand identity, brand image, brand
    platform, brand purpose, brand strategy, brand values, business model, business model
    canvas, carbon neutral, climate commitments, climate strategy, commercial strategy, company
    culture, company values, competitive advantage, competitive strategy, content strategy
    vision, core values, corporate strategy, csr, culture change, culture code, culture deck,
    culture strategy, culture survey themes, "d&i strategy", data strategy, data vision,
    decarbonisation, decarbonization, dei strategy, design vision, digital strategy, digital
    transformation vision, engineering strategy, esg, esg strategy, ethos, exec offsite, five
    year plan, "five-year", foresight, future of, future state vision, futures workshop,
    "go-to-market strategy", growth strategy, guiding principles, horizon scanning, inclusion
    strategy, innovation agenda, innovation policy, innovation strategy, international
    expansion, leadership offsite, leadership retreat, long range plan, long term direction,
    "long-term plan", management retreat, manifesto, market entry, mission, mission statement,
    moat, net zero, new markets, north star, our values, our why, people strategy, pestle,
    platform vision, playing to win, positioning, pricing philosophy, product strategy, product
    vision, purpose, rebrand, rebranding, scenario planning, security strategy, strategic,
    strategic choices, strategic direction, strategic narrative, strategic plan, strategies,
    strategy, strategy 2030, strategy away day, strategy day, strategy offsite, strategy
    refresh, sustainability, swot, tech strategy, technology strategy, technology vision,
    tenets, theory of change, three year plan, "three-year", value proposition, values workshop,
    vision, vision 2030, visioning, where to play, why we exist,
    # en2
    academic strategy, brand concept, care philosophy, catalogue vision, city vision, clinical
    strategy, collection strategy, community policing strategy, concept vision, creative
    pillars, customer promise, digital banking strategy, factory of the future, farm succession
    vision, game vision, hospitality philosophy, humanitarian principles, impact strategy,
    "industry 4.0", land use vision, lean transformation, library strategy, model of care,
    museum strategy, net zero estate, network strategy, nursing strategy, organic conversion,
    player experience vision, policing strategy, prevention strategy, quality policy, quality
    strategy, regenerative, research strategy, restaurant concept, school ethos, school vision,
    service vision, smart city, smart factory, teaching and learning strategy, zero harm,
    # de
    "*leitbild", "*strategie", "*zielbild", "3-jahres-plan", "5-jahres-plan", agenda 2030,
    ausrichtung, "co2-neutral", dekarbonisierung, digitalisierungsstrategie, diversity,
    dreijahresplan, expansion, fuhrungsgrundsatze, fuhrungsklausur, fuhrungskultur,
    fuhrungsleitbild, funfjahresplan, geschaftsmodell, geschaftsmodelle, "gl-klausur",
    innovationspolitik, internationalisierung, klausur, klausur fuhrungsteam, klausur
    geschaftsleitung, klausurtag, klausurtagung, "klimaneutral*", klimaschutz, klimastrategie,
    kompass, kulturwandel, langfristplanung, langfristziele, leistungsversprechen, leitbild,
    leitbildentwicklung, leitbildprozess, leitlinien, leitungsklausur, "marken-workshop",
    markenbild, markenidentitat, markenkern, markenkompass, markenwerte, markteintritt,
    marktpositionierung, mehrjahresplan, "nachhaltigkeit*", neuausrichtung, padagogisches
    konzept, pflegeleitbild, positionierung, qualitatspolitik, retraite, schulkonzept,
    schulprofil, sinn und zweck, stadtentwicklungskonzept, "strategie*", strategisch,
    strategische, strategischen, strategischer, strategisches, szenarien, tragerleitbild,
    transformationsvision, trends, trendworkshop, unternehmenskultur, unternehmensleitbild,
    unternehmenspolitik, unternehmenswerte, vielfalt, visionen, visionsworkshop,
    vorstandsklausur, wertediskussion, wertekompass, wertversprechen, zielbild, zukunft,
    zukunftsbild, zukunftsfahig, zukunftswerkstatt, zukunftsworkshop,
    # fr
    ambitions, avenir, bilan carbone, cap 2030, charte des valeurs, charte ethique, "culture
    d'entreprise", culture manageriale, decarbonation, developpement durable, developpement
    international, diversite et inclusion, durabilite, "egalite femmes-hommes", feuille de route
    strategique, futur, futur de, grand dessein, horizon 2030, identite de marque, image de
    marque, innovation, internationalisation, journee strategique, marque employeur vision,
    missions et valeurs, "modele d'affaires", modele economique, neutralite carbone, nos
    valeurs, nouveaux marches, orientation strategique, orientations, orientations strategiques,
    plan 2030, plan a 3 ans, plan a 5 ans, plan a trois ans, plan pluriannuel, plan quinquennal,
    plan strategique, plan triennal, plateforme de marque, "politique d'innovation", politique
    qualite, politique rse, positionnement, projet associatif, "projet d'entreprise", "projet
    d'etablissement", projet de mandat, projet de service vision, projet de soins, projet
    medical, "projet pedagogique de l'etablissement", projet politique, proposition de valeur,
    prospective, raison d etre, "raison d'etre", reflexion strategique, reinventer,
    repositionnement, rse, scenarios, seminaire annuel direction, seminaire codir, seminaire
    comex, "seminaire d'equipe de direction", seminaire de direction, seminaire strategique,
    strategie, "strategie d'innovation", strategie data, strategie digitale, strategie ia,
    strategie numerique, strategie rse, strategique, strategiques, tendances, transformation
    culturelle, transformation digitale, transition ecologique, transition energetique, valeurs,
    vision partagee, visions,
    # es
    analisis del entorno, asg, cambio cultural, carta magna, comite de estrategia, criterios
    esg, cultura corporativa, cultura de empresa, cultura organizacional, dafo,
    descarbonizacion, diversidad e inclusion, encerrona, entrada en nuevos mercados, escenarios,
    "estrateg*", expansion internacional, foda, futuro de, hoja de futuro, horizonte 2030,
    huella de carbono, ideario, identidad de marca, igualdad de oportunidades, imagen de marca,
    internacionalizacion, jornada estrategica, jornadas estrategicas, largo plazo, mapa
    estrategico, mision, mision y vision, modelo de negocio, neutralidad de carbono, plan a tres
    anos, plan de mandato, plan director, plan estrategico, plan maestro, plan quinquenal, plan
    trienal, planeacion estrategica, planificacion estrategica, plataforma de marca, politica de
    innovacion, posicionamiento, principios rectores, proposito, propuesta de valor,
    prospectiva, proyecto de centro, proyecto educativo, razon de ser, reflexion estrategica,
    reposicionamiento, responsabilidad social, retiro de direccion, retiro estrategico, rsc,
    rumbo, sostenibilidad, sustentabilidad, tendencias, transformacion cultural, transformacion
    digital, valores, valores corporativos, ventaja competitiva, vision compartida,
    # pt
    agenda esg, ambicao, analise swot, cenarios, cenarios futuros, cultura da empresa, cultura e
    valores, descarbonizacao, diversidade e inclusao, entrada em novos mercados, expansao
    internacional, futuro da, futuro do, identidade da marca, imagem de marca, imersao da
    lideranca, imersao estrategica, internacionalizacao, longo prazo, missao, missao e visao,
    missao visao e valores, modelo de negocios, mudanca cultural, narrativa da marca,
    neutralidade carbonica, offsite, offsite de lideranca, pegada de carbono, planeamento
    estrategico, planejamento estrategico, plano 2030, plano a tres anos, plano de mandato,
    plano de tres anos, plano diretor, plano estrategico, plano quinquenal, plano trienal,
    politica de inovacao, posicionamento, ppp escolar, principios orientadores, projeto
    educativo, projeto pedagogico, projeto politico pedagogico, proposta de valor, razao de ser,
    reflexao estrategica, reposicionamento, responsabilidade social, retiro da lideranca, retiro
    de lideranca, rumo, sustentabilidade, transformacao cultural, transformacao digital, valores
    da empresa, vantagem competitiva, visao, visao 2030, visao de futuro, visao partilhada,
  ]
  roadmap: [
    # en1
    account planning, ambition setting, annual audit plan, annual goals, annual marketing plan,
    annual objectives, annual plan, annual planning, audit plan, bets, betting table, big bets,
    big room planning, business plan, campaign calendar, capacity allocation, change roadmap,
    company goals, data roadmap, demand planning council, deprecation plan, design roadmap, epic
    prioritisation, fy planning, fy26 planning, fy27 planning, "go-to-market plan", goal
    setting, goals for, gtm plan, h1 planning, h2 planning, "half-year planning", hoshin,
    initiative ranking, initiatives, intake council, investment themes, key results, kill list,
    marketing plan, master plan, migration roadmap, milestones, next quarter, next year plan,
    "next year's plan", now next later, objectives and key results, objectives for, okr, okrs,
    operating plan, operational plan, opportunity scoring, outcome map, outcomes, pi planning,
    plan on a page, planning cycle, planning fy, planning kickoff, planning offsite, planning
    q1, planning q2, planning q3, planning q4, platform roadmap, portfolio kanban, portfolio
    planning, portfolio priorities, portfolio prioritisation, portfolio prioritization,
    priorities, prioritisation, prioritisation council, prioritise, prioritization, prioritize,
    product council, product plan, program increment, program roadmap, programme roadmap,
    project portfolio, q1 planning, q2 planning, q3 planning, q4 planning, quarter planning,
    quarterly goals, quarterly planning, release plan, release roadmap, reliability strategy,
    rice scoring, roadmap, roadmapping, roadmaps, sales plan, security roadmap, sequencing,
    sequencing workshop, strategic initiatives, team goals, tech radar, tech roadmap, technology
    roadmap, territory planning, themes for, "trade-offs", tradeoffs, transformation plan,
    transformation program, transformation programme, workplan, wsjf, "x-matrix", year ahead,
    year plan, yearly goals,
    # en2
    "5g rollout", academic plan, acquisitions plan, asset management plan, asset plan,
    assortment plan, capital plan, capital programme, category plan, cip plan, clinical trial
    portfolio, content calendar, continuous improvement plan, country plan, crop plan,
    curriculum roadmap, development plan land, dlc plan, drilling programme, editorial calendar,
    event calendar, exhibition plan, exhibition programme, fibre rollout, fleet plan, grid
    expansion, ibp, improvement plan, integrated business planning, investment programme, land
    use plan, legislative programme, life of mine, live ops calendar, liveops roadmap, local
    plan, maintenance strategy, master production schedule, masterplan, merchandising plan,
    milestone plan, mine plan, network plan, network rollout, outage plan annual, pipeline
    prioritisation, product portfolio, programme planning, programme strategy, promo calendar,
    promotional calendar, range plan, range planning, research agenda, research programme plan,
    rotation plan, "s&op", sales and operations planning, school development plan, school
    improvement plan, season plan, season programme, season roadmap, service improvement plan,
    service plan, shutdown plan, timetable change, trading plan, turnaround plan, work
    programme,
    # de
    "*portfolio", "*priorisierung", "*roadmap", absatzplanung, abteilungsziele, arbeitsprogramm,
    auditprogramm, ausbauplanung, ausstellungsprogramm, bauprogramm, bereichsziele,
    digitalisierungsprogramm, entwicklungsplan, entwicklungsplanung, fahrplan 2026,
    halbjahresplanung, halbjahresziele, instandhaltungsstrategie, investitionsplanung
    reihenfolge, jahresplan, jahresplanung, jahresprogramm, jahresschwerpunkte, jahresziel,
    jahresziele, kampagnenplanung jahr, kollektionsplanung, marketingplan, marketingplanung,
    massnahmenpaket, massnahmenplan, massnahmenplanung, mehrjahresplanung, meilensteine,
    meilensteinplan, meilensteinplanung, mittelfristplanung, nachstes jahr, netzausbau,
    netzausbauplan, "okr-planung", "pi-planung", planung 2026, planung 2027, planung q1, planung
    q2, planung q3, planung q4, planungsrunde jahr, portfolio, portfolioplanung, priorisieren,
    priorisierung, prioritaten, produktplanung, "produktstrategie-roadmap", programmplanung,
    projektportfolio, quartalsplanung, quartalsziele, releaseplanung jahr, "roadmap-planung",
    sanierungsfahrplan, schulentwicklung, schulentwicklungsplan, schulprogramm, schwerpunkte,
    sortimentsplanung, spielplan, stufenplan, themenspeicher strategie, transformationsprogramm,
    umsetzungsfahrplan, unternehmensziele, vertriebsplanung, vorhaben, vorhabenplanung, ziele,
    zielplanung, zielsetzung, zielvereinbarung bereich,
    # fr
    agenda politique, annee prochaine, arbitrage, arbitrage portefeuille, arbitrages, cadrage
    annuel, calendrier annuel, cap annuel, chantiers prioritaires, contrat de projet, cycle de
    planification, echeancier, feuille de route, feuilles de route, fixation des objectifs,
    grands chantiers, grands projets, jalons, lancement des initiatives, macro planning,
    "macro-planning", objectifs, objectifs 2026, objectifs 2027, objectifs annuels, objectifs du
    trimestre, objectifs trimestriels, plan annuel, plan collection, plan commercial, "plan
    d'action", "plan d'action annuel", "plan d'actions", "plan d'affaires", "plan
    d'amelioration", "plan d'assortiment", "plan d'audit", "plan d'urbanisme", plan de charge
    annuel, plan de collection, plan de communication, plan de developpement, plan de gamme,
    plan de renovation, plan de transformation, plan de travaux annuel, plan directeur, plan
    industriel, plan marketing, plan media annuel, "plan pluriannuel d'investissement", plan
    produit, plan qualite, planification annuelle, planification t1, planification t2,
    planification t3, planification t4, planification trimestrielle, "plans d'action",
    portefeuille de projets, portefeuille projets, ppi, priorisation, prioriser, priorites,
    programmation, programmation annuelle, programmation culturelle, programme annuel, programme
    de transformation, programme de travaux, rentree strategique, revue de portefeuille projets,
    saison culturelle, schema directeur, sequencement, trajectoire, trimestre prochain, vagues
    de deploiement,
    # es
    alineacion de objetivos, alineamiento de objetivos, apuestas, calendario de lanzamientos,
    cartera de iniciativas, cartera de inversiones, cartera de productos, cartera de proyectos,
    comite de portafolio, comite de priorizacion, comite de producto, consejo de producto,
    definicion de objetivos, dependencias entre equipos, despliegue de objetivos, fijacion de
    objetivos, fijar objetivos, hitos, hoja de ruta, iniciativas, iniciativas estrategicas, mapa
    de procesos futuro, mapa de ruta, objetivos anuales, objetivos del ano, objetivos del
    trimestre, objetivos estrategicos, objetivos trimestrales, oferta academica, oferta
    formativa, pga, pipeline de innovacion, plan anual, plan de accion anual, plan de aperturas,
    plan de capacidad, plan de despliegue, plan de digitalizacion, plan de estudios, plan de
    expansion, plan de implantacion, plan de lanzamientos, plan de mejora, plan de
    modernizacion, plan de obras anual, plan de transformacion, plan operativo anual, plan
    plurianual, plan trimestral, planeacion 2026, planeacion anual, planeacion trimestral,
    planificacion 2026, planificacion anual, planificacion de programa, planificacion de
    temporada, planificacion del curso, planificacion por resultados, planificacion q1,
    planificacion q2, planificacion q3, planificacion q4, planificacion trimestral, poa,
    portafolio, portafolio de proyectos, prioridades, priorizacion, priorizar iniciativas,
    priorizar proyectos, programa plurianual, programacion general anual, secuencia de
    lanzamientos, temporada 2026,
    # pt
    alinhamento de metas, alinhamento de objetivos, apostas, calendario de lancamentos, carteira
    de iniciativas, carteira de produtos, carteira de projetos, comite de portfolio, comite de
    priorizacao, comite de produto, conselho de produto, definicao de metas, definicao de
    objetivos, definir metas, dependencias entre equipas, dependencias entre equipes,
    desdobramento de metas, funil de inovacao, grade curricular, mapa de iniciativas, marcos,
    marcos do programa, matriz curricular, metas anuais, metas do ano, metas do trimestre, metas
    trimestrais, novas lojas, objetivos anuais, objetivos do ano, objetivos trimestrais, oferta
    de cursos, planeamento 2026, planeamento anual, planeamento trimestral, planejamento 2026,
    planejamento anual, planejamento da safra, planejamento de programa, planejamento do ano,
    planejamento do ano letivo, planejamento q1, planejamento q2, planejamento q3, planejamento
    q4, planejamento trimestral, plano anual, plano anual de atividades, plano de aberturas,
    plano de acao anual, plano de atividades, plano de capacidade, plano de digitalizacao, plano
    de expansao, plano de implantacao, plano de lancamentos, plano de melhoria, plano de
    modernizacao, plano de obras, plano de transformacao, plano operacional, plano plurianual,
    plano trimestral, portefolio, portfolio de projetos, ppa, prioridades do trimestre,
    "prioriza*", roteiro estrategico,
  ]
  performance: [
    # en1
    actuals, annual review of, balanced scorecard, benchmark review, benefits realisation,
    benefits realization, board kpis, bookings, business performance, business review,
    "c-suite", churn review, csat review, dashboard review, deal desk review, department head
    meeting, department heads, directors meeting, directs staff, elt, exco, excom, exec staff,
    exec staff meeting, exec team, execom, executive committee, executive dashboard, executive
    team, forecast call, forecast meeting, funnel review, gm staff, goal review, goals review,
    governance board, governance meeting, growth review, "half-year review", heads of, health of
    the business, kpi, kpi dashboard, kpis, leadership meeting, leadership staff, leadership
    sync, leadership team, leadership team meeting, leadership weekly, lt meeting, lt weekly,
    management board, management committee, management meeting, management team, management team
    meeting, mancom, mbr, metrics review, mgmt meeting, mgmt team, "mid-year business review",
    month end review, monthly business review, monthly report, monthly reporting, monthly
    results, mt meeting, mtd, nps review, "okr check-in", okr review, okr scoring, opcom,
    operating committee, operating review, operations committee, operations review, ops review,
    performance dashboard, performance meeting, performance of the, performance review board,
    pipeline call, pipeline meeting, pipeline review, portfolio board, portfolio review, program
    board, program review, programme board, programme review, progress against, project board,
    qbr, qbrs, qtd, quality committee, quality metrics, quarter results, quarterly business
    review, quarterly report, quarterly review, quota attainment, results, results review,
    retention review, revenue meeting, revenue review, risk committee, risk register, risk
    review, safety committee, sales forecast call, sales results, sales review, scorecard,
    senior leadership, senior leadership team, senior staff, service review, sla review, slt,
    smt, staff meeting, steerco, steercos, steering, steering board, steering committee,
    steering group, utilisation review, utilization review, variance, variance analysis review,
    wbr, weekly business review, "win/loss review", "year-end review of results", ytd,
    # en2
    academic board, admissions figures, adr report, agency kpis, aht, alco, arpdau, arpu,
    arrears report, asset liability committee, attainment data, attendance data, availability
    figures, average order value, backlog figures, basket size, bed occupancy, billable hours,
    branch performance, branch results, budget vs actual, caseload figures, chief officers,
    churn rate, claims performance, claims statistics, clinical governance, clinical governance
    committee, collection rates, combined ratio, command team, compstat, conversion rate, cost
    per unit, cost report, credit risk committee, crime statistics, csat, d1 retention, dau,
    "dean's council", deans, deans meeting, department board, divisional meeting, donor kpis,
    downtime review, drug and therapeutics committee, earned value, ehs committee, energy yield,
    enrollment numbers, enrolment figures, exam results, faculty board, faculty meeting, fcr,
    first contact resolution, footfall, formulary committee, generation report, gmv, herd
    performance, hse committee, hse review, infection rates, iso management review, length of
    stay, lfl, like for like, loan book, loan statistics, logframe review, loss ratio, ltifr,
    management review, matter profitability, mau, media performance, medicines committee, milk
    yield, monday trading, mortality review committee, network kpi, network performance, npl
    review, nps, occupancy, occupancy report, oee, oee review, "on-time performance", operations
    performance, otif, otp, "partners' meeting results", patient experience committee, patient
    safety committee, plant review, portfolio quality, portfolio valuation review, ppm,
    production figures, production review, programme results, progress report to committee,
    project controls, punctuality, quality and safety, quality management review, readmission
    rates, realisation, research committee, response times, retention metrics, revenue
    management meeting, revpar, roas, safety performance, sales per, school leadership team,
    scrap rate, scrap review, "sell-through", senate, shrinkage report, site review, slt
    meeting, sqdc, sqdcp, stock turn, store performance, takt, tax receipts, throughput, tier 3,
    tier 4, tier meeting, tonnage, tonnes, trading meeting, trading review, trir, underwriting
    results, utilisation, visitor figures, visitor numbers, void rates, waiting list, waiting
    lists, waiting times, weekly trading, wip days, yield meeting, yield review, yields,
    # de
    "*ausschuss", "*kennzahlen", absatzzahlen, abteilungsleiter jf, abteilungsleiterrunde,
    abteilungsleitersitzung, abweichungen, abweichungsanalyse, "al-runde", "al-sitzung",
    amtsleiterrunde, arzneimittelkommission, "asa-sitzung", auslastung, ausschussquote,
    belegung, belegungszahlen, benchmark, bereichsleiterrunde, bereichsleitersitzung,
    bereichsleitung, berichtswesen, "bl-runde", cockpit, controlling, "controlling-gesprach",
    controllingrunde, dashboard, dekanatssitzung, dezernentenrunde, direktionssitzung,
    direktorium, ergebnisbesprechung, ergebnisrunde, ergebnisse, erweiterte schulleitung,
    fakultatsrat, fallzahlen, fluktuation, "forecast-runde", fuhrungskrafterunde, fuhrungskreis,
    fuhrungsrunde, fuhrungsteam, geschaftsfuhrersitzung, geschaftsfuhrung,
    geschaftsfuhrungssitzung, geschaftsleitung, geschaftsleitungssitzung, gf, "gf-meeting",
    "gf-runde", "gf-sitzung", gl, "gl-meeting", "gl-runde", "gl-sitzung", halbjahresreview,
    halbjahreszahlen, hygienekommission, jahresruckblick, kennzahlen, "kpi-review", "kpi-runde",
    krankenstand, "la-sitzung", leistungszahlen, leitungskonferenz, leitungskreis,
    leitungsrunde, leitungssitzung, leitungsteam, lenkungsausschuss, lenkungsgremium,
    lenkungskreis, managementbewertung, managementreview, monatsabschluss besprechung,
    monatsbericht, monatsgesprach zahlen, monatsreport, monatsreview, monatszahlen,
    "pipeline-runde", pipelinereview, "plan-ist", portfolioreview, produktivitat,
    programmausschuss, projektausschuss, "qm-review", qualitatskommission, qualitatszirkel
    leitung, quartalsbericht, quartalsgesprach, quartalsreview, quartalszahlen,
    referatsleiterrunde, reklamationsquote, reporting, risikoausschuss, risikobericht,
    risikorunde, schulleitungsrunde, schulleitungssitzung, "soll-ist", "soll-ist-vergleich",
    stationsleiterrunde, stationsleitungssitzung, statusbericht programm, steuerkreis,
    steuerungsgruppe, steuerungskreis, steuerungsrunde, teamleiterrunde, teamleitersitzung,
    umsatz, umsatze, umsatzentwicklung, verkaufszahlen, vertriebszahlen, vorstand jour fixe,
    vorstandsrunde, vorstandssitzung, wirtschaftlichkeit, zahlen, zahlenrunde, zielerreichung,
    # fr
    absenteisme, analyse des ecarts, atterrissage, barometre, bilan annuel, "bilan d'activite",
    "bilan de l'annee", bilan mensuel, bilan semestriel, bilan trimestriel, bureau de direction,
    bureau de pole, ca du mois, cadres de sante reunion, cartographie des risques, chefs de
    service, "chiffre d'affaires", chiffres, chiffres du mois, codir, cometex, comex, comite
    commercial, "comite d'engagement", comite de credit, comite de direction, comite de gestion,
    comite de gouvernance, comite de pilotage, comite de programme, comite de projet, comite de
    suivi, comite des risques, comite executif, comite investissement performance, comite
    operationnel, comite projets, comite qualite, comite regional, comite securite, comite
    strategique, comop, conseil de service, conseil pedagogique, controle de gestion, copil,
    copils, cotech, dialogue de gestion, directoire, ecarts, equipe de direction, frequentation,
    indicateurs, indicateurs cles, instance de pilotage, performance commerciale, performance
    industrielle, pilotage, point chiffres, point resultats, productivite, "rapport d'activite",
    rapport mensuel, reporting mensuel, reportings, resultats, resultats commerciaux, resultats
    du mois, resultats mensuels, resultats semestriels, resultats trimestriels, reunion cadres,
    "reunion chefs d'etablissement", "reunion d'encadrement", reunion de direction, reunion de
    pole, reunion des chefs de service, reunion des directeurs, reunion des managers, reunion
    direction, reunion equipe de direction, reunion managers, reunion responsables, revue
    annuelle activite, revue business, revue commerciale, "revue d'activite", revue de
    direction, revue de performance, revue de performances, revue de pipeline, revue de
    portefeuille, revue de processus, revue de risques, revue des indicateurs, revue des
    risques, revue du pipe, revue mensuelle, revue qualite, revue trimestrielle, satisfaction
    client, "suivi d'activite", "suivi de l'activite", suivi des ventes, tableau de bord,
    tableaux de bord, "taux d'absenteisme", "taux d'occupation", taux de panne, taux de rebut,
    taux de service, trs, ventes du mois,
    # es
    absentismo, ausentismo, autoevaluacion, avance de metas, balance del mes, balance del
    trimestre, cierre trimestral, comite comercial, comite de calidad, comite de crisis
    trimestral, comite de direccion, comite de gerencia, comite de operaciones, comite de
    riesgos, comite de seguimiento, comite de seguridad, comite directivo, comite ejecutivo,
    comite gerencial, comite operativo, consejo de direccion, cuadro de mando, cuadro de mandos,
    cumplimiento de metas, desempeno comercial, desempeno del area, desempeno operativo, equipo
    directivo, estancia media, evaluacion de programas, evaluacion institucional, grupo
    gerencial, indicadores, indice de satisfaccion, informe de gestion, junta de resultados,
    junta directiva interna, lista de espera, listas de espera, merma, metas del mes, metricas,
    mora, morosidad, mortalidad, nivel de servicio, ocupacion, prevision de ventas,
    productividad, rendicion de cuentas, rentabilidad por, resultados, resultados academicos,
    resultados del mes, resultados del trimestre, resultados mensuales, resultados operativos,
    resultados pisa, resultados trimestrales, reunion de cierre de mes, reunion de direccion,
    reunion de directores, reunion de gerencia, reunion de gerentes, reunion de jefes, reunion
    directiva, revision de gestion, revision de negocio, revision de pipeline, revision de
    resultados, revision del embudo, revision del pipeline, revision mensual, revision por la
    direccion, revision trimestral, seguimiento de indicadores, seguimiento de objetivos,
    seguimiento del plan, seguimiento mensual, siniestralidad, staff directivo, tablero de
    control, tablero de indicadores, tasa de, ventas del mes,
    # pt
    absenteismo, acompanhamento de indicadores, acompanhamento de metas, acompanhamento do
    plano, acompanhamento mensal, analise critica da direcao, analise de resultados, analise do
    funil, apresentacao de resultados, autoavaliacao, avaliacao do programa, avaliacao
    institucional, batimento de metas, colegiado de gestao, comissao executiva, comite de
    acompanhamento, comite de direcao, comite de gestao, comite de operacoes, comite de
    pilotagem, comite de qualidade, comite de riscos, comite de seguranca, comite diretivo,
    comite executivo, comite gestor, comite operacional, conselho diretivo, conselho pedagogico,
    cumprimento de metas, desempenho comercial, desempenho da area, desempenho operacional,
    fechamento do trimestre, fecho do trimestre, filas de espera, gestao a vista, ideb,
    inadimplencia, indice de satisfacao, mortalidade, nivel de servico, ocupacao, painel de
    bordo, painel de indicadores, perdas, performance de vendas, prestacao de contas, previsao
    de vendas, produtividade, quadro de indicadores, quebra de stock, relatorio de gestao,
    resultado do trimestre, resultados do mes, resultados do trimestre, resultados mensais,
    resultados operacionais, resultados trimestrais, reuniao da direcao, reuniao da diretoria,
    reuniao da lideranca, reuniao de chefias, reuniao de coordenadores, reuniao de direcao,
    reuniao de diretoria, reuniao de gerentes, reuniao de gestores, reuniao de lideranca,
    reuniao de performance, reuniao de resultados, reuniao gerencial, revisao de negocio,
    revisao de pipeline, revisao do negocio, revisao do pipeline, revisao mensal, revisao pela
    gestao, revisao trimestral, rmr, rotatividade, ruptura, sinistralidade, taxa de ocupacao,
    tempo medio de permanencia, turnover, vendas do mes,
  ]
  organisation: [
    # en1
    "9-box", attrition review, bench strength, benefits package, bonus allocation, bonus pool,
    bonus round, calibration, calibration session, capacity plan, career framework, career
    ladder, centralisation, centralization, change management, chapter model, code of conduct,
    comp cycle, comp review, compensation, compensation review, competency framework, decision
    rights, delegation of authority, employee survey, engagement survey, equity refresh, fte
    plan, gender pay gap, governance model, grading, headcount, headcount plan, hiring freeze,
    hiring plan, hr policy, hybrid policy, insourcing, integration office, job architecture, job
    families, job grading, layoff, layoffs, leave policy, leveling, levelling, location
    strategy, mandate of, manpower planning, merger integration, merit cycle, merit increase,
    nearshoring, nine box, offshoring, operating model, org chart, org design, org structure,
    organisation design, organisational design, organization design, organizational design,
    outsourcing, pay bands, pay equity, pay gap, pay review, pay round, people plan, people
    review, performance calibration, policies, policy, "post-merger integration", promo
    committee, promotion committee, promotion panel, promotions review, raci, "re-org",
    reduction in force, redundancies, redundancy, remit, remote work policy, reorg,
    reorganisation, reorganization, resource planning, restructure, restructuring, return to
    office, reward strategy, rif, role clarity, role descriptions, rto policy, salary bands,
    salary review, salary round, severance programme, shared services, site strategy, span of
    control, spans and layers, squads and tribes, staffing plan, strategic workforce planning,
    succession, succession plan, succession planning, talent calibration, talent management,
    talent pipeline, talent review, target operating model, team structure, team topologies,
    terms of reference, total rewards, tribe structure, voluntary exit, ways of working model,
    workforce, workforce plan, workforce planning,
    # en2
    admission policy, attendance policy, bed reconfiguration, behaviour policy, branch closure,
    branch network, cadre, civil service reform, collection policy, collective agreement,
    collective bargaining, credit policy, crew model, department merger, devolution, directorate
    restructure, establishment review, franchise model, homework policy, house rules, hse
    policy, lending policy, lending policy library, line closure, lockdown policy, manning,
    manning levels, nurse staffing, partner promotion, partner track, partnership structure, pay
    scales, plant closure, practice groups, procurement policy, promotion and tenure, promotion
    board, returns policy, rostering policy, safe staffing, safeguarding policy, school merger,
    seasonal workforce, service reconfiguration, shift model, shift pattern, shift patterns,
    shift system, skill mix, smoking policy, staff establishment, staffing ratios, store
    closures, studio structure, teacher allocation, teaching load, tenure committee, tenure
    review, timetable structure, underwriting policy, uniform policy, uniform standards,
    visiting policy, volunteers policy, ward reconfiguration,
    # de
    "*nachfolge", "*richtlinie", ablauforganisation, arbeitszeitmodell, arbeitszeitmodelle,
    aufbauorganisation, aufstellung bereich, auslagerung, beforderungen, beforderungsrunde,
    betriebsmodell, betriebsvereinbarung, betriebsvereinbarungen, boni, bonusrunde, bonustopf,
    bv, dienstvereinbarung, eingruppierung, entgelt, entgeltsystem, fuhrungsspanne,
    fuhrungsstruktur, fusion, gehaltsband, gehaltsbander, gehaltserhohungen, gehaltsrunde,
    gehaltsstruktur, geschaftsordnung, geschaftsverteilung, geschaftsverteilungsplan,
    gremienstruktur, "homeoffice-regelung", "homeoffice-richtlinie", interessenausgleich,
    kalibrierung, kalibrierungsrunde, karrieremodell, kompetenzmodell, kurzarbeit,
    laufbahnmodell, lehrerbedarf, lohnrunde, mitarbeiterbefragung, mitarbeiterumfrage,
    nachfolge, nachfolgeplanung, neustrukturierung, oe, "oe-projekt", organigramm, organisation,
    organisationsentwicklung, organisationsstruktur, personalabbau, personalausstattung,
    personalbedarf, personalbedarfsplanung, personalbemessung, personalentwicklungskonzept,
    personalkonferenz, personalkonzept, personalplanung, personalrunde, personalschlussel,
    personalstrategie, planstellen, regelung, restrukturierung, richtlinie, richtlinien,
    rollenklarung, rollenmodell, schichtmodell, schichtmodelle, schnittstellenklarung
    organisation, schulorganisation, sozialplan, standortentscheidung, standortkonzept,
    standortschliessung, stellenabbau, stellenaufbau, stellenbesetzungsplan, stellenbewertung,
    stellenplan, stellenplanung, stellenzuweisung, stundenkontingent, talentkonferenz,
    talentmanagement, talentrunde, tarif, tarifrunde, tarifverhandlung, tarifvertrag,
    umorganisation, umstrukturierung, veranderungsprozess, verantwortlichkeiten, vergutung,
    vergutungssystem, zentralisierung, zielorganisation, zusammenlegung, zusammenschluss,
    zustandigkeiten,
    # fr
    "accord d'entreprise", accord teletravail, accord temps de travail, accords, amenagement du
    temps de travail, augmentations, barometre social, bonus, campagne salariale, carte des
    formations, cartographie des postes, charte teletravail, classification, comite carriere,
    comite carrieres, comite de carrieres, comite de promotion, conduite du changement,
    convention collective, creations de postes, cycles de travail, delegation de pouvoirs,
    delegations de signature, dhg, dotation horaire, effectif, effectifs, enquete engagement,
    enquete interne, enveloppe bonus, etp, externalisation, fermeture de classe, fermeture de
    site, fiches metiers, fusion des services, gepp, gestion des competences, gouvernance, gpec,
    grille salariale, grilles salariales, "horaires d'equipe", interessement, internalisation,
    maquette organisationnelle, masse salariale, modele de planning, modele operationnel, modele
    organisationnel, mutualisation, nao, nouvelle organisation, organigramme, organisation
    cible, ouverture de postes, perimetre, "plan d'effectifs", plan de charge rh, plan de
    departs, plan de recrutement annuel, plan de releve, plan de sauvegarde, plan de succession,
    plan social, politique, politique rh, politique salariale, politique teletravail, politique
    voyages, postes budgetaires, prime, primes, "projet d'organisation", promotions, pse, qvct,
    qvt, rapprochement, rcc, referentiel metiers, reglement interieur, releve manageriale,
    remuneration, remunerations, restructuration, revue de talents, revue des salaires, revue
    des talents, revue salariale, roles et responsabilites, successions, suppressions de postes,
    tableau des emplois, talents, temps de travail,
    # es
    ascensos, asignacion de tutores, banda salarial, bandas salariales, bonos anuales,
    calendario laboral, calibracion, carga docente, cargas de trabajo, centralizacion,
    clasificacion profesional, comite de promociones, comite de talento, compensaciones,
    competencias del puesto, convenio colectivo, descentralizacion, descripcion de funciones,
    despidos, desvinculaciones, dimensionamiento, dimensionamiento de plantilla, diseno
    organizacional, diseno organizativo, distribucion de grupos, distribucion horaria, dotacion,
    dotacion de personal, ere, erte, escalafon, esquema de comisiones, estatutos, estructura del
    area, estructura del equipo, estructura organizacional, estructura organizativa,
    externalizacion, fusion de areas, fusion de equipos, gobernanza, gobierno corporativo,
    incentivos, integracion de equipos, manual de funciones, mapa de talento, matriz de
    responsabilidades, matriz raci, modelo de competencias, modelo de gestion, modelo de
    gobierno, modelo operativo, oferta de empleo publico, organigrama, organizacion del area,
    plan de carrera, plan de comisiones, plan de dotacion, plan de igualdad, plan de plantilla,
    plan de sucesion, plantilla, plazas vacantes, politica de, politica retributiva, politica
    salarial, politicas, politicas internas, promociones y ascensos, recorte de personal,
    rediseno organizativo, reduccion de plantilla, reestructuracion, reglamento de regimen
    interior, reglamento interno, relacion de puestos, relevo generacional, "reorganiz*",
    restructuracion, retribucion, revision salarial, revision salarial anual, roles y
    responsabilidades, rpt, subcontratacion de, sucesion, sucesiones, talento, teletrabajo,
    tercerizacion, trabajo hibrido, turnos 2026, valoracion de puestos,
    # pt
    acordo coletivo, acordo de empresa, atribuicao de aulas, beneficios, "calibra*", carga
    horaria docente, cargos e salarios, centralizacao, ciclo de promocoes, comissionamento,
    comite de promocoes, comite de talentos, concurso publico de pessoal, convencao coletiva,
    corte de pessoal, demissao coletiva, demissoes, descentralizacao, descricao de funcoes,
    desenho organizacional, desligamentos, dimensionamento, dimensionamento de equipe,
    dimensionamento de pessoal, distribuicao de servico, distribuicao de turmas, distribuicao
    letiva, escala anual, estrutura da area, estrutura da equipa, estrutura da equipe, estrutura
    organizacional, externalizacao, faixas salariais, fusao de areas, fusao de equipes, gestao
    da mudanca, governanca, governanca corporativa, integracao das equipes, "lay-off", manual de
    funcoes, mapa de ferias 2026, mapa de pessoal, mapa de talentos, modelo de gestao, modelo de
    governanca, modelo hibrido, modelo operacional, organograma, papeis e responsabilidades,
    plano de cargos, plano de cargos e salarios, plano de carreira, plano de carreiras, plano de
    comissoes, plano de sucessao, plr, politica interna, ppr, premios anuais, promocoes, quadro
    de pessoal, quadro de vagas, redesenho organizacional, reducao de quadro, "reestrutura*",
    regimento interno, regulamento interno, remuneracao, remuneracao variavel, revisao salarial,
    siadap, subcontratacao, sucessao, sucessoes, tabela salarial, talentos, teletrabalho,
    terceirizacao, trabalho hibrido,
  ]
  resources: [
    # en1
    accruals, acquisition, acquisitions, agency contract, agency fees, allocation of funds,
    asset purchase, award decision, balance sheet, bank covenants, bid evaluation, "budget*",
    build vs buy, burn rate, business case, business cases, capex, "carve-out", cash flow, cash
    position, cashflow, chargeback, close meeting, cloud costs, cloud spend, contract
    negotiation, contract renewal, contract review vendor, cost allocation, cost base, cost
    center, cost centre, cost control, cost cutting, cost estimate, cost model, cost
    optimisation, cost optimization, cost reduction, cost review, cost saving, cost savings,
    covenant, credit facility, credit line, discount policy, divestiture, divestment, dividend,
    due diligence, ebitda, equipment purchase, finance committee, finance review, financial
    close, financial plan, financial planning, financial review, financials, finops, fleet
    renewal, "forecast*", framework agreement, funding, fundraise, fundraising round, grant
    budget, gross margin, headcount cost, hedging, insurance renewal, investment case,
    investment committee, investment decision, investment proposal, investment request,
    "invoice*", lease, lease renewal, licence renewal, license renewal, licensing costs,
    liquidity, loan, long range financial, ltp, "m&a", make or buy, make vs buy, margin,
    margins, master service agreement, media budget, merger, money, "month-end close", monthly
    close, msa, npv, office lease, opex, outsourcing contract, "p&l", payback, price increase,
    price list, pricing, pricing committee, pricing model, pricing review, procurement,
    procurement strategy, rate card, "re-forecast", real estate, refinancing, reforecast,
    renewal, renewals, retainer, rfi response from vendors, rfp, rfps, rfq, roi, runway, saas
    spend, savings, savings target, seed round, series a, series b, series c, software spend,
    sourcing, sourcing committee, sow, spend, spend review, sponsorship budget, statement of
    work, strategic sourcing, supplier contract, supplier negotiation, supplier performance,
    supplier qbr, supplier review, supplier selection, tax planning, tco, tender, tender
    evaluation, tendering, tenders, term sheet, transfer pricing, treasury, "true-up", unit
    economics, valuation of, vendor contract, vendor management, vendor negotiation, vendor
    performance, vendor qbr, vendor review, vendor selection, vendor shortlist, working capital,
    "year-end close", "zero-based",
    # en2
    acquisition of land, acquisitions budget, agency spend, aircraft lease, appropriation,
    appropriations, asset sale, bequest, beverage cost, bid tender, big deal negotiation, bill
    of quantities, billing rates, biosimilar savings, buying terms, capital adequacy, capital
    bid, capital budget, capital expenditure, carrier contract, carrier negotiation, carrier
    tender, claim for extra costs, commodity prices, concession, contingency drawdown, contract
    award, core funding, cost plan, council budget, council tax, departmental budget, deposit
    pricing, disposal of, donations target, drug budget, drug spend, endowment, energy contract,
    energy costs, equipment bid, farm payments, fee proposal, fee setting, feed costs, feed
    prices, fees, final account, fiscal year, fleet leasing, food cost, food costs, framework
    tender, freight rates, freight tender, fuel costs, fuel hedging, funding bid, funding gap,
    fundraising target, gas contract, gpo, grain price, grant, grant application, grant budget
    review, grant funding, grant renewal, grants, group purchasing, interconnect rates, interest
    rates, journal subscriptions, labor cost, labour cost, land purchase, library budget,
    listing fees, markdown budget, markdowns, menu pricing, municipal budget, open to buy, ota
    commission, otb, overtime budget, overtime costs, overtime spend, plant hire, power purchase
    agreement, premium rates, print costs, production budget, property acquisition, property
    disposal, publishing deal, quantity surveyor costs, rack rate, rate increase, rate setting,
    rate strategy, raw material contract, raw material prices, reinsurance, reinsurance renewal,
    reinsurance treaty, rent increase, rent review, research grant, roaming agreement, rolling
    stock procurement, room rates, royalties, royalty, school budget, school fees, seed order,
    service charge budget, service charges, set budget, spectrum auction, staffing budget,
    subcontract award, subscriptions renewal, subsidies, subsidy, supplier terms, tariff,
    tariffs, tower lease, trade terms, treaty renewal, tuition fees, ua budget, user acquisition
    budget, value engineering, ward budget, "write-offs",
    # de
    "*ausschreibung", "*budget", "*finanzierung", "*kosten", "*vertrag verlangerung", abschluss
    finanzen, akquisition, angebotsauswertung, angebotsvergleich, anschaffung, anschaffungen,
    ausschreibung, ausschreibungen, bankengesprach, bankgesprach, beschaffung, beteiligung,
    beteiligungen, bieter, bietergesprach, bilanz, controlling budget, darlehen,
    deckungsbeitrag, dienstleister, dienstleistergesprach, drittmittel, ebit, einkauf,
    einkaufsstrategie, einkaufsverhandlung, einsparung, einsparungen, entgeltverhandlung, etat,
    finanzen, finanzierung, finanzplan, finanzplanung, forderantrag, fordergelder, fordermittel,
    forderung, forecast, fuhrpark, gebuhren, gebuhrenordnung, grundstuckskauf, guv, haushalt,
    haushaltsentwurf, haushaltsmittel, haushaltsplan, haushaltsplanung, hochrechnung,
    immobilienkauf, invest, investition, investitionen, investitionsantrag, investitionsplan,
    investitionsplanung, investitionsrechnung, jahresabschluss, kalkulation, kosten,
    kostenkontrolle, kostenplanung, kostenschatzung, kostensenkung, kostenstelle, kostenstellen,
    kreditlinie, leasing, lieferant, lieferanten, lieferantenauswahl, lieferantenbewertung,
    lieferantengesprach, lieferantenverhandlung, liquiditat, liquiditatsplanung, lizenzkosten,
    lizenzverlangerung, lizenzvertrag, marge, margen, mieterhohung, mietvertrag, mittelabruf,
    mittelfreigabe, mittelverteilung, monatsabschluss, nachtrag, nachtrage, nachtragshaushalt,
    pachtvertrag, pflegesatz, pflegesatzverhandlung, preisanpassung, preise, preiserhohung,
    preisgestaltung, preisliste, preismodell, preisrunde, preisverhandlung, prognose,
    quartalsabschluss, rahmenvertrag, rahmenvertrage, rechnungsprufung budget, ruckstellungen,
    sparmassnahmen, sparprogramm, submission, subventionen, ubernahme firma, umlage,
    unternehmenskauf, unternehmensverkauf, vergabe, vergabeentscheidung, vergabeverfahren,
    versicherung erneuerung, vertrage, vertragsverhandlung, vertragsverhandlungen,
    vertragsverlangerung, wartungsvertrag, wirtschaftlich, wirtschaftsplan, wirtschaftsplanung,
    zuschuss, zuschusse,
    # fr
    "accord-cadre", achat, achats, affacturage, amortissement, analyse des offres, ao, "appel
    d'offres", "appels d'offres", arbitrage budgetaire, arrete des comptes, assurance
    renouvellement, assurances, attribution du marche, bail, banque, banques, banquier, baux,
    bfr, bilan comptable, cadrage budgetaire, cao, cession, chiffrage budget, choix prestataire,
    cloture, cloture annuelle, cloture des comptes, cloture mensuelle, comite achats, "comite
    d'investissement", "commission d'appel d'offres", compte de resultat, comptes annuels,
    conference budgetaire, construction budgetaire, consultation fournisseurs, contrat, contrat
    cadre, contrat de maintenance, contrats, cout, cout de revient, couts, couts matiere, cpom,
    credits, "debat d'orientation budgetaire", decision modificative, demande de subvention,
    depenses, depouillement des offres, devis comparatif, dialogue budgetaire, "dossier
    d'investissement", dotation, dotations, economies, editeur renouvellement, emprunt,
    enveloppe, enveloppe budgetaire, enveloppes, eprd, evaluation fournisseurs, finance,
    financement, financements, finances, financier, financiers, flotte automobile, foncier,
    fournisseur, fournisseurs, "fusion-acquisition", grille tarifaire, hausse de prix, hausse
    des tarifs, immobilisations, investissement, investissements, levee de fonds, licences
    budget, ligne de credit, loyer, loyers, maitrise des couts, marche public, marches publics,
    marges, mecenat budget, negociation fournisseur, "plan d'economies", "plan
    d'investissement", plan de financement, plan de tresorerie, politique tarifaire, ppi budget,
    prestataire, prestataires, pret, previsionnel, previsions, prix, rachat, ratio matiere, rdv
    banque, reduction des couts, reestime, referencement fournisseur, renegociation,
    renegociation contrat, renouvellement contrat, renouvellement du bail, renouvellement du
    contrat, rentabilite, revue fournisseur, strategie achats, subvention, subventions, t2a,
    tarification, tarifs, taxe, taxes, tour de table, tresorerie,
    # es
    acuerdo marco, adjudicacion, adquisicion, ahorro, ahorros, alquiler del local, amortizacion,
    arrendamiento, asignacion de recursos, asignacion presupuestaria, auditoria de cuentas,
    ayudas publicas, captacion de fondos, caso de inversion, caso de negocio, central de
    compras, cierre anual, cierre contable, cierre del ejercicio, cierre fiscal, cierre mensual,
    comite de compras, comite de inversiones, comparativa de ofertas, compra de empresa, compra
    publica, compras estrategicas, concurso publico, contratacion publica, contrato con,
    contrato marco, contratos, control de costes, control de costos, costes, costos, credito,
    cuenta de explotacion, cuenta de resultados, deuda, donaciones, dotacion presupuestaria,
    eficiencia de gasto, ejercicio 2026, equipamiento, estado de resultados, fijacion de
    precios, financiacion, financiamiento, fiscalidad, flota, flujo de caja, flujo de efectivo,
    fondos europeos, fondos feder, fondos next generation, fusiones y adquisiciones, gasto,
    gastos generales, impuestos, inversion, inversiones, licitacion, licitaciones, licitar,
    linea de credito, lineas de credito, liquidez, margenes, mesa de contratacion, negociacion
    con proveedor, negociacion contrato, negociacion de contrato, ofertas recibidas, partida,
    partidas, partidas presupuestarias, plan de ahorro, plan de inversiones, pliego, pliegos,
    politica de precios, poliza, polizas, precios, prestamo, "presupuest*", prevision anual,
    previsiones, proveedor, proveedores, provisiones, proyecciones financieras, pyg, recaudacion
    de fondos, reduccion de costes, reduccion de costos, refinanciacion, renovacion de contrato,
    renovacion de equipos, renovacion de flota, renovacion del contrato, rentabilidad,
    reprevision, revision de tarifas, ronda de inversion, ronda serie a, seguros, subvencion,
    subvenciones, tarifas, tesoreria, tope de gasto, valoracion de empresa,
    # pt
    acordo quadro, aditivo contratual, adjudicacao, ajuste direto, alocacao de recursos,
    alocacao orcamentaria, aluguel da loja, amortizacao, angariacao de fundos, apolice,
    apolices, aquisicao, aquisicoes, arrecadacao, arrendamento, ata de registro de precos,
    auditoria de contas, balancete, balanco, caderno de encargos, captacao de recursos, caso de
    investimento, comite de investimentos, comparativo de propostas, compra de equipamentos,
    compras publicas, conta de exploracao, contratacao publica, contrato com, contrato quadro,
    controle de custos, controlo de custos, cotacoes de fornecedores, custos, demonstracao de
    resultados, despesa anual, dispensa de licitacao, divida, doacoes, dre, economia de custos,
    editais, edital, emenda parlamentar, emendas, empenho, emprestimo, encerramento do
    exercicio, equipamentos, fechamento anual, fechamento contabil, fechamento do mes,
    fechamento mensal, fecho anual, fecho contabilistico, fecho de contas, fecho do mes, fecho
    mensal, financiamento, financiamentos, fluxo de caixa, fornecedor, fornecedores, frota,
    fundos europeus, fusoes e aquisicoes, impostos, "investiment*", licitacao, licitacoes, linha
    de credito, margem, margens, mensalidades 2027, negociacao com fornecedor, negociacao com
    fornecedores, negociacao contrato, negociacao de contrato, "orcament*", planejamento
    tributario, plano de investimentos, politica de precos, portugal 2030, poupanca,
    precificacao, precos, pregao, pregao eletronico, previsao anual, previsao de receitas,
    projecoes financeiras, provisoes, prr, reajuste, reajuste de precos, receita, receitas,
    reducao de custos, refinanciamento, renda do espaco, renegociacao de contrato, renovacao da
    frota, renovacao de contrato, renovacao de frota, renovacao do contrato, rentabilidade,
    repasse, repasses, rodada de investimento, ronda de investimento, rubrica orcamental,
    saving, seguro, serie a, subsidio, subsidios, subsidios publicos, subvencao, tabela de
    precos, tarifario, tesouraria, tributario, valuation, verba, verbas,
  ]
  stakeholders: [
    # en1
    advisory board, agm, all hands, "all-hands", allhands, alliance, alliances, ama, ambassador,
    analyst, analyst briefing, analyst call, analyst day, annual general meeting, annual report,
    ask me anything, association meeting, audit committee, auditor, auditors, award ceremony,
    awards, board, board call, board chair, board deck, board dinner, board meeting, board of
    directors, board pack, board paper, board papers, board prep, board prep deck, board update,
    brief ceo, brief the ceo, "c-level customer", ceo briefing, ceo update, certification audit,
    cfo update, chair of the board, chairman, chairwoman, chamber of commerce, channel partner,
    city council, client dinner, client entertainment, client lunch, client relationship,
    commissioner, community council, company meeting, company update, conference talk, coo
    update, corporate visit, customer advisory board, customer dinner, customer executive,
    customer relationship, customer summit, data protection authority, delegation, donor,
    donors, earnings, earnings call, embassy, exec readout, exec sponsor, exec update, executive
    briefing, executive business review with client, executive sponsor, executive update,
    external audit, external auditor, external auditors, fireside chat, government, government
    affairs, governors, group hq, headquarters visit, hq visit, inauguration, industry
    association, industry body, inspector, inspectorate, inspectors, investor, investor day,
    investor relations, investor update, investors, iso audit, joint venture, journalist,
    journalists, key account dinner, keynote, keynote talk, lobby, lobbying, lp update, mayor,
    media, media interview, media training, member of parliament, minister, ministry, nomination
    committee, "non-exec", "non-execs", nonexecutive, open house, opening ceremony, panel
    discussion, panelist, parent company, partner, partner meeting, partner summit, partners
    meeting, partnership, partnerships, patron, podcast, podcast recording, press, press
    briefing, press conference, "press release sign-off", private equity, public affairs,
    quarterly all hands, radio interview, reference call, regulator, regulators, regulatory
    meeting, remuneration committee, report to ceo, reporter, ribbon cutting, roadshow, round
    table, roundtable, senator, shareholder, shareholder letter, shareholders, site visit by,
    soc 2 audit, soc2 auditor, speaking engagement, speaking slot, speech, sponsor, sponsors,
    stakeholder, stakeholder meeting, stakeholder update, stakeholders, state of the company,
    state of the union, statutory audit, strategic partner, summit, supervisory authority,
    supervisory board, surveillance audit, sustainability report, town hall, townhall, trade
    association, trade body, trustee, trustees, tv interview, user conference keynote, vc, vip
    visit,
    # en2
    accreditation body, accreditation visit, accreditors, airport authority, alumni, alumni
    event, bafin, bar association, bench and bar, benefit dinner, board of governors, board of
    pharmacy, brand owner, building authority, building control, caa, cabinet meeting, cabinet
    member, care quality commission, central bank, chancellor, city hall, client pitch dinner,
    cluster meeting, commencement, commissioners, commissioning, community engagement, community
    leaders, community liaison, consultation event, coop board, cooperative board, council
    meeting, councillor, councillors, cqc, cqc inspection, customer audit, customs authority,
    department for education, donor gala, donor meeting, donor report, donor visit, easa, ecb,
    ema, embassies, energy regulator, environment agency, epa, faa, farmers association, farmers
    union, fca, fda, fda inspection, ferc, fire authority, first party, food critic, franchisee
    council, franchisor, friends of the library, friends of the museum, full council,
    fundraiser, gala, gmp inspection, governing body, "governor's office", governors meeting,
    graduation ceremony, grid operator, growers association, guild of, health authority, health
    board, health ministry, heritage authority, hotel owner, hse inspector, iata, icb,
    indigenous, infrastructure manager, insurer meeting, integrated care board, "inter-agency",
    interagency, investor tour, joint commission, landlord, landlords, landowners, law society,
    lenders, local education authority, major donor, "mayor's office", medical council,
    memorandum of understanding, mhra, mining ministry, mou, "multi-agency board", museum
    trustees, neighbourhood forum, neighbourhood meeting, network rail, nhs england, nursing
    council, oem visit, ofcom, ofgem, ofsted, ombudsman, open day, open evening, osha, owner
    meeting, owners meeting, "owners' association", parent council, parent evening address,
    parents association, parents council, parents forum, parliamentary, parliamentary question,
    patient advocacy group, patient council, payer, payers, permanent secretary, pharmacy board,
    planning authority, planning committee, platform holder, police and crime commissioner,
    police commissioner, port authority, portfolio holder, pra, prefect, private view, provost,
    pta, pta meeting, public consultation, public hearing, publisher meeting, rail regulator,
    rating agencies, rating agency, rector, residents association, residents meeting, revenue
    authority, school board, school district, school inspection, secretary of state, select
    committee, signing ceremony, slot coordination, superintendent, supervisory review, tasting
    event for press, tax authorities, tax authority, tax inspector, tenants association, tourism
    board, trade union federation, tribal council, un agency, unhcr, unicef, university council,
    usaid, vernissage, "vice-chancellor",
    # de
    "*behorde", "*beirat", "*investoren", "*ministerium", "*verband", abgeordnete, abgeordneter,
    abschlussprufer, aktionare, anwohner, anwohnerversammlung, ar, "ar-sitzung", arztekammer,
    auditoren, aufsicht, aufsichtsbehorde, aufsichtsrat, aufsichtsratssitzung, behorde,
    behorden, behordentermin, beirat, beiratssitzung, belegschaftsversammlung, bericht an den
    vorstand, berufsgenossenschaft, besuch ministerin, besuch vorstand, betriebsprufung,
    betriebsversammlung, bezirksregierung, bundesnetzagentur, bundestag, burgermeister,
    burgermeisterin, burgerversammlung, delegiertenversammlung, dienstversammlung, eigentumer,
    eigentumerversammlung, einweihung, elternabend, elternbeirat, elternvertreter,
    elternvertretung, empfang, eroffnung, externes audit, festakt, finanzamt, forderverein,
    gemeinderat, generalversammlung, geschaftsessen, gesellschafter, gesellschaftersitzung,
    gesellschafterversammlung, gesundheitsamt, gewerbeaufsicht, gremien, gremiensitzung,
    gremium, grusswort, handwerkskammer, hauptversammlung, heimaufsicht, hochschulrat, ihk,
    infoveranstaltung, innung, investoren, jahresempfang, jahreshauptversammlung, kammer,
    kartellamt, kassen, konzern, konzernleitung, kooperation, kooperationsgesprach,
    kooperationspartner, kooperationsvertrag, kostentrager, krankenkasse, krankenkassen,
    kreistag, kundenessen, kundenevent, kundentermin beziehungspflege, kuratorium,
    landesverband, landrat, landratin, landtag, mdk, medien, medienanfrage, medizinischer
    dienst, messeauftritt, ministerin, ministerium, mitarbeiterversammlung,
    mitgliederversammlung, muttergesellschaft, netzwerktreffen, neujahrsempfang,
    oberburgermeister, offentlichkeitsarbeit, partnerschaft, partnertreffen, pk, podium,
    podiumsdiskussion, presse, pressegesprach, pressekonferenz, pressemitteilung, pressetermin,
    prufer, rechnungshof, rede, regierungsprasidium, runder tisch, schulamt, schulaufsicht,
    schulkonferenz, schulpflegschaft, schulrat, schulratin, schultrager, spender, sponsoren,
    staatssekretar, stadtrat, stifter, stiftungsrat, tag der offenen tur, tarifpartner, trager,
    tuv, uberwachungsaudit, verband, verbande, verbandssitzung, verbandstag, verwaltungsrat,
    verwaltungsratssitzung, vollversammlung, vorstand, vorstandsbericht, vorstandsprasentation,
    vorstandsvorlage, vortrag, vortrag auf, "vr-sitzung", wirtschaftsprufer, wirtschaftsprufung,
    zentrale, zertifizierung, zertifizierungsaudit,
    # fr
    academie, accreditation, acpr, actionnaire, actionnaires, adjoint au maire, administrateur,
    administrateurs, affaires publiques, ag, agglo, ago, allocution, ambassade, amf, ansm,
    arcep, ars, assemblee du personnel, assemblee generale, assemblee generale ordinaire,
    association de parents, audit de certification, audit externe, auditeur, auditeurs, autorite
    de controle, bailleur, bailleurs, bailleurs de fonds, cabinet du ministre, cac, cci, cdu,
    ceremonie, ceremonie des voeux, certification, certification has, "chambre d'agriculture",
    chambre de commerce, chambre regionale des comptes, club des dirigeants, cnil, collectivite,
    collectivites, "comite d'audit", commissaire aux comptes, commissaires aux comptes,
    communique, communique de presse, conference de presse, "conseil d'administration", "conseil
    d'ecole", "conseil d'etablissement", conseil de la vie sociale, conseil de surveillance,
    conseil departemental, conseil municipal, conseil regional, conseil syndical, consulat,
    controle fiscal, convention annuelle, convention commerciale, convention de partenariat,
    cooperative, cour des comptes, cvs, dasen, dejeuner client, depute, dg, dgfip, diner client,
    directeur general, directrice generale, discours, donateur, donateurs, dreets, elu, elus,
    fcpe, federation, "fonds d'investissement", ien, inspecteur, inspection academique,
    inspection du travail, inspectrice, interprofession, intervention colloque, interview
    presse, interview radio, interview tv, investisseur, investisseurs, journaliste,
    journalistes, journee portes ouvertes, jpo, "kick-off annuel", maire, mairie, maison mere,
    mecenat, mecene, mecenes, medef, medias, metropole, ministere, ministre, ordre des medecins,
    ordre des pharmaciens, organisme certificateur, "parents d'eleves", parlementaire,
    partenaire, partenaires, partenariat, partenariats, parties prenantes, peep, "petit-dejeuner
    clients", pleniere, pleniere entreprise, point presse, portes ouvertes, "pre-rentree",
    prefecture, prefet, prefete, prepa ca, preparation ca, prerentree, presidence, president,
    recteur, rectorat, regulateur, relation client grands comptes, remise des diplomes, remise
    des prix, representants de parents, reseau professionnel, "reunion d'information", reunion
    de rentree, reunion du ca, reunion parents, "reunion parents-profs", reunion pleniere,
    reunion publique, riverains, salon exposant, seance du ca, senateur, siege, signature
    convention, soiree clients, "sous-prefet", syndicat patronal, syndicat professionnel, table
    ronde, tutelle, tutelles, urssaf, usagers representants, visite de certification, visite du
    dg, visite du prefet, visite ministre, visite officielle, visite siege, voeux,
    # es
    accionistas, acreditacion, acto de graduacion, acto institucional, acto publico, alcalde,
    alcaldesa, alcaldia, aliados, alianza, alianza estrategica, alianzas, almuerzo con cliente,
    almuerzo con clientes, ampa, analistas, apoderados, asamblea de padres, asamblea de socios,
    asamblea de trabajadores informativa, asamblea general, asociacion de vecinos, audiencia
    con, auditor externo, auditores externos, auditoria externa, ayuntamiento, banco central,
    banco de espana, benefactores, cabildo, camara de comercio, cena con cliente, cena con
    clientes, ceremonia de graduacion, certificacion iso, claustro general, cnmv, colegio
    profesional, comida con cliente, comida con clientes, comparecencia, comunicado interno,
    "concejal*", confederacion, conferencia de prensa, conferencia magistral, congreso de los
    diputados, consejeria, consejo asesor, consejo de accionistas, consejo de administracion,
    consejo escolar, consejo rector, consejo social, conselleria, consulado, convenio con,
    convenio marco, cooperativa federada, corte de cinta, cumbre, decano, delegacion, delegacion
    extranjera, desayuno de trabajo con, diputacion, "diputad*", directorio, discurso, discurso
    de apertura, donantes, embajada, embajador, embajadora, encuentro con empleados, entrevista
    con el periodico, entrevista en radio, entrevista radio, entrevista television, evento de
    clientes, federacion, firma de convenio, fondo de inversion, foro, foro economico, gabinete
    del ministro, gobernacion, gobernador, gobierno regional, grandes donantes, inauguracion,
    informe anual, inspeccion de, inspeccion de sanidad, inspeccion de trabajo, inspeccion
    educativa, intendencia, intendente, inversionista, inversionistas, inversores, jornada de
    puertas abiertas, junta de accionistas, junta de gobierno, junta directiva, junta general,
    medios, medios de comunicacion, memorando de entendimiento, memoria anual, mensaje de la
    directora, mensaje del director, mesa redonda, ministerio, ministra, ministro, nota de
    prensa, obispado, obispo, padres de familia, parlamento, patrocinador, patrocinadores,
    "patrocinio*", patronal, patronato, periodista, periodistas, pleno, pleno municipal,
    ponencia, ponente, portavoz, prensa, puertas abiertas, recepcion oficial, rectora,
    regulador, reguladores, relaciones con inversores, relaciones institucionales, relaciones
    publicas, reunion con padres, reunion con socios, reunion de familias, reunion de padres,
    reunion de todo el personal, reunion general, rueda de prensa, secretaria de educacion,
    secretaria de salud, secretario de estado, senado, senador, sesion de directorio, socios,
    socios estrategicos, subsecretaria, superintendencia, toma de posesion, vecinos,
    "viceconsejer*", vocero,
    # pt
    acionista, acionistas, acreditacao, agencia reguladora, alianca, aliancas, almoco com
    cliente, almoco com clientes, almoco com investidor, analistas de mercado, anatel, aneel,
    anvisa, apresentacao ao conselho, arcebispo, assembleia da republica, assembleia de
    acionistas, assembleia de socios, assembleia geral, assembleia legislativa, assembleia
    municipal, assinatura de convenio, assinatura de protocolo, associacao comercial, associacao
    de moradores, associacao de pais, associacao empresarial, ato oficial, audiencia publica,
    autarquia, autarquias, bacen, banco de portugal, bispo, cafe com o presidente, cafe da manha
    com clientes, camara dos vereadores, camara municipal, cerimonia de formatura, cerimonia de
    posse, cerimonia oficial, certificacao iso, cmvm, colacao de grau, coletiva de imprensa,
    comitiva, comunicado de imprensa, confederacao, conferencia de imprensa, conselho
    consultivo, conselho curador, conselho de administracao, conselho de escola, conselho
    deliberativo, conselho escolar, conselho fiscal, conselho geral, conselho municipal,
    convenio com, cupula, cvm, delegacao, "deputad*", dia aberto, discurso de abertura,
    doadores, embaixada, embaixador, embaixadora, encarregados de educacao, encontro com
    colaboradores, encontro geral, entidade reguladora, entrevista ao jornal, entrevista na
    radio, entrevista para tv, entrevista tv, erse, fala do presidente, federacao das
    industrias, fiesp, filantropos, fiscalizacao, fiscalizacao do, formatura, forum, forum
    economico, fundo de investimento, governador, governo do estado, governo federal, governo
    regional, grandes doadores, imprensa, inauguracao, infarmed, inspecao da educacao, inspecao
    do trabalho, "investidor*", jantar com cliente, jantar com clientes, jornalista,
    jornalistas, junta de freguesia, mecenas, memorando de entendimento, mensagem do diretor,
    midia, ministerio da educacao, ministerio da saude, ministerio publico, moradores, nota a
    imprensa, nota de imprensa, oab, orador, ordem dos advogados, ordem dos medicos, palestra de
    abertura, palestra no congresso, palestrante, parceiro, parceiros, parceria, parceria
    estrategica, parcerias, patrocinio, patrocinios, pauta do conselho, porta voz, portas
    abertas, prefeita, prefeito, prefeitura, preparacao conselho, presidente da camara,
    protocolo com, reitor, reitora, reitoria, relacoes com investidores, relacoes
    governamentais, relacoes institucionais, relacoes publicas, relatorio anual, relatorio de
    sustentabilidade, responsaveis dos alunos, reuniao com familias, reuniao com os pais,
    reuniao com pais, reuniao com socios, reuniao de pais, reuniao do conselho, reuniao geral,
    secretaria de educacao, secretaria de saude, secretaria estadual, secretaria municipal,
    secretario municipal, senadora, sessao plenaria, sessao publica, sessao solene, sindicato
    patronal, tce, tcu, teleconferencia de resultados, tomada de posse, tribunal de contas,
    vereador, vereadora, vereadores, vigilancia sanitaria,
  ]
  specification: [
    # en1
    ab test design, acceptance criteria, adr, api contract, api design, api spec, architecture
    decision, architecture design, as a customer, as a user, as an admin, brd, break down, brief
    for agency, briefing doc, business rules, campaign brief, clause library, content brief,
    contract terms, control design, creative brief, customer journey map, data contract, data
    dictionary, data model, decision record, define, defining, definition of, definition of
    done, definition of ready, design brief, design decision record, design doc, design
    document, discussion guide, edge cases, epic breakdown, event taxonomy, experiment design,
    feature breakdown, feature definition, flow for, frd, functional spec, high level design,
    hld, hypotheses, hypothesis, information architecture, interaction design, interface
    definition, interview guide, journey map, journey mapping, lld, low level design, mapping
    rules, metric definition, migration plan, negotiation mandate, nfr, "non-functional",
    "one-pager for feature", openapi, permission model, pitch doc, prd, prd section, prds,
    process definition, process design, process map, process mapping, product requirements,
    questionnaire design, report requirements, requirement, requirements, requirements
    gathering, requirements workshop, rfc, rfcs, role matrix, rollout plan, runbook outline,
    schema design, scope, scope out, scoping, scoping session, service blueprint, shape up,
    shaping, sitemap, sizing criteria, so that i can, solution design, sop draft, spec,
    specification, specifications, specs, srs, standard operating procedure, statement of
    requirements, story map, story mapping, story splitting, story writing, survey design,
    system design, tech design, tech spec, technical design, technical spec, template for, term
    definitions, test case, test cases, test plan, test plans, test scenarios, test strategy,
    threat model, threat modeling, threat modelling, ticket writing, tracking plan, use case,
    use cases, user flow, user flows, user stories, user story, userflow, wireframe, wireframes,
    wireframing, workflow design, write epic, write sop, write stories, write story, write
    tickets,
    # en2
    "5s standard", activity plan, activity planning, assessment design, assessment framework,
    attribute schema, balancing sheet, banquet event order, beo, bill of materials, blast
    design, bom, briefing note, bylaw, bylaws, campaign concept, care pathway, care plan, care
    planning, care plans, case plan, cataloguing rules, cell design, cell planning, clinical
    pathway, clinical protocol, concept design, construction drawings, control plan, control
    plans, course design, course outline, coverage terms, credit application structure, crew
    pairing, crew planning, curriculum design, curriculum mapping, curriculum writing, decision
    tree, deployment plan, design brief building, detail design, detailed design, dfmea,
    diagramming, discharge plan, draft bill, draft ordinance, drawing, drawings, drill plan,
    ecn, economy design, ecr, engineering change, ethics application, event safety plan, exam
    design, exam questions, exhibition brief, exhibition concept, exhibition design,
    experimental design, feeding plan, flight plan, flight planning, floor plan, floor plan
    seating, floor plans, fmea, game design, game design document, gdd, grazing plan, guidance
    note, hanging plan, iep, iep writing, indicators, inspection plan, iq oq pq, irb
    application, irb protocol, irrigation plan, isolation plan, knowledge base article outline,
    label text, layout design, learning objectives, learning outcomes, lesson plan, lesson
    planning, lesson plans, level design, lift plan, line layout, link budget, load plan, load
    planning, log frame, logframe, macro template, media plan, menu design, menu development,
    menu planning, metadata schema, method statement, method statements, module design, network
    design, operation order, operational order, order set, order sets, ordinance, pathway
    design, permit application, permit to work, pfmea, picking strategy, planning application,
    planogram, planograms, planting plan, policy paper, policy wording, possession plan,
    "pre-incident plan", process flow, product description, product listing, product listings,
    product term sheet, programme of works, project proposal design, protocol, protocol draft,
    protocols, quest design, radio planning, rams, rating model, ration plan, recipe, recipe
    card, recipes, regulation draft, research proposal, research question, research questions,
    response template, risk assessment, risk assessments, room data sheets, room setup plan,
    route design, route planning, rubric, rubrics, sample size, sampling plan, schematic design,
    scheme of work, schemes of work, scope of works, script outline, seating plan, shot list,
    site design, slotting, sop, sops, spray plan, standard work, statistical analysis plan,
    store layout, storyboard, storyboards, study design, study protocol, support plan, syllabi,
    syllabus, technical drawings, terms of reference draft, theory of change workshop, timetable
    design, timetabling, treatment plan, treatment planning, treatment script, unit plan, urs,
    user requirement specification, validation plan, validation protocol, value stream map,
    value stream mapping, visual merchandising guidelines, vsm, wall text, wordings, work
    instruction, work instructions, work package, work packages,
    # de
    "*anforderungen", "*konzept", "*spezifikation", ablaufplan, abnahmekriterien,
    akzeptanzkriterien, anbauplanung, anforderung, anforderungen, anforderungsanalyse,
    anforderungsaufnahme, anforderungsworkshop, arbeitsanweisung, arbeitsanweisungen,
    architekturkonzept, ausfuhrungsplanung, ausstellungskonzept, bauantrag, behandlungspfad,
    behandlungsplan, berechtigungskonzept, betriebsanweisung, brandschutzkonzept, briefing
    agentur, curriculum, datenmodell, definieren, definition, dungeplan, einsatzplan, entwurf,
    entwurfsplanung, ethikantrag, fachkonzept, feinkonzept, forderplan, forschungsfrage,
    fragebogen, fruchtfolge, gefahrdungsbeurteilung, grobkonzept, grundriss, grundrisse,
    hilfeplan, hilfeplanung, hygienekonzept, interviewleitfaden, kampagnenkonzept,
    klausurentwurf, klickdummy, konstruktionszeichnung, konzept, konzepte, konzeptentwurf,
    konzeption, konzipieren, kreativbriefing, lastenheft, layoutplanung, lehrplan,
    leistungsbeschreibung, leistungsverzeichnis, leitfaden, losungsdesign, lv, menuplanung,
    migrationskonzept, pflegeplanung, pflegestandard, pflichtenheft, planogramm,
    prozessaufnahme, prozessbeschreibung, prozessdesign, prozesslandkarte, prozessmodellierung,
    prufplan, prufplane, prufungsaufgaben, raumkonzept, raumprogramm, rezeptur, rezepturen,
    risikobeurteilung, rollenkonzept, routenplanung, satzungsentwurf, schnittstelle,
    schnittstellen, schnittstellenbeschreibung, schutzkonzept, sicherheitskonzept,
    "soll-prozess", sollprozess, speisekarte, spezifikation, spezifizieren, standardarbeit,
    stoffverteilungsplan, stories schreiben, storys schreiben, stuckliste, studiendesign,
    studienprotokoll, stundenplan, stundenplanung, systementwurf, testfalle, testkonzept,
    testplan, tickets schreiben, tourenplanung, unterrichtsentwurf, unterrichtsplanung,
    unterrichtsvorbereitung, verfahrensanweisung, vergabeunterlagen, versuchsplan,
    versuchsplanung, vorentwurf, vorlage erstellen, werkplanung, wertstrom, wertstromanalyse,
    zeichnungen,
    # fr
    amdec, analyse de risques, apd, aps, arborescence, architecture technique, arrete,
    assolement, atelier cadrage, atelier de conception, avant projet sommaire, "avant-projet",
    besoins metier, brief, brief agence, brief creatif, cadrage, cahier de recette, cahier des
    charges, carte du restaurant, cartel, cartels, cas de test, cas de tests, cctp, cdc
    fonctionnel, conception, conception detaillee, conception fonctionnelle, conducteur,
    "criteres d'acceptance", "criteres d'acceptation", dce, decoupage, definir, definition de,
    deliberation, document unique, "dossier d'architecture", dossier de conception, dossier de
    consultation, dossier permis, dossier technique, dpgf, duerp, ecriture des stories,
    elaboration de la carte, emploi du temps, emplois du temps, evaluation des risques,
    exigences, expression de besoin, expression de besoins, expression des besoins, fiche de
    poste travail, fiche sequence, fiche technique, fiches techniques, gamme, gammes de
    fabrication, "grille d'entretien utilisateur", "grille d'evaluation", "guide d'entretien",
    implantation, instruction de travail, maquettage, maquette de formation, maquette
    pedagogique, mode operatoire, modele de donnees, modelisation des donnees, modes
    operatoires, nomenclature, nomenclatures, note de cadrage, note technique, pai, parcours
    client, "parcours d'exposition", parcours de soins, parcours patient, parcours usager,
    parcours utilisateur, permis de construire, "plan d'accompagnement", "plan
    d'echantillonnage", "plan d'experience", "plan d'experiences", "plan d'implantation", plan
    de chargement, plan de controle, plan de fumure, plan de marquage, plan de masse, plan de
    prevention, plan de soins, plan de tagging, plan de test, plan de tests, plan de tournee,
    plan de tournees, plan de transport, plan de vol, plan merchandising, planogramme, plans,
    "plans d'execution", ppi projet personnalise, pps, ppsps, preparation de cours, preparation
    des cours, procedure, procedures, programme de cours, progression pedagogique, "projet
    d'arrete", projet de deliberation, projet de soins individualise, projet personnalise,
    projets personnalises, protocole, protocole de recherche, protocole de soins, protocoles,
    questionnaire, recette cuisine, recueil des besoins, redaction de stories, redaction des
    stories, redaction procedure, rediger les tickets, referentiel, regles de gestion, regles
    metier, rotation des cultures, scenario, scenarios de test, scenographie, sequence
    pedagogique, sequences pedagogiques, specifier, strategie de test, "sujet d'examen", "sujets
    d'examen", trame,
    # es
    alcance del proyecto, alcance detallado, analisis funcional, bocetos, brief creativo, brief
    de campana, brief de diseno, briefing creativo, carta nueva, caso de prueba, caso de uso,
    casos de prueba, casos de uso, contrato de api, criterio de aceptacion, criterios de
    aceptacion, cubicaciones, definicion de alcance, definicion funcional, definicion tecnica,
    definir alcance, descomponer epica, desglosar epica, desglose de tareas, detalle de la
    epica, diagrama de flujo, diccionario de datos, diseno de la solucion, diseno de menu,
    diseno detallado, diseno funcional, diseno tecnico, documento de diseno, documento
    funcional, escaleta, escandallo, escandallos, escribir especificacion, escribir historias,
    escribir requisitos, escribir tickets, especificacion, especificaciones, especificaciones
    tecnicas, especificar, ficha de producto, ficha tecnica, fichas tecnicas, flujo de
    pantallas, flujo de usuario, flujograma, flujos de usuario, guia clinica, guia docente,
    guion de entrevista, historia de usuario, historias de usuario, hoja de trabajo estandar,
    instruccion tecnica, instrucciones de trabajo, levantamiento de requerimientos, mapeo de
    campos, maqueta, maquetas, mediciones, memoria de calidades, memoria descriptiva, modelado
    de datos, modelo de datos, plan de clase, plan de leccion, plan de pruebas, planes de clase,
    planificacion de clase, plano de detalle, planos de detalle, pliego tecnico, pnt,
    prescripciones tecnicas, procedimiento normalizado, procedimiento operativo, programacion
    didactica, programaciones didacticas, protocolo clinico, protocolo de atencion, receta
    estandar, redaccion de tickets, redactar tickets, requerimiento, requerimientos, requisito,
    requisitos, rubrica, rubricas, secuencia didactica, situaciones de aprendizaje, toma de
    requerimientos, toma de requisitos, trabajo estandar, unidad didactica, unidades didacticas,
    via clinica, "wireframe*",
    # pt
    analise funcional, brief criativo, brief da campanha, brief de design, briefing criativo,
    cardapio novo, caso de teste, casos de teste, cenarios de teste, criterio de aceitacao,
    criterio de aceite, criterios de aceitacao, criterios de aceite, criterios de avaliacao,
    definicao de escopo, definicao do ambito, definir ambito, definir escopo, desenho da
    solucao, desenho detalhado, desenho funcional, desenho tecnico, detalhamento, detalhar,
    detalhar epico, detalhe construtivo, diagrama de fluxo, dicionario de dados, documento de
    design, ementa nova, esboco, esbocos, escopo detalhado, escopo do projeto, escrever
    historias, escrever requisitos, escrever tickets, escrita de historias, escrita de
    requisitos, especificacao, especificacao funcional, especificacao tecnica, especificacoes,
    estoria, estorias, ficha de produto, ficha de receita, ficha tecnica de receita, fluxo de
    ecras, fluxo de telas, fluxo de usuario, fluxo do usuario, fluxograma, folha de trabalho
    padrao, guia de entrevista, historia de utilizador, instrucao de trabalho, instrucoes de
    trabalho, levantamento de requisitos, linha de cuidado, mapa de quantidades, mapeamento de
    campos, maquete, maquetes, matriz do teste, memorial descritivo, modelagem de dados, modelo
    de dados, norma clinica, novo cardapio, planeamento de aulas, planejamento de aula,
    planificacao de aulas, plano de aula, plano de curso, plano de ensino, plano de testes,
    planos de aula, pop, pormenor construtivo, procedimento operacional, procedimento
    operacional padrao, projeto executivo, protocolo assistencial, protocolo de atendimento,
    quebrar epico, refinar historia, regras de negocio, rubrica de avaliacao, sequencia
    didatica, sequencias didaticas, termo de referencia, trabalho padronizado, unidade didatica,
  ]
  delivery: [
    # en1
    ad set, add, add support, adwords, analyse, analysis, analyze, api, arbitration, article,
    automate, automation, "back-end", backend, backfill data, bid writing, blog post, brief
    writing, broken link, bug, bug fix, bugfix, build, build dashboard, building, cache, call
    block, campaign launch, case study, chart, ci, "ci/cd", clean up, cleanup, client
    deliverable, client presentation, client work, client workshop, close plan, closing call,
    code, coding, coding time, cold calls, comp model, component, components, configuration,
    configure, contract draft, copy for, copywriting, court, crash on, customer onboarding,
    cutover, cve, dashboard build, data cleaning, data entry, data pipeline, database, dbt,
    deal, deal desk, deal review with, deal strategy, deck for, deep dive analysis, defect,
    deliverable, deploy, deploying, deployment, deposition, deprecate, design system, develop,
    development, discovery call prospect, docker, documentation, draft, draft contract,
    drafting, drafting agreement, due diligence memo, e2e tests, edit, editing, email campaign,
    encryption, endpoint, etl, excel model, exception, feature engineering, figma, filing,
    filming, final report, financial model, "fine-tune", "fine-tuning", firewall, fix, fixes,
    fixing, flaky test, "front-end", frontend, "go-live", hack, hacking, hardening, hearing,
    helm, hotfix, iam, icon set, illustration, implement, implementation, implementing,
    instrumentation, integrate, integration, integration tests, job posting copy, journal
    entries, jupyter, kubernetes, landing page, latency fix, launch campaign, layout, legal
    memo, litigation, localisation, localization, logo, mailing, manuscript, mediation, memo,
    memory leak, migrate, migrating, migration, mobile app, "mock-up", mockup, mockups, mockups
    for, model training, model update, modeling, modelling, motion, nda, negotiate, negotiation,
    newsletter, notebook, null pointer, onboarding customer, patch, patching, payroll run,
    penetration test, pentest, performance tuning, photo shoot, pipeline build, pitch, pitch
    deck, pleading, poc, policy draft, press release draft, proof of concept, proposal, proposal
    writing, prospect call, prospecting, prototype, prototyping, pull request, query, reconcile,
    reconciliation, redline, redlines, redlining, redraft, refactor, refactoring, release,
    remove, report writing, research paper, rewrite, rollout, script, scripting, seo, server,
    servers, set up, setup, shoot, siem, sketching, slide, slides, spike, spreadsheet, sql, sso,
    tagging, talk slides, tax return, tech debt, technical debt, terraform, test automation,
    train model, translate, translation, trial, typo, typography, ui design, unit tests, update
    docs, upgrade, upgrading, video edit, visual design, vulnerabilities, vulnerability, white
    paper, whitepaper, witness, workshop facilitation, write, write up, writing,
    # en2
    "10b", "5s", actuarial, ad copy, adjusting, admission, admissions, aid distribution,
    aircraft turnaround, amazon listing, anaesthesia, answer customers, antenna, appeal,
    appeals, appraisal of property, appraisal property, arrest, aseptic, assay, assays,
    assembly, assembly line, assessment visit, audit fieldwork, banquet, banqueting, bar shift,
    base station, batch, batch record, beamline, beamtime, bench work, beneficiaries, benefit
    claims, benefits claim, bim, bim model, biopsy, blast, blasting, board minutes drafting,
    boiler service, boss fight, brunch service, build for certification, bus duty, cad,
    calibrate, calibrating, calving, capability study, cart, case preparation, case work,
    casework, cashier, casting, catalog import, cataloging, catalogue essay, cataloguing, cell
    culture, cell site, changeover, "check-ins", checkout flow, chef, chemo, chemotherapy, child
    in need, circle time, claim file, claim settlement, claims file, claims handling, client
    case, client file, client pitch, client portfolio, clinic, clinic list, clinical shift,
    closing checklist, closing documents, cnc, commissioning test, compounding, concepting,
    concrete pour, condition report, conservation, consultation patient, container, containers,
    contract drafting, cook, cooking, core network, counselling patient, court report, cover
    class, cover lesson, cover letter, cpk, craft activity, credit analysis, credit application,
    credit file, credit memo, crew shift, "cross-dock", crusher, customs clearance, customs
    declaration, cycle count, data collection, data room, decision notice, deck build, defence
    statement, defense committee, depot work, dialysis, diaper, digitisation, digitization,
    dinner service, discharge, discharges, disclosure, discovery requests, dispatch,
    dispatching, dispense, dispensing, dissertation, distribution, dmaic, donor proposal, draft
    opinion, dressing change, drilling, drug round, edit suite, endoscopy, estate tax, event
    setup, exam invigilation, exam marking, excavation, exhibition text, experiment,
    experiments, expert calls, facade, family visit, fertiliser, fertilising, fertilizer, fibre
    splicing, field mission, field work, fieldwork, figures for, fire inspection, fire
    investigation, first article, "fit-out", fixture, flight ops duty, flu clinic, food
    distribution, forest day, formwork, foster, foster placement, fostering, foundation,
    foundations, front desk shift, gate duty, "gauge r&r", give lecture, goods in, goods
    receipt, grade papers, grading exams, grading papers, grant writing, grid connection, group
    room, guided tour, guided tours, handover of flat, harvest, harvesting, haulage, headline,
    headlines, herd, home visit, home visits, home visits patients, hose, hydrant, hypothesis
    tree, immunisation, immunization, inbound, install, installation, installation of works,
    interrogatories, interview suspect, inventory bar, inventory count, inverter, investigation,
    invigilation, irrigation, issue tree, kaizen, kaizen event, kb article, key handover, kids
    activity, kitchen, knowledge base article, kyc file, lab class, lab work, labwork, lambing,
    lease drafting, lecture hall, lecture notes, lecture prep, lesson, lessons, letting,
    lettings, line check, line flying, line trial, listing, listings, loading, loan agreement,
    loan application, loss adjuster, lubrication, lunch duty, lunch service, machine setup,
    macros, maintenance work, mark essays, markdown execution, marketplace listing, marking,
    mast, mdt, mdt meeting, med pass, med rec, media buying, medication review, medication
    round, medicines reconciliation, menu change, merchandising, mergers filing, meter
    installation, microscope, microscopy, milking, mise en place, model making, mortgage
    application, mould, multidisciplinary team, nap room, nappy, needs assessment, netcode,
    number porting, object handling, on the pass, operating list, operating theatre, opinion
    letter, or list, outbound, outpatient, outpatients, overhaul, packing, palletising, panel
    installation, paper writing, patent, patents, patient, patient consult, patients, patrol,
    patrols, pcr, period 1, period 2, period 3, period 4, period 5, permit decision, phd
    defence, picking, pilot batch, pipe replacement, pitch rehearsal work, placement,
    placements, planning decision, planning drawings, planting, playable, playground duty,
    "poka-yoke", policy issuance, portfolio rebalancing, possession, practicals, prep kitchen,
    prescribing, prescription, prescriptions, press kit, preventive maintenance, price tags,
    pricing run, prior art, product feed, product upload, production day, production run,
    promotion setup, property viewing, proposal for, provisioning, pruning, pushback, quotation,
    quote for, quotes, radiology list, raid, "ramp-up", rebalance, registration of
    beneficiaries, rendering, renderings, reply to reviews, reporting list, rescue, reserve
    calculation, reserving, restock, restocking, restoration, results section, retooling, revise
    and resubmit, revit, rig, rigging, rock support, roofing, room setup, room turnover, route
    optimisation, ruling request, run gel, safeguarding referral, sampling, scaffold,
    scaffolding, screed, search warrant, seminar teaching, sequencing run, service shift,
    setting out, settling in, "settling-in", shader, shearing, shelf, shelves, shelving, shoot
    day, shop floor shift, signalling works, silage, sim session instructing, simulation,
    simulations, sitrep, situation report, six sigma, sku, skus, smed, sowing, spc, splicing,
    spraying, sprite, statement of claim, station duty, steelwork, steering deck slides, stock
    count, stock take, stocktake, story time, storyline, storytime, substation, surgeries,
    surgery, surveillance, survey site, switch replacement, switch upgrade, switchgear, tagline,
    tasting, tax advice, tax assessment, tax filing, tax opinion, tax return review, teach year,
    teaching, tenancy, tenancy agreement, testing of controls, texture, textures, theatre list,
    thesis, thesis chapter, ticket queue, till, tills, tooling, track renewal, track works,
    tractor, trade execution, trademark, trading book, traffic stop, transfer pricing
    documentation, transport planning, treatment, trial batch, trial run, tumor board, tumour
    board, turbine, turnaround, turndown, tutorial, tutorials, tv spot, underwrite,
    underwriting, unity, unreal, vaccination, vaccinations, valuation report, vat return,
    viewing, viewings, viva, voiceover, ward shift, warrant, wedding setup, wedding tasting,
    weeding, welding, western blot, window display, wine list, witness statement, workpapers,
    wound care, write grant, write methods, write paper, year 10, year 11, year 7, year 8, year
    9,
    # de
    "*analyse", "*angebot", "*auswertung", "*unterricht", "*vorlesung", abbruch, abiturprufung,
    abschlussbericht, abschlussgesprach, akquise, aktenbearbeitung, analysieren, angebot,
    angebote, angebotsabgabe, angebotserstellung, anlauf, anpassen, anpassung, anpassungen,
    antrag schreiben, antragsprufung, antragstellung, anzeige, anzeigen, artikel, aufmass,
    aufnahmegesprach, ausbau, ausrollen, aussaat, auswerten, auswertung, automatisieren,
    automatisierung, bankett, bankettplanung, behandlung, behandlungen, beheben, behebung,
    bemusterung, berechnen, berechnung, bericht schreiben, bescheid, bescheide, besichtigung
    wohnung, betonage, betonieren, beurkundung, coden, datenbank, dienst auf station,
    digitalisierung, disposition, dokumentation schreiben, dreh, drehtag, dungung, durchsuchung,
    einfuhren, einfuhrung, einrichten, einrichtung, einsatz, einsatzdienst, einzelfall,
    entladung, entlassung patient, entwickeln, entwurfe, erganzen, ermittlung, ermittlungen,
    ernte, erstgesprach kunde, erweitern, erweiterung, excel, experimente, expose,
    fallbearbeitung, fehlerbehebung, feldarbeit, folien, foliensatz, fruhdienst, fuhrung durch
    ausstellung, gerichtstermin, grundpflege, gruppendienst, gutachten, gutachten schreiben,
    hausbesuch, hausbesuche, hinzufugen, impfaktion, impfung, implementieren, implementierung,
    inbetriebnahme, inobhutnahme, installieren, instandsetzung, inventur, kalbung, kaltakquise,
    kampagne, kampagnen, kasse, katalogisierung, katalogtext, klage, klageerwiderung,
    klageschrift, klausuren korrigieren, kochen, kommissionierung, konfiguration, konfigurieren,
    korrektur, korrekturen, kreditakte, kreditantrag, kreditvorlage, kuche, kundengesprach,
    kundenprasentation, kundentermin, laborarbeit, labortag, landingpage, lehre,
    lehrveranstaltung, mandant, mandanten, mandantengesprach, mandantentermin, manuskript,
    medikamente stellen, medikamentengabe, melken, messreihe, messung, messungen, migrieren,
    modellieren, montage, morgenkreis, mundliche prufung, musterteile, nachtdienst,
    netzanschluss, notar, notartermin, op, "op-tag", operation, operationen, paper schreiben,
    patienten, patientengesprach, patientensprechstunde, pausenaufsicht, pflege, prasentation
    erstellen, probenahme, programmieren, programmierung, prototyp, prototypen, prufungsabnahme,
    publikation, regal, reinzeichnung, reparatur, restaurierung, rezepte, rezeptur herstellen,
    rohbau, rusten, schaden, schadenbearbeitung, schadenfall, schalung, schaufenster,
    schlichtung, schlusselubergabe, schnitt, schreiben, schreibzeit, schriftsatz, seminar
    halten, serienanlauf, social media post, sortiment einpflegen, spatdienst, sprechstunde,
    spritzen, stall, station, stellungnahme, steuerbescheid, steuererklarung, streife, tabelle,
    testautomatisierung, text schreiben, texte, texten, therapie patient, touren, tumorboard,
    ubung halten, umrustung, umsatzsteuer, umsetzen, umsetzung, umspannwerk, umstellung,
    unterricht, unterrichtsstunde, update einspielen, verhandlung, verhandlung lg,
    verkaufsgesprach, verladung, vermerk, vermessung, vermietung, vernehmung, verraumung,
    versand, versuch, versuche, vertrage entwerfen, vertragsentwurf, vertretungsstunde,
    vertretungsunterricht, vorlesestunde, vorlesung, wareneingang, warenverraumung, wartung,
    werkzeugwechsel, widerspruch, widerspruche, wohnungsbesichtigung, wohnungsubergabe,
    wundversorgung, zoll, zollanmeldung,
    # fr
    accrochage, accueil enfants, accueil patient, acte, actes, affaire, affaires, affretement,
    agnelage, ajout, ajouter, amphi, analyse de donnees, analyser, animation, annonces,
    anomalie, anomalies, antenne, assemblage, assignation, atelier enfants, audience tj,
    audience tribunal, audition, automatisation, automatiser, avenant redaction, banquets, base
    de donnees, bloc, bloc operatoire, brevet, caisse, calcul, calculs, campagne, campagnes,
    catalogage, "changement d'outil", changement de serie, chantier, chantiers, chargement,
    charte graphique, chiffrage, classe, closing, coder, coffrage, compromis, conclusions,
    configurer, conseil de classe, consultation, consultation juridique, consultations,
    contentieux, copies, correctif, correctifs, correction, correction de copies, corrections,
    corriger, coulage, cours, cours de, creation, cuisine, dechargement, declaration,
    declaration fiscale, declaration tva, dedouanement, demarchage, demolition, deploiement,
    deployer, depot de marque, developpement, developper, devis, diaporama, dispensation,
    distribution des medicaments, dossier, dossier client, dossier credit, dossier de credit,
    dossiers, douane, dressage, echantillons, ecrire, ecriture, eleves, emailing, enquete
    judiciaire, enseignement, enseigner, entretien machine, eolienne, epandage, essai, essais,
    etat des lieux, etiquetage, etude, etudes de prix, examen, examens, expedition, expeditions,
    experience, experiences, experimentation, expertise, extraction, fabrication, facing, fibre,
    fiche produit, fiches produits, garde aux urgences, graphisme, gros oeuvre, heure du conte,
    implantation rayon, implementer, indemnisation, installer, instruction des dossiers,
    instruction dossier, integrer, intervention, interventions, inventaire, inventaires, jury,
    jury de these, labo, lecon, liasse, liasse fiscale, livraison, livraisons, lot, lots,
    maintenance preventive, mandat de vente, manip, manipulation, maquette, maquettes, memoire,
    memoire en defense, mep, mesures, metre, migrer, mise a jour, mise en bouche, mise en ligne,
    mise en location, mise en page, mise en production, mise en rayon, mise en service, modele
    excel, modelisation, modifier, moisson, montage credit, montage video, negociation,
    negociation client, notes de synthese, offre client, offre commerciale, optimisation,
    optimiser, oral, oraux, ordonnance, ordonnances, paillasse, panneaux, pansement,
    parametrage, parametrer, patrouille, perquisition, phoning, pilulier, plaidoirie, post
    linkedin, poste electrique, prelevements, preparation de commandes, preparation magistrale,
    presentation client, promo, propale, proposition commerciale, prospect, prospection,
    prospects, "prud'hommes", quai, raccordement, rapport, rapprochement bancaire, rayon, rcp,
    rdv client, rdv prospect, reception groupe, reception marchandises, recolement, recolte,
    redaction, redaction contrat, redaction de contrat, rediger, refactorisation, refonte,
    reglage, releve topographique, releves terrain, remise des cles, remplacement en classe,
    "rendez-vous client", reponse ao client, requete, requetes, reseaux sociaux, "restauration
    d'oeuvre", saisie comptable, sauvegarde, second oeuvre, semis, serie, serveur, service du
    midi, service du soir, service en salle, shooting, signalement, signature client, sinistre,
    sinistres, soin, soins, sortie de secours, sortie patient, soudure, souscription,
    soutenance, suivi educatif, support de presentation, supprimer, surveillance examen,
    synthese, tableau excel, tableur, td, terrain, terrassement, these, toilette, tournage,
    tournee, tournee infirmiere, tournees, tp, traduction, traite, traitement phyto, travaux,
    tribunal, tva, usinage, vacation, vad, velage, vendange, vendanges, visite a domicile,
    visite appartement, visite commerciale, visite de bien, visite guidee, vitrine,
    # es
    alegaciones, alegatos, analisis de datos, analizar datos, arbitraje, arreglar, arreglo,
    articulo cientifico, asientos contables, audiencia judicial, audiencia previa,
    automatizacion de, automatizar, banquete, boletin, borrador, bugs, calificaciones, campana,
    campanas, carga y descarga, caso clinico, cerrar venta, cierre de venta, cirugia, clase de,
    clases de, codificar, codigo, comparecencia judicial, conciliacion bancaria, conciliacion
    laboral, configuracion de, configurar, consulta, consulta externa, consulta sql, consultas,
    conteo ciclico, contestacion a la demanda, contestacion demanda, copy, correccion de
    errores, correccion de examenes, corregir, corregir error, corregir examenes, cotizacion,
    cotizacion para, cuaderno de datos, dar clase, declaracion de iva, demanda, demo cliente,
    demo para cliente, desarrollar, desarrollo de, despacho de, desplegar, despliegue a
    produccion, dictamen, disenar, disenar pantalla, diseno de pantalla, docencia, edicion de
    video, elaboracion de, elaborar, error en, escribir articulo, escrito de, escritura,
    escrituras, estrategia de cuenta, examenes, expediente, expedientes, firma notaria,
    grabacion, guardia medica, guion, guion de video, hito de entrega, hoja de calculo,
    hormigonado, impartir clase, "implement*", informe pericial, instalacion de, integracion
    con, integrar, intervencion quirurgica, inventario, juicio, juicio oral, juzgado,
    laboratorio practica, llamada de ventas, macro excel, manuscrito, maquetar, maquina,
    mediacion, menu degustacion, merge, migracion, migrar, modelo financiero, montaje, montaje
    de stand, negociacion con cliente, notaria, obra en curso, oferta al cliente, oferta para
    cliente, paciente, pacientes, pasar consulta, peritaje, planilla excel, practicas de
    laboratorio, preparar informe, produccion de lote, programar modulo, propuesta comercial,
    propuesta para, prototipar, prototipo, publicacion en redes, puesta en marcha, pull request
    propio, quirofano, recuento, recurso de apelacion, recurso de casacion, redaccion, redaccion
    de contrato, redactar, redes sociales, refactorizacion, refactorizar, replanteo, resolucion
    de expediente, rodaje, ruta de reparto, servicio de cena, sesion clinica, sesion de fotos,
    solucionar error, subir cambios, tablas dinamicas, testigo, testigos, textos web,
    traduccion, tramitacion, tramitar, tutoria de alumnos, vaciado de concreto, visita
    comercial, vista oral,
    # pt
    adicionar, ajustar, ajuste no, alegacoes finais, ambulatorio, analise de dados, apuracao de
    impostos, arbitragem, artigo cientifico, atendimento, atendimento de pacientes, audiencia de
    conciliacao, audiencia de instrucao, audiencia de julgamento, audiencia trabalhista, aula 7o
    ano, aula 9o ano, aula de, aula pratica, aulas de, automacao, automatizacao, betonagem,
    bloco operatorio, boletim, campanha, campanhas, carga e descarga, cartorio, centro
    cirurgico, cirurgia, codar, comissionamento de linha, conciliacao bancaria, concretagem,
    configuracao do, consertar, contagem ciclica, contagem de estoque, contestacao, correcao de
    bug, correcao de erro, correcao de provas, correcao de testes, corrigir, corrigir erro,
    corrigir provas, corrigir testes, cotacao, cotacao para, criar, criar relatorio, criar tela,
    dar aula, declaracao de iva, desenhar, desenhar tela, desenvolver, desenvolvimento de,
    despacho, despachos, discussao de caso, edicao de video, elaboracao de, elaborar parecer,
    ensaio fotografico, erro ao, erro na, erro no, escrever artigo, estrategia da conta,
    expedicao, fechamento da venda, fechar venda, filmagem, folha de calculo, forum civel,
    gravacao, guiao, implantar, instalacao de, instalacao do, instrucao do processo, integracao
    com, integracao do, julgamento, lancamentos contabeis, laudo, laudos, lecionar, ligacao de
    vendas, lote de producao, mediacao, migracao, minuta, minuta de, modelo financeiro,
    montagem, negociacao com cliente, notario, orcamento para cliente, parecer, parecer
    juridico, pericia, peticao, peticao inicial, planilha, plantao medico, post instagram,
    processo administrativo, producao do lote, programar, proposta comercial, proposta para,
    provas, pull request proprio, rascunho, recurso de apelacao, recurso especial, redacao,
    redacao de contrato, redes sociais, redigir, "refator*", rota de entrega, roteiro de video,
    servico de jantar, sessao de fotos, subir codigo, sustentacao oral, tabela dinamica,
    testemunha, testemunhas, textos do site, traducao, vara civel,
  ]
  review: [
    # en1
    acceptance test, acceptance testing, access review, accessibility audit, accessibility
    review, api review, arb, architecture review, architecture review board, bid review, brand
    review, bug bash, call listening, call recording, campaign review creative, case file
    review, code review, code reviews, comments on, compliance review, content review, contract
    review, copy review, creative review, crit, critique, dashboard walkthrough, data quality
    check, data review, deal inspection, deck review, deliverable review, demo, demo day, demos,
    design crit, design critique, design review, design reviews, "design sign-off", doc review,
    document review, dogfooding, draft review, dry run, editorial review, evaluate draft,
    experiment review, feature review, feedback on deck, feedback on design, feedback on draft,
    file review, final check, gong review, heuristic evaluation, inspect, inspection, internal
    audit, iteration review, legal review, look over, matter review, merge request review, mock
    audit, mockup review, model review, model validation, mr review, notebook review, paper
    review, peer review, peer reviewing, pink team, pr review, pr reviews, prd review, privacy
    review, product demo, product review, proof, proofing, proofread, proofreading, proofs,
    proposal review, prototype review, qa, qa pass, qa review, quality check, quality review,
    query review, red team review, redline review, rehearsal of demo, release candidate, retest,
    review copy, review deck, review design, review doc, review draft, review pr, review
    proposal, review prs, review pull request, review slides, review spec, reviewer comments,
    rough cut, "run-through", sanity check, schema review, second read, security review, show
    and tell, showcase, sign off design, site audit, spec review, sprint demo, sprint review,
    story review, storyboard review, system demo, technical review, test results, test review,
    threat model review, uat, ui review, user acceptance testing, ux review, walk through,
    "walk-through", walkthrough, wireframe review,
    # en2
    "5s audit", acceptance inspection, aircraft inspection, animation review, art review, barn
    check, batch record review, batch release, batch review, bedside round, board round,
    "body-worn review", book look, book scrutiny, bridge inspection, brief review, build review,
    building inspection, cab ride check, call monitoring, case audit, case file audit, case
    review, case reviews, change control review, chart audit, chart review, claim review, claims
    audit, claims review, clash detection, classroom observation, classroom visit, classroom
    visits, cleanliness audit, clinical audit, collection review, collections check, concrete
    test results, controlled drug audit, controlled drugs check, conversation review, course
    evaluation, creative check, creative presentation internal, credit file review, crop
    inspection, crop walk, data integrity review, deck page turn, defects inspection, design
    freeze, design review building, deviation review, dish tasting, dock walk, documentation
    audit, draft pleading review, drive test results, "drop-ins lessons", equipment check, exam
    moderation, exhibition walkthrough, face inspection, factory acceptance test, fai, fdm
    review, field inspection, field visit monitoring, field walk, file audit, filing review,
    first article inspection, fit review, fit session, fleet inspection, flight data review,
    floor walk, gate review, gdp audit, gemba, gemba walk, gemba walks, gmp audit, grand round,
    hand hygiene audit, hang review, hourly rounding, housekeeping inspection, hygiene audit,
    incoming inspection, infection control audit, kit inspection, kitchen inspection, lab
    notebook review, layered process audit, leader rounding, learning walk, learning walks,
    lease review, lesson observation, lesson observations, line check kitchen, line check
    review, line review, line walk, listing review, loan file review, loan review, lpa, "m&m",
    manuscript review, medication audit, memo review, menu tasting, milestone build, moderation,
    monitoring visit, morbidity and mortality, mortality review, mystery guest, notes audit,
    object review, opinion review, page turn, patient safety walk, pick accuracy check, pit
    inspection, planogram check, plant inspection, plant tour check, plant walk, plate
    presentation check, play test, playable review, playground inspection, playtest, playtests,
    playthrough, ppap, ppap review, process audit, product audit, property inspection, property
    walk, punch list, punchlist, purposeful rounding, qa calibration, quality assurance of,
    quality gate, quality inspection, quality monitoring, ramp inspection, referee report,
    return review, review manuscript, roof inspection, room check, room inspection, room
    inspections, rounding, safety inspection, safety walk, safety walkround, safety walks,
    sample approval, sample review, "self-inspection", shelf audit, shop floor walk, site
    acceptance, site inspection, site observation, site qa, site walk, snag, snag list,
    snagging, snags, spot check, spot checks, stage gate, station inspection, stock inspection,
    store audit, store check, store walk, storyline review, substation inspection, tasting
    panel, tax return check, tax review, teaching evaluation, tenancy check, thesis examiner,
    thesis review, ticket qa, ticket review, track inspection, track walk, turbine inspection,
    underwriting audit, underwriting review, valuation review, vehicle inspection, vertical
    slice, visual merchandising check, walkabout, walkround, ward round, ward rounds, ward
    visit, ward walk, ward walkabout, warehouse walk, wine tasting, wip creative review, work in
    progress review creative, work scrutiny, yard walk,
    # de
    "*abnahme", "*begehung", "*prufung", "*rundgang", "*visite", "5s-audit", abnahme, abnahmen,
    abnahmetermin, abnahmetest, abnehmen, aktenkontrolle, aktenprufung, angebotsprufung,
    anprobe, arbeitsprobe, audit intern, bachelorarbeit, bauabnahme, baubegehung,
    baustellenbegehung, begehung, begutachten, begutachtung, bestandskontrolle,
    bestandsrundgang, betriebsrundgang, brandschutzbegehung, chargenfreigabe, chargenprufung,
    chefarztvisite, "code-review", codereview, coverentwurf, "design-kritik", "design-review",
    dissertation begutachten, doktorarbeit lesen, dokumentationskontrolle, dokumentenprufung,
    druckfreigabe, durchgang, durchgehen, durchsicht, durchsprache, empb, entwurfsbesprechung,
    entwurfskritik, erstmusterprufung, fahrzeugkontrolle, fallbesprechung, fallbesprechungen,
    fallkonferenz, fallreview, feldbegehung, feldrundgang, filialbesuch, filialrundgang,
    freigabe entwurf, gegenlesen, generalprobe, gesprachsbewertung, hausrundgang, hospitation
    bewerten, hygienerundgang, internes audit, kontrollfahrt, kontrollgang, konzeptprufung,
    korrekturlauf, korrekturlesen, kreditprufung, kurvenvisite, layoutfreigabe, lehrprobe,
    "m&m-konferenz", mangel, mangelbegehung, mangelliste, manuskript lesen, marktrundgang,
    masterarbeit, "mm-konferenz", modellvalidierung, musterprufung, oberarztvisite,
    objektbegehung, ortstermin, pflegevisite, plausibilisierung, probeessen, probelauf,
    produktaudit, prozessaudit, prufen, prufung, qs, qualitatskontrolle, qualitatsprufung,
    qualitatssicherung, restmangel, review, rundgang, schadenprufung, "shopfloor-rundgang",
    sicherheitsbegehung, sicherheitsrundgang, stallrundgang, stationsrundgang, stichprobe,
    stichproben, stichprobenprufung, testergebnisse, textfreigabe, uberprufen, uberprufung,
    unterrichtsbesuch, unterrichtsbesuche, unterrichtshospitation, verkostung, vertragsprufung,
    "vier-augen", vieraugenprinzip, visite, visiten, vorfuhrung, wareneingangsprufung,
    warenprobe, werksrundgang, zimmerkontrolle, zweitgutachten,
    # fr
    analyse de cas, audit 5s, audit a blanc, audit de dossiers, audit de poste, audit dossiers,
    audit hygiene, audit interne, audit process, autocontrole, bat, bon a tirer, controle,
    controle chambres, controle de caisse, controle hygiene, controle interne, controle qualite,
    controle terrain, controles, crex, critique design, degustation, demonstration,
    demonstration interne, double ecoute, "ecoute d'appels", essai plat, essayage, evaluation du
    dossier, evaluation projet, expertise article, filage, grande visite, inspecter, lecture
    article, levee de reserves, liberation de lot, liberation de lots, "morbi-mortalite",
    observation de classe, operations prealables a la reception, opr, premier article, rapport
    de relecture, reception chantier, reception de chantier, reception de travaux, reception des
    travaux, reception lot, recette, recette fonctionnelle, recette utilisateur, recettes,
    relecture, relecture code, relecture de code, relecture document, relectures, relire,
    repetition, repetition generale, reserves, revue contrat, revue crea, revue creative, "revue
    d'architecture", revue de cas, revue de code, revue de conception, revue de contenu, revue
    de contrat, revue de design, revue de documents, revue de dossier, revue de dossiers, revue
    de lots, revue de morbidite, revue de plans, revue de premier article, revue de
    specifications, revue de sprint, revue de tickets, revue des maquettes, revue documentaire,
    revue maquettes, revue technique, rmm, test produit, test utilisateur interne, "tests
    d'acceptation", "tour d'atelier", "tour d'unite", tour de chambres, tour de ligne, tour de
    plaine, tour de rayon, tour de terrain, tour des chambres, tour des parcelles, tour des
    services, tour du service, tour en rayon, tour terrain, validation, validation bat,
    validation des plans, validation maquette, valider, verification, verifier, visite atelier,
    visite chantier, "visite d'atelier", visite de chantier, visite de classe, visite de
    magasin, visite de poste, visite de securite, visite de service, visite de terrain, visite
    des services, visite en classe, visite magasin, visite manageriale de securite, visite
    securite, vms,
    # es
    acompanamiento al aula, auditoria 5s, auditoria de calidad interna, auditoria de historias,
    auditoria de proceso, auditoria de producto, auditoria interna, cata, checklist de calidad,
    control de calidad, correccion de pruebas, critica de diseno, defensa de tesis, degustacion,
    demo de sprint, evaluacion de articulos, galeradas, inspeccion de habitaciones, inspeccion
    de linea, inspeccion de obra, inspeccion de seguridad, observacion de aula, observacion de
    clase, observacion de clases, pase de planta, pase de visita, paseo de linea, presentacion
    de avances, prueba de aceptacion, prueba de impresion, prueba de menu, prueba de platos,
    prueba de sabor, pruebas de aceptacion, recepcion de obra, recorrido de obra, recorrido de
    planta, recorrido de seguridad, recorrido de tienda, recorrido por la planta, recorrido por
    la tienda, recorrido por planta, revisar borrador, revisar campana, revisar codigo, revisar
    contrato, revisar diseno, revisar documento, revisar planos, revisar pr, revisar propuesta,
    revision creativa, revision de arquitectura, revision de artes, revision de borrador,
    revision de campana, revision de clausulas, revision de codigo, revision de contenido,
    revision de contrato, revision de copy, revision de diseno, revision de documento, revision
    de expedientes, revision de experimento, revision de historias clinicas, revision de
    maqueta, revision de planos, revision de pr, revision de propuesta, revision de textos,
    revision del borrador, revision del codigo, revision documental, revision editorial,
    revision legal, revision por pares, revision tecnica, ronda, ronda de enfermeria, ronda de
    seguridad, ronda medica, ronda por planta, rondas, tribunal de tesis, validacion de diseno,
    validacion de maqueta, validar diseno, visita a aulas, visita a la linea, visita a obra,
    visita a planta, visita a tienda, visita de aula, visita de obra, visita de planta, visita
    de tienda, visita tiendas, visto bueno, vobo,
    # pt
    apresentacao de entregas, aprovacao de arte, aprovacao de layout, aprovacao de pecas,
    assistir aula, auditoria de processo, auditoria de produto, auditoria de prontuarios, aula
    assistida, aulas assistidas, banca de doutorado, banca de mestrado, banca de tcc, banca de
    tese, caminhada de seguranca, caminhada gemba, caminhada na fabrica, checklist de qualidade,
    controle de qualidade, controlo de qualidade, critica de design, defesa de tese, degustacao,
    demo da sprint, demonstracao da sprint, homologacao, inspecao da linha, inspecao de obra,
    inspecao de quartos, inspecao de seguranca, juri de tese, observacao de aula, observacao de
    aulas, passagem de visita, prova de cor, prova de impressao, prova de pratos, prova de
    vinhos, rever codigo, rever documento, rever minuta, rever pr, revisao criativa, revisao da
    campanha, revisao da minuta, revisao da proposta, revisao de arquitetura, revisao de
    clausulas, revisao de codigo, revisao de conteudo, revisao de copy, revisao de design,
    revisao de documento, revisao de pecas, revisao de plantas, revisao de pr, revisao de
    projeto executivo, revisao de texto, revisao de textos, revisao do codigo, revisao do
    contrato, revisao do documento, revisao do layout, revisao editorial, revisao juridica,
    revisao por pares, revisao tecnica, revisar design, revisar minuta, revisar proposta, ronda
    de enfermagem, ronda de seguranca, ronda pela fabrica, ronda pela loja, teste de aceitacao,
    teste de cardapio, testes de aceitacao, validacao de tela, validacao do layout, validar
    layout, visita a beira leito, visita a enfermaria, visita a fabrica, visita a linha, visita
    a loja, visita as lojas, visita de loja, visita medica ao leito, visita multidisciplinar,
    visita tecnica a obra, vistoria, vistoria da obra, vistoria dos quartos,
  ]
  ceremony: [
    # en1
    action items, action tracker, after action review, allocation meeting, backlog, backlog
    grooming, backlog refinement, "bi-weekly", biweekly, board walk, bug triage, cab, campaign
    sync, change advisory board, change board, "check-in team", checkpoint, content meeting,
    content sync, "cross-team sync", dailies, daily, daily huddle, daily scrum, daily sync, data
    sync, delivery meeting, delivery sync, dependency sync, design sync, design weekly, dsu,
    editorial meeting, editorial planning, eng sync, eng weekly, engineering sync, estimate,
    estimating, estimation, finance team meeting, fortnightly, "friday wrap-up", go live
    decision, "go no-go", "go/no-go", grooming, "hand-off", handoff, handover, huddle, huddles,
    issue triage, iteration planning, kanban, kick off, "kick-off", kickoff, launch checklist,
    launch readiness, lessons learned, lessons learnt, marketing sync, monday kickoff, morning
    huddle, operations meeting, ops meeting, ops sync, planning poker, platform sync,
    "pre-refinement", product sync, product trio, project call, project kickoff, project
    meeting, project status, project sync, project update, project weekly, raid log, refinement,
    release meeting, release planning, release readiness, replenishment, resourcing meeting,
    retro, retros, retrospective, retrospectives, roster planning, rota, sales huddle, sales
    meeting, sales standup, sales team meeting, scheduling meeting, scrum, scrum of scrums,
    security sync, shift planning, sprint, sprint goal, sprint kickoff, sprint planning, sprint
    retro, squad sync, staffing meeting, stand up, "stand-up", standup, standups, status, status
    call, status meeting, status update, story points, task force, taskforce, team catch up
    weekly, team huddle, team jour fixe, team meeting, team planning, team status, team sync,
    team touchpoint, team weekly, ticket triage, tiger team, touchpoint, tracker review, triage,
    trio, trio sync, week in review, week kickoff, week planning, week wrap, weekly, weekly
    planning, weekly status, weekly team, weekly team meeting, weekly triage, "weekly wrap-up",
    wip, wip meeting, work in progress, work stream, working group, workstream,
    # en2
    account status, allocation of cases, andon review, art sync, audit status, banquet meeting,
    bed flow, bed huddle, bed management meeting, bed meeting, beo meeting, branch huddle,
    branch meeting, briefing, briefing crew, briefing officers, build meeting, buying meeting,
    case allocation, case conference team, case team meeting, caseload meeting, change window,
    charge nurse huddle, charge nurses meeting, claims meeting, client status, clinic huddle,
    close calendar, consortium call, control room call, coordination meeting, coordination team,
    country team meeting, credit meeting team, crew brief, crew briefing, crew meeting, daily
    control call, "daily line-up", daily lineup, daily management, daily operations, daily ops
    call, daily production meeting, department heads briefing, department meeting, design
    coordination, design team meeting, desk meeting, discharge huddle, dispatch meeting, dms
    meeting, dock meeting, docket call, docket meeting, dtm, editorial conference, educators
    meeting, engagement status, exhibition meeting, exhibition team, faculty sync, farm meeting,
    field coordination, flight briefing, floor meeting, grade level meeting, grade team meeting,
    group meeting, heads of department hotel, hod meeting, housekeeping meeting, install
    schedule, kitchen meeting, lab group meeting, lab meeting, last planner, "line-up", lineup,
    live ops meeting, load meeting, "look-ahead", lookahead, maintenance meeting, maintenance
    planning, matter meeting, menu meeting, merch meeting, morning briefing, morning meeting,
    morning muster, morning production, morning report, "morning stand-up hotel", muster,
    newsroom conference, noc handover, nurse handover, nursing handover, operations call,
    operations control, parade, pastoral meeting, pastoral team, patient flow meeting, pharmacy
    huddle, pit meeting, planning meeting, plc meeting, practice group meeting, "pre-shift",
    "pre-shift briefing", "pre-start", preshift, prestart, problem solving session team,
    production meeting, production planning, production schedule, production status, progress
    meeting, promo meeting, pull planning, queue review, queue triage, resourcing huddle, roll
    call, room team meeting, safety huddle, service briefing, shift boss meeting, shift
    briefing, shift change, shift handoff, shift handover, shift huddle, site coordination, site
    meeting, sqdip, squad meeting team, staff briefing, staff meeting school, staffing huddle,
    start of shift, station meeting, status client, store huddle, store meeting, subcontractor
    meeting, subcontractors, tac meeting, tailgate, tasking, tasking meeting, teaching staff
    meeting, team allocation, team problem solving, team room, theatre list meeting, theatre
    scheduling, tier 1, tier 2, toolbox, toolbox meeting, toolbox talk, traffic meeting,
    transport meeting, underwriting meeting, ward manager meeting, ward managers, ward meeting,
    watch change, watch meeting, wave planning, weekly support, work package meeting, wp
    meeting, year group meeting, year team,
    # de
    "*arbeitsgruppe", "*besprechung", "*ubergabe", abteilungsbesprechung, abteilungsmeeting,
    abteilungsrunde, "ag-sitzung", ak, arbeitsbesprechung, arbeitsgruppe, arbeitskreis,
    aufgabenverteilung, auftakt, auftakttermin, "backlog-pflege", backlogpflege, bauberatung,
    baubesprechung, baustellenbesprechung, bauzeitenplan, belegungsbesprechung, bettenkonferenz,
    bugrunde, dailys, dienstbesprechung, dienstplan, dienstplanung, dienstubergabe,
    dispositionsrunde, einsatzbesprechung, einsatzplanung, fachgruppe, fachkonferenz,
    fachschaft, fachschaftssitzung, fallverteilung, fertigungsrunde, freigaberunde,
    freitagsrunde, fruhbesprechung, fruhkonferenz, fruhrunde, gesamtkonferenz,
    "go-live-entscheidung", gruppentreffen, jahrgangskonferenz, jahrgangsteam, klassenkonferenz,
    kollegium, koordination, koordinationsrunde, koordinierung, koordinierungsrunde,
    kuchenbesprechung, kurzbesprechung, laborbesprechung, lage, lagebesprechung,
    lehrerkonferenz, montagsrunde, morgenbesprechung, morgenkonferenz, morgenrunde,
    notenkonferenz, offene punkte, opl, padagogische konferenz, personaleinsatzplanung,
    planerrunde, planungsbesprechung, produktionsbesprechung, produktionsplanung,
    produktionsrunde, projekt jf, projektbesprechung, projektgruppe, projektmeeting,
    projektrunde, projektsitzung, projektstart, projektstatus, projekttreffen,
    redaktionskonferenz, redaktionsrunde, redaktionssitzung, regelkommunikation,
    "release-runde", retrospektive, rontgenbesprechung, ruckblick team, schatzrunde, schatzung,
    schichtbeginn, schichtbesprechung, schichtplan, schichtplanung, schichtrunde,
    schichtubergabe, servicebesprechung, shopfloor, "shopfloor-meeting", "shopfloor-runde",
    shopfloorrunde, "sprint-planung", sprintplanung, stationsbesprechung, stationsteam,
    statusabfrage, statusmeeting, statusrunde, statustermin, statusupdate, tagesbesprechung,
    tagesbriefing, tagesrunde, team jf, "team-jour-fixe", teambesprechung, teammeeting,
    teamrunde, teamsitzung, teamtreffen, teilprojekt, "teilprojekt-runde", terminplanung,
    ticketrunde, "toolbox-meeting", ubergabe, unterarbeitsgruppe, unterweisung kurz,
    urlaubsplanung, verkaufsrunde, vertriebsmeeting, vertriebsrunde, wochenabschluss,
    wochenbesprechung, wochenmeeting, wochenplanung, wochenrunde, wochenstart, zeugniskonferenz,
    # fr
    affinage, affinage backlog, aic, aic 1, aic niveau 1, animation a intervalle court, appel du
    matin, atelier de travail, attribution des dossiers, avancement, bilan de sprint, brief
    cuisine, "brief d'equipe", brief du matin, brief equipe, brief reception, brief salle, brief
    service, briefing du matin, briefing equipage, briefing equipe, cellule projet, "changement
    d'equipe", chiffrage equipe, comite de mise en production, comite de redaction, comite
    editorial, comite technique, compte rendu de chantier, conference de redaction, "conseil
    d'enseignement", conseil de cycle, conseil des maitres, coordination, coordination chantier,
    decision mise en production, equipe educative, equipe pedagogique, "etat d'avancement",
    exploitation, "go / no go", go no go, groupe de travail, groupe projet, gt, hebdo, hebdo
    equipe, lancement, lancement de semaine, melee, melee quotidienne, opc, ordonnancement,
    passation, passation de consignes, planif sprint, planification de la semaine, planification
    de sprint, planification semaine, planning, planning de la semaine, planning de production,
    planning equipe, planning maintenance, plannings, point 5 minutes, point atelier, point
    avancement, point backlog, point chantier, point commercial equipe, "point d'avancement",
    "point d'equipe", point de suivi projet, point des gardes, point dev, point du matin, point
    edito, point equipe, point exploitation, point flash, point garde, point hebdo equipe, point
    hebdomadaire, point ligne, point maintenance, point planning, point production, point
    projet, point quotidien, point sav, point semaine, point statut, point support equipe, point
    technique, point tickets, prise de poste, prise de service, raffinage, rassemblement,
    releve, releves, repartition, repartition des dossiers, repartition des taches, retex,
    "retours d'experience equipe", reunion chantier, reunion commerciale, "reunion d'agence",
    "reunion d'enseignants", "reunion d'equipe", "reunion d'equipe labo", "reunion
    d'exploitation", "reunion d'unite", reunion de brigade, reunion de chantier, reunion de
    coordination, reunion de labo, reunion de lancement, reunion de magasin, reunion de
    maintenance, reunion de planning, reunion de production, reunion de projet, reunion de
    rayon, reunion de service, reunion de synthese, reunion de tournee, reunion du matin,
    reunion equipe, reunion hebdo, reunion hebdo equipe, reunion hebdomadaire, reunion magasin,
    reunion pedagogique, reunion production, reunion projet, revue de backlog, rex, rex projet,
    rituel, "rituel d'equipe", rituels, staff, staff du matin, staff infirmier, staff medical,
    statut, suivi de projet, suivi des projets, suivi projet, sync equipe, synthese hebdo, top
    5, tour de table equipe, transmission, transmissions, transmissions infirmieres, tri des
    bugs, tri des tickets, tri du backlog,
    # es
    arranque de proyecto, arranque de turno, avance de obra, avance de proyecto, avance del
    proyecto, avance semanal, briefing de cocina, briefing de servicio, briefing diario, cambio
    de guardia, cambio de turno, charla de 5 minutos, charla de cinco minutos, charla de
    seguridad, clasificacion de tickets, claustro, comision de trabajo, comite de cambios,
    consejo de redaccion, consejo tecnico, coordinacion de obra, coordinacion semanal,
    debriefing de turno, diaria, entrega de guardia, entrega de turno, estado de proyecto,
    estado del proyecto, estimacion, estimaciones, grupo de trabajo, junta de evaluacion,
    lanzamiento de proyecto, mesa de casos, mesa de trabajo, mesa tecnica, parte diario, pase a
    produccion, pase de guardia, pase de turno, plan semanal, planificacion de la semana,
    planificacion de produccion, planificacion de sprint, planificacion del sprint,
    planificacion semanal, planning sprint, programacion de produccion, puesta al dia del
    equipo, puesta en comun, refinamiento, refinamiento de backlog, refinamiento del backlog,
    relevo de turno, retrospectiva, retrospectivas, reunion de arranque, reunion de arranque de
    proyecto, reunion de ciclo, reunion de coordinacion, reunion de departamento, reunion de
    equipo, reunion de lanzamiento, reunion de nivel, reunion de obra, reunion de produccion,
    reunion de redaccion, reunion de turno, reunion diaria, reunion editorial, reunion
    operativa, reunion operativa diaria, scrum diario, seguimiento de obra, seguimiento de
    proyecto, seguimiento de tareas, seguimiento del proyecto, seguimiento semanal, seguimiento
    semanal de, sesion de enfermeria, sesion de evaluacion, sincronizacion semanal, status de
    proyecto, status semanal, sync semanal, tablero kanban, triaje, triaje de bugs, triaje de
    tickets, ventana de despliegue,
    # pt
    abertura do projeto, acompanhamento da obra, acompanhamento de projeto, acompanhamento do
    projeto, acompanhamento semanal, alinhamento semanal do time, andamento da obra, andamento
    do projeto, arranque de projeto, arranque do projeto, atpc, bom dia equipe, briefing da
    cozinha, briefing de servico, briefing do dia, cerimonia do time, comissao de trabalho,
    comite de mudancas, conselho de classe, conselho de docentes, conselho de turma, coordenacao
    semanal, dds, ddse, dialogo de seguranca, dialogo diario de seguranca, estimativa,
    estimativas, fecho da edicao, gmud, grupo de trabalho, htpc, inicio de turno, janela de
    deploy, lancamento do projeto, mudanca de turno, passagem de plantao, passagem de servico,
    passagem de turno, pcp, planeamento da sprint, planeamento semanal, planejamento da semana,
    planejamento da sprint, planejamento de producao, planejamento de sprint, planejamento
    semanal, planning da sprint, plano semanal, ponto de situacao, ponto de situacao do projeto,
    programacao de producao, quadro kanban, refinamento, refinamento de backlog, refinamento do
    backlog, retrospetiva, reuniao da equipa, reuniao da equipe, reuniao de arranque, reuniao de
    avaliacao, reuniao de coordenacao, reuniao de departamento, reuniao de equipa, reuniao de
    equipe, reuniao de grupo disciplinar, reuniao de obra, reuniao de pauta, reuniao de pe,
    reuniao de producao, reuniao de redacao, reuniao de setor, reuniao de time, reuniao de
    turno, reuniao diaria, reuniao do time, reuniao operacional, reuniao operacional diaria,
    reuniao pedagogica, rituais do time, ritual da equipe, semanal da equipe, semanal do time,
    status do projeto, status report, triagem, triagem de bugs, triagem de chamados, triagem de
    tickets, troca de turno,
  ]
  incident: [
    # en1
    "5 whys", accident, alert, alerts, angry customer, asap, "at-risk customer", blocked by,
    blocker, blockers, breach, bridge call, broken, business continuity event, "can't login",
    cannot access, cannot log in, churn save, client escalation, complaint, complaint handling,
    complaints, compromised, contingency, corrective action, crisis, crisis call, crisis comms,
    crisis meeting, crisis team, critical issue, customer escalation, cyber attack, cyberattack,
    damage control, data breach, data loss, ddos, debug session, degradation, degraded, disaster
    recovery, disruption, down, downtime, emergency, emergency call, emergency meeting, error
    spike, escalate, escalated, escalation, escalations, failed deploy, failed release, failing,
    failover, fire fighting, firefight, firefighting, five whys, fraud case, hacked, help desk,
    helpdesk, hot issue, hotline, hypercare, incident, incident review, incidents, is down,
    leak, live debugging, live issue, major incident, malware, near miss, negative press, not
    working, on call, "on-call", "on-call handover", oncall, outage, outages, overdue
    escalation, p0, p1, p1 bug, p1 call, p1 incident, p2, paged, pager, pagerduty, payment
    failure, payments failing, phishing, pir, post incident review, post mortem,
    "post-incident", "post-mortem", postmortem, pr crisis, prod down, prod issue, product
    recall, production down, production issue, ransomware, rca, recall, recovery, restore, roll
    back, rollback, root cause, root cause analysis, save call, security incident, service desk,
    service down, sev 1, sev 2, "sev-1", sev0, sev1, sev2, site down, site reliability issue,
    sla breach, spike in errors, stabilisation, stabilization, stopped working, stuck, support
    case, support ticket, troubleshoot, troubleshooting, unable to, unblock, unblocking, urgent,
    urgent client, urgent deal issue, war room, warroom, whistleblower case,
    # en2
    "8d", "8d report", access denied for mission, adverse event, adverse events, air safety
    report, aircraft on ground, allergic reaction, angry parent, animal escape, aog, atm outage,
    avian flu, backlog spike, bad reviews, ban wave, bank run, bed crisis, bed shortage, bird
    strike, blackout, boiler failure, bomb threat, breakdown, breakdowns, bronze command,
    brownout, bullying, bullying incident, burst pipe, cable cut, capa, card terminal, cat
    event, catastrophe claims, cell outage, cheaters, chemical leak, child at risk, child
    protection, claims surge, code blue, code red, cold chain breach, cold debrief, cold room
    failure, collapse, containment, contamination, core outage, covid outbreak, crane incident,
    crash rate, crisis intervention, critical incident, crop damage, customer claim, customer
    quality, customer stuck, customs hold, damaged goods, damaged object, data subject
    complaint, dawn raid, defect claim, delay recovery, delayed, delays, derailment, deviation,
    deviations, disease outbreak, dispensing error, disruption room, diversion, divert, diverted
    flight, double booking, drought response, drug shortage, drug shortages, elevator failure,
    emergency injunction, evacuation, eviction, exploit, explosion, expulsion, falls review,
    fault, faults, fibre cut, fire alarm, fire at, fire in, flood, flooded, flooding, food
    poisoning, foodborne, foot and mouth, fraud alert, fraud attack, freezer failure, fridge
    failure, gas leak, gold command, grid fault, guest complaint, guest complaints, guest issue,
    guest recovery, hail, health code violation, heating failure, hold lot, homicide, hot
    debrief, incident command, incident debrief, infection outbreak, injunction, injury, jam, l3
    escalation, lab accident, large loss, late trucks, lift failure, lift out of order, line
    down, line stop, line stoppage, line stopped, lockdown, login queue, lost shipment, lost
    time injury, lti, machine down, major event response, med error, medication error, mine
    rescue, misconduct case, missed delivery, missing child, missing person, missing shipment,
    mould complaint, ncr, ncrs, network outage, never event, no beds, noc alert,
    "non-conformance", nonconformance, norovirus, officer involved, out of stock, outbreak,
    overbooked, overbooking, parent complaint, patient fall, patient safety incident, payment
    run failed, pest, pests, plagiarism case, points failure, pos down, power cut, power
    failure, power outage, pursuit, quality alert, quality escape, quality issue, recall batch,
    reportable, riddor, robbery, rockfall, roof fall, safeguarding concern, safeguarding
    incident, scrap issue, second alarm, security evacuation, sentinel event, serious incident,
    serious untoward incident, server crash, service recovery, shitstorm, shoplifting, short
    staffed, shortage, signal failure, silver command, site accident, sort action, spad, spill,
    staff shortage tonight, staffing crisis, stock out, stockout, stolen, stop work,
    "stop-work", stoppage, storm, storm claims, storm response, stranded, strike action,
    structure fire, subpoena, suspension, suspicious transaction, tenant complaint, tenant
    emergency, theft, ticket spike, tier 3 escalation, tills down, transformer failure, truck
    breakdown, turbine trip, unplanned stop, upset parent, vandalism, vip ticket, walked guests,
    water damage, water leak, wildfire,
    # de
    "*alarm", "*ausfall", "*beschwerde", "*eskalation", "*krise", "*notfall", "*reklamation",
    "*storung", "*unfall", "*vorfall", "5-why", "8d-report", alarm, anlagenausfall,
    anlagenstillstand, arbeitsunfall, ausbruch, ausfall, ausfalle, ausgefallen, bandstillstand,
    baustopp, beinaheunfall, bereitschaft, bereitschaftsdienst, beschwerde, beschwerden, betrug,
    betrugsfall, bettennot, bettensperrung, blockade, blockiert, bombendrohung, brand, cirs,
    "cirs-fall", cyberangriff, datenleck, datenpanne, datenschutzvorfall, defekt, diebstahl,
    dringend, dringende, dringlich, eilig, eilt, einbruch, einsatznachbesprechung,
    elternbeschwerde, engpass, engpasse, entstordienst, entstorung, eskalation,
    eskalationsrunde, eskalieren, eskaliert, fehlalarm, fehler, fehleranalyse, fehlerbild,
    fehlermeldung, feuer, feuerwehreinsatz, funktioniert nicht, gastebeschwerde, gefahrdung,
    geht nicht, gesperrt, gewaltvorfall, hackerangriff, havarie, hintergrunddienst, hochwasser,
    hygienevorfall, kaputt, kindeswohlgefahrdung, krankmeldungen, krise, krisengesprach,
    krisensitzung, krisenstab, krisenteam, kritisch, kritischer fehler, kundenbeschwerde,
    kundeneskalation, kundenreklamation, lauft nicht, leck, leckage, lieferausfall,
    lieferengpass, lieferengpasse, lieferverzug, linienstillstand, maschinenausfall,
    maschinenstillstand, medikationsfehler, mobbing, nacharbeit, nachbesprechung einsatz, nicht
    erreichbar, notdienst, notfall, notfalle, notfallsitzung, notfalltreffen,
    patientenbeschwerde, personalausfall, personalengpass, produktruckruf, quarantane,
    rauchmeldung, reklamation, reklamationen, rohrbruch, ruckruf, ruckrufaktion,
    rufbereitschaft, schaden am, schadlingsbefall, serverausfall, sicherheitsvorfall, sofort,
    sofortmassnahme, sofortmassnahmen, sondersitzung, sperrung, stau, stillstand, storfall,
    storung, storungen, storungsmeldung, stromausfall, sturm, sturmschaden, sturz,
    sturzereignis, support, supportanfrage, supportfall, systemausfall, tierseuche, uberbuchung,
    uberschwemmung, unfall, unterbesetzung, unwetter, ursachenanalyse, ursachenforschung,
    vandalismus, verletzung, verspatung, verspatungen, vorfall, vorfalle, wasserrohrbruch,
    wasserschaden, wiederherstellung, zugausfall, zwischenfall,
    # fr
    "5 pourquoi", absence imprevue, accident de service, accident de travail, accident du
    travail, accidents, action corrective, actions correctives, agression, alerte, alerte a la
    bombe, alerte qualite, alerte sanitaire, alertes, analyse des causes, "analyse
    post-incident", arbre des causes, arret de chantier, arret de ligne, arret de production,
    arret ligne, arret machine, ascenseur en panne, astreinte, astreintes, avarie, avion au sol,
    bad buzz, bagarre, bascule pra, blesse, blessure, blocage, bloquant, bloque, bloquee,
    cambriolage, cause racine, causes racines, cellule de crise, chaudiere, chute, chute
    patient, client mecontent, colis perdu, comite de crise, confinement, conseil de discipline,
    coupure, "coupure d'eau", coupure de courant, coupure reseau, covid, crise, cyber attaque,
    cyberattaque, deblocage, debloquer, degat des eaux, delogement, depannage, depanner, depart
    de feu, deraillement, deratisation, deroutement, disparition, dysfonctionnement,
    dysfonctionnements, effectif insuffisant, effondrement, ei grave, eig, eigs, en panne, en
    urgence, enfant perdu, epidemie, erreur, erreur medicamenteuse, erreurs, escalade, escalade
    client, escalades, evenement indesirable, evenement indesirable grave, exclusion, fermeture
    de lits, feu, fissure, foyer infectieux, fraude, fuite, "fuite d'eau", fuite de donnees,
    fuite de gaz, gale, gestion de crise, greve, grippe aviaire, hameconnage, harcelement, hors
    service, hs, incendie, incident critique, incident de production, incident majeur, incident
    securite, indisponibilite, indisponible, information preoccupante, inondation,
    insatisfaction, intoxication, ligne arretee, litige, litige client, "machine a l'arret",
    malfacon, malfacons, manquants, manque de lits, "message d'erreur", ne fonctionne pas, ne
    marche plus, neige, non conformite, "non-conformite", "non-conformites", nuisibles, orage,
    panne, panne machine, panne serveur, pannes, parent mecontent, penurie, permanence, peste,
    piratage, plainte, plainte parent, plaintes, plan blanc, point de crise, "presqu'accident",
    presque accident, punaises, qrqc, rancongiciel, rappel de lot, rappel produit, reclamation,
    reclamations, remplacement urgent, restauration de service, retablissement, retard, retard
    chantier, retard livraison, retards, retex incident, retour arriere, retrait de lot, rex
    incident, rupture, rupture de stock, rupture medicament, ruptures, sav, signalement enfant,
    "sous-effectif", support client, support niveau 2, support niveau 3, surbooking,
    surreservation, tempete, tension lits, tiac, "toxi-infection", tres urgent, urgence,
    urgences, urgente, vandalisme, violation de donnees, violence, vol avec effraction, vols de,
    # es
    accidente, accidente laboral, acr, alerta, alerta alimentaria, alerta sanitaria, analisis de
    causa raiz, apagon, ataque, averia, averias, bloqueado por, bloqueo, brecha de seguridad,
    brote, brote de, caida, caida del servicio, caida del sistema, causa raiz, causas raiz,
    celula de crisis, ciberataque, cliente enfadado, cliente molesto, comite de crisis,
    contingencia, corte de luz, corte de suministro, cuasi accidente, desabastecimiento,
    desbloquear, desbloqueo, emergencia, emergencias, escalacion, escalada, escalado,
    escalamiento, escalamiento cliente, evacuacion, evento adverso, evento centinela, falla,
    falla electrica, fallas, fallo, fallo critico, fallo de, fuga, fuga de agua, fuga de datos,
    fuga de gas, gabinete de crisis, guardia de sistemas, huelga hoy, incendio, incidencia,
    incidencia critica, incidencias, "incidente*", intoxicacion, inundacion, investigacion de
    accidente, lecciones aprendidas incidente, linea parada, maquina parada, parada de linea,
    parada no planificada, paro de linea, paro de transporte, plan de contingencia activado,
    queja, queja de cliente, quejas, quiebre de stock, reclamacion, reclamaciones, reclamo,
    reclamos, restablecer servicio, restablecimiento, retirada de producto, retiro de producto,
    retraso critico, retraso de entrega, robo, rotura de stock, sala de guerra, servicio caido,
    siniestro, sistema caido, soporte urgente, urgencia, urgencias, web caida,
    # pt
    acidente, acidente de trabalho, alagamento, alerta alimentar, alerta sanitario, analise de
    causa, analise de causa raiz, apagao, assalto, atraso critico, atraso na entrega, avaria,
    avarias, bloqueio, cliente insatisfeito, cliente irritado, desabastecimento, desbloqueio,
    destravar, enchente, escalacao, escalonamento, escalonamento de cliente, evacuacao, evento
    sentinela, falha, falha critica, falha eletrica, falhas, falta de agua, falta de energia,
    falta de estoque, fora do ar, fuga de dados, furto, gabinete de crise, greve hoje,
    impedimento, impedimentos, incidente, incidente critico, incidentes, indisponibilidade,
    infiltracao, intoxicacao, inundacao, investigacao de acidente, licoes aprendidas incidente,
    linha parada, normalizacao do servico, ocorrencia, ocorrencias, pane, parada de linha,
    parada nao programada, paragem de linha, paragem nao planeada, plano de contingencia
    acionado, plantao de ti, plantao ti, procon, quase acidente, quebra de maquina, queda, queda
    do servico, queda do sistema, queixa, queixas, reclamacao, reclamacoes, recolha de produto,
    recolhimento de produto, restabelecer servico, roubo, ruptura de estoque, rutura de stock,
    sala de crise, servico indisponivel, sinistro, sistema fora do ar, site fora do ar,
    sobreaviso, suporte urgente, surto, surto de, vazamento, vazamento de dados, vazamento de
    gas, violacao de dados,
  ]
  discovery: [
    # en1
    "a/b test readout", "a/b test results", ab test readout, answer tickets, benchmark visit,
    benchmarking visit, beta feedback, beta testers, call listening shift, card sorting, churn
    interview, churned customer, client visit to learn, competitive analysis, competitor
    analysis, competitor demo, competitor teardown, concept test, concept testing, contextual
    inquiry, customer call recordings, customer feedback, customer feedback session, customer
    insights, customer interview, customer interviews, customer panel, customer research,
    customer support shift, customer visit, customer visits, day in the life, "deep-dive with
    users", design sprint, design thinking, diary study, discovery, discovery interview,
    discovery session, discovery sprint, empathy map, evaluate tool, evaluating, exit survey
    themes, experiment readout, experiment results, exploration, explore, exploring, eye
    tracking, feedback session users, field research, field study, field visit, focus group,
    focus groups, gemba with customer, hackathon, insight, insights, insights readout,
    intercept, interview with client, interview with customer, interview with user, job shadow,
    jobs to be done, jtbd, learn about, learn how, learning tour, listen in, lost deal
    interview, market research, market visit, moderated test, mystery shopping, nps comments,
    observation, observe, opportunity solution tree, persona, personas, pilot feedback, playing
    with, problem interview, product trial, reference visit, research findings, research
    readout, research session, research synthesis, ride along, "ride-along", ridealong, sandbox,
    shadow, shadow a, shadowing, sit in with, "sit-in", site visit, store visit, study tour,
    support shift, survey readout, survey results, teardown, test readout, test results readout,
    test with users, tinkering, tool demo, tool evaluation, tool trial, tree test, trial of, try
    out, trying, usability, usability session, usability test, usability testing, user feedback,
    user interview, user interviews, user research, user session, user test, user testing, ux
    research, vendor demo, verbatims, voc, voice of customer, voice of the customer, win loss
    interview, "win/loss interview",
    # en2
    "agent ride-along", audience insights, audience research, back to the floor, basket
    analysis, benchmark tour, beneficiary feedback, beneficiary interviews, branch visit, branch
    visits, broker visit, cab ride, call shadowing, citizen feedback, citizen interviews,
    citizen survey, client interviews, closed beta feedback, community feedback, community
    listening, community visit, comp shop, comp shopping, competitor store, competitor visit,
    consumer insight, consumer interviews, core logging, counter shift, culture scan, customer
    home visits, customer plant, customer site visit, data exploration, "driver ride-along",
    early adopters, equipment trial, expert call, expert interview, expert interviews,
    exploration results, family feedback, farm visit, field day, field trial, field visit to,
    floor shift, food scouting, forum reading, guest comments, guest feedback, guest interviews,
    guest survey, jump seat, jumpseat, lab tour, lab visit, lighthouse customer, listen to
    calls, listening to calls, lit review, literature review, literature search, mystery shop,
    neighbourhood walk, network drive test observing, new equipment demo, observe line, operator
    interviews, parent survey, patient experience, patient feedback, patient focus group,
    patient interviews, patient stories, patient story, patient survey, patrol ride, pilot
    results, pilot study, plant visit to, player feedback, player interviews, player research,
    player session, player survey, poster session, preliminary data, preliminary results,
    product safari, prospect visit, pupil interviews, pupil shadowing, pupil voice, read papers,
    reader survey, reading papers, resident interviews, resident survey, ride in, ride the
    route, ride with, ride with driver, ride with patrol, service user interviews, service
    users, shadow a nurse, shadow nurse, shadow shift, shadowing shift, shift on the floor,
    shift on the line, shift with crew, shop along, "shop-along", shopper interviews, shopper
    research, side by side, "side-by-side", sit with agents, sit with support, soil survey,
    stakeholder interviews, stay at competitor, store tour, store tours, student council,
    student focus group, student panel, student survey, student voice, supplier site visit,
    supplier visit, telemetry findings, tenant feedback, tenant interviews, tenant survey,
    tenant visit, time and motion, time study, trend research, trend scouting, trial plot, trial
    plots, try new menu, user panel citizens, variety trial, visit neighbourhood, visit to lab,
    visitor interviews, visitor observation, visitor research, visitor survey, waste walk, with
    the crew, work a shift, work on the line, working a shift,
    # de
    "*befragung", "*interviews", "a/b-test", "ab-test ergebnis", anbieterdemo, ausprobieren,
    beobachten, beobachtung, besichtigung, besuch bei, besucherbefragung, betriebsbesichtigung,
    bewohnerbefragung, burgerbefragung, burgersprechstunde, customer journey, elternbefragung,
    erkenntnisse, erkunden, erkundung, exkursion, "experiment-auswertung", feldtag, feldversuch,
    fokusgruppe, fokusgruppen, gastebefragung, gastefeedback, herstellerdemo, hospitation,
    hospitationen, hospitieren, interview mit kunde, interview mit nutzer, kundenbefragung,
    kundenbeirat workshop, kundenbesuch, kundenbesuche, kundenfeedback, kundeninterview,
    kundeninterviews, kundenworkshop, lernreise, lieferantenbesuch, literaturrecherche,
    marktanalyse, marktforschung, mitarbeit an der linie, mitarbeiten, mitfahren, mitfahren mit,
    mitfahrt, mitlaufen, mitlaufen auf station, nutzerbefragung, nutzerfeedback,
    nutzerforschung, nutzerinterview, nutzerinterviews, nutzertest, nutzertests,
    patientenbefragung, patientenfeedback, perspektivwechsel, pilotauswertung, produktdemo,
    produktvorfuhrung, produktvorstellung, recherche, recherchieren, rollentausch, schicht
    mitarbeiten, schulerbefragung, schulerparlament, schulerrat, softwarevorfuhrung,
    sortenversuch, stadtteilspaziergang, storecheck, studienreise, tag im lager, tag im markt,
    tag in der filiale, testen tool, testergebnis pilot, testkauf, testphase, teststellung,
    "tool-demo", tooldemo, toolvorstellung, umfrageergebnisse, "usability-test",
    versuchsauswertung, "vor-ort-besuch", "vor-ort-termin", werksbesichtigung, wettbewerber,
    wettbewerbsanalyse, wettbewerbsbesuch, zeitaufnahme, zeitstudie, zuhoren am telefon,
    zuschauen,
    # fr
    accompagnement terrain, analyse concurrentielle, atelier decouverte, avis clients, bench,
    bibliographie, cafe des parents, chronometrage, client mystere, conseil de vie lyceenne,
    decouverte, delegues de classe, demo editeur, demo fournisseur, demo outil, demonstration
    editeur, demonstration fournisseur, duo commercial, duo terrain, ecoute client, ecoute
    clients, ecoute des clients, ecoute patient, en cabine avec, enquete de satisfaction,
    enquete eleves, enquete parents, enquete patients, enquete satisfaction, enquete usagers,
    entretien client, entretien utilisateur, entretiens clients, entretiens utilisateurs, essai
    logiciel, essai materiel, essai outil, essai varietal, etude bibliographique, etude
    concurrentielle, etude de marche, etude exploratoire, etude usage, etude utilisateur,
    experimenter, explorer, groupe de discussion, immersion, immersion magasin, immersion
    terrain, interview client, interview utilisateur, interviews clients, interviews
    utilisateurs, "journee dans l'equipe", journee en agence, journee en magasin, journee
    terrain, learning expedition, "lecture d'articles", "micro-trottoir", observation au poste,
    observation terrain, observer, panel clients, panel consommateurs, phase de decouverte,
    pilote retour, "plateforme d'essais", poste en double, presentation outil, presentation
    produit fournisseur, recherche bibliographique, recherche utilisateur, recherche
    utilisateurs, recherche ux, releve concurrence, rencontre habitants, rencontre usagers,
    "restitution de l'etude", restitution des tests, restitution enquete, restitution
    entretiens, restitution etude, restitution test, "resultats a/b test", resultats ab test,
    resultats du pilote, resultats du sondage, resultats enquete, resultats test, retour client,
    retour utilisateur, retours clients, retours terrain, retours utilisateurs, sondage, "test
    d'utilisabilite", test outil, test usager, test utilisateur, tester, "tests
    d'utilisabilite", tests utilisateurs, tournee avec, tournee avec le chauffeur, tournee avec
    un commercial, tournee en duo, une journee avec, utilisabilite, veille, veille
    concurrentielle, vis ma vie, visite apprenante, visite chez, visite client, visite
    concurrence, visite concurrent, visite concurrents, visite confrere, "visite d'entreprise",
    "visite d'un confrere", "visite d'usine", visite de ferme, "visite de l'usine", visite de
    quartier, visite de site, visite mystere, visite usine, visites clients, voix du client,
    "voyage d'etude", "voyage d'etudes",
    # es
    acompanamiento comercial, acompanamiento de ruta, acompanar a repartidor, acompanar ruta,
    benchmarking, buzon de sugerencias, cliente misterioso, comprador misterioso, conclusiones
    del estudio, demo de herramienta, demo de producto externo, demo de proveedor, demo de
    software, demo proveedor, descubrimiento, dia en planta, dia en tienda, diario de usuario,
    encuesta a clientes, encuesta de clientes, encuesta de satisfaccion, entrevista a cliente,
    entrevista a usuario, entrevista cliente, entrevista con cliente, entrevista con clientes,
    entrevista con usuario, entrevista con usuarios, entrevista de usuario, entrevista paciente,
    entrevista usuario, entrevistas a clientes, entrevistas a usuarios, entrevistas con
    clientes, entrevistas con usuarios, escucha de llamadas, escuchar llamadas, estudio de
    mercado, evaluacion de herramienta, evaluacion de software, evaluar herramienta,
    experimento, experimentos, exploracion de, explorar, feria de proveedores, grupo de
    discusion, grupo focal, hallazgos, hipotesis, investigacion de mercado, investigacion de
    usuarios, journey del cliente, mapa de empatia, mystery shopper, piloto de, probar
    herramienta, "prueba a/b", prueba con usuarios, prueba de concepto, prueba de herramienta,
    prueba de usabilidad, pruebas con usuarios, resultados del experimento, resultados del test,
    salida a campo, sombra, "test a/b", test ab, test con usuarios, test de usuario, trabajo de
    campo, turno de soporte, turno en atencion al cliente, un dia con, usabilidad, validacion de
    hipotesis, viaje del cliente, visita a cliente, visita a clientes, visita a proveedor,
    visita cliente, visita de benchmarking, visita de campo, visita de estudio, visita de
    referencia, visita tecnica a, voz del cliente,
    # pt
    achados, acompanhamento de rota, acompanhar entregador, acompanhar motorista, acompanhar
    vendedor, avaliacao de ferramenta, avaliacao de software, avaliar ferramenta, caixa de
    sugestoes, cliente misterio, cliente oculto, conclusoes da pesquisa, demo da ferramenta,
    demo de ferramenta, demo de fornecedor, demo fornecedor, demonstracao do fornecedor,
    descoberta, devolutiva da pesquisa, dia na fabrica, dia na loja, dia no atendimento,
    entrevista com cliente, entrevista com clientes, entrevista com paciente, entrevista com
    usuario, entrevista com usuarios, entrevista com utilizador, entrevista com utilizadores,
    entrevistas com clientes, entrevistas com usuarios, entrevistas com utilizadores, escuta de
    chamadas, escuta de ligacoes, escutar ligacoes, estudo de mercado, experimentar ferramenta,
    exploracao de, feira de fornecedores, hipoteses, ida a campo, jornada do cliente, jornada do
    paciente, jornada do usuario, leitura do teste, ouvir ligacoes, pesquisa com usuarios,
    pesquisa de mercado, pesquisa de satisfacao, pesquisa de usuario, pesquisa qualitativa,
    prova de conceito, questionario a clientes, resultado do experimento, resultados do teste,
    rota com, saida de campo, testar ferramenta, "teste a/b", teste ab, teste com usuario, teste
    com usuarios, teste de ferramenta, teste de usabilidade, testes com utilizadores, trabalho
    de campo, turno no atendimento, turno no suporte, um dia com, usabilidade, validacao de
    hipotese, visita a fornecedor, visita ao cliente, visita de estudo, visita tecnica, voz do
    cliente,
  ]
  one_to_one: [
    # en1
    "1-1", "1-2-1", "1-on-1", "10 min chat", "121", "1:1", "1:1 with", "1:1s", "1on1", "30 day
    check-in", "360 feedback", "5 min", "60 day check-in", "90 day check-in", a word with,
    absence review, annual appraisal, annual performance, annual review, appraisal, appraisals,
    back to work meeting, "biweekly 1:1", breakfast with, buddy chat, career, career chat,
    career conversation, career development, career talk, catch up with, "catch-up with", chat,
    chat with, check in, check in with, "check-in", "check-in with", checkin, "coffee catch-up",
    coffee chat, coffee with, comp conversation, conflict conversation, cuppa, development
    conversation, development plan, development talk, difficult conversation, disciplinary,
    disciplinary hearing, disciplinary meeting, end of probation, end of year review, exit
    interview, feedback, feedback conversation, feedback session, feedback talk, give feedback,
    goal conversation, grievance, grievance meeting, growth conversation, growth plan, how are
    you, idp, individual development plan, leaving conversation, listening, listening session,
    lunch with, "manager check-in", mid year review, "mid-year review", new joiner chat, "new
    joiner check-in", o3, one on one, one to one, "one-on-one", "one-to-one", parental leave
    talk, pdp, "peer 1:1", perf conversation, perf review, performance appraisal, performance
    conversation, performance improvement plan, performance review, performance reviews,
    personal development, pip, "pip check-in", probation, probation meeting, probation review,
    probationary, promotion conversation, promotion talk, quick chat, quick one, quick word,
    resignation, resignation talk, retention conversation, return to work, "return-to-work",
    salary conversation, salary discussion, "self-review", sickness absence meeting, skip, "skip
    1:1", skip level, skip lunch, "skip-level", "skip-level 1:1", sounding board, stay
    conversation, stay interview, talk to, talk with, tough conversation, virtual coffee, walk
    and talk, "walking 1:1", "weekly 1:1", welfare meeting, wellbeing check, "wellbeing
    check-in", year end review, "year-end review",
    # en2
    annual progress review, appraisal meeting, "back-to-work interview", capability meeting,
    clinical supervision one, fitness to work, occupational health referral, parent meeting
    about, pgr, pgr meeting, phd student meeting, phd supervision, sickness review meeting,
    sponsee, student meeting, supervision meeting, teacher appraisal, thesis supervision
    meeting,
    # de
    "*jahresgesprach", "1-zu-1", "1zu1", "360-grad-feedback", "4-augen-gesprach", abmahnung, auf
    ein wort, austausch mit, austrittsgesprach, bem, "bem-gesprach", "bem-verfahren",
    beurteilung, beurteilungsgesprach, bila, bilat, bilateral, dienstgesprach personal,
    dienstliche beurteilung, disziplinargesprach, eins zu eins, einzelgesprach, einzelgesprache,
    elternzeitgesprach, entwicklungsgesprach, entwicklungsgesprache, exitgesprach,
    "feedback-gesprach", feedbackgesprach, fursorgegesprach, gehaltsgesprach, gesprach mit,
    halbjahresgesprach, jahresgesprach, jahresgesprache, kaffchen, kaffee, kaffee mit,
    karrieregesprach, kennenlerngesprach mitarbeiter, kennenlerntermin, klarungsgesprach,
    konfliktgesprach, krankenruckkehrgesprach, kritikgesprach, kundigung, kundigungsgesprach,
    kurz reden, kurz sprechen, kurzes gesprach, leistungsbeurteilung, "ma-gesprach", mag,
    mitarbeitergesprach, mitarbeitergesprache, mitarbeiterjahresgesprach, mittagessen mit,
    offenes ohr, orientierungsgesprach, personalgesprach, personalgesprache, personliches
    gesprach, perspektivgesprach, plaudern, plausch, potenzialgesprach, probezeit,
    probezeitende, probezeitgesprach, qualifizierungsgesprach, quatschen, ruckkehrgesprach,
    schnacken, sorgen, sparring, spaziergang mit, standortgesprach, trennungsgesprach, unter
    vier augen, "vier-augen-gesprach", vieraugengesprach, wie geht es, wiedereingliederung,
    zielgesprach, zielvereinbarung, zielvereinbarungsgesprach, zuhoren, zwischenzeugnis,
    # fr
    appreciation, augmentation de, avertissement, balade avec, bilaterale, bilaterales, cafe,
    cafe avec, comment ca va, conflit, creo, crep, dej avec, dejeuner avec, "demande
    d'augmentation", demission, discussion avec, eap, echange avec, ecoute, eia, en tete a tete,
    entretien annuel, entretien carriere, "entretien d'evaluation", entretien de carriere,
    entretien de compte rendu, entretien de depart, "entretien de fin de periode d'essai",
    "entretien de mi-annee", entretien de recadrage, entretien de reprise, entretien de retour,
    entretien de sortie, entretien de suivi, entretien disciplinaire, entretien individuel,
    entretien informel, entretien managerial, "entretien mi-annee", "entretien mi-annuel",
    entretien mobilite, entretien prealable, entretien professionnel, entretien semestriel,
    entretiens annuels, entretiens individuels, entretiens professionnels, evaluation annuelle,
    evaluation professionnelle, face a face, "face-a-face", "feed-back", "fin de periode
    d'essai", marche avec, mobilite, notation, o2o, papoter, "periode d'essai", petit cafe, plan
    de developpement individuel, plan de progres individuel, point avec, point avec mon manager,
    "point avec mon n+1", point bilat, point carriere, point feedback, point individuel, point
    manager, point mensuel avec, "point n+1", "point periode d'essai", points individuels, ppcr,
    prendre des nouvelles, "rapport d'etonnement", rdv avec mon responsable, rdv de carriere,
    rdv individuel, recadrage, rencontre avec, "rendez-vous de carriere", "rendez-vous
    individuel", reprise apres arret, retour conge maternite, "retour d'arret", rupture
    conventionnelle, sanction, situation de, situation individuelle, souffrance au travail,
    suivi individuel, "temps d'echange individuel", tete a tete, "tete-a-tete",
    # es
    "1 a 1", "1a1", almuerzo con, amonestacion, apercibimiento, autoevaluacion de desempeno,
    bienestar de, cafe con, cafe virtual con, caminata con, cara a cara, carrera profesional,
    charla con, charla individual, comida con, conversacion con, conversacion de carrera,
    conversacion de desarrollo, conversacion dificil, conversacion individual, conversacion
    salarial, desarrollo profesional de, desayuno con, despacho con, devolucion, devolucion
    individual, entrevista de desempeno, entrevista de evaluacion, entrevista de retorno,
    entrevista de salida, entrevista individual, escucha activa, evaluacion anual de, evaluacion
    de desempeno, evaluacion del desempeno, expediente disciplinario, feedback a, feedback con,
    fin de periodo de prueba, llamado de atencion, mano a mano, medida disciplinaria, paseo con,
    pdi, periodo de prueba, plan de desarrollo, plan de desarrollo individual, ponernos al dia,
    ponerse al dia con, reincorporacion, retro individual, retroalimentacion, retroalimentacion
    a, reunion con mi jefa, reunion con mi jefe, reunion individual, revision de desempeno,
    seguimiento individual, sesion de escucha, sesion individual, uno a uno, vuelta al trabajo,
    # pt
    acompanhamento individual, advertencia, alinhamento individual, almoco com, avaliacao anual
    de, avaliacao de desempenho, avaliacao individual, bate papo com, "bate-papo com", cafe com,
    cafe virtual com, cafezinho, cafezinho com, caminhada com, carreira de, como voce esta,
    conversa com, conversa de carreira, conversa de desempenho, conversa de desenvolvimento,
    conversa dificil, conversa franca, conversa individual, conversa salarial, desenvolvimento
    profissional de, despacho com, devolutiva, devolutiva individual, devolutiva para,
    entrevista de desligamento, entrevista de saida, escuta ativa, feedback ao, feedback com,
    feedback para, fim da experiencia, medida disciplinar, olho no olho, papo com, passeio com,
    periodo de experiencia, periodo experimental, plano de desenvolvimento, plano de
    desenvolvimento individual, ponto com, processo disciplinar, prosa com, regresso ao
    trabalho, retorno ao trabalho, retorno de licenca, reuniao com meu chefe, reuniao com minha
    chefe, reuniao individual, sessao de escuta, sessao individual, um a um, um para um,
  ]
  coaching: [
    # en1
    apprentice, apprentices, apprenticeship, best practice sharing, best practices, book club,
    boot camp, bootcamp, brown bag, "brown-bag", brownbag, buddy programme, call coaching,
    capability academy, capability building, chapter, chapter meeting, coach, coaching, coaching
    conversation, coaching session, code kata, coding dojo, community of practice, cop, deal
    coaching, deliver training, design clinic, dojo, enablement, enablement session, ensemble,
    feedback training for team, grad scheme, graduate programme, graduates, guild, guild
    meeting, induction, induction session, intern, interns, internship, journal club, kata,
    knowledge share, knowledge sharing, knowledge transfer, kt session, leadership circle,
    leadership development programme, learning session, "lunch & learn", lunch and learn,
    manager circle, manager development, mentee, mentees, mentor, mentoring, mentoring session,
    mentorship, mob programming, new hire onboarding, new joiner session, new joiners, new
    starter induction, newcomers, office hours, onboard, onboarding, onboarding buddy,
    onboarding session, orientation, pair design, pair programming, pair with, pairing, pitch
    practice, presentation coaching, reading group, reskilling, reverse mentoring, role play,
    roleplay, roleplays, run training, sales enablement, shadow me, skills matrix, skills
    session, sql clinic, study group, supervision, teach, "teach-in", teaching session, team
    training, tech talk, train the team, train the trainer, trainee, trainees, training for
    team, upskill, upskilling, welcome session, workshop for managers,
    # en2
    agent coaching, apprentices workshop, associate training, bedside teaching, cadets, call
    calibration, check ride, clinical teaching, early career teachers, ect mentoring, field
    training officer, grand rounds, improvement kata, inset, inset day, instructional coach,
    instructional coaching, junior associates, junior doctors teaching, kata coaching, kitchen
    apprentices, lean training, line training, new agents training, newly qualified, nqt,
    nursing students, operator training, phd students, postdoc mentoring, preceptor, preceptors,
    preceptorship, probationers, problem solving training, product training for staff,
    professional learning community, recruits training, residents teaching, staff training,
    store training, student nurses, teacher training day, teaching round, toyota kata, tpm
    training, trainee solicitors, type rating instruction, volunteer induction, volunteers
    training,
    # de
    "*azubi", "*coaching", "*unterweisung", anleiten, anleitung, anwenderschulung, ausbilder,
    ausbildung, ausbildungsrunde, auszubildende, azubi, azubigesprach, azubis, begrussung neuer
    mitarbeiter, best practice, betreuung masterarbeit, betreuungsgesprach, bewerbungstraining,
    coachen, doktoranden, doktorandenbetreuung, doktorandenseminar, doktorandin, einarbeiten,
    einarbeitung, einarbeitungsgesprach, einarbeitungsplan, einfuhrungstag, einfuhrungstage,
    einweisen, einweisung, erfahrungsaustausch, fachaustausch, famulant,
    fuhrungskrafteentwicklung, gilde, impulsvortrag team, "inhouse-schulung", intervision,
    journalclub, kollegiale beratung, kollegiale fallberatung, lehrling, lehrlinge,
    lernbegleitung, lernrunde, lesekreis, mentorengesprach, mitarbeiterschulung,
    multiplikatoren, multiplikatorenschulung, nachwuchs, nachwuchsforderung,
    nachwuchsfuhrungskrafte, neue kollegen, neue kollegin, neue mitarbeiter, neuer kollege,
    offene sprechstunde, pate, patenschaft, patin, personalentwicklung, pjler, praktikant,
    praktikanten, praktikantin, praktikum, praxisanleiter, praxisanleitung, produktschulung,
    referendar, referendare, referendarin, rollenspiel, schulung der, schulung durchfuhren,
    schulung fur, schulung halten, schulung team, sicherheitsunterweisung, teamschulung,
    unterweisung, unterweisungen, volontar, volontariat, werkstudent, werkstudenten,
    willkommenstag, wissensaustausch, wissenstransfer,
    # fr
    academie interne, "accompagnement d'equipe", accompagnement des managers, accompagnement
    individuel, accompagnement managerial, accueil des nouveaux, accueil nouveaux arrivants,
    accueil nouvel arrivant, accueil securite, alternant, alternante, alternants, analyse de
    pratiques, analyse des pratiques, animation formation, animer formation, animer une
    formation, apprenti, apprentie, apprentis, atelier pratique equipe, bbl, binome, bonnes
    pratiques, cafe technique, causerie, causerie securite, club de lecture, "co-developpement",
    coacher, codev, codeveloppement, comite de suivi de these, communaute de pratique,
    communaute de pratiques, communaute manageriale, compagnonnage, debrief terrain, debrief
    tournee, doctorant, doctorante, doctorants, doublure, ecole des ventes, ecole interne, en
    binome, encadrement de these, encadrement doctorants, encadrement stagiaires, enseignants
    stagiaires, entrainement pitch, esi, etudiants infirmiers, "formation de l'equipe",
    formation des equipes, formation des nouveaux, formation equipe, formation interne a animer,
    formation managers a animer, former, former les equipes, "groupe d'analyse de pratiques",
    guilde, heures de bureau, integration de nouveaux, integration nouveau, integration
    nouvelle, jeu de role, jeux de role, "journee d'integration", marraine, mentorat, mentore,
    midi technique, minute securite, mise en situation, montee en competence, montee en
    competences, "neo-titulaires", nouveaux arrivants, nouveaux embauches, nouvel arrivant,
    "parcours d'integration", parrain, parrainage, partage de connaissances, partage de
    pratiques, permanence managers, "quart d'heure securite", sensibilisation equipe, stage de
    3e, stagiaire, stagiaires, suivi de stage, transfert de competences, transmission de savoir,
    tuteur, tuteur de stage, tutorat, tutorer, tutrice,
    # es
    acogida de, acompanamiento a, acompanamiento docente, acompanamiento pedagogico, almuerzo y
    aprende, aprendices, becario, becarios, bienvenida a, bienvenida nuevos, capacitacion a,
    capacitacion al, capacitacion de equipo, capacitacion del equipo, capacitacion para,
    capacitar a, capacitar equipo, charla interna, charla tecnica, club de lectura, club de
    revistas, coaching a, coaching de, coaching de equipo, compartir conocimiento, comunidad de
    practica, comunidades de practica, desarrollo de lideres, direccion de tesis, docencia a
    residentes, doctorando, doctorandos, dudas del equipo, ensenar a, entrenamiento a,
    entrenamiento al, entrenamiento de, escuela de lideres, formacion a, formacion al equipo,
    formacion del equipo, formacion para el equipo, formar a, gremio, horario de consulta, horas
    de oficina, incorporacion de, induccion, induccion a, induccion de, mentora, mentoria,
    mentorias, pasantes, plan de acogida, practicantes, practicas de alumnos, programa de
    lideres, programacion en pareja, programacion en parejas, rol play, sesion bibliografica,
    sesion de acogida, sesion de bienvenida, sesion de residentes, sesion docente, simulacion de
    ventas, supervision clinica, supervision de residentes, taller para lideres, taller para
    mandos, transferencia de conocimiento, traspaso de conocimiento, tutoria a, tutoria de
    tesis, tutoria tfg, tutoria tfm, tutorizacion, tutorizar,
    # pt
    acolhimento, acolhimento de, acolhimento novos, ambientacao, aprendizes, aula aos internos,
    aula para residentes, boas vindas, boas vindas a, "boas-vindas", capacitacao da equipe,
    capacitacao de, capacitacao do time, capacitar equipe, clube de leitura, clube de revista,
    clube do livro, coaching com a equipe, coaching de equipe, coaching de lideres,
    compartilhamento de conhecimento, comunidade de pratica, comunidades de pratica, dar
    treinamento, discussao de artigos, ensinar, escola de lideranca, estagiaria, estagiario,
    estagiarios, formacao a equipa, formacao da equipa, formacao de lideres, formacao de novos,
    formacao interna, formacao para a equipa, guilda, horario de atendimento, integracao de
    novo, integracao de novos, integracao de novos colaboradores, internos, jovem aprendiz,
    mentorado, mentoranda, orientacao de, orientacao de mestrado, orientacao de tese, orientacao
    tcc, orientanda, orientando, orientandos, palestra interna, pareamento, parear com, partilha
    de conhecimento, passagem de conhecimento, plantao de duvidas, preceptoria, programa de
    trainees, programacao em par, sessao clinica, sessao de boas vindas, simulacao de vendas,
    supervisao clinica, supervisao de residentes, tira duvidas, transferencia de conhecimento,
    treinamento da equipe, treinamento de lideres, treinamento de novos, treinamento de
    vendedores, treinamento do time, treinamento para a equipe, treinamento para equipe, treinar
    equipe, treinar time, workshop para gestores, workshop para lideres,
  ]
  hiring: [
    # en1
    agency staff candidate, applicant, applicants, applications for, appointment panel,
    assessment center, assessment centre, backfill, bar raiser, campus recruiting, campus visit
    recruiting, candidate, candidate call, candidate debrief, candidate screen, candidates,
    career fair, careers fair, case interview, coding interview, culture fit, cv, cv review, cv
    screening, debrief candidate, executive search, extend offer, fill the role, final
    interview, final round, first round, headhunter, headhunters, hiring, hiring committee,
    hiring debrief, hiring kickoff, hiring manager, hiring meeting, hiring panel, hiring review,
    hiring sync, intake call recruiter, interview, interview debrief, interview loop, interview
    panel, interviewer training calibration, interviews, jd, job ad, job advert, job
    description, job descriptions, job fair, job req, linkedin outreach, long list, longlist,
    loop, make offer, new hire approval, offer, offer call, offer letter, offer negotiation,
    onsite interview, onsite loop, open position, open positions, open roles, panel interview,
    phone interview, phone screen, portfolio interview, recruit, recruiter, recruiter screen,
    recruiters, recruiting, recruiting sync, recruitment, recruitment sync, reference check,
    reference checks, references for, referral candidate, req, requisition, requisitions,
    resume, resume review, resumes, screening call, search committee, search firm, second round,
    selection committee, selection panel, shortlist, shortlisting, sourcing candidates,
    speculative application, system design interview, take home exercise, "take-home review",
    talent acquisition, technical interview, temp cover, trial day candidate, vacancies,
    vacancy,
    # en2
    agency nurses, assessment day, associate interviews, bank staff, driver recruitment, faculty
    hire, faculty search, lateral candidate, lateral hire, lesson trial candidate, locum,
    locums, officer recruitment, open casting staff, phd applications, phd interviews, pilot
    recruitment, postdoc interviews, seasonal hiring, seasonal recruitment, stage chef, summer
    associates, supply teacher, supply teachers, teacher interviews, trial shift, volunteer
    recruitment,
    # de
    active sourcing, arbeitsvertrag, "assessment-center", assessmentcenter, ausbildungsmesse,
    auswahlgesprach, auswahlgesprache, auswahlkommission, auswahltag, auswahlverfahren,
    "azubi-auswahl", berufungskommission, berufungsverfahren, besetzung, bewerber,
    bewerberauswahl, bewerbergesprach, bewerberin, bewerberrunde, bewerbung, bewerbungen,
    bewerbungsgesprach, bewerbungsgesprache, bewerbungsmappe, einstellung, einstellungen,
    einstellungsgesprach, erstinterview, jobangebot, jobinterview, jobmesse, kandidat,
    kandidaten, kandidatengesprach, kandidatin, karrieremesse, kennenlerngesprach, lebenslauf,
    lebenslaufe, lehrereinstellung, leiharbeit, nachbesetzung, neueinstellung, offene stelle,
    offene stellen, personalauswahl, personalberater, personalbeschaffung, personalgewinnung,
    personalsuche, personalvermittler, personalvermittlung, probearbeiten, probetag,
    probevortrag, referenzen einholen, rekrutierung, schnuppertag, stelle besetzen,
    stellenanzeige, stellenanzeigen, stellenausschreibung, stellenbeschreibung,
    stellenbesetzung, stellenprofil, telefoninterview, vakanz, vakanzen, vertragsangebot,
    vorstellungsgesprach, vorstellungsgesprache, zeitarbeit, zweitgesprach, zweitinterview,
    # fr
    "agence d'interim", annonce de poste, annonce recrutement, assessment, brief recrutement,
    brief recruteur, cabinet de recrutement, candidat, candidats, candidature, candidatures,
    chasse, chasseur de tetes, comite de recrutement, comite de selection, commission de
    recrutement, cooptation, debrief candidat, debrief entretien, debrief recrutement, dernier
    entretien, deuxieme entretien, embauche, embauches, entretien alternance, entretien
    candidat, "entretien d'embauche", entretien de recrutement, entretien final, entretien
    stage, entretien telephonique candidat, entretiens candidats, "entretiens d'embauche",
    entretiens de recrutement, essai candidat, fiche de poste, fiches de poste, forum ecoles,
    forum emploi, forum etudiants, interim, interimaires, job dating, "journee d'essai
    candidat", jury concours recrutement, jury de recrutement, "lettre d'engagement", mise en
    situation candidat, "offre d'emploi", "offres d'emploi", point recrutement, poste a
    pourvoir, poste vacant, postes a pourvoir, postes vacants, "pre-qualif", premier entretien,
    prequalif, prequalification, preselection, preselection candidats, prise de references,
    prises de references, "promesse d'embauche", "proposition d'embauche", recrutement,
    recrutement alternant, recrutements, recruter, relations ecoles, remplacant, remplacants,
    remplacement poste, saisonniers, "salon de l'emploi", second entretien, selection des
    candidats, short list, tri de cv, tri des cv, vacataires,
    # es
    bolsa de empleo, bolsa de trabajo, busqueda de, "candidat*", carta oferta, cazatalentos,
    comite de seleccion, concurso de plazas, contratacion de, contratacion de docentes,
    contratacion de personal, contratacion enfermeras, contrataciones, criba, cubrir baja,
    cubrir puesto, cubrir vacante, curriculos, curriculums, debrief candidato, debrief de
    entrevista, debrief entrevistas, descripcion de puesto, descripcion del puesto, dinamica de
    grupo, entrevista a candidato, entrevista analista, entrevista candidato, entrevista
    coordinador, entrevista de seleccion, entrevista de trabajo, entrevista director, entrevista
    final, entrevista gerente, entrevista jefe, entrevista laboral, entrevista por competencias,
    entrevista practicante, entrevista puesto, entrevista tecnica, entrevistas docentes,
    entrevistas seleccion, feria de empleo, filtro telefonico, finalistas, hoja de vida, hojas
    de vida, marca empleadora, nueva contratacion, oferta al candidato, oferta de empleo, oferta
    de trabajo, oferta laboral, oposiciones, panel de entrevista, panel de entrevistas, panel de
    seleccion, perfil de cargo, perfil de puesto, perfil del puesto, preseleccion, primera
    entrevista, proceso de seleccion, procesos de seleccion, prueba tecnica, publicar vacante,
    reclutador, reclutadora, reclutamiento, reclutar, referencias laborales, requisicion,
    requisicion de personal, revisar cvs, revision de cv, revision de cvs, segunda entrevista,
    seleccion, seleccion de personal, terna, tribunal de oposicion, vacante, vacantes,
    verificacion de referencias,
    # pt
    abertura de vaga, abertura de vagas, abrir vaga, admissao de, admissoes, analise de
    curriculos, anuncio de emprego, anuncio de vaga, banca de concurso, bolsa de emprego, carta
    proposta, checagem de referencias, comite de selecao, concurso de professores, concurso
    docente, contratacao de, contratacoes, curriculo, decisao de contratacao, descricao da vaga,
    descricao de vaga, descricao do cargo, divulgar vaga, entrevista coordenador, entrevista
    coordenadora, entrevista de emprego, entrevista de selecao, entrevista dev, entrevista
    enfermeira, entrevista estagiario, entrevista para vaga, entrevista professor, entrevista
    telefonica, entrevista vaga, entrevistas professores, feira de carreiras, feira de emprego,
    hunting, juri de selecao, juri do concurso, lista curta, marca empregadora, nova
    contratacao, oferta de emprego, painel de entrevista, painel de entrevistas, painel de
    selecao, perfil da funcao, perfil da vaga, perfil do cargo, preencher vaga, preenchimento de
    vaga, primeira entrevista, processo de selecao, processo seletivo, processos seletivos,
    proposta ao candidato, prova tecnica, "recruta*", referencias profissionais, requisicao de
    pessoal, requisicao de vaga, rever cvs, selecao, selecao de pessoal, substituicao de
    licenca, teste tecnico, triagem de curriculos, triagem de cvs, triagem telefonica, vaga,
    vagas,
  ]
  community: [
    # en1
    after work, "after-work", afterwork, anniversary, away day fun, baby shower, bake sale,
    barbecue, bbq, bday, beers, birthday, birthdays, board games, bowling, cake, celebrate,
    celebrating, celebration, charity run, christmas party, coffee break team, coffee roulette,
    community day, condolence, culture club, donut, donut chat, drinks, employee forum, employee
    representatives, employee reps, employee resource group, end of year party, erg, escape
    room, family day, farewell, farewell drinks, football match staff, fun day, game night,
    games night, goodbye, happy hour, holiday party, ice cream, joint consultative committee,
    karaoke, kudos, labor relations, "labor-management", labour relations, launch party, leaving
    do, leaving drinks, leaving party, memorial, network lunch, office party, party, picnic,
    pizza, potluck, pride, pub, pub quiz, quiz, recognition, retirement, retirement party,
    running club, secret santa, "send-off", sendoff, shop steward, "shout-outs", social
    committee, sports day, staff council, staff forum, summer party, team away day, team
    breakfast, team building, team coffee, team day, team dinner, team drinks, team event, team
    lunch, team outing, team social, "team-building", teambuilding, thank you lunch, trade
    union, trivia, union, union meeting, union rep, union reps, unions, virtual coffee break,
    volunteer day, volunteering, water cooler, wedding, welcome breakfast, welcome drinks,
    welcome lunch, women in tech, "women's network", work anniversary, works council, works
    councils, xmas party, yoga class team,
    # en2
    crew drinks, crew party, doctors day, faculty reception staff, family meal, family picnic,
    harvest festival, jubilee, lab lunch, lab outing, lab retreat fun, launch drinks, long
    service awards, "long-service", nurses week, "nurses' day", personnel committee, ship party,
    shop committee, staff barbecue, staff christmas, staff dinner, staff meal, staff party,
    staff room breakfast, station bbq, teacher appreciation, topping out, "topping-out", union
    delegates, wrap party,
    # de
    "*feier", "*geburtstag", "*jubilaum", abendessen team, abschied, abschiedsessen,
    abschiedsfeier, adventskaffee, ausstand, betriebsausflug, betriebsfest, betriebsrat,
    betriebssport, br, br jf, "br-gesprach", "br-monatsgesprach", "br-sitzung", dankeschon,
    dienstjubilaum, ehrung, ehrungen, einigungsstelle, einstand, einweihungsfeier team,
    fasching, feier, feierabendbier, feiern, firmenfest, firmenlauf, gbr, geburtstag,
    geburtstagsrunde, gemeinsames essen, gemeinsames fruhstuck, gesamtbetriebsrat, gewerkschaft,
    gewerkschaften, gleichstellungsbeauftragte, grillabend, grillen, grillfest, herbstfest, ig
    metall, jav, jubilar, jubilare, jubilarehrung, jubilaum, kaffeeklatsch, karneval,
    kegelabend, kegeln, kollegenfruhstuck, kollegiumsausflug, kuchen, lehrerausflug, maibaum,
    mav, mitarbeiterfest, mitarbeitervertretung, mittagessen team, monatsgesprach br, nikolaus,
    personalrat, personalratssitzung, personalvertretung, "pr-sitzung", richtfest, ruhestand,
    sbv, schulfest team, schwerbehindertenvertretung, sektempfang, sommerfest, stammtisch,
    "team-essen", "team-event", teamabend, teamausflug, teamessen, teamevent, teamfruhstuck,
    teamtag, trauerfeier, umtrunk, "ver.di", verabschiedung, verdi, vertrauensleute, wandertag,
    weihnachtsessen, weihnachtsfeier, weihnachtsmarkt, wichteln, wirtschaftsausschuss,
    # fr
    anniversaire, anniversaires, aperitif, apero, arbre de noel, beaujolais, cadeau de depart,
    "cafe d'equipe", cap paritaire, cfdt, "cfe-cgc", cgt, chandeleur, chsct, cohesion, "cohesion
    d'equipe", "comite d'entreprise", comite social, comite social et economique, comite social
    territorial, convivialite, course solidaire, crepes, csa, cse, cse extraordinaire, cse
    ordinaire, cssct, csst, cst, dej equipe, "dejeuner d'equipe", dejeuner equipe, delegue
    syndical, delegues du personnel, delegues syndicaux, depart a la retraite, depart de, depart
    en retraite, dialogue social, "diner d'equipe", diner equipe, "droit d'expression", elus du
    personnel, escape game, expression des salaries, felicitations, fete, "fete de fin d'annee",
    fete de noel, fete du personnel, formation specialisee, galette, galette des rois, galette
    du personnel, gouter, instances representatives, intersyndicale, irp, journee conviviale,
    "journee d'equipe", journee de cohesion, journee solidaire, karting, mariage de, medailles
    du travail, moment convivial, naissance, negociations syndicales, noel du personnel,
    obseques collegue, olympiades, organisations syndicales, petanque, petit dejeuner equipe,
    "petit-dej equipe", "petit-dejeuner d'equipe", "pique-nique", pot, "pot d'arrivee", "pot
    d'equipe", pot de depart, "pot de fin d'annee", pot de noel, pot de rentree, raclette,
    remise de medailles, remise medailles, rencontre syndicats, "repas d'equipe", "repas de fin
    d'annee", repas de noel, repas du personnel, repas equipe, representant du personnel,
    representants du personnel, reunion cse, reunion paritaire, soiree, "soiree de fin d'annee",
    soiree entreprise, soiree equipe, "sortie d'equipe", sortie equipe, syndicat, syndicats,
    tournoi, verre,
    # es
    actividad de integracion, actividad social, after office, almuerzo de equipo, almuerzo del
    equipo, amigo invisible, amigo secreto, aniversario de la empresa, aniversario laboral,
    asado, asado de equipo, barbacoa, brindis, brindis navideno, cafe de equipo, cafe virtual,
    carrera solidaria, celebracion, celebracion de, celebrar, cena de empresa, cena de equipo,
    cena de navidad, clima laboral, comida de equipo, comida de navidad, comida del equipo,
    comite de empresa, comite de seguridad y salud, convivencia, convivio, cumpleanos,
    cumpleanos de, cumpleanos equipo, delegado sindical, delegados sindicales, desayuno de
    equipo, desayuno del equipo, desayuno equipo, despedida, despedida de, dia de campo, dia de
    la enfermera, dia de la familia, dia de la madre, dia del docente, dia del maestro, empleado
    del mes, entrega de reconocimientos, festejo, fiesta, fiesta de fin de ano, fiesta de
    navidad, homenaje, homenaje a, intercambio de regalos, jornada de integracion, jubilacion
    de, junta de personal, kermes, merienda, mesa de negociacion, mesa sindical, paseo de
    integracion, posada, posada navidena, reconocimientos, representantes de los trabajadores,
    romeria, sindical, sindicato, sindicatos, torneo, torneo de futbol, voluntariado,
    voluntariado corporativo,
    # pt
    acao voluntaria, almoco da equipa, almoco da equipe, almoco de equipa, almoco de natal,
    almoco do time, amigo oculto, aniversariantes, aniversariantes do mes, aniversario,
    aniversario da empresa, aniversario de, aposentadoria de, arraial, atividade social, bolo,
    bolo de aniversario, brinde, cafe da manha da equipe, cafe da manha do time, ceia de natal,
    celebracao, celebracao de, cha de bebe, cha de fralda, churras, churrasco, churrasco do
    time, cipa, clima organizacional, colaborador do mes, comemoracao, comemorar, comissao de
    trabalhadores, confraterniza, confraternizacao, convivio da equipa, corrida solidaria,
    delegados sindicais, dia da enfermagem, dia da familia, dia da mulher, dia das criancas, dia
    do enfermeiro, dia do professor, dia dos professores, festa, festa de fim de ano, festa de
    natal, festa junina, funcionario do mes, futebol da empresa, homenagem, integracao do time,
    jantar da equipa, jantar da equipe, jantar de equipa, jantar de natal, lanche da equipa,
    lanche do time, magusto, mesa de negociacao, negociacao coletiva, parabens, pelada da firma,
    pequeno almoco de equipa, pizza com o time, premiacao, premiacao interna, reconhecimento do
    mes, reforma do, representantes dos trabalhadores, sardinhada, sipat, tempo de casa,
    torneio, torneio de futebol, troca de prendas,
  ]
  admin: [
    # en1
    access request, access requests, admin, admin block, admin time, administration, approvals,
    approve, approve expenses, approve invoices, approve leave, approve po, approve timesheets,
    assistant, audit evidence, badge, benefits enrollment, benefits enrolment, book flights,
    book room, book travel, booking, bookings travel, calendar, calendar cleanup, call back,
    catering order, clear inbox, close findings, compliance form, conflict of interest form, day
    planning, deadline, declaration form, desk booking, desk move, docusign, due, "e-mail",
    "e-mails", ea, ea sync, email, email catch up, email triage, emails, evidence collection,
    expense, expense claim, expense claims, expense report, expense reports, expenses, filing
    docs, fill in form, form filling, grant access, hr form, hr paperwork, inbox, inbox zero, it
    setup, it ticket, laptop, laptop replacement, laptop setup, licence request, license
    request, log hours, logistics for offsite, mail, mailbox, meeting notes, meeting prep,
    meeting room, messages, minutes, new laptop, notes, office move, offsite logistics, open
    enrollment, order laptop, order supplies, "pa catch-up", paperwork, parking, password reset,
    payroll form, personal planning, phone contract, plan day, plan my week, plan week, po
    approval, prep, prep time, preparation time, process email, purchase order, purchase orders,
    purchase request, purchase requisition, questionnaire for insurance, receipts,
    reimbursement, remind, reminder, renew certificate paperwork, request access, reschedule,
    room booking, room change, room move, scheduling, sign documents, signatures, "slack
    catch-up", stationery, submit, submit expenses, tasks, tidy up, time entry, time sheet, time
    tracking, timesheet, timesheets, to do list, "to-do", todo, todos, travel booking, upload,
    visa application, voicemail, vpn, week prep, weekly report form, write minutes,
    # en2
    accreditation paperwork, bank deposit, billing entry, cash up, cashing up, census return,
    conflict check, conflict checks, controlled drug register, cpd log, data return, dbs checks,
    delivery notes, disclosure forms, effort reporting, engagement letter, ethics forms, file
    closing, grant paperwork, key cards, licence paperwork, licence renewals paperwork, license
    paperwork, logbook, permit paperwork, register signing, reports filing, rota admin, safe
    count, shift swaps, statutory return, stock order office, swap shifts, time recording,
    uniform order,
    # de
    abgabe, abgabefrist, ablage, abrechnung, arbeitszeiten erfassen, assistenz, aufgaben,
    aufraumen, ausfullen, banf, berechtigung, berechtigungen, bestellanforderung, bestellung,
    bestellungen, buro, buroarbeit, buroorganisation, buroumzug, burozeit, catering bestellen,
    datenpflege, diensthandy, dienstwagen, drucker, erinnerung, formular, formulare, freigaben,
    freigeben, frist, genehmigen, genehmigungen, hausmeister, hotel buchen, kalender,
    kalenderpflege, lohnsteuer, mails, material bestellen, meldebogen, nachbereitung, nachweise,
    nachweise sammeln, notebook abholen, orga, organisatorisches, papierkram, passwort,
    postbearbeitung, posteingang, postfach, protokoll, protokoll schreiben, protokolle, raum
    buchen, raumbuchung, rechnungen, rechnungen freigeben, rechnungsfreigabe, reise buchen,
    reisekosten, reisekostenabrechnung, reiseplanung, ruckrufe, rucksprache sekretariat,
    schlussel, schreibtisch, sekretariat, spesen, spesenabrechnung, stammdaten, statistik
    meldung, "steuer-id", stundenzettel, telefonate, termin vereinbaren, terminabstimmung,
    termine, terminfindung, terminkoordination, "to-dos", umzug buro, unterschreiben,
    unterschrift, unterschriften, unterschriftenmappe, urlaubsantrag genehmigen, urlaubsantrage,
    verwaltung, "vor- und nachbereitung", vorbereitung, vorbereitungszeit, wiedervorlage,
    zeiterfassung, zugang beantragen, zugangsdaten, zugriff,
    # fr
    a faire, acces, administratif, agenda, archivage, assistante, attestation, attestations,
    badges, bon de commande, bons de commande, bordereaux, bureau, calage, calage agenda,
    classement, cloture des ecarts audit, collecte de preuves, commande fournitures, commande
    materiel, commandes, compte rendu, "compte-rendu", comptes rendus, courrier, courriers, cr
    reunion, date limite, declaratif, "demande d'acces", demenagement, demenagement bureau,
    dossier administratif, "droits d'acces", echeance, elements de paie, facture, factures,
    feuille de temps, "feuilles d'heures", feuilles de temps, formulaire, formulaires,
    fournitures, frais, frais de deplacement, frais de mission, gestion agenda, habilitations,
    imprimante, logistique seminaire, mandatement, messagerie, mot de passe, note de frais,
    notes de frais, ordinateur, organisation seminaire logistique, paie, paies, paperasse,
    parapheur, parapheurs, pc portable, point assistante, point secretariat, pointage, prepa,
    preparation, preparation reunion, preparer reunion, prise de rdv, "prise de rendez-vous",
    "proces-verbal", pv, rangement, rappel, rappeler, redaction cr, relance, relances, "releve
    d'heures", remboursement, remboursements, reservation, reservation billets, reservation
    salle, reservation train, reserver billets, reserver hotel, reserver salle, saisie, saisie
    des heures, saisie des temps, secretariat, signature des bons, signature parapheur, taches,
    taches administratives, telephone portable, temps de preparation, to do, traitement des
    mails, traitement mails, travail de bureau, validation conges, validation des conges,
    validation des factures, validation factures, validation notes de frais, valider les conges,
    variables de paie, visa,
    # es
    acceso, accesos, acta, acta de reunion, actas, actualizar contactos, administracion,
    administrativo, agenda semanal, agendar, alta de usuario, altas y bajas, aprobacion de,
    aprobaciones, aprobar, aprobar facturas, aprobar vacaciones, archivar, archivo,
    autorizaciones, autorizar, backup, bandeja de entrada, burocracia, caja chica, cambio de
    contrasena, carga de horas, cargar horas, cierre de pendientes, cierre de semana,
    contrasena, contrasenas, control horario, correo, correos, cuestionario de cumplimiento,
    declaracion de conflicto, devolver llamadas, dietas, factura, facturas, fichajes, fichar,
    firma de documentos, firma digital, firmar, firmas, formulario, formularios, gastos de
    viaje, gestiones, gestiones administrativas, hoja de gastos, hoja de horas, imputacion de
    horas, imputar horas, informe de gastos, licencia de software, liquidacion de gastos,
    llamadas pendientes, llaves, material de oficina, mudanza, mudanza de oficina, nomina,
    nominas, nota de gastos, notas de gastos, orden de compra, ordenar, ordenar escritorio,
    ordenes de compra, organizar agenda, papeleo, parte de horas, partes de horas, pasar a
    limpio, pedido de material, pendientes, permisos de acceso, planificar mi semana, planificar
    semana, planilla de horas, portatil nuevo, preparacion, preparar, preparar reunion, preparar
    reuniones, recados, reembolso, reembolsos, registro de horas, registro horario, rellenar,
    rendicion de gastos, reporte de gastos, reserva de hotel, reserva de sala, reserva de
    vuelos, reservar sala, reservar viaje, reservar vuelos, responder correos, revisar agenda,
    revisar correo, revisar correos, seguimiento de correos, solicitud de acceso, solicitud de
    compra, soporte it, tareas administrativas, tareas pendientes, tarjeta corporativa, tarjeta
    de empresa, tickets de gasto, tramite, tramites, varios, viaticos,
    # pt
    acesso ao sistema, acessos, administracao, afazeres, agendamentos, ajudas de custo, ajuste
    de ponto, apontamento de horas, apontamentos, aprovacao de, aprovacoes, aprovar, aprovar
    faturas, aprovar ferias, aprovar notas, aprovar pagamentos, arquivar, arquivo, assinar,
    assinar documentos, assinatura de documentos, assinaturas, assuntos administrativos, ata,
    ata da reuniao, atas, atualizar contatos, autorizacoes, bater ponto, boleto, boletos, caixa
    de entrada, cartao corporativo, cartao da empresa, chamado ti, chaves, comprar passagens,
    correio, correspondencia, declaracao de conflito, despesas, despesas de viagem, devolver
    chamadas, diarias, diversos, espelho de ponto, fatura, faturas, fechamento da semana, fecho
    da semana, folha de horas, folha de pagamento, folha de ponto, fundo de maneio, fundo fixo,
    holerites, lancamento de horas, lancar horas, "ler e-mails", liberacao de acesso, licenca de
    software, licencas de software, material de escritorio, material de expediente, mudanca de
    escritorio, mudanca de sala, nota de despesas, nota fiscal, notas de despesas, notas
    fiscais, notebook novo, ordem de compra, ordens de compra, organizar, organizar a semana,
    organizar mesa, pagamentos, palavra passe, papelada, passar a limpo, pedido de acesso,
    pedido de compra, pedidos de compra, pendencias, pendentes, planear a semana, planejar a
    semana, planejar semana, portatil novo, preencher, preparacao, preparar reuniao, preparar
    reunioes, prestacao de contas de viagem, processamento salarial, questionario de compliance,
    registo de horas, relatorio de despesas, requisicao de compra, requisicao de material,
    reserva de voos, reservar hotel, reservar voos, "responder e-mails", responder emails,
    retornar ligacoes, rever agenda, senha, senhas, solicitacao de acesso, suporte de ti,
    tarefas administrativas, tarefas pendentes, telefonemas, troca de senha,
  ]
  travel: [
    # en1
    airport, airport transfer, arrival, boarding, cab to, car hire, cdg, "check-in flight",
    commute, commute home, commuting, depart, departure, drive, drive back, drive home, drive
    to, driving, en route, eurostar, ferry, flight, flight to, flights, fly, fly to, flying,
    "hotel check-in", ice to, jfk, journey home, journey to, lax, layover, lhr, pick up car,
    plane, rail, rental car, return travel, road trip, sfo, shuttle, taxi, train, train from,
    train to, transfer to hotel, transit, travel, travel back, travel day, travel from, travel
    home, travel time, travel to, traveling, traveling to, travelling, uber,
    # en2
    deadheading, drive between, drive to plant, drive to school, drive to site, drive to store,
    pool car, positioning flight, site to site, travel to site,
    # de
    "*fahrt", abfahrt, abflug, abreise, ankunft, anreise, arbeitsweg, autofahrt, bahn,
    bahnfahrt, db bahn, dienstfahrt, dienstreise, fahre, fahrt, fahrt nach, fahrtzeit, flug,
    flug nach, fluge, flughafen, geschaftsreise, geschaftsreisen, hauptbahnhof, hbf, heimfahrt,
    heimreise, hinfahrt, hinflug, hinreise, ice nach, linienflug, mietwagen, mit dem ice,
    pendeln, reise, reisezeit, ruckfahrt, ruckflug, ruckreise, transfer, unterwegs, weg zu, weg
    zum, weiterreise, zug, zug nach, zugfahrt,
    # fr
    aeroport, aller retour, "aller-retour", arrivee, avion, billet de train, conduite,
    covoiturage, deplacement, deplacements, gare, gare de lyon, gare du nord, location voiture,
    navette, nuit a, nuit sur place, orly, retour de deplacement, retour domicile, retour paris,
    route, route vers, sncf, sur la route, tgv, tgv vers, thalys, train pour, train pour paris,
    train vers, trajet, trajet vers, trajets, transfert, transport domicile, voiture, vol af,
    vol aller, vol de retour, vol paris, vol pour, vol retour, vol vers, voyage, voyages, vtc,
    # es
    aeromexico, aeropuerto, auto a, autobus, ave a, ave madrid, avianca, barco, bus a, cabify,
    camino a, check in vuelo, check out hotel, coche a, coche de alquiler, conducir a, conexion
    en, de camino a, desplazamiento, desplazamientos, embarque, en carretera, en transito,
    escala en, gira de, iberia, ida a, ida y vuelta, iryo, latam, llegada a, manejar a, metro a,
    noche en, regreso a, regreso de, renfe, retorno a, retorno de, salida a las, transito a,
    traslado, traslado a, traslados, trayecto, tren, tren a, "viaje*", vueling, vuelo, vuelo a,
    vuelos, vuelta a casa, vuelta a madrid,
    # pt
    a caminho, a caminho de, aeroporto, alfa pendular, aluguel de carro, aluguer de carro,
    autocarro, aviao, azul voo, balsa, caminho para, carro alugado, carro para, check in voo,
    checkout hotel, chegada a, chegada em, comboio, comboio para, conduzir para, conexao em,
    congonhas, cp lisboa, deslocacao, deslocacao a, deslocacoes, deslocamento, deslocamentos,
    dirigir para, em transito, escala em, galeao, gol voo, guarulhos, ida e volta, ida para,
    metro, metro para, na estrada, noite em, onibus, onibus para, ponte aerea, regresso a,
    regresso de, ryanair, saida as, santos dumont, trajeto, transito, trem, trem para, "viage*",
    volta de, volta para casa, voo, voo para, voos,
  ]
  training: [
    # en1
    accreditation course, "anti-bribery training", awareness training, bcp exercise, bias
    training, certification exam, cle, coach session with external, coaching for me, code of
    conduct training, compliance training, conference, conferences, congress, convention,
    course, coursera, courses, cpd, cpe credits, dr test exercise, drill, e learning,
    "e-learning", elearning, english lesson, evacuation drill, exam prep, exec coach, executive
    coach, executive coaching, executive education, expo, fire drill, fire safety training,
    first aid, first aid course, french lesson, gdpr course, gdpr training, german lesson,
    harassment training, health and safety training, keynote listening, language class, language
    course, leadership course, leadership program, leadership programme, leadership training,
    learning day, learning friday, learning hour, learning time, linkedin learning, lms,
    management training, manager training, mandatory training, masterclass, mba, media training
    session, meetup, module 1, module 2, my coach, my mentor, negotiation training, online
    course, phishing training, presentation skills, "re:invent", reading, reading time,
    refresher, refresher course, safety training, security awareness, "self-study", simulation
    exercise, spanish lesson, speaker training, study, study time, summit attendee, symposium,
    "table-top", tabletop, tabletop exercise, trade fair, trade show, training, training course,
    udemy, unconscious bias, user conference, webinar, webinars,
    # en2
    academic conference, acls, aml training, asbestos awareness, barista course, bls, conduct
    training, crm training, cscs, firearms training, food hygiene course, forklift licence, gmp
    training, grand round attendance, gxp training, haccp training, headteachers conference, hot
    fire training, ifrs update, insider trading training, iosh, kyc training, law update, line
    check own, mandatory update, manual handling, medical congress, moving and handling, msf
    training, nebosh, nursing conference, pesticide course, prevent training, rail safety
    course, recurrent training, responder training, revalidation, safeguarding training,
    simulator check, sommelier course, tax update, teachers conference, use of force training,
    working at height,
    # de
    "*fortbildung", "*kongress", "*lehrgang", "*schulung", "*seminar", "*tagung", "*ubung",
    "*weiterbildung", alarmubung, aufbaukurs, auffrischung, auffrischungskurs, bildungsurlaub,
    brandschutzschulung, brandschutzubung, coaching fur mich, coachinggesprach extern,
    "compliance-schulung", datenschutzschulung, "dsgvo-schulung", englischkurs, erste hilfe,
    "erste-hilfe-kurs", ersthelfer, ersthelferkurs, evakuierungsubung, fachliteratur, fachmesse,
    fachtag, fachtagung, feueralarmubung, fortbildung, fuhrungskraftecoaching,
    fuhrungskraftetraining, fuhrungskurs, fuhrungsseminar, fuhrungstraining, grundkurs,
    kommunikationstraining, konferenz teilnahme, kongress, kurs, lehrgang, lernzeit, mein coach,
    messe, messebesuch, notfallubung, "online-kurs", onlineschulung, padagogischer tag,
    pflichtfortbildung, pflichtschulung, planspiel, prufungsvorbereitung, raumungsubung,
    reanimationstraining, schilf, schulung, selbststudium, seminar, seminare, sprachkurs,
    stabsrahmenubung, studientag, tagung, ubung, weiterbildung, zertifikatskurs,
    # fr
    afgsu, apm, apprentissage, assises, "auto-formation", autoformation, caces, certification
    professionnelle, coach externe, coaching externe, coaching personnel, codev dirigeants,
    colloque, colloques, congres, cours anglais, "cours d'anglais", dpc, entrainement, exercice,
    exercice attentat, "exercice d'evacuation", exercice de crise, exercice evacuation, exercice
    incendie, exercice ppms, foire, formation, formation continue, formation en ligne, formation
    incendie, formation linguistique, formation management, formation manager, formation
    manageriale, formation obligatoire, formation rgpd, formation securite, formations,
    habilitation electrique, "journee d'etude", journee de formation, "journees d'etude",
    journees nationales, manoeuvre, module de formation, "module e-learning", mon coach, mooc,
    ppms, premiers secours, preparation concours, psc1, recyclage, recyclage sst, salon, salon
    professionnel, sauveteur secouriste, se former, seance de coaching, seminaire de formation,
    sensibilisation, sensibilisation cyber, sensibilisation rgpd, simulation de crise, sst,
    stage de formation, webinaire, webinaires,
    # es
    asistencia a congreso, aula virtual, blanqueo de capitales, capacitacion, capacitacion en,
    capacitacion obligatoria, certificacion, certificacion en, clase de aleman, clase de
    frances, clase de ingles, clases de ingles, coach ejecutivo, coaching ejecutivo, codigo
    etico, conferencia, conferencias, congreso, congreso internacional, congreso nacional,
    "curso*", diplomado, escuela de negocios, examen de certificacion, feria, formacion,
    formacion de directivos, formacion en, formacion obligatoria, formacion prl, idiomas,
    ingles, jornada tecnica, jornadas, jornadas tecnicas, lavado de activos, lectura, lectura
    profesional, leer, maestria, master, mi coach, mi mentor, modulo 1, modulo 2, modulo 3,
    moodle, ponencias, posgrado, prevencion de lavado, prevencion de riesgos laborales, primeros
    auxilios, programa directivo, proteccion de datos formacion, riesgos laborales, seminario,
    seminarios, sesion con coach, sesion con mi coach, simposio, simulacro, simulacro de
    evacuacion, simulacro de incendio, simulacro de sismo, simulacros, taller de, taller de
    liderazgo, talleres, webinario,
    # pt
    aula de espanhol, aula de frances, aula de ingles, aula de mestrado, aula do mba, aula
    online, aulas de ingles, branqueamento de capitais, brigada de incendio, capacitacao,
    capacitacao em, certificacao, certificacao em, coach executivo, coaching executivo, codigo
    de conduta, codigo de etica, congresso, congresso brasileiro, congresso nacional, congresso
    portugues, curso, curso de, curso online, cursos, ead, encontro nacional, escola de
    negocios, especializacao, exame de certificacao, exercicio de evacuacao, feira, formacao,
    formacao de executivos, formacao em, formacao obrigatoria, formacao rgpd, lavagem de
    dinheiro, leitura, leitura profissional, ler, lgpd, mestrado, meu coach, meu mentor, nr 10,
    nr 35, nr10, nr35, oficina de, palestra, palestra sobre, palestras, pos graduacao,
    "pos-graduacao", prevencao a lavagem, primeiros socorros, programa de executivos, protecao
    de dados formacao, prova de certificacao, rgpd, seguranca da informacao treinamento, sessao
    com coach, sessao com meu coach, simulado, simulados, suporte basico de vida, treinamento,
    treinamento de, treinamento em, treinamento lgpd, treinamento obrigatorio, workshop,
    workshop de lideranca,
  ]
  away: [
    # en1
    annual leave, away, bank holiday, bereavement, boxing day, christmas, christmas break, comp
    day, company holiday, compassionate leave, day off, days off, diwali, easter, easter monday,
    eid, flex day, good friday, half day off, holiday, holidays, in lieu, independence day, july
    4th, juneteenth, jury duty, labor day, labour day, leave, lieu day, maternity, maternity
    leave, memorial day, mental health day, mlk day, "new year's day", new years eve,
    "non-working day", off sick, office closed, on leave, oof, ooo, out of office,
    "out-of-office", parental leave, paternity, paternity leave, personal day, presidents day,
    pto, public holiday, rosh hashanah, sabbatical, school holidays, shutdown week, sick, sick
    day, sick leave, sickness, spring break, staycation, thanksgiving, time off, toil,
    unavailable all day, vacations, veterans day, wellness day, xmas, yom kippur,
    # de
    "*ferien", "*urlaub", "1. mai", abwesend, abwesenheit, allerheiligen, ausgleichstag, ausser
    haus, betriebsferien, betriebsruhe, bruckentag, "buss- und bettag", christi himmelfahrt,
    elternzeit, feiertag, ferien, frei, freier tag, freistellung, freizeitausgleich,
    fronleichnam, fza, gleittag, gleitzeit, heiligabend, heilige drei konige, karfreitag, kind
    krank, krank, krankgeschrieben, krankmeldung, mutterschutz, neujahr, nicht da, nicht im
    haus, ostermontag, ostern, pfingsten, pfingstmontag, reformationstag, reha, resturlaub,
    rosenmontag, silvester, sonderurlaub, tag der arbeit, tag der deutschen einheit, teilzeit
    frei, uberstundenabbau, uberstundenfrei, urlaub, weihnachten,
    # fr
    "11 novembre", "14 juillet", "15 aout", "1er mai", "8 mai", absence, absent, absente,
    armistice, arret maladie, ascension, compte epargne temps, conge, conge maternite, conge
    parental, conge paternite, conge sans solde, conges, conges payes, cp, en conge, en conges,
    enfant malade, ferie, fermeture annuelle, fermeture estivale, fete du travail, fete
    nationale, hors bureau, indisponible journee, jour de conge, "jour de l'an", jour ferie,
    jour off, lundi de paques, lundi de pentecote, malade, maladie, mercredi off, noel, nouvel
    an, paques, pentecote, pont, "pont de l'ascension", recup, recuperation, repos, rtt, temps
    partiel, toussaint, vacances, "vacances d'ete", vacances de noel, vacances scolaires,
    # es
    ano nuevo, ano sabatico, asueto, asuntos propios, ausencia, ausente, baja de maternidad,
    baja maternal, baja medica, baja paternal, baja por enfermedad, compensatorio,
    convalecencia, corpus, descanso compensatorio, dia de asuntos propios, dia de descanso, dia
    de la constitucion, dia de la hispanidad, dia de la independencia, dia de muertos, dia de
    reyes, dia del trabajador, dia del trabajo, dia festivo, dia libre, dia personal, enferma,
    enfermo, excedencia, feriado, feriados, festivo, festivos, fiesta local, fiesta nacional,
    fiestas patrias, fuera de la oficina, fuera de oficina, incapacidad, jornada reducida de
    verano, licencia de maternidad, licencia medica, licencia por maternidad, licencia por
    paternidad, licencia sin goce, moscoso, moscosos, navidad, no disponible, noche buena,
    nochebuena, nochevieja, permiso, permiso de maternidad, permiso de paternidad, permiso
    parental, permiso retribuido, permiso sin sueldo, puente de mayo, receso escolar, reposo,
    reposo medico, sabatico, semana santa, todos los santos, vacacion, vacaciones, vacaciones de
    navidad, vacaciones de verano,
    # pt
    "25 de abril", afastada, afastado, afastamento, ano novo, atestado, atestado medico, baixa
    de maternidade, baixa medica, baixa por doenca, banco de horas folga, carnaval, compensacao,
    compensacao de horas, consciencia negra, corpo de deus, corpus christi, dia da liberdade,
    dia de folga, dia de portugal, dia de todos os santos, dia do trabalhador, dia do trabalho,
    dia livre, doenca, doente, emenda de feriado, feriadao, ferias, finados, folga, folgas, fora
    de escritorio, fora do escritorio, imaculada conceicao, implantacao da republica,
    independencia do brasil, indisponivel, licenca, licenca de maternidade, licenca maternidade,
    licenca medica, licenca nojo, licenca parental, licenca paternidade, licenca sem vencimento,
    nao disponivel, natal, pascoa, passagem de ano, periodo sabatico, ponte feriado, ponto
    facultativo, proclamacao da republica, quarta feira de cinzas, recesso, recesso escolar,
    repouso, repouso medico, restauracao da independencia, reveillon, sexta feira da paixao,
    sexta feira santa, tiradentes, tolerancia de ponto, vespera de natal,
  ]
  private: [
    # en1
    appointment, band practice, bank appointment, barber, basketball, bike ride, blood test,
    boiler, break, car mot, car service, checkup, childcare, choir, church, cinema, climbing,
    coffee break, concert, crossfit, cycling, dad, date night, daughter, daycare pickup,
    delivery at home, dentist, dinner with family, doctor, doctor appointment, "doctor's
    appointment", doctors, dog, dog groomer, dog walk, drop off kids, electrician, estate agent,
    eye doctor, eye test, family, family dinner, family time, football, garage, golf, gp, gp
    appointment, guitar lesson, gym, haircut, hairdresser, home delivery, hospital appointment,
    husband, jog, jumuah, kid, kids, lunch, lunch break, lunchtime, massage, medical
    appointment, meditation, mom, mortgage, mot, moving house, mri, mum, nap, nativity play,
    "nursery drop-off", "nursery pick-up", optician, padel, parcel, "parent-teacher conference",
    parents evening, "parents' evening", personal, personal appointment, physio, physiotherapy,
    piano lesson, pick up kids, pilates, plumber, prayer, prayers, private, private appointment,
    recital, running, school, "school drop-off", "school pick-up", school pickup, school play,
    school run, solicitor house, son, spin class, squash, swim, swimming, tea break, tennis,
    theatre, therapist, therapy, vaccination appointment, vet, walk the dog, wife, workout,
    yoga,
    # de
    abendessen mit familie, arzt, arzttermin, augenarzt, autowerkstatt, banktermin, beerdigung,
    blutabnahme, burgeramt, chor, chorprobe, einkaufen, einschulung, eltern, elternsprechtag,
    facharzt, familie, familienessen, familienfeier, fitness, fitnessstudio, frauenarzt,
    friseur, fruhstuck, fruhstuckspause, fussball, fussballtraining, gassi, gottesdienst,
    handwerker, hausarzt, hausaufgaben, hautarzt, heizungsableser, hochzeitstag, hund,
    hundeschule, impftermin, joggen, kieferorthopade, kind abholen, kinder, kinder abholen,
    kinderarzt, kindergarten, kino, kirche, kita, kita abholen, klavier, konzert,
    krankengymnastik, laufen, laufrunde, mama, mittag, mittagessen, mittagspause, musikschule,
    oma, opa, orthopade, osteopath, paket, papa, pause, physiotherapie, privat, privater termin,
    privattermin, reifenwechsel, schornsteinfeger, schule abholen, schwiegereltern, schwimmen,
    sport, tanzkurs, theater, tierarzt, tuv auto, umzug privat, untersuchung, vorsorge,
    werkstatt, wohnungsbesichtigung privat, zahnarzt, zum arzt,
    # fr
    analyse de sang, anniversaire maman, artisan, banque perso, chauffagiste, chercher les
    enfants, chien, coiffeur, colis, conservatoire, controle technique, course a pied, creche
    des enfants, creche rdv, danse, dej, dejeuner, dentiste, deposer enfants, deposer les
    enfants, dermato, diner famille, docteur, ecole des enfants, electricien, enterrement,
    escalade mur, famille, femme, fille, fils, foot, footing, "garde d'enfants", gyneco, hopital
    perso, irm, judo, kine, kinesitherapeute, livraison maison, maman, mari, mariage, medecin,
    medecin traitant, midi, musculation, natation, notaire perso, nounou, ophtalmo,
    ophtalmologue, orthodontiste, orthophoniste, osteo, osteopathe, pause cafe, pause dejeuner,
    pediatre, perso, piscine, plombier, priere, prise de sang, prive, psy, rdv dentiste, rdv
    medecin, rdv medical, rdv perso, rdv personnel, recuperer enfants, recuperer les enfants,
    "rendez-vous perso", repas, reunion ecole enfant, salle de sport, scanner perso, solfege,
    "sortie d'ecole", sortie des classes, sortie ecole, velo, veterinaire, veto, voiture garage,
    "week-end", weekend,
    # es
    abuela, abuelo, almorzar, almuerzo, analisis de sangre, analitica, asunto personal, asuntos
    personales, banco personal, barberia, bautizo, bici, bicicleta, boda, buscar a los ninos,
    cena, cine, cita medica, cita medico, cita personal, cita previa, cole, colegio ninos,
    comer, comida, compra semanal, comunidad de vecinos, comunion, concierto, correr, cumple,
    cumple mama, dejar a los ninos, dentista, depilacion, dermatologo, desayuno, descanso, dni,
    electricista en casa, entierro, entrenar, fisio, fisioterapeuta, fisioterapia, fontanero,
    funeral, futbol, gas natural revision caldera, gato, gimnasio, ginecologa, ginecologo,
    guarderia, hija, hijo, hijos, hipoteca, hora de almuerzo, hora de comer, hora de comida,
    hora medica, iglesia, itv, jardin de ninos, llevar a los ninos, llevar ninos, manicura,
    masaje, "medico*", mercado, misa, mudanza casa, natacion, ninos, notario casa, oculista,
    odontologo, oftalmologo, ortodoncia, ortodoncista, partido, pasaporte, pausa, pausa
    almuerzo, pausa comida, pediatra, peluqueria, peluquero, perro, pintor en casa, piscina,
    plomero, privado, psicologa, psicologo, radiografia, recoger a, recoger a los ninos, recoger
    hijos, recoger ninos, renovar pasaporte, resonancia, reunion de vecinos, siesta, spinning,
    suegra, suegros, supermercado, taller coche, taller mecanico, tanatorio, teatro, tenis,
    terapeuta, terapia, turno medico, vacuna, velorio, verificacion auto, "veterinari*",
    # pt
    academia, almocar, almoco, analise pessoal, aniversario filho, aniversario mae, assunto
    pessoal, assuntos pessoais, avo, avos, barbearia, barbeiro, batismo, batizado, beach tennis,
    berco, bike, buscar as criancas, buscar criancas, buscar filhos, buscar meninos, buscar
    miudos, buscar na escola, buscar os miudos, cabeleireira, cabeleireiro, cachorro, cafe da
    manha, canalizador, cartao de cidadao, casamento, cnh, compras de casa, compromisso
    particular, compromisso pessoal, condominio, consulta dentista, consulta medica, consulta
    medico, corrida, creche, culto, depilacao, dermatologista, detran, eletricista em casa,
    encanador, enterro, escola das criancas, exame de sangue, exames medicos, faxina, festa de
    aniversario filho, filha, filho, filhos, financas pessoais, futebol, ginasio, gineco,
    ginecologista, hora de almoco, hora do almoco, igreja, infantario, inspecao do carro,
    intervalo, intervalo almoco, ioga, ipva, jantar, jogo do benfica, levar as criancas, levar
    criancas, levar filhos, levar na escola, levar os miudos, mae, manicure, massagem, medico,
    missa, mudanca de casa, musculacao, natacao, oficina do carro, oftalmo, oftalmologista,
    ortodontista, particular, passaporte, pausa almoco, pedal, pelada, pequeno almoco,
    "pequeno-almoco", personal trainer, pessoal, pintor em casa, raio x, renovar passaporte,
    ressonancia, reuniao de condominio, revisao carro, revisao do carro, salao, sogra, sogros,
    treino, vacina,
  ]
  unclear: [
    # en1
    ad hoc, adhoc, align, alignment, available, block, blocked, buffer, busy, call, call w,
    catch up, "catch-up", catchup, connect, debrief, deep work, discuss, discussion, dnb, dnd,
    do not book, do not disturb, event, focus, focus block, focus time, follow up, "follow-up",
    free, google meet, heads down, "heads-down", hold, home office, in office, intro, intro
    call, introduction, invite, keep free, meeting, meeting w, "meeting-free", misc, monthly
    sync, new meeting, no meeting, no meetings, no title, office, online, phone call,
    placeholder, quick call, quick sync, quiet time, regroup, regular, remote, reserved,
    session, slot, stuff, sync, sync w, "sync-up", tba, tbc, tbd, teams call, teams meeting,
    tentative, tentative hold, thinking time, touch base, untitled, update, various, webex,
    weekly sync, wfh, wfo, work, working, working from home, zoom, zoom meeting,
    # de
    absprache, abstimmen, abstimmung, abstimmungstermin, anruf, austausch, besprechung, bitte
    freihalten, blockiert termin, diverses, fokus, fokuszeit, freihalten, geblockt, gesprach,
    ho, homeoffice, im buro, infos, jf, jour fixe, "jour-fixe", jourfixe, keine termine,
    konzentriertes arbeiten, mal sprechen, monthly, nachfassen, nicht buchen, offen,
    platzhalter, prasenz, puffer, reserviert, reserviert fur, rs, ruckmeldung, rucksprache,
    rundruf, sonstiges, stillarbeit, telefonat, telefonieren, telefonkonferenz, telefontermin,
    telko, termin, terminfrei, thema, themen, treffen, verschiedenes, videokonferenz, vk, vor
    ort, zeitblock, zwischenstand,
    # fr
    a bloquer, a confirmer, a definir, a voir, alignement, appel, appel telephonique, au bureau,
    autre, autres sujets, bloque agenda, brief rapide, concentration, conf call, creneau,
    creneau bloque, creneau reserve, disponible, divers, echange, echanges, entretien, entrevue,
    information, mensuel, ne pas deplacer, ne pas reserver, nouveau rdv, occupe, pas de reunion,
    plage bloquee, plage reservee, point, "point d'etape", point de suivi, point hebdo, point
    info, point mensuel, point rapide, point rdv, point tel, point telephonique, point visio,
    presentiel, provisoire, rdv, rencontre, "rendez-vous", reserve, reunion, reunion teams, sans
    reunion, seance, suivi, sujet, sujets divers, sur site, teams, teletravail, temps bloque,
    temps calme, tt, tw, visio, visioconference,
    # es
    agenda bloqueada, alineacion, alineamiento, asunto, bloqueado, bloquear agenda, bloqueo
    agenda, bloqueo de agenda, casa, charla, cita, concentracion, desde casa, dia remoto, dia
    sin reuniones, en oficina, enfoque, espacio, foco, hueco, junta, llamada, llamada con, meet,
    no agendar, no molestar, no poner reuniones, no reservar, ocupada, ocupado, oficina,
    pendiente de confirmar, ponerse al dia, por confirmar, por definir, provisional, puesta al
    dia, punto, punto semanal, remoto, reserva, reservado, reuniones, seguimiento, sin
    reuniones, sincronizacion, teletrabajando, tema, temas, temas varios, tentativo, tiempo de
    concentracion, tiempo de enfoque, tiempo para pensar, trabajo concentrado, trabajo
    individual, trabajo profundo, videollamada,
    # pt
    a confirmar, acompanhamento, agenda fechada, alinhamento, alinhamento rapido, alinhar,
    assunto, assuntos, assuntos diversos, bloqueada, bloqueio de agenda, chamada, concentracao,
    conversa, de casa, dia sem reunioes, em casa, em teletrabalho, escritorio, espaco, hora de
    foco, horario de concentracao, ligacao, momento de foco, nao agendar, nao incomodar, nao
    marcar, nao marcar reunioes, nao perturbe, no escritorio, ponto, provisorio, reuniao,
    reunioes, sem reunioes, sincronizacao, teletrabalhando, tempo de concentracao, tempo de
    foco, tempo para pensar, trabalho concentrado, trabalho focado, trabalho individual,
    videochamada,
  ]

rules:
  # =====================================================================================
  # 1  What calendars write by themselves, markers, and other people's absences
  # =====================================================================================

  # A focus block without a subject says nothing about what was done in it (codebook rule 9). A
  # description or a category may name it: then this rule is off.
  - id: system-focus-block
    activity: unclear
    certain: true
    when:
      kind: [calendar, worklog]
      title: ["@system_focus"]
      description: ["@system_texts"]
      categories: ["@system_categories"]

  - id: system-busy
    activity: unclear
    certain: true
    when:
      kind: [calendar, worklog]
      title: ["@system_busy"]
      description: ["@system_texts"]
      categories: ["@system_categories"]

  - id: system-meal
    activity: private
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        "lunch (via clockwise)", "lunch (via reclaim)", "meal break (via clockwise)",
        "lunch break (via clockwise)", "break (via clockwise)", "personal break (via clockwise)",
        "decompress (via reclaim)", "=decompression time", "=decompression",
        "decompression time (via reclaim)", "break (via reclaim)", "dinner (via reclaim)"
      ]

  - id: system-travel
    activity: travel
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        "travel time (via clockwise)", "travel (via clockwise)", "travel time (via reclaim)",
        "travel (via reclaim)", "commute (via clockwise)", "🚗 travel time", "🚗 travel",
        "🚗 drive time", "🚗 fahrzeit", "🚗 reisezeit", "✈ travel"
      ]

  - id: private-marker
    activity: private
    certain: true
    when:
      kind: [calendar, worklog]
      title: ["@private_marker"]
    unless:
      attendee_count: {from: 3}

  # Settled: another person's leave holds none of the leader's time. No text but the title may
  # name the person here, and nothing may say that it is a talk about the leave.
  - id: somebody-is-away
    activity: unclear
    certain: true
    when:
      kind: [calendar, worklog]
      title: ["@absent_words"]
      any: ["@first_names", "@surnames"]
      description: ["="]
      categories: ["="]
    unless:
      organizer_is_self: true
      show_as: [oof]
      title: ["@leave_talk"]

  # Colleagues tell each other by invitations that are shown as free.
  - id: absence-sent-around
    activity: unclear
    certain: true
    when:
      kind: [calendar, worklog]
      title: ["@absent_words"]
      show_as: [free]
      attendee_count: {from: 2}
    unless:
      organizer_is_self: true
      title: [
        "@leave_talk", "@public_holiday", company, bank, public, national, closed, closure, school,
        betriebsurlaub, betriebsferien, fermeture, entreprise, cierre, empresa, ferie nationale,
        everybody, everyone, all staff
      ]

  - id: own-leave-by-name
    activity: away
    certain: true
    when:
      kind: [calendar, worklog]
      title: ["@own_leave"]
    unless:
      organizer_is_self: false
      attendee_count: {from: 2}

  - id: public-holiday-by-name
    activity: away
    certain: true
    when:
      kind: [calendar, worklog]
      title: ["@holiday_names"]
    unless:
      all_day: false
      attendee_count: {from: 2}

  # Settled: a location marker.
  - id: working-location
    activity: unclear
    certain: true
    when:
      kind: [calendar, worklog]
      title: ["@system_place"]
    unless:
      attendee_count: {from: 2}

  - id: working-location-all-day
    activity: unclear
    certain: true
    when:
      kind: [calendar, worklog]
      title: ["@place_all_day"]
      all_day: true
    unless:
      attendee_count: {from: 2}

  # What Google writes for a contact, a note for the day and not a celebration.
  - id: birthday-of-a-contact
    activity: unclear
    when:
      kind: [calendar, worklog]
      title: [
        "=happy birthday!", "=happy birthday", "'s birthday", "s' birthday", hat geburtstag,
        geburtstag von, "=alles gute zum geburtstag!", "anniversaire de", "anniversaire d'",
        "=joyeux anniversaire !", "cumpleanos de", "=feliz cumpleanos", "aniversario de",
        "=feliz aniversario!", compleanno di, "=buon compleanno!", verjaardag van, fyller ar,
        har fodselsdag, "の誕生日", "生日"
      ]
      all_day: true
    unless:
      attendee_count: {from: 2}
      title: [
        party, lunch, dinner, cake, drinks, gift, present, card, team, feier, essen, kuchen,
        geschenk, dejeuner, gateau, pot, fiesta, comida, pastel, regalo, festa, almoco, bolo,
        "mum's", "mom's", "dad's", mums, moms, dads, empresa, entreprise, company, companhia
      ]

  # =====================================================================================
  # 2  Plain words: what two readers with this page would never differ about
  # =====================================================================================

  # Lunch and a break alone or bare (settled); with others it is something else.
  - id: plain-break
    activity: private
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        "=lunch", "=lunch break", "=lunchbreak", "=lunch hour", "=lunch time", "=lunchtime",
        "=lunch block", "=lunch hold", "=lunch hold - do not book", "=lunch - do not book",
        "=break", "=coffee break", "=tea break", "=screen break", "=bio break", "=mittag",
        "=mittagspause", "=mittagessen", "=pause", "=mittag pause", "=kaffeepause", "=dejeuner",
        "=pause dejeuner", "=pause dej", "=pause midi", "=pause cafe", "=repas", "=almuerzo",
        "=comida", "=hora de comida", "=hora de comer", "=hora de almuerzo", "=pausa comida",
        "=pausa para comer", "=pausa almuerzo", "=descanso", "=almoco", "=hora de almoco",
        "=hora do almoco", "=pausa almoco", "=pausa para almoco", "=intervalo de almoco", "=pausa",
        "=pranzo", "=pausa pranzo", "=lunchpauze", "=lunchrast", "=frokost", "=frokostpause",
        "=lounas", "=obiad", "=przerwa obiadowa", "=obed", "=ebed", "=ランチ", "=昼休み", "=昼食",
        "=休憩", "=午休", "=午餐", "=점심", "=점심시간"
      ]
    unless:
      attendee_count: {from: 2}

  # The leader's own body, family and household. In a school, a surgery or a salon some of these
  # words are work.
  - id: plain-private-life
    activity: private
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        "=gym", "=gym session", "=gym class", "=workout", "=yoga", "=pilates", "=haircut",
        "=hairdresser", "=barber", "=dentist", dentist appointment, dentist appt, "=dr appt",
        "=dr appointment", "=doctor", "=doctors", "=doctors appointment", "=doctor's appointment",
        "=doctor appointment", gp appointment, "=gp", "=optician", "=eye test", "=physio",
        "=school run", "=school drop off", "=school pick up", "=school pickup", "=school dropoff",
        "=nursery pick up", "=nursery run", "=daycare pickup", "=daycare drop off", "=kids",
        pick up kids, pick up the kids, kids pick up, kids pickup, drop off kids, drop kids,
        "=babysitter", "=date night", walk the dog, "=dog walk", "=vet", "=vet appointment",
        "=vet appt", "=car service", "=mot", "=plumber", "=house viewing", "=zahnarzt",
        zahnarzttermin, "=arzt", "=arzttermin", "=hausarzt", "=kinderarzt", "=frauenarzt",
        "=augenarzt", "=hautarzt", "=orthopade", "=physiotherapie", "=friseur", "=friseurtermin",
        "=sport", "=fitnessstudio", "=tierarzt", "=kita", kita abholen, kinder abholen,
        kinder von der kita, kind abholen, kinder bringen, kind zur kita, kind in die kita,
        "=handwerker", "=autowerkstatt", "=coiffeur", "=dentiste", rdv dentiste, rdv medecin,
        rdv medical, rendez-vous medical, rdv kine, "=kine", "=medecin", "=ophtalmo", "=pediatre",
        rdv pediatre, "=salle de sport", chercher les enfants, recuperer les enfants,
        deposer les enfants, sortie d'ecole, "=creche", "=nounou", "=veterinaire", "=dentista",
        "=medico", "=cita medica", "=cita medico", "=cita dentista", "=peluqueria", "=fisio",
        "=fisioterapia", "=pediatra", "=gimnasio", "=padel", recoger ninos, recoger a los ninos,
        recoger a las ninas, recoger hijos, recoger al nino, llevar a los ninos,
        llevar ninos al cole, buscar a los ninos, "=veterinario", "=consulta medica",
        "=consulta dentista", "=ginasio", "=cabeleireiro", "=barbeiro", "=salao de beleza",
        buscar as criancas, buscar criancas, buscar os filhos, buscar filhos na escola,
        buscar os miudos, levar as criancas, levar os miudos, levar filhos na escola,
        "=reuniao de condominio"
      ]
    unless:
      attendee_count: {from: 2}
      field: [
        "@school_field", "@health_field", "fitness*", "sport*", "beauty*", "dental*", "salon*",
        "leisure*", "automotive*", "child*", "pet*"
      ]

  # Moving, by a verb or a vehicle and a direction.
  - id: plain-travel
    activity: travel
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        flight to, flight from, flight home, flight back, return flight, outbound flight,
        inbound flight, "=flight", "=travel", "=travel time", "=travelling", "=traveling",
        "=travel day", travel to, travel from, travel home, travel back, "=train", train home,
        drive home, drive back, drive to airport, drive to the airport, "=driving",
        "=commute", "=commuting", taxi to, cab to, uber to, eurostar to, transfer to airport,
        flug nach, "=flug", "=ruckflug", "=hinflug", ruckflug nach, abflug, zug nach,
        zugfahrt, bahnfahrt, "=zug", "=bahn", ice nach, "=anreise", "=abreise", "=ruckreise",
        "=heimreise", "=ruckfahrt", "=hinfahrt", "=heimfahrt", "=reisezeit", "=reisetag",
        "=fahrzeit", "=fahrt", fahrt nach, fahrt zum, fahrt zur, anreise nach,
        vol vers, vol pour, vol retour, vol aller, "=vol", "=train aller", "=train retour",
        train pour, train vers, tgv pour, tgv vers, "=trajet", trajet vers, trajet retour,
        "=deplacement", route vers, "=retour paris", taxi vers, taxi aeroport, vuelo a,
        vuelo de vuelta, vuelo de regreso, vuelo de ida, "=vuelo", tren a, ave a, "=tren", "=ave",
        "=traslado", traslado al aeropuerto, traslado a, "=viaje", viaje de vuelta, viaje de ida,
        "=desplazamiento", desplazamiento a, taxi al aeropuerto, voo para, voo de volta, voo de ida,
        "=voo", comboio para, "=comboio", trem para, "=deslocacao", "=deslocamento",
        deslocamento para, deslocacao para, "=viagem", viagem de volta, viagem de ida,
        uber para, taxi para o aeroporto, ida para o aeroporto
      ]
    unless:
      title: [
        "book*", "review*", "polic*", "plan*", "request*", "approv*", "expense*", quality,
        interview, workshop, meeting, call, dinner, lunch, visit, prep, "buch*", "planung",
        "reserv*", compra, comprar, passagens, billets, "test*", "train to", budget, delay, delays,
        cancellation, cancelled flight, production, market, team, rebooking, "campa*", app, feature
      ]
      field: ["@guest_field", "travel*", "airline*", "aviation*", "rail*", "transport*", "flight*"]
      attendee_count: {from: 6}

  # A 1:1 by name, with one person. What names another subject is weighed.
  - id: plain-one-to-one
    activity: one_to_one
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        "1:1", "1:1s", "1on1", "1on1s", "1 on 1", one on one, one to one, "1to1", "1-to-1",
        "1-on-1", "one:one", skip level, "skip-level 1:1", mitarbeitergesprach,
        mitarbeiterjahresgesprach, jahresgesprach mit, zielvereinbarungsgesprach,
        entwicklungsgesprach mit, feedbackgesprach, "4-augen-gesprach", "vier-augen-gesprach",
        entretien individuel, entretien professionnel, point individuel, "tete a tete avec",
        "uno a uno", reunion individual con, evaluacion de desempeno de,
        conversacion de desarrollo con, "um a um", "1a1", "1 a 1", conversa individual,
        avaliacao de desempenho de, conversa de carreira
      ]
    unless:
      attendee_count: {from: 3}
      title: [
        "customer*", "client*", "kunde*", "vendor*", "supplier*", "fournisseur*", "proveedor*",
        "fornecedor*", "candidat*", "interview*", "entrevista*", "mentor*", "coach*", "training*",
        formation, schulung, treinamento, "template*", "polic*", process, "budget*", okr, okrs,
        roadmap, strategy, board, headcount, calibration, planning, "plan*", "onboard*", tuition,
        tutoring, support, device, devices, ipad, "patient*", "pupil*", "student*", parent, parents,
        "nurs*", staffing, mapping, ratio, scale, deal, pipeline, project, launch, review, guide,
        slots, schedule, scheduling, "termin*", vorlage, leitfaden, campagne, campanha, empate,
        design, demo, code, form, forms, system, workshop, hr, pa, ea, round table, roundtable,
        table ronde, maintenance, machine
      ]

  - id: plain-stand-up
    activity: ceremony
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        standup, "=stand up", "=stand-up", daily stand up, morning stand up, team stand up,
        stand up meeting, stand up call, daily scrum, "=daily", "=daily sync", "=daily meeting",
        "=daily huddle", "=team daily", "=scrum", "=daily team", "=reunion diaria", "=scrum diario",
        "=reuniao diaria", "=diaria", "=melee quotidienne", "=point quotidien", "=tagesrunde",
        sprint planning, sprint retro, sprint retrospective, sprint refinement,
        backlog refinement, backlog grooming, retrospective sprint, planification de sprint,
        planification du sprint, planificacion del sprint, planificacion de sprint,
        planejamento da sprint, planejamento de sprint, refinamiento de backlog,
        refinamiento del backlog, refinamento de backlog, refinamento do backlog,
        affinage du backlog
      ]
    unless:
      title: [
        "@lead_team", comedy, comedian, desk, paddle, "incident*", "outage*", "escalation*", "p1",
        "war room", crisis, "train*", workshop, "interview*", bot, app, course, "coach*", "cadence",
        "design sprint", guide, "1:1", exec, leadership, night, show, rail
      ]
      attendee_count: {from: 0, to: 1}

  # Company-wide meetings are towards people outside the leader's area, whoever speaks (settled).
  - id: plain-all-hands
    activity: stakeholders
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        all hands, all hands meeting, company all hands, "=town hall", "=townhall",
        company town hall, global town hall, quarterly town hall, ceo town hall
      ]
    unless:
      title: [
        on deck, support, "survey*", "bug*", "emergenc*", incident, "av", "room", venue, catering,
        "book*", shift, cleaning, "test*", offsite, party, social
      ]

  # The desk.
  - id: plain-expenses
    activity: admin
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        "=expenses", expense report, expense reports, expense claim, expense claims,
        submit expenses, do expenses, file expenses, approve expenses, my expenses, travel claim,
        mileage claim, "=timesheet", "=timesheets", submit timesheet, submit timesheets,
        approve timesheets, fill timesheet, "=spesen", spesenabrechnung, spesen abrechnen,
        reisekostenabrechnung, "=reisekosten", reisekosten abrechnen, "=zeiterfassung",
        note de frais, notes de frais, "=frais", "=feuille de temps", "=ndf", nota de gastos,
        notas de gastos, hoja de gastos, "=gastos", informe de gastos, rendicion de gastos,
        reporte de gastos, liquidacion de gastos, "=imputar horas", "=cargar horas",
        relatorio de despesas, nota de despesas, notas de despesas, "=despesas",
        reembolso de despesas, prestacao de contas de viagem, "=lancar horas", "=registo de horas",
        "=apontamento de horas"
      ]
    unless:
      attendee_count: {from: 3}
      title: [
        "@product_parts", "polic*", feature, flow, tool, tools, system, software, app, vendor, demo,
        rollout, "implement*", "redesign*", "audit*", fraud, analysis, reduction, "train*",
        workshop, "automat*", "sap", concur rollout, einfuhrung, richtlinie, projekt, logiciel,
        "politi*", team, client, customer
      ]

  - id: plain-inbox
    activity: admin
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        "=inbox", "=inbox zero", "=email", "=emails", "=e-mail", "=e-mails", "=mails", "=admin",
        "=admin time", "=admin block", "=emails & admin", "=email & admin", "=admin & emails",
        "=admin / emails", "=email/admin", "=emails/admin", "=email catch up", "=emails catch up",
        "=clear inbox", "=catch up on emails", "=catch up on email", "=email time", "=paperwork",
        "=postfach", "=mails bearbeiten", "=e-mails bearbeiten", "=mails abarbeiten",
        "=e-mails abarbeiten", "=papierkram", "=ablage", "=buroarbeit", "=traitement des mails",
        "=traitement mails", "=boite mail", "=repondre aux mails", "=paperasse",
        "=administratif", "=correo", "=correos", "=responder correos", "=revisar correo",
        "=revisar correos", "=bandeja de entrada", "=papeleo", "=tareas administrativas",
        "=responder e-mails", "=responder emails", "=caixa de entrada", "=burocracia",
        "=tarefas administrativas"
      ]
    unless:
      attendee_count: {from: 2}
      description: ["campaign", "newsletter", "marketing"]

  # Settled: a drill.
  - id: plain-drill
    activity: training
    certain: true
    when:
      kind: [calendar, worklog]
      title: [
        fire drill, evacuation drill, earthquake drill, lockdown drill, active shooter drill,
        tabletop exercise, raumungsubung, brandschutzubung, evakuierungsubung,
        exercice d'evacuation, exercice incendie, simulacro de evacuacion, simulacro de incendio,
        simulacro de sismo, simulacro de emergencia, simulado de evacuacao, exercicio de evacuacao,
        simulado de incendio
      ]
    unless:
      title: [
        "polic*", "plan*", "report*", "review*", "schedul*", debrief, audit, compliance, "prep*",
        auswertung, bilan, informe, relatorio
      ]

  # =====================================================================================
  # 3  Tickets: work in detail, mostly craft (codebook rule 4)
  # =====================================================================================

  # A bare placeholder says nothing, on a ticket either.
  - id: ticket-placeholder
    activity: unclear
    when:
      kind: [ticket, worklog]
      title: [
        "=tbd", "=tbc", "=todo", "=to do", "=misc", "=stuff", "=test", "=asdf", "=wip", "=untitled",
        "=new ticket", "=new task", "=ticket", "=task", "=follow up", "=placeholder", "=tmp",
        "=xxx", "=?", "=see description", "=various", "=other", "=general", "=ask",
        "=question", "=check", "=as discussed"
      ]

  # Settled: one person's case. Sensitive, so that its minutes appear under no activity.
  - id: ticket-personal-case
    activity: one_to_one
    sensitive: true
    when:
      kind: [ticket, worklog]
      title: [
        grievance, disciplinary, return to work, rtw meeting, performance improvement plan,
        capability process, capability hearing, sickness case, absence case, er case,
        employee relations, rtw mtg
      ]
    unless:
      title: [policy, template, guide, form, page, workflow, module]

  - id: ticket-works-council
    activity: community
    sensitive: true
    when:
      kind: [ticket, worklog]
      title: [
        works council, work council, union consultation, union dialogue, union rep, union reps,
        staff council, shop steward
      ]

  # Settled: something is down now, an escalation, a user's question answered.
  - id: ticket-incident-type
    activity: incident
    when:
      kind: [ticket, worklog]
      ticket_type: [
        "incident*", outage, escalation, problem report, question, support, customer issue,
        emergency, near miss, accident, complaint, breakdown, unplanned maintenance
      ]
    unless:
      title: [
        roadmap, okr, budget, access to, access request, new licence, new license, order, evidence,
        user story
      ]

  - id: ticket-something-is-down
    activity: incident
    when:
      kind: [ticket, worklog]
      title: [
        outage, is down, are down, went down, down again, down since, line down, line stopped,
        line stop, machine down, site down, system down, breakdown, stopped working, "p1", "p0",
        "sev1", "sev 1", "sev2", "sev 2", "sev0", war room, escalation, escalated, incident,
        incidents, post mortem, postmortem, rca, root cause, "5 whys", five whys, "5 why", hotfix,
        hot fix, rollback, unblock, cannot log in, "can't log in", cannot login, unable to log in,
        can not log in, locked out, emergency, production issue, prod issue, data loss, breach,
        phishing, complaint, complaints, near miss, injury, accident, first aid case, safeguarding,
        flood, flooding, power cut, stoppage, stock out, stockout, quarantine, quarantined,
        nonconformance, non conformance, ncr, recall, quality alert, missing delivery,
        late delivery, delivery stuck, order stuck, hypercare, firefighting, fire fighting, swarm,
        failing in production, failing in prod, "urgent:", on call page, "8d for", "8d report",
        is blocked, blocked by, leaking, water leak, roof leak, tripping, keeps failing,
        "won't start", broken, broke, smashed, jammed, "user can't", "users can't",
        "customer can't", not working, out of order, does not work, "doesn't work", no sound,
        no power, no water, no heating, no hot water, no internet, no signal, "won't open",
        "won't close", alarm, fault, faulty, failed, failure, error on, duplicate payment,
        wrong payment, payment error, double charged, lost parcel, damaged
      ]
    unless:
      title: [
        trend, trends, report, template, dashboard, policy, process, prevent, automate, "kpi*",
        roadmap, strategy, runbook, playbook, training, incident management, form, page,
        button not working, link not working, toggle not working, drill, simulation, tooling,
        alarm clock, fault tree, default, failure mode, failed test, flaky, failed builds,
        failure modes, alarm design, action, actions
      ]
      ticket_type: [epic, initiative, story, bug, defect, improvement, feature]

  - id: ticket-blocker-label
    activity: incident
    when:
      kind: [ticket, worklog]
      labels: [
        "incident*", outage, escalation, escalated, "sev1", "sev2", "sev-1", "sev-2", postmortem,
        post mortem, hotfix, firefighting, production issue, breakdown, user question,
        support question
      ]
    unless:
      ticket_type: [epic, initiative]

  - id: ticket-one-deal
    activity: delivery
    when:
      kind: [ticket, worklog]
      ticket_type: [
        "deal*", opportunity, quote, rfp, sales request, matter, case, design request,
        creative request, change order, work order, maintenance order
      ]
    unless:
      title: [budget, headcount, policy, rate card, territory]

  # Settled: vendor contract and renewal are money; a purchase or licence request is a form.
  - id: ticket-contract
    activity: resources
    when:
      kind: [ticket, worklog]
      title: [
        renegotiate, negotiate new, framework agreement, master services agreement, msa, renewal of,
        licence renewal, license renewal, renew licence, renew license, renew licences,
        renew licenses, vendor renewal, supplier renewal, vendor selection, supplier selection,
        choose vendor, choose supplier, select vendor, select supplier, select a vendor,
        vendor shortlist, vendor review, supplier review, vendor consolidation, vendor qbr,
        supplier qbr, rfp, rfq, tender documents, tender for, request for proposal, "outsourc*",
        "insource*", lease renewal, insurance renewal, switch supplier, change supplier,
        switch vendor, second source, dual source, dual sourcing, contract, contracts
      ]
    unless:
      field: ["@sales_field", "@law_field"]
      title: [
        "@product_parts", contract test, contract tests, contract testing, data contract,
        data contracts, smart contract, smart contracts, employment contract, contract type,
        contract view, rfp response, rfp answers, for the bid, sign off
      ]

  - id: ticket-money
    activity: resources
    when:
      kind: [ticket, worklog]
      title: [
        budget, budgets, budgeting, capex, opex, "p&l", forecast, reforecast, business case,
        capital request, capital expenditure, cost reduction, cost savings, cost saving,
        savings target, cost down, funding, cloud spend, cloud cost, cloud costs, reduce spend,
        reduce aws, finops, price increase, price list, price review, pricing, rate card,
        discount policy, discount approval matrix, "m&a", acquisition, due diligence,
        unit economics, overtime cost, agency spend, cost centre, cost center, cost per, profit,
        margin, accruals, virement, payback, dd, data room, cost of, "quote x3", quotes for,
        three quotes, "3 quotes", capital bid, cip, cost improvement, resin price, insurance, "£",
        investment
      ]
    unless:
      title: [
        "@product_parts", error budget, error budgets, performance budget, bundle budget,
        latency budget, size budget, forecast model, forecasting model, weather forecast,
        pricing engine, pricing service, pricing table, pricing copy, pricing slide,
        user acquisition, customer acquisition, data acquisition, talent acquisition, pipeline,
        commit, quote, quotation, margin of, left margin, right margin
      ]
      ticket_type: [bug, defect, sub task, subtask]

  - id: ticket-ask-somebody
    activity: unclear
    when:
      kind: [ticket, worklog]
      title: [
        ask, ring, call, chase, ping, email, think about, talk to, speak to, catch up with,
        follow up with, reply to, remind
      ]
      any: ["@first_names"]
    unless:
      title: [
        budget, cost, contract, headcount, board, about, re, for, "on", to, quote, price, review
      ]

  - id: ticket-for-signature
    activity: admin
    when:
      kind: [ticket, worklog]
      status: [
        waiting for approval, awaiting approval, pending approval, awaiting signature,
        for signature, fulfilled
      ]
    unless:
      title: [budget, capex, headcount, pricing, forecast]

  # Settled: a seat to fill is hiring, the number of seats is organisation.
  - id: ticket-seat
    activity: hiring
    when:
      kind: [ticket, worklog]
      title: [
        requisition, job req, reqs, backfill, backfills, job description, job descriptions, jd, jds,
        job ad, job posting, job post, vacancy, open role, open position, hire a, hire an, hire new,
        hire replacement, hire second, hire senior, hire two, "hire 2", hiring for, hiring manager,
        hiring panel, hiring process, interview loop, interview panel, interview kit,
        interview questions, interview scorecard, interview schedule, interview slots,
        schedule interviews, "candidate*", screen cvs, cv screening, screen resumes, recruit,
        recruitment, recruiting, replacement for, agency worker, supply teacher, cover teacher,
        job offer, offer letter, reference check, reference checks, take home, advert,
        mat leave cover, cover for mat, cover for maternity, interview task, scorecard rubric,
        open req, new req, apprentice hire, agency nurse, locum
      ]
    unless:
      title: [
        "@product_parts", user interview, user interviews, customer interview, customer interviews,
        purchase requisition, recruitment plan, recruiting plan, candidate release,
        release candidate, "participant*", recruit users, recruit testers, recruit pilot, headcount,
        purchase req, material requisition, tenants, rows, "null", column, data, script, job,
        events, dataset, table, tables, history, metrics, records, ids, index
      ]
      ticket_type: ["sub-task"]

  - id: ticket-organisation
    activity: organisation
    when:
      kind: [ticket, worklog]
      title: [
        headcount, head count, workforce plan, workforce planning, staffing plan, staffing model,
        hiring plan, org design, org chart, org structure, reorg, re org, restructure,
        reorganisation, reorganization, succession, operating model, policy, policies,
        career framework, levelling, leveling, job architecture, pay bands, salary bands, pay round,
        salary review, bonus scheme, bonus pool, commission plan, talent review, promotion criteria,
        promotion process, calibration of ratings, rating calibration, calibration pack,
        role profile, role profiles, raci, decision rights, return to office, hybrid working,
        shift model, shift pattern, skills matrix, skill matrix, competency framework,
        code of conduct, staff handbook, employee handbook, territory plan, territory carve,
        territory split, governance model, ladder, ladders, team split, comp, survey actions,
        eng survey, engagement survey, wellbeing survey, staff survey, behaviour points, grading,
        role description, "shift plan 2", span
      ]
    unless:
      title: [
        "@product_parts", iam policy, iam policies, bucket policy, network policy, network policies,
        retry policy, caching policy, csp policy, security policy header, content security policy,
        policy engine, policy as code, "s3 policy", rls policy, cookie policy link,
        lifecycle policy, policy violation, insurance policy number, policy holder, policyholder,
        calibration tool, sensor calibration, access policy, comp analysis, competitor,
        color grading, upgrading, grading papers
      ]
      ticket_type: [bug, defect, sub task, subtask]

  - id: ticket-for-the-board-or-public
    activity: stakeholders
    when:
      kind: [ticket, worklog]
      title: [
        board deck, board pack, board paper, board papers, board report, board update, board slides,
        board presentation, board meeting, governors, governing body, "trustee*", "investor*",
        "shareholder*", regulator, regulatory response, press release, press statement,
        press enquiry, press inquiry, keynote, all hands, town hall, townhall, ofsted,
        inspection visit, inspector visit, external audit, auditor visit, open evening, open day,
        newsletter to parents, letter to parents, parents letter, annual report,
        sustainability report, ceo update, exec update, exec briefing, executive briefing,
        partner summit, partner programme, partner program, customer advisory board,
        award submission, public consultation, ministry, local authority return, stakeholder map,
        stakeholder update, stakeholder comms, board mtg
      ]
    unless:
      ticket_type: [bug, defect]
      title: ["@product_parts", evidence, finding, findings]

  - id: ticket-results
    activity: performance
    when:
      kind: [ticket, worklog]
      title: [
        qbr, mbr, wbr, business review, operating review, steerco, steering committee,
        steering pack, quarterly review pack, quarterly review deck, management review,
        monthly results, quarterly results, results pack, scorecard review, forecast pack,
        forecast roll up, forecast rollup, pipeline review, pipeline report, portfolio review,
        pipeline coverage, kpi, kpis, sef, self evaluation, results analysis, metrics one pager,
        metrics review, ops review, monthly report, quarterly report, performance report,
        attendance report, data return
      ]
    unless:
      title: [
        "@product_parts", ci pipeline, data pipeline, automate, implement, build, fix, instrument,
        tracking
      ]
      ticket_type: [bug, defect]

  # An epic or initiative whose words set direction for several teams (settled: a bare name is not).
  - id: ticket-outcome-or-roadmap
    activity: roadmap
    when:
      kind: [ticket, worklog]
      title: [
        okr, okrs, roadmap, roadmaps, annual plan, annual planning, quarterly planning,
        "q1 planning", "q2 planning", "q3 planning", "q4 planning", pi planning, portfolio,
        prioritise initiatives, prioritize initiatives, programme plan, goals for, objectives for,
        target setting, improvement plan, school improvement, capacity plan, capacity planning,
        multi year plan, "3 year plan", three year plan, sdp, development plan, "priority 1",
        "priority 2", "priority 3", strategic priority, peak plan, winter plan, annual goals
      ]
    unless:
      title: [
        "@product_parts", learning objectives, portfolio item, portfolio piece,
        personal improvement, student portfolio, personal development plan
      ]
      ticket_type: [bug, defect, sub task, subtask]

  - id: ticket-strategy
    activity: vision
    when:
      kind: [ticket, worklog]
      title: [
        strategy, strategies, strategic plan, vision, mission, north star, company values,
        school values, brand positioning, rebrand, sustainability plan, net zero, carbon plan,
        culture programme, culture program, engagement survey actions, transformation programme,
        transformation program
      ]
    unless:
      title: [
        "@product_parts", computer vision, vision system, vision camera, vision sensor,
        vision inspection, test strategy, testing strategy, caching strategy, branching strategy,
        retry strategy, rollback strategy, deal strategy, account strategy, backup strategy,
        logging strategy, deployment strategy, strategy pattern, vision check, vision test
      ]
      ticket_type: [bug, defect, sub task, subtask]

  - id: ticket-epic-with-direction
    activity: roadmap
    when:
      kind: [ticket, worklog]
      ticket_type: [
        epic, initiative, theme, objective, goal, outcome, key result, programme, program, legend,
        project
      ]
      any: [
        across all, across the, all sites, all regions, all plants, all lines, all schools,
        all markets, all units, all year groups, every team, every site, every line, cross team,
        cross functional, org wide, site wide, plant wide, school wide, whole school, group wide,
        region wide, by end of, by the end of, by year end, by fy, this year, next year,
        this fiscal year, "fy25", "fy26", "fy27", "2026", "2027", "h1", "h2", outcome, outcomes,
        target, targets, goal, goals, objective, objectives, strategic, strategy, direction, vision,
        north star, priority for, priorities, bet, bets, reduce churn, reduce attrition,
        reduce scrap, reduce downtime, reduce absence, reduce cost, reduce costs, improve retention,
        increase retention, improve margin, improve attendance, improve oee, grow, growth, double,
        halve, expand into, expansion, market entry, new market, transformation, consolidate,
        consolidation, standardise, standardize, standardisation, one platform, lean programme,
        net zero, sustainability, workstreams, teams, departments, "q1", "q2", "q3", "q4", eoy,
        by december, by summer, everyone onto, move everyone, everybody, per head, company,
        organisation, all customers, from x to
      ]
    unless:
      title: ["@product_parts"]

  # Procurement paperwork, access, rooms, evidence on paper.
  - id: ticket-desk-work
    activity: admin
    when:
      kind: [ticket, worklog]
      title: [
        access request, request access, access to, grant access, access for, admin rights,
        user account, account request, new account, create account for, reset password,
        password reset, mfa reset, vpn access, add user, remove user, offboard, offboarding,
        leaver form, starter form, it setup, laptop, monitor order, phone order, new phone, badge,
        key card, keycard, access card, parking, licence request, license request,
        additional licence, additional license, more licences, more licenses, extra seat,
        extra licence, extra license, new licence, new license, licence for, license for,
        licences for, licenses for, buy licences, buy licenses, software purchase, purchase order,
        purchase request, purchase requisition, raise po, raise a po, po for, create po,
        vendor onboarding, supplier onboarding, vendor form, supplier form, invoice, invoices,
        expense report, expenses, expense claim, reimbursement, petty cash, travel request,
        order new, order chairs, order desks, order supplies, order more, order ppe, stationery,
        office supplies, office move, desk move, room move, seating plan, catering, order lunch,
        timesheet, timesheets, holiday request, leave request, approval, approvals, sign form,
        compliance form, self assessment form, declaration form, declaration of interest,
        conflict of interest form, gdpr form, gdpr request, dsar, evidence, close finding,
        close findings, audit finding, audit findings, audit actions, audit action, audit request,
        pbc list, contact list, mailing list, distribution list, calendar invites, calendar invite,
        send invites, schedule meeting, schedule the, org chart update in, update org chart in,
        name badges, business cards, archive old, clean up board, backlog cleanup, tidy, filing,
        keys for, lost key, visitor pass, facilities, service desk form, visa letter, trip form,
        consent forms, roster, rota, rotas, reassign, reassignment, dup, dupes, duplicates,
        duplicate contacts, deletion request, erasure, sar, foi, subprocessor, sub processor, seats,
        seat swap, pto, leave clash, holiday clash, register incomplete, msds, sds, binder,
        out of date, classroom move, furniture, painting, signage, new sign, lanyards, base room,
        "lunch x10", car park, lights, thank you cards, ref for, reference for, approve,
        crm cleanup, crm hygiene, contact details, rename, statement on website,
        statutory statement, website compliance, single central record, scr check, dbs,
        risk assessment, insurance certificate, mailbox, shared drive, folder permissions,
        permissions for, distribution lists, business card, phone contract, sim card, minutes,
        action log, book, booking, file opening, matter opening, open file, close file,
        file closing, kyc, conflict check, prebill, pre bill, key cutting, uniform order,
        guest list, print run of menus order, seating chart, keyholder, starter pack, locker,
        lockers, schedule mtg
      ]
    unless:
      ticket_type: [bug, defect, story, feature, improvement, epic, initiative]
      title: [
        book chapter, book cover, booking flow, booking engine, booking page, booking system,
        booking app, book scrutiny, design seats, seat map, duplicate detection, dedupe logic,
        book look, approve design, permissions model, lights off test, approve drawings, guide book,
        playbook, seats in plane, traffic lights, book list, bookings report, permissions api
      ]

  - id: ticket-desk-type
    activity: admin
    when:
      kind: [ticket, worklog]
      ticket_type: [
        purchase, procurement, it help, facilities, room booking, approval, expense, administrative,
        admin, form, corrective action, request, requests
      ]

  - id: ticket-desk-label
    activity: admin
    when:
      kind: [ticket, worklog]
      labels: [
        procurement, purchasing, admin, paperwork, access request, expenses, booking, facilities,
        evidence, hygiene, gdpr, dsar, compliance, site, rooms, docusign
      ]
    unless:
      ticket_type: [bug, defect, story, epic, initiative]
      title: [implement, build, fix, design, policy, strategy, migrate, encrypt]

  # Labels, where the title names no subject.
  - id: ticket-label-money
    activity: resources
    when:
      kind: [ticket, worklog]
      labels: [
        capex, budget, opex, business case, cost saving, pricing, "m&a", procurement strategy
      ]
    unless:
      ticket_type: [bug, defect, story, epic, spike]

  - id: ticket-label-hiring
    activity: hiring
    when:
      kind: [ticket, worklog]
      labels: [hiring, recruitment, recruiting, vacancy]

  - id: ticket-label-organisation
    activity: organisation
    when:
      kind: [ticket, worklog]
      labels: [org, headcount, workforce, policy, policies, compensation, reorg, succession]

  - id: ticket-label-board
    activity: stakeholders
    when:
      kind: [ticket, worklog]
      labels: [
        board, governors, trustees, investors, regulator, press, external comms, ofsted,
        public affairs, stakeholders
      ]

  - id: ticket-label-direction
    activity: roadmap
    when:
      kind: [ticket, worklog]
      labels: [okr, okrs, strategy, roadmap, annual plan, sdp, vision]
    unless:
      ticket_type: [bug, defect, sub task, subtask]

  - id: ticket-label-coaching
    activity: coaching
    when:
      kind: [ticket, worklog]
      labels: [coaching, mentoring, onboarding, enablement, induction]
    unless:
      ticket_type: [bug, defect, story, epic]

  - id: ticket-label-results
    activity: performance
    when:
      kind: [ticket, worklog]
      labels: [kpi, steerco, mbr, qbr, governance, reporting, scorecard]
    unless:
      ticket_type: [bug, defect, story]

  - id: ticket-label-community
    activity: community
    when:
      kind: [ticket, worklog]
      labels: [social, wellbeing, celebration, team event]

  - id: ticket-label-incident-review
    activity: incident
    when:
      kind: [ticket, worklog]
      labels: [rca, "5 why", "8d", corrective, complaint, complaints]
    unless:
      ticket_type: [bug, defect, epic]

  - id: ticket-label-research
    activity: discovery
    when:
      kind: [ticket, worklog]
      labels: [user research, "research-study", usability, uxr]

  - id: ticket-label-review
    activity: review
    when:
      kind: [ticket, worklog]
      labels: [design review, crit, code review, proofing]

  # People on tickets: helping somebody start, learning, being together.
  - id: ticket-onboarding-a-person
    activity: coaching
    when:
      kind: [ticket, worklog]
      title: [
        onboarding plan, onboarding for, onboard new, onboard the new, "30 60 90", first week plan,
        induction plan, induction for, induction of, new starter induction, new joiner onboarding,
        new hire onboarding, mentor, mentoring, training for new, train the, train new,
        train operators, run training, deliver training, training session for, inset day,
        inset session, brown bag, lunch and learn, guild session, community of practice,
        office hours, coach, cross train, cross training, ramp plan, enablement session, buddy
      ]
    unless:
      title: [
        "@product_parts", flow, customer, customers, client, clients, user onboarding, vendor,
        supplier, merchant, train the model, coach booking, book coach, coach hire
      ]

  - id: ticket-own-training
    activity: training
    when:
      kind: [ticket, worklog]
      title: [
        complete training, complete mandatory, mandatory training, compliance training,
        security awareness training, security training, gdpr training, safety training,
        refresher training, e learning, elearning, complete course, attend course, attend training,
        attend conference, register for conference, certification course, first aid training,
        tabletop exercise, disaster recovery test, drill
      ]
    unless:
      title: [
        module, page, materials, build, write, content, deck, drill bit, drill press, drill head,
        drill jig, drill machine
      ]

  - id: ticket-together
    activity: community
    when:
      kind: [ticket, worklog]
      title: [
        farewell, leaving gift, leaving do, leaving party, retirement party, team dinner,
        team lunch, team event, team building, summer party, christmas party, holiday party,
        staff party, celebration, birthday, social event, team social
      ]

  # Rhythm and judging on tickets.
  - id: ticket-team-rhythm
    activity: ceremony
    when:
      kind: [ticket, worklog]
      title: [
        go no go, release sign off, release signoff, release go, sprint planning, sprint goal,
        sprint goals, retro, retrospective, stand up, standup, daily scrum, refinement,
        backlog grooming, triage, release checklist, cutover checklist, handover checklist,
        team meeting, status update, weekly status, status report, shift handover, team mtg
      ]
    unless:
      title: ["@product_parts"]

  - id: ticket-learning-first-hand
    activity: discovery
    when:
      kind: [ticket, worklog]
      title: [
        user interview, user interviews, customer interview, customer interviews,
        interviews with users, interviews with customers, interview users, interview customers,
        usability, user test, user testing, user research, research study, research plan,
        field visit, field study, site visit, customer visit, ride along, diary study, card sort,
        card sorting, tree test, experiment readout, ab test readout, "a/b test readout",
        evaluate tool, evaluate new, evaluate vendor, tool evaluation, tool trial, trial of,
        try out, vendor demo, trial new, pilot demo, benchmark visit, benchmarking visit,
        learning visit, voice of customer, voice of the customer, win loss interview,
        win loss interviews, shadow, survey users, user survey, customer survey, parent survey,
        student survey, pupil voice, student voice
      ]

  - id: ticket-spike-of-a-tool
    activity: discovery
    when:
      kind: [ticket, worklog]
      title: [evaluate, evaluation, trial, poc with, demo of]
      any: [tool, tools, vendor, vendors, supplier, saas, platform, software, app]

  - id: ticket-judging-an-artefact
    activity: review
    when:
      kind: [ticket, worklog]
      title: [
        code review, pr review, design review, design crit, copy review, content review,
        peer review, review pr, review mr, review draft, review copy, review design, review designs,
        review of, review the, review and comment, review drawings, review proposal,
        review proposals, review lesson, review lessons, review mockups, review doc,
        review document, review spec, review contract terms, sign off, signoff, proofread,
        proofreading, proof read, qa of, qa review, design qa, visual qa, ux audit,
        accessibility audit, "a11y audit", content audit, internal audit, mock audit, "5s audit",
        safety walk, gemba, layered process audit, lpa, lesson observation, lesson observations,
        book scrutiny, work scrutiny, book look, feedback on, critique, walkthrough, walk through,
        inspect, inspection of, check drawings, approve design, approve designs, approve artwork,
        artwork approval, first article, fai, ppap, moderation, moderate, evaluate draft,
        security review, architecture review, heuristic evaluation, heuristic review,
        experiment review, model review, deal review, call review, proposal review, fmea review,
        draft review, comments on, read and comment, second read, qc of, snag list, snagging,
        quality check, spot check, taste
      ]
    unless:
      ticket_type: [bug, defect]
      title: ["@product_parts"]

  - id: ticket-review-type
    activity: review
    when:
      kind: [ticket, worklog]
      ticket_type: [review, proof, audit]

  # Settled: worded as a story or 'define ...', reported by the leader and not yet built.
  - id: ticket-story-not-yet-built
    activity: specification
    when:
      kind: [ticket, worklog]
      organizer_is_self: true
      status: ["@open_status"]
      title: [
        as a, as an, i want, user story, so that, define, defining, specify, definition of,
        describe, outline
      ]

  - id: ticket-story-criteria-not-yet-built
    activity: specification
    when:
      kind: [ticket, worklog]
      organizer_is_self: true
      status: ["@open_status"]
      description: [
        as a, as an, i want to, acceptance criteria, given when then, given a, "ac:", acs, "scope:",
        out of scope, definition of done, "requirements:"
      ]
    unless:
      ticket_type: [bug, defect, sub task, subtask]

  - id: ticket-writing-it-down
    activity: specification
    when:
      kind: [ticket, worklog]
      title: [
        acceptance criteria, urs, prd, rfc, adr, design decision, decision record, user flow,
        user flows, flow diagram, journey map, story map, write stories, write user stories,
        split story, split into stories, break down, test plan, test plans, test cases, test case,
        lesson plan, lesson plans, lesson planning, scheme of work, schemes of work, unit plan,
        curriculum map, control plan, work instruction, work instructions, standard work, sop,
        standard operating procedure, statement of work, sow, creative brief, design brief,
        data dictionary, process map, process flow, requirements, scope document, spec, specs,
        specification, fmea, pfmea, checklist for, briefing for, information architecture,
        design principles, "brief:", brief for, campaign brief, template brief, scope of works,
        schedule of works, logframe, indicator definition, indicators, "definition – align",
        definition of
      ]
    unless:
      title: [out of spec, to spec, off spec, spec file, flaky spec, failing spec]
      ticket_type: [bug, defect]

  # Everything else on a ticket is the work itself (codebook rule 4).
  - id: ticket-work
    activity: delivery
    when:
      kind: [ticket]

  - id: worklog-work
    activity: delivery
    when:
      kind: [worklog]
    unless:
      title: [
        "meeting*", standup, stand up, "1:1", admin, "email*", "interview*", travel, training,
        leave, holiday, vacation, lunch, pto, "mtg*"
      ]

  # =====================================================================================
  # 4  Private life, leave and markers in people's own words
  # =====================================================================================

  # Settled: another person's leave and a location marker hold none of the leader's time.
  - id: somebody-elses-leave
    activity: unclear
    when:
      title: ["@leave"]
      any: ["@first_names"]
    unless:
      organizer_is_self: true
      title: ["@leave_talk"]
      show_as: [oof]
      description: [cover, covering, contact, in my absence, delegate, deputy]

  - id: somebody-off-all-day
    activity: unclear
    when:
      all_day: true
      title: [sick, leave, out, "False", away, absent, back on, returns, poorly, ill, remote, wfh]
      any: ["@first_names"]
    unless:
      organizer_is_self: true
      title: [
        offsite, off site, kick off, sign off, hand off, send off, away day, roll out, read out
      ]
      show_as: [oof]

  - id: shared-leave-calendar
    activity: unclear
    when:
      title: [
        team leave, leave calendar, team pto, team holiday, team holidays, absences, team absence,
        "who's out", whos out, who is out, out today, out of office team, team calendar,
        staff absence, on call rota, term dates, non pupil day
      ]
      all_day: true

  - id: location-marker
    activity: unclear
    when:
      title: ["@location_marker"]
    unless:
      title: [policy, review, plan, survey, guidelines, framework, request, requests]
      attendee_count: {from: 3}

  - id: location-all-day
    activity: unclear
    when:
      all_day: true
      title: [
        "=london", "=berlin", "=paris", "=munich", "=zurich", "=new york",
        "=nyc", "=amsterdam", "=dublin", "=madrid", "=site", "=campus", "=plant", "=on site",
        "=onsite", "=at site", "=ldn", "*office", in london, in berlin,
        in paris, in munich, in new york
      ]
    unless:
      title: [
        out of office, head office visit, back office, office closed, front office, box office,
        home office visit
      ]

  - id: leave-paperwork
    activity: admin
    when:
      title: [
        approve leave, leave approvals, leave approval, leave requests, leave request,
        holiday requests, holiday request, holiday planning, leave planning, vacation planning,
        pto requests, pto approvals, approve holidays, approve pto, book holiday, book leave,
        submit leave, holiday rota, leave rota
      ]

  - id: public-holiday
    activity: away
    when:
      title: ["@public_holiday"]
      all_day: true
    unless:
      title: [
        party, lunch, dinner, social, drinks, planning, prep, campaign, cover, rota, staffing,
        readiness, freeze, peak, trading, concert, fair, show, assembly, market, jumper
      ]

  - id: leave
    activity: away
    when:
      title: [
        "@leave", "=sick", "=ill", "=off", "=away", "=leave", "=al", "=out", "=annual", "=absence",
        feeling ill, sick child, child sick, ill child, kid sick, sick kid, surgery recovery,
        migraine
      ]
    unless:
      title: [
        policy, policies, party, lunch, dinner, planning, plan, pre holiday, post holiday, handover,
        hand over, handoff, before holiday, before leave, before vacation, cover, coverage, request,
        requests, rota, campaign, readiness, trading, season, peak, retro, club, holiday inn,
        holiday let, holiday home, holiday homes, package, review, return to work, keeping in touch,
        kit day, prep, interview, catch up, back from, entitlement, accrual, marketing, promo,
        sales, collection, concert, fair, shop, staffing, in case, vac pack, covid vac, vertretung,
        ubergabe, urlaubsplanung, planung, antrag, antrage, besprechung, gesprach, ruckkehr,
        passation, retour, demande, demandes, planification, entretien, planificacion, plan de,
        solicitud, solicitudes, cobertura, regreso, entrevista, plano de, mapa de, pedido, pedidos,
        aprovar, aprobar, retorno, campana, campanha, kampagne, fiesta, festa, feier
      ]

  - id: trip-by-category
    activity: travel
    when:
      categories: [travel, trip, reise, flight, flights, reizen, voyage]
    unless:
      title: [
        customer, client, board, visit, meeting, conference, summit, workshop, dinner, lunch,
        offsite, audit, interview, sync, kickoff, review, mtg
      ]

  - id: out-of-office-all-day
    activity: away
    when:
      all_day: true
      show_as: [oof]
    unless:
      title: [
        conference, summit, offsite, away day, awayday, retreat, visit, travel, trip, training,
        course, customer, client, expo, fair, site, kickoff, workshop, board, inspection, audit,
        forum, congress, sko, meeting, flight, train, plant, office, london, berlin, residential,
        academy, programme, module, strategy, leadership, principals, fly, hotel, partner, plants,
        assembly, convention, "@conferences", mtg
      ]

  # The words of private life are other people's craft in a hospital or a school.
  - id: private-life
    activity: private
    when:
      title: ["@private_life"]
    unless:
      field: ["@school_field", "@health_field", "branch*", "bank*"]
      attendee_count: {from: 3}
      title: [
        personal meeting room, private equity, private label, private beta, private cloud,
        private preview, private practice, private sector, private bank, private banking,
        private clients, private wealth, private sale, private network, personal development,
        personal data, personal injury, personal brand, personal goals, personal objectives,
        personal best practice, personal care, family office, family law, kids app, kids club,
        kids menu, kids team, kids range, mot data, review, launch, roadmap, campaign, interview,
        customer, client, project, supplier, vendor, proposal, contract, sprint, board, budget,
        strategy, family day, plan, report, parcel sorting, parcel hub, wedding venue, wedding show,
        wedding fair, wedding brief, wedding tasting, gym equipment, concert hall,
        electrician quote, mortgage appt, mortgage team, mortgage rates, mr, mrs, ms,
        personal mtg room
      ]

  # In a school or a hospital only what names the leader's own life.
  - id: private-life-in-care-and-schools
    activity: private
    when:
      title: [
        gym, workout, pilates, yoga, parkrun, haircut, hairdresser, barber, gp appointment, gp appt,
        dr appt, dr appointment, doctors appointment, "doctor's appointment", dentist, optician,
        eye test, physio, school run, school pick up, school pickup, school drop off,
        school dropoff, pick up kids, kids pick up, kids pickup, drop kids, daycare,
        nursery pick up, mot, car service, plumber, boiler, house viewing, mortgage, babysitter,
        "mum's birthday", mums birthday, "mom's birthday", moms birthday, "dad's birthday",
        dads birthday, wedding anniversary, walk the dog, dog walk, vet, personal, private, family,
        own kids, my kids, massage, hair appt, blood test, hospital appointment, hospital appt
      ]
      attendee_count: {from: 0, to: 1}
    unless:
      title: [
        private practice, private patient, private patients, personal development, personal data,
        personal care, family conference, family meeting, family liaison, family support, families,
        gym hall, gym roof, gym floor, gym equipment, school gym, gym refurb, family council,
        yoga club, pshe, personal statement, personal statements, vet med, family learning,
        family day, family mtg
      ]

  - id: breaks
    activity: private
    when:
      title: [
        "=break", "=breather", "=rest", "=pause", "=screen break", "=coffee break", "=lunch break",
        "=tea break", "=breathe", "=nap", "=decompress", "=walk", "=personal", "=me time",
        "=no lunch meetings", lunch block, lunch hold, block for lunch, hold for lunch,
        protected lunch, blocked for lunch, keep free for lunch, eat, food, take a break,
        take break, lunch at desk, "lunch - please keep free", keep lunch free, "=no lunch mtgs"
      ]
    unless:
      attendee_count: {from: 2}

  - id: picking-somebody-up
    activity: private
    when:
      title: [pickup, pick up, drop off, dropoff]
      attendee_count: {from: 0, to: 1}
    unless:
      title: [
        customer, client, stock, order, orders, parcel, parcels, parts, sample, samples, laptop,
        badge, rental car, delivery, deliveries, carrier, pallet, pallets, equipment, keys,
        materials, freight, load, loads, uniforms, prescriptions, airport, signage, banner, gift
      ]

  - id: system-appointment
    activity: private
    when:
      title: [
        "=appt", "=appointments", "=errand", "=family", "=kids", "=pick up", "=pickup", "=drop off",
        "=bank", "=home", errands, life admin, "=garage", "=post office", home admin
      ]
      attendee_count: {from: 0, to: 1}
      all_day: false

  # =====================================================================================
  # 5  Forms that beat any subject
  # =====================================================================================

  - id: booking-a-journey
    activity: admin
    when:
      title: [
        book flight, book flights, book travel, book train, book trains, book hotel, book hotels,
        travel booking, travel bookings, booking travel, travel expenses, travel approvals,
        travel arrangements, travel plans, visa application, visa paperwork, travel request,
        arrange travel, sort travel, plan travel
      ]

  - id: on-the-move
    activity: travel
    when:
      title: [
        flight, flights, fly, flying, airport, travelling, traveling, driving, train to, train from,
        train home, train back, "=train", by train, on train, on the train, eurostar, tgv,
        ice train, commute, commuting, taxi, cab to, uber, car to, transfer to, transfer from,
        ferry, in transit, transit to, return journey, journey to, journey home, journey back,
        head home, heading home, en route, on the road to, boarding, lhr, lgw, jfk, sfo, cdg,
        bus to, coach to, shuttle to, return home, depart, leave for station, layover, walk to,
        rental car, hire car, drive, hotel, hotels, airbnb, rail, railway, train station, travel,
        reise, anreise, abreise, ruckreise, hinfahrt, ruckfahrt, fahrt nach, fahrt zu, zug nach,
        ice nach, vol vers, vol pour, trajet, deplacement, vuelo, viaje, voo, viagem, comboio, volo,
        treno, viaggio, vlucht, terugrit, heenrit, trein, lot do, pociag, flyg, resa, tag till, "✈",
        drop car, car hire, s bahn, passport control, anfahrt, heimreise, heimfahrt, ruckflug,
        hinflug, abflug, flug nach, flug, flughafen, bahnfahrt, zugfahrt, autofahrt, bahn nach,
        fahrt zum, fahrt zur, dienstreise, reisezeit, unterwegs nach, mietwagen, vol retour,
        vol aller, train pour, train vers, ter vers, gare de, aeroport, en route vers, retour paris,
        route vers, taxi vers, voiture vers, dans le train, vuelo a, vuelo de vuelta, aeropuerto,
        tren a, ave a, traslado, desplazamiento, de camino a, en carretera, viaje a, regreso a,
        vuelta a casa, taxi a, renfe, voo para, voo de volta, aeroporto, trem para, comboio para,
        deslocacao, deslocamento, a caminho, ponte aerea, viagem a, viagem para, regresso a,
        volta para casa, uber para, traslado aeroporto
      ]
    unless:
      title: [
        test flight, flight plan, flight check, flight deck, flight of, in flight, preflight,
        pre flight, travel policy, driving licence, driving license, driving growth,
        driving results, driving performance, driving change, driving adoption, driving value,
        driving revenue, driving engagement, train the, travel desk, travel client, travel team,
        travel brand, travel app, taxi app, airport project, airport account, airport client,
        airport deal, airport expansion, onboarding, boarding pass flow, boarding school,
        school travel, travel plan, school shuttle, bus routes, airport tender, boarding team,
        boarding house, department, on fly, top flight, interview, contract, drill, flying start,
        on the fly, retro, test drive, hard drive, shared drive, google drive, drive folder,
        drive migration, food drive, donation drive, blood drive, hiring drive, recruitment drive,
        charity drive, drive through, drive thru, drive unit, drive train, drivetrain, drive shaft,
        conveyor drive, motor drive, drive growth, drive adoption, drive results, drive change,
        drive engagement, drive cleanup, drive clean up, hotel review, hotel team, hotel opening,
        hotel project, hotel brand, hotel owner, hotel sales, hotel booking, hotel client,
        hotel deal, hotel audit, hotel inspection, hotel walk, hotel performance, "hotel p&l",
        hotel budget, rail project, rail client, "travel & expense", travel expense, travel spend,
        travel budget, travel insurance, travel ban, travel freeze, travel rep, space travel,
        time travel, station managers, fire station, police station, work station, workstation,
        station manager, polling station, weigh station, station visit, train drivers, handrail,
        guard rail, travel mgmt
      ]
      field: ["@guest_field"]

  - id: train-alone
    activity: travel
    when:
      title: [train, trains, plane, jump seat, bus, tram, metro]
      attendee_count: {from: 0, to: 1}
    unless:
      title: [
        train the, train model, train models, train new, train staff, train team, train up,
        train data, train test, release train, power train, bus pass, bus duty, bus routes,
        message bus, service bus, event bus, data plane, control plane, train operators, jump seat,
        train drivers
      ]

  - id: on-the-move-in-hospitality
    activity: travel
    when:
      title: [
        flight, fly to, airport, travel to, travel back, travel day, drive to, drive home, train to,
        commute, "=travel"
      ]
      field: ["@guest_field"]
    unless:
      attendee_count: {from: 3}

  # Settled: one person's case.
  - id: personal-case
    activity: one_to_one
    sensitive: true
    when:
      title: [
        grievance, disciplinary, return to work, rtw, performance improvement plan, pip,
        capability meeting, capability hearing, capability review, absence meeting, absence review,
        attendance review meeting, sickness review, sickness meeting, long term sick,
        occupational health, oh referral, investigation meeting, investigatory meeting,
        fact finding meeting, dismissal, termination, exit conversation, settlement agreement,
        welfare meeting, welfare check, stress risk assessment, reasonable adjustments,
        suspension meeting, appeal hearing, written warning, final warning, at risk meeting,
        redundancy consultation, consultation meeting individual, hr case, er case,
        employee relations, conduct meeting, mediation, "stage 1 absence", "stage 2 absence",
        "stage 3 absence", "stage 1 sickness", "stage 2 sickness", "stage 3 sickness",
        "stage 1 meeting", "stage 2 meeting", "stage 3 meeting", sickness stage, absence stage,
        long term absence, lta review, fit note, phased return, reintegration, exclusion panel,
        disc panel, discipline panel, driver hearing, conduct hearing, tribunal prep individual,
        hearing hr, fitness to practise, fitness to practice, capability stage, whistleblower case,
        harassment case, misconduct, settlement talk, exit terms, capability mtg, absence mtg,
        attendance review mtg, sickness mtg, investigation mtg, investigatory mtg, fact finding mtg,
        welfare mtg, suspension mtg, at risk mtg, consultation mtg individual, conduct mtg,
        "stage 1 mtg", "stage 2 mtg", "stage 3 mtg"
      ]
    unless:
      field: ["@law_field"]
      title: [
        policy, policies, training, course, figures, kpi, dashboard, numbers, contract termination,
        termination clause, termination letter, template, process, return to work programme,
        supplier, vendor, student, students, pupil, pupils
      ]

  - id: employee-dialogue
    activity: community
    sensitive: true
    when:
      title: [
        works council, work council, betriebsrat, union, unions, shop steward, shop stewards,
        labor management, labour management, staff council, employee council, employee forum,
        staff forum, employee representatives, employee reps, staff representatives, staff reps,
        jcc, jnc, joint consultative committee, ewc, colleague forum, listening forum, unison,
        nasuwt, neu, gmb, rcn, rcm, "ver.di", verdi, ig metall, cgt, cfdt, fnv, cnv, acv, abvv,
        unia, teamsters, uaw, ibew, seiu, afscme, afl cio, nlrb, nea, ucu, ondernemingsraad,
        vakbond, syndicat, syndicats, gewerkschaft, sindicato, comite de empresa, rsu, cse, cpbw,
        jncc, cba talks, pay talks, bargaining, staff side, partnership forum,
        health and safety reps, fed reps, police federation, federation reps, staff association,
        balpa, rmt, aslef, tssa, cwu, usdaw, fbu, ufcw, cwa, aft, apwu, bectu, "=unite", unite reps,
        unite meeting, convenor, convenors, br sitzung, betriebsratssitzung, betriebsversammlung,
        br termin, gbr, kbr, personalrat, mitarbeitervertretung, cssct, delegue syndical, delegues,
        comite social, tillitsvalgt, tillidsmand, facklig, mbl forhandling, unite mtg
      ]
    unless:
      title: [
        credit union, european union, student union, students union, state of the union,
        union station, union square, rugby union, union pacific, union bank, union jack,
        union street, western union, union type, sql union, union house, neu kunden, verdi requiem,
        unison singing
      ]

  - id: exit-interview
    activity: one_to_one
    when:
      title: [exit interview, stay interview, leaver interview, exit chat, exit talk]

  - id: user-research-session
    activity: discovery
    when:
      title: [
        user interview, user interviews, users interview, customer interview, customer interviews,
        client interview, interview with user, interview with users, interview with a user,
        interview with customer, interview with customers, interviews with customers,
        interviews with users, discovery interview, discovery interviews, problem interview,
        problem interviews, stakeholder interview, stakeholder interviews, expert interview,
        win loss, churn interview, churn interviews, patient interview, patient interviews,
        student interview, shopper interview, guest interview, buyer interview, buyer interviews,
        parent interview, pupil voice, student voice, learner voice, user research, ux research,
        research session, research sessions, research debrief, usability, user test, user tests,
        user testing, user session, user sessions, user call, user visit, contextual inquiry,
        diary study, card sort, card sorting, tree test, ride along, ridealong, ridealongs,
        ride alongs, field visit, field visits, field day, field ride, field research, field study,
        shadowing customers, support shift, support rotation, day in support, call listening,
        listen to calls, listening to calls, listen in on, support calls, call shadowing,
        customer feedback session, customer feedback call, feedback session with customer,
        feedback session with customers, feedback with customers, focus group, focus groups,
        customer immersion, mystery shop, mystery shopping, mystery guest, store visit,
        store visits, shop visit, branch visit, depot visit, benchmark visit, benchmarking visit,
        learning visit, study visit, best practice visit, reference visit, tool trial, tool demo,
        vendor demo, vendor demos, supplier demo, demo by vendor, demo from vendor, software demo,
        trial run of tool, tool evaluation, evaluate tool, experiment results, customer discovery,
        discovery call, discovery session, patient voice, patient shadowing,
        patient feedback session, guest feedback, beta feedback, beta testers, tester feedback,
        concept test, concept testing, "customer co-creation", playtest, playtesting,
        voice of customer, voice of the customer, voc, user int, user ints, usr int, cust int,
        cust interview, customer int, cust call, cust calls, customer panel, user panel, cust panel,
        patient panel, parent panel, guest panel, readout, read out, customer listening,
        school council, student council, pupil council, youth council, sch council, student forum,
        youth forum, learner forum, student panel, pupil panel, ride with, ride w, ride out,
        rideout, out with crew, out with driver, shift with, shift w, day with, shadow,
        shadowing day, back to the shop floor, frontline day, frontline shift, front line day,
        day in the life, dogfood, dogfooding, dog food, tickets shift, ticket shift, support duty,
        all hands support, customer support day, queue shift, field trip, field mission,
        field work visit, project visit, programme visit, program visit, community visit,
        village visit, clinic visit, camp visit, beneficiary visit, farm visit, mine visit,
        hospital visit, lab visit, customer site visit, learning expedition, trendscout, poc,
        proof of value, pov with, trial demo, sandbox demo, competitor demo, competitor visit,
        teardown, customer journey walk, safari, patient journey walk, patient story,
        patient stories, walk in their shoes, secret shopper, jump seat, jumpseat, sit with,
        sit in with, sit in on, sitting with, sit alongside, join calls, join a shift, join crew,
        join the crew, join rounds, out with the team
      ]
    unless:
      field: ["@sales_field"]
      title: [
        candidate, user research lead, ux researcher, user researcher, research manager,
        focus group hiring, readout to board, exec readout, executive readout, board readout,
        job shadow, shadow cabinet, shadow it, shadow board, shift with agency, day with team,
        steerco readout, poc code, poc build, build poc, kpi readout, results readout, poc sprint,
        deal, shadow dom, ride service, shift work, field trip risk assessment, field trip budget,
        school field trip, okr readout, dashboard readout, walk out, mystery shop results,
        mystery shop scores, figures
      ]

  - id: user-research-in-sales
    activity: discovery
    when:
      field: ["@sales_field"]
      title: [
        user interview, customer interview, customer interviews, win loss, ride along, ridealong,
        ride alongs, field ride, field day, call listening, listen to calls, call shadowing,
        focus group, store visit, user research, voice of customer, voc, vendor demo, tool demo,
        tool trial, buyer interview, usability test, mystery shop
      ]

  - id: media-interview
    activity: stakeholders
    when:
      title: [
        press interview, media interview, podcast, radio interview, tv interview, journalist,
        newspaper interview, magazine interview, interview for article, press briefing, press call,
        press conference, press release, press day, press event, press visit, press office,
        press enquiry, press inquiry
      ]

  - id: recruiting-system-in-the-text
    activity: hiring
    when:
      description: [
        greenhouse, "lever.co", ashby, ashbyhq, smartrecruiters, cv attached, cvs attached,
        resume attached, candidate packet, interview kit, lead interviewer,
        interview guide candidate, scorecard within, submit scorecard, your scorecard,
        candidate profile, "candidate's cv", hiring panel, interview panel, please interview
      ]
    unless:
      title: [retro, board, budget, roadmap]

  - id: screening-a-person
    activity: hiring
    when:
      title: [screen, screening, debrief, offer, portfolio, panel, tel, phone]
      any: ["@first_names"]
      description: [
        currently at, linkedin, referred, referral, cv, role, salary expectations, notice period,
        portfolio, recruiter, agency, found via
      ]

  - id: portfolio-of-a-designer
    activity: hiring
    when:
      title: [portfolio]
      field: ["design*", "creative*", "ux*", "brand*", "architect*"]
    unless:
      title: [roadmap, product portfolio, portfolio planning, prioritisation, site, website]

  # Settled: a seat to fill.
  - id: filling-a-seat
    activity: hiring
    when:
      title: [
        interview, interviews, interviewing, candidate, candidates, hiring, recruiter, recruiters,
        recruiting, recruitment, talent acquisition, ta sync, intake call, role intake,
        intake meeting, job description, job descriptions, jd, jds, job ad, job advert, job spec,
        reqs, requisition, requisitions, req review, backfill, backfills, vacancy, vacancies,
        open role, open roles, open position, open positions, cv review, cvs, cv screening,
        cv screen, resume review, resume screen, resumes, phone screen, screening call,
        screening calls, first round, final round, second round, onsite loop, onsite debrief,
        offer call, offer approval, job offer, offer letter, offer discussion, extend offer,
        reference call, reference check, reference checks, assessment centre, assessment center,
        assessment day, shortlisting, shortlist, longlist, executive search, exec search,
        search firm, headhunter, search update, trial day, loop debrief, hm screen, job fair,
        careers fair, career fair, hire, open req, new req, req for, cand, cands, iv, ivs, itv,
        itvs, intv, intvw, interv, ref check, ref checks, ref call, reference calls, refs check,
        "2nd round", "1st round", "3rd round", take home, takehome, hm chat, hm call, bar raiser,
        barraiser, offer stage, make offer, verbal offer, offer to, lateral, laterals, vac scheme,
        milkround, milk round, job evaluation panel, search partner, egon zehnder, spencer stuart,
        korn ferry, vorstellungsgesprach, bewerbungsgesprach, bewerber, "entretien d'embauche",
        entretien embauche, sollicitatiegesprek, sollicitatie, entrevista candidato,
        entrevista candidata, colloquio candidato, rozmowa kwalifikacyjna, ansattningsintervju,
        jobsamtale, mat leave cover, maternity cover, finalist, finalists, final two, "final 2",
        final panel, role brief, role profile, role kickoff, role kick off, loop for, onsite for,
        onsite panel, sourcing, talent pool, talent pipeline, talent partner, ta partner, sifting,
        sift, applications, applicants, application review, probearbeiten, probetag, trial shift,
        speculative chat, referral chat, talent chat, sergeants board, selection board,
        selection panel, appointment panel, appointments panel, appointment committee,
        appointments committee, vacant post, casting, audition, auditions, intake mtg
      ]
    unless:
      title: [
        media interview, hiring plan, hiring freeze, hiring strategy, hiring budget,
        recruitment plan, recruiting plan, recruitment strategy, hire car, car hire, coach hire,
        bus hire, hall hire, venue hire, new hire, new hires, vendor shortlist, supplier shortlist,
        shortlist vendors, shortlist suppliers, tool shortlist, agency shortlist, rfp, tender,
        award shortlist, participant, participants, patient recruitment, trial recruitment,
        student recruitment, pupil recruitment, member recruitment, volunteer recruitment,
        release candidate, training, first round of, first round feedback, first round designs,
        design shortlist, funding round, plant hire, tool hire, equipment hire, headcount, policy,
        flow, req doc, reqs doc, requirement, product requirements, po req, purchase req, survey,
        school admission, admissions interview, admissions interviews, lateral thinking,
        lateral load, iv drip, iv fluids, iv therapy, iv line, iv bag, user int, mock,
        web applications, applications team, applications migration, business applications,
        legacy applications, applications of, application form, application portal,
        planning applications, loan applications, patent applications, application security,
        application review board, grant applications, applications support, media sourcing,
        sourcing strategy, sourcing decision, supplier sourcing, open sourcing, sourcing review,
        sourcing materials, crowd sourcing, membership applications, admissions applications,
        visa applications, casting line, casting shop, die casting, casting vote, casting cell,
        casting process, casting trial, casting mould, casting furnace
      ]

  - id: screening-by-title
    activity: hiring
    when:
      title: [screen, screening, offer, debrief]
      any: ["@first_names"]
    unless:
      title: [
        project, sprint, incident, campaign, trip, visit, offsite, special offer, offer page, retro,
        customer, client, deal, sales, call debrief, screen design, screens, home screen, lti,
        accident, event
      ]
      attendee_count: {from: 7}

  # Time with one person for the person.
  - id: one-to-one
    activity: one_to_one
    when:
      title: [
        "1:1", "1:1s", "1-1", "1-1s", "1 to 1", "1 2 1", "1-2-1s", "1/1", "1on1", "1on1s", "1 on 1",
        "1 on 1s", "121", "121s", "1x1", "1 x 1", "1×1", "1.1", one on one, one on ones, one to one,
        one to ones, "one 2 one", "one:one", "o2o", "o3", "o3s", skip level, skip levels, skips,
        career, growth plan, growth conversation, growth chat, development conversation,
        development plan, personal development, pdp, idp, performance review, performance reviews,
        performance conversation, performance conversations, performance discussion,
        performance chat, performance feedback, perf review, perf reviews, perf conversation,
        perf feedback, write perf, perf write up, review conversation, appraisal, appraisals, pdr,
        pdrs, end of year review, end of year conversation, year end review, year end conversation,
        year end conversations, yearly review with, annual review with, half year conversation,
        self review, self assessment, peer feedback, "360", "360s", upward feedback, feedback for,
        feedback to, give feedback, feedback chat, feedback talk, feedback conversation,
        feedback meeting with, probation, check in with, checkin with, wellbeing chat,
        wellbeing check, welcome chat, welcome back, listening session, listening sessions,
        listening tour, pulse chat, stay conversation, goal setting with, goals with,
        objectives with, skip lunch, skip coffee, coffee chat, coffee chats, virtual coffee, donut,
        coffee roulette, get to know, getting to know, intro chat, meet and greet with,
        "meet & greet with", keep in touch day, keeping in touch day, kit day, salary conversation,
        salary conversations, comp conversation, comp conversations, pay conversation,
        pay conversations, promotion conversation, promo conversation, resignation, open door chat,
        mid term review with, touch base with, touchbase with, quarterly conversation, lm,
        line management, line mgmt, line manager, perf conv, perf chat, perf talk, perf discussion,
        mid year, midyear, mid yr, eoy review, eoy conv, mye, eye conv, write reviews,
        reviews write up, write up reviews, writing reviews, revalidation, reflective discussion,
        clinical supervision, safeguarding supervision, pastoral chat, growth talk, dev talk,
        dev chat, development chat, development talk, development discussion,
        objectives setting with, "funct.gesprek", functioneringsgesprek, mitarbeitergesprach,
        jahresgesprach, personalgesprach, zielgesprach, entretien annuel, entretien individuel,
        evaluatiegesprek, beoordelingsgesprek, ontwikkelgesprek, medarbetarsamtal,
        utvecklingssamtal, mus samtale, colloquio individuale, "=skip", skip w, skip with,
        staff supervision, supervision with, skip lvl, "(skip)", "1to1", "1to1s", "1 to 1s",
        monthly catch up with, feedback w, feedback with, dev plan, devt plan, growth review,
        seat review, associate review with, goal check in, supervision w, supervision meeting with,
        personal catch up, well being chat, annual review w, ptw, pda meeting, pip follow up,
        promo chat, promo talk, promo feedback, comp chat, comp talk, salary chat, salary talk,
        pay talk, pay chat, raise talk, resigning, notice chat, leaving chat, mentor chat, epr,
        end of project review with, line review with, my manager, "w/ my boss", with my boss,
        feedback mtg with, supervision mtg with, pda mtg, einzelgesprach, mitarbeiterjahresgesprach,
        zielvereinbarung, zielvereinbarungsgesprach, feedbackgesprach, beurteilungsgesprach,
        entwicklungsgesprach, probezeitgesprach, rueckkehrgesprach, ruckkehrgesprach, bem gesprach,
        gehaltsgesprach, kritikgesprach, "4 augen gesprach", vier augen gesprach, austrittsgesprach,
        point individuel, tete a tete, entretien professionnel, entretien de progres,
        entretien de carriere, "entretien d'evaluation", entretien de retour, entretien de depart,
        "entretien periode d'essai", point carriere, uno a uno, reunion individual,
        entrevista de desempeno, evaluacion de desempeno, evaluacion del desempeno,
        conversacion de desarrollo, conversacion de carrera, plan de desarrollo individual,
        charla individual, feedback con, retroalimentacion con, fin periodo de prueba,
        entrevista de salida, entrevista de retorno, um a um, "1a1", "1 a 1", conversa individual,
        conversa de carreira, conversa de desenvolvimento, avaliacao de desempenho,
        avaliacao anual de, plano de desenvolvimento individual, feedback com, devolutiva,
        bate papo com, conversa com, reuniao individual, periodo de experiencia,
        entrevista de desligamento
      ]
    unless:
      title: [
        customer, client, "360 campaign", "360 view", "360 video", "360 photos", skip hire,
        skip logic, skip button, career day, careers day, career week, career page, careers page,
        career site, career fair, careers fair, career ladder, career ladders, career framework,
        careers evening, careers advice, appraisal template, supervision hearing,
        construction supervision, site supervision, listening exam, listening test, policy,
        calibration, product feedback, pupil supervision, playground supervision, lunch supervision,
        exam supervision, thesis supervision, phd supervision, property appraisal, land appraisal,
        development plan school, school development plan, local development plan,
        real estate appraisal, patient feedback, social listening, call listening,
        self assessment questionnaire, self assessment form, supplier self assessment, process,
        "360 degree", cycle, timeline, standup, stand up, mid year budget, mid year forecast,
        mid year results, mid year review of, line manager training, lm training, cliente, clientes,
        kunde, kunden, alumno, alumnos, aluno, alunos, paciente, pacientes, eleve, eleves,
        proveedor, fornecedor, fournisseur, lieferant, lieferanten, candidato, candidata, producto,
        produto, produkt
      ]

  # Feedback, skip levels and supervision with one other person.
  - id: feedback-to-one-person
    activity: one_to_one
    when:
      title: [
        feedback, skip, supervision, line mgr, appraisal, perf, objectives, speak to, speak with,
        "speak w/", talk to, talk with, "talk w/", see, touch in
      ]
      attendee_count: {from: 2, to: 2}
    unless:
      title: [
        customer, client, product, design, feedback on, site supervision, see site, see demo, draft,
        beta, user, patient, guest, call, hold
      ]

  - id: with-hr-about-one-person
    activity: one_to_one
    sensitive: true
    when:
      title: [
        "w/ hr", with hr, "+ hr", hr dialled in, hr dialed in, hr present, hr joining, and hr,
        "(hr)", er cases, er case, people case, people cases, hr cases, hr case
      ]
      attendee_count: {from: 3, to: 5}
    unless:
      title: [policy, reorg, budget, headcount, hiring, planning, survey, sync, steerco]

  # A standing meeting of two that names the other person.
  - id: standing-meeting-of-two
    activity: one_to_one
    when:
      title: ["@first_names"]
      recurring: true
      attendee_count: {from: 2, to: 2}
    unless:
      title: [
        sync, hold, tbd, point, coach, coaching, mentor, mentoring, npqh, "a3", budget, board,
        interview, candidate, customer, client, vendor, supplier, pairing, lesson, deal, okr, okrs,
        pipeline, forecast, union, governor, "£", backlog, spec, crit, onboarding, gemba, rounds,
        rounding, code review, design review, demo, diary, admin, pa, ea, planning, sip, roof,
        walk the, site walk, line walk, handover, standup, retro, agenda, contract, rates, quote
      ]

  - id: mentored-from-outside
    activity: training
    when:
      title: [
        exec coach, executive coach, executive coaching, my coach, coach call,
        coaching with external, leadership coach, external coach, my mentor, coach session,
        my coaching, action learning set, peer coaching circle, ceo forum, vistage, ypo,
        reverse mentoring, "coaching (me)", own coaching, "supervision (own)", headteacher mentor,
        "mentor (external)", external mentor, coaching mine, own coach, coach for me,
        coaching for me, me coaching, coaching supervision
      ]

  - id: being-coached
    activity: training
    when:
      any: [coaching, coach]
      organizer_is_self: false
      attendee_count: {from: 2, to: 2}
    unless:
      title: [
        call, deal, sales, rep, instructional, team, clinical, coach trip, peer, pairing, mentee
      ]

  # Teaching pupils and students is the craft of a school; see also below.
  - id: teaching-in-a-school
    activity: delivery
    when:
      title: [teach, teaching, tutoring]
      field: ["@school_field"]
    unless:
      title: [
        teaching and learning, "teaching & learning", teaching staff, teaching school, observation,
        quality, interview
      ]

  # Teaching people to get better.
  - id: growing-people
    activity: coaching
    when:
      title: [
        mentoring, mentor, mentee, mentees, mentorship, office hours, office hour, coaching, coach,
        pair with, pair on, pair programming, mob programming, mobbing, shadowing, job shadow,
        shadow day, brown bag, brownbag, lunch and learn, "lunch & learn", lunch n learn,
        "lunch'n'learn", "l&l", learning hour, knowledge share, knowledge sharing,
        knowledge transfer, tech talk, tech talks, show and tell session, guild, chapter meeting,
        community of practice, cop, practice group, journal club, book club, reading group,
        reading club, study group, onboarding, onboard, induction, inductions, new starter,
        new starters, new joiner, new joiners, new hire, new hires, newbie, newbies, buddy,
        welcome session, orientation, bootcamp, boot camp, ramp up, ramp plan, "30 60 90",
        "first 90 days", train the trainer, train the team, enablement, role play, role plays,
        roleplay, objection handling, pitch practice, practice session, masterclass, master class,
        inset, cpd, twilight session, teach in, teachback, teach back, apprentice, apprentices,
        apprenticeship, trainee, trainees, nqt, ect, interns, grad scheme, graduate scheme,
        new manager, new managers, skills session, upskilling, upskill, dojo, grand rounds,
        preceptor, preceptorship, simulation debrief, peer learning, cross training, learning lunch,
        learning session, tutorial for team, walk new, chapter meet, chapter sync, chapter weekly,
        office hr, office hrs, drop in clinic, drop in session, welcome to the team, welcome new,
        welkom, link nurse day, student nurses, kata, sim session, simulation session, phd students,
        phd student, phd meeting, phd supervision, doctoral supervision, student supervision,
        supervision meeting, thesis supervision, postdoc meeting, career workshop, reverse shadow,
        ride shotgun, how we work session, "lunch&learn", "lunch+learn", "l+l", demo your work,
        flight school, book group, ted talk internal, induct, einarbeitung, inwerken, accoglienza,
        integration day, parcours integration, pairing, pair w, jc, circle, circles, craft session,
        craft hour, craft club, skill share, skillshare, knowhow, know how, teaching, teach session,
        supervised practice, graduates, grads, placement, welcome day, "day 1 welcome", first day,
        starter lunch, study club, paper club, paper reading, academy, mentors, clinical skills,
        skills lab, sim lab, hack and learn, learn and share, fed talk, lightning talks,
        demo and learn, tech share, craft share, design share craft, town talk, train new, intern,
        chapter mtg, phd mtg, supervision mtg, postdoc mtg
      ]
    unless:
      title: [
        onboarding flow, onboarding flows, onboarding redesign, onboarding screens,
        onboarding screen, onboarding funnel, onboarding experience, onboarding email,
        onboarding emails, onboarding ux, onboarding journey, onboarding copy,
        onboarding checklist design, onboarding project, onboarding metrics, "onboarding v2",
        onboarding experiment, customer onboarding, client onboarding, user onboarding,
        merchant onboarding, vendor onboarding, supplier onboarding, partner onboarding,
        onboarding revamp, onboarding crit, onboarding test, onboarding sprint,
        onboarding prototype, onboarding squad, self serve onboarding, orientation of, coach hire,
        coach booking, coach to, coaching programme budget, book coach, new starter form,
        new starter laptop, football coach, coach park, line ramp up, production ramp up,
        ramp up plan line, ramp up of, ramp up review, volume ramp up, chapter draft, "chapter 1",
        "chapter 2", "chapter 3", "chapter 4", book chapter, chapter edits, patient orientation,
        object detection, pairing algorithm, wine pairing, food pairing, bootcamp attendee,
        new starter desks, ect review, practice group review, intern desk, trainee contract, policy,
        coaching framework, my mentor, data induction, induction motor, induction loop,
        induction hob, patient induction, knowledge base, circle k, crop circle, quality circle,
        inner circle dinner, placement test, product placement, ad placement, grads portal,
        graduates survey, academy trust, academy awards, academy budget, academy strategy,
        teaching and learning, "teaching & learning", quality of teaching, teaching staff,
        teaching school, multi academy, academy council, jc penney, jc decaux, teach class,
        teaching block, circles sync, interns budget, first day orders, intern hiring,
        student council, student services, student recruitment, student numbers, student experience,
        student survey, student support, student records, student union, student portal,
        student forum, student panel, student voice, student meeting, student app,
        international student, student data, student case, student behaviour, student interview,
        student results, head student, student outcomes, student journey, student finance,
        student mtg
      ]

  - id: speaking-to-an-audience
    activity: stakeholders
    when:
      title: [talk, speech, lecture, presentation, keynote, panel, address, webinar]
      attendee_count: {from: 30}
    unless:
      field: ["@school_field"]
      title: [compliance, mandatory, training]

  - id: training-others
    activity: coaching
    when:
      title: [
        training, trainings, refresher, course, webinar, seminar, class, tutorial, first aid for
      ]
      organizer_is_self: true
      attendee_count: {from: 3}
    unless:
      field: ["@school_field"]
      title: [
        compliance, mandatory, gdpr, health and safety, data protection, training plan,
        training budget, training needs, training matrix, training data, model training,
        course design, training programme, training strategy
      ]

  - id: drill
    activity: training
    when:
      title: [
        evacuation, invacuation, tabletop, table top, ttx, crisis exercise, crisis simulation,
        dr test, dr exercise, disaster recovery test, disaster recovery exercise, failover test,
        failover exercise, bcp test, bcp exercise, business continuity exercise, game day, gameday,
        chaos day, chaos engineering day, phishing simulation, incident simulation,
        incident exercise, emergency exercise, mock incident, mock recall, recall exercise,
        mock code, drill, fire panel, alarm test, muster, evac, evacuatie, raumungsubung, simulacro,
        lockdown, live exercise, exercise cygnus, command post exercise, cpx
      ]
    unless:
      title: [
        drill down, drill press, drill bit, drill rig, drill head, drill line, drill station,
        cordless drill, match game day
      ]

  - id: learning-in-class
    activity: training
    when:
      title: [
        e learning, elearning, security awareness, gdpr, anti bribery, unconscious bias,
        first aider, manual handling, cpr, leadership programme, leadership program,
        leadership development programme, leadership development program, presentation skills,
        negotiation skills, coaching skills, executive education, exec ed, executive programme,
        executive program, mba, emba, npqh, npqsl, npq, "module 1", "module 2", "module 3",
        certification, exam prep, language class, language lesson, german lesson, german class,
        english lesson, english class, french lesson, french class, spanish lesson, spanish class,
        course, courses, webinar, webinars, conference, congress, symposium, summit, seminar,
        convention, unconference, meetup, meet up, bootcamp, saastr, config, "re:invent", reinvent,
        kubecon, qcon, dreamforce, green belt, black belt, training, trainings, refresher, lms,
        learning module, learning time, learning hour, learning day, learning block, study time,
        study day, self study, reading time, masterclass attendee, cle, continuing education,
        ce credits, neurips, icml, iclr, cvpr, aaai, asco, himss, black hat, srecon, dmexco, sxsw,
        cannes lions, mwc, ces, hannover, nrf, itb, mipim, bett, educause, inbound, google next,
        google cloud next, ignite, slush, ted talk, tedx, bls, ils, als update, epls,
        cyber awareness, kcsie, "l3 safeguarding", mhfa, first aid, speed awareness, cpc, smsts,
        iosh, nebosh, "prince2", togaf, itil, cfa, acca, cima, cpa credits, solicitors cpd,
        lecture attend, evening class, open university, harvard, insead, lbs, imd, vlerick, wharton,
        stanford, ashridge, cranfield, henley, oxford programme, leadership lab, lead programme,
        leadership prog, leaders programme, leaders program, aspiring leaders,
        board readiness programme, development centre, away learning, schulung, fortbildung,
        weiterbildung, kurs, formation, formacion, formacao, formazione, opleiding, cursus,
        szkolenie, utbildning, kursus, koulutus, "e-learn", "e-learnings", elearnings, udemy,
        coursera, linkedin learning, workday learning, "@conferences"
      ]
    unless:
      title: [
        conference call, conference room, press conference, case conference, parent conference,
        parent conferences, parent teacher conference, teacher conferences, family conference,
        conference talk, conference sponsorship, conference logistics, conference planning,
        conference bridge, conference paper, conference submission, conference abstract,
        conference centre, speaker, keynote, panel, speaking, partner summit, client summit,
        leadership summit, investor summit, cabinet, training plan, training plans, training matrix,
        training data, training set, training needs, training strategy, training policy,
        training records, training compliance, training content, training material,
        training materials, training deck, training video, training videos,
        training programme design, training run, training job, training pipeline, model training,
        prep training, build training, write training, personal training, personal trainer,
        training room, course correction, course design, course content, golf course, main course,
        tasting course, race course, course catalogue, course planning, course review,
        course approval, course committee, course evaluation, crash course, of course,
        course leader, course work, coursework, webinar deck, webinar script, webinar prep,
        our webinar, product certification, certification audit, iso certification,
        certification body, certification visit, gdpr audit, gdpr request, gdpr review,
        gdpr findings, gdpr register, config review, config change, config file, config migration,
        training provider, training vendor, training agency, training contract, training rollout,
        training design, training evaluation, training gap, training gaps, debrief, readout,
        dry run, board, budget, training stats, training completion, training overdue, training kpi,
        formation of, design formation, training others, hosting, host, cpc bid, cpc campaign,
        cpc review, booth, dreamforce dinner, inbound leads, inbound calls, inbound team,
        inbound freight, inbound dock, inbound sync, ignite sync, first aid kit, first aid boxes,
        neurips deadline, neurips submission, neurips paper, icml paper, icml deadline, rebuttal,
        stand, customers, customer, slush fund, demo day, harvard manager deal, stanford deal
      ]

  # A briefing of everybody is an all-hands, whatever it is called.
  - id: briefing-of-everybody
    activity: stakeholders
    when:
      title: [
        briefing, staff meeting, team meeting, update, monthly meeting, site meeting,
        department meeting, huddle, kick off, kickoff, year start, welcome back,
        communication meeting, shift meeting, brown paper, "q&a", ask me anything, address,
        staff mtg, team mtg, monthly mtg, site mtg, department mtg, communication mtg, shift mtg
      ]
      attendee_count: {from: 40}
    unless:
      title: [stand up, standup, training, drill]

  # The rhythm of one team, whatever it is about that day.
  - id: team-rhythm
    activity: ceremony
    when:
      title: [
        stand up, stand ups, standup, standups, daily, scrum, huddle, huddles, bed meeting,
        bed management meeting, morning meeting, morning brief, morning call, morning circle,
        morning prayer, team brief, pre shift, preshift, shift brief, shift change, shift start,
        start of shift, end of shift, handover, hand over, handoff, hand off, lineup, tool box talk,
        toolbox, "tier 1", "tier 2", tier meeting, tier board, board walk, shopfloor board,
        production meeting, production planning, production sync, production review meeting,
        planning meeting production, dispatch meeting, loading meeting, scheduling meeting,
        maintenance planning, maintenance meeting, sprint, iteration, backlog, refinement, grooming,
        estimation, estimating session, planning poker, pointing, retro, retros, retrospective,
        retrospectives, lessons learned, lessons learnt, aar, postproject review, triage, kanban,
        replenishment, wip, traffic, editorial meeting, editorial planning, content planning,
        content calendar, status, project update, project meeting, project sync, project call,
        project team, project weekly, progress meeting, progress update, progress call,
        coordination, site meeting, subcontractor meeting, subcontractors, oac meeting, look ahead,
        lookahead, last planner, pull planning, go no go, release go, release sign off,
        release signoff, release planning, release meeting, release sync, release call,
        release readiness, launch readiness, launch sync, launch check, readiness check, cutover,
        cut over, change advisory, cab, change control, ccb, change request meeting, squad,
        pod sync, pod meeting, pod weekly, tribe sync, team weekly, weekly team, team sync,
        team checkin, team catch up, team catchup, team call, team touchpoint, monday meeting,
        friday wrap, friday demo prep, week start, weekly wrap, end of week, wrap up, working group,
        work group, task force, taskforce, tiger team, war game planning, workstream, work stream,
        kick off, kickoff, dependency sync, planning session, week planning meeting,
        weekly planning, team planning, year group meeting, year team meeting, department meeting,
        dept meeting, departmental meeting, faculty meeting, phase meeting, subject meeting,
        duty team, pastoral meeting, pastoral team, roster meeting, rota meeting, beo meeting,
        banquet meeting, pre con, precon, preconstruction meeting, run of show, rundown, call sheet,
        crew call, crew meeting, gate meeting, stage gate, gate review, milestone check,
        milestone review, demand intake, intake review, flow meeting, capacity call,
        capacity meeting, staffing meeting, tasking, dtm, design team meeting, pre start, prestart,
        subbie meeting, programme review meeting, lab meeting, group meeting lab,
        research group meeting, team jour fixe, jf team, teamrunde, team meeting weekly,
        morgenrunde, dsu, sos, "t3", "t1", "t2", "tier 3 board", sqdcp, sqdc, sqcdp, gemba board,
        shift end, close meeting, newsroom, news conference internal, planning conference,
        copy meeting, production call, unit meeting, case management meeting, allocation meeting,
        allocations meeting, referral meeting, referrals meeting, intake allocation,
        tender team meeting, agency weekly, agency sync, ops call, ops meeting, operations meeting,
        ops sync, dispatch call, morning ops, night ops, briefing, debrief shift, deployment call,
        service meeting kitchen, housekeeping meeting, events meeting, function meeting,
        shutdown planning, shutdown prep, turnaround planning, outage planning, launch planning,
        launch plan sync, ramp up meeting, core group meeting, core team, npi meeting, npi review,
        apqp meeting, trio, triad, close day, close call, queue review, queue meeting, peak call,
        "ops 15", "15 min sync", night order, line up, event debrief, trip debrief, project debrief,
        campaign debrief, show debrief, launch debrief, service debrief, debriefing, post event,
        post mortem event, hot wash, hot debrief, cold debrief, round up, roundup, roundtable team,
        weekly planner meeting, wk plan, week plan, wkly plan, resourcing, resource call,
        brief team, crew brief, kickstart, kick start, group mtg, lab mtg, team mtg, planning mtg,
        planning call, session plan team, cadence, rhythm, pi sync, art sync, po sync, poap,
        milestone sync, dev sync, design sync, eng sync, content sync, data sync, qa sync,
        ops weekly, eng weekly, design weekly, product weekly, marketing weekly, finance weekly,
        legal weekly, weekly eng, weekly design, weekly product, weekly marketing, campaign sync,
        campaign weekly, project review, project plan, project planning, work planning,
        rollout sync, implementation sync, implementation call, go live sync, launch call,
        integration weekly, dependency mapping, dependency review, risk and issues, raid,
        action review, actions review, open items, open points, punch items, to do round,
        weekly check, team check, wochenmeeting, wochenplanung, teammeeting, team besprechung,
        teambesprechung, teamoverleg, werkoverleg, weekoverleg, weekstart, point equipe,
        reunion equipe, "reunion d'equipe", reunion de equipo, reuniao de equipa, riunione di team,
        riunione team, teammote, tavlemote, dagstart, zebranie zespolu, schichtubergabe,
        ploegoverdracht, ops brief, dmm, vertical slice bugs, bug scrub, bug council, mw planning,
        maintenance window planning, control room brief, study team, trial team,
        product team meeting, brand team meeting, bid team, curators, curatorial meeting,
        editors meeting, planners meeting, schedulers, buyers meeting, stage management,
        production team, tech team meeting, project group, bed mtg, bed management mtg, morning mtg,
        tier mtg, production mtg, production review mtg, dispatch mtg, loading mtg, scheduling mtg,
        maintenance mtg, editorial mtg, project mtg, progress mtg, site mtg, subcontractor mtg,
        oac mtg, release mtg, change request mtg, pod mtg, monday mtg, department mtg, dept mtg,
        departmental mtg, faculty mtg, phase mtg, subject mtg, pastoral mtg, roster mtg, rota mtg,
        beo mtg, banquet mtg, preconstruction mtg, crew mtg, gate mtg, flow mtg, capacity mtg,
        staffing mtg, subbie mtg, programme review mtg, close mtg, copy mtg, unit mtg,
        case management mtg, allocation mtg, allocations mtg, referral mtg, referrals mtg, ops mtg,
        operations mtg, service mtg kitchen, housekeeping mtg, events mtg, function mtg,
        ramp up mtg, npi mtg, apqp mtg, queue mtg, weekly planner mtg, curatorial mtg, editors mtg,
        planners mtg, buyers mtg
      ]
    unless:
      title: [
        "@lead_team", company kickoff, company kick off, sales kickoff, sales kick off, fy kickoff,
        fy kick off, year kickoff, sko, customer kickoff, customer kick off, client kickoff,
        client kick off, kickoff with customer, planning kickoff, planning kick off, design sprint,
        pi planning, big room planning, budget, okr, okrs, roadmap, strategy, leadership retro,
        backlog of, kpi, kpis, status quo, traffic data, web traffic, organic traffic,
        traffic light, traffic report, daily mail, daily telegraph, dailies review, weekly report,
        working group on, steering, code handoff doc, onboarding, post mortem, postmortem, incident,
        interview, escalation, outage, customer visit, handover before leave doc, "tier 1 supplier",
        "tier 1 suppliers", "tier 1 customer", "tier 1 accounts", "tier 1 account",
        weekly planning block, hip, headcount, retrofit, sprint cup, lineup of, pipeline,
        huddle room, huddle space, scrum half, coordination with ministry, wip limits doc,
        wip report, ceo briefing, board briefing, minister briefing, ministerial briefing,
        member briefing, members briefing, councillor briefing, press briefing, media briefing,
        analyst briefing, customer briefing, client briefing, briefing note, investor briefing,
        partner briefing, legal briefing, "t1 diabetes", "t2 scan", rhythmic, planning committee,
        town planning, planning application, planning officer, succession, workforce, "fy26",
        "fy27", annual, long range, resourcing plan, gp rota, risk and issues board,
        planning inspector, scenario, tax planning, finance planning, integration planning,
        audit planning, circle, strategic, "planning q1", "planning q2", "planning q3",
        "planning q4", "q1 planning", "q2 planning", "q3 planning", "q4 planning", "h1 planning",
        "h2 planning", capacity planning, planning capacity, kpmg, pwc, deloitte, auditor, auditors,
        board deck, board meeting, board prep, board pack, board paper, board papers, board of,
        board dry run, advisory board, board retreat, board update, rollout board, programme board,
        project board, "demand & resourcing", demand and resourcing, "wip & lock", wip and lock,
        board mtg
      ]
      attendee_count: {from: 0, to: 1}

  - id: team-rhythm-prepared-alone
    activity: ceremony
    when:
      title: [
        standup, stand up, sprint planning, sprint prep, retro, retrospective, refinement, backlog,
        grooming, triage, sprint goals, release checklist, planning poker, handover, status report,
        status update, weekly status, weekly update, team update, rota, roster, shift plan,
        shift planning, cover list, huddle, toolbox talk
      ]
      attendee_count: {from: 0, to: 1}
    unless:
      title: [rota build, board, budget, okr, kpi, key holder]

  # Something is broken or blocked now.
  - id: something-broken-now
    activity: incident
    when:
      title: [
        outage, outages, war room, warroom, "p0", "sev1", "sev 1", "sev2", "sev 2", "sev0", "sev 0",
        incident, incidents, bridge call, post mortem, postmortem, postmortems, pir, rca,
        root cause, "8d", "8-d", "5 whys", five whys, "5 why", escalation, escalations, escalated,
        on call, oncall, pager, pagerduty, hotfix, hot fix, rollback, roll back, prod issue,
        production issue, prod down, production down, line down, line stop, line stopped,
        line stoppage, machine down, breakdown, is down, site down, system down, unplanned downtime,
        unplanned shutdown, crisis, firefighting, fire fighting, firefight, hypercare, unblock,
        unblocking, blocker, blockers, blocked by, swarm, swarming, complaint, complaints,
        angry customer, angry parent, quality alert, quality issue, quality problem, quality escape,
        quality hold, customer return, customer returns, warranty issue, nonconformance,
        non conformance, ncr, mrb, recall, containment, near miss, accident, injury, injured,
        safety alert, safety stand down, breach, sui, datix, never event, code red, adverse event,
        fall review, falls review, outbreak, bullying, fight in, exclusion meeting, staff shortage,
        short staffed, supply shortage, shortage call, shortages, shortage meeting, stock out,
        stockout, expedite, missing parts, power cut, flooding, fire in, rescue call, save call,
        at risk account, at risk customer, red account, red accounts, payment failure,
        failed deployment, failed delivery, get well plan, get to green, path to green,
        recovery plan call, dispute, troubleshooting, troubleshoot, debugging session, "p1 call",
        "p1 bridge", "p1 review", "p1:", capas, capa meeting, capa review, what happened,
        went wrong, lti, lost time, sif, near misses, psii, psirf, "72h report", duty of candour,
        si review, si panel, lost load, damage claim, damaged load, customs hold, shipment stuck,
        stuck shipment, container stuck, product hold, contamination, foreign body, food poisoning,
        double booking, overbooking, walked guests, media storm, shitstorm, leak response, gas leak,
        water leak, roof leak, power failure, site closure today, snow closure, cover emergency,
        missing pupil, missing person, missing patient, ransomware, ddos, fraud case, customer down,
        unhappy customer, unhappy client, angry client, upset parent, upset customer, cross parent,
        failure analysis, field failure, field issue, hot issue, hot topic call, red alert,
        production stop, stopped line, late orders, delayed shipment, strike, gold call,
        gold meeting, silver call, silver meeting, gold command, silver command, bronze command,
        sitrep, sit rep, opel, esc, escal, escl, safeguarding, flood gold, gold flood, out of order,
        no heating, no hot water, no water, no power, theft, assault, vandalism, break in, breakin,
        intruder, pest, pests, rats, norovirus, walkout, walk out, sick calls, cover gap,
        flight cancelled, cancelled flights, missed delivery, missed sla, service failure,
        overrun today, stop work, collapse, dropped load, spill, overdose, suicide, death in,
        patient death, serious case, cyber attack, account takeover, chargeback issue,
        system failure, it failure, wifi down, network down, email down, erp down, wms down,
        pos down, till down, tills down, payroll error, payroll issue, wrong invoice, mispriced,
        pricing error, data error, misdelivery, bad press, negative press, viral post, broke, aog,
        fibre cut, fiber cut, cable cut, discrepancy, deviation, deviations, oos,
        out of specification, batch failure, batch reject, sterility failure, cert failed,
        certification failed, failed cert, failed audit, failed inspection, failed batch,
        failed payment, failed launch, failed release, rejected batch, rejected load, rejected lot,
        lost luggage, diversion, diverted flight, ground stop, road closure, derailment,
        cancellation wave, sick wave, no show crew, leak in, leaking, flooded, burst, stolen,
        missing stock, missing order, missing delivery, double booked, overbooked, exclusion mtg,
        shortage mtg, capa mtg, gold mtg, silver mtg
      ]
    unless:
      title: [
        incident trends, incident trend, incident kpi, incident kpis, incident stats,
        incident statistics, incident process, incident policy, incident management process,
        incident report template, complaint trends, complaints trends, complaints policy,
        breach of contract, fire door, fire doors, fire safety, fire alarm test, fire inspection,
        fire risk assessment, fire certificate, fire regs, fire marshal, firewall,
        emergency planning, emergency plan, emergency department, emergency medicine,
        emergency services, emergency lighting, crisis comms plan, crisis plan, urgent care,
        on call rota, oncall rota, on call schedule, on call handover, strategy, roadmap, budget,
        board, regulator, regulators, recall rate, recall metric, precision recall, leak rate,
        injury law, personal injury, accident fund, dispute resolution clause, firefighter,
        urgent vs important, "p1 supplier", bullying policy, anti bullying, recall clinic, capacity,
        incident free, escalation policy, escalation matrix, escalation path, escalation process,
        near miss stats, safeguarding training, safeguarding refresher, safeguarding policy,
        safeguarding supervision, safeguarding audit, safeguarding governor,
        safeguarding review annual, esc key, sign offs, gold team, gold standard, datix review kpi,
        pest control contract, pest contract, theft insurance, safeguarding lead interview,
        safeguarding induction, "safeguarding l1", "safeguarding l2", "safeguarding l3",
        safeguarding committee, safeguarding report
      ]

  - id: priority-one
    activity: incident
    when:
      title: ["p1", "p0", urgent, emergency, fire, leak, flood]
    unless:
      field: ["@school_field", "@health_field"]
      title: [
        fire door, fire doors, fire safety, fire alarm, fire inspection, fire risk, fire regs,
        fire marshal, fire warden, fire station, fire service, fire department, fire brigade,
        emergency planning, emergency plan, emergency lighting, emergency services, "p1 supplier",
        urgent care, fire tv, fire suppression, leak testing, flood plain, flood risk,
        flood defence, leak rate, strategy, roadmap, budget, fire panel, fire extinguisher,
        fire pit, test, drill, campfire
      ]

  - id: something-failed
    activity: incident
    when:
      title: [
        failed, failing, broke, broken, failure, failures, stuck, missing, lost, stolen, damaged,
        damage, fault, faulty, alarm, defects, dispute, delay, delays, delayed, shortage,
        overheating, leaking, ran out, run out, cancelled flight, rejected, recall, wrong label,
        contaminated
      ]
      attendee_count: {from: 2}
    unless:
      title: [
        lost deals, closed lost, "win/loss", lost bids, failed tests, failure mode, failure modes,
        fail fast, defects triage, defects review, missing requirements, lost property,
        missing features, damage report, stuck deals, precision recall, training, drill, strategy,
        roadmap, budget, board, kpi, kpis, alarm test, lost time, trends, policy, retro, contract
      ]

  - id: incident-on-call-shift
    activity: incident
    when:
      title: [
        on call shift, oncall shift, on call week, on duty, duty manager, manager of the day,
        site manager on call, gold command, silver command, bleep holder, duty head
      ]
    unless:
      all_day: true

  - id: walking-the-place
    activity: review
    when:
      title: [walk, walks, walking, tour, walkabout, round, rounds, check]
      any: [
        floor, floors, ward, wards, site, line, lines, store, stores, hall, block, plant, yard,
        estate, grounds, property, room, rooms, kitchen, building, corridor, corridors, classroom,
        classrooms, school, warehouse, dock, depot, shed, hk, housekeeping, boh, foh, deck, unit,
        department, theatre, ed, icu, itu, "a&e", maternity, canteen, premises, facility,
        facilities, factory, cell, cells, "l1", "l2", "l3", "l4", "l5", "l6", route, park, track,
        hangar, "dc1", "dc2", "dc3", lab, labs
      ]
    unless:
      title: [
        customer, client, vip, visitor, visitors, parents, investor, board, delegation, prospective,
        quick walk, walk dog, room booking, "1st round", "2nd round", final round, funding,
        check in, lunch, check list, prospect, interview, tour guide, tour operator, rewiring, "y6",
        open
      ]
      attendee_count: {from: 12}

  - id: tour-for-visitors
    activity: stakeholders
    when:
      title: [
        tour, tours, visitors, visitor group, showing round, show round, showing around, delegation
      ]
      attendee_count: {from: 6}
    unless:
      title: [tour operator, interview]

  # A named review of a concrete artefact.
  - id: judging-an-artefact
    activity: review
    when:
      title: [
        code review, code reviews, pr review, pr reviews, prs, review pr, review mr, mr review,
        mr reviews, pull request, pull requests, merge request, merge requests, design review,
        design reviews, crit, crits, critique, critiques, ux review, ui review, creative review,
        copy review, copy edit, copyedit, content review, proofread, proofreading, proofing, proofs,
        proof, pre press, artwork review, artwork approval, artwork sign off, storyboard review,
        rough cut, cut review, edit review, script review, architecture review, arch review, arb,
        tech review, technical review, tdr, pdr review, cdr, rfc review, spec review, prd review,
        story review, doc review, document review, docs review, draft review, report review,
        paper review, peer review, manuscript review, grant review, abstract review, thesis review,
        model review, experiment review, notebook review, prototype review, mockup review,
        wireframe review, figma review, security review, threat model, threat modelling,
        threat modeling, pen test review, accessibility review, accessibility audit, "a11y review",
        "a11y audit", heuristic review, heuristic evaluation, qa review, design qa, visual qa,
        qa session, bug bash, bugbash, uat, user acceptance, acceptance test, acceptance testing,
        fat, sat acceptance, factory acceptance, site acceptance, first article, fai, ppap,
        sample approval, sample review, golden sample, tasting, sensory panel, gemba, gembas,
        line walk, line walks, floor walk, floor walks, shopfloor, shop floor, plant walk,
        plant tour, plant round, safety walk, safety walks, safety tour, safety round, bbs walk,
        site walk, site walks, site tour, site inspection, warehouse walk, warehouse tour,
        yard walk, store walk, store walks, property walk, room inspection, room inspections,
        room checks, kitchen walk, kitchen check, line check, line checks, leader standard work,
        waste walk, "5s", "6s audit", lpa, lpas, layered audit, process audit, process confirmation,
        internal audit, internal audits, mock audit, mock inspection, mock ofsted, mock survey,
        mock deposition review, chart audit, documentation audit, notes audit,
        environmental audit round, infection control round, cleanliness audit, rounding, rounds,
        ward round, ward walk, walkround, walkrounds, walk round, walkabout, walk about,
        learning walk, learning walks, classroom visit, classroom visits, drop ins, observation,
        observations, obs, observe, book scrutiny, book look, book looks, work scrutiny,
        work sampling, moderation, exam board, walkthrough, walkthroughs, walk through,
        walk throughs, demo, demos, sprint review, iteration review, show and tell, "show & tell",
        showcase, show case, playback, playbacks, snag, snagging, punch list, punchlist, punch walk,
        handover inspection, drawing review, drawings review, submittal review, submittals,
        method statement review, rams review, constructability review, bid review, tender review,
        proposal review, pink team, red team, gold team, estimate review, quote review, call review,
        call reviews, gong review, gong calls, recording review, tape review, film review,
        game film, case review, case reviews, file review, file reviews, chart review,
        chart reviews, mortality review, "m&m", morbidity and mortality, m and m, tumour board,
        tumor board, clinical review, claims review, design freeze, design sign off, design signoff,
        sign off designs, tooling review, fmea review, pfmea review, process review walk,
        logs review, schema review, api review, query review, mock up review, render review,
        lookbook review, line review, range review, collection review, assortment review,
        window review, homepage review, site review, page review, asset review, ad review,
        layout review, brand review, concept review, concept presentation, review of draft,
        review draft, review the draft, review slides, review deck, deck review, read draft,
        read through, comments on, comment on draft, feedback on draft, feedback on deck,
        feedback on design, feedback on designs, feedback on proposal, markup, redline review,
        back to the floor, "15 steps", ward visit, matron round, matrons round, quality round,
        quality walk, tissue viability round, place audit, place assessment, perfect ward,
        ipc audit, ipc round, hand hygiene, environment audit, kitchen audit, room walk, boh walk,
        foh walk, property inspection, hk inspection, housekeeping inspection, dock walk,
        yard check, go look see, go and see, genchi genbutsu, dojo check, line tour, sector walk,
        estate walk, grounds walk, premises walk, premises check, "h&s walk", hse walk, ehs walk,
        wir, workplace inspection, toolbox audit, crane inspection, scaffold inspection,
        quality inspection, safety inspection, vehicle inspection, tachograph audit, files audit,
        file audit, supervision of works, referee report, study section, grant panel, credit review,
        underwriting review, loan review, call monitoring, call calibration, qa calibration,
        qa scoring, ticket review, ticket qa, conversation review, campaign review,
        creative presentation, design presentation, design share, roadtest, taste test,
        product review, product reviews, feature review, launch review, experience review, ux bash,
        content qa, translation review, legal review of, flux review, journal review, rec review,
        reconciliation review, workpaper review, model audit, actuarial review, lesson feedback,
        lesson visit, pop in lessons, pop ins, classroom pop in, book monitoring, planning scrutiny,
        dailies, rushes, fine cut, maquette, concept pitch, protocol review, synopsis review,
        reserve review, loss review, art review, level review, build review, playthrough,
        sizzle review, edit session review, cupping, blending session
      ]
    unless:
      title: [
        board, budget, sales demo, customer demo, client demo, demo for, demo to, demo with,
        vendor demo, supplier demo, tool demo, proof of concept, proof points, burden of proof,
        test drive, fat loss, observation deck, observation ward, fire safety, investor, investors,
        keynote, town hall, all hands, earnings, roadmap, okr, okrs, pricing, rehearsal dinner,
        funding rounds, funding round, final rounds, interview rounds, rounds of interviews,
        strategy, vision, round table, regulator, teach, show case fund, headcount,
        acceptance criteria, content moderation policy, demo account, demo environment, demo script,
        demo video, demo data, demo prep, user observation, observation session, qbr,
        customer demos, buyer demo, dailies standup
      ]

  # =====================================================================================
  # 6  The leader's field is the craft (codebook rule 3): one deal, class, patient, matter
  # =====================================================================================

  - id: one-deal
    activity: delivery
    when:
      title: [
        deal, account strategy, account plan, account planning, account deep dive, opportunity,
        close plan, close call, mutual action plan, map review, meddic, meddpicc, bant, win plan,
        win strategy, pursuit, capture plan, bid, proposal, proposals, pitch, sales call, prospect,
        prospecting, cold calls, cold calling, call block, outreach, quote, quotation, order form,
        redlines, redline, paper process, security questionnaire, procurement call, negotiation,
        negotiations, negotiate, closing, renewal call, upsell, cross sell, expansion call,
        solutioning, solution workshop, solution design, discovery, intro call, first call,
        exec alignment, champion, economic buyer, technical win, tech validation, stakeholder map,
        pricing for, pricing call, discount request, discount approval, lead follow up,
        follow up call, business value assessment, roi case, value case, business case,
        qualification, orals, oral presentation, onsite, on site, vor ort, angebot, erstgesprach,
        opp, opps, roadmap preview, roadmap session, nda, dpa, msa, sow, prep, kundentermin,
        rendez vous client, reference call, trial, pilot, poc, demo, demos, workshop with,
        first meeting, technical session, arch session, security review customer, kick off customer,
        customer kickoff, customer kick off, handover to cs, whitespace, white space, mapping,
        "=close", dd office hr, contract, contracts, rfp, rfq, tender, rate card discount, first mtg
      ]
      field: ["@sales_field"]
    unless:
      title: [
        pipeline, forecast, deals, budget, pricing committee, pricing strategy, pricing review,
        price increase, price list, board, qbr, coaching, pitch competition, roadmap, okr, okrs,
        quarter close, month close, policy, training, comp plan, steerco, vendor, supplier, tooling,
        kickoff deck, "1:1", sko, all hands, town hall, tool demo, enablement, onboarding, partner,
        partners, offsite, acct plans, hiring
      ]

  # Several deals together are results (settled case); a funnel of data or candidates is not.
  - id: pipeline-and-forecast-across-deals
    activity: performance
    when:
      title: [
        pipeline, pipe review, pipe gen, pipe call, pipegen review, forecast call, forecast meeting,
        forecast review, forecast roll up, forecast rollup, forecast submission, forecast sync,
        forecast prep, forecast inspection, weekly forecast, sales forecast, commit, deals review,
        deal reviews, top deals, open deals, stuck deals, quarter close, end of quarter, eoq,
        quarter end, closing call quarter, bookings, sales review, sales meeting, sales performance,
        sales numbers, sales results, sales weekly, weekly sales, territory review, region review,
        regional forecast, win rates, win rate, quota, number check, funnel, revenue call,
        revenue meeting, linearity, renewals forecast, renewal forecast, churn review, forecast mtg,
        sales mtg, revenue mtg
      ]
    unless:
      title: [
        data pipeline, data pipelines, build pipeline, deployment pipeline, release pipeline,
        ml pipeline, pipeline failure, pipeline bug, pipeline build, pipeline migration,
        pipeline outage, content pipeline, drug pipeline, gas pipeline, oil pipeline,
        water pipeline, talent pipeline, hiring pipeline, candidate pipeline, pipeline coaching,
        pipeline training, onboarding funnel, signup funnel, checkout funnel, funnel analysis,
        funnel instrumentation, weather forecast, forecast model, bookings page, booking flow,
        board, git commit, commit message, broke, broken, failing, failed, flaky, ci, etl, dbt,
        airflow, pipeline stuck
      ]

  - id: forecast-of-the-sales-team
    activity: performance
    when:
      title: [
        forecast, forecasts, fcst, fc call, roll up, rollup, deals, the number, numbers, qbr, qbrs,
        quarterly business review, leaderboard, sales leadership, regional review,
        top accounts review, account reviews, account review, book of business review, figs, figures
      ]
      field: ["@sales_field"]
    unless:
      title: [customer qbr, client qbr, budget forecast, cost forecast, headcount forecast]

  - id: account-relationship
    activity: stakeholders
    when:
      title: [
        customer qbr, client qbr, qbr with, ebr, executive business review, customer dinner,
        client dinner, customer lunch, client lunch, customer golf, golf day, golf with,
        customer event, client event, customer executive, customer exec, exec sponsor,
        executive sponsor, sponsor call, customer advisory, customer council, customer summit,
        user conference, key account visit, key account meeting, account relationship,
        relationship meeting, relationship call, relationship dinner, executive briefing, ebc,
        hospitality, vip dinner, vip lunch, dinner with client, dinner with customer,
        lunch with client, lunch with customer, coffee with client, coffee with customer,
        customer appreciation, client appreciation, partner dinner, reseller, resellers,
        distributor, distributors, channel partner, channel partners, partner qbr, partner call,
        partner sync, partner meeting, partner review, partner update, partner summit, partner day,
        partner event, partner kick off, partner kickoff, partnership, partnerships, alliance,
        alliances, joint account planning, co sell, cosell, si partner, oem partner, ecosystem,
        key account mtg, relationship mtg, partner mtg
      ]
    unless:
      title: [
        hr partner, hrbp, people partner, finance partner, business partner, pair partner,
        ci partner, partner interview, partner track, sparring partner, hospitality suite fit out,
        deal
      ]

  - id: customer-meeting-in-sales
    activity: delivery
    when:
      field: ["@sales_field", "@agency_field"]
      title: [
        customer call, customer meeting, customer workshop, customer presentation, onsite with,
        on site with, customer onsite, client, engagement review, account, qbr prep, customer mtg
      ]
    unless:
      title: [
        client feedback survey, accounting, account reviews, account plans, key accounts,
        account segmentation, account allocation, account coverage, user account, accounts payable
      ]

  - id: customer-category-in-sales
    activity: delivery
    when:
      categories: [
        customer, customers, client, clients, prospect, prospects, kunde, kunden, opportunity
      ]
      field: ["@sales_field", "@agency_field", "@law_field"]
    unless:
      title: [
        dinner, lunch, breakfast, golf, drinks, qbr, ebr, exec, executive, sponsor, event, summit,
        flight, travel, train, hotel, drive
      ]
      all_day: true

  - id: deal-by-any-leader
    activity: delivery
    when:
      title: [
        deal strategy, deal review, deal call, deal prep, deal desk, deal room, deal support,
        account strategy, account planning, opportunity review, close plan, mutual action plan,
        rfp response, tender response, bid response, bid writing, tender submission, sales call,
        sales demo, customer demo, client demo, prospect demo, demo for customer, demo for client,
        client presentation, client pitch, pitch prep, pitch rehearsal, security questionnaire,
        sales support
      ]
    unless:
      title: ["m&a", deal review committee, training, pipeline, template]

  # One class, one pupil, one exam.
  - id: teaching-a-class
    activity: delivery
    when:
      field: ["@school_field"]
      title: [
        teach, teaching, cover, covering, lesson, lessons, class, maths, math, physics, chemistry,
        biology, geography, latin, tutor group, tutorial, homeroom, form time, assembly, assemblies,
        "y7", "y8", "y9", "y10", "y11", "y12", "y13", "yr 7", "yr 8", "yr 9", "yr 10", "yr 11",
        "year 7", "year 8", "year 9", "year 10", "year 11", "year 12", "year 13", "period 1",
        "period 2", "period 3", "period 4", "period 5", "period 6", "1st period", "2nd period",
        "grade 5", "grade 6", "grade 7", "grade 8", "grade 9", duty, invigilation,
        reading group pupils, intervention group, catch up group, detention, detentions, iep, ehcp,
        "504 meeting", "504 plan", annual review pupil, pupil meeting, student meeting,
        parent meeting, parents meeting, parent call, parent phone call, parent conference,
        parent conferences, parent teacher conferences, parent teacher conference, ptc,
        parent consultation, parent consultations, behaviour meeting, attendance meeting,
        child protection, cp conference, child in need, core group, team around the child,
        student support, pupil support, lecture, lectures, seminar, thesis, viva, marking, grading,
        reports to parents, report writing, write reports, timetable, timetabling, choir rehearsal,
        school play rehearsal, gate, mark, epqs, epq, taf, tac, cin, lac review, pep, options, trip,
        concert rehearsal, nativity, mr, mrs, ms, parent of, mum of, dad of, pastoral, head student,
        prefects, "504 mtg", pupil mtg, student mtg, parent mtg, parents mtg, behaviour mtg,
        attendance mtg
      ]
    unless:
      title: [
        class sizes, class size, lesson obs, lesson plan, lesson plans, lesson planning,
        lessons learned, open evening, pta, parent council, parents council, parents association,
        parent forum, assembly plan, teaching staff, teaching school, teaching and learning,
        "teaching & learning", head of year, heads of year, "year 7 intake", results, data, policy,
        budget, staffing, curriculum, attendance figures, attendance panel review, observation,
        planning meeting, interview, training, learning walk, book scrutiny, moderation,
        transition plan, strategy, timetable model, "year 7 admissions", "class 1:1", world class,
        parents eve, parents evening, "parents' evening", parents night, ivs, interviews,
        prospective, prosp parents, trip approval, trip forms, options evening, mat leave,
        cover sup, rag, appointments, planning mtg
      ]

  - id: teaching-by-any-leader
    activity: delivery
    when:
      title: [
        "teach y*", teach grade, teach class, teaching block, cover lesson, cover class,
        lead assembly, gate duty, lunch duty, break duty, bus duty, playground duty, yard duty,
        guest teach, deliver lecture, give lecture, exam invigilation, lesson cover,
        parent teacher conferences
      ]

  # One patient, one list, one clinic.
  - id: treating-a-patient
    activity: delivery
    when:
      title: [
        clinic, clinics, theatre, or block, or day, patient, patients, consults, consult,
        consultation, home visit, home visits, case conference, care conference, family conference,
        family meeting, mdt, mdm, multidisciplinary, work on ward, covering ward, cover ward,
        med round, medication round, drug round, treatment, therapy session, scrub in, scrubbed,
        ward cover, back on ward, shift, night, nights, list, clinical, best interest,
        best interests, safeguarding meeting, discharge, audit of notes, outreach, triage, resus,
        family mtg, safeguarding mtg
      ]
      field: ["@health_field"]
    unless:
      title: [
        patient experience, patient safety, patient satisfaction, patient flow, patient portal,
        patient council, patient advisory, clinic expansion, clinic opening, new clinic, strategy,
        budget, recruitment, roadmap, kpi, staffing, figures, waiting list, consultation paper,
        staff consultation, union consultation, quality, clinic capacity, template, shift patterns,
        shift pattern, shortlist, clinical governance, clinical director, clinical directors,
        clinical leads, clinical audit, clinical supervision, handover, "1:1", sickness, link nurse,
        night visit, rounding, walk, clinical board, clinical council, clinical education,
        clinical trial, list of
      ]

  - id: patient-by-any-leader
    activity: delivery
    when:
      title: [
        theatre list, outpatient clinic, operating list, clinic am, clinic pm, ward shift,
        clinical shift, mdt, multidisciplinary team, discharge planning, home visit, home visits,
        case conference, care conference
      ]

  # The books, for a finance leader.
  - id: keeping-the-books
    activity: delivery
    when:
      title: [
        month end, year end close, quarter end close, close checklist, close tasks, closing entries,
        accruals, reconciliation, reconciliations, recs, flux, journals, journal entries,
        consolidation, intercompany, tax return, tax returns, vat return, payment run, payroll run,
        cash flow model, cashflow model, financial model, budget model, forecast model,
        "13 week cash flow", model build, model update, board pack numbers, statutory accounts,
        ifrs memo, technical accounting, revenue recognition, impairment test, ppa,
        lease accounting, audit queries, workpapers
      ]
      field: ["@finance_field"]
    unless:
      title: [review meeting, board, committee, review mtg]

  # One study, one paper, one sample.
  - id: doing-research
    activity: delivery
    when:
      title: [
        experiment, experiments, lab, bench, assay, paper, manuscript, revision, revisions,
        rebuttal, resubmission, "r&r", camera ready, submission, grant, proposal, figures, figure,
        fieldwork, field work, beamtime, sequencing, microscopy, cell culture, pcr, western, poster,
        abstract, simulation, collaboration, collaborator, collaborators, collab, coauthors,
        co authors, coauthor, study call, protocol, ethics application, data collection, cohort,
        mock, beamline, telescope, sampling, section b, wp, "wp1", "wp2", "wp3", "wp4", deliverable,
        deliverables, "d1", "d2.1", reproducibility, coding transcripts, participants, analysis
      ]
      field: ["@research_field"]
    unless:
      title: [
        lab meeting, group meeting, grant committee, grant panel, program officer, grant budget,
        review, submission deadline policy, strategy, lab safety, lab tour, lab move, lab budget,
        poster session, grants office, site visit, interview panel, job interview, lab mtg,
        group mtg
      ]

  # One guest, one event, one service.
  - id: running-the-house
    activity: delivery
    when:
      title: [
        service, front desk, show round, showround, show around, site inspection, wedding couple,
        wedding meeting, bride and groom, menu development, menu planning, recipe development,
        event setup, banquet, function, check ins, mod, manager on duty, duty shift, stock take,
        stocktake, window display, visual merchandising, event delivery, show day, event day,
        load in, load out, arrival, arrivals, departure, departures, vip, tripadvisor replies,
        review replies, guest reviews replies, google reviews replies, online reviews, set up,
        floor, pass, bar shift, reception, wedding mtg
      ]
      field: ["@guest_field"]
    unless:
      title: [
        budget, strategy, review, contract, complaint, training, charge, forecast, kpi, score,
        scores, interview, vip dinner, owner, owners, walk, floor plan, hods
      ]

  - id: finance-towards-owners-and-auditors
    activity: stakeholders
    when:
      title: [
        ir, kpmg, pwc, ey, deloitte, bdo, mazars, grant thornton, auditors, audit planning,
        audit clearance, audit close, consensus, analysts, roadshow, rating review, audit co,
        audit committee, arc, ac prep
      ]
      field: ["@finance_field"]

  # One matter.
  - id: one-matter
    activity: delivery
    when:
      field: ["@law_field"]
      title: [
        hearing, hearings, court, trial, deposition, depositions, mediation, arbitration,
        witness prep, witness statement, witness interview, brief, briefs, motion, pleading,
        pleadings, discovery, disclosure, client, matter, matters, settlement, closing, signing,
        filing, filings, contract, contracts, nda, ndas, spa, redline, redlines, markup,
        due diligence, data room, opinion, memo, drafting, draft, negotiation, counterparty,
        expert call, case, cmc, appeal, judgment, judgement, litigation call, patent, trademark,
        dsar, term sheet, termination clause, advice call, counsel, barrister, instructions,
        instruct, completion, exchange, heads of terms, sha, apa, bundle, skeleton, particulars,
        defence, without prejudice, verification, tribunal, arbitral, injunction, advice note,
        letter of advice, tender, pitch
      ]
    unless:
      title: [
        case load, caseload, business case, client event, client dinner, client lunch,
        matter intake committee, partners, law firm panel, panel firms, outside counsel spend,
        contract lifecycle tool, trial of tool, board, budget, policy, clm, regulator, legal ops,
        general counsel, gc, counsel offsite, pitch panel
      ]

  # One machine, one line, one order, one site.
  - id: shopfloor-work
    activity: delivery
    when:
      field: ["@plant_field", "@build_field"]
      title: [
        line trial, machine trial, trial run, production trial, tool trial, mould trial, mold trial,
        tryout, try out, changeover, smed, kaizen, vsm, value stream mapping, value stream map,
        line balancing, time study, process capability, spc, commissioning, machine install,
        installation, line move, stocktake, stock take, stock count, cycle count, inventory count,
        layout planning, line layout, "a3", problem solving, doe, rfq calculation, quotation,
        costing, cut list, takeoff, take off, method statement, setting out, pour, lift plan,
        quote calc, die trial, new product trial, sample run, on line, on the line, helping,
        pack out, packing shift, cover shift, line cover, running the line, loss tree, pareto,
        measurement, msa study, "gauge r&r", validation, iq oq pq, rfi, rfis, change order,
        change orders, variation, variations, valuation, final account, survey, route planning,
        slotting, load planning, dock scheduling, weld, kitting, tender, tenders, bid, wms cutover,
        load plan, cross dock
      ]
    unless:
      title: [
        budget, strategy, roadmap, kaizen results, engagement survey, survey results, board,
        carrier tender, energy tender, tender round, supplier tender, carrier rfq, waste tender
      ]

  # =====================================================================================
  # 7  Subjects of direction and steering; the subject beats the form (codebook rule 1)
  # =====================================================================================

  - id: offsite-logistics
    activity: admin
    when:
      title: [
        offsite venue, offsite booking, offsite travel, offsite catering, offsite admin,
        retreat venue, retreat booking, away day venue, venue booking, book venue, book room,
        room booking, book rooms, board dinner booking, book restaurant, restaurant booking,
        seating plan, board travel, offsite planning, offsite prep, offsite agenda,
        offsite organisation, offsite organization, offsite organising, plan offsite,
        retreat planning, retreat prep, away day planning, awayday planning, away day prep,
        event planning, party planning, social planning, organise party, organise offsite, logistics
      ]
    unless:
      title: [
        strategy, logistics centre, logistics center, logistics team, logistics network,
        logistics provider, logistics performance, logistics cost, logistics review,
        logistics weekly, logistics leads, logistics sync, event planning client, head of logistics,
        logistics kpi, logistics steering, reverse logistics, logistics roadmap
      ]
      field: ["@plant_field"]

  - id: evidence-and-findings-on-paper
    activity: admin
    when:
      title: [
        evidence, close findings, close finding, closing findings, close out findings,
        audit findings, audit finding, audit actions, audit action tracker, audit action plan,
        audit follow up actions, audit paperwork, pbc list
      ]
      attendee_count: {from: 0, to: 2}
    unless:
      title: [evidence based, evidence review board]

  # Settled: vendor contract, renewal or account review is money; its demo is not.
  - id: vendor-relationship
    activity: resources
    when:
      title: [
        vendor, vendors, supplier, suppliers, account manager, contract renewal, contract review,
        contract negotiation, contract negotiations, agency contract, agency pitch,
        agency selection, agency review, agency fee, outsourcing partner, procurement, sourcing,
        purchasing, outside counsel, panel firms, caterer, caterers, contractor, contractors,
        landlord, insurer, insurers, broker, brokers, haulier, hauliers, carrier, carriers, "3pl",
        msp, reseller quote, licences review, subscription review, facilities provider,
        cleaning contract, catering contract, agency rates, staffing agency, temp agency,
        agency terms, psl, call off, dhl qbr, ups qbr, fedex qbr, agency qbr, provider qbr,
        provider review, service provider, subcontractor rates, subbie rates, subbie terms,
        lab supplies contract, telco contract, bank fees, leasing company, card provider,
        payment provider terms
      ]
    unless:
      field: ["@law_field"]
      title: [
        demo, demos, trial, supplier quality, supplier audit, supplier visit, supplier defect,
        supplier issue, supplier escalation, supplier day, supplier part, vendor form,
        supplier form, vendor onboarding, supplier onboarding, procurement form, purchasing form,
        procurement paperwork, procurement approval, procurement approvals, purchasing approvals,
        sourcing candidates, call with procurement, vendor invoice, supplier invoice, invoices,
        workshop, open source, crowdsourcing, food vendor, vendor app, site meeting,
        contractor induction, contractors list, carrier bag, carrier pigeon, data carrier,
        contractor safety, site mtg
      ]

  - id: quotes-from-suppliers
    activity: resources
    when:
      title: [quote, quotes, quotation, quotations, caterers, cleaning company, contractors rates]
    unless:
      title: [
        write, customer, client, press, pull, draft, quote for, send quote, quote wall, testimonial,
        quote graphic, quote card
      ]
      field: ["@sales_field", "@agency_field", "@build_field", "@plant_field"]

  - id: pay-and-promotion-rounds
    activity: organisation
    when:
      title: [
        calibration, calibrations, talent review, promotion committee, promotion panel,
        promotion round, promotion cases, promo, promos, promotions, "9 box", nine box, "9box",
        pay round, pay review, pay award, bonus, bonuses, comp, compensation, salary review,
        salary round, salary planning, salaries, merit, succession, equity refresh, stock refresh,
        gender pay, pay gap, pay equity, tenure committee, tenure review, threshold applications
      ]
    unless:
      title: [
        sensor calibration, gauge calibration, instrument calibration, scale calibration,
        calibration lab, marking calibration, grading calibration, call calibration,
        machine calibration, equipment calibration, promo code, promo codes, promo video,
        promo copy, promo campaign, promo calendar, promo email, promotions calendar,
        trade promotions, store promotions, product promotions, promo material, promo stand,
        promotion prices, comp set, comp shop, competitor, workers comp, bonus content, merit badge,
        merit awards, succession of, comp analysis, compensation claim, pupil promotion, promo page,
        promo banner
      ]

  - id: shape-of-the-organisation
    activity: organisation
    when:
      title: [
        "@org_words", "reorg*", "restructur*", staffing, recruitment plan, resource planning,
        resource allocation, resource plan, capacity and hiring, team split, merge teams,
        roles and responsibilities, "roles & responsibilities", organisation, organization
      ]
    unless:
      title: [
        iam policy, policy engine, insurance policy, policy holder, bucket policy, cache policy,
        onboarding, clinical handbook page, attrition rate model, health policy, policy brief,
        policy paper, public policy, foreign policy, policy research, policy forum, monetary policy,
        skin mix, desk organisation, organization account, staff shortage, "today's staffing",
        staffing today, staffing huddle, world health organisation, non profit organisation,
        talent show, talent acquisition, talent partner, bench work, bench press, bench test,
        work bench, workbench, "tom 1:1", talent scout, levels of, sea levels, stock levels,
        decision review, talent agency, test bench
      ]

  - id: contracts-of-the-area
    activity: resources
    when:
      title: [
        contract, contracts, heads of terms, framework agreement, msa, tender, tenders, tendering,
        rate card, rfp, rfq
      ]
    unless:
      field: ["@sales_field", "@law_field", "@agency_field", "@build_field"]
      title: [
        contract test, contract tests, contract testing, data contract, api contract,
        smart contract, social contract, psychological contract, rfp response, tender response,
        tender submission, tender writing, bid, tender settlement, contract law, panel tender
      ]

  - id: money-and-contracts
    activity: resources
    when:
      title: [
        "@money_words", "invest*", procurement strategy, forecast, forecasts, cost, costs, finance,
        financial, "fp&a", revenue plan, price, prices, fees, grant, grants, subsidy, subsidies,
        endowment, reserves, overspend, underspend, variance, variances, invoice dispute, rebate,
        rebates, tariff, tariffs, royalties, "budget*", savings, accruals, depreciation, capital
      ]
    unless:
      title: [
        investor, investors, investigation, investigations, investigating, investigate,
        error budget, error budgets, performance budget, user acquisition, customer acquisition,
        acquisition funnel, acquisition campaign, data acquisition, weather forecast,
        forecast model, forecasting model, pricing page, pricing experiment, pricing test,
        pricing ui, pricing copy, pricing mockups, pricing table, tax return personal,
        cost of living, tech debt, technical debt, design debt, board, investigator, capital city,
        capital letters, price tag design, price tags, financial crime training, renewal of vows,
        grant writing, grant application, grant proposal, grant review, grant submission,
        grant report, expense, expenses, trustees, finance module, finance app, finance onboarding,
        cost spreadsheet fix, rfp response, grant draft, grant section, invoice, invoices,
        finance approvals, variance test, analysis of variance, all hands, town hall, kpi, kpis,
        okr, okrs, roadmap, margin note, finance steerco, finance committee, interest rates seminar,
        rate my, heart rate, bit rate, win rate, win rates, conversion rate, error rate, scrap rate,
        hit rate, rate limit, rate limiting, rate limiter, frame rate, open rate, click rate,
        churn rate, retention rate, response rate, exchange rate feature, premium feature,
        premium tier, premium app, premium brand, premium guests, subscription flow,
        subscription page, subscription ui, subscription bug, subscription service,
        secondary school, secondary research, secondary data, reserve room, reserve table,
        reserve list, tax the, taxi, taxonomy, syntax, true up deck, cuts review, rough cut,
        procurement form, fall rate, falls rate, infection rate, occupancy rate, utilisation rate,
        utilization rate, overhead crane, overhead line, bus pass subscription, provision of,
        provision mapping, send provision, provision map, ta provision, day rate cover, first cuts,
        power cuts, short cuts, pass rate, progress rate, attendance rate, interview, passport,
        rent roll, discrepancy, rates of, metric, metrics, definitions, defs
      ]

  # A figure of the area as a standing item.
  - id: standing-look-at-a-figure
    activity: performance
    when:
      title: [
        scrap, downtime, absence, absenteeism, absences, attendance, energy, waste, yield, churn,
        retention, nps, csat, turnover, occupancy, length of stay, los, falls, infections,
        readmissions, claims, dso, debtors, utilisation, utilization, sickness, late deliveries,
        otif, service level, service levels, aht, conversion, footfall, covers, adr, donations,
        enrolment, enrollment, admissions, win loss, numbers, figures, results, throughput,
        productivity, efficiency, delivery performance, complaints, near misses, overdue, quality,
        safety, lead time, cycle time, inventory, stock, cash, collections, wip, uptime,
        availability, reliability, slos, error budgets, usage, adoption, activation, engagement,
        arr, nrr, mrr, bookings, attrition, data, dashboards, dashboard, ptl, response times,
        waiting times, waits, crime, referrals, caseload, caseloads, income, giving, pledges,
        grants pipeline, rtt, shrink, mortality, pressure ulcers, harm, scores, ratings,
        reviews score, margin, margins, labour, wages, fuel, damages, returns, defects, bugs count,
        sev counts, cost, costs, spend
      ]
      recurring: true
      attendee_count: {from: 3}
    unless:
      title: [
        sync, standup, stand up, huddle, retro, squad, guild, crit, workshop, triage, working group,
        refinement, sprint, training, quality circle, toolbox, design, platform, team, engineering,
        project
      ]

  # A QBR or review with a carrier, agency or provider is about its contract (settled).
  - id: provider-business-review
    activity: resources
    when:
      title: [qbr, account review, quarterly review, service review, business review]
      any: [
        dhl, ups, fedex, kuehne, maersk, dpd, gls, aws, azure, gcp, google cloud, microsoft, oracle,
        sap, salesforce, servicenow, workday, adobe, datadog, cisco, dell, accenture, infosys, tcs,
        wipro, cognizant, capgemini, sodexo, compass group, iss, randstad, adecco, manpower, agency,
        carrier, provider, vendor, supplier, subcontractor, "3pl", msp, telco
      ]
    unless:
      field: ["@sales_field", "@agency_field"]

  - id: results-of-the-area
    activity: performance
    when:
      title: [
        "@results", numbers, exam results, targets review, attendance figures, attendance data,
        absence figures, figures review, monthly ops, weekly ops, incident trends, incident trend,
        incident stats, complaint trends, complaints trends, balanced score card, mos review,
        management operating system, leading indicators, business update, biz update, trade meeting,
        commercial meeting, weekly results, month review, monthly report, monthly reporting,
        quarterly report, quarterly reporting, quarterly business, year end results, performance,
        otif, scrap rate, scrap review, downtime review, yield review, conversion review,
        growth review, retention review, nps, csat, analytics review, occupancy, revpar,
        length of stay, readmissions, infection rates, falls rate, patient satisfaction,
        patient experience, quality report, metrics, monthly sla, sla meeting, sla report,
        trade mtg, commercial mtg, sla mtg
      ]
    unless:
      title: [
        performance test, performance testing, performance tuning, performance fix, performance bug,
        page performance, web performance, app performance, query performance,
        performance optimisation, performance optimization, performance profiling,
        performance engineering, performance marketing, performance rehearsal, live performance,
        music performance, drama performance, theatre performance, performance interview,
        dashboard build, build dashboard, dashboard fix, fix dashboard, dashboard design,
        dashboard mockup, dashboard mockups, dashboard copy, dashboard crit, dashboard redesign,
        dashboard prototype, dashboard wireframes, test results, lab results, blood results,
        experiment results, survey results, usability results, results page, phone numbers,
        story numbers, page numbers, board, metrics instrumentation, metrics pipeline,
        metrics implementation, all hands, town hall, okr, okrs, sla breach, results of test,
        figures for paper, figure, paper figures, investor, investors, nps verbatims, nps comments,
        patient experience shadowing, loss tree, search, results day, feature performance,
        performance conv, performance chat, month end close task, shrink wrap, shrinkwrap
      ]

  - id: steering-across-units
    activity: performance
    when:
      title: [
        "@steering", committee, council, programme meeting, program meeting, programme office, pmo,
        governance, decision forum, decision meeting, risk review, risk register, risk meeting,
        risk and compliance, academic board, senate, cross site, multi site, group operations,
        network meeting, programme update, program update, initiative review, initiatives review,
        initiative update, transformation office, change programme, rollout board,
        implementation board, migration board, digital board, product board, clinical board,
        technology board, data board, capital board, estates board, people board, innovation board,
        operations board, nursing board, safety board, education board, programme mtg, program mtg,
        decision mtg, risk mtg, network mtg
      ]
    unless:
      title: [
        prioritisation council, prioritization council, investment committee, city council,
        town council, local council, county council, borough council, parish council,
        district council, council meeting city, council tax, council planning officer,
        council officer, select committee, student council, school council, pupil council,
        customer council, parents council, parent council, patient council, residents council,
        nursing council visit, medical council, design council award, party committee,
        social committee, fun committee, organising committee, organizing committee,
        events committee, programme notes, computer program, social program, cross site scripting,
        bonus, council mtg city
      ]

  - id: leadership-team
    activity: performance
    when:
      title: ["@lead_team"]
    unless:
      title: [
        offsite, off site, retreat, away day, awayday, strategy, vision, okr, okrs, roadmap,
        leadership training, leadership programme, leadership program, leadership course,
        leadership coach, leadership academy, dinner, lunch, drinks, social, board, town hall,
        all hands, thought leadership, leadership principles, leadership talk, lt cmdr, st lt,
        leadership award, summit, manager meeting with, webinar leads, sales leads, new leads,
        inbound leads, mql, mqls, leads who, lead gen, leads list, leads follow up, leads routing,
        heads up, heads down, account executive, account executives, exec assistant,
        executive assistant, executive summary, exec summary, managers training, new managers,
        interview, print heads, machine heads, partner, customer, client, executive coach,
        exec coach, hiring managers, exec brief, exec briefing, executive briefing, exec search,
        executive search, exec sponsor, executive sponsor, emergency medical, ems response,
        ems dispatch, ems crew, ed tech leads, manager mtg with
      ]

  - id: staff-meeting-of-a-leader
    activity: performance
    when:
      title: [
        "=staff", staff meeting, staff mtg, staff weekly, weekly staff, "'s staff", "’s staff",
        directs, direct reports, dr meeting, my staff, vp staff, cto staff, ceo staff, cpo staff,
        coo staff, cfo staff, md meeting, director staff, ops staff, product staff, eng staff,
        dr mtg, md mtg
      ]
      attendee_count: {from: 3}
    unless:
      field: ["@school_field"]
      title: [staff engineer, staff designer, all staff, staff room, staff survey]

  - id: whole-school-staff-meeting
    activity: ceremony
    when:
      field: ["@school_field"]
      title: [
        staff meeting, staff briefing, staff mtg, "=staff", teacher meeting, teachers meeting,
        "teachers' meeting", full staff, whole staff, faculty meeting, teacher mtg, teachers mtg,
        "teachers' mtg", faculty mtg
      ]

  # Settled: the fun of an offsite is being together.
  - id: offsite-for-fun
    activity: community
    when:
      title: [offsite, off site, retreat, away day, awayday]
      description: [
        surf, hike, hiking, beach, towel, bbq, karaoke, bowling, games, fun, party, swim, ski,
        kayak, drinks, bring a, dinner at
      ]
    unless:
      title: [strategy, leadership, lt, slt, elt, exec, board, planning]
      description: [okr, okrs, strategy, roadmap, "q1", "q2", "q3", "q4", vision, plan, agenda]

  - id: vision-and-culture
    activity: vision
    when:
      title: ["@vision_words", "strateg*", offsite, off site]
    unless:
      title: [
        computer vision, machine vision, vision system, vision camera, vision test,
        vision screening, design vision, vision inspection, test strategy, testing strategy,
        caching strategy, retry strategy, branching strategy, rollback strategy, migration strategy,
        deployment strategy, strategy pattern, product strategy, tech strategy, technology strategy,
        platform strategy, reliability strategy, content strategy for page, deal strategy,
        account strategy, case strategy, trial strategy, litigation strategy, offsite dinner,
        offsite fun, offsite party, offsite drinks, social, off site storage, off site backup,
        strategic account, strategic accounts, cell culture, bacterial culture, culture results,
        blood culture, culture medium, culture lab, default values, values in, missing values,
        true values, value stream, null values, sex ed, dei gratia, special mission, trade mission,
        mission critical, mission control, okr, okrs, roadmap, inclusion criteria, inclusion body,
        board, investor, investors, all hands, town hall, pricing strategy, sourcing strategy,
        hiring strategy, people strategy, reading strategy lesson, seo strategy, search strategy,
        revision strategies, learning strategies
      ]

  - id: goals-and-roadmap
    activity: roadmap
    when:
      title: [
        "@roadmap_words", "okr*", planning round, fy planning, planning day, planning week,
        strategic planning, big bet, cycle planning, quarterly kickoff, quarter kickoff,
        quarterly kick off, quarter kick off, "q1 kickoff", "q2 kickoff", "q3 kickoff",
        "q4 kickoff", fy kickoff, year kickoff, "planning for q1", "planning for q2",
        "planning for q3", "planning for q4", "plan for q1", "plan for q2", "plan for q3",
        "plan for q4", next quarter, next half, next year, "what's next", improvement plan,
        improvement planning, service plan, business plan, business planning, delivery plan,
        next academic year, curriculum review, curriculum design, curriculum planning,
        curriculum map, direction, north star planning, year planning
      ]
    unless:
      title: [
        board, investor, investors, learning objectives, learning outcomes, learning goals,
        lesson objectives, patient goals, care goals, goal keeper, goals of care, fire tv,
        all hands, town hall, portfolio page, portfolio site, student portfolio, my portfolio,
        art portfolio, portfolio interview, patient outcome, patient outcomes meeting,
        outcome letter, outcome of, hearing outcome, meeting outcomes, themes from interviews,
        dark theme, theme tokens, light theme, personal goals, my goals, my week, career goals,
        own goals, weekly priorities, my priorities, sales targets hit, tennis, bet sheet,
        target page, hotel direction, art direction, creative direction, direction of photography,
        stage direction, rock climbing, pet rocks, kubernetes sequencing, gene sequencing,
        dna sequencing, sequencing run, next gen sequencing, ngs, patient outcomes mtg, mtg outcomes
      ]

  - id: review-board
    activity: performance
    when:
      title: [review board]

  # A dinner with people from outside, by its name.
  - id: dinner-with-outsiders
    activity: stakeholders
    when:
      title: [dinner, business lunch, working lunch, power breakfast]
      attendee_count: {from: 3}
      organizer_is_self: false
    unless:
      title: [
        "=dinner", team, staff, dept, department, group, offsite, off site, xmas, christmas,
        farewell, leaving, birthday, welcome, goodbye, leadership, lt, slt, elt, exec, retirement,
        celebration, dinner service, dinner duty, company, crew, squad, office, class,
        dinner ladies, holiday, summer, social, kick off, kickoff, interns
      ]

  # Outside peers in a network.
  - id: peers-in-a-network
    activity: stakeholders
    when:
      title: [network, forum, consortium, association, alliance, federation, chamber]
      attendee_count: {from: 12}
    unless:
      title: [
        network design, network outage, network team, network upgrade, network migration,
        network ops, network operations, neural network, staff network, "women's network",
        womens network, colleague forum, staff forum, tech forum, managers forum, leadership forum,
        manager forum, security forum, architecture forum, engineering forum, network leads,
        quality forum, safety forum, change forum, ops forum
      ]

  # Settled: outside eyes are stakeholders; see also the audits below.
  - id: towards-board-owners-and-public
    activity: stakeholders
    when:
      title: ["@outside_words", "regulator*", "shareholder*", "governor*", "stakeholder*"]
    unless:
      title: [
        board game, board games, kanban board, jira board, trello board, sprint board, scrum board,
        team board, board cleanup, white board, miro board, mood board, moodboard, notice board,
        story board, bulletin board, circuit board, control board, pc board, tier board,
        huddle board, dart board, board room, boarding, on board, skill board, skate board,
        exam board, examination board, social media, media plan, media buying, media query,
        media queries, paid media, media agency, media library, press line, press shop, "press 1",
        "press 2", "press 3", "press 4", "press 5", power press, stamping press, press brake,
        press tool, press tools, printing press, press maintenance, hot press, press down,
        press check, bench press, french press, coffee press, voltage regulator, pressure regulator,
        gene regulation, engine speed governor, regulatory t cells, speaker phone, speaker setup,
        the foundation course, foundation year, foundation stage, foundation models,
        foundation pour, foundation works, foundation design, foundations, graduation rates,
        tax sec, "5 sec", "10 sec", "30 sec", app sec, info sec, sec ops, sec review,
        media training, parental leave, ico icons, reinspection of parts, incoming inspection,
        inspection plan, inspection station, inspection machine, vision inspection,
        visual inspection, final inspection, goods inspection, inspection report, inspection line,
        inspection process, inspection jig, code inspection, inspection criteria, x ray inspection,
        panel inspection, mock inspection, site inspection, room inspection, conference sponsor,
        cmo batch, venture building, training needs, internal auditor training, council tax,
        control panel, solar panel, solar panels, panel survey, panel line, user panel,
        sensory panel, panel data, interview panel, panel interview, body panel, instrument panel,
        governors report template, chairman of works, exec assistant, ceo assistant,
        speech recognition, speech therapy, speech therapist, speech and language, bank holiday,
        blood bank, food bank, banks of, speech to text, sponsor a, income statement,
        cash flow statement, problem statement, statement of work, method statement,
        witness statement, personal statement, mission statement, bank statement, vision statement,
        private road, broad, road show room, announcement bar, statement coverage, if statement,
        sql statement, value statement, policy statement, purpose statement, announcement banner,
        customer panel, fire panel, panel test, tv panel, panel tender, panel upgrade,
        panel install, panel beating, panel build, panel saw, side panel, cmd line, cmd key,
        switchboard, clapper board, board hygiene, patronising, sipp
      ]

  - id: funder-or-authority-on-site
    activity: stakeholders
    when:
      title: [
        site visit, monitoring visit, funder visit, assurance visit, quality visit, review visit,
        peer review, evaluation visit
      ]
      attendee_count: {from: 10}

  - id: customers-in-the-room
    activity: stakeholders
    when:
      title: [
        customer executive, customer exec, customer advisory, customer event, client event,
        customer dinner, client dinner, customer relationship, client relationship, customer summit,
        customer qbr, client qbr, ebr, key account, key accounts, key customer, strategic customer,
        strategic account, strategic accounts, customer audit, customer visit at plant,
        customer tour, client tour, customer steering, open factory, plant tour for customer
      ]

  - id: customers-visiting-the-plant
    activity: stakeholders
    when:
      title: [
        customer visit, customer visits, client visit, customer day, customer meeting,
        customer audit, customer mtg
      ]
      field: ["@plant_field", "@build_field", "@guest_field"]

  - id: sitting-with-customers
    activity: discovery
    when:
      title: [
        customer visit, customer visits, client visit, client visits, visit customer,
        visit customers, customer call, customer calls, customer session, customer sessions,
        customer workshop, customer feedback, customer meeting, client feedback, talk to customers,
        talk to users, talking to users, talking to customers, meet customers, meet users,
        meet the user, meet the customer, customer onsite, customer day, user group, user feedback,
        user panel, customer panel, user workshop, user meeting, beta customer, beta customers,
        design partner, design partners, pilot customer, pilot users, guest conversations,
        site visit, site visits, school visit, visit to, plant visit, factory visit, visit other,
        supplier visit, benchmark, benchmarking, field trip learn, trying out, try out, try new,
        test drive, hands on with, play with, explore tool, tool exploration, tool poc, vendor poc,
        trial of, demo of, poc with vendor, software trial, evaluate, product trial, walk the store,
        store check, market visit, market visits, trade visit, pilot site, call guest,
        talk to guest, guest chat, customer mtg, user mtg
      ]
    unless:
      title: [
        benchmark results table, benchmark suite, performance benchmark, load benchmark,
        salary benchmark, pay benchmark, cost benchmark, vip visit, royal visit, ministerial visit,
        delegation, evaluate teachers
      ]

  # Settled: outside auditor present = stakeholders; internal audit of the work = review (5).
  - id: audit-with-outside-eyes
    activity: stakeholders
    when:
      title: [
        audit, audits, inspection, "iso 9001", "iso 14001", "iso 45001", "iso 13485", "iso 27001",
        iatf, "soc 2", "soc2", sox, haccp, cqc, ofsted
      ]
      attendee_count: {from: 3}
    unless:
      title: [
        ux audit, content audit, seo audit, design audit, site audit, brand audit, process audit,
        code audit, data audit, audit log, audit logs, audit trail, audit prep, incoming inspection,
        visual inspection, final inspection, internal, evidence, readiness, gap
      ]

  - id: audit-of-the-work
    activity: review
    when:
      title: [audit, audits, inspection, inspections, inspect]
    unless:
      title: [audit log, audit logs, audit trail, evidence]

  # =====================================================================================
  # 8  People, craft, rhythm and overhead by title
  # =====================================================================================

  - id: meal-with-outsiders
    activity: stakeholders
    when:
      title: [dinner, lunch, breakfast, drinks, coffee, golf]
      any: [
        customer, customers, client, clients, partner, partners, extern, external, supplier,
        investor, investors, prospect, guest, guests, kunde, kunden, sponsor, donor, donors, alumni,
        officials, delegation
      ]
    unless:
      title: [team, staff, farewell, leaving, party, "partner's birthday", internal]
      attendee_count: {from: 0, to: 1}

  - id: meal-as-a-team
    activity: community
    when:
      title: [
        team lunch, team dinner, team breakfast, team brunch, team coffee, dept lunch,
        department lunch, staff lunch, office lunch, group lunch, crew lunch, unit lunch,
        shift breakfast, staff breakfast, welcome lunch, welcome dinner, farewell, farewells,
        goodbye, leaving do, leaving lunch, leaving card, leaving speech, send off, last day,
        retirement, birthday, birthdays, bday, "b-day", cake, celebration, celebrate, celebrating,
        celebrations, party, parties, xmas lunch, christmas lunch, xmas do, christmas do, bbq,
        barbecue, potluck, picnic, happy hour, drinks, pub, quiz, trivia, karaoke, bowling,
        escape room, team building, teambuilding, team bonding, team outing, team trip, team event,
        team day, team away day, fun day, family day, sports day staff, social, socials,
        games night, board games, board game, game night, baby shower, wedding gift, anniversary,
        anniversaries, long service, service awards, staff awards, employee of the month,
        recognition, kudos, shout outs, shoutouts, thank you lunch, thank you breakfast,
        appreciation, nurses day, nurses week, teachers day, offsite dinner, offsite fun,
        volunteering, volunteer day, charity run, charity day, fun run, "5 a side", ergs, erg,
        affinity group, employee resource group, women in tech, pride, "women's network",
        womens network, coffee morning, ice cream, pizza, donuts, beers, after work, afterwork,
        diwali lunch, iftar, eid lunch, thanksgiving lunch, commemoration, condolence, remembrance,
        "🎉", "🎂", "🥂", "🍾", "🍻", abschied, ausstand, einstand, weihnachtsfeier, sommerfest,
        teamessen, pot de depart, afscheid, borrel, vrijmibo, verjaardag, anniversaire, geburtstag,
        cumpleanos, aniversario, despedida, jubileum, jubilaum, jubilee, prize giving,
        school concert, xmas concert, carol concert, carols, nativity play, talent show, match,
        house cup, school play, musical, thank you cards, thank you card, staff thank you,
        wellbeing afternoon, wellbeing event, hike, hiking, surf, beer garden, biergarten,
        christmas market, christmas jumper, jumper day, hackathon dinner, well done,
        ringing the bell, team curry, team sushi, team ramen, team burgers, curry night, tapas,
        cakes, bagels, breakfast rolls, bacon rolls, pancake day, bake off, bake sale, fancy dress,
        topping out, awards ceremony, award ceremony, awards night, awards evening, graduation,
        commencement, volunteers tea, thank you tea, thank you event, fete, summer fair, santa,
        grotto, kayaking, karting, paintball, minigolf, mini golf, crazy golf, axe throwing,
        cooking class, wine tasting, wine night, paddle, laser tag, boat trip, teamausflug,
        betriebsausflug, teamevent, team dag, teamuitje, personeelsfeest, sortie equipe,
        repas equipe, cena equipo, comida equipo, cena aziendale, wigilia, julbord, julefrokost,
        almoco equipa, almoco c, jantar equipa, "w/ team", new baby, newborn, congratulations,
        congrats, memorial, wake, "minute's silence"
      ]
    unless:
      title: [
        third party, third parties, "3rd party", party wall, political party, relying party,
        counter party, pride of place, image recognition, speech recognition, voice recognition,
        revenue recognition, social media, social care, social worker, social services, social work,
        social value, social impact, social studies, social science, social post, social posts,
        social campaign, social copy, social calendar, social assets, social content,
        social strategy, social ads, social insurance, social security, social housing,
        quiz builder, quiz feature, birthday campaign, birthday email, pizza oven, cake line,
        pizza line, school fair, anniversary campaign, retirement home, retirement fund,
        retirement plan, retirement planning, retirement product, client party, wedding party,
        party booking, hen party, pupil quiz, "year 9 quiz", maths quiz, drinks reception investors,
        drinks menu, drinks range, soft drinks, energy drinks, celebration evening,
        celebration assembly, party bookings, party menu, last day of, last day orders, pub account,
        pub deal, pub group, erg test, ergonomics, match report, matching, match rate, data match,
        gong calls, gong review, "gong:", match day ops, customer, working group, wake up,
        wake word, wake on lan, fete planning committee, memorial hospital, memorial day sale,
        "sync w/ team", "meeting w/ team", "1:1", memorial wing, graduation rate,
        graduation requirements, congratulations email, prize draw, prize copy, "mtg w/ team"
      ]

  - id: lunch-with-many
    activity: community
    when:
      title: [
        lunch, lunches, brunch, breakfast, dinner, coffee, tea, pints, drinks, almoco, almuerzo,
        comida, mittagessen, dejeuner, pranzo, cena, jantar, abendessen, diner, koffie, kaffee,
        curry, pizza, sushi, tapas, ramen, noodles, bbq, "🍜", "🍕"
      ]
      attendee_count: {from: 3}
    unless:
      title: [
        lunch duty, lunch menu, school lunch, lunch service, dinner service, breakfast service,
        customer, client, lunch block, free school meals, breakfast club, lunch club, dinner ladies
      ]

  - id: walking-through-the-work
    activity: review
    when:
      title: [walk, walks]
    unless:
      any: ["@first_names"]
      title: [
        "=walk", "=walks", "=a walk", "=walk?", walk and talk, "walk & talk", walk n talk,
        "walk + talk", coffee walk, "walking 1:1", quick, dog, lunch, evening, morning, lunchtime,
        w, with, park, beach, home, to, health, wellbeing, charity, team, walk in, walk up,
        walk out, "5 min", school
      ]

  # Settled: lunch, coffee, walk, 'quick one' with one other person.
  - id: a-moment-with-one-person
    activity: one_to_one
    when:
      title: [
        "@lunch_words", catch up, catchup, catch ups, catching up, chat, chats, talk, word,
        check in, checkin, check ins, touch base, touchbase, touchpoint, touch point, have a sec,
        got time, quick question, hello, hi, meet, get together, intro, introduction, introductions,
        reconnect, connect, connecting, natter, blether, heart to heart, how are you,
        "how's it going", hows it going, pulse, welcome
      ]
      attendee_count: {from: 2, to: 2}
    unless:
      title: [
        talk track, conference talk, tech talk, toolbox talk, talk prep, word count, word template,
        word doc, password, chat bot, chatbot, live chat, chat widget, chat support, chat feature,
        chat queue, check in desk, check in kiosk, online check in, check in flow, walk through,
        walk in, customer, client, lunch duty, lunch menu, product, design, prototype, connect to,
        direct connect, connect api, intro deck, intro slide, intro video, intro section, data,
        migration, spec, draft, copy, figma, model, bug, code, test plan, release, contract,
        proposal, deal, pulse survey
      ]

  - id: a-moment-with-one-named-person
    activity: one_to_one
    when:
      title: [
        "@lunch_words", catch up, catchup, chat, talk, word, check in, checkin, touch base,
        touchpoint
      ]
      any: ["@first_names"]
    unless:
      attendee_count: {from: 3}
      title: [
        talk track, conference talk, tech talk, toolbox talk, chat bot, chatbot, live chat,
        walk through, walk in, customer, client, lunch duty, "=walk", lunch menu, team, design,
        prototype, all
      ]

  - id: own-meal-or-break
    activity: private
    when:
      title: [
        "=breakfast", "=brunch", "=coffee", "=tea", lunch, lunchbreak, lunchtime, walk, dog, run,
        jog, jogging, bike ride, cycling, fresh air, stretch, coffee break, tea break, dinner
      ]
      attendee_count: {from: 0, to: 1}
    unless:
      title: [
        lunch duty, lunch menu, lunch service, lunch club, walk in, walk through, walk up,
        run of show, run through, run book, dry run, run sheet, run numbers, run report, test run,
        run analysis, run queries, run model, run the, run up, run rate, run script, school run bus,
        dinner service, random walk, run payroll, trial run, run a, run tests, run down
      ]

  - id: own-lunch-without-count
    activity: private
    when:
      title: [lunch]
    unless:
      attendee_count: {from: 2}
      title: [lunch duty, lunch menu, lunch service, lunch club]

  - id: planning-ones-own-week
    activity: admin
    when:
      title: [
        weekly review, week ahead, look ahead, wkly review, plan, planning, review week, priorities,
        reset, monday prep, friday wrap
      ]
      attendee_count: {from: 0, to: 1}
      minutes: {from: 0, to: 60}
      recurring: true

  # Being trained, paperwork, the desk.
  - id: the-desk
    activity: admin
    when:
      title: [
        admin, administration, administrative, inbox, in box, email, emails, mail, mails, mailbox,
        slack, teams messages, correspondence, calls back, call backs, return calls, phone calls,
        expenses, expense, receipts, reimbursement, concur, approvals, approval, approve, approving,
        sign offs, signing, signature, signatures, sign documents, docusign, invoice, invoices,
        purchase order, purchase orders, purchase req, purchase request, timesheet, timesheets,
        time sheet, time sheets, timekeeping, time tracking, time entry, time recording, billing,
        log hours, bill hours, paperwork, paper work, filing, shredding, calendar, diary,
        schedule week, schedule next week, plan week, plan my week, plan the week, plan next week,
        planning my week, weekly prep, week prep, prep week, plan day, plan the day, plan my day,
        day planning, daily plan, daily planning, day plan, gtd, to do, to dos, todo, todos,
        task list, small tasks, housekeeping, tidy, tidying, declutter, clean desk, clean up,
        cleanup, clear desk, clear the decks, odds and ends, bits and bobs, "bits & bobs",
        loose ends, catch up block, catch up time, follow ups, followups, "=preparation", prep time,
        meeting prep, prep for meeting, prep for meetings, prep block, prep work, general prep,
        meeting notes, type up notes, minutes, action items, with ea, with pa, my ea, ea sync,
        pa sync, ea catch up, pa catch up, assistant, it support, helpdesk, help desk,
        it appointment, laptop, new phone, phone swap, phone setup, password reset, vpn,
        software update, badge, id card, access card, parking, office move, desk move, room move,
        room moves, move desks, moving desks, seating, keys, facilities, hr forms, hr form,
        hr system, workday, sap entry, self service, benefits enrolment, benefits enrollment,
        open enrollment, pension forms, payroll, compliance form, compliance forms, attestation,
        declarations, declaration, disclosure form, conflict of interest, form filling, returns,
        statutory return, census, data entry, salesforce update, salesforce updates, sfdc updates,
        update salesforce, update jira, update board, supplies, stationery, ordering, scheduling,
        rota, rotas, roster, rostering, cover list, shift swaps, headshot, headshots, visa,
        background check, vaccination record, insurance forms, parcel pick up office, printing,
        logistics, misc, miscellaneous, various, wrap up day, shutdown routine, close the week,
        friday close down, start of day, end of day, "=prep", "=notes", "=messages", "=post",
        "=forms", "=actions", "=tasks", "=print", plan nxt wk, prep wk, wk prep, photocopier,
        printer, copier, msds, sds binder, dbs, conflict check, conflict checks, kyc, aml checks,
        file opening, prebills, pre bills, engagement letter, time narrative, submit hours,
        claim form, cheques, crm, hygiene, re register, portal upload, backups form, reg form,
        ooo setup, set ooo, travel claim, mileage, buroarbeit, ablage, administratie, facturen,
        rechnungen, spesen, frais, papierkram, gastos, declaraties, foi, sar request, dsar,
        conflict search, conflicts, eroster, log cpd, cpd log, risk assessments, risk assessment,
        coshh, post pile, post round, in tray, to sign, sign stuff, sign contracts, signings,
        sign letters, phone messages, voicemail, voicemails, calls list, call list, ring round,
        chasers, chase ups, chasing, ea time, pa time, "ea 1:1", "pa 1:1", "w/ ea", "w/ pa",
        reschedule, rescheduling, doodle, week ahead prep, look ahead week, sunday planning,
        friday review, review week, plan month, monthly planning solo, monthly plan me, hr portal,
        coupa, ariba, netsuite, desk time, desk day, archiving, shred, move files, password manager,
        mfa setup, device return, return equipment, phone contract, notary, power of attorney,
        company car, car lease form, fuel card, corporate card, amex, per diem, per diems,
        registers, sign register, licence renewal form, dvla, permit, permits, passport,
        embassy appointment, medical check up form, occupational form, survey to fill, fill survey,
        fill in survey, complete survey, complete form, nomination form, award nominations,
        name tags, place cards, guest list, invite list, invites, invitation list, christmas cards,
        thank you notes, thank you letters, thank you cards, key holder, mtg prep, prep for mtg,
        mtg notes, prep for mtgs
      ]
    unless:
      title: [
        email campaigns, email copy, email template, email templates, email design, email flow,
        email journey, email service, email nurture, email sequence, email deliverability,
        email marketing, marketing emails, lifecycle emails, email client, email notification,
        email notifications, email parser, direct mail, mail merge script, blog post,
        post production, post mortem, post launch, post op, post sale, post merger, job post,
        post holder, post doc, postdoc, post grad, post graduate, post implementation, post project,
        post release, post event, linkedin post, social post, calendar app, calendar integration,
        calendar feature, calendar bug, content calendar, editorial calendar, calendar sync bug,
        admin panel, admin console, admin ui, admin dashboard, admin redesign, admin portal,
        admin app, admin screens, admin page, release notes, notes app, case notes, lecture notes,
        clinical notes, patient notes, sticky notes, field notes, notes audit, speaker notes,
        billing service, billing system, billing page, billing bug, billing api,
        billing integration, billing flow, billing engine, billing redesign, "billing v2",
        billing team, billing squad, checkout form, form design, form redesign, form builder,
        form validation, sign up form, signup form, order form, form time, sixth form,
        forms redesign, web form, meal prep, food prep, print ad, print run, print design,
        print proofs, printing press, printing line, "3d print", "3d printing", logistics centre,
        logistics center, logistics strategy, logistics team, logistics provider, logistics network,
        parking lot, parking structure, car parking scheme, parking project, prep lesson,
        prep lessons, lesson prep, prep lab, prep demo, prep slides, prep deck, deck prep,
        prep workshop, workshop prep, prep talk, talk prep, prep presentation, presentation prep,
        prep proposal, proposal prep, prep pitch, pitch prep, slack app, slack integration,
        slack bot, slack connect, slack time, data entry screen, tasks app, task force,
        facilities project, facilities design, order entry, returns process, returns flow,
        returns portal, facility, payroll system, payroll integration, visa account, visa deal,
        visa api, notice, census tract, tax returns, tax return, draft, write, rewrite, spec,
        prototype, migration, campaign, badge design, badge component, badges, po box,
        assistant app, ai assistant, assistant feature, voice assistant, teaching assistant,
        teaching assistants, assistant principal, assistant head, assistant director,
        assistant manager, key actions workshop, mailchimp, keys to, house rules, workday app,
        orders dashboard, follow ups deal, incident, outage, clean up code, code cleanup,
        cleanup script, data cleanup, data clean up, tidy up designs, phone screen, status, wrap up,
        customer letters, cover letters, minutes of meeting board, return flow, print layout,
        actions from, github actions, user actions, scan results, mri scan, ct scan, scan feature,
        photo, video shoot, self service portal, self service flow, self service checkout,
        calendar of events, scheduling algorithm, scheduling engine, scheduling tool,
        production scheduling, mail server, message testing, messaging, conflict of interest policy,
        sim racing, permit to work, conflict resolution, conflicts in code, merge conflicts,
        risk assessment review, chasing paper, clinical coding, resolve conflicts, agreement,
        rota redesign, new rota, minutes of mtg board
      ]

  # Slides, drafts and preparation go with their subject, also when only the text names it.
  - id: paper-on-results
    activity: performance
    when:
      title: ["@papers"]
      description: [
        kpi, kpis, win rate, attrition, churn, last qtr, last quarter, qbr, mbr, uptime, results,
        vs plan, vs target, forecast, pipeline, steerco, leadership team, slt, exco,
        monthly numbers, scorecard
      ]
    unless:
      description: [ci pipeline, data pipeline, test results]

  - id: paper-on-money
    activity: resources
    when:
      title: ["@papers"]
      description: [
        budget, capex, opex, business case, investment, "p&l", funding, cost reduction, savings,
        vendor, price increase
      ]

  - id: paper-for-the-board-or-public
    activity: stakeholders
    when:
      title: ["@papers"]
      description: [
        board, governors, trustees, investor, investors, regulator, all hands, town hall, ministry,
        press, inspectors, ofsted, conference, keynote, audience
      ]
    unless:
      description: [jira board, miro board, kanban]

  - id: paper-on-direction
    activity: roadmap
    when:
      title: ["@papers"]
      description: [
        strategy, vision, okr, okrs, roadmap, next year, annual plan, priorities, "3 year",
        three year, sdp, improvement plan
      ]

  - id: paper-on-the-organisation
    activity: organisation
    when:
      title: ["@papers"]
      description: [
        headcount, reorg, org design, succession, operating model, career ladder, policy, bonus,
        pay round, team split
      ]

  - id: prep-of-one-deal
    activity: delivery
    when:
      title: [prep, preparation, prepare]
      field: ["@sales_field", "@agency_field", "@law_field"]
    unless:
      title: ["=prep", "=preparation", prep time, prep block, meeting prep, mtg prep]

  - id: preparing-together
    activity: ceremony
    when:
      title: [prep, preparation]
      attendee_count: {from: 3}

  - id: preparing-alone
    activity: admin
    when:
      title: [prep, preparation]
      attendee_count: {from: 0, to: 1}
      minutes: {from: 0, to: 30}

  - id: writing-peoples-reviews
    activity: one_to_one
    when:
      title: [reviews]
      attendee_count: {from: 0, to: 1}
    unless:
      title: [
        code, pr, prs, design, doc, docs, paper, papers, spec, specs, call, gong, contract,
        contracts, weekly, monthly, product, customer, app, google, tripadvisor, guest, booking
      ]

  # Shaping one piece of work in detail.
  - id: story-and-spec-writing
    activity: specification
    when:
      title: [
        acceptance criteria, user story, stories, story writing, story mapping, story map,
        story splitting, ticket writing, tickets, ticket prep, ticket grooming, spec, specs,
        specification, specifications, specify, prd, prds, requirements, requirement, user flow,
        flow mapping, flows, journey map, journey mapping, customer journey, service blueprint,
        blueprint session, process mapping, process map, swimlane, swim lane, event storming,
        domain modelling, domain modeling, example mapping, three amigos, "3 amigos", rfc, rfcs,
        adr, adrs, design doc, design docs, tech design, technical design, design decision,
        design decisions, decision record, system design, solution design, api design,
        schema design, data model, data modelling, data modeling, interface definition, test plan,
        test plans, test planning, test cases, test case, test design, test strategy, qa plan,
        experiment design, study design, study protocol, trial design, protocol design,
        survey design, lesson plan, lesson plans, lesson planning, plan lesson, plan lessons,
        unit planning, unit plan, scheme of work, schemes of work, curriculum mapping, syllabus,
        course design, exam writing, exam setting, brief writing, write brief, creative brief,
        design brief, project brief, agency brief, briefing for agency, scoping, scope, sow,
        statement of work, work breakdown, wbs, breakdown session, slicing,
        information architecture, ia workshop, wireflow, feature definition, define feature,
        definition of ready, definition of done, use case, use cases, edge cases, standard work,
        work instruction, work instructions, sop, sops, control plan, fmea, pfmea, dfmea,
        care pathway, care plan template, menu planning, menu design, run sheet, event brief, beo,
        floor plan, layout design, method statement, bill of quantities, boq, rams, permit to work,
        design vision for, screen vision, design principles session, kano, dev handoff,
        design handoff, handoff to dev, "m&e framework", logframe, log frame, monitoring framework,
        evaluation framework, indicators, functional design, process design, process redesign,
        blueprinting, to be process, as is process, "as is/to be", gap fit, fit gap,
        persona workshop, personas, tone of voice, tov, wording of, template for brief,
        briefing doc, brief for, "brief:", campaign brief, brand guidelines brief, shot list,
        room layout, schedule of works, design criteria, design basis, "p&id", hazop, ha zop,
        risk workshop, pre mortem, premortem, pathway design, pathway mapping, order set,
        order sets, protocol review prep, policy wording, job plan, job plans, script for,
        metric defs, metric definition, definitions, kpi definition, synopsis,
        target product profile, tpp, design inputs, user needs, call script, call scripts,
        checklist design, greenlight criteria, gdd, data contract, data contracts,
        naming conventions
      ]
    unless:
      title: [
        success stories, customer stories, story board, brand story, out of scope, "scope 3",
        "scope 1", "scope 2", tech spec sheet, flows report, cash flows, money flows, ward flows,
        traffic flows, patient flows, train tickets, concert tickets, support tickets, ticket sales,
        microscope, sop demand, sop supply, sop exec, "s&op"
      ]

  - id: judging-by-title
    activity: review
    when:
      title: [
        review, reviews, reviewing, feedback on, comments on, sign off, signoff, approval of design,
        check of, qa, quality check, inspection, inspect, testing session, tasting, test session,
        test results, go through, look at, look over, look through, read, second pair of eyes,
        sense check, sanity check, gut check, preread, evaluation of, deep dive, dry run, dryrun,
        run through, runthrough, rehearsal, rehearsals, practice run, walk me through,
        referee report, refereeing, qualifying exam, viva, thesis defense, thesis defence,
        committee meeting thesis, committee mtg thesis
      ]
    unless:
      title: [
        "=review", "=reviews", "=qa", "=read", weekly review, monthly review, quarterly review,
        annual review, "=deep dive", "q&a"
      ]

  - id: prototype-and-design-work
    activity: delivery
    when:
      title: [
        prototype, prototypes, prototyping, mockup, mockups, mock up, mock ups, wireframe,
        wireframes, wireframing, figma, sketching, sketch, sketches, design sprint, design session,
        design jam, design block, design work, designing, co design, codesign, ui design, ux design,
        visual design, visuals, icon set, icons, illustration, illustrations, animation, motion,
        type scale, typography, colour palette, color palette, tokens, component library,
        components, layout, layouts, logo, brand guidelines, photoshoot, shoot, filming, recording,
        record, edit video, video edit, editing, render, renders, rendering, moodboard, mood board,
        moodboards, storyboard, storyboards, cad, drawings, drawing, concepting, concept, concepts,
        ideation, brainstorm, brainstorming, hackathon, hack day, hack week, hackday, jam session,
        landing page, landing pages, microsite, newsletter, campaign, copy, copywriting, headlines,
        tagline, blog, article, script, case study, brochure, flyer, leaflet, poster, infographic,
        packaging
      ]
    unless:
      title: [photocopy, recording studio hire, recording of meeting, recording of mtg]

  - id: building-and-fixing
    activity: delivery
    when:
      title: [
        implement, implementing, implementation, build, building, rebuild, code, coding, hack,
        hacking, develop, dev time, dev day, dev work, dev block, debug, debugging, fix, fixing,
        fixes, bugfix, bugs, bug, refactor, refactoring, migrate, migration, migrations, deploy,
        deployment, release, rollout, roll out, go live, golive, launch, upgrade, patch, patching,
        integration, integrate, script, scripting, automation, automate, terraform, kubernetes,
        "k8s", docker, ci, api, sdk, schema, sql, query, queries, database, etl, data pipeline,
        benchmarks, spike, poc, proof of concept, notebook, notebooks, jupyter, regression,
        simulation, simulations, model, modelling, modeling, models, feature, features, test, tests,
        testing, experiment, experiments, assay, assays, lab, bench, microscopy, sequencing,
        fieldwork, field work, data collection, sampling, calculations, calculation, calcs, install,
        installation, setup, set up, commissioning, trial, trials, repair, repairs, assembly,
        machine, machining, changeover, kaizen, smed, vsm, value stream, stocktake, stock take,
        inventory, cycle count, picking, packing, loading, dispatch, working session, work session,
        worksession, co working, cowork, workshop on, work on, working on, work through, finish,
        finalise, finalize, finalising, complete, polish, prepare, rework, update, updating, create,
        creating, make, put together, "1.29 plan", maintenance window, shutdown work, change window,
        cutover, cut over, beamline, beamtime, telescope time, shift beam, imaging, measure,
        measurements, prepping, mise en place, plating, cooking, bake, rig, rigging, soundcheck,
        sound check, installing, wiring, welding, sewing, fittings
      ]
    unless:
      title: [
        code of conduct, team building, lab coat, building access, building tour, make up,
        building management, model school, model office, role model, business model,
        operating model, set up call, launch party, update call, update meeting, "=update",
        "=updates", "=test", "=testing", "=trial", post code, dress code, qr code interview,
        complete training, update from, makers, update mtg
      ]

  - id: analysis-and-writing
    activity: delivery
    when:
      title: [
        write, writing, writeup, draft, drafts, drafting, redraft, rewrite, edit, edits, revise,
        revisions, memo, memos, "6 pager", six pager, one pager, "1 pager", "2 pager", two pager,
        whitepaper, paper, papers, manuscript, abstract, thesis, dissertation, chapter, proposal,
        proposals, grant, bid, tender, quote, quotation, estimate, estimates, estimating, takeoff,
        take off, report, reports, deck, decks, slides, slide, powerpoint, ppt, presentation,
        presentations, spreadsheet, spreadsheets, excel, gsheet, workbook, sheet, analysis, analyse,
        analyze, analysing, analyzing, data pull, data cleaning, data cleanup, data clean up,
        data prep, deep dive, number crunching, crunch numbers, dashboard, dashboards, lit review,
        literature, lit search, documentation, docs, doc, documents, wiki, confluence page, runbook,
        playbook, checklist, template, templates, guide, guidelines, manual, faq, summary,
        synthesis, coding interviews, transcripts, survey, questionnaire, timetable, timetabling,
        exam, exams, marking, grading, worksheet, worksheets, lesson, lessons, teach, teaching,
        lecture, lectures, classes, assembly, care plan, care plans, discharge, clinic, theatre,
        patient, patients, hearing, court, deposition, brief, motion, pleadings, nda, redline,
        redlines, filing, reconciliation, reconciliations, journal entries, workpapers, tax return,
        menu, recipe, recipes, event plan, event planning, designs, translation, translate,
        localisation, localization, seo, ads, website, web site, homepage, home page, screens,
        video, videos, mark, onsite prep, pairing, pair, loom, pre work, homework, replies,
        responses, respond, framework, preso, prez, pres, markup, notes on, outline, talking points,
        narrative, narratives, storyline, faqs, press kit, toolkit, calc, calcs, sums, costing,
        costings, numbers for, waterfall, forecast file, rfi, rfis, tracker, trackers, roster build,
        rota build, macro, macros, knowledge base, kb, help articles, help centre, help center, tf,
        terraform state, tagging, taxonomy, mapping, audit prep, prep notes, letter, sermon, homily,
        arrangement, rehearsal plan, set list, running order, agenda, agendas, speech notes,
        award entry, research, design
      ]
    unless:
      title: [
        production meeting, contract review, reporting line, design team, people x design,
        design eng, design leads, interview, map room, log in, log on, kit day, production mtg
      ]

  - id: working-through-one-subject-together
    activity: delivery
    when:
      title: [
        deep dive, whiteboarding, whiteboard, white boarding, problem solving, work out, figure out,
        solutioning, workshop, technical discussion, tech discussion, design discussion,
        architecture, data, tooling, infra, infrastructure, platform, performance tuning, security,
        testing, prep call, working meeting, working mtg
      ]
    unless:
      title: [
        "=workshop", "=data", "=platform", "=security", security guard, security meeting,
        security mtg
      ]

  # =====================================================================================
  # 9  Title silent: the categories, then the description (codebook rule 7)
  # =====================================================================================

  - id: category-private
    activity: private
    when:
      categories: [
        personal, private, family, health appointment, privat, prive, privado, privato, familie,
        familia
      ]
    unless:
      attendee_count: {from: 3}

  - id: category-away
    activity: away
    when:
      categories: [vacation, holiday, holidays, leave, pto, ooo, out of office, sick, time off]

  - id: category-travel
    activity: travel
    when:
      categories: [travel, travelling, commute, flight, flights, trip]

  - id: category-training
    activity: training
    when:
      categories: [training, learning, professional development, conference, cpd, course, courses]

  - id: category-one-to-one
    activity: one_to_one
    when:
      categories: [
        "1:1", "1:1s", "1-1", "121", one on one, one to one, "1on1", direct reports, directs,
        check ins, performance conversations
      ]

  - id: category-hiring
    activity: hiring
    when:
      categories: [hiring, recruiting, recruitment, interview, interviews, candidates]

  - id: category-coaching
    activity: coaching
    when:
      categories: [mentoring, coaching, onboarding, mentorship]

  - id: category-admin
    activity: admin
    when:
      categories: [admin, administration, desk work, paperwork, expenses, email]

  - id: category-stakeholders
    activity: stakeholders
    when:
      categories: [
        board, governors, investors, regulator, external, stakeholders, stakeholder, press,
        partners, trustees, ir, partner, extern, public
      ]

  - id: category-direction
    activity: roadmap
    when:
      categories: [strategy, strategic, okr, okrs, planning, roadmap, vision, offsite]

  - id: category-results
    activity: performance
    when:
      categories: [
        leadership, slt, steerco, kpi, governance, business review, mbr, qbr, forecast, pipeline,
        exec
      ]

  - id: category-money
    activity: resources
    when:
      categories: [budget, finance, vendor, vendors, supplier, suppliers, contracts, procurement]

  - id: category-organisation
    activity: organisation
    when:
      categories: [headcount, org design, workforce, comp]

  - id: category-incident
    activity: incident
    when:
      categories: [
        incident, incidents, escalation, escalations, urgent, on call, outage, complaint
      ]

  - id: category-deal
    activity: delivery
    when:
      categories: [
        deal, deals, opportunity, client work, teaching, clinical, clinic, maker time, coding,
        design work, writing, project work, duty, duties
      ]

  - id: category-discovery
    activity: discovery
    when:
      categories: [user research, research session, customer interviews, discovery, usability]

  - id: category-review
    activity: review
    when:
      categories: [review, crit, gemba, rounding, observation, observations, demo]

  - id: category-rhythm
    activity: ceremony
    when:
      categories: [
        standup, scrum, ceremony, ceremonies, sprint, agile, team meeting, team meetings, huddle,
        daily management, team mtg, team mtgs
      ]

  - id: category-community
    activity: community
    when:
      categories: [social, team event, celebration, team building]

  - id: described-as-private
    activity: private
    when:
      description: [
        dentist, doctor appointment, doctors appointment, gp appointment, pick up kids,
        school pick up, school run, haircut, physio appointment, personal appointment,
        private appointment, gym
      ]
    unless:
      attendee_count: {from: 2}

  - id: described-as-leave
    activity: away
    when:
      description: [annual leave, on vacation, on holiday, out of office, on leave, pto]
      all_day: true
    unless:
      any: ["@first_names", please, request]

  - id: described-as-travel
    activity: travel
    when:
      description: [
        flight, boarding pass, booking reference, train leaves, seat, gate, terminal, departs,
        departure, check in opens
      ]
      attendee_count: {from: 0, to: 1}

  - id: described-as-personal-case
    activity: one_to_one
    sensitive: true
    when:
      description: [
        grievance, disciplinary, performance improvement plan, pip, return to work,
        occupational health, written warning, capability procedure, hr present, hr will join,
        hr to attend
      ]
    unless:
      title: [policy, training]
      attendee_count: {from: 7}

  - id: described-as-employee-dialogue
    activity: community
    sensitive: true
    when:
      description: [works council, union rep, union reps, trade union, shop steward, staff council]

  - id: described-as-hiring
    activity: hiring
    when:
      description: [
        candidate, candidates, cv, resume, scorecard due, interviewer, interviewers,
        interview panel, job description, hiring, requisition, backfill, greenhouse, ashby,
        workable, loop, debrief form, open role, offer stage, recruiter, vacancy, shortlist,
        applicants
      ]
    unless:
      description: [user interview, release candidate, dial in, feedback loop]

  - id: described-as-incident
    activity: incident
    when:
      description: [
        incident, outage, "sev1", "sev 1", "sev2", "sev 2", "p1", escalation, escalated, root cause,
        postmortem, post mortem, "5 whys", "8d", rca, complaint, is down, line down, line stopped,
        breakdown, containment, near miss, accident, injury, blocked, blocker, blocking, unblock,
        urgent, angry, furious, status page, hotfix, safeguarding, data breach, cross about, upset,
        unhappy, complaining, threatening to, will cancel, what went wrong, no blame
      ]
    unless:
      description: [
        incident trends, no blockers, "blockers, ", agenda, kpi, kpis, yesterday, board, budget,
        okr, okrs, roadmap
      ]

  - id: described-as-user-research
    activity: discovery
    when:
      description: [
        user interview, customer interview, usability, participant, participants, discussion guide,
        think aloud, ride along, user research, vendor demo, product demo by, tool trial,
        show us the product, trial licence, evaluate the tool, interview guide, listening to calls,
        site tour to learn
      ]
    unless:
      description: [candidate]

  - id: described-as-teaching-people
    activity: coaching
    when:
      description: [
        mentoring, mentee, onboarding, new starter, new joiner, new hire, first week, induction,
        shadowing, office hours, brown bag, community of practice, guild, journal club, coaching,
        role play, teach the team, train the team, buddy, walk them through, learn how to,
        show her how, show him how, show them how, new joiners, new starters, new hires, newcomers,
        graduates, interns
      ]
    unless:
      description: [
        onboarding flow, customer onboarding, onboarding screens, onboarding funnel,
        client onboarding, vendor onboarding
      ]

  - id: described-as-person-to-person
    activity: one_to_one
    when:
      description: [
        "1:1", "1-1", one on one, one to one, career, personal development, development goals,
        growth plan, how are you doing, "how you're doing", how you are doing, performance review,
        mid year review, appraisal, probation, feedback for, feedback from your, your feedback,
        wellbeing, workload, check in on how, promotion case, promotion conversation, skip level,
        her progress, his progress, "well-being", burnout, motivation, resign, resignation, salary,
        pay rise, raise
      ]
      attendee_count: {from: 2, to: 3}

  - id: described-as-board-owners-public
    activity: stakeholders
    when:
      description: [
        board, governors, trustees, investor, investors, shareholders, regulator, ministry,
        inspector, inspectors, ofsted, auditor, auditors, external audit, press, journalist,
        keynote, all hands, town hall, whole company, all staff, partner, partners, partnership,
        exec sponsor, local authority, community leaders, donor, donors, funders, mayor,
        certification body, ceo, executive committee briefing
      ]
    unless:
      description: [
        jira board, miro, on board, kanban, press line, "press 4", business partner, hr partner,
        board walk, sprint board, storyboard, tier board, team board, story board, whiteboard,
        press shop, draft, board is here, mood board
      ]

  - id: described-as-organisation
    activity: organisation
    when:
      description: [
        headcount, head count, reorg, org design, org chart, restructure, succession, calibration,
        ratings, promotion cases, bonus pool, pay round, salary round, merit, workforce plan,
        staffing plan, operating model, span of control, team topology, hiring plan, talent review,
        "9 box", policy, policies, role changes, reporting lines, attrition
      ]

  - id: described-as-money
    activity: resources
    when:
      description: [
        budget, budgets, forecast, capex, opex, "p&l", cost reduction, funding, business case,
        investment, pricing, price increase, rate card, renewal, vendor selection, vendor contract,
        supplier contract, contract terms, commercial terms, rfp, "m&a", acquisition, due diligence,
        margin, margins, spend, cost per, savings, quote comparison, procurement, term sheet
      ]
    unless:
      field: ["@sales_field", "@law_field"]
      description: [error budget, bug, acceptance criteria]

  - id: described-as-money-in-sales
    activity: resources
    when:
      field: ["@sales_field", "@law_field"]
      description: [
        budget, opex, headcount cost, vendor selection, pricing committee, price list, rate card,
        price increase, "m&a target", tool renewal
      ]

  - id: described-as-results
    activity: performance
    when:
      description: [
        kpi, kpis, okr status, qbr, mbr, scorecard, results, monthly numbers, quarterly numbers,
        pipeline, forecast call, commit, coverage, steering committee, steerco, oee, scrap,
        red amber green, rag, programme status across, portfolio, performance against, vs target,
        vs plan, versus plan, against plan, against target, leadership team, department heads,
        heads of department, directs, direct reports, dashboards, metrics, quarter to date, ytd,
        qtd, attendance data, exam data, occupancy, trends
      ]
    unless:
      description: [
        ci pipeline, data pipeline, build pipeline, test results, candidate, test coverage,
        code coverage, git commit, cover
      ]

  - id: described-as-goals
    activity: roadmap
    when:
      description: [
        okr, okrs, roadmap, next quarter, quarterly priorities, annual plan, annual planning,
        priorities for, prioritise, prioritize, prioritisation, bets, portfolio choices, objectives,
        key results, sequencing, trade offs, tradeoffs, improvement plan, targets for, goals for,
        "fy26", "fy27", "h1 plan", "h2 plan", across teams, "next year's"
      ]
    unless:
      description: [lesson objectives, learning objectives, acceptance criteria]

  - id: described-as-direction
    activity: vision
    when:
      description: [
        strategy, vision, mission, north star, culture, values, positioning, three year, "3 year",
        five year, "5 year", long term, strategic, where we want to, sustainability, net zero,
        brand platform, leadership offsite, engagement survey, future of
      ]
    unless:
      description: [
        deal strategy, computer vision, test strategy, account strategy, strategic account
      ]

  - id: described-as-one-deal
    activity: delivery
    when:
      description: [
        deal, close plan, champion, procurement, redlines, redline, mutual action plan, opportunity,
        proposal, quote, discount, pricing, acv, arr, security questionnaire, decision maker,
        economic buyer, renewal, prospect, meddic, negotiation, "customer's", poc, msa, contract
      ]
      field: ["@sales_field", "@law_field", "@agency_field"]

  - id: described-as-specification
    activity: specification
    when:
      description: [
        acceptance criteria, user stories, user story, user flow, user flows, requirements, spec,
        prd, rfc, adr, edge cases, test plan, scope of, scoping, story map, lesson plan,
        lesson plans, scheme of work, define the, break down into, tickets for, data model,
        wireflow, brief for
      ]

  - id: described-as-review
    activity: review
    when:
      description: [
        review the, review of, walk through the, walkthrough, walk the line, walk the floor,
        walk the ward, crit, critique, feedback on, comments on, demo, "pr #", pull request,
        mockups, mock ups, designs attached, draft attached, please read, pre read, sign off,
        observe, observation, rounding, gemba, go through the, look at the, proof, figma
      ]

  - id: described-as-rhythm
    activity: ceremony
    when:
      description: [
        yesterday, blockers, sprint, backlog, stand up, standup, retro, what went well, wip,
        round the table, round robin, each team, "this week's work", weekly update, progress,
        next steps, action log, actions from last, status, open items, open points,
        priorities this week, week ahead, timeline, milestones, handover, shift, staffing today,
        production plan, "go/no-go", jira, kanban, updates from
      ]
      attendee_count: {from: 3}

  - id: described-as-training
    activity: training
    when:
      description: [
        mandatory, e learning, elearning, course, training module, certificate, webinar,
        complete by, learning portal, instructor, trainer, conference
      ]
    unless:
      description: [
        conference room, conference id, conference call, conference bridge, of course,
        video conference, audio conference
      ]

  - id: described-as-desk
    activity: admin
    when:
      description: [
        expenses, timesheets, timesheet, inbox, emails, approvals, invoices, paperwork, forms,
        receipts, sign the, room booking, logistics, rota, scheduling
      ]

  - id: described-as-together
    activity: community
    when:
      description: [
        birthday, farewell, leaving, celebrate, celebration, cake, drinks, party, team lunch,
        team dinner, get together, bring a dish, potluck, last day
      ]

  - id: described-as-making
    activity: delivery
    when:
      description: [
        draft, drafting, write, writing, prototype, figma file, notebook, model, spreadsheet,
        analysis, code, migration, implement, build, fix, bug, deck, slides, finish, workbook,
        patient, lesson, class, drawing, drawings, proposal, report, data
      ]

  # =====================================================================================
  # 10  Structure, where neither title nor text says anything
  # =====================================================================================

  # Two names and nothing else (codebook rule 5).
  - id: two-names-of-two
    activity: one_to_one
    certain: true
    when:
      shape: [two_names]
      attendee_count: {from: 2, to: 2}
      description: ["="]
      categories: ["="]

  - id: two-names
    activity: one_to_one
    when:
      shape: [two_names]
    unless:
      attendee_count: {from: 3}

  # Focus blocks and dark words stay dark (codebook rule 9 and the settled 'HOLD - name').
  - id: nothing-said
    activity: unclear
    when:
      title: ["@dark"]

  # 'sync', 'call', 'point' with one other person stay dark (settled).
  - id: sync-with-one-person
    activity: unclear
    when:
      title: [
        sync, syncup, call, mtg, meeting, point, discuss, discussion, alignment, align, rucksprache,
        abstimmung, zoom, teams, huddle up, termin, reunion, reuniao, incontro, spotkanie, overleg,
        mote, "=re"
      ]
      attendee_count: {from: 0, to: 2}

  # A visit without another word: many people come to us, few go and see.
  - id: visit-of-many
    activity: stakeholders
    when:
      title: [visit, visits, visitors, delegation, tour]
      attendee_count: {from: 8}

  - id: visit-of-few
    activity: discovery
    when:
      title: [visit, visits, visiting]

  # A row that names one person and holds two (settled cases about one named person).
  - id: one-named-person
    activity: one_to_one
    when:
      title: ["@first_names"]
      attendee_count: {from: 2, to: 2}

  - id: one-name
    activity: one_to_one
    when:
      shape: [one_name]
      attendee_count: {from: 2, to: 2}

  - id: standing-meeting-of-two-people
    activity: one_to_one
    when:
      recurring: true
      attendee_count: {from: 2, to: 2}
    unless:
      title: ["@dark"]

  - id: debrief-of-a-panel
    activity: hiring
    when:
      title: [debrief, debriefs]
      attendee_count: {from: 3, to: 8}
      recurring: false

  # Recurring team meeting without a subject (codebook rule 6).
  - id: own-team-meeting
    activity: ceremony
    when:
      recurring: true
      attendee_count: {from: 3}
      organizer_is_self: true

  - id: recurring-team-meeting
    activity: ceremony
    when:
      recurring: true
      attendee_count: {from: 3}
      title: [team, squad, pod, crew, shift, project, group, dept, department, unit]

  - id: recurring-without-a-word
    activity: unclear
    when:
      title: ["@bare"]
      recurring: true

  # Settled: recurring, three or more people, named only by a project.
  - id: recurring-project-meeting
    activity: ceremony
    when:
      recurring: true
      attendee_count: {from: 3}

  - id: single-word-of-nothing
    activity: unclear
    when:
      title: ["@bare"]

  # Timed out-of-office of the leader alone: private life without a word for it.
  - id: away-for-hours-alone
    activity: private
    when:
      show_as: [oof]
      all_day: false
      attendee_count: {from: 0, to: 1}
      minutes: {from: 0, to: 240}
    unless:
      title: [
        flight, train, drive, travel, taxi, commute, customer, client, visit, conference, summit,
        training, course, meeting, board, workshop, site, interview, shift, clinic, court, hearing,
        "@location_marker", ride, trip, airport, terugrit, event, expo, fair, deck, draft, review,
        audit, inspection, speech, talk, panel, keynote, offsite, lesson, class, mtg
      ]
      categories: [travel, customer, client, training, conference]

  - id: large-audience
    activity: stakeholders
    when:
      attendee_count: {from: 50}

  # A block of the leader's own that names something to be done.
  - id: own-block-with-a-subject
    activity: delivery
    when:
      attendee_count: {from: 0, to: 1}
      organizer_is_self: true
      recurring: false
      all_day: false
      minutes: {from: 60, to: 360}
      show_as: [busy, oof]
    unless:
      shape: [one_name, two_names]

"""#
}
