/// Where the places of a file are after edits of it.
package struct PositionMap: Sendable {
  private var rounds: [Round] = []

  /// Nothing has moved.
  package init() {}

  /// The map that goes on with edits of the text that this one leads to.
  ///
  /// - Parameter edits: In the order of place, none overlapping another.
  package func then(_ edits: [TextEdit]) -> PositionMap {
    var result = self
    result.rounds.append(Round(edits))
    return result
  }

  /// The map that goes on with another one, of the text that this one leads to.
  package func then(_ other: PositionMap) -> PositionMap {
    var result = self
    result.rounds += other.rounds
    return result
  }

  /// Where the start of a finding can be now: at one place, if no edit touches it; somewhere in what was
  /// written, if one does.
  ///
  /// - Parameter range: The finding's span, in UTF-8 bytes of the text before all edits.
  package func starts(of range: Range<Int>) -> ClosedRange<Int> {
    var places = range.lowerBound...range.lowerBound
    var end = range.upperBound
    for round in rounds {
      end = max(end, places.upperBound)
      let last = round.touches(places.lowerBound...end) ? end : places.upperBound
      let start = round.place(of: places.lowerBound).lowerBound
      places = start...round.place(of: last).upperBound
      end = round.place(of: end).upperBound
    }
    return places
  }
}

/// Edits that were made together.
private struct Round: Sendable {
  private let edits: [TextEdit]

  /// By how many bytes all edits before one move what follows.
  private var shifts: [Int] = [0]

  init(_ edits: [TextEdit]) {
    self.edits = edits
    for edit in edits { shifts.append((shifts.last ?? 0) + edit.growth) }
  }

  /// Whether an edit shares a byte or an edge with a span.
  func touches(_ span: ClosedRange<Int>) -> Bool {
    let index = edits.partitioningIndex { $0.range.upperBound >= span.lowerBound }
    return index < edits.count && edits[index].range.lowerBound <= span.upperBound
  }

  /// Where an offset can be: anywhere in what takes its place, on either side of what is inserted
  /// there.
  func place(of offset: Int) -> ClosedRange<Int> {
    let first = edits.partitioningIndex { $0.range.upperBound >= offset }
    var shift = shifts[first]
    var spread = 0
    for edit in edits[first...].prefix(while: { $0.range.lowerBound <= offset }) {
      if edit.range.isEmpty {
        spread += edit.growth
      } else if edit.range.upperBound == offset {
        shift += edit.growth
      } else {
        let start = edit.range.lowerBound + shift
        return start...(start + spread + edit.text.utf8.count)
      }
    }
    return (offset + shift)...(offset + shift + spread)
  }
}

extension TextEdit {
  /// By how many bytes the text grows.
  fileprivate var growth: Int { text.utf8.count - range.count }
}

extension Array {
  /// The index of the first element of which something is true that is true of all after it.
  fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
