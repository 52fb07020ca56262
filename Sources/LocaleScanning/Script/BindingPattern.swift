internal import LocaleSyntax

/// A name that a declaration or a parameter binds, and the way from what is bound to its value.
struct Binding {
  /// A step into an object or a list.
  struct Step {
    /// What is taken.
    enum Key {
      /// The whole, as in `x = 1` among parameters.
      case whole
      /// The member that a token names.
      case member(Int)
      /// The element of a number.
      case element(Int)
      /// What is left over, or stands under a key that is worked out: nobody knows.
      case rest
    }

    /// What is taken.
    var key: Key
    /// The first token of what counts where nothing is; `nil` where that is `undefined`.
    var fallback: Int?
  }

  /// The token of the name.
  var name: Int
  /// The steps to its value.
  var steps: [Step]
}

/// Reads what stands on the left of a declaration: a name, `{a, b: c = 1, ...d}`, `[a, , b = 2]`.
struct BindingReader {
  /// The names that were found.
  private(set) var bindings: [Binding] = []
  private let parser: Parser
  /// The token at which what is read ends.
  private let limit: Int
  private let tokens: TokenList

  /// Patterns in one another beyond this bind nothing that is known.
  private static let deepest = 8

  /// Prepares to read the tokens of a parser, up to one of them.
  init(_ parser: Parser, limit: Int) {
    self.parser = parser
    tokens = parser.tokens
    self.limit = limit
  }

  /// Reads the target at a token, which some steps lead to, and returns the token after it.
  @discardableResult
  mutating func read(_ start: Int, _ steps: [Binding.Step] = []) -> Int {
    let end = tokens.significant(from: (tokens.closing(of: start) ?? start) + 1)
    guard steps.count < Self.deepest else { return end }
    switch tokens.kind(start) {
    case .identifier: bindings.append(Binding(name: start, steps: steps))
    case .openBrace: readMembers(start, steps)
    case .openBracket: readElements(start, steps)
    default: break
    }
    return end
  }

  /// Reads a target that may have a fallback behind it, and returns the token after both.
  mutating func read(_ start: Int, _ steps: [Binding.Step], by key: Binding.Step.Key) -> Int {
    let end = endOfType(after: tokens.closing(of: start) ?? start)
    let hasFallback = tokens.kind(end) == .assign
    let fallback = hasFallback ? tokens.significant(from: end + 1) : nil
    read(start, steps + [Binding.Step(key: key, fallback: fallback)])
    return nextComma(from: end)
  }

  /// The token after a target and, in TypeScript, its type.
  private func endOfType(after last: Int) -> Int {
    var end = tokens.significant(from: last + 1)
    if tokens.kind(end) == .question { end = tokens.significant(from: end + 1) }
    guard tokens.kind(end) == .colon else { return end }
    return tokens.significant(from: parser.endOfType(from: end + 1) + 1)
  }

  private mutating func readMembers(_ open: Int, _ steps: [Binding.Step]) {
    let close = tokens.closing(of: open) ?? open
    var token = tokens.significant(from: open + 1)
    while token < close {
      let colon = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
      let isKey = tokens.kind(token) == .identifier || tokens.kind(token)?.isString == true
      if tokens.kind(token) == .ellipsis {
        read(tokens.significant(from: token + 1), steps + [Binding.Step(key: .rest)])
      } else if tokens.kind(colon) == .colon {
        let target = tokens.significant(from: colon + 1)
        _ = read(target, steps, by: isKey ? .member(token) : .rest)
      } else if tokens.kind(token) == .identifier {
        _ = read(token, steps, by: .member(token))
      }
      token = tokens.significant(from: nextComma(from: token) + 1)
    }
  }

  private mutating func readElements(_ open: Int, _ steps: [Binding.Step]) {
    let close = tokens.closing(of: open) ?? open
    var token = tokens.significant(from: open + 1)
    var number = 0
    while token < close {
      if tokens.kind(token) == .ellipsis {
        read(tokens.significant(from: token + 1), steps + [Binding.Step(key: .rest)])
      } else if tokens.kind(token) != .comma {
        _ = read(token, steps, by: .element(number))
      }
      number += 1
      token = tokens.significant(from: nextComma(from: token) + 1)
    }
  }

  /// The first comma from a token on that stands in no bracket, or what closes those around.
  private func nextComma(from start: Int) -> Int {
    var token = start
    while token < limit, let kind = tokens.kind(token), kind != .comma, !kind.isClosing {
      token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
    }
    return token
  }
}

extension BindingReader {
  /// The names that parameters bind; the first step of each is the parameter, by its number.
  static func parameters(_ range: Range<Int>, _ parser: Parser) -> [Binding] {
    var reader = BindingReader(parser, limit: range.upperBound)
    let tokens = parser.tokens
    var token = tokens.significant(from: range.lowerBound)
    var number = 0
    while token < range.upperBound {
      if tokens.kind(token) == .ellipsis {
        reader.read(tokens.significant(from: token + 1), [Binding.Step(key: .rest)])
        return reader.bindings
      }
      // `constructor(private x: T)`
      if tokens.kind(token) == .identifier,
        tokens.kind(tokens.significant(from: token + 1)) == .identifier
      {
        token = tokens.significant(from: token + 1)
        continue
      }
      let end = reader.read(token, [], by: .element(number))
      number += 1
      token = tokens.significant(from: end + 1)
    }
    return reader.bindings
  }
}
