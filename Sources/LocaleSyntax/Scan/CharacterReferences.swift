/// The character references of HTML, as far as code in attributes uses them.
enum CharacterReferences {
  /// Decodes the value of an attribute.
  static func decode(
    _ bytes: [UInt8], _ range: Range<Int>, quote: TextEncoding.Quote?, in map: OffsetMap
  ) -> MappedText {
    var decoded: [UInt8] = []
    var segments: [OffsetMap.Segment] = []
    var offset = range.lowerBound
    var runStart = offset
    func flush(_ end: Int) {
      guard end > runStart else { return }
      segments.append(
        OffsetMap.Segment(decoded: decoded.count, source: runStart..<end, isVerbatim: true))
      decoded += bytes[runStart..<end]
    }
    while offset < range.upperBound {
      guard bytes[offset] == UInt8(ascii: "&"),
        let (scalar, length) = reference(bytes[offset..<range.upperBound])
      else {
        offset += 1
        continue
      }
      flush(offset)
      segments.append(
        OffsetMap.Segment(
          decoded: decoded.count, source: offset..<(offset + length), isVerbatim: false))
      decoded += String(Character(scalar)).utf8
      offset += length
      runStart = offset
    }
    flush(range.upperBound)
    return MappedText(
      String(decoding: decoded, as: UTF8.self),
      map: map.composed(
        with: segments, emptyAt: range.lowerBound, encoding: .htmlAttribute(quote: quote)))
  }

  /// The character that the reference at the start of some bytes stands for, and its length.
  private static func reference(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
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
