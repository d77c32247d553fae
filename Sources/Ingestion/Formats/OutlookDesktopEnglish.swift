/// What the desktop Outlook writes under File, Export, in English.
struct OutlookDesktopEnglish: CalendarFormat {
  let name = "outlook_desktop_en"
  let product = "Outlook for Windows, English: File, Open & Export, Import/Export, CSV"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.title, "Subject"),
    .needed(.startDate, "Start Date"),
    .known(.startTime, "Start Time"),
    .known(.endDate, "End Date"),
    .known(.endTime, "End Time"),
    .known(.allDay, "All day event"),
    .known(.organizer, "Meeting Organizer"),
    .known(.required, "Required Attendees"),
    .known(.optional, "Optional Attendees"),
    .known(.categories, "Categories"),
    .known(.description, "Description"),
    .known(.priority, "Priority"),
    .known(.isPrivate, "Private"),
    .known(.sensitivity, "Sensitivity"),
    .known(.showAs, "Show time as"),
    calendarOwner,
  ]
}
