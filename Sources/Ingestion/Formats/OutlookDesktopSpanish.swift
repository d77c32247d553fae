/// What the desktop Outlook writes in Spanish: a header of which only the first part and the rooms
/// are translated.
struct OutlookDesktopSpanish: CalendarFormat {
  let name = "outlook_desktop_es"
  let product = "Outlook for Windows, Spanish"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.title, "Asunto"),
    .needed(.startDate, "Fecha de comienzo"),
    .known(.startTime, "Comienzo"),
    .known(.endDate, "Fecha de finalización"),
    .known(.endTime, "Finalización"),
    .known(.allDay, "Todo el día"),
    .known(.organizer, "Meeting Organizer", "Organizador de la reunión"),
    .known(.required, "Required Attendees", "Asistentes necesarios"),
    .known(.optional, "Optional Attendees", "Asistentes opcionales"),
    .known(.categories, "Categories", "Categorías"),
    .known(.description, "Description", "Descripción"),
    .known(.priority, "Priority", "Prioridad"),
    .known(.isPrivate, "Private", "Privado"),
    .known(.sensitivity, "Sensitivity"),
    .known(.showAs, "Show time as"),
    calendarOwner,
  ]
}
