/// Text that does nothing wherever in a page it stands: in a string of a script, in a comment of a
/// script, in a comment of the page.
///
/// It cannot end the script element or the comment that it stands in, begin another, or break a line.
/// All that a page is written from goes through here.
enum InertText {
  /// The lines of a text, for a comment of a script or of a page.
  static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { character in
      character.unicodeScalars.contains { "\n\r\u{2028}\u{2029}".unicodeScalars.contains($0) }
    }.map { escaped(String($0), quote: nil) }
  }

  /// A text on one line.
  ///
  /// - Parameter quote: What ends the string; `nil` in a comment, where a backslash means nothing
  ///   but shows the reader what was there.
  static func escaped(_ text: String, quote: Unicode.Scalar?) -> String {
    var output = String.UnicodeScalarView()
    var ending = CommentEnd()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\" where quote != nil: output.append(contentsOf: "\\\\".unicodeScalars)
      case quote: output.append(contentsOf: ["\\", scalar])
      case "\n": output.append(contentsOf: "\\n".unicodeScalars)
      case "\r": output.append(contentsOf: "\\r".unicodeScalars)
      case "\t": output.append(contentsOf: "\\t".unicodeScalars)
      // No `<` means no tag and no comment of the page.
      case "<": output.append(contentsOf: "\\x3C".unicodeScalars)
      case ">" where ending.isNear: output.append(contentsOf: "\\x3E".unicodeScalars)
      case _ where isInvisible(scalar): output.append(contentsOf: escape(scalar).unicodeScalars)
      default: output.append(scalar)
      }
      ending.pass(scalar)
    }
    return String(output)
  }

  /// Whether a `>` would end what somebody else has opened: `-->` and `--!>` a comment of the page
  /// (HTML, section 13.2.5.51 and 13.2.5.52), `]]>` a CDATA section.
  private struct CommentEnd {
    private var last: (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) = (" ", " ", " ")

    var isNear: Bool {
      switch last {
      case (_, "-", "-"), ("-", "-", "!"), (_, "]", "]"): true
      default: false
      }
    }

    mutating func pass(_ scalar: Unicode.Scalar) { last = (last.1, last.2, scalar) }
  }

  /// What cannot be seen, or ends lines, or turns the direction of what follows.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: true
    default: scalar == "\u{A0}"
    }
  }

  /// UTF-16 units as `\xNN` and `\uNNNN`.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      let width = unit < 0x100 ? 2 : 4
      return (width == 2 ? "\\x" : "\\u") + String(repeating: "0", count: width - digits.count)
        + digits
    }.joined()
  }
}
