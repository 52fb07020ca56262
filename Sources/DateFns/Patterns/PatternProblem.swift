/// Something in a pattern that makes `format()` throw, or that it takes for a mistake.
public struct PatternProblem: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// Nothing is left to print: the call throws a TypeError.
    case empty

    /// A letter that means nothing stands outside quotes: the call throws.
    case unescapedLetter(Unicode.Scalar)

    /// A token that is mostly written for another, such as `YYYY` for `yyyy`: unless its option is
    /// on, the call throws (``PatternProblem/isError``) or writes to the console.
    case protectedToken(FieldToken)

    /// A quote that never closes, which makes the rest of the pattern text.
    case unterminatedQuote

    /// A line break inside quotes, at which the releases before 2.2 throw a TypeError.
    case lineBreakInQuotes
  }

  /// What is wrong.
  public let kind: Kind

  /// Where, in UTF-8 bytes of the pattern.
  public let range: Range<Int>

  /// Whether the call throws, as long as no option lifts a protection.
  public let isError: Bool
}

extension Pattern {
  /// What is wrong with the pattern as it was written, in order.
  ///
  /// What goes wrong only when a long format runs together with its neighbours in a locale, as
  /// `Po` does in English, is told by ``PatternExpansion/problems``.
  public var problems: [PatternProblem] {
    PatternProblem.find(in: units, of: self)
  }
}

extension PatternProblem {
  /// The problems of the pieces of a pattern.
  static func find(in units: [PatternUnit], of pattern: Pattern) -> [PatternProblem] {
    let release = pattern.release
    let hasDefault = !release.has(.unicodeLetters) && pattern.text.isEmpty
    if !hasDefault, units.allSatisfy({ $0.kind == .lineBreak }) {
      return [PatternProblem(kind: .empty, range: 0..<pattern.text.utf8.count, isError: true)]
    }
    return units.compactMap { unit in
      switch unit.kind {
      case .unescapedLetters(let letter, _):
        return PatternProblem(kind: .unescapedLetter(letter), range: unit.range, isError: true)
      case .field(let token) where release.has(.unicodeLetters):
        guard let protection = TokenProtection(token) else { return nil }
        guard protection.isError || release.has(.consoleWarnings) else { return nil }
        return PatternProblem(
          kind: .protectedToken(token), range: unit.range, isError: protection.isError)
      case .quoted(let text, let isTerminated) where release.has(.unicodeLetters):
        let bytes = Array(text.utf8)
        if !release.has(.lineBreaksInQuotes), bytes.hasLineBreak(in: bytes.indices) {
          return PatternProblem(kind: .lineBreakInQuotes, range: unit.range, isError: true)
        }
        guard !isTerminated else { return nil }
        return PatternProblem(kind: .unterminatedQuote, range: unit.range, isError: false)
      default:
        return nil
      }
    }
  }
}
