/// What the desktop Outlook writes in French.
///
/// The header list comes from importer code. Date and time share a name: `Début` stands for both,
/// and so does `Fin`, the date always first.
struct OutlookDesktopFrench: CalendarFormat {
  let name = "outlook_desktop_fr"
  let columns: [FormatColumn] = [
    .needed(.title, "Objet"),
    .needed(.startDate, "Début"),
    .known(.startTime, "Début", at: 1),
    .known(.endDate, "Fin"),
    .known(.endTime, "Fin", at: 1),
    .known(.allDay, "Journée entière"),
    .known(.organizer, "Organisateur d'une réunion", "Organisateur d’une réunion"),
    .known(.required, "Participants obligatoires"),
    .known(.optional, "Participants facultatifs"),
    .known(.categories, "Catégories"),
    .known(.description, "Description"),
    .known(.priority, "Priorité"),
    .known(.isPrivate, "Privé"),
    // The column is called distribution and holds the sensitivity.
    .known(.sensitivity, "Critère de diffusion"),
    .known(.showAs, "Afficher la disponibilité"),
    calendarOwner,
  ]
}
