public import LocaleDiagnostics
public import LocaleModel

/// The strings of the chat as the widget takes them: the base to start from and what differs.
public struct WidgetLocale: Sendable, Hashable {
  /// The base that the widget takes the other strings from, such as `en`.
  public var extends: String?

  /// The strings, in the order of ``LocaleModel/StringKey``.
  public var strings: [StringKey: String]

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
    guard resolved.problem == nil, !resolved.isOpen else { throw .unknownBase }
    self.init(extends: resolved.base?.baseName)
    let own = resolved.layers.first?.path
    for key in StringKey.allCases {
      guard let string = resolved[key] else { continue }
      let isFromBase = string.source.path == resolved.base?.path
      if isFromBase, !pinned { continue }
      guard let text = string.text else { throw .dynamic(key) }
      strings[key] = text
      if isFromBase {
        comments[key] = "from the base \(resolved.base?.baseName ?? "")"
      } else if string.source.path != own {
        comments[key] = "from \(string.source.path)"
      }
    }
  }

  /// Why a locale cannot be written.
  public enum Unwritable: Error, Sendable, Hashable {
    /// Only running the page could tell the text of a string.
    case dynamic(StringKey)
    /// It cannot be known what the strings extend.
    case unknownBase
  }
}

extension WidgetLocale.Unwritable: CustomStringConvertible {
  private static let dynamicText = Phrase("locale.dynamic") { key in
    "only running the page could tell \(key)"
  }

  private static let noBase = Phrase(
    "locale.unknown-base", "it cannot be known what the strings extend")

  /// What cannot be known, in a sentence without a full stop.
  public var message: Message {
    switch self {
    case .dynamic(let key): Self.dynamicText(.code(key.rawValue))
    case .unknownBase: Self.noBase()
    }
  }

  /// What cannot be known, in English.
  public var description: String { message.description }
}
