/// How text is spelled in JavaScript inside a page.
enum JavaScriptText {
  /// A string literal in single quotes.
  static func literal(_ text: String) -> String { "'\(escaped(text, quote: "'"))'" }

  /// The name of a property: bare where it can be, else quoted. `__proto__` would set the prototype
  /// unless it is computed.
  static func propertyName(_ name: String) -> String {
    if name == "__proto__" { return "['__proto__']" }
    return isBareName(name) ? name : literal(name)
  }

  /// The lines of a comment, made harmless.
  static func commentLines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { character in
      character.unicodeScalars.contains { "\n\r\u{2028}\u{2029}".unicodeScalars.contains($0) }
    }.map { escaped(String($0), quote: nil) }
  }

  private static func isBareName(_ name: String) -> Bool {
    var scalars = name.unicodeScalars[...]
    guard let first = scalars.popFirst(), isNameStart(first) else { return false }
    return scalars.allSatisfy { isNameStart($0) || ("0"..."9").contains($0) }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "$": true
    default: false
    }
  }

  /// - Parameter quote: what ends the string; `nil` in a comment, where a backslash means nothing
  ///   but shows the reader what was there.
  private static func escaped(_ text: String, quote: Unicode.Scalar?) -> String {
    var output = String.UnicodeScalarView()
    var previous: (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\" where quote != nil: output.append(contentsOf: "\\\\".unicodeScalars)
      case quote: output.append(contentsOf: ["\\", scalar])
      case "\n": output.append(contentsOf: "\\n".unicodeScalars)
      case "\r": output.append(contentsOf: "\\r".unicodeScalars)
      case "\t": output.append(contentsOf: "\\t".unicodeScalars)
      // No `<` means no tag and no HTML comment; `-->` and `]]>` end what somebody else has opened.
      case "<": output.append(contentsOf: "\\x3C".unicodeScalars)
      case ">" where previous == ("-", "-") || previous == ("]", "]"):
        output.append(contentsOf: "\\x3E".unicodeScalars)
      case _ where isInvisible(scalar): output.append(contentsOf: escape(scalar).unicodeScalars)
      default: output.append(scalar)
      }
      previous = (previous.1, scalar)
    }
    return String(output)
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
