/// What ends the part of a page that a server replaces.
package enum HoleEnd {
  case braces, percentBrace, hashBrace, bangsBrace, dashesBraces, questionAngle, percentAngle
  case brace, bracket, angle, dashesAngle, endComment, endScript, line
  case dashesTildeBraces, dashesPercent, starSlash, starAt, starBrace
  case endRaw, endVerbatim, atEndVerbatim, endNoParse

  /// The text itself.
  package var text: StaticString {
    switch self {
    case .braces: "}}"
    case .percentBrace: "%}"
    case .hashBrace: "#}"
    case .bangsBrace: "!!}"
    case .dashesBraces: "--}}"
    case .questionAngle: "?>"
    case .percentAngle: "%>"
    case .brace: "}"
    case .bracket: "]"
    case .angle: ">"
    case .dashesAngle: "-->"
    case .endComment: "endcomment"
    case .endScript: "endjavascript"
    case .line: "\n"
    case .dashesTildeBraces: "--~}}"
    case .dashesPercent: "--%>"
    case .starSlash: "*/"
    case .starAt: "*@"
    case .starBrace: "*}"
    case .endRaw: "endraw"
    case .endVerbatim: "endverbatim"
    case .atEndVerbatim: "@endverbatim"
    case .endNoParse: "</#noparse>"
    }
  }
}

/// Looks for the ends of holes. It keeps its last answers, so that a text of nothing but openings is
/// searched once.
package struct HoleEnds {
  private var known: [HoleEnd: (from: Int, found: Int)] = [:]

  /// Knows no answers yet.
  package init() {}

  /// Where the next end of a kind stands; the length of the text if there is none.
  package mutating func next(_ end: HoleEnd, from start: Int, in bytes: [UInt8]) -> Int {
    if let last = known[end], last.from <= start, last.found >= start { return last.found }
    var offset = start
    while offset < bytes.count, !Self.matches(end.text, bytes, offset) { offset += 1 }
    offset = min(offset, bytes.count)
    known[end] = (start, offset)
    return offset
  }

  private static func matches(_ text: StaticString, _ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      for index in 0..<text.count where bytes[offset + index] != text[index] { return false }
      return true
    }
  }
}
