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
version: 1

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
