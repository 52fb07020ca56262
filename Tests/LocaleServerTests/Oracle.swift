import JSONText

@testable import LocaleServer

/// What an editor that counts UTF-16 makes of a text: it splits the whole of it into lines anew for each
/// edit, as the protocol describes it, and shares nothing with the server.
enum Oracle {
  /// A text after edits that do not overlap.
  static func applying(_ edits: [JSONValue], to text: String) -> String {
    var units = Array(text.utf16)
    let places = edits.compactMap { edit -> (Range<Int>, [UInt16])? in
      guard let start = offset(edit["range", "start"], in: units),
        let end = offset(edit["range", "end"], in: units)
      else { return nil }
      return (start..<end, Array((edit["newText"]?.string ?? "").utf16))
    }
    // Of insertions at one place the first of the list stands first.
    for (_, (place, new)) in places.enumerated().sorted(by: {
      ($0.element.0.lowerBound, $0.offset) > ($1.element.0.lowerBound, $1.offset)
    }) {
      units.replaceSubrange(place, with: new)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func offset(_ position: JSONValue?, in units: [UInt16]) -> Int? {
    guard let line = position?["line"]?.int, let character = position?["character"]?.int else {
      return nil
    }
    let starts = lineStarts(units)
    guard line < starts.count else { return units.count }
    let end = endOfLine(starts, line, units)
    var offset = min(starts[line] + character, end)
    // Inside of a pair of surrogates.
    if offset > 0, offset < units.count, UTF16.isTrailSurrogate(units[offset]),
      UTF16.isLeadSurrogate(units[offset - 1])
    {
      offset -= 1
    }
    return offset
  }

  static func lineStarts(_ units: [UInt16]) -> [Int] {
    var starts = [0]
    for (index, unit) in units.enumerated() {
      let isLastOfBreak =
        unit == 10 || unit == 13 && (index + 1 == units.count || units[index + 1] != 10)
      if isLastOfBreak { starts.append(index + 1) }
    }
    return starts
  }

  private static func endOfLine(_ starts: [Int], _ line: Int, _ units: [UInt16]) -> Int {
    guard line + 1 < starts.count else { return units.count }
    var end = starts[line + 1] - 1
    if end > starts[line], units[end] == 10, units[end - 1] == 13 { end -= 1 }
    return end
  }

  /// The text with the units between two positions replaced.
  static func changing(
    _ text: String, _ range: JSONValue, to new: String
  ) -> String {
    applying([["range": range, "newText": .string(new)]], to: text)
  }
}
