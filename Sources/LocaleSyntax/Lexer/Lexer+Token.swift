/// The tokens of code outside elements.
extension Lexer {
  mutating func lexToken() {
    let first = bytes[position]
    switch first {
    case 0x20, 0x09, 0x0A, 0x0D: lexBlanks()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): lexString(quote: first)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): lexNumber()
    case UInt8(ascii: "$") where options.hasDollarHoles && lexServerTag(): break
    case UInt8(ascii: "#") where options.hasDollarHoles && lexServerTag(): break
    case UInt8(ascii: "[") where options.hasDollarHoles && lexServerTag(): break
    case UInt8(ascii: "@")
    where options.hasAtHoles && peek(1) == UInt8(ascii: "*") && lexServerTag():
      break
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "\\"):
      lexIdentifier()
    case UInt8(ascii: "{"): lexOpenBrace()
    case UInt8(ascii: "}"): lexCloseBrace()
    case UInt8(ascii: "["): open(.openBracket, Enclosure(kind: .bracket, token: tokens.count))
    case UInt8(ascii: "]"): close(.closeBracket, .bracket)
    case UInt8(ascii: "("):
      open(
        .openParen,
        isScript ? parenthesisEnclosure() : Enclosure(kind: .paren, token: tokens.count))
    case UInt8(ascii: ")"): close(.closeParen, .paren)
    case UInt8(ascii: ","): emit(.comma, 1)
    case UInt8(ascii: ":"): lexColon()
    case UInt8(ascii: ";"): emit(.semicolon, 1)
    case UInt8(ascii: "/"): lexSlash()
    case UInt8(ascii: "`"): lexTemplate()
    case 0x0B, 0x0C: lexForeignSpace(1)
    case 0x80...: lexNonASCII()
    default: lexSymbol(first)
    }
  }

  private mutating func lexBlanks() {
    var offset = position
    var breaksLine = false
    loop: while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09: break
      case 0x0A, 0x0D: breaksLine = true
      default: break loop
      }
      offset += 1
    }
    emit(breaksLine ? .lineBreak : .space, offset - position)
  }

  private mutating func lexForeignSpace(_ length: Int) {
    if options.dialect == .json {
      return emit(.foreignSpace, foreignRunEnd(from: position) - position)
    }
    let isLineBreak = isScript && lineBreakLength(position) > 0
    emit(isLineBreak ? .lineBreak : .foreignSpace, length)
  }

  /// The offset after the last blank that JSON does not know in a run of blanks on one line.
  private func foreignRunEnd(from start: Int) -> Int {
    var end = start
    var offset = start
    while true {
      if let length = blankLength(at: offset) {
        offset += length
        end = offset
      } else if byte(offset) == 0x0B || byte(offset) == 0x0C {
        offset += 1
        end = offset
      } else if byte(offset) == 0x20 || byte(offset) == 0x09 {
        offset += 1
      } else {
        return end
      }
    }
  }

  /// Reads a mark of a Chinese or Japanese keyboard as the one that belongs in its place.
  private mutating func lexWidePunctuation() -> Bool {
    guard let mark = WidePunctuation(bytes, at: position), isScript || mark != .semicolon else {
      return false
    }
    symbolLength = WidePunctuation.length
    defer { symbolLength = 1 }
    switch mark {
    case .comma: emit(.comma, symbolLength)
    case .colon: lexColon()
    case .semicolon: emit(.semicolon, symbolLength)
    case .openBrace:
      open(.openBrace, isScript ? braceEnclosure() : Enclosure(kind: .brace, token: tokens.count))
    case .closeBrace: close(.closeBrace, .brace)
    case .openBracket: open(.openBracket, Enclosure(kind: .bracket, token: tokens.count))
    case .closeBracket: close(.closeBracket, .bracket)
    }
    return true
  }

  private mutating func lexNonASCII() {
    if let length = blankLength(at: position) {
      lexForeignSpace(length)
    } else if let quote = TypographicQuote(bytes, at: position) {
      lexCurlyString(quote)
    } else if lexWidePunctuation() {
      return
    } else if let scalar = scalar(at: position), scalar.scalar.properties.isIDStart {
      lexIdentifier()
    } else {
      emit(.invalid, scalar(at: position)?.length ?? 1)
    }
  }

  private mutating func lexOpenBrace() {
    if isScript, lexTemplateHole() { return }
    open(.openBrace, isScript ? braceEnclosure() : Enclosure(kind: .brace, token: tokens.count))
  }

  private mutating func lexCloseBrace() {
    if enclosures.last?.kind == .template {
      lexTemplateRest()
    } else {
      close(.closeBrace, .brace)
    }
  }

  private mutating func lexSlash() {
    switch peek(1) {
    case UInt8(ascii: "/"):
      emit(.lineComment, lineEnd(from: position) - position)
    case UInt8(ascii: "*"):
      lexBlockComment()
    default:
      guard isScript else { return emit(.invalid, 1) }
      if operandMayFollow(), let length = regularExpressionLength() {
        emit(.regularExpression, length)
      } else if peek(1) == UInt8(ascii: "=") {
        emit(.compoundAssign, 2)
      } else {
        emit(.multiplicative, 1)
      }
    }
  }

  private mutating func lexBlockComment() {
    var offset = position + 2
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "*"), byte(offset + 1) == UInt8(ascii: "/") {
        return emit(.blockComment, offset + 2 - position)
      }
      offset += 1
    }
    emit(.unclosedComment, bytes.count - position)
  }

  /// The length of the regular expression here; `nil` if the line ends before it does.
  private mutating func regularExpressionLength() -> Int? {
    guard mayLookAhead else { return nil }
    var offset = position + 1
    var isInClass = false
    while offset < bytes.count, lineBreakLength(offset) == 0 {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass:
        return identifierEnd(from: offset + 1) - position
      default: break
      }
      offset += 1
    }
    noteWaste(to: offset)
    return nil
  }

  private mutating func lexIdentifier() {
    let end = identifierEnd(from: position)
    guard end > position else { return emit(.invalid, 1) }
    if end - position == 4, bytes[position] == UInt8(ascii: "c"), matches("case", at: position) {
      innermost.isInCase = true
    }
    emit(.identifier, end - position)
  }
}
