import BifocalModel

/// The part of each shown group that is in an open episode of one metric and sign.
struct OpenShares {
  /// By shown group; nil where at most one leader of it is, or all but at most one are: such a
  /// share would say it of single leaders.
  let printed: [Double?]
  private let panel: QuarterPanel
  private let isOpen: [Bool]
  private let counts: [Int]
  private let sizes: [Int]
  /// By leader: the shown groups it is judged in.
  private let groups: [[Int]]

  init(_ panel: QuarterPanel, isOpen: [Bool]) {
    self.panel = panel
    self.isOpen = isOpen
    counts = panel.shown.map { zip($0.judged, isOpen).count { $0 && $1 } }
    sizes = panel.shown.map { $0.judged.count(where: \.self) }
    groups = panel.leaders.indices.map { leader in
      panel.shown.indices.filter { panel.shown[$0].judged[leader] }
    }
    printed = zip(counts, sizes).map(Self.share)
  }

  private static func share(_ count: Int, of size: Int) -> Double? {
    guard count >= 2, count <= size - 2 else { return nil }
    return Double((count * 40 + size) / (2 * size)) / 20
  }

  /// Whether all that is printed leaves only one number for some group that is not shown, to
  /// somebody who knows who is in which group.
  ///
  /// It does not, where the state of a leader of that group can be another, alone or with that of
  /// somebody outside turned the other way, without a change of what is printed.
  var revealsHiddenGroup: Bool {
    panel.hidden.contains { group in
      let inside = panel.leaders.indices.filter { group.judged[$0] }
      return !inside.isEmpty && !inside.contains { canDiffer($0, from: group.judged) }
    }
  }

  private func canDiffer(_ leader: Int, from group: [Bool]) -> Bool {
    let step = isOpen[leader] ? -1 : 1
    if groups[leader].allSatisfy({ isUnchanged($0, by: step) }) { return true }
    return panel.leaders.indices.contains { other in
      guard !group[other], isOpen[other] != isOpen[leader], panel.shown.first?.judged[other] == true
      else { return false }
      return groups[leader].allSatisfy { groups[other].contains($0) || isUnchanged($0, by: step) }
        && groups[other].allSatisfy { groups[leader].contains($0) || isUnchanged($0, by: -step) }
    }
  }

  private func isUnchanged(_ group: Int, by step: Int) -> Bool {
    Self.share(counts[group] + step, of: sizes[group]) == printed[group]
  }
}
