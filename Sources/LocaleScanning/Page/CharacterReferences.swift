internal import LocaleSyntax

/// The character references of HTML, as far as code in attributes uses them.
enum CharacterReferences {
  /// Decodes the value of an attribute.
  static func decode(_ range: Range<Int>, of source: SyntaxSource) -> EmbeddedText {
    var result = EmbeddedText()
    var offset = range.lowerBound
    var runStart = offset
    while offset < range.upperBound {
      guard source.bytes[offset] == UInt8(ascii: "&"),
        let (scalar, length) = reference(source.bytes[offset..<range.upperBound])
      else {
        offset += 1
        continue
      }
      result.append(runStart..<offset, of: source)
      result.append(String(Character(scalar)).utf8, for: offset..<(offset + length))
      offset += length
      runStart = offset
    }
    result.append(runStart..<range.upperBound, of: source)
    return result
  }

  /// Decodes the value of an attribute to a text that knows its place in the file.
  static func mappedText(
    _ range: Range<Int>, quote: TextEncoding.Quote?, of source: SyntaxSource
  ) -> MappedText {
    let text = decode(range, of: source)
    return MappedText(
      String(decoding: text.bytes, as: UTF8.self),
      map: text.map(
        in: source.map, emptyAt: range.lowerBound, encoding: .htmlAttribute(quote: quote)))
  }

  /// The character that the reference at the start of some bytes stands for, and its length.
  static func reference(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let body = bytes.dropFirst().prefix(12)
    guard let end = body.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: body[..<end], as: UTF8.self)
    let length = end + 1 - bytes.startIndex
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { ($0, length) }
    }
    return named[name].map { ($0, length) }
  }

  private static let named: [String: Unicode.Scalar] = [
    "quot": "\"", "apos": "'", "amp": "&", "lt": "<", "gt": ">", "nbsp": "\u{A0}",
    "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}",
    "lpar": "(", "rpar": ")", "comma": ",", "colon": ":", "semi": ";", "lbrace": "{",
    "rbrace": "}", "lcub": "{", "rcub": "}", "equals": "=", "grave": "`", "NewLine": "\n",
    "Tab": "\t", "bsol": "\\", "sol": "/", "period": ".", "excl": "!", "quest": "?", "num": "#",
    "dollar": "$", "vert": "|", "verbar": "|", "lsqb": "[", "rsqb": "]", "lbrack": "[",
    "rbrack": "]", "plus": "+", "ast": "*", "percnt": "%", "lowbar": "_", "hellip": "\u{2026}",
    "eacute": "é", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ",
    "ccedil": "ç", "atilde": "ã", "otilde": "õ", "ecirc": "ê", "acirc": "â", "ocirc": "ô",
    "agrave": "à", "uuml": "ü", "ouml": "ö", "auml": "ä", "szlig": "ß", "iexcl": "¡",
    "iquest": "¿",
  ]
}
