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

  /// What later assignments threw away, in the order of the source.
  public let overwrites: [ConfigOverwrite]

  init(
    _ root: ConfigValue, level: Level, widgetName: WidgetName?, overwrites: [ConfigOverwrite] = []
  ) {
    self.root = root
    self.level = level
    self.widgetName = widgetName
    self.overwrites = overwrites
  }

  /// Reads plain data, whose keys tell how much of the config it is.
  init(data root: ConfigValue) {
    self.init(root, level: root.object.map(Self.level) ?? .locale, widgetName: nil)
  }

  private static func level(of object: ConfigObject) -> Level {
    let names = Set(object.properties.map(\.name))
    if names.contains("onlinechat") { return .config }
    if names.contains(LocaleOverrides.extendsName) { return .locale }
    if StringKey.allCases.contains(where: { names.contains($0.rawValue) }) { return .locale }
    if !names.isDisjoint(with: ["locale", "mode", "container", "user_id", "theme"]) {
      return .onlineChat
    }
    return names.isDisjoint(with: ["hidden", "color"]) ? .locale : .config
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
    level == .locale ? root.alternatives : values(of: "locale", in: onlineChats)
  }

  private func values(of name: String, in values: [ConfigValue]) -> [ConfigValue] {
    values.flatMap { $0.object?[name]?.value.alternatives ?? [] }
  }
}

/// A value that a later assignment throws away.
public struct ConfigOverwrite: Sendable, Hashable {
  /// The later assignment: the name that it assigns to.
  public let later: Range<Int>

  /// The earlier one, likewise.
  public let earlier: Range<Int>

  /// The names of what is lost: properties, with the objects that they are in.
  public let lost: [String]
}
