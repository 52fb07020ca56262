/// How many columns of a terminal text takes.
///
/// Terminals disagree about rare characters. These are the rules that most follow: combining marks
/// take none, East Asian wide and fullwidth characters and emoji take two, all others one.
package enum DisplayWidth {
  /// The width of a whole text.
  package static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The width of what is seen as one character.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if character.isASCII { return 1 }
    let isEmojiSequence =
      scalars.count > 1
      && scalars.contains { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }
    return isEmojiSequence ? 2 : scalars.reduce(0) { $0 + of($1) }
  }

  /// The width of a code point that stands alone.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // Vowels and final consonants of decomposed Hangul join the syllable before them.
    if 0x1160...0x11FF ~= scalar.value { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return scalar.properties.isEmojiPresentation || wideRanges.contains { $0 ~= scalar.value }
  }

  /// Blocks whose East_Asian_Width is W or F in Unicode Standard Annex 11, emoji apart.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul Jamo, initial consonants
    0x2329...0x232A,  // Angle brackets
    0x2E80...0x303E,  // CJK radicals, symbols and punctuation
    0x3041...0x4DBF,  // Kana to CJK Extension A
    0x4E00...0xA4CF,  // CJK, Yi
    0xA960...0xA97F,  // Hangul Jamo Extended-A
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // CJK compatibility
    0xFE10...0xFE19,  // Vertical forms
    0xFE30...0xFE6F,  // CJK compatibility and small forms
    0xFF01...0xFF60,  // Fullwidth forms
    0xFFE0...0xFFE6,  // Fullwidth signs
    0x16FE0...0x18DFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // Kana extensions, Nushu
    0x1F200...0x1F265,  // Enclosed ideographs
    0x20000...0x3FFFD,  // CJK extensions
  ]
}
