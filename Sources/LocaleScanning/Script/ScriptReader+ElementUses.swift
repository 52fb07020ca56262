internal import LocaleSyntax

/// What a script does with an element of the button.
extension ScriptReader {
  /// Notes what is done with an element where it stands.
  mutating func readUse(of element: ElementValue) {
    var element = element
    var next = tokens.significant(from: element.last + 1)
    for _ in 0..<16 {
      switch tokens.kind(next) {
      case .bang: next = tokens.significant(from: next + 1)
      case .openBracket:
        guard let close = tokens.closing(of: next) else { return }
        element.last = close
        next = tokens.significant(from: close + 1)
      case .identifier where parser.isWord(next, "as"):
        next = tokens.significant(from: parser.endOfType(from: next + 1) + 1)
      case .closeParen:
        guard let open = tokens.opening(of: next), !isTaken(element, into: open) else { return }
        element.first = open
        element.last = next
        next = tokens.significant(from: next + 1)
      case .dot, .questionDot:
        let name = tokens.significant(from: next + 1)
        if tokens.kind(name) == .openBracket {
          next = name
          continue
        }
        guard let after = pass(name) else { return readMember(name, of: element) }
        element.last = after - 1
        next = tokens.significant(from: after)
      case .comma:
        if let open = openingParenthesis(before: element.first) {
          _ = isTaken(element, into: open)
        }
        return
      default: return
      }
    }
  }

  /// Where `.first()`, `.get(0)` and their like end, which give the element itself.
  private func pass(_ name: Int) -> Int? {
    let open = tokens.significant(from: name + 1)
    guard parser.isWord(name, "first", "get", "eq", "item", "at", "last"),
      tokens.kind(open) == .openParen
    else { return nil }
    return tokens.closing(of: open).map { $0 + 1 }
  }

  /// The parenthesis in which a value is an argument.
  private func openingParenthesis(before start: Int) -> Int? {
    var token = tokens.significant(before: start)
    while tokens.kind(token) == .comma {
      token = tokens.significant(before: token)
      while let kind = tokens.kind(token), kind != .comma, !kind.isOpening {
        token = tokens.significant(before: tokens.opening(of: token) ?? token)
      }
    }
    return tokens.kind(token) == .openParen ? token : nil
  }

  /// Whether the parentheses around an element are those of a call; notes it where that moves the element.
  private mutating func isTaken(_ element: ElementValue, into open: Int) -> Bool {
    let name = tokens.significant(before: open)
    guard tokens.kind(name) == .identifier, !parser.isWord(name, "return", "await", "typeof")
    else { return false }
    if parser.isWord(
      name, "append", "appendChild", "prepend", "insertBefore", "replaceChildren", "html"),
      let close = tokens.closing(of: open)
    {
      note(.moves, element.part, (chainStart(endingAt: name) ?? name)...close)
    }
    return true
  }

  private mutating func readMember(_ name: Int, of element: ElementValue) {
    guard tokens.kind(name) == .identifier else { return }
    switch parser.text(name) {
    case "style": readStyle(after: name, of: element)
    case "hidden": readHidden(after: name, of: element)
    case "forEach", "each", "map": readLoop(after: name, of: element)
    default: readMethod(name, of: element)
    }
  }

  private mutating func readMethod(_ name: Int, of element: ElementValue) {
    var open = tokens.significant(from: name + 1)
    if tokens.kind(open) == .questionDot { open = tokens.significant(from: open + 1) }
    guard tokens.kind(open) == .openParen, let close = tokens.closing(of: open) else { return }
    let arguments = functions.firstTokens(inside: open)
    guard let action = action(parser.text(name), arguments, open..<close) else { return }
    note(action, element.part, element.first...close)
  }

  /// What a method of the element does.
  private func action(_ name: String, _ arguments: [Int], _ call: Range<Int>) -> ElementUse.Action?
  {
    switch name {
    // With a function, jQuery's `click` waits for clicks.
    case "click": return arguments.isEmpty ? .clicks : nil
    case "dispatchEvent", "trigger", "triggerHandler":
      return call.contains { isText($0, "click") } ? .clicks : nil
    case "remove", "detach": return arguments.isEmpty ? .removes : nil
    case "hide", "fadeOut", "slideUp": return .hides
    case "show", "fadeIn", "slideDown", "toggle", "fadeToggle", "slideToggle": return .shows
    case "appendTo", "prependTo", "insertAfter", "insertBefore": return .moves
    case "css": return actionOfStyle(named: arguments.first, value: arguments.dropFirst().first)
    case "setAttribute": return actionOfAttribute(arguments)
    case "removeAttribute": return .shows
    default: return nil
    }
  }

