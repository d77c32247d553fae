import BifocalModel
import Ingestion
import Testing

@Suite struct JiraGermanTests {
  static let example = FormatExample(
    "jira_issues", needed: ["Zusammenfassung", "Vorgangsschlüssel", "Erstellt"],
    """
    Zusammenfassung|Vorgangsschlüssel|Vorgangs-ID|Vorgangstyp|Status|Projektschlüssel|Projektname|Projekttyp|Priorität|Lösung|Zugewiesene Person|ID der zugewiesenen Person|Autor|ID des Autors|Ersteller|Ersteller-ID|Erstellt|Aktualisiert|Erledigt|Fälligkeitsdatum|Stichwörter|Stichwörter|Beschreibung|Arbeit protokollieren|Benötigte Zeit|Σ Benötigte Zeit|Benutzerdefinierte Felder (Story Points)|Statuskategorie|Übergeordnet|Parent summary
    Anmeldung reparieren|A-1|10001|Fehler|Fertig|A|Alpha|software|Hoch|Erledigt|Ana Ruiz|712020:ana|Jörg Weiß|712020:joerg|Jörg Weiß|712020:joerg|05/Mär/24 9:14 AM|06/Mär/24 9:14 AM|06/Mai/24 2:00 PM||ui|auth|Erster Satz¶Zweiter|Abstimmung;05/Mär/24 9:30 AM;712020:ana;900|900|900|3.0|Fertig|10000|Anmeldung, die hält
    Kosten schätzen|A-2|10002|Aufgabe|Offen|A|Alpha|software|Mittel||Ana Ruiz|712020:ana|Ana Ruiz|712020:ana|Ana Ruiz|712020:ana|07/Mär/24 9:14 AM|||||||||||Offen||
    Kaputt|A-3|10003|Aufgabe|Offen|A|Alpha|software|||||Ana Ruiz||||32/Mär/24 9:14 AM|||||||||||||
    """)

  @Test func readsEveryColumn() throws {
    let reading = try Self.example.read(zone: "Europe/Berlin")
    #expect(
      reading.lines == [
        "reported Jörg Weiß 2024-03-05T08:14:00Z 0 Anmeldung reparieren",
        "resolved Ana Ruiz 2024-05-06T12:00:00Z 0 Anmeldung reparieren",
        "worklog Ana Ruiz 2024-03-05T08:30:00Z 15 Anmeldung reparieren",
        "reported Ana Ruiz 2024-03-07T08:14:00Z 0 Kosten schätzen",
      ])
    #expect(reading.texts(.labels) == ["ui, auth", "ui, auth", ""])
    #expect(reading.texts(.ticketType) == ["Fehler", "Fehler", "Aufgabe"])
    #expect(reading.texts(.priority) == ["Hoch", "Hoch", "Mittel"])
    #expect(reading.texts(.epic)[0] == "Anmeldung, die hält")
    #expect(reading.texts(.project)[0] == "A, Alpha")
    #expect(reading.texts(.description)[0] == "Erster Satz\nZweiter")
    #expect(reading.batch.contents.map(\.minutes) == [15, 15, -1])
    #expect(reading.rejects == ["5 Erstellt date-impossible"])
  }
}

@Suite struct JiraFrenchTests {
  static let example = FormatExample(
    "jira_issues", needed: ["Résumé", "Clé de ticket", "Création"],
    """
    Type de ticket|Clé de ticket|ID de ticket|Résumé|État|Priorité|Responsable|Rapporteur|Création|Mise à jour|Résolue|Étiquettes|Description|Temps passé|Champs personnalisés (Story Points)|Clé parent|Parent summary
    Bogue|PRJ-1|1|Réparer la connexion|Terminé|Haute|Léa Roy|Marc Petit|05/févr./24 09:14|06/févr./24 10:00|08/févr./24 16:00|web||7200|3|PRJ-9|Connexion durable
    Tâche|PRJ-2|2|Chiffrer|À faire|Moyenne|Léa Roy|Léa Roy|2024-02-07 09:14||||||||
    """)

  @Test func readsEveryColumn() throws {
    let reading = try Self.example.read(zone: "Europe/Paris")
    #expect(
      reading.lines == [
        "reported Marc Petit 2024-02-05T08:14:00Z 0 Réparer la connexion",
        "resolved Léa Roy 2024-02-08T15:00:00Z 0 Réparer la connexion",
        "time_spent Léa Roy 2024-02-08T15:00:00Z 120 Réparer la connexion",
        "reported Léa Roy 2024-02-07T08:14:00Z 0 Chiffrer",
      ])
    #expect(reading.texts(.epic)[0] == "PRJ-9, Connexion durable")
    #expect(reading.texts(.status) == ["Terminé", "Terminé", "À faire"])
    #expect(reading.rejects.isEmpty)
  }
}

@Suite struct JiraSpanishTests {
  static let example = FormatExample(
    "jira_issues", needed: ["Resumen", "Clave de incidencia", "Creada"],
    """
    Clave de incidencia|ID de la incidencia|Resumen|Tipo de Incidencia|Estado|Categoría de estado|Prioridad|Resolución|Clave del proyecto|Nombre del proyecto|Persona asignada|ID de la persona asignada|Informador|ID del informador|Creada|Actualizada|Resuelta|Descripción|Campo personalizado (Story Points)
    INC-1|1|Arreglar el acceso|Error|Listo|Listo|Alta|Listo|INC|Incidencias|Inés Gil|712020:ines|Ana Ruiz|712020:ana|01/ene/24 10:00 AM|02/ene/24 10:00 AM|16/ago/24 1:05 PM|Texto|5
    INC-2|2|Sin fechas|Tarea|Abierta|Abierta|Media||INC|Incidencias|Inés Gil||Ana Ruiz|||||Texto|
    """)

  @Test func readsEveryColumn() throws {
    let reading = try Self.example.read(zone: "Europe/Madrid")
    #expect(
      reading.lines == [
        "reported Ana Ruiz 2024-01-01T09:00:00Z 0 Arreglar el acceso",
        "resolved Inés Gil 2024-08-16T11:05:00Z 0 Arreglar el acceso",
      ])
    #expect(reading.texts(.project) == ["INC, Incidencias", "INC, Incidencias"])
    #expect(reading.batch.ledger.setAside == ["no-touch": 1])
  }
}
