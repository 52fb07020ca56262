/// A pattern in the other dialect.
public struct DialectTranslation: Sendable, Hashable {
  /// The translated pattern; nil where part of it cannot be said in the other dialect.
  public let text: String?

  /// The pieces that the other dialect cannot say, in the order and at the place of the original.
  public let untranslatable: [PatternUnit]
}

extension PatternDialect {
  /// Translates a text that is written in this dialect into the other.
  ///
  ///     PatternDialect.legacy.translation(of: "D [de] MMMM").text   // "d 'de' MMMM"
  ///     PatternDialect.unicode.translation(of: "EEEE, do").text     // "dddd, Do"
  ///     PatternDialect.legacy.translation(of: "d").untranslatable   // weekdays counted from 0
  ///
  /// Days of the year (`DDD` in 1.x) become `D`, which from 2.0 needs an option to be on.
  public func translation(of text: String) -> DialectTranslation {
    var parts: [Part] = []
    var untranslatable: [PatternUnit] = []
    for unit in Pattern(text, release: lastRelease).units {
      switch Part(unit) {
      case .token(let token):
        guard let equivalent = equivalent(of: token) else { fallthrough }
        parts.append(.token(equivalent))
      case nil:
        untranslatable.append(unit)
      case .text(let text):
        parts.append(.text(text))
      }
    }
    guard untranslatable.isEmpty else {
      return DialectTranslation(text: nil, untranslatable: untranslatable)
    }
    let merged = Part.merging(parts)
    let result = merged.map { other.spelling(of: $0) }.joined()
    // Tokens side by side may run together into others, and not every text can be quoted.
    let readBack = Pattern(result, release: other.lastRelease).units.compactMap(Part.init)
    guard Part.merging(readBack) == merged else {
      return DialectTranslation(text: nil, untranslatable: [])
    }
    return DialectTranslation(text: result, untranslatable: [])
  }

  private func equivalent(of token: FieldToken) -> FieldToken? {
    self == .legacy ? TokenPair.unicodeToken(for: token) : TokenPair.legacyToken(for: token)
  }

  /// How this dialect writes a part.
  private func spelling(of part: Part) -> String {
    switch (part, self) {
    case (.token(let token), _): token.text
    case (.text(let text), .unicode): Pattern.quoted(text)
    case (.text(let text), .legacy): text.bracketed
    }
  }

  /// A token or text.
  private enum Part: Equatable {
    case token(FieldToken)
    case text(String)

    /// What a piece prints; nil for one that stands for something else.
    init?(_ unit: PatternUnit) {
      switch unit.kind {
      case .field(let token): self = .token(token)
      case .literal(let text), .quoted(let text, _): self = .text(text)
      case .escapedQuote: self = .text("'")
      case .lineBreak: self = .text("")
      case .longFormat, .unescapedLetters: return nil
      }
    }

    /// The parts with texts side by side made one, and empty ones left out.
    static func merging(_ parts: [Part]) -> [Part] {
      var merged: [Part] = []
      for part in parts where part != .text("") {
        if case .text(let next) = part, case .text(let last)? = merged.last {
          merged[merged.count - 1] = .text(last + next)
        } else {
          merged.append(part)
        }
      }
      return merged
    }
  }
}
