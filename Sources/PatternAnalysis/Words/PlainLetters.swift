internal import DateFns

/// Letters that look like those of date-fns and are others: full-width ones, as Chinese and Japanese
/// keyboards write them, and Cyrillic and Greek ones of the same shape.
package struct PlainLetters: Sendable {
  /// The pattern in plain letters.
  package let text: String

  /// What has to change, each part in UTF-8 bytes of the pattern, in order.
  package let replacements: [(Range<Int>, String)]

  /// Finds the letters of a pattern outside its quotes; `nil` where there are none.
  ///
  /// - Parameter isRight: Whether the pattern makes sense as it stands: then only letters count that
  ///   stand beside a plain one of the same shape, as in `dd.МM.yyyy`, and full-width ones side by side.
  init?(in units: [PatternUnit], of text: String, isRight: Bool) {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var replacements: [(Range<Int>, String)] = []
    for unit in units {
      guard case .literal = unit.kind else { continue }
      var offset = unit.range.lowerBound
      for scalar in text.slice(unit.range).unicodeScalars {
        let range = offset..<offset + UTF8.width(scalar)
        offset = range.upperBound
        if let plain = Self.plain(scalar) { replacements.append((range, String(plain))) }
      }
    }
    let letters = replacements.filter { $0.1.utf8.first?.isASCIILetter ?? false }
    guard !letters.isEmpty,
      !isRight
        || letters.allSatisfy({ Self.goesOn($0, in: text) || Self.isFullWidthToken($0, in: text) })
    else { return nil }
    self.replacements = replacements
    self.text = text.replacing(replacements)
  }

  /// Whether a plain letter of the same shape stands before or after a letter.
  private static func goesOn(_ replacement: (Range<Int>, String), in text: String) -> Bool {
    let bytes = Array(text.utf8)
    let letter = replacement.1.utf8.first
    let before = replacement.0.lowerBound - 1
    let after = replacement.0.upperBound
    return bytes.indices.contains(before) && bytes[before] == letter
      || bytes.indices.contains(after) && bytes[after] == letter
  }

  /// Whether it is a full-width letter beside the same one, as no text is written.
  private static func isFullWidthToken(_ replacement: (Range<Int>, String), in text: String) -> Bool
  {
    let letter = text.slice(replacement.0)
    guard let scalar = letter.unicodeScalars.first, (0xFF21...0xFF5A).contains(scalar.value) else {
      return false
    }
    let bytes = Array(text.utf8)
    let width = replacement.0.count
    return bytes[..<replacement.0.lowerBound].suffix(width).elementsEqual(letter.utf8)
      || bytes[replacement.0.upperBound...].prefix(width).elementsEqual(letter.utf8)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // The full-width forms stand in the order of ASCII.
    if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) }
    return shapes[scalar]
  }

  /// Cyrillic and Greek letters in the shape of letters that are tokens.
  private static let shapes: [Unicode.Scalar: Unicode.Scalar] = [
    "М": "M", "м": "m", "Μ": "M", "Н": "H", "Η": "H", "һ": "h", "у": "y", "У": "Y", "Υ": "Y",
    "ү": "y", "Ү": "Y", "ѕ": "s", "Ѕ": "S", "ԁ": "d", "Е": "E", "Ε": "E", "а": "a", "α": "a",
  ]
}
