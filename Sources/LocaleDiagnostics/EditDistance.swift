/// How many slips of the pen lie between two words.
enum EditDistance {
  /// The fewest insertions, deletions, substitutions and swaps of neighbours that turn one sequence
  /// into the other, where no place is edited twice (the optimal string alignment distance).
  ///
  /// Takes time in the product of the lengths at most.
  ///
  /// - Parameter limit: The most that are counted: `nil` stands for more.
  static func between<Element: Equatable>(
    _ source: ArraySlice<Element>, _ target: ArraySlice<Element>, atMost limit: Int
  ) -> Int? {
    // Three rows of the usual table, in turn: `rows[row + j]` is the distance of the first `i` elements
    // of the source to the first `j` of the target.
    let width = target.count + 1
    var rows = Array(repeating: 0, count: 3 * width)
    for j in 0..<width { rows[j] = j }
    var previousLeast = 0
    for i in 1..<(source.count + 1) {
      let (row, above) = (i % 3 * width, (i - 1) % 3 * width)
      let element = source[source.startIndex + i - 1]
      rows[row] = i
      var least = i
      for j in 1..<width {
        let other = target[target.startIndex + j - 1]
        var distance = min(
          rows[above + j - 1] + (element == other ? 0 : 1), rows[above + j] + 1,
          rows[row + j - 1] + 1)
        if i > 1, j > 1, element == target[target.startIndex + j - 2],
          source[source.startIndex + i - 2] == other
        {
          distance = min(distance, rows[(i + 1) % 3 * width + j - 2] + 1)
        }
        rows[row + j] = distance
        least = min(least, distance)
      }
      // A swap looks two rows back, nothing looks further.
      if least > limit, previousLeast > limit { return nil }
      previousLeast = least
    }
    let distance = rows[source.count % 3 * width + target.count]
    return distance <= limit ? distance : nil
  }
}
