internal import LocaleDiagnostics

/// How many keys of an object are strings of the chat, and how many are not.
///
/// A key that is nearly spelled like one counts for it. What says nothing of whose the file is, such
/// as `extends`, `$schema` and comments, is not counted.
struct KnownKeys {
  /// The keys that only the chat has.
  private(set) var own = 0

  /// The keys that other programs have too.
  private(set) var everyday = 0

  /// All other keys.
  private(set) var unknown = 0

  /// The keys that are strings of the chat.
  var known: Int { own + everyday }

  /// Whether at least half of the keys are known, and there is one.
  var isMostlyKnown: Bool { known > 0 && known >= unknown }

  /// Objects larger than this have their keys taken to the letter: no chat has so many strings.
  private static let mostGuesses = 40

  /// Counts the keys of an object.
  init(_ object: ConfigObject) {
    let isSmall = object.properties.count <= Self.mostGuesses
    for property in object.properties {
      if let key = StringKey(named: property.name) {
        count(key)
      } else if !Self.saysNothing(property.name, isSmall) {
        count(isSmall ? Self.nearestKey(to: property.name) : nil)
      }
    }
  }

  private mutating func count(_ key: StringKey?) {
    switch key {
    case nil: unknown += 1
    case .dateFormat, .timeFormat, .poweredBy, .newMessages: everyday += 1
    case .composePlaceholder, .deliveryStatusSending, .deliveryStatusSent, .deliveryStatusRead,
      .deliveryStatusError:
      own += 1
    }
  }

  private static let keys = Suggestion.Candidates(StringKey.allCases.map { $0.rawValue })
  private static let extends = Suggestion.Candidates([LocaleOverrides.extendsName])

  /// The string that a key is nearly spelled like.
  private static func nearestKey(to name: String) -> StringKey? {
    keys.nearest(to: name).flatMap { StringKey(named: $0) }
  }

  /// Whether a key is nearly spelled like one that speaks for the chat.
  static func isNearlyKnown(_ name: String) -> Bool {
    nearestKey(to: name) != nil || isNearlyExtends(name)
  }

  private static func saysNothing(_ name: String, _ guessing: Bool) -> Bool {
    name == LocaleOverrides.extendsName || isComment(name) || guessing && isNearlyExtends(name)
  }

  /// Whether a key is one by which people annotate data: `$schema`, `//`, `_comment`.
  static func isComment(_ name: String) -> Bool {
    name == LocaleOverrides.schemaName || name.hasPrefix("//") || name.hasPrefix("_comment")
      || name.hasPrefix("$comment")
  }

  /// The property that names the base, also where its key is nearly spelled so.
  static func extends(of object: ConfigObject) -> ConfigProperty? {
    if let property = object[LocaleOverrides.extendsName] { return property }
    guard object.properties.count <= mostGuesses else { return nil }
    return object.properties.last { isNearlyExtends($0.name) }
  }

  private static func isNearlyExtends(_ name: String) -> Bool {
    extends.nearest(to: name) != nil
  }
}
