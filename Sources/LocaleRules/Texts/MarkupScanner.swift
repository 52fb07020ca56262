/// Finds what stands for something else in a text: tags, entities, and places for values.
struct MarkupScanner {
  private let text: ScalarText

  /// Looks through a text.
  init(_ text: ScalarText) { self.text = text }

  /// Tags of HTML, comments among them.
  var tags: [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < text.scalars.count {
      if text[index] == "<", let end = tagEnd(from: index) {
        result.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  private func tagEnd(from start: Int) -> Int? {
    var index = start + 1
    if text[index] == "/" { index += 1 }
    let name = word(from: index)
    guard Self.elements.contains(text.text(name).lowercased()) else { return nil }
    guard let next = text[name.upperBound], next == ">" || next == "/" || next == " " else {
      return nil
    }
    let close = (name.upperBound..<text.scalars.count).first { text.scalars[$0] == ">" }
    return close.map { $0 + 1 }
  }

  /// Entities of HTML, each with the character that it stands for, where that is one that people
  /// write so.
  var entities: [(range: Range<Int>, character: String?)] {
    var result: [(range: Range<Int>, character: String?)] = []
    for index in text.indices where text[index] == "&" {
      let isNumber = text[index + 1] == "#"
      let name = word(from: index + (isNumber ? 2 : 1))
      guard text[name.upperBound] == ";", name.count >= (isNumber ? 1 : 2), name.count <= 8 else {
        continue
      }
      let written = text.text(name)
      let character = isNumber ? Self.character(numbered: written) : Self.characters[written]
      guard isNumber || character != nil || written.utf8.allSatisfy({ $0 | 0x20 >= 0x61 }) else {
        continue
      }
      result.append((index..<(name.upperBound + 1), character))
    }
    return result
  }

  /// Places that a program would fill in: `{name}`, `{{name}}`, `${name}`, `%s`, `%1$d`, `%(name)s`.
  var placeholders: [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < text.scalars.count {
      if let end = braceEnd(from: index) ?? percentEnd(from: index) {
        result.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  private func braceEnd(from start: Int) -> Int? {
    var index = start
    if text[index] == "$" || text[index] == "#" { index += 1 }
    guard text[index] == "{" else { return nil }
    let isDouble = text[index + 1] == "{"
    index += isDouble ? 2 : 1
    while text[index] == " " { index += 1 }
    let name = index
    while let scalar = text[index], Self.isOfName(scalar) { index += 1 }
    guard index > name || text[index] == "}" else { return nil }
    while text[index] == " " { index += 1 }
    guard text[index] == "}", !isDouble || text[index + 1] == "}" else { return nil }
    return index + (isDouble ? 2 : 1)
  }

  private func percentEnd(from start: Int) -> Int? {
    guard text[start] == "%" else { return nil }
    var index = start + 1
    if text[index] == "(" {
      index = word(from: index + 1).upperBound
      guard text[index] == ")" else { return nil }
      index += 1
    } else {
      let digits = index
      while let scalar = text[index], "0"..."9" ~= scalar { index += 1 }
      if index > digits, text[index] == "$" { index += 1 }
    }
    guard let kind = text[index], "sd@iuf".unicodeScalars.contains(kind) else { return nil }
    return text.isLetter(index + 1) ? nil : index + 1
  }

  /// The ASCII letters and digits from a number on.
  private func word(from start: Int) -> Range<Int> {
    var end = start
    while let scalar = text[end], scalar.isASCII, scalar != "_", Self.isOfName(scalar),
      scalar != ".", scalar != "-"
    {
      end += 1
    }
    return min(start, text.scalars.count)..<min(max(start, end), text.scalars.count)
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", ".", "-": true
    default: scalar.isLetter
    }
  }

  private static func character(numbered text: String) -> String? {
    let isHex = text.utf8.first == UInt8(ascii: "x") || text.utf8.first == UInt8(ascii: "X")
    let number = isHex ? UInt32(text.dropFirst(), radix: 16) : UInt32(text, radix: 10)
    return number.flatMap { $0 < 0x20 ? nil : Unicode.Scalar($0) }.map { String($0) }
  }

  /// The elements that people put into texts.
  private static let elements: Set<String> = [
    "a", "abbr", "b", "big", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4",
    "h5", "h6", "hr", "i", "img", "ins", "li", "mark", "ol", "p", "pre", "s", "script", "small",
    "span", "strike", "strong", "style", "sub", "sup", "svg", "u", "ul", "wbr",
  ]

  /// The entities that people write, and what they stand for.
  private static let characters: [String: String] = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "hellip": "…",
    "mdash": "—", "ndash": "–", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "copy": "©", "reg": "®", "trade": "™", "aacute": "á",
    "eacute": "é", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "Aacute": "Á",
    "Eacute": "É", "atilde": "ã", "otilde": "õ", "ccedil": "ç", "agrave": "à", "egrave": "è",
    "acirc": "â", "ecirc": "ê", "ocirc": "ô", "uuml": "ü", "ouml": "ö", "auml": "ä", "Uuml": "Ü",
    "Ouml": "Ö", "Auml": "Ä", "szlig": "ß", "aring": "å", "oslash": "ø", "aelig": "æ",
    "iexcl": "¡", "iquest": "¿", "bull": "•", "middot": "·",
  ]
}
