/// A row of bars from zero to the largest value, one a week; a week without data is a blank.
enum Sparkline {
  static func text(_ values: [Double?], isUnicode: Bool) -> String {
    let bars: [Character] = Array(isUnicode ? "▁▂▃▄▅▆▇█" : "_.:-=+*#")
    let top = values.compactMap(\.self).max() ?? 0
    return String(
      values.map { value in
        guard let value else { return " " }
        guard top > 0 else { return bars[0] }
        let level = Int((value / top * Double(bars.count - 1)).rounded())
        return bars[min(max(level, 0), bars.count - 1)]
      })
  }
}
