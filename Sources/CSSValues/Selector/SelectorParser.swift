/// Reads selectors (Selectors Level 4) and says only whether they are valid.
///
/// Its properties are the place that the selector stands in.
struct SelectorParser {
  /// The pseudo-element whose followers are restricted, such as `before` in `::before:hover`.
  private var restricting: String?

  /// Inside `:not()`, `:has()` and the like, where no pseudo-element may stand.
  private var allowsPseudoElements = true

  private var isInsideHas = false

  /// Inside `:host()` and the like, where only compound selectors may stand.
  private var takesOnlyCompounds = false

  init() {}

  // MARK: - Lists

  /// Takes selectors between commas up to the end of the block.
  func list(_ cursor: inout CSSTokenCursor, isRelative: Bool = false) -> Bool {
    repeat {
      cursor.skipWhitespace()
      guard complex(&cursor, isRelative: isRelative) else { return false }
    } while cursor.take(.comma)
    return cursor.isAtEnd
  }

  /// Takes a list in which what is invalid is passed over, all but a brace behind a valid selector.
  private func forgivingList(_ cursor: inout CSSTokenCursor) -> Bool {
    repeat {
      cursor.skipWhitespace()
      var ahead = cursor
      if !takesOnlyCompounds, complex(&ahead, isRelative: false), ahead.peek == .openBrace {
        return false
      }
      while !cursor.isAtEnd, cursor.peek != .comma { cursor.skip() }
    } while cursor.take(.comma)
    return true
  }

  /// Takes compound selectors joined by combinators, with the white space behind them.
  private func complex(_ cursor: inout CSSTokenCursor, isRelative: Bool) -> Bool {
    if isRelative, !takesOnlyCompounds { _ = takeCombinator(&cursor) }
    guard var last = compound(&cursor) else { return false }
    while true {
      let combinator = takeCombinator(&cursor)
      if combinator == .none || cursor.isAtEnd || [.comma, .openBrace].contains(cursor.peek) {
        return combinator != .explicit
      }
      // Nothing comes after a pseudo-element.
      guard !takesOnlyCompounds, last != .pseudoElement, let next = compound(&cursor) else {
        return false
      }
      last = next
    }
  }

  private enum Combinator { case none, descendant, explicit }

  private func takeCombinator(_ cursor: inout CSSTokenCursor) -> Combinator {
    let hasSpace = cursor.skipWhitespace()
    guard case .delimiter(let sign) = cursor.peek, [">", "+", "~"].contains(sign) else {
      return hasSpace ? .descendant : .none
    }
    cursor.skip()
    cursor.skipWhitespace()
    return .explicit
  }

  private enum Compound { case element, pseudoElement }

  /// Takes a type selector and the simple selectors that cling to it, at least one in all.
  private func compound(_ cursor: inout CSSTokenCursor) -> Compound? {
    var inner = self
    let start = cursor.index
    guard takeName(&cursor) != .invalid else { return nil }
    if cursor.index > start, restricting != nil { return nil }
    while let kind = cursor.peek {
      let isValid: Bool
      switch kind {
      case .hash(_, let isIdentifier):
        cursor.skip()
        isValid = isIdentifier && inner.restricting == nil
      case .delimiter("."):
        cursor.skip()
        isValid = inner.takeIdentifier(&cursor) != nil && inner.restricting == nil
      case .delimiter("&"):
        cursor.skip()
        isValid = inner.restricting == nil
      case .openBracket:
        guard var block = cursor.takeBlock() else { return nil }
        isValid = attribute(&block) && inner.restricting == nil
      case .colon:
        isValid = inner.pseudo(&cursor)
      default:
        return finish(cursor, start: start, inner)
      }
      guard isValid else { return nil }
    }
    return finish(cursor, start: start, inner)
  }

  private func finish(_ cursor: CSSTokenCursor, start: Int, _ inner: SelectorParser) -> Compound? {
    guard cursor.index > start else { return nil }
    return inner.restricting == restricting ? .element : .pseudoElement
  }

  private func takeIdentifier(_ cursor: inout CSSTokenCursor) -> String? {
    guard case .identifier(let name) = cursor.peek else { return nil }
    cursor.skip()
    return name
  }

  // MARK: - Names and attributes

  private enum Name { case absent, wildcard, name, invalid }

  /// Takes `name`, `*`, `|name` or `*|name`. A named prefix would have to be declared.
  private func takeName(_ cursor: inout CSSTokenCursor) -> Name {
    var first = Name.absent
    var hasNamedPrefix = false
    if let name = takeIdentifier(&cursor) {
      first = .name
      // To Chromium an escaped star is as good a prefix as a bare one.
      hasNamedPrefix = name != "*"
    } else if cursor.take(.delimiter("*")) {
      first = .wildcard
    }
    guard cursor.take(.delimiter("|")) else { return first }
    guard !hasNamedPrefix else { return .invalid }
    if takeIdentifier(&cursor) != nil { return .name }
    return cursor.take(.delimiter("*")) ? .wildcard : .invalid
  }

