internal import LocaleSyntax

/// The strings that one file overrides: the object under `onlinechat.locale`, wherever it stands.
public final class LocaleOverrides: Sendable {
  /// The name of the property that names the base.
  public static let extendsName = "extends"

  /// The name of the property by which editors find what the keys of data mean. The chat ignores it.
  package static let schemaName = "$schema"

  /// The file that they stand in.
  public let path: String

  /// The object itself.
  package let object: ConfigObject

  /// Under which name the widget is configured, where the file says so.
  public let widgetName: WidgetName?

  /// The language that the file has them under, where it holds several.
  public let language: String?

  /// The property that names the base or the file to take the rest from.
  package let extends: ConfigProperty?

  /// The properties that count: `extends` and the strings, of equal names the last.
  package let knownProperties: [ConfigProperty]

  /// What `extends` names; `nil` where it is missing, not a string, or cannot be told.
  public let reference: LocaleReference?

  /// The value of `extends`; `nil` where it is missing, not a string, or cannot be told.
  package let extendsText: TextValue?

  /// Where the property of each string stands among the object's.
  private let places: StringTable<Int>

  /// The text of each string that is one.
  private let texts: StringTable<TextValue>

  /// What each string can be that is a choice.
  private let choices: StringTable<[TextValue]>

  /// Reads an object as overrides.
  package init(
    _ object: ConfigObject, path: String, widgetName: WidgetName?, language: String? = nil
  ) {
    self.object = object
    var places = StringTable<Int>()
    var texts = StringTable<TextValue>()
    var choices = StringTable<[TextValue]>()
    var extendsPlace: Int?
    var (unknown, comments): ([ConfigProperty], [ConfigProperty]) = ([], [])
    for place in object.properties.indices {
      guard let key = StringKey(named: object.properties[place].name) else {
        let property = object.properties[place]
        switch property.name {
        case _ where property.isNamed(Self.extendsName): extendsPlace = place
        case _ where !KnownKeys.isComment(property.name): unknown.append(property)
        case _ where !property.isNamed(Self.schemaName): comments.append(property)
        default: break
        }
        continue
      }
      places[key] = place
      (texts[key], choices[key]) = (nil, nil)
      if let value = object.properties[place].value.syntax, !value.isDynamic {
        texts[key] = TextValue(value)
      } else {
        choices[key] = object.properties[place].value.alternatives
          .compactMap { $0.syntax.flatMap(TextValue.init) }
      }
    }
    self.places = places
    self.texts = texts
    self.choices = choices
    (unknownProperties, commentProperties) = (unknown, comments)
    let extends = extendsPlace.map { object.properties[$0] }
    self.extends = extends
    var known = extends.map { [$0] } ?? []
    known.reserveCapacity(StringKey.allCases.count + 1)
    for key in StringKey.allCases {
      if let place = places[key] { known.append(object.properties[place]) }
    }
    knownProperties = known
    extendsText = extends?.value.syntax.flatMap(TextValue.init)
    reference = extendsText.map { LocaleReference($0.text, from: path) }
    self.path = path
    self.widgetName = widgetName
    self.language = language
  }

  /// The override of a string; `nil` where the object has none.
  package subscript(key: StringKey) -> ConfigProperty? {
    places[key].map { object.properties[$0] }
  }

  /// The properties that are neither a string of the chat nor `extends`, nor a comment such as
  /// `_comment` or the `$schema` by which editors find what the keys mean.
  package let unknownProperties: [ConfigProperty]

  /// The properties by which people annotate data that has no comments, such as `_comment`; not
  /// `$schema`, by which editors find what the keys mean.
  package let commentProperties: [ConfigProperty]

  /// The text of an override; `nil` where there is none, or none that can be read off the source.
  package func text(of key: StringKey) -> TextValue? { texts[key] }

  /// Every text that an override can have: one for a literal, several for a choice between
  /// literals, none for what only running the page could tell.
  package func texts(of key: StringKey) -> [TextValue] {
    texts[key].map { [$0] } ?? choices[key] ?? []
  }

  /// Calls a body with every text that an override can have, in their order.
  package func forEachText(of key: StringKey, _ body: (TextValue) -> Void) {
    if let text = texts[key] { return body(text) }
    for text in choices[key] ?? [] { body(text) }
  }

  /// Whether the object has a string of its own that can be read off the source, or that only running the
  /// page could tell.
  func hasString(_ key: StringKey) -> Bool {
    texts[key] != nil || places[key].map { object.properties[$0].value.isDynamic } ?? false
  }

  /// Whether the object has a string of its own, whatever its value.
  public func has(_ key: StringKey) -> Bool { places[key] != nil }
}
