/// How many slips of the pen lie between two words.
enum EditDistance {
  /// The fewest insertions, deletions, substitutions and swaps of neighbours that turn one sequence
  /// into the other, where no place is edited twice (the optimal string alignment distance).
  ///
  /// Takes time in the product of the lengths.
  static func between<Element: Equatable>(_ source: [Element], _ target: [Element]) -> Int {
    // Rows of the usual table: `current[j]` is the distance of `source[..<i]` to `target[..<j]`.
    var beforePrevious: [Int] = []
    var previous = Array(0...target.count)
    for i in 0..<source.count {
      var current = [i + 1]
      current.reserveCapacity(target.count + 1)
      for j in 0..<target.count {
        var distance = min(
          previous[j] + (source[i] == target[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, source[i] == target[j - 1], source[i - 1] == target[j] {
          distance = min(distance, beforePrevious[j - 1] + 1)
        }
        current.append(distance)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[target.count]
  }
}
