internal import LocaleSyntax

/// Where a script looks up elements of the button, and what it keeps them in.
extension ScriptReader {
  /// How many look-ups of elements are followed.
  private static let mostLookups = 200

  /// Finds what the script does with elements of the button: what it looks up by their names, and the
  /// style sheets that it writes.
  mutating func findElements() {
    var lookups = 0
    for token in 0..<tokens.count where lookups < Self.mostLookups {
      guard let kind = tokens.kind(token), kind.isString || kind == .template,
        elementFinder.isFound(in: item.source.bytes[tokens.range(token)])
      else { continue }
      lookups += 1
      if let part = lookedUpPart(token) {
        follow(part, lookedUpAt: token)
      } else {
        readStyleSheet(token)
      }
    }
  }

  /// The part of the button that `querySelector('…')` and its like look up by the text of a token.
  private func lookedUpPart(_ token: Int) -> ElementUse.Part? {
    let open = tokens.significant(before: token)
    guard tokens.kind(open) == .openParen, let name = calleeName(before: open) else { return nil }
    let text = string(token)
    switch parser.text(name) {
    case "querySelector", "querySelectorAll", "$", "jQuery", "$$":
      let bytes = Array(text.utf8)
      return ElementSelector.list(bytes[...]).lazy
        .compactMap { ElementSelector(bytes[$0], names.elements).part }.first
    case "getElementById": return names.elements.part(named: text)
    case "getElementsByClassName":
      return text.split(separator: " ").lazy.compactMap { names.elements.part(named: $0) }.first
    default: return nil
    }
  }

  /// The token of the name before a parenthesis, and before the types of `querySelector<T>(`.
  private func calleeName(before open: Int) -> Int? {
    var name = tokens.significant(before: open)
    if tokens.kind(name) == .greater {
      var steps = 0
      while tokens.kind(name) != .less, steps < 16 {
        name = tokens.significant(before: name)
        steps += 1
      }
      name = tokens.significant(before: name)
    }
    return tokens.kind(name) == .identifier ? name : nil
  }

  private mutating func follow(_ part: ElementUse.Part, lookedUpAt token: Int) {
    let open = tokens.significant(before: token)
    guard let close = tokens.closing(of: open), let name = calleeName(before: open),
      let start = chainStart(endingAt: name)
    else { return }
    readUse(of: ElementValue(part: part, first: start, last: close))
    if let name = variable(holding: start, through: close) { followVariable(name, part) }
  }

  /// The token of the name in `const name = …`, where the value stands at tokens.
  private func variable(holding start: Int, through end: Int) -> Int? {
    let operation = tokens.significant(before: start)
    guard tokens.kind(operation) == .assign else { return nil }
    let name = tokens.significant(before: operation)
    guard declarations.names.contains(name) else { return nil }
    let isOnlyOne =
      declarations.names.count { $0 != name && parser.text($0) == parser.text(name) } == 0
    return isOnlyOne ? name : nil
  }

  private mutating func followVariable(_ name: Int, _ part: ElementUse.Part) {
    let text = parser.text(name)
    for token in (name + 1)..<max(name + 1, tokens.count) where isReference(token, to: text) {
      readUse(of: ElementValue(part: part, first: token, last: token))
    }
  }

  /// Reads the style sheet that a text is.
  private mutating func readStyleSheet(_ token: Int) {
    let text = string(token)
    guard text.utf8.contains(UInt8(ascii: "{")) else { return }
    let tree = SyntaxTree(
      source: item.source, tokens: parser.tokens, nodes: [], rootNode: Node.none, diagnostics: [])
    let literal = tree.literal(ofToken: token)
    let bytes = Array(literal.text.utf8)
    for use in StyleSheet(bytes[...], names.elements).uses {
      elementUses.append(
        ElementUse(part: use.part, action: use.action, range: literal.fileRange(of: use.range)))
    }
  }
}

/// An element of the button where a script has it: the tokens from the first of the expression to its last.
struct ElementValue {
  var part: ElementUse.Part
  var first: Int
  var last: Int
}
