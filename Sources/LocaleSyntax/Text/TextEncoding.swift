/// A way of writing a text inside another.
public enum TextEncoding: Sendable, Hashable {
  /// Between the double quotes of JSON.
  case jsonString
  /// Between the quotes of JSON5 or a script. `nil` where more than one kind of quote is around.
  case javaScriptString(quote: Quote?)
  /// Between the backticks of a script, with the line breaks that the literal has.
  case templateLiteral(lineBreak: LineBreak)
  /// The value of an attribute of HTML. `nil` where it stands without quotes.
  case htmlAttribute(quote: Quote?)

  /// How a line break stands in a template literal.
  public enum LineBreak: String, Sendable, Hashable {
    /// As `\n`: the literal stands on one line.
    case escaped = "\\n"
    /// As a line feed.
    case lineFeed = "\n"
    /// As a carriage return and a line feed, which read as a line feed alone.
    case carriageReturnLineFeed = "\r\n"

    /// The line breaks that a literal has.
    package init(of literal: some Collection<UInt8>) {
      if let end = literal.firstIndex(of: 0x0A) {
        let before = literal[..<end].suffix(1)
        self = before.first == 0x0D ? .carriageReturnLineFeed : .lineFeed
      } else {
        self = .escaped
      }
    }
  }

  /// A straight quotation mark.
  public enum Quote: String, Sendable, Hashable {
    case single = "'"
    case double = "\""
  }

  /// Writes a text so that reading it in this way gives the text again.
  ///
  /// `</script` and `<!--` are broken up in literals, because either could end the script element
  /// that the literal may stand in.
  func encode(_ text: String) -> String {
    if text.utf8.allSatisfy(Self.isPlain) { return text }
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch self {
      case .htmlAttribute(let quote): Self.append(scalar, inAttribute: quote, to: &result)
      default: append(scalar, after: previous, to: &result)
      }
      previous = scalar
    }
    return result
  }

  /// Whether a byte stands for itself in every way of writing: letters, digits, and what names are made
  /// of besides.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }

  private func append(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, to result: inout String
  ) {
    switch scalar {
    case "\\": result += "\\\\"
    case "\n": result += lineBreak(after: previous)
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "/" where previous == "<": result += "\\/"
    case "!" where previous == "<": result += isTemplate ? "\\!" : "\\u0021"
    case "\u{2028}", "\u{2029}": result += Self.unicodeEscape(scalar)
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += Self.unicodeEscape(scalar)
    case _ where needsBackslash(scalar, after: previous):
      result += "\\"
      result.unicodeScalars.append(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }

  private var isTemplate: Bool {
    if case .templateLiteral = self { true } else { false }
  }

  /// After a carriage return, which can only be an escape, the line feed is one too.
  private func lineBreak(after previous: Unicode.Scalar) -> String {
    guard case .templateLiteral(let lineBreak) = self, previous != "\r" else { return "\\n" }
    return lineBreak.rawValue
  }

  private func needsBackslash(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    switch self {
    case .jsonString, .javaScriptString(quote: .double): scalar == "\""
    case .javaScriptString(quote: .single): scalar == "'"
    case .javaScriptString(quote: nil):
      scalar == "'" || scalar == "\"" || scalar == "`" || scalar == "$"
    case .templateLiteral: scalar == "`" || scalar == "{" && previous == "$"
    case .htmlAttribute: false
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, inAttribute quote: Quote?, to result: inout String
  ) {
    switch scalar {
    case "&": result += "&amp;"
    case "\"" where quote != .single: result += "&quot;"
    case "'" where quote != .double: result += "&#39;"
    case "<" where quote == nil: result += "&lt;"
    case ">" where quote == nil: result += "&gt;"
    // A page is read with its line breaks made one.
    case "\r": result += "&#13;"
    case " ", "\t", "\n", "\u{0C}", "=", "`":
      if quote == nil {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    default: result.unicodeScalars.append(scalar)
    }
  }

  /// The four-digit escape that JSON and JavaScript share. The scalar lies in the first plane.
  private static func unicodeEscape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
