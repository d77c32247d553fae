extension CalendarWriter {
  static let outlookEnglish = [
    "Subject", "Start Date", "Start Time", "End Date", "End Time", "All day event",
    "Reminder on/off", "Reminder Date", "Reminder Time", "Meeting Organizer", "Required Attendees",
    "Optional Attendees", "Meeting Resources", "Billing Information", "Categories", "Description",
    "Location", "Mileage", "Priority", "Private", "Sensitivity", "Show time as",
  ]

  static let outlookGerman = [
    "Betreff", "Beginnt am", "Beginnt um", "Endet am", "Endet um", "Ganztägiges Ereignis",
    "Erinnerung Ein/Aus", "Erinnerung am", "Erinnerung um", "Besprechungsplanung",
    "Erforderliche Teilnehmer", "Optionale Teilnehmer", "Besprechungsressourcen",
    "Abrechnungsinformationen", "Beschreibung", "Kategorien", "Ort", "Priorität", "Privat",
    "Reisekilometer", "Vertraulichkeit", "Zeitspanne zeigen als",
  ]

  static let google = [
    "Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event", "Description",
    "Location", "Private",
  ]
}
