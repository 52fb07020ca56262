/// Where parts of a text stand that only running the page could tell, such as the `name` of
/// `'a' + name`.
///
/// In the text itself one byte stands for each of them. What that byte is says nothing, because a
/// text may hold the same one itself: only its offset counts.
package struct Holes: Sendable, Hashable {
  /// The byte that is put into a text for a part that is not known.
  package static let placeholder: UInt8 = 0x1A

  /// The offsets of those bytes, in order.
  package private(set) var offsets: [Int] = []

  /// No holes.
  package init() {}

  /// Whether the byte at an offset stands for what is not known.
  package func contains(_ offset: Int) -> Bool {
    let index = firstIndex(from: offset)
    return index < offsets.count && offsets[index] == offset
  }

  /// Whether one of them lies in a span.
  package func intersects(_ range: Range<Int>) -> Bool {
    let index = firstIndex(from: range.lowerBound)
    return index < offsets.count && offsets[index] < range.upperBound
  }

  /// Adds one after all others.
  package mutating func append(_ offset: Int) { offsets.append(offset) }

  /// The holes of a span, counted from its start.
  package func part(_ range: Range<Int>) -> Holes {
    var result = Holes()
    for offset in offsets[firstIndex(from: range.lowerBound)...] {
      guard offset < range.upperBound else { break }
      result.append(offset - range.lowerBound)
    }
    return result
  }

  /// The number of the first one at an offset or after it.
  private func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
