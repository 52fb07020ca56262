/// Cuts text into CSS tokens as CSS Syntax Level 3, section 4, says.
///
/// It never fails: what no token begins with becomes a delimiter, and what is cut short at the end
/// of the text is taken as far as it goes.
struct CSSTokenizer {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// The tokens of a text, with the closer of each block filled in.
  static func tokens(of text: String) -> [CSSToken] {
    var tokenizer = CSSTokenizer(text)
    var tokens: [CSSToken] = []
    while let kind = tokenizer.nextKind() { tokens.append(CSSToken(kind: kind)) }
    matchBlocks(&tokens)
    return tokens
  }

  /// Takes CR, CR LF and form feed for line feeds, and NUL for the replacement character
  /// (section 3.3).
  private init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var afterCarriageReturn = false
    for scalar in text.unicodeScalars {
      defer { afterCarriageReturn = scalar == "\r" }
      switch scalar {
      case "\n" where afterCarriageReturn: break
      case "\r", "\u{0C}": scalars.append("\n")
      case "\0": scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    self.scalars = scalars
  }

  private static func matchBlocks(_ tokens: inout [CSSToken]) {
    var open: [Int] = []
    for index in tokens.indices {
      if tokens[index].kind.closingKind != nil {
        tokens[index].closer = tokens.count
        open.append(index)
      } else if let opener = open.last, tokens[opener].kind.closingKind == tokens[index].kind {
        tokens[opener].closer = index
        open.removeLast()
      }
    }
  }

  // MARK: - Looking ahead

  private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    position + offset < scalars.count ? scalars[position + offset] : nil
  }

  private func startsEscape(at offset: Int = 0) -> Bool {
    peek(offset) == "\\" && peek(offset + 1) != "\n"
  }

  private func startsName(at offset: Int = 0) -> Bool {
    guard let scalar = peek(offset) else { return false }
    return scalar.isNameStart || startsEscape(at: offset)
  }

  private func startsIdentifier(at offset: Int = 0) -> Bool {
    guard peek(offset) == "-" else { return startsName(at: offset) }
    return peek(offset + 1) == "-" || startsName(at: offset + 1)
  }

  private func startsNumber() -> Bool {
    let sign = peek() == "+" || peek() == "-" ? 1 : 0
    let point = peek(sign) == "." ? 1 : 0
    return peek(sign + point)?.isASCIIDigit ?? false
  }

  // MARK: - Tokens

  private mutating func nextKind() -> CSSToken.Kind? {
    skipComments()
    guard let scalar = peek() else { return nil }
    if scalar.isCSSWhitespace {
      skipWhitespace()
      return .whitespace
    }
    if startsNumber() { return numeric() }
    if skip("-->") || skip("<!--") { return .htmlComment }
    if startsIdentifier() { return identifierLike() }
    position += 1
    switch scalar {
    case "\"", "'": return string(endingWith: scalar)
    case "#":
      guard let next = peek(), next.isName || startsEscape() else { return .delimiter(scalar) }
      let isIdentifier = startsIdentifier()
      return .hash(name(), isIdentifier: isIdentifier)
    case "@": return startsIdentifier() ? .atKeyword(name()) : .delimiter(scalar)
    case ":": return .colon
    case ";": return .semicolon
    case ",": return .comma
    case "[": return .openBracket
    case "]": return .closeBracket
    case "(": return .openParenthesis
    case ")": return .closeParenthesis
    case "{": return .openBrace
    case "}": return .closeBrace
    case "~", "|", "^", "$", "*": return skip("=") ? .attributeMatch : .delimiter(scalar)
    default: return .delimiter(scalar)
    }
  }

  private mutating func skip(_ text: String) -> Bool {
    let wanted = text.unicodeScalars
    for (offset, scalar) in wanted.enumerated() where peek(offset) != scalar { return false }
    position += wanted.count
    return true
  }

  private mutating func skipWhitespace() {
    while peek()?.isCSSWhitespace ?? false { position += 1 }
  }

