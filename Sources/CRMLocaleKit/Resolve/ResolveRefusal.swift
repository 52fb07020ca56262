public import LocaleDiagnostics
internal import LocaleModel

/// Why the strings of a file cannot be told.
public enum ResolveRefusal: Error, Sendable, Hashable {
  /// Only running the page could tell a property that the strings depend on.
  case dynamic(path: String, SourcePosition, property: [String])
  /// The strings are set in more than one place, and which one counts is not sure.
  case several(path: String, [SourcePosition])
  /// The file holds strings in several languages, and none of them was asked for.
  case severalLanguages(path: String, languages: [String])

  /// What stands in the way of the strings too; `nil` for what is about the rest of the config.
  init?(_ refusal: ConfigRefusal) {
    switch refusal {
    case .dynamic(let property, let location, let position):
      let isAbove = ["onlinechat", "locale"].starts(with: property.prefix(2))
      guard
        isAbove && property.count <= 2 || property.first == WidgetName.kommo.config
          || property.first == WidgetName.amo.config || property.last == LocaleOverrides.extendsName
      else { return nil }
      self = .dynamic(path: location.path, position, property: property)
    case .severalConfigs(let path, let places): self = .several(path: path, places)
    case .severalLanguages(let path, let languages):
      self = .severalLanguages(path: path, languages: languages)
    default: return nil
    }
  }
}

extension ResolveRefusal: CustomStringConvertible {
  private static let dynamicWords = Phrase("resolve.only-the-page") { place, property in
    "\(place): only running the page could tell \(property)"
  }

  private static let severalWords = Phrase("resolve.several") { path, places in
    """
    \(path): the strings are set in more than one place, and only running the page could tell which \
    count: \(places)
    """
  }

  private static let languageWords = Phrase("resolve.several-languages") { path, languages in
    "\(path): it holds several languages, and none was chosen (there are \(languages))"
  }

  /// Why, in a sentence without a full stop.
  public var message: Message {
    switch self {
    case .dynamic(let path, let position, let property):
      Self.dynamicWords(
        .code("\(path):\(position.line):\(position.column)"),
        .code(property.joined(separator: ".")))
    case .several(let path, let places):
      Self.severalWords(.code(path), .codes(places.map { "\(path):\($0.line):\($0.column)" }))
    case .severalLanguages(let path, let languages):
      Self.languageWords(.code(path), .codes(languages))
    }
  }

  /// Why, in English.
  public var description: String { message.description }
}
