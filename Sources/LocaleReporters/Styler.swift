internal import LocaleDiagnostics

/// Decorates finished layout: the same text with every styler, apart from escape sequences.
public enum Styler: Sendable, Hashable {
  /// No decoration.
  case plain
  /// Colours of a terminal, by SGR sequences (ECMA-48, section 8.3.117).
  case ansi

  /// Writes the pieces as one line.
  package func write(_ pieces: [StyledText], to output: inout some TextOutputStream) {
    for piece in pieces {
      guard self == .ansi, !piece.text.isEmpty, let code = sequence(for: piece.role) else {
        output.write(piece.text)
        continue
      }
      output.write("\u{1B}[\(code)m\(piece.text)\u{1B}[0m")
    }
    output.write("\n")
  }

  /// Writes a piece of text in parts, which are not all empty.
  func write(
    _ role: StyledText.Role, _ parts: String..., to output: inout some TextOutputStream
  ) {
    let code = self == .ansi ? sequence(for: role) : nil
    if let code { output.write("\u{1B}[\(code)m") }
    for part in parts { output.write(part) }
    if code != nil { output.write("\u{1B}[0m") }
  }

  private func sequence(for role: StyledText.Role) -> String? {
    switch role {
    case .plain: nil
    case .emphasis: "1"
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    case .frame: "34"
    }
  }
}