  private mutating func skipComments() {
    while skip("/*") {
      while peek() != nil, !skip("*/") { position += 1 }
    }
  }

  private mutating func numeric() -> CSSToken.Kind {
    let number = number()
    if startsIdentifier() { return .dimension(number, unit: name()) }
    return skip("%") ? .percentage(number) : .number(number)
  }

  private mutating func number() -> CSSNumber {
    let start = position
    let hasSign = peek() == "+" || peek() == "-"
    if hasSign { position += 1 }
    skipDigits()
    var isInteger = true
    if peek() == ".", peek(1)?.isASCIIDigit ?? false {
      isInteger = false
      position += 1
      skipDigits()
    }
    if peek() == "e" || peek() == "E" {
      let sign = peek(1) == "+" || peek(1) == "-" ? 1 : 0
      if peek(1 + sign)?.isASCIIDigit ?? false {
        isInteger = false
        position += 1 + sign
        skipDigits()
      }
    }
    var spelling = String.UnicodeScalarView()
    spelling.append(contentsOf: scalars[start..<position])
    // Chromium keeps what is written in single precision: what overflows is the greatest number there, and
    // not infinite, and what underflows is zero.
    let greatest = Double(Float.greatestFiniteMagnitude)
    let value = min(max(Double(String(spelling)) ?? 0, -greatest), greatest)
    return CSSNumber(value: value, isInteger: isInteger, hasSign: hasSign)
  }

  private mutating func skipDigits() {
    while peek()?.isASCIIDigit ?? false { position += 1 }
  }

  private mutating func identifierLike() -> CSSToken.Kind {
    let name = name()
    guard skip("(") else { return .identifier(name) }
    guard name.lowercasedASCII == "url" else { return .function(name) }
    var ahead = 0
    while peek(ahead)?.isCSSWhitespace ?? false { ahead += 1 }
    return peek(ahead) == "\"" || peek(ahead) == "'" ? .function(name) : url()
  }

  /// A name; what it starts with has been looked at.
  private mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = peek() {
      if scalar.isName {
        name.append(scalar)
        position += 1
      } else if startsEscape() {
        position += 1
        name.append(escaped())
      } else {
        break
      }
    }
    return String(name)
  }

  /// The scalar that an escape stands for; the backslash has been taken.
  private mutating func escaped() -> Unicode.Scalar {
    guard let first = peek() else { return "\u{FFFD}" }
    guard first.isASCIIHexDigit else {
      position += 1
      return first
    }
    var value: UInt32 = 0
    var count = 0
    while count < 6, let digit = peek()?.asciiHexValue {
      value = value * 16 + digit
      position += 1
      count += 1
    }
    if peek()?.isCSSWhitespace ?? false { position += 1 }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func string(endingWith quote: Unicode.Scalar) -> CSSToken.Kind {
    var value = String.UnicodeScalarView()
    while let scalar = peek() {
      if scalar == "\n" { return .badString }
      position += 1
      if scalar == quote { break }
      if scalar != "\\" {
        value.append(scalar)
      } else if peek() == "\n" {
        position += 1
      } else if peek() != nil {
        value.append(escaped())
      }
    }
    return .string(String(value))
  }

  /// An unquoted address; `url(` has been taken. No value here asks what it says.
  private mutating func url() -> CSSToken.Kind {
    skipWhitespace()
    while let scalar = peek() {
      if scalar == ")" {
        position += 1
        return .url
      }
      if scalar.isCSSWhitespace {
        skipWhitespace()
        if let next = peek(), next != ")" { return badURL() }
      } else if startsEscape() {
        position += 1
        _ = escaped()
      } else if scalar.isForbiddenInURL {
        return badURL()
      } else {
        position += 1
      }
    }
    return .url
  }

  private mutating func badURL() -> CSSToken.Kind {
    while let scalar = peek() {
      position += 1
      if scalar == ")" { break }
      if scalar == "\\", peek() != nil, peek() != "\n" { _ = escaped() }
    }
    return .badURL
  }
}
