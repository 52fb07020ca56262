/// Comments of template engines, which may hold anything, other tags too.
extension HoleEnds {
  /// Where the comment ends that starts at an offset; `nil` where none starts, or nothing ends it.
  ///
  ///     {# … #}                                Twig, Jinja, Nunjucks
  ///     {{-- … --}}                            Blade
  ///     {{! … }}, {{!-- … --}}, {{~!-- … --~}} Mustache and Handlebars
  ///     {{/* … */}}, {{- /* … */ -}}           Go
  ///     {% comment %} … {% endcomment %}       Liquid and Django
  package mutating func endOfComment(at start: Int, in bytes: [UInt8]) -> Int? {
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    guard byte(start) == UInt8(ascii: "{") else { return nil }
    switch byte(start + 1) {
    case UInt8(ascii: "#"): return endOfHashComment(from: start, in: bytes)
    case UInt8(ascii: "%"): return endOfCommentTag(from: start, in: bytes)
    case UInt8(ascii: "{"): break
    default: return nil
    }
    switch byte(start + 2) {
    case UInt8(ascii: "!"): return endOfBangComment(from: start + 2, in: bytes)
    case UInt8(ascii: "~") where byte(start + 3) == UInt8(ascii: "!"):
      return endOfBangComment(from: start + 3, in: bytes)
    case UInt8(ascii: "-") where byte(start + 3) == UInt8(ascii: "-"):
      return end(.dashesBraces, from: start + 4, in: bytes)
    case UInt8(ascii: "/") where byte(start + 3) == UInt8(ascii: "*"),
      UInt8(ascii: "-") where bytes[start...].starts(with: "{{- /*".utf8):
      return end(.starSlash, from: start + 4, in: bytes).flatMap {
        end(.braces, from: $0, in: bytes)
      }
    default: return nil
    }
  }

  private mutating func end(_ end: HoleEnd, from start: Int, in bytes: [UInt8]) -> Int? {
    let found = next(end, from: min(start, bytes.count), in: bytes)
    return found < bytes.count ? found + end.text.utf8CodeUnitCount : nil
  }

  /// `{#a` may begin the body of a class with a private name, and then ends on its line or is none.
  private mutating func endOfHashComment(from start: Int, in bytes: [UInt8]) -> Int? {
    guard let found = end(.hashBrace, from: start + 2, in: bytes) else { return nil }
    let isName = TagText.isLetter(bytes[start + 2])
    return isName && next(.line, from: start, in: bytes) < found ? nil : found
  }

  /// From the `!` on. Handlebars trims blanks with `~`.
  private mutating func endOfBangComment(from bang: Int, in bytes: [UInt8]) -> Int? {
    if bytes[bang...].starts(with: "!--".utf8) {
      let plain = end(.dashesBraces, from: bang + 3, in: bytes)
      let trimming = end(.dashesTildeBraces, from: bang + 3, in: bytes)
      if let plain, let trimming { return min(plain, trimming) }
      if let found = plain ?? trimming { return found }
    }
    return end(.braces, from: bang + 1, in: bytes)
  }

  /// How often the word may stand in a comment before the tag that ends it.
  private static let mostWords = 64

  private mutating func endOfCommentTag(from start: Int, in bytes: [UInt8]) -> Int? {
    guard Self.tag(named: "comment", at: start, in: bytes) else { return nil }
    var offset = start + 2
    for _ in 0..<Self.mostWords {
      guard let word = end(.endComment, from: offset, in: bytes) else { return nil }
      offset = word
      // The word alone is text.
      var first = word - HoleEnd.endComment.text.utf8CodeUnitCount
      while first > start, TagText.isBlank(bytes[first - 1]) { first -= 1 }
      if Self.isTrim(bytes[first - 1]) { first -= 1 }
      guard first >= start + 2, bytes[(first - 2)..<first].elementsEqual("{%".utf8),
        word == bytes.count || !TagText.isLetter(bytes[word])
      else { continue }
      return end(.percentBrace, from: word, in: bytes)
    }
    return nil
  }

  /// Whether `{% name … %}` starts at an offset.
  package static func tag(named name: String, at start: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[start...].starts(with: "{%".utf8) else { return false }
    var rest = bytes[(start + 2)...]
    if let first = rest.first, isTrim(first) { rest = rest.dropFirst() }
    rest = rest.drop(while: TagText.isBlank)
    guard rest.starts(with: name.utf8), let after = rest.dropFirst(name.utf8.count).first else {
      return false
    }
    return TagText.isBlank(after) || isTrim(after) || after == UInt8(ascii: "%")
  }
}

extension HoleEnds {
  /// What trims the blanks before or after a tag.
  private static func isTrim(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "+")
  }

  /// How far into a hole its quotes are looked through.
  private static let deepestQuotes = 1_000

  /// Whether what looks like a hole in a text between quotes is none, because a quote in it closes the
  /// text: `"{{"; a = {b: {}}`. The texts in a true hole are closed there, as in `'{{ 'a' | t }}'`.
  package static func isCut(_ hole: Range<Int>, by quote: UInt8, in bytes: [UInt8]) -> Bool {
    var offset = hole.lowerBound + 2
    let end = min(hole.upperBound, hole.lowerBound + deepestQuotes)
    // A tag begins with a word.
    if bytes[offset - 1] == UInt8(ascii: "%"), offset < end, bytes[offset] == quote { return true }
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\") {
        offset += 2
      } else if byte == UInt8(ascii: "'"), isApostrophe(offset, in: bytes) {
        offset += 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
      {
        if let close = closing(offset, end, in: bytes) {
          offset = close + 1
        } else if byte == quote {
          return end == hole.upperBound
        } else {
          offset += 1
        }
      } else {
        offset += 1
      }
    }
    return false
  }

  /// Whether a quote stands in a word: in a comment, it need not be closed.
  private static func isApostrophe(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset + 1 < bytes.count && TagText.isLetter(bytes[offset - 1])
      && TagText.isLetter(bytes[offset + 1])
  }

  private static func closing(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Int? {
    var offset = start + 1
    while offset < end {
      if bytes[offset] == bytes[start] { return offset }
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
