/// What looks like another language than ECMAScript: types, elements, what a server fills in. Something
/// makes a script of it before an engine sees it, so nothing is claimed of it.
extension Recognizer {
  /// Whether the text at the token where engines would give up may be of another language.
  func mayBeOtherLanguage(at place: Int) -> Bool {
    let token = tokens[min(place, tokens.count - 1)]
    let before = place > 0 ? tokens[place - 1] : nil
    return isForeign(token) || isTyped(token, before, at: place)
      || isFilledIn(token, before, at: place)
  }

  /// Whether a token has no place in ECMAScript, or was taken for something that it is not.
  private func isForeign(_ token: GrammarToken) -> Bool {
    switch token.kind {
    case .regularExpression, .hole, .holedString, .curlyString, .unclosedString, .brokenString,
      .unclosedTemplate, .at, .invalid, .jsxOpen, .jsxClose, .jsxText, .jsxPunctuation:
      true
    // `-->` at the start of a line, after a comment, is a comment.
    case .increment: token.isOnNewLine && token.first == UInt8(ascii: "-")
    case .identifier: token.isPrivateName && !context.isInClass
    default: false
    }
  }

  // MARK: - Types

  /// Whether a type may stand here, or a declaration that only TypeScript or Flow has.
  private func isTyped(_ token: GrammarToken, _ before: GrammarToken?, at place: Int) -> Bool {
    if token.word?.isOfOtherLanguage == true || before?.word?.isOfOtherLanguage == true {
      return true
    }
    switch token.kind {
    // `a!.b` and `a?: b`.
    case .bang, .question: return true
    case .colon where isMisplaced(place, before): return false
    case .colon: return true
    // `a::b`, `(a?, b) =>`.
    case _ where before?.kind == .question || before?.kind == .colon && token.kind == .greater:
      return true
    // `new Map<A>()`, `a[]`, `f(a): b`.
    case .closeParen, .closeBracket:
      if before?.kind == .openParen || before?.kind == .openBracket { return isGeneric(place) }
    // An overload without a body.
    case .semicolon: if before?.kind == .closeParen, isInParameters { return true }
    case .less: return true
    // `export a from 'b'`, `import a = require('b')`, `export = a`.
    case .assign where before?.word == .export: return true
    case .assign where place > 1 && tokens[place - 2].word == .import: return true
    case .identifier
    where before?.word == .export || token.word == .typeof && before?.word == .import
      || token.word == .this && before?.kind == .openParen:
      return true
    default: break
    }
    return isGeneric(place)
  }

  /// Whether no type may follow the colon: it stands where a value should, or after one outside of
  /// parentheses.
  private func isMisplaced(_ place: Int, _ before: GrammarToken?) -> Bool {
    switch before?.kind {
    case .colon: return !touch(place - 1, place)
    case .comma, .assign, .openBracket: return true
    case .closeParen, .question: return false
    default: break
    }
    switch stack.last {
    case .nextProperty(.value): return true
    case .semicolon: return covers.isEmpty && tokens[0].kind != .openBrace
    default: return false
    }
  }

  /// Whether the next goal is the body of a function.
  private var isInParameters: Bool {
    if case .enter? = stack.last { return true }
    return false
  }

  /// How many tokens before the place are looked through for `<`.
  private static let farthestAngle = 24

  /// Whether `name<` stands shortly before, as arguments of types are written.
  private func isGeneric(_ place: Int) -> Bool {
    guard place > 1 else { return false }
    for index in stride(from: place - 1, to: max(0, place - Self.farthestAngle), by: -1) {
      switch tokens[index].kind {
      case .semicolon: return false
      case .less: if tokens[index - 1].kind == .identifier, touch(index - 1, index) { return true }
      case .openBracket where index == place - 1 && tokens[place].kind == .closeBracket: return true
      default: break
      }
    }
    return false
  }

  // MARK: - What a server fills in

  /// Whether a mark of a template stands here that no setting told of.
  private func isFilledIn(_ token: GrammarToken, _ before: GrammarToken?, at place: Int) -> Bool {
    // `.pragma library` of QML.
    guard let before else { return token.kind == .dot }
    // `'{{ name | escape('js') }}'`
    if holdsTag(place - 1) || holdsTag(place - 2) { return true }
    // `%NAME%`, and `% if a:` on a line of its own.
    if isPercent(token) || isPercent(before) { return true }
    // `{name value}`, `{.section}`.
    if place > 1, tokens[place - 2].kind == .openBrace, touch(place - 2, place - 1),
      before.kind == .identifier, token.kind == .identifier || token.isString
    {
      return true
    }
    if before.kind == .openBrace, token.kind == .dot { return true }
    // `${name}` outside of a template.
    if token.kind == .openBrace, touch(place - 1, place), before.kind == .identifier,
      before.first == UInt8(ascii: "$"), before.length == 1
    {
      return true
    }
    // `a |> b`.
    if token.kind == .greater, before.kind == .binary, touch(place - 1, place) { return true }
    return isInBrackets(place)
  }

  /// Whether a string holds the start of a tag, which its quotes may belong to.
  private func holdsTag(_ place: Int) -> Bool {
    guard place >= 0, tokens[place].isString else { return false }
    var last: UInt8 = 0
    for byte in bytes[starts.range(tokens[place].index)] {
      switch (last, byte) {
      case (UInt8(ascii: "{"), UInt8(ascii: "{")), (UInt8(ascii: "{"), UInt8(ascii: "%")),
        (UInt8(ascii: "<"), UInt8(ascii: "%")), (UInt8(ascii: "<"), UInt8(ascii: "?")),
        (UInt8(ascii: "{"), UInt8(ascii: "$")), (UInt8(ascii: "$"), UInt8(ascii: "{")):
        return true
      default: last = byte
      }
    }
    return false
  }

  private func isPercent(_ token: GrammarToken) -> Bool {
    token.kind == .multiplicative && token.first == UInt8(ascii: "%")
  }

  /// Whether `[name value` or `[[` stands before, as the short codes of content systems are written.
  private func isInBrackets(_ place: Int) -> Bool {
    guard place > 1 else { return false }
    if tokens[place].kind == .identifier, tokens[place - 1].kind == .identifier,
      tokens[place - 2].kind == .openBracket
    {
      return true
    }
    for index in max(1, place - 6)..<max(1, place)
    where tokens[index].kind == .openBracket && tokens[index - 1].kind == .openBracket {
      if touch(index - 1, index) { return true }
    }
    return false
  }
}
