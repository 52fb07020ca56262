/// Where a parameter of a function without braces hides other variables of its name: from the arrow to
/// the end of the expression.
struct HiddenSpan {
  private let range: ClosedRange<Int>
  /// The last token of this span and of all those before it.
  private var reach: Int

  /// The span of a function.
  init(_ range: ClosedRange<Int>) {
    self.range = range
    reach = range.upperBound
  }

  /// Spans in the order of their starts.
  static func ordered(_ spans: [HiddenSpan]) -> [HiddenSpan] {
    var result = spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for index in result.indices.dropFirst() {
      result[index].reach = max(result[index].reach, result[index - 1].reach)
    }
    return result
  }

  /// Whether a token stands in one of the spans, given in their order, whose arrow meets a condition.
  static func around(
    _ token: Int, among spans: [HiddenSpan], where isMeant: (Int) -> Bool
  ) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].range.lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    while low > 0, spans[low - 1].reach >= token {
      low -= 1
      if spans[low].range.contains(token), isMeant(spans[low].range.lowerBound) { return true }
    }
    return false
  }
}
