internal import LocaleScanning
internal import LocaleSyntax

/// One config that a file sets, as it stands when the page has run.
public struct WidgetConfigSource: Sendable {
  /// How much of the config the root value is.
  public enum Level: Sendable, Hashable {
    /// The whole of it: `{onlinechat: {locale: {…}}}`.
    case config
    /// What stands under `onlinechat`: `{locale: {…}}`.
    case onlineChat
    /// The overrides alone: `{extends: "en", …}`.
    case locale
  }

  /// The names of the button that the file uses; `nil` for plain data.
  public let widgetName: WidgetName?

  /// How much of the config the root is.
  public let level: Level

  /// The value itself.
  public let root: ConfigValue

  /// A config that a script or a page sets.
  init(_ root: ConfigValue, widgetName: WidgetName) {
    self.root = root
    self.widgetName = widgetName
    level = .config
  }

  /// Plain data, whose keys tell how much of the config it is.
  init(data root: ConfigValue) {
    self.root = root
    widgetName = nil
    level = root.object.map(Self.level) ?? .locale
  }

  private static func level(of object: ConfigObject) -> Level {
    let names = Set(object.properties.map { $0.name })
    let isSome = { (known: Set<String>) in !names.isEmpty && names.isSubset(of: known) }
    if names.contains("onlinechat") { return .config }
    if names.contains(LocaleOverrides.extendsName) { return .locale }
    if StringKey.allCases.contains(where: { names.contains($0.rawValue) }) { return .locale }
    if object["locale"]?.value.object != nil { return .onlineChat }
    if isSome(["hidden", "color"]) { return .config }
    return isSome(["mode", "container", "user_id", "theme", "locale"]) ? .onlineChat : .locale
  }

  /// The values that may stand under `onlinechat`.
  public var onlineChats: [ConfigValue] {
    switch level {
    case .config: values(of: "onlinechat", in: root.alternatives)
    case .onlineChat: root.alternatives
    case .locale: []
    }
  }

  /// The values that may stand under `onlinechat.locale`: several where the page chooses.
  public var localeValues: [ConfigValue] {
    guard localeFiles.isEmpty else { return [] }
    return level == .locale ? root.alternatives : values(of: "locale", in: onlineChats)
  }

  /// The override files that plain data names under `onlinechat.locale`, one for each language, in the
  /// order of the source; none where the strings or a single file stand there.
  public var localeFiles: [(language: String, path: TextValue)] {
    guard widgetName == nil, level != .locale,
      let object = values(of: "locale", in: onlineChats).last?.object, object.unknowns.isEmpty
    else { return [] }
    let files = object.properties.compactMap { property in
      property.value.syntax.flatMap(TextValue.init).map { (language: property.name, path: $0) }
    }
    let areFiles = files.allSatisfy {
      Self.isLanguage($0.language) && FileKind(path: $0.path.text) != nil
    }
    return areFiles && files.count == object.properties.count ? files : []
  }

  private func values(of name: String, in values: [ConfigValue]) -> [ConfigValue] {
    values.flatMap { $0.object?[name]?.value.alternatives ?? [] }
  }

  /// Whether plain data is surely about the chat, and not the settings of some other tool.
  ///
  /// Other tools have `extends` too, but beside objects and lists, which overrides have none of.
  var isSurelyOfWidget: Bool {
    switch level {
    case .config: widgetName != nil || !onlineChats.compactMap { $0.object }.isEmpty
    case .onlineChat, .locale:
      localeValues.compactMap { $0.object }.contains(where: Self.isOverrides)
    }
  }

  private static func isOverrides(_ object: ConfigObject) -> Bool {
    if object.properties.contains(where: { StringKey(rawValue: $0.name) != nil }) { return true }
    return object[LocaleOverrides.extendsName]?.value.syntax?.string != nil
      && object.properties.allSatisfy { $0.value.syntax?.string != nil }
  }

  /// Whether a key has the shape of a language tag, or is the vendor's name for English.
  static func isLanguage(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let isWord = { (part: Substring, length: ClosedRange<Int>) in
      length.contains(part.utf8.count)
        && part.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || 0x30...0x39 ~= $0 }
    }
    return parts.first.map { isWord($0, 2...3) } ?? false
      && parts.dropFirst().allSatisfy { isWord($0, 2...8) }
  }
}
