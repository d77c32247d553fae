import BifocalModel

/// The recorded interval and the correction in the words of a page.
enum RecordedWords {
  /// About the macro share of a week, and where the rates come from.
  static func text(of week: WeekTrend) -> String {
    guard let recorded = week.recorded else {
      return """
        Nothing is corrected for misreading, and no 'recorded' interval says what misread titles \
        can do: how often this program misreads is not known.
        """
    }
    var text = """
      'Recorded' is where the share would lie, 95 times in 100, if a person read every title (what \
      misread titles can do), and corrected is its middle; titles that a person has confirmed are \
      exact. Rates of misreading: \(recorded.source.words). They are known by altitude only, so \
      hands-on and one-to-ones have neither.
      """
    if let share = week.macroShare, let macro = recorded.macro {
      text +=
        " Macro share \(Percent.text(share)), corrected for known misreading"
        + " \(Percent.text(macro.corrected)), recorded: \(Percent.text(macro.interval))"
        + " (what misread titles can do)."
    }
    return text
  }
}

extension Misreading.Source {
  /// Where the rates come from, in words.
  var words: String {
    switch self {
    case .heldOutFields: "from fields of work that the model had not seen"
    case .siteCheck: "from this site's own check, with fields that the model had not seen"
    }
  }
}
