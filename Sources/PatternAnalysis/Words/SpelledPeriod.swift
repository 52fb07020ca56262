/// The half of the day, spelled out where the field for it is meant: `h:mm a.m.`, `h:mm μμ`.
package enum SpelledPeriod {
  /// The token that prints the half of the day in a spelling; `nil` for any other text.
  ///
  ///     SpelledPeriod.token(for: "A.M.")   // "aaaa"
  ///     SpelledPeriod.token(for: "am/pm")  // "a"
  package static func token(for text: String) -> String? {
    let letters = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
    switch letters {
    case "am", "pm", "am/pm", "ampm", "am|pm": return "a"
    case "a.m.", "p.m.", "a.m", "p.m", "a.m./p.m.", "a.m/p.m", "a.m./p.m": return "aaaa"
    case "a/p": return "aaaaa"
    default: return nil
    }
  }

  /// The places of the spellings with points and strokes in them, which are not one word, in UTF-8 bytes
  /// of the pattern.
  static func places(of words: [PatternWord], in pattern: String) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for (first, second) in zip(words, words.dropFirst())
    where first.range.count == 1 && second.range.count == 1 {
      let point = first.range.lowerBound..<second.range.upperBound
      guard token(for: pattern.slice(point)) != nil else { continue }
      let end = second.range.upperBound
      let hasPoint = end < pattern.utf8.count && pattern.slice(end..<end + 1).utf8.first == 0x2E
      let isSpelledWithPoints = pattern.slice(point).utf8.contains(0x2E)
      places.append(point.lowerBound..<(hasPoint && isSpelledWithPoints ? end + 1 : end))
    }
    return places
  }

  /// The place of the first spelling in the letters of another alphabet, which date-fns prints as it
  /// stands, in UTF-8 bytes of the pattern, with the quotes around it; `nil` where there is none.
  package static func foreignPlace(in pattern: String) -> Range<Int>? {
    let bytes = Array(pattern.utf8)
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    for spelling in foreign {
      let text = Array(spelling.utf8)
      let start = bytes.indices.first { start in
        bytes[start...].starts(with: text)
          && isWhole(start..<start + text.count, of: pattern, spelling)
      }
      if let start { return withQuotes(start..<start + text.count, in: bytes) }
    }
    return nil
  }

  /// Whether no letter of a word goes on before or after a spelling, in scripts that set words apart.
  private static func isWhole(_ place: Range<Int>, of pattern: String, _ spelling: String) -> Bool {
    guard let first = spelling.unicodeScalars.first,
      first.value < 0xE00 || (0x1200..<0x1380).contains(first.value)
    else { return true }
    let before = pattern.slice(0..<place.lowerBound).unicodeScalars.last
    let after = pattern.slice(place.upperBound..<pattern.utf8.count).unicodeScalars.first
    return ![before, after].contains { $0.map { !$0.isASCII && $0.isOfWord } ?? false }
  }

  private static func withQuotes(_ place: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let (before, after) = (place.lowerBound - 1, place.upperBound)
    guard before >= 0, after < bytes.count, bytes[before] == 0x27, bytes[after] == 0x27 else {
      return place
    }
    return before..<after + 1
  }

  /// What CLDR has for am and pm in languages that are not written in Latin letters, the longer first.
  private static let foreign = [
    "上午/下午", "午前/午後", "오전/오후", "上午", "下午", "上晝", "下晝", "午前", "午後", "오전", "오후", "π.μ.", "μ.μ.", "πμ",
    "μμ", "ΠΜ", "ΜΜ", "дп", "пп", "пр.об.", "сл.об.", "претпл.", "попл.", "тң", "тк", "ТО", "ТК",
    "ү.ө.",
    "ү.х.", "לפנה״צ", "אחה״צ", "פֿאַרמיטאָג", "נאָכמיטאָג", "ق.ظ.", "ب.ظ.", "چ.ب", "چ.ك", "صبح", "شام",
    "ص", "م",
    "पूर्वाह्न", "अपराह्न", "भोर", "सांझ", "পূৰ্বাহ্ন", "অপৰাহ্ন", "පෙ.ව.", "ප.ව.", "ጥዋት", "ከሰዓት", "ቅ.ቀ.",
    "ድ.ቀ.", "ก่อนเที่ยง", "หลังเที่ยง", "ກ່ອນທ່ຽງ", "ຫຼັງທ່ຽງ", "နံနက်", "ညနေ", "སྔ་དྲོ་", "ཕྱི་དྲོ་", "སྔ་ཆ་",
    "ཕྱི་ཆ་",
  ]
}
