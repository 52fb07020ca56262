/// Text with everything that a terminal or a log would obey or hide made visible.
///
/// Files, their names, and messages that quote them may hold anything. Control characters could
/// move the cursor or change what was printed before; bidirectional controls could show text in
/// another order than it has; others show nothing at all; and a line that begins with two colons is a
/// command to the runner of GitHub Actions.
package enum VisibleText {
  /// The text on one line, with such characters replaced.
  package static func text(_ text: String) -> String {
    if isPlain(text) { return text }
    let isShown = !text.unicodeScalars.contains { form(of: $0) != nil }
    let visible = isShown ? text : text.unicodeScalars.map { form(of: $0) ?? String($0) }.joined()
    return withoutCommand(visible)
  }

  /// Whether a text is of ASCII that shows itself, and cannot be a command: nearly all are.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.first != UInt8(ascii: ":"), bytes.first != UInt8(ascii: " ") else { return false }
    return bytes.withContiguousStorageIfAvailable { $0.allSatisfy { 0x20...0x7E ~= $0 } }
      ?? bytes.allSatisfy { 0x20...0x7E ~= $0 }
  }

  /// The text with its line breaks kept.
  package static func lines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { self.text(String($0)) }.joined(separator: "\n")
  }

  /// Two colons at the start become one character that looks like them.
  private static func withoutCommand(_ line: String) -> String {
    let start = line.unicodeScalars.prefix { $0.properties.isWhitespace }
    let rest = line.unicodeScalars.dropFirst(start.count)
    guard rest.starts(with: "::".unicodeScalars) else { return line }
    return String(start) + "\u{2237}" + String(rest.dropFirst(2))
  }

  /// What to show for a character; `nil` where it shows itself.
  static func form(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    // Latin, Greek, Cyrillic, Armenian and Hebrew, but for the soft hyphen.
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x5FF: return nil
    // The Unicode block Control Pictures shows C0 controls in order.
    case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: return "\u{2421}"
    // Joiners and variation selectors shape the characters around them; Persian needs U+200C.
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x034F: return nil
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return name(of: scalar)
    default: return properties.isDefaultIgnorableCodePoint ? name(of: scalar) : nil
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
