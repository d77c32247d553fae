import BifocalModel

/// What the words of a priority say: in tickets how urgent they are, in calendars, where the column
/// is the importance of an invitation, how important.
enum PriorityWords {
  /// The highest level of the ticket systems that are read, in their languages; `P1` and `1` are
  /// what Azure DevOps and ServiceNow call it.
  private static let top = hashes([
    "Highest", "Blocker", "Critical", "Urgent", "Immediate", "P0", "P1", "Höchste", "Blockierend",
    "Kritisch", "Dringend", "Sofort", "La plus élevée", "Le plus élevé", "Bloquant", "Bloquante",
    "Critique", "Urgente", "Immédiate", "Más alta", "La más alta", "Bloqueante", "Bloqueador",
    "Crítica", "Crítico", "Inmediata",
  ])

  /// Levels below the highest. A word of no list is nobody's level: nothing is known by it.
  private static let lower = hashes([
    "High", "Major", "Medium", "Moderate", "Normal", "Minor", "Low", "Lowest", "Trivial",
    "Planning", "P2", "P3", "P4", "P5", "Hoch", "Mittel", "Niedrig", "Gering", "Niedrigste",
    "Élevée", "Élevé", "Haute", "Moyenne", "Moyen", "Normale", "Basse", "Faible", "Mineure",
    "La plus faible", "Le plus faible", "Alta", "Media", "Baja", "Más baja", "Menor", "Mayor",
  ])

  /// What ticket systems write where nobody gave a priority.
  private static let unset = hashes([
    "None", "No priority", "Not set", "Unset", "Unprioritized", "Unassigned", "-", "0", "Keine",
    "Nicht gesetzt", "Aucune", "Aucun", "Ninguna", "Sin prioridad", "Sans priorité",
  ])

  private static let important = hashes(["High", "Hoch", "Haute", "Élevée", "Importante", "Alta"])
  private static let ordinary = hashes([
    "Normal", "Normale", "Low", "Niedrig", "Gering", "Basse", "Faible", "Baja",
  ])

  private static func hashes(_ words: [String]) -> Set<Hash128> {
    Set(
      words.flatMap { [$0, TextFolder.asciiGerman($0)] }.map {
        TextFolder.hash(folded: TextFolder.folded($0).span)
      })
  }

  /// The longest that is looked up.
  private static let reach = 40

  /// Of a ticket; `scratch` is working memory.
  static func urgency(_ text: Span<UInt8>, scratch: inout [UInt8]) -> ItemMarks {
    guard !text.isEmpty, text.count <= reach else { return [] }
    if let level = leadingLevel(text) {
      return level == 1 ? [.urgencyKnown, .urgent] : .urgencyKnown
    }
    let hash = TextFolder.hash(text, scratch: &scratch)
    if top.contains(hash) { return [.urgencyKnown, .urgent] }
    return lower.contains(hash) ? .urgencyKnown : []
  }

  /// Whether a ticket has a priority, of whatever scale; `scratch` is working memory.
  static func isSet(_ text: Span<UInt8>, scratch: inout [UInt8]) -> Bool {
    guard !text.isEmpty else { return false }
    return text.count > reach || !unset.contains(TextFolder.hash(text, scratch: &scratch))
  }

  /// Of a calendar's event; `scratch` is working memory.
  static func importance(_ text: Span<UInt8>, scratch: inout [UInt8]) -> ItemMarks {
    guard !text.isEmpty, text.count <= reach else { return [] }
    let hash = TextFolder.hash(text, scratch: &scratch)
    if important.contains(hash) { return [.importanceKnown, .important] }
    return ordinary.contains(hash) ? .importanceKnown : []
  }

  /// The number of `1`, `2 - High` or `3. Moderate`; nil for words and for 0, which ranks nothing.
  private static func leadingLevel(_ text: Span<UInt8>) -> UInt8? {
    guard text[0] &- 0x31 < 9 else { return nil }
    if text.count > 1, text[1] &- 0x30 < 10 || (text[1] | 0x20) &- 0x61 < 26 || text[1] >= 0x80 {
      return nil
    }
    return text[0] - 0x30
  }
}
