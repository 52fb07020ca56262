/// The parts of a text that are taken, so that each of its letters is part of one thing at most.
///
/// They are kept in order and apart, so that one look finds whether a part is free.
package struct ClaimedRanges: Sendable {
  private var ranges: [Range<Int>] = []
  private var hasEmpty = false

  /// Nothing is taken yet.
  package init() {}

  /// Whether a part shares a letter with what is taken. An empty part is taken where an empty one was
  /// claimed before: that of an empty text.
  package func overlaps(_ range: Range<Int>) -> Bool {
    if range.isEmpty { return hasEmpty }
    let index = firstIndex(endingAfter: range.lowerBound)
    return index < ranges.count && ranges[index].lowerBound < range.upperBound
  }

  /// Takes a part.
  package mutating func insert(_ range: Range<Int>) {
    guard !range.isEmpty else { return hasEmpty = true }
    let start = firstIndex(endingAfter: range.lowerBound)
    var end = start
    var merged = range
    while end < ranges.count, ranges[end].lowerBound < range.upperBound {
      merged =
        min(
          merged.lowerBound, ranges[end].lowerBound)..<max(
          merged.upperBound, ranges[end].upperBound)
      end += 1
    }
    ranges.replaceSubrange(start..<end, with: [merged])
  }

  /// The number of the first part that ends after an offset, found by halving.
  private func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
