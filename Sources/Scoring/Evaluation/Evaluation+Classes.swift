import BifocalModel

extension Evaluation {
  /// How well one altitude or activity was found.
  public struct ClassFigures: Sendable, Equatable {
    public var name: String
    /// Rows that are it, that were read as it, and both.
    public var labelled: Int
    public var answered: Int
    public var hits: Int

    /// Which part of the rows read as it are it; nil where none was read so.
    public var precision: Double? { answered == 0 ? nil : Double(hits) / Double(answered) }

    /// Which part of the rows that are it were read as it; nil where none is.
    public var recall: Double? { labelled == 0 ? nil : Double(hits) / Double(labelled) }

    /// The harmonic mean of the two; nil where it is neither label nor answer.
    public var f1: Double? {
      labelled + answered == 0 ? nil : Double(2 * hits) / Double(labelled + answered)
    }
  }

  /// The six altitudes in their order.
  public var altitudes: [ClassFigures] {
    Altitude.allCases.map { altitude in
      ClassFigures(
        name: altitude.rawValue,
        labelled: confusion.reduce(0) { $0 + $1[altitude.index] },
        answered: confusion[altitude.index].reduce(0, +),
        hits: confusion[altitude.index][altitude.index])
    }
  }

  /// Every activity of the codebook in its order.
  public var activities: [ClassFigures] {
    var figures = Activity.allCases.map {
      ClassFigures(name: $0.name, labelled: 0, answered: 0, hits: 0)
    }
    for row in rows {
      figures[row.truth.index].labelled += 1
      figures[row.answer.index].answered += 1
      if row.truth == row.answer { figures[row.truth.index].hits += 1 }
    }
    figures.remove(at: Activity.peopleUndisclosed.index)
    return figures
  }
}
