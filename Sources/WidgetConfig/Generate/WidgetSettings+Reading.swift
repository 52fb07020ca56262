public import LocaleDiagnostics
package import LocaleModel
internal import LocaleSyntax

extension WidgetSettings {
  /// What only running the page could tell, so that it cannot be written.
  public struct Unwritable: Error, Sendable, Hashable {
    /// The names that lead to the value, from the config down.
    public let path: [String]

    /// Where it stands.
    public let range: Range<Int>

    private static let phrase = Phrase("settings.dynamic") { property in
      "only running the page could tell \(property)"
    }

    /// What cannot be written, in a sentence without a full stop.
    public var message: LocaleDiagnostics.Message {
      Self.phrase(.code(path.joined(separator: ".")))
    }
  }

  /// Reads the settings of a config. The locale is left out: it has to be resolved first. What is
  /// wrong is left out too; a check reports it.
  ///
  /// - Throws: ``Unwritable`` at the first value that only running the page could tell.
  package init(_ config: WidgetConfigSource) throws(Unwritable) {
    self.init()
    switch config.level {
    case .locale: return
    case .onlineChat: try readOnlineChat(Reader(config.root, []))
    case .config:
      guard let root = try Reader(config.root, []) else { return }
      hidden = try root["hidden"]?.syntax.bool
      color = try root.text("color")
      try readOnlineChat(root.object("onlinechat"))
    }
  }

  private mutating func readOnlineChat(_ object: Reader?) throws(Unwritable) {
    guard let object else { return }
    try noteEmptyObjects(object)
    onlineChat.mode = try object.text("mode").flatMap(Mode.init)
    onlineChat.container = try object.text("container")
    onlineChat.userID = try object.text("user_id")
    guard let theme = try object.object("theme") else { return }
    onlineChat.theme.background = try theme.text("background")
    onlineChat.theme.systemColor = try theme.text("system_color")
    if try theme["header"]?.syntax.bool == false {
      onlineChat.theme.header = .absent
    } else if let header = try theme.object("header") {
      onlineChat.theme.header = .colors(
        background: try header.text("background"), text: try header.text("color"))
    }
    if let message = try theme.object("message") {
      onlineChat.theme.message.outgoingBackground = try message.text("outgoing_background")
      onlineChat.theme.message.outgoingColor = try message.text("outgoing_color")
      onlineChat.theme.message.incomingBackground = try message.text("incoming_background")
      onlineChat.theme.message.incomingColor = try message.text("incoming_color")
    }
    guard let compose = try theme.object("compose") else { return }
    onlineChat.theme.compose.height = try compose["height"]?.syntax.number
    onlineChat.theme.compose.buttonBackground = try compose.text("button_background")
  }
}

extension WidgetSettings {
  /// Objects with nothing in them are objects all the same.
  private mutating func noteEmptyObjects(_ chat: Reader) throws(Unwritable) {
    emptyObjects.insert("onlinechat")
    guard let theme = try chat.object("theme") else { return }
    emptyObjects.insert("onlinechat.theme")
    for name in ["message", "compose", "header"] where try theme.object(name) != nil {
      emptyObjects.insert("onlinechat.theme.\(name)")
    }
  }
}

/// An object of the config from which values are taken one by one.
private struct Reader {
  private let object: ConfigObject
  private let path: [String]

  /// `nil` where the value is no object.
  init?(_ value: ConfigValue, _ path: [String]) throws(WidgetSettings.Unwritable) {
    guard !value.isDynamic else { throw .init(path: path, range: value.range) }
    guard let object = value.object else { return nil }
    if let unknown = object.unknowns.first { throw .init(path: path, range: unknown.range) }
    (self.object, self.path) = (object, path)
  }

  struct Value { let syntax: ValueSyntax }

  /// A property that one expression says.
  subscript(name: String) -> Value? {
    get throws(WidgetSettings.Unwritable) {
      guard let value = object[name]?.value else { return nil }
      guard !value.isDynamic else { throw .init(path: path + [name], range: value.range) }
      return value.syntax.map(Value.init)
    }
  }

  func text(_ name: String) throws(WidgetSettings.Unwritable) -> String? {
    guard let value = try self[name], let string = value.syntax.string else { return nil }
    guard !string.hasTemplateHole else {
      throw .init(path: path + [name], range: value.syntax.range)
    }
    return string.text
  }

  func object(_ name: String) throws(WidgetSettings.Unwritable) -> Reader? {
    guard let value = object[name]?.value else { return nil }
    return try Reader(value, path + [name])
  }
}

extension WidgetSettings.Unwritable: CustomStringConvertible {
  /// What cannot be written, in English.
  public var description: String { message.description }
}
