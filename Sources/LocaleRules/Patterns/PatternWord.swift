/// Letters of a pattern with nothing between them, such as `MMMM`, `yyyyMMdd` or `de`.
struct PatternWord {
  /// The letters, one run for each.
  private(set) var runs: [PatternRun]

  /// Its place, in UTF-8 bytes of the pattern.
  private(set) var range: Range<Int>

  init(_ run: PatternRun) {
    runs = [run]
    range = run.range
  }

  mutating func append(_ run: PatternRun) {
    runs.append(run)
    range = range.lowerBound..<run.range.upperBound
  }

  /// Whether it reads as a word of a language rather than as fields.
  ///
  /// One letter repeated is a field. Several fields run together are fields too when they stand in
  /// the order of a date or of a time (`yyyyMMdd`, `HHmm`, `mma`): then nobody wrote a word. What is
  /// left is `de`, `às`, the `T` in `ddTHH`.
  var isProse: Bool {
    guard runs.count > 1 else { return false }
    return !isCompound(of: Self.dateOrders) && !isCompound(of: Self.timeOrders)
  }

  private func isCompound(of orders: [[Unicode.Scalar]]) -> Bool {
    orders.contains { order in
      var rest = order[...]
      return runs.allSatisfy { run in
        guard run.isToken, let place = rest.firstIndex(of: run.letter) else { return false }
        rest = rest[(place + 1)...]
        return true
      }
    }
  }

  private static let dateOrders: [[Unicode.Scalar]] = [
    ["y", "M", "d"], ["d", "M", "y"], ["M", "d", "y"], ["Y", "M", "D"], ["D", "M", "Y"],
    ["y", "M", "d", "H", "h", "m", "s", "S"], ["P", "p"], ["R", "I", "i"], ["Y", "w", "e"],
  ]

  private static let timeOrders: [[Unicode.Scalar]] = [
    ["H", "m", "s", "S", "X"], ["H", "m", "s", "S", "x"], ["H", "m", "s", "S", "z"],
    ["h", "m", "s", "S", "a"], ["K", "m", "s", "S", "a"], ["h", "m", "s", "S", "b"],
    ["h", "m", "s", "S", "B"], ["k", "m", "s", "S"], ["H", "m", "s", "S", "O"],
  ]
}
