/// `var()` and the other functions that CSS replaces before it reads a value (CSS Values Level 5,
/// section 2). What stands around them cannot be judged beforehand, so any value with a well-formed
/// one is taken.
enum ArbitrarySubstitution {
  /// Whether a value with substitutions is well formed; `nil` when it has none.
  static func check(_ cursor: CSSTokenCursor) -> Bool? {
    var cursor = cursor
    var check = Check()
    let isValid = check.value(&cursor, in: .property)
    return check.foundAny ? isValid : nil
  }

  private struct Check {
    var foundAny = false

    /// Where a value stands, which decides what ends it and what it may hold.
    enum Place { case property, fallback, branch, argument }

    /// Checks a value up to the end of its block, or to what separates it from the next.
    mutating func value(_ cursor: inout CSSTokenCursor, in place: Place) -> Bool {
      var isValid = true
      var bracedBlocks = 0
      var others = 0
      cursor.skipWhitespace()
      loop: while let kind = cursor.peek {
        switch kind {
        case .comma where place == .argument, .semicolon where place == .branch: break loop
        case .delimiter("!"):
          guard place == .property else { return false }
          cursor.skip()
          cursor.skipWhitespace()
          guard cursor.takeKeyword("important"), cursor.finish() else { return false }
          others += 1
          break loop
        case .semicolon: return false
        case .openBrace:
          if place == .argument { return false }
          bracedBlocks += 1
        case .function(let name) where Substitution(name) != nil: break
        default: others += 1
        }
        isValid = component(&cursor) && isValid
      }
      // Braces must be all that a property holds; Chromium counts white space as more, but not a
      // substitution.
      return isValid && (place != .property || bracedBlocks == 0 || bracedBlocks + others == 1)
    }

    /// Takes one component value, with all that it holds.
    private mutating func component(_ cursor: inout CSSTokenCursor) -> Bool {
      switch cursor.peek {
      case .badString, .badURL, .closeParenthesis, .closeBracket, .closeBrace:
        cursor.skip()
        return false
      // Chromium knows the name and does not take it yet.
      case .function(let name) where name.lowercasedASCII == "inherit":
        cursor.skip()
        return false
      case .function(let name):
        guard let substitution = Substitution(name), var block = cursor.takeBlock() else { break }
        foundAny = true
        return arguments(of: substitution, &block)
      default: break
      }
      guard cursor.peek?.closingKind != nil else {
        cursor.skip()
        return true
      }
      guard var block = cursor.takeBlock() else {
        cursor.skip()
        return false
      }
      var isValid = true
      while !block.isAtEnd { isValid = component(&block) && isValid }
      return isValid
    }

    private enum Substitution {
      case variable, environment, attribute, conditional, custom

      init?(_ name: String) {
        switch name.lowercasedASCII {
        case "var": self = .variable
        case "env": self = .environment
        case "attr": self = .attribute
        case "if": self = .conditional
        case let name where name.hasPrefix("--") && name.utf8.count > 2: self = .custom
        default: return nil
        }
      }
    }

    private mutating func arguments(
      of substitution: Substitution, _ block: inout CSSTokenCursor
    ) -> Bool {
      block.skipWhitespace()
      switch substitution {
      case .variable:
        guard case .identifier(let name) = block.peek, name.hasPrefix("--"), name.utf8.count > 2
        else { return false }
        block.skip()
      case .environment:
        guard case .identifier = block.peek else { return false }
        block.skip()
        block.skipWhitespace()
        while case .number(let number) = block.peek {
          guard number.isInteger, number.value >= 0 else { return false }
          block.skip()
          block.skipWhitespace()
        }
      case .attribute: guard attribute(&block) else { return false }
      case .conditional: return conditional(&block)
      case .custom: return customArguments(&block)
      }
      return fallback(&block)
    }

    /// The end, or a comma and any value.
    private mutating func fallback(_ block: inout CSSTokenCursor) -> Bool {
      if block.finish() { return true }
      return block.take(.comma) && value(&block, in: .fallback)
    }

    private mutating func attribute(_ block: inout CSSTokenCursor) -> Bool {
      guard case .identifier = block.peek else { return false }
      block.skip()
      block.skipWhitespace()
      switch block.peek {
      case .identifier, .delimiter("%"):
        block.skip()
        return true
      case .function(let name) where name.lowercasedASCII == "type":
        guard var syntax = block.takeBlock() else { return false }
        return PropertySyntax.isValid(&syntax)
      default: return true
      }
    }

    /// `condition: value` pairs between semicolons (CSS Values Level 5, section 5).
    private mutating func conditional(_ block: inout CSSTokenCursor) -> Bool {
      repeat {
        guard condition(&block), block.takeSpaced(.colon), value(&block, in: .branch) else {
          return false
        }
      } while block.takeSpaced(.semicolon) && !block.isAtEnd
      return block.isAtEnd
    }

    /// `else`, or tests joined by `and` or by `or`, but not by both without parentheses. What is
    /// in a test nobody asks: an unknown one is false, not an error.
    private mutating func condition(_ block: inout CSSTokenCursor) -> Bool {
      if block.takeKeyword("else") { return true }
      if block.takeKeyword("not") { return test(&block) }
      guard test(&block) else { return false }
      block.skipWhitespace()
      guard let joint = block.peekKeyword, joint == "and" || joint == "or" else { return true }
      while block.takeKeyword(joint) {
        guard test(&block) else { return false }
        block.skipWhitespace()
      }
      return true
    }

    private mutating func test(_ block: inout CSSTokenCursor) -> Bool {
      block.skipWhitespace()
      switch block.peek {
      case .openParenthesis:
        block.skip()
        return true
      case .function: return component(&block)
      default: return false
      }
    }

    /// Arguments between commas, none but the first empty; one with commas in it stands in braces.
    private mutating func customArguments(_ block: inout CSSTokenCursor) -> Bool {
      block.skipWhitespace()
      if block.isAtEnd { return true }
      // To Chromium the first may be empty.
      if block.take(.comma) { block.skipWhitespace() }
      repeat {
        guard block.peek != nil else { return false }
        if block.peek == .openBrace {
          guard var braced = block.takeBlock(), !braced.finish(),
            value(&braced, in: .fallback), block.isAtEnd || block.peek == .comma
          else { return false }
        } else {
          let start = block.index
          guard value(&block, in: .argument), block.index > start else { return false }
        }
      } while block.takeSpaced(.comma)
      return block.isAtEnd
    }
  }
}
