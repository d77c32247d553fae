import BifocalModel

func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

func uncapitalised(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

/// The text with one end: a purpose may have been written as a sentence already.
func ended(_ text: String) -> String {
  ".!?".contains(text.last ?? " ") ? text : text + "."
}

/// `mid-September` for a week, with the year where a reader of `now` could take it for another:
/// the words and the rule of the alerts' own sentences, beside which these stand.
func monthWords(_ week: Week, asOf now: Week) -> String {
  let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  let (year, month, day) = week.monday.components
  let part = day <= 10 ? "early " : day <= 20 ? "mid-" : "late "
  return part + names[month - 1] + (now - week >= 44 ? " \(year)" : "")
}
