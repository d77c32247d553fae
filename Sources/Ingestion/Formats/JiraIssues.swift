/// Issues as Jira Cloud and Server export them, with all fields or some, in four languages.
///
/// A column repeats once for every value of a list. `Σ Time Spent` is left out on purpose: a parent
/// holds its children's time. English names are seen in files; German, Spanish and French ones in
/// programs that read such exports, which also show that some names stay English.
struct JiraIssues: IssueFormat {
  let name = "jira_issues"
  let product = "Jira Cloud and Server: Export CSV; German, French and Spanish from importer code"
  let verification = FormatVerification.file
  let columns: [FormatColumn] =
    [
      .needed(.title, "Summary", "Zusammenfassung", "Résumé", "Resumen"),
      .needed(.id, "Issue key", "Vorgangsschlüssel", "Clé de ticket", "Clave de incidencia"),
      .needed(
        .created, "Created", "Erstellt", "Création", "Créé", "Créée", "Creada", "Creado"),
      .known(
        .ticketType, "Issue Type", "Vorgangstyp", "Type de ticket", "Tipo de Incidencia"),
      .known(.status, "Status", "État", "Statut", "Estado"),
      .known(
        .projectKey, "Project key", "Projektschlüssel", "Clé de projet", "Clé du projet",
        "Clave del proyecto"),
      .known(
        .project, "Project name", "Projektname", "Nom du projet", "Nombre del proyecto"),
      .known(.priority, "Priority", "Priorität", "Priorité", "Prioridad"),
    ] + Self.people + Self.times + Self.texts

  private static let people: [FormatColumn] = [
    .known(
      .assignee, "Assignee", "Zugewiesene Person", "Bearbeiter", "Responsable",
      "Personne assignée", "Persona asignada"),
    .known(
      .assigneeId, "Assignee Id", "ID der zugewiesenen Person", "ID du responsable",
      "ID de la persona asignada"),
    .known(.reporter, "Reporter", "Autor", "Rapporteur", "Informador"),
    .known(.reporterId, "Reporter Id", "ID des Autors", "ID du rapporteur", "ID del informador"),
    .known(.creator, "Creator", "Ersteller", "Créateur", "Creador"),
    .known(.creatorId, "Creator Id", "Ersteller-ID", "ID du créateur", "ID del creador"),
  ]

  private static let times: [FormatColumn] = [
    .known(
      .updated, "Updated", "Aktualisiert", "Mise à jour", "Mis à jour", "Actualizada",
      "Actualizado"),
    .known(
      .resolved, "Resolved", "Erledigt", "Résolue", "Résolu", "Résolution le", "Resuelta",
      "Resuelto"),
    .known(.due, "Due date", "Fälligkeitsdatum", "Date d'échéance", "Fecha de vencimiento"),
    .known(
      .timeSpent, "Time Spent", "Benötigte Zeit", "Temps passé", "Temps consacré",
      "Tiempo empleado", "Tiempo Trabajado"),
    .repeated(
      .logWork, "Log Work", "Arbeit protokollieren", "Journal de travail",
      "Registro de trabajo"),
    .known(
      .storyPoints, "Custom field (Story Points)", "Custom field (Story point estimate)",
      "Story Points", "Benutzerdefinierte Felder (Story Points)",
      "Benutzerdefinierte Felder (Story point estimate)", "Champs personnalisés (Story Points)",
      "Champs personnalisés (Story point estimate)", "Campo personalizado (Story Points)",
      "Campo personalizado (Story point estimate)"),
  ]

  private static let texts: [FormatColumn] = [
    .known(.description, "Description", "Beschreibung", "Descripción"),
    .repeated(.labels, "Labels", "Stichwörter", "Étiquettes", "Etiquetas"),
    .repeated(
      .categories, "Component/s", "Components", "Komponenten", "Composants", "Componentes"),
    .repeated(
      .comment, "Comment", "Comments", "Kommentar", "Kommentare", "Commentaire", "Commentaires",
      "Comentario", "Comentarios"),
    .repeated(
      .epic, "Custom field (Epic Link)", "Epic Link", "Parent key", "Parent summary",
      "Custom field (Epic Name)", "Benutzerdefinierte Felder (Epic Link)",
      "Benutzerdefinierte Felder (Epic Name)", "Champs personnalisés (Epic Link)",
      "Champs personnalisés (Epic Name)", "Clé parent", "Campo personalizado (Epic Link)",
      "Campo personalizado (Epic Name)"),
  ]

  let dates = [
    DateColumn(role: .created), DateColumn(role: .resolved),
    DateColumn(role: .logWork, cell: .logWork), DateColumn(role: .comment, cell: .comment),
  ]
  let sorted: ColumnRole? = .created
}
