/// Text with everything that a terminal would obey or hide made visible.
///
/// Files, their names, and messages that quote them may hold anything. Control characters could
/// move the cursor or change what was printed before; bidirectional controls could show text in
/// another order than it has; others show nothing at all.
enum VisibleText {
  /// The text with such characters replaced.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { form(of: $0) != nil }) else { return text }
    return text.unicodeScalars.map { form(of: $0) ?? String($0) }.joined()
  }

  /// What to show for a character; `nil` where it shows itself.
  static func form(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20...0x7E: return nil
    // The Unicode block Control Pictures shows C0 controls in order.
    case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map(String.init)
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
