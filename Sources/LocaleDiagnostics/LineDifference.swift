/// Which lines of a file stay, by the lines that both versions have.
///
/// Minimal where changes are small, and never slow: lines that occur once in each version are
/// matched first (Bram Cohen's patience diff), and only the short stretches between them are
/// compared in full.
package struct LineDifference {
  /// Pairs of equal lines, ascending in both versions.
  package private(set) var matches: [(old: Int, new: Int)] = []

  private let old: [Int]
  private let new: [Int]

  /// A line as a key. Its bytes are hashed in one go: an array would hash them one by one.
  private struct Line: Hashable {
    let bytes: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  /// A stretch of more lines than this, without one that is unique in both versions, counts as
  /// replaced whole: a full comparison takes the square of it.
  private static let fullComparisonLimit = 512

  /// Compares two versions, each as its lines.
  package init(from oldLines: [ArraySlice<UInt8>], to newLines: [ArraySlice<UInt8>]) {
    // Lines become numbers, so that each is hashed and compared once.
    var numbers: [Line: Int] = [:]
    func number(_ bytes: ArraySlice<UInt8>) -> Int {
      let line = Line(bytes: bytes)
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    old = oldLines.map(number)
    new = newLines.map(number)
    compare(old.indices, new.indices, anchored: false)
  }

  private mutating func compare(_ oldRange: Range<Int>, _ newRange: Range<Int>, anchored: Bool) {
    let prefix = old[oldRange].commonPrefixLength(with: new[newRange])
    matches += zip(oldRange, newRange).prefix(prefix).map { (old: $0, new: $1) }
    let oldRest = oldRange.dropFirst(prefix)
    let newRest = newRange.dropFirst(prefix)
    let suffix = old[oldRest].reversed().commonPrefixLength(with: new[newRest].reversed())
    let oldMiddle = oldRest.dropLast(suffix)
    let newMiddle = newRest.dropLast(suffix)

    if oldMiddle.count + newMiddle.count <= Self.fullComparisonLimit {
      compareFully(oldMiddle, newMiddle)
    } else if !anchored {
      compareBetweenAnchors(oldMiddle, newMiddle)
    }
    matches += zip(oldRest.suffix(suffix), newRest.suffix(suffix)).map { (old: $0, new: $1) }
  }

  private mutating func compareFully(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    let difference = Array(new[newRange]).difference(from: Array(old[oldRange]))
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(oldRange.lowerBound + offset)
      case .insert(let offset, _, _): inserted.insert(newRange.lowerBound + offset)
      }
    }
    let kept = oldRange.lazy.filter { !removed.contains($0) }
    let keptNew = newRange.lazy.filter { !inserted.contains($0) }
    matches += zip(kept, keptNew).map { (old: $0, new: $1) }
  }

  private mutating func compareBetweenAnchors(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    var oldStart = oldRange.lowerBound
    var newStart = newRange.lowerBound
    for anchor in anchors(oldRange, newRange) {
      compare(oldStart..<anchor.old, newStart..<anchor.new, anchored: true)
      matches.append(anchor)
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    compare(oldStart..<oldRange.upperBound, newStart..<newRange.upperBound, anchored: true)
  }

  /// The longest ascending run of lines that occur exactly once in each range.
  private func anchors(
    _ oldRange: Range<Int>, _ newRange: Range<Int>
  ) -> [(old: Int, new: Int)] {
    let newPlaces = Self.uniquePlaces(in: new, newRange)
    let oldPlaces = Self.uniquePlaces(in: old, oldRange)
    let pairs = oldRange.compactMap { place -> (old: Int, new: Int)? in
      guard oldPlaces[old[place]] == place, let other = newPlaces[old[place]], other >= 0
      else { return nil }
      return (place, other)
    }
    // Patience sorting: `piles[k]` is the pair that ends the best run of k + 1 pairs so far.
    var piles: [Int] = []
    var predecessors: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = piles.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[piles[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      predecessors.append(low > 0 ? piles[low - 1] : nil)
      if low < piles.count { piles[low] = index } else { piles.append(index) }
    }
    let run = sequence(state: piles.last) { next -> Int? in
      defer { next = next.flatMap { predecessors[$0] } }
      return next
    }
    return run.map { pairs[$0] }.reversed()
  }

  /// Where each line that occurs once stands; -1 for one that occurs more often.
  private static func uniquePlaces(in lines: [Int], _ range: Range<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for place in range { places[lines[place]] = places[lines[place]] == nil ? place : -1 }
    return places
  }
}
