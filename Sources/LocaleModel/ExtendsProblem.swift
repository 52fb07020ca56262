/// Why a chain of `extends` breaks off.
public enum ExtendsProblem: Sendable, Hashable {
  /// The value of `extends` is not a string, or only running the page could tell it.
  case notReadable(isDynamic: Bool)
  /// It names no base that is bundled.
  case unknownBase(String)
  /// It names a base that the product has, but that is not bundled.
  case unbundledBase(String)
  /// It names a file that cannot be had, for a reason that ends a sentence.
  case unavailable(path: String, reason: String)
  /// It leads back to a file of the chain: the paths from that file round to itself.
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

extension ExtendsProblem: CustomStringConvertible {
  /// The problem as a sentence without a full stop.
  public var description: String {
    switch self {
    case .notReadable(isDynamic: true): "only running the page could tell what it extends"
    case .notReadable(isDynamic: false): "the value of extends is not a string"
    case .unknownBase(let name): "the chat has no base \"\(name)\""
    case .unbundledBase(let name): "the base \"\(name)\" is not bundled"
    case .unavailable(let path, let reason): "extends leads to \(path), but \(reason)"
    case .cycle(let paths): "extends goes round in a circle: \(paths.joined(separator: " → "))"
    }
  }
}
