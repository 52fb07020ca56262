internal import Phrasebook

/// Characters that stand where UTF-8 was read as one byte a character: `Å›` for `ś`.
struct Mojibake: Sendable {
  /// The spans, each with the character that was there.
  let places: [(range: Range<Int>, character: Unicode.Scalar)]

  /// None.
  init() { places = [] }

  /// Looks for characters that, as bytes, are UTF-8 of letters of the language; of any language
  /// where it is not known.
  init(in text: ScalarText, of language: LanguagePhrases?) {
    var best: [(range: Range<Int>, character: Unicode.Scalar)] = []
    for page in CodePage.all {
      let found = Self.places(in: text, read: page).filter {
        Self.isExpected($0.character, language)
      }
      let isSure = Self.isSure(found, in: text, page, language)
      if isSure, found.count > best.count { best = found }
    }
    places = best
  }

  private static func places(
    in text: ScalarText, read page: CodePage
  ) -> [(range: Range<Int>, character: Unicode.Scalar)] {
    var result: [(range: Range<Int>, character: Unicode.Scalar)] = []
    var index = 0
    while index < text.scalars.count {
      if let found = character(at: index, in: text, page) {
        result.append(found)
        index = found.range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private static func character(
    at index: Int, in text: ScalarText, _ page: CodePage
  ) -> (range: Range<Int>, character: Unicode.Scalar)? {
    guard let lead = page[text[index]] else { return nil }
    let (count, bits): (Int, UInt32) =
      switch lead {
      case 0xC2...0xDF: (1, UInt32(lead & 0x1F))
      case 0xE0...0xEF: (2, UInt32(lead & 0x0F))
      case 0xF0...0xF4: (3, UInt32(lead & 0x07))
      default: (0, 0)
      }
    guard count > 0 else { return nil }
    var value = bits
    for offset in 1...count {
      guard let byte = page[text[index + offset]], 0x80...0xBF ~= byte else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { (index..<(index + count + 1), $0) }
  }

  /// Whether a character is one that the text may have had: a letter of its language, or a
  /// typographer's mark.
  private static func isExpected(_ scalar: Unicode.Scalar, _ language: LanguagePhrases?) -> Bool {
    if "…–—‘’“”„«»¡¿\u{A0}".unicodeScalars.contains(scalar) { return true }
    guard let language else {
      return scalar.value < 0x180 ? scalar.properties.isLowercase : Script(scalar) != nil
    }
    guard !language.letters.isEmpty else {
      return Script(scalar).map { language.scripts.contains($0.rawValue) } ?? false
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.allSatisfy {
      language.letters.contains($0) || language.borrowedLetters.contains($0)
    }
  }

  /// Whether nothing else can be meant. A capital letter with an ellipsis behind it looks like one
  /// such character of two bytes, at the end of a word; nothing looks like one of three.
  private static func isSure(
    _ places: [(range: Range<Int>, character: Unicode.Scalar)], in text: ScalarText,
    _ page: CodePage, _ language: LanguagePhrases?
  ) -> Bool {
    guard places.count >= page.leastCount, let first = places.first else { return false }
    if places.count > 1 || first.range.count > 2 { return true }
    let lead = text[first.range.lowerBound]
    let isOwn = lead.map { scalar in
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return language.map { phrases in lower.allSatisfy { phrases.letters.contains($0) } } ?? true
    }
    return text.isLetter(first.range.upperBound) || !(isOwn ?? true)
  }
}
