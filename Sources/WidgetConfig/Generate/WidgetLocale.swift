public import LocaleDiagnostics
public import LocaleModel
internal import LocaleSyntax

/// The strings of the chat as the widget takes them: the base to start from and what differs.
public struct WidgetLocale: Sendable, Hashable {
  /// The base that the widget takes the other strings from, such as `en`.
  public var extends: String?

  /// The strings, in the order of ``LocaleModel/StringKey``.
  public var strings: [StringKey: String]

  /// The code units of the strings that hold a surrogate without its partner, which ``strings`` cannot
  /// hold.
  public var codeUnits: [StringKey: [UInt16]] = [:]

  /// What is written above a string; where it comes from.
  public var comments: [StringKey: String]

  /// Creates a locale.
  public init(
    extends: String? = nil, strings: [StringKey: String] = [:], comments: [StringKey: String] = [:]
  ) {
    (self.extends, self.strings, self.comments) = (extends, strings, comments)
  }

  /// Flattens a chain of files to what the widget supports: one base, and strings.
  ///
  /// - Parameters:
  ///   - resolved: the chain.
  ///   - pinned: whether to write out what the base has too, so that the chat stays as it is when
  ///     the vendor changes the base.
  /// - Throws: ``Unwritable`` where the text of a string, or the base, cannot be known.
  public init(flattening resolved: ResolvedLocale, pinned: Bool) throws(Unwritable) {
    self.init(extends: try Self.base(of: resolved, pinned: pinned))
    let own = resolved.own.path
    for key in StringKey.allCases {
      guard let string = resolved[key] else { continue }
      let isFromBase = !resolved.isOverridden(key)
      if isFromBase, !pinned { continue }
      guard case .text(let text) = string.value else { throw .dynamic(key) }
      strings[key] = text.text
      if text.mapped.hasLoneSurrogate { codeUnits[key] = text.mapped.codeUnits }
      if isFromBase {
        comments[key] = "from the base \(resolved.base?.baseName ?? "")"
      } else if !string.source.path.utf8.elementsEqual(own.utf8) {
        comments[key] = "from \(string.source.path)"
      }
    }
  }

  /// The name of the base that a chain ends in. One that the product has and that is not bundled is as
  /// good as any other, unless its strings are asked for.
  private static func base(
    of resolved: ResolvedLocale, pinned: Bool
  ) throws(Unwritable) -> String? {
    guard resolved.layers.allSatisfy({ $0.overrides.object.unknowns.isEmpty }) else {
      throw .unknownBase
    }
    switch resolved.problem {
    case nil: return resolved.base?.baseName
    case .unbundledBase(let name):
      guard pinned else { return name }
      throw .unbundledBase(name)
    default: throw .unknownBase
    }
  }

  /// Why a locale cannot be written.
  public enum Unwritable: Error, Sendable, Hashable {
    /// Only running the page could tell the text of a string.
    case dynamic(StringKey)
    /// It cannot be known what the strings extend.
    case unknownBase
    /// The strings of the base are to be written, and it is not bundled.
    case unbundledBase(String)
  }
}

extension WidgetLocale.Unwritable: CustomStringConvertible {
  private static let dynamicText = Phrase("locale.dynamic") { key in
    "only running the page could tell \(key)"
  }

  private static let noBase = Phrase(
    "locale.unknown-base", "nothing says for certain what the strings extend")

  private static let unbundled = Phrase("locale.unbundled-base") { base in
    "the strings of the base \(base) are not bundled"
  }

  /// What cannot be known, in a sentence without a full stop.
  public var message: Message {
    switch self {
    case .dynamic(let key): Self.dynamicText(.code(key.rawValue))
    case .unknownBase: Self.noBase()
    case .unbundledBase(let name): Self.unbundled(.quoted(name))
    }
  }

  /// What cannot be known, in English.
  public var description: String { message.description }
}
