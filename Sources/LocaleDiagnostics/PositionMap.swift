/// Where the places of a file are after edits of it.
package struct PositionMap: Sendable {
  /// What one plan of edits does, in the order of place.
  private var rounds: [[TextEdit]] = []

  /// Nothing has moved.
  package init() {}

  /// The map that goes on with edits of the text that this one leads to.
  ///
  /// - Parameter edits: In the order of place, none overlapping another.
  package func then(_ edits: [TextEdit]) -> PositionMap {
    var result = self
    result.rounds.append(edits)
    return result
  }

  /// Where the start of a finding can be now: at one place, if no edit touches it; somewhere in what was
  /// written, if one does.
  ///
  /// - Parameter range: The finding's span, in UTF-8 bytes of the text before all edits.
  package func starts(of range: Range<Int>) -> ClosedRange<Int> {
    var places = range.lowerBound...range.lowerBound
    var end = range.upperBound
    for edits in rounds {
      let isTouched = edits.contains {
        $0.range.touches(range: places.lowerBound..<max(end, places.upperBound))
      }
      let last = isTouched ? max(end, places.upperBound) : places.upperBound
      let mappedEnd = Self.place(of: end, edits).upperBound
      places =
        Self.place(of: places.lowerBound, edits).lowerBound...Self.place(of: last, edits).upperBound
      end = mappedEnd
    }
    return places
  }

  /// Where an offset can be after one round of edits.
  private static func place(of offset: Int, _ edits: [TextEdit]) -> ClosedRange<Int> {
    var shift = 0
    var spread = 0
    for edit in edits where edit.range.lowerBound <= offset {
      let added = edit.text.utf8.count
      if edit.range.upperBound < offset || edit.range.upperBound == offset && !edit.range.isEmpty {
        shift += added - edit.range.count
      } else if edit.range.isEmpty {
        spread += added
      } else {
        let start = edit.range.lowerBound + shift
        return start...(start + spread + added)
      }
    }
    return (offset + shift)...(offset + shift + spread)
  }
}

extension Range<Int> {
  /// Whether two spans share a byte or an edge.
  fileprivate func touches(range other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}
