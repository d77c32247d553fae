/// What the desktop Outlook writes in Spanish, which translates only half of its header.
///
/// The header list comes from importer code; the Spanish names of the columns that it left in
/// English are what Outlook's own forms call them, not seen in an export.
struct OutlookDesktopSpanish: CalendarFormat {
  let name = "outlook_desktop_es"
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
    .known(.sensitivity, "Sensitivity", "Confidencialidad"),
    .known(.showAs, "Show time as", "Mostrar hora como"),
    calendarOwner,
  ]
}
