/// What the desktop Outlook writes in German: other names and another order of columns.
struct OutlookDesktopGerman: CalendarFormat {
  let name = "outlook_desktop_de"
  let product = "Outlook for Windows, German"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.title, "Betreff"),
    .needed(.startDate, "Beginnt am"),
    .known(.startTime, "Beginnt um"),
    .known(.endDate, "Endet am"),
    .known(.endTime, "Endet um"),
    .known(.allDay, "Ganztägiges Ereignis"),
    // The column is called planning and holds the organiser.
    .known(.organizer, "Besprechungsplanung"),
    .known(.required, "Erforderliche Teilnehmer"),
    .known(.optional, "Optionale Teilnehmer"),
    .known(.categories, "Kategorien"),
    .known(.description, "Beschreibung"),
    .known(.priority, "Priorität"),
    .known(.isPrivate, "Privat"),
    .known(.sensitivity, "Vertraulichkeit"),
    .known(.showAs, "Zeitspanne zeigen als"),
    calendarOwner,
  ]
}