  private func actionOfAttribute(_ arguments: [Int]) -> ElementUse.Action? {
    guard arguments.count == 2, isText(arguments[0], "style"),
      tokens.kind(arguments[1])?.isString == true
    else { return nil }
    let style = string(arguments[1]).filter { $0 != " " }
    return style.utf8.starts(with: "display:none".utf8) ? .hides : nil
  }

  /// `element.style.display = 'none'`, `element.style.setProperty('display', 'none')`.
  private mutating func readStyle(after style: Int, of element: ElementValue) {
    let name = tokens.significant(from: tokens.significant(from: style + 1) + 1)
    let next = tokens.significant(from: name + 1)
    if parser.isWord(name, "setProperty", "removeProperty"), tokens.kind(next) == .openParen,
      let close = tokens.closing(of: next)
    {
      let arguments = functions.firstTokens(inside: next)
      let value = arguments.dropFirst().first
      guard let action = actionOfStyle(named: arguments.first, value: value) else { return }
      note(
        parser.isWord(name, "setProperty") ? action : .shows, element.part, element.first...close)
    } else if parser.isWord(name, "display", "visibility"), tokens.kind(next) == .assign {
      let value = tokens.significant(from: next + 1)
      let isHidden = isText(value, "none") || isText(value, "hidden")
      note(isHidden ? .hides : .shows, element.part, element.first...value)
    }
  }

  private func actionOfStyle(named name: Int?, value: Int?) -> ElementUse.Action? {
    guard let name else { return nil }
    guard isText(name, "display") || isText(name, "visibility") else {
      return tokens.kind(name) == .openBrace ? actionOfStyles(name) : nil
    }
    // `css('display')` only asks.
    guard let value else { return nil }
    return isText(value, "none") || isText(value, "hidden") ? .hides : .shows
  }

  /// `css({display: 'none'})`
  private func actionOfStyles(_ brace: Int) -> ElementUse.Action? {
    guard let close = tokens.closing(of: brace),
      let key = (brace..<close).first(where: {
        parser.isWord($0, "display") || isText($0, "display")
      })
    else { return nil }
    let value = tokens.significant(from: tokens.significant(from: key + 1) + 1)
    return isText(value, "none") ? .hides : .shows
  }

  /// `element.hidden = true`
  private mutating func readHidden(after name: Int, of element: ElementValue) {
    let operation = tokens.significant(from: name + 1)
    guard tokens.kind(operation) == .assign else { return }
    let value = tokens.significant(from: operation + 1)
    note(parser.isWord(value, "true") ? .hides : .shows, element.part, element.first...value)
  }

  /// `elements.forEach(element => …)`: in the function each of them goes by its parameter.
  private mutating func readLoop(after name: Int, of element: ElementValue) {
    let open = tokens.significant(from: name + 1)
    guard tokens.kind(open) == .openParen, let close = tokens.closing(of: open) else { return }
    var parameter = tokens.significant(from: open + 1)
    while tokens.kind(parameter) == .openParen || parser.isWord(parameter, "function", "async") {
      parameter = tokens.significant(from: parameter + 1)
    }
    guard tokens.kind(parameter) == .identifier else { return }
    let text = parser.text(parameter)
    for token in (parameter + 1)..<max(parameter + 1, close) where isReference(token, to: text) {
      readUse(of: ElementValue(part: element.part, first: token, last: token))
    }
  }

  private func isText(_ token: Int, _ text: String) -> Bool {
    guard let kind = tokens.kind(token), kind.isString || kind == .template else { return false }
    return string(token) == text
  }

  private mutating func note(
    _ action: ElementUse.Action, _ part: ElementUse.Part, _ span: ClosedRange<Int>
  ) {
    let range = tokens.start(span.lowerBound)..<tokens.end(span.upperBound)
    elementUses.append(
      ElementUse(part: part, action: action, range: item.source.map.fileRange(of: range)))
  }
}
