import JSONText

@testable import LocaleServer

/// What an editor makes of a text: it splits the whole of it into lines anew for each edit, as the
/// protocol describes it, and shares nothing with the server.
enum Oracle {
  /// A text after edits that do not overlap, whose positions count UTF-16.
  static func applying(_ edits: [JSONValue], to text: String) -> String {
    String(
      decoding: applying(edits, to: Array(text.utf16)) {
        UTF16.isTrailSurrogate($0)
      }, as: UTF16.self)
  }

  /// The same where positions count UTF-8.
  static func applyingUTF8(_ edits: [JSONValue], to text: String) -> String {
    let units = applying(edits.map { widened($0) }, to: text.utf8.map { UInt16($0) }) {
      $0 & 0xC0 == 0x80
    }
    return String(decoding: units.map { UInt8($0) }, as: UTF8.self)
  }

  /// An edit whose text has a unit for each byte.
  private static func widened(_ edit: JSONValue) -> JSONValue {
    let bytes = (edit["newText"]?.string ?? "").utf8.map { Unicode.Scalar($0) }
    var text = ""
    text.unicodeScalars.append(contentsOf: bytes)
    return ["range": edit["range"] ?? .null, "newText": .string(text)]
  }

  private static func applying(
    _ edits: [JSONValue], to text: [UInt16], _ isInside: (UInt16) -> Bool
  ) -> [UInt16] {
    var units = text
    let places = edits.compactMap { edit -> (Range<Int>, [UInt16])? in
      guard let start = offset(edit["range", "start"], in: text, isInside),
        let end = offset(edit["range", "end"], in: text, isInside)
      else { return nil }
      return (min(start, end)..<max(start, end), Array((edit["newText"]?.string ?? "").utf16))
    }
    // Of insertions at one place the first of the list stands first.
    let fromTheEnd = places.enumerated().sorted {
      ($0.element.0.lowerBound, $0.offset) > ($1.element.0.lowerBound, $1.offset)
    }
    for (_, (place, new)) in fromTheEnd { units.replaceSubrange(place, with: new) }
    return units
  }

  private static func offset(
    _ position: JSONValue?, in units: [UInt16], _ isInside: (UInt16) -> Bool
  ) -> Int? {
    guard let line = position?["line"]?.int, let character = position?["character"]?.int else {
      return nil
    }
    let lines = lines(of: units)
    guard line < lines.count else { return units.count }
    var offset = min(lines[line].lowerBound + character, lines[line].upperBound)
    while offset > lines[line].lowerBound, offset < units.count, isInside(units[offset]) {
      offset -= 1
    }
    return offset
  }

  /// The lines without their breaks.
  static func lines(of units: [UInt16]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var (start, index) = (0, 0)
    while index < units.count {
      let isBreak = units[index] == 10 || units[index] == 13
      if isBreak {
        lines.append(start..<index)
        let isPair = units[index] == 13 && index + 1 < units.count && units[index + 1] == 10
        index += isPair ? 1 : 0
        start = index + 1
      }
      index += 1
    }
    return lines + [start..<units.count]
  }
}
