/// The lines that meeting software adds to an invitation.
enum DialIn {
  /// Begins with a line break; the codes are random and lead nowhere.
  static func text(of exporter: Exporter, random: inout SampleRandom) -> String {
    let code = "\(random.within(200...999)) \(random.within(100...999)) \(random.within(100...999))"
    return switch exporter {
    case .google:
      "\n\nJoin: https://meet.example/\(random.within(10_000...99_999))\n"
        + "Or dial: +1 555 0100 PIN: \(code)#"
    case .outlookEnglish, .outlookGerman:
      "\n\n________________\nJoin the \"video\" meeting\nMeeting ID: \(code)\n"
        + "Passcode: see invite; don't forward"
    }
  }
}
