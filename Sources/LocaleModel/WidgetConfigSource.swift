internal import LocaleScanning
internal import LocaleSyntax

/// One config that a file sets, as it stands when the page has run.
package struct WidgetConfigSource: Sendable {
  /// How much of the config the root value is.
  package enum Level: Sendable, Hashable {
    /// The whole of it: `{onlinechat: {locale: {…}}}`.
    case config
    /// What stands under `onlinechat`: `{locale: {…}}`.
    case onlineChat
    /// The overrides alone: `{extends: "en", …}`.
    case locale
  }

  /// The names of the button that the file uses; `nil` for plain data.
  package let widgetName: WidgetName?

  /// How much of the config the root is.
  package let level: Level

  /// The value itself.
  package let root: ConfigValue

  /// The language that the file has it under, where it holds several.
  package let language: String?

  /// Where that language is named; `nil` where the file holds one.
  package let languageRange: Range<Int>?

  /// The values that may stand under `onlinechat`.
  package let onlineChats: [ConfigValue]

  /// The values that may stand under `onlinechat.locale`: several where the page chooses.
  package let localeValues: [ConfigValue]

  /// The override files that plain data names under `onlinechat.locale`, one for each language, in the
  /// order of the source; none where the strings or a single file stand there.
  package let localeFiles: [(language: String, languageRange: Range<Int>, path: TextValue)]

  /// A config that a script or a page sets.
  init(_ root: ConfigValue, widgetName: WidgetName) {
    self.init(root, .config, widgetName: widgetName)
  }

  /// Plain data, whose keys tell how much of the config it is.
  init(data root: ConfigValue, in path: String) {
    self.init(root, root.object.map { Self.level(of: $0, in: path) } ?? .locale)
  }

  /// The overrides that a map of languages holds for one of them.
  init(_ root: ConfigValue, language: ConfigProperty) {
    self.init(root, .locale, language: language)
  }

  private init(
    _ root: ConfigValue, _ level: Level, widgetName: WidgetName? = nil,
    language: ConfigProperty? = nil
  ) {
    self.root = root
    self.level = level
    self.widgetName = widgetName
    self.language = language?.name
    languageRange = language?.nameRange
    // Several rules ask for these, which stand some levels down.
    switch level {
    case .config: onlineChats = Self.values(of: "onlinechat", in: root.alternatives)
    case .onlineChat: onlineChats = root.alternatives
    case .locale: onlineChats = []
    }
    let values =
      level == .locale ? root.alternatives : Self.values(of: "locale", in: onlineChats)
    localeFiles = level == .locale || widgetName != nil ? [] : Self.localeFiles(in: values)
    localeValues = localeFiles.isEmpty ? values : []
  }

  /// What plain data holds: one config, or the overrides of each language.
  ///
  /// - Parameters:
  ///   - object: The root as an object, where it was laid out already.
  ///   - standing: Whose the data is.
  static func all(
    in root: ValueSyntax, _ object: ConfigObject?, path: String, standing: FileStanding
  ) -> [WidgetConfigSource] {
    // What is another program's may be large, and nobody looks into it.
    let read = standing.role == nil ? nil : object?.read(depth: ConfigValue.levels - 1)
    let value =
      standing.role == nil
      ? ConfigValue.syntax(root) : read.map { .literal($0) } ?? ConfigValue(root)
    if standing.role == .languages, let object = value.object,
      let entries = languageEntries(of: object)
    {
      return entries.map { WidgetConfigSource($0.property.value, language: $0.property) }
    }
    return [WidgetConfigSource(data: value, in: path)]
  }

  private static func level(of object: ConfigObject, in path: String) -> Level {
    let names = object.properties.map { $0.name }.filter { $0 != LocaleOverrides.schemaName }
    let isSome = { (known: [String]) in !names.isEmpty && names.allSatisfy { known.contains($0) } }
    if names.contains("onlinechat") { return .config }
    if let locale = object["locale"]?.value.object,
      FileStanding.ofOverrides(object, in: path) == .foreign(.anotherProgram),
      FileStanding.ofOverrides(locale, in: path).counts
    {
      return .onlineChat
    }
    if names.contains(LocaleOverrides.extendsName) { return .locale }
    if names.contains(where: { StringKey(named: $0) != nil }) { return .locale }
    if object["locale"]?.value.object != nil { return .onlineChat }
    if isSome(["hidden", "color"]) { return .config }
    return isSome(["mode", "container", "user_id", "theme", "locale"]) ? .onlineChat : .locale
  }

  /// The override files that the last of some values under `onlinechat.locale` names.
  private static func localeFiles(
    in values: [ConfigValue]
  ) -> [(language: String, languageRange: Range<Int>, path: TextValue)] {
    guard let object = values.last?.object, object.unknowns.isEmpty, areLocaleFiles(object) else {
      return []
    }
    return files(in: object)
  }

  /// The override files that plain data names for its strings, whether one or one for each language.
  package var namedLocaleFiles: [TextValue] {
    guard widgetName == nil, level != .locale else { return [] }
    let files = localeFiles
    if !files.isEmpty { return files.map { $0.path } }
    return localeValues.compactMap { $0.syntax.flatMap(TextValue.init) }
      .filter { !$0.mapped.hasTemplateHole && !$0.text.isEmpty }
  }

  private static func files(
    in object: ConfigObject
  ) -> [(language: String, languageRange: Range<Int>, path: TextValue)] {
    object.properties.compactMap { property in
      property.value.syntax.flatMap(TextValue.init).map {
        (language: property.name, languageRange: property.nameRange, path: $0)
      }
    }
  }

  /// Whether an object names an override file for each of its languages.
  static func areLocaleFiles(_ object: ConfigObject) -> Bool {
    guard object.properties.allSatisfy({ isLanguage($0.name) }) else { return false }
    let files = files(in: object)
    return !files.isEmpty && files.count == object.properties.count
      && files.allSatisfy { FileKind(path: $0.path.text) != nil }
  }

  /// Whether it depends on the page which strings count, or whether there are others.
  package var hasDynamicLocale: Bool {
    guard level != .locale else { return root.isDynamic }
    let chats = level == .config ? onlineChatValues : [root]
    return root.isDynamic || chats.contains { $0.isDynamic }
      || chats.contains { $0.object?["locale"]?.value.isDynamic ?? false }
  }

  private var onlineChatValues: [ConfigValue] {
    [root.object?["onlinechat"]?.value].compactMap { $0 }
  }

  private static func values(of name: String, in values: [ConfigValue]) -> [ConfigValue] {
    values.flatMap { $0.object?[name]?.value.alternatives ?? [] }
  }

  /// The objects of a map of languages; `nil` where an object is not one.
  static func languageEntries(
    of object: ConfigObject
  ) -> [(property: ConfigProperty, object: ConfigObject)]? {
    guard object.unknowns.isEmpty else { return nil }
    var entries: [(property: ConfigProperty, object: ConfigObject)] = []
    // Most objects hold strings, whose first key tells: nothing is copied before that is known.
    for place in object.properties.indices
    where !KnownKeys.isComment(object.properties[place].name) {
      guard isLanguage(object.properties[place].name),
        let inner = object.properties[place].value.object
      else { return nil }
      entries.append((property: object.properties[place], object: inner))
    }
    return entries.isEmpty ? nil : entries
  }

  /// Whether an object holds the bot's messages: texts by language, with `{{bot_params.…}}` in at least
  /// one of them.
  static func areBotMessages(_ object: ConfigObject) -> Bool {
    object[LocaleOverrides.extendsName] == nil
      && object.properties.allSatisfy {
        isLanguage($0.name) || $0.isNamed(LocaleOverrides.schemaName)
      }
      && object.properties.contains {
        $0.value.syntax?.string.map { holdsBotParameter($0.text) } ?? false
      }
  }

  private static func holdsBotParameter(_ text: String) -> Bool {
    var rest = text.utf8[...]
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      rest = rest[brace...]
      if rest.starts(with: "{{bot_params.".utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Whether a key has the shape of a language tag, or is the vendor's name for English.
  static func isLanguage(_ name: String) -> Bool {
    var (isFirst, length) = (true, 0)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "-"):
        guard length >= 2 else { return false }
        (isFirst, length) = (false, 0)
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        length += 1
        guard length <= (isFirst ? 3 : 8) else { return false }
      default: return false
      }
    }
    return length >= 2
  }
}