  private func attribute(_ block: inout CSSTokenCursor) -> Bool {
    block.skipWhitespace()
    guard takeName(&block) == .name else { return false }
    if block.finish() { return true }
    switch block.peek {
    case .delimiter("="), .attributeMatch: block.skip()
    default: return false
    }
    block.skipWhitespace()
    switch block.peek {
    case .identifier, .string: block.skip()
    default: return false
    }
    block.skipWhitespace()
    // Chromium takes the flag `i` but not the `s` of Selectors Level 4.
    _ = block.takeKeyword("i")
    return block.finish()
  }

  // MARK: - Pseudo-classes and pseudo-elements

  /// Takes what begins with a colon.
  private mutating func pseudo(_ cursor: inout CSSTokenCursor) -> Bool {
    cursor.skip()
    let hasTwoColons = cursor.take(.colon)
    if let name = cursor.peekKeyword {
      cursor.skip()
      if hasTwoColons || SelectorPseudos.elementsWithOneColon.contains(name) {
        return SelectorPseudos.isElement(name) && enter(name)
      }
      return SelectorPseudos.classes.contains(name) && allowsClass(name)
    }
    guard let name = cursor.peekFunction, var block = cursor.takeBlock() else { return false }
    block.skipWhitespace()
    if hasTwoColons {
      // `::cue` and `::cue()` differ in what may follow.
      return elementArguments(of: name, &block) && block.finish()
        && enter(name == "cue" ? "cue()" : name)
    }
    guard allowsClass(name) else { return false }
    return classArguments(of: name, &block) && block.finish()
  }

  private mutating func enter(_ element: String) -> Bool {
    guard allowsPseudoElements else { return false }
    if let restricting,
      !SelectorPseudos.followers(of: restricting).allowsElement(element)
    {
      return false
    }
    restricting = element
    return true
  }

  private func allowsClass(_ name: String) -> Bool {
    restricting.map { SelectorPseudos.followers(of: $0).allowsClass(name) } ?? true
  }

  /// The place inside the parentheses of a pseudo.
  private func inside(onlyCompounds: Bool = false, has: Bool = false) -> SelectorParser {
    var inner = self
    inner.allowsPseudoElements = false
    if onlyCompounds { inner.takesOnlyCompounds = true }
    if has { inner.isInsideHas = true }
    return inner
  }

  private func classArguments(of name: String, _ block: inout CSSTokenCursor) -> Bool {
    switch name {
    case "not": inside().list(&block)
    case "is", "where": inside().forgivingList(&block)
    case "has":
      !isInsideHas && !takesOnlyCompounds && inside(has: true).list(&block, isRelative: true)
    case "host", "host-context": single(&block)
    case "-webkit-any": inside(onlyCompounds: true).list(&block)
    case "lang", "dir", "state": takeIdentifier(&block) != nil
    case "active-view-transition-type": takeIdentifiers(&block, separator: .comma)
    case "nth-child", "nth-last-child":
      NthExpression.take(&block) && (block.finish() || takeOf(&block))
    case "nth-of-type", "nth-last-of-type": NthExpression.take(&block)
    default: false
    }
  }

  private func elementArguments(of name: String, _ block: inout CSSTokenCursor) -> Bool {
    switch name {
    case "part": takeIdentifiers(&block, separator: nil)
    case "slotted": single(&block)
    case "cue": inside(onlyCompounds: true).list(&block)
    case "highlight": takeIdentifier(&block) != nil
    case "picker": block.takeKeyword("select")
    case "scroll-button":
      block.take(.delimiter("*"))
        || takeIdentifier(&block).map {
          SelectorPseudos.scrollDirections.contains($0.lowercasedASCII)
        } ?? false
    case _ where SelectorPseudos.viewTransitionElements.contains(name):
      takeViewTransition(&block)
    default: false
    }
  }

  /// One compound selector.
  private func single(_ block: inout CSSTokenCursor) -> Bool {
    inside(onlyCompounds: true).compound(&block) != nil
  }

  private func takeIdentifiers(
    _ block: inout CSSTokenCursor, separator: CSSToken.Kind?
  ) -> Bool {
    repeat {
      guard takeIdentifier(&block) != nil else { return false }
      if block.finish() { return true }
    } while separator.map { block.takeSpaced($0) } ?? true
    return false
  }

  /// `of` and a list of selectors.
  private func takeOf(_ block: inout CSSTokenCursor) -> Bool {
    guard takeIdentifier(&block) == "of" else { return false }
    var inner = self
    inner.takesOnlyCompounds = false
    return inner.list(&block)
  }

  /// A name or `*`, and classes.
  private func takeViewTransition(_ block: inout CSSTokenCursor) -> Bool {
    let start = block.index
    if !block.take(.delimiter("*")), let name = block.peekKeyword {
      guard !SelectorPseudos.reservedNames.contains(name) else { return false }
      block.skip()
    }
    while block.take(.delimiter(".")) {
      guard let name = block.peekKeyword, !SelectorPseudos.reservedNames.contains(name) else {
        return false
      }
      block.skip()
    }
    return block.index > start
  }
}
