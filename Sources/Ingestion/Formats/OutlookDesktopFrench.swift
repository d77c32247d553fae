/// What the desktop Outlook writes in French: date and time share one name, and so do the two ends.
struct OutlookDesktopFrench: CalendarFormat {
  let name = "outlook_desktop_fr"
  let product = "Outlook for Windows, French"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.title, "Objet"),
    .needed(.startDate, "Début"),
    .known(.startTime, "Début", at: 1),
    .known(.endDate, "Fin"),
    .known(.endTime, "Fin", at: 1),
    .known(.allDay, "Journée entière"),
    .known(.organizer, "Organisateur d'une réunion"),
    .known(.required, "Participants obligatoires"),
    .known(.optional, "Participants facultatifs"),
    .known(.categories, "Catégories"),
    .known(.description, "Description"),
    .known(.priority, "Priorité"),
    .known(.isPrivate, "Privé"),
    .known(.sensitivity, "Critère de diffusion"),
    .known(.showAs, "Afficher la disponibilité"),
    calendarOwner,
  ]
}
