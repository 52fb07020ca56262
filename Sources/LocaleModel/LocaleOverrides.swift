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

  /// What each string can be.
  private let texts: StringTable<[TextValue]>

  /// Reads an object as overrides.
  package init(
    _ object: ConfigObject, path: String, widgetName: WidgetName?, language: String? = nil
  ) {
    self.object = object
    var places = StringTable<Int>()
    var texts = StringTable<[TextValue]>()
    for (place, property) in object.properties.enumerated() {
      guard let key = StringKey(named: property.name) else { continue }
      places[key] = place
      texts[key] = property.value.alternatives.compactMap { $0.syntax.flatMap(TextValue.init) }
    }
    self.places = places
    self.texts = texts
    extends = object[Self.extendsName]
    let strings = StringKey.allCases.compactMap { places[$0].map { object.properties[$0] } }
    knownProperties = (extends.map { [$0] } ?? []) + strings
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
  package var unknownProperties: [ConfigProperty] {
    object.properties.filter {
      StringKey(named: $0.name) == nil && $0.name != Self.extendsName
        && !KnownKeys.isComment($0.name)
    }
  }

  /// The properties by which people annotate data that has no comments, such as `_comment`; not
  /// `$schema`, by which editors find what the keys mean.
  package var commentProperties: [ConfigProperty] {
    object.properties.filter { KnownKeys.isComment($0.name) && !$0.isNamed(Self.schemaName) }
  }

  /// The text of an override; `nil` where there is none, or none that can be read off the source.
  package func text(of key: StringKey) -> TextValue? {
    guard let place = places[key], object.properties[place].value.syntax?.kind == .string else {
      return nil
    }
    return texts[key]?.first
  }

  /// Every text that an override can have: one for a literal, several for a choice between
  /// literals, none for what only running the page could tell.
  package func texts(of key: StringKey) -> [TextValue] { texts[key] ?? [] }

  /// Whether the object has a string of its own, whatever its value.
  public func has(_ key: StringKey) -> Bool { places[key] != nil }
}
