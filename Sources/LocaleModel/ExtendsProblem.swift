public import LocaleDiagnostics

/// Why a chain of `extends` breaks off.
public enum ExtendsProblem: Error, Sendable, Hashable {
  /// The value of `extends` is not a string, or only running the page could tell it.
  case notReadable(isDynamic: Bool)
  /// It names no base that is bundled.
  case unknownBase(String)
  /// It names a base that the product has, but that is not bundled.
  case unbundledBase(String)
  /// It names a file that cannot be had.
  case unavailable(path: String, reason: FileProblem)
  /// It leads back to a file of the chain: the paths from that file round to itself, of a long circle
  /// the first hundred and the last.
  case cycle([String])

  /// How deep in the chain it happened is told apart from this: whether only the page could know.
  var isUnknowable: Bool {
    switch self {
    case .notReadable(let isDynamic): isDynamic
    case .unbundledBase: true
    case .unknownBase, .unavailable, .cycle: false
    }
  }
}

extension ExtendsProblem {
  static let dynamic = Phrase("extends.dynamic", "only running the page could tell what it extends")

  static let notAString = Phrase("extends.not-a-string", "the value of extends is not a string")

  static let unknown = Phrase("extends.unknown") { base in "the chat has no base \(base)" }

  static let unbundled = Phrase("extends.unbundled") { base in "the base \(base) is not bundled" }

  static let unreadable = Phrase("extends.unreadable") { path, words in
    "extends leads to \(path), but it cannot be read: \(words)"
  }

  static let broken = Phrase("extends.unavailable") { path, reason in
    "extends leads to \(path), but \(reason)"
  }

  static let circle = Phrase("extends.cycle") { paths in
    "extends goes round in a circle: \(paths)"
  }

  /// The problem as a sentence without a full stop.
  public var message: Message {
    switch self {
    case .notReadable(isDynamic: true): Self.dynamic()
    case .notReadable(isDynamic: false): Self.notAString()
    case .unknownBase(let name): Self.unknown(.quoted(name))
    case .unbundledBase(let name): Self.unbundled(.quoted(name))
    case .unavailable(let path, let reason):
      if case .system = reason {
        Self.unreadable(.code(path), .message(reason.message))
      } else {
        Self.broken(.code(path), .message(reason.message))
      }
    case .cycle(let paths): Self.circle(.code(paths.joined(separator: " → ")))
    }
  }
}
