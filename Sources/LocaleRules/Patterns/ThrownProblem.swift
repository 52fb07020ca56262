internal import DateFns

/// The place in a pattern that makes `format()` throw.
struct ThrownProblem {
  enum Kind {
    /// A letter that is no token.
    case unescapedLetter
    /// A token that the library guards against, and the one that it names instead.
    case protectedToken(replacement: String)
  }

  let kind: Kind

  /// In UTF-8 bytes of the pattern.
  let range: Range<Int>

  /// Finds the piece of the pattern that an error speaks of: the leftmost of its sort, as in the
  /// library. `nil` for an error that is about the pattern as a whole.
  init?(_ error: FormatError, in subject: PatternSubject) {
    let units = subject.pattern.expanded(for: subject.dateFnsLocale).units
    let isAboutToken = error.message.hasPrefix("Use ")
    for unit in units {
      switch unit.kind {
      case .unescapedLetters where !isAboutToken:
        kind = .unescapedLetter
        range = unit.range
        return
      case .field(let token) where isAboutToken && error.message.contains("of `\(token.text)`"):
        kind = .protectedToken(replacement: token.text.lowercased())
        range = unit.range
        return
      default:
        continue
      }
    }
    return nil
  }
}
