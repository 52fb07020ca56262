/// The words of ECMAScript that are never a value's name in sloppy code (ECMA-262, 12.7.2).
enum ReservedWords {
  private static let words: Set<String> = [
    "break", "case", "catch", "const", "continue", "debugger", "default", "do", "else", "enum",
    "export", "extends", "finally", "for", "if", "in", "instanceof", "return", "switch", "throw",
    "try", "var", "while", "with",
  ]

  static func contains(_ word: String) -> Bool { words.contains(word) }
}
